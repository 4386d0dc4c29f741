"""Reading PDF documents: pages, their text, and what they draw (pypdf)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import NamedTuple

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NullObject, PdfObject, StreamObject

from upont_desktop.compare.bounded_reader import WatchedBytes, strangers_file
from upont_desktop.compare.guard import Guard, RefusedError
from upont_desktop.compare.source import Source
from upont_desktop.domain.content.pdf import PdfDocument, PdfPage
from upont_desktop.domain.content.unavailable import Reason
from upont_desktop.domain.errors import Cancelled

_MAX_CONTENT = 4_000_000
_MAX_PAGE_CHARS = 200_000
_MAX_LINE = 2_000
_MAX_OBJECTS = 5_000
"""What a page draws is looked at through this many objects."""


class ReadPdf(NamedTuple):
    """A document, and a digest of what each page draws."""

    document: PdfDocument
    drawn: list[bytes]


def read_pdf(source: Source, guard: Guard, *, drawn: bool) -> ReadPdf:
    """The pages, with digests of what they draw if ``drawn``; raises :class:`RefusedError` where it cannot be read."""
    with strangers_file(source.path):
        reader = PdfReader(WatchedBytes(source.data, guard))
        if reader.is_encrypted and not _opens(reader):
            raise RefusedError(Reason.ENCRYPTED, "a password is needed to open it")
        said = reader.metadata
        count = len(reader.pages)
        pages: list[PdfPage] = []
        digests: list[bytes] = []
        for number in range(min(count, guard.limits.pages)):
            guard.check()
            page = reader.pages[number]
            pages.append(_page(page, guard))
            if drawn:
                digests.append(_digest(page, guard))
        title, author = (str(said.title or ""), str(said.author or "")) if said else ("", "")
        document = PdfDocument(count, tuple(pages), title[:1000], author[:1000], len(source.data))
        return ReadPdf(document, digests)


def _opens(reader: PdfReader) -> bool:
    """Whether a protected document opens without a password; never for a cipher that pypdf needs a library for."""
    try:
        return bool(reader.decrypt(""))
    except DependencyError:
        return False


def _page(page: PageObject, guard: Guard) -> PdfPage:
    width, height = abs(float(page.cropbox.width)), abs(float(page.cropbox.height))
    if (page.rotation or 0) % 180:
        width, height = height, width
    return PdfPage(round(width, 2), round(height, 2), _lines(page, guard))


def _lines(page: PageObject, guard: Guard) -> tuple[str, ...]:
    """The text of a page; none where its content is larger than we take, or cannot be understood."""
    if _content_size(page) > _MAX_CONTENT:
        return ()
    try:
        text = page.extract_text(visitor_operand_before=lambda *_: guard.check())[:_MAX_PAGE_CHARS]
    except (RefusedError, Cancelled, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - one damaged page of a stranger's file; the others are still worth reading
        return ()
    text = text.encode("utf-8", "replace").decode().replace("\0", "")
    return tuple(line.rstrip()[:_MAX_LINE] for line in re.split(r"\r\n?|\n", text.strip()) if line.strip())


def _content_size(page: PageObject) -> int:
    content = page.get("/Contents")
    content = content.get_object() if content is not None else None
    parts = content if isinstance(content, ArrayObject) else [content]
    streams = (part.get_object() if part is not None else None for part in parts)
    return sum(len(stream.get_data()) for stream in streams if isinstance(stream, StreamObject))


def _digest(page: PageObject, guard: Guard) -> bytes:
    """A digest of all that the page draws: its boxes, its content, and the resources that it uses.

    References are followed, so renumbered objects make no difference; raw streams are enough, since programs write the
    same stream in the same way.
    """
    digest = hashlib.blake2b(digest_size=16)
    for key in ("/MediaBox", "/CropBox", "/Rotate", "/Contents", "/Resources", "/Annots"):
        digest.update(key.encode())
        value = page.get(key) if key in ("/Contents", "/Annots") else _inherited(page, key)
        for piece in _pieces(value, guard):
            digest.update(piece)
    return digest.digest()


def _inherited(page: DictionaryObject, key: str) -> PdfObject | None:
    at: DictionaryObject | None = page
    for _ in range(50):
        if at is None:
            return None
        if key in at:
            return at.get(key)
        parent = at.get("/Parent")
        found = parent.get_object() if parent is not None else None
        at = found if isinstance(found, DictionaryObject) else None
    return None


def _pieces(start: PdfObject | None, guard: Guard) -> Iterator[bytes]:
    """The object as bytes, with what it refers to; each object once, and not back up to the pages."""
    seen: dict[int, int] = {}
    todo: list[object] = [start]
    for _ in range(_MAX_OBJECTS):
        guard.check()
        if not todo:
            return
        value = todo.pop()
        if isinstance(value, IndirectObject):
            if value.idnum in seen:
                yield b"seen %d;" % seen[value.idnum]
                continue
            seen[value.idnum] = len(seen)
            value = value.get_object()
        if isinstance(value, StreamObject):
            yield value._data
        if isinstance(value, DictionaryObject | ArrayObject):
            todo.extend(_inside(value))
        elif value is not None and not isinstance(value, NullObject):
            yield repr(value).encode("utf-8", "replace") + b";"


def _inside(value: DictionaryObject | ArrayObject) -> Iterator[object]:
    """What an object holds, with the names of a dictionary; nothing that leads back to the pages or outside."""
    if isinstance(value, ArrayObject):
        yield from list.__iter__(value)
    else:
        for key in sorted(value, key=str):
            if key not in _LEADS_AWAY:
                yield from (value.raw_get(key), str(key))


_LEADS_AWAY = frozenset({"/Parent", "/P", "/Length", "/StructParents", "/Dest", "/A"})
