"""Which kind a file is, by its name and its first bytes. No heavy import: the indexer asks for every file."""

from __future__ import annotations

import re

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.extensions import kind_by_name

HEAD_BYTES = 4096
"""How many first bytes :func:`kind_of` wants; it works with fewer, and with none."""

_MAGIC: tuple[tuple[bytes, ContentKind], ...] = (
    (b"\x89PNG\r\n\x1a\n", ContentKind.PICTURE),
    (b"\xff\xd8\xff", ContentKind.PICTURE),
    (b"GIF87a", ContentKind.PICTURE),
    (b"GIF89a", ContentKind.PICTURE),
    (b"II*\0", ContentKind.PICTURE),
    (b"MM\0*", ContentKind.PICTURE),
    (b"8BPS", ContentKind.PICTURE),
    (b"%PDF-", ContentKind.PDF),
    (b"PK\x03\x04", ContentKind.ARCHIVE),
    (b"PK\x05\x06", ContentKind.ARCHIVE),
    (b"\x1f\x8b\x08", ContentKind.ARCHIVE),
    (b"BZh", ContentKind.ARCHIVE),
    (b"\xfd7zXZ\0", ContentKind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", ContentKind.ARCHIVE),
    (b"Rar!\x1a\x07", ContentKind.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", ContentKind.ARCHIVE),
    (b"OggS", ContentKind.AUDIO),
    (b"fLaC", ContentKind.AUDIO),
    (b"ID3", ContentKind.AUDIO),
    (b"MThd", ContentKind.AUDIO),
    (b"\x1aE\xdf\xa3", ContentKind.VIDEO),
    (b"\x7fELF", ContentKind.BINARY),
)

_RIFF = {b"WEBP": ContentKind.PICTURE, b"WAVE": ContentKind.AUDIO, b"AVI ": ContentKind.VIDEO}
_HEIF = frozenset({b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis"})
_ZIPPED = frozenset({ContentKind.SPREADSHEET, ContentKind.DOCUMENT, ContentKind.PRESENTATION, ContentKind.ARCHIVE})
_LFS = b"version https://git-lfs.github.com/spec/v1\n"
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\x0b\x0c\x08\x1b")


def extension_of(path: str) -> str:
    """What follows the last dot of the file's name, in lower case; a name that only starts with a dot is all of it."""
    _, dot, extension = path.rpartition("/")[2].rpartition(".")
    return extension.lower() if dot else ""


def kind_of(path: str, head: bytes) -> ContentKind:
    """The kind of a file from its name and first bytes (up to :data:`HEAD_BYTES`).

    What the bytes prove wins over the name: a PDF called ``.txt`` is a PDF. A pointer of git-lfs is text, whatever it
    stands for. Where neither says anything, bytes that look like text are text.
    """
    named = kind_by_name(path)
    if not head:
        return named or ContentKind.TEXT
    if head.startswith(_LFS):
        return ContentKind.TEXT
    proved = _kind_by_magic(head)
    if proved is not None and not _agrees(named, proved):
        return proved
    if named is None:
        return _kind_by_look(head)
    if named.is_text and not _looks_like_text(head):
        return ContentKind.BINARY
    if named is ContentKind.EXERCISE and _is_program(head):
        return ContentKind.CODE
    return named


_ENTRY = re.compile(rb"[A-Za-z_][\w.]*[ \t]*(?:==|[-+%]?=[@$]?|[-+%]@)|@")
_PROGRAM = re.compile(
    rb"^\s*(?:use|package|require)\s+[\w:]+[^=\n]*;|^\s*sub\s+\w+\s*[{(]|^\s*(?:my|our)\s+[$@%(]|"  # Perl
    rb"^\s*:-\s*\w|^[a-z]\w*\([^\n]*\)\s*:-|^[a-z]\w*\([^()\n]*\)\.\s*$",  # Prolog
    re.MULTILINE,
)


def _is_program(head: bytes) -> bool:
    """Whether a ``.pl`` is Perl or Prolog: it starts with no entry of an exercise, and has what programs have."""
    if head.startswith(b"#!"):
        return True
    first = next((line for line in head.splitlines() if line.strip() and line.lstrip()[:1] not in b"#%"), b"")
    return not _ENTRY.match(first) and bool(_PROGRAM.search(head))


def _agrees(named: ContentKind | None, proved: ContentKind) -> bool:
    """Whether the name only says more than the bytes: an ``.xlsx`` is a zip, an ``.ogv`` an Ogg."""
    if named is proved:
        return True
    if proved is ContentKind.ARCHIVE:
        return named in _ZIPPED or named is ContentKind.BINARY
    return proved in (ContentKind.AUDIO, ContentKind.VIDEO) and named in (ContentKind.AUDIO, ContentKind.VIDEO)


def _kind_by_magic(head: bytes) -> ContentKind | None:
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return ContentKind.PICTURE if head[8:12] in _HEIF else ContentKind.VIDEO
    if head[257:262] == b"ustar":
        return ContentKind.ARCHIVE
    return None


def _kind_by_look(head: bytes) -> ContentKind:
    if not _looks_like_text(head):
        return ContentKind.BINARY
    if head.startswith(b"#!"):
        return ContentKind.CODE
    start = head.lstrip()[:256].lower()
    if start.startswith(b"<svg") or (start.startswith(b"<?xml") and b"<svg" in head[:1024].lower()):
        return ContentKind.SVG
    return ContentKind.TEXT


def _looks_like_text(head: bytes) -> bool:
    """Git's own rule (``buffer_is_binary``: a NUL means binary), sharpened: UTF-16 has NULs, controls are rare."""
    if head.startswith(_BOMS):
        return True
    if b"\0" in head:
        return bool(_wide_encoding(head))
    head = head.rstrip(b"\x1a")  # DOS ends texts so
    return len(head.translate(None, _CONTROLS)) >= len(head) * 0.97


def _wide_encoding(head: bytes) -> str:
    from upont_desktop.compare.text_decoder import wide_encoding  # noqa: PLC0415 - late for start-up time: few have zeros

    return wide_encoding(head)


def mime_of(path: str) -> str:
    """The MIME type that the name says, the same on every system; ``application/octet-stream`` where it says none."""
    import mimetypes  # noqa: PLC0415 - late for start-up time: only dragging out and opening files need it

    extra = {"md": "text/markdown", "ipynb": "application/x-ipynb+json", "pl": "text/plain", "pltp": "text/plain"}
    known = extra.get(extension_of(path)) or mimetypes.MimeTypes(filenames=()).guess_type(path.rpartition("/")[2])[0]
    return known or "application/octet-stream"
