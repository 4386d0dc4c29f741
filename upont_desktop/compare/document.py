"""Office documents and presentations: their text, and the pictures that they carry."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping

from upont_desktop.compare.document_text import Blocks, OpenDocumentReader, SlideReader, StyleReader, WordReader
from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.kinds import extension_of
from upont_desktop.compare.lines import compare_lines, whole
from upont_desktop.compare.parts import paired_by_content
from upont_desktop.compare.picture import picture_info
from upont_desktop.compare.picture_headers import picture_header
from upont_desktop.compare.properties import properties
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.xml_stream import EnoughError, XmlReader, read_xml
from upont_desktop.compare.zipped import ZippedParts
from upont_desktop.domain.content.documents import (
    BlockKind,
    Document,
    DocumentComparison,
    DocumentPreview,
    EmbeddedPicture,
)
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.text import RowKind
from upont_desktop.domain.content.unavailable import Reason

_WORD = frozenset({"docx", "docm", "dotx", "dotm"})
_POWERPOINT = frozenset({"pptx", "pptm", "potx", "potm", "ppsx", "ppsm"})
_OPEN = frozenset({"odt", "ott", "odp", "otp"})
_FLAT = frozenset({"fodt", "fodp"})
_OLE = b"\xd0\xcf\x11\xe0"
_MEDIA = re.compile(r"(?:word|ppt)/media/|Pictures/|media/")
_MAX_PICTURES = 1_000


def preview_document(source: Source, guard: Guard) -> DocumentPreview:
    """The text of a document."""
    return DocumentPreview(source.kind, _read(source, guard))


def _read(source: Source, guard: Guard) -> Document:
    extension = extension_of(source.path)
    blocks = Blocks(guard)
    pictures: tuple[EmbeddedPicture, ...] = ()
    if extension in _FLAT:
        refuse_larger(len(source.data), guard.limits.part_bytes)
        slides = _flat(source.data, blocks, guard)
    else:
        reader = _reader(extension)
        if reader is None:
            raise RefusedError(Reason.UNSUPPORTED, f".{extension}")
        if source.data.startswith(_OLE) and extension not in _OPEN:
            raise RefusedError(Reason.ENCRYPTED, "a password is needed to open it")
        parts = ZippedParts(source.data, guard)
        slides, pictures = reader(parts, blocks, guard), tuple(_pictures(parts, guard))
    said = properties(source.path, source.data)
    title, author = str(said.get("title", "")), str(said.get("author", ""))
    return Document(tuple(blocks.found), pictures, title[:1_000], author[:1_000], slides, blocks.whole)


def _reader(extension: str) -> Callable[[ZippedParts, Blocks, Guard], int] | None:
    if extension in _WORD:
        return _word
    if extension in _POWERPOINT:
        return _powerpoint
    return _open_document if extension in _OPEN else None


def _word(parts: ZippedParts, blocks: Blocks, guard: Guard) -> int:
    styles = StyleReader()
    if parts.size("word/styles.xml"):
        read_xml(parts.chunks("word/styles.xml"), styles)
    read_xml(parts.chunks("word/document.xml"), WordReader(blocks, styles))
    for notes in ("word/footnotes.xml", "word/endnotes.xml"):
        if parts.size(notes):
            guard.check()
            read_xml(parts.chunks(notes), WordReader(blocks, styles, BlockKind.NOTE))
    return 0


class _Relations(XmlReader):
    """The targets that a part names (ECMA-376 part 2, 6.5.3), and the slides of a presentation, by their ids."""

    def __init__(self) -> None:
        self.targets: dict[str, tuple[str, str]] = {}
        self.slide_ids: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.targets[attributes.get("Id", "")] = kind, attributes.get("Target", "")
        elif name == "sldId":
            self.slide_ids.append(attributes.get("id", ""))


def _powerpoint(parts: ZippedParts, blocks: Blocks, guard: Guard) -> int:
    try:
        for number, name in enumerate(_slide_names(parts), 1):
            guard.check()
            slide = SlideReader()
            read_xml(parts.chunks(name), slide)
            blocks.add(BlockKind.SLIDE, slide.title, slide=number)
            for kind, text in slide.paragraphs:
                blocks.add(kind, text, slide=number)
            for text in _notes(parts, name):
                blocks.add(BlockKind.NOTE, text, slide=number)
    except EnoughError:
        pass
    return len(_slide_names(parts))


def _slide_names(parts: ZippedParts) -> list[str]:
    """The slides in the order of the presentation; in the order of their numbers where it does not say."""
    order = _Relations()
    for name in ("ppt/presentation.xml", "ppt/_rels/presentation.xml.rels"):
        if parts.size(name):
            read_xml(parts.chunks(name), order)
    targets = (order.targets.get(slide, ("", ""))[1] for slide in order.slide_ids)
    names = [name for target in targets if parts.size(name := _resolved("ppt", target))]
    return names or sorted(
        (name for name in parts.names if re.fullmatch(r"ppt/slides/slide\d{1,6}\.xml", name)),
        key=lambda name: int(re.sub(r"\D", "", name)),
    )


def _resolved(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")


def _notes(parts: ZippedParts, slide: str) -> Iterator[str]:
    folder, _, name = slide.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    if not parts.size(relations):
        return
    found = _Relations()
    read_xml(parts.chunks(relations), found)
    for kind, target in found.targets.values():
        if kind == "notesSlide" and parts.size(notes := _resolved(folder, target)):
            reader = SlideReader()
            read_xml(parts.chunks(notes), reader)
            yield from (text for _, text in reader.paragraphs if not text.isdecimal())


def _open_document(parts: ZippedParts, blocks: Blocks, guard: Guard) -> int:
    if parts.size("META-INF/manifest.xml") and b"encryption-data" in parts.read("META-INF/manifest.xml"):
        raise RefusedError(Reason.ENCRYPTED, "a password is needed to open it")
    reader = OpenDocumentReader(blocks, guard)
    read_xml(parts.chunks("content.xml"), reader)
    return reader.slides


def _flat(data: bytes, blocks: Blocks, guard: Guard) -> int:
    reader = OpenDocumentReader(blocks, guard)
    read_xml((data[at : at + 65_536] for at in range(0, len(data), 65_536)), reader)
    return reader.slides


def _pictures(parts: ZippedParts, guard: Guard) -> Iterator[EmbeddedPicture]:
    names = [name for name in parts.names if _MEDIA.match(name) and not name.endswith("/")][:_MAX_PICTURES]
    for name in guard.watched(names, every=16):
        try:
            start = next(parts.chunks(name), b"")
        except RefusedError:
            start = b""
        header = picture_header(start)
        width, height = (header.width, header.height) if header else (0, 0)
        kind = header.format if header else extension_of(name).upper()
        yield EmbeddedPicture(name, kind, width, height, parts.size(name), parts.digest(name))


def embedded_picture(source: Source, name: str, guard: Guard) -> bytes:
    """The bytes of a picture that a document's preview listed.

    Raises :class:`RefusedError` where it is not there, or not safe to decode.
    """
    if not _MEDIA.match(name):
        raise RefusedError(Reason.UNSUPPORTED, name)
    picture = ZippedParts(source.data, guard).read(name)
    picture_info(picture, guard)
    return picture


def compare_document(
    left: Source | None, right: Source | None, options: CompareOptions, guard: Guard
) -> DocumentComparison:
    """Two documents, as text."""
    before, after = left and _read(left, guard), right and _read(right, guard)
    kind = right.kind if right else left.kind if left else ContentKind.DOCUMENT
    if before is None or after is None:
        only = before or after or Document(())
        rows = whole(len(only.blocks), RowKind.ADDED if before is None else RowKind.REMOVED, guard)
        return DocumentComparison(kind, before, after, rows)
    left_texts, right_texts = ([block.text for block in document.blocks] for document in (before, after))
    rows = compare_lines(left_texts, right_texts, options, guard).rows
    pictures = paired_by_content(
        [(picture.name, picture.digest) for picture in before.pictures],
        [(picture.name, picture.digest) for picture in after.pictures],
    )
    return DocumentComparison(kind, before, after, rows, pictures)


HANDLER = Handler(preview_document, compare_document)
