"""Office documents and presentations: their text, and the pictures that they carry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress

from upont_desktop.compare.compound_file import refuse_compound_file
from upont_desktop.compare.document_text import (
    BlockCollector,
    OpenDocumentReader,
    ParagraphStyleReader,
    SlideReader,
    WordReader,
)
from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.kinds import extension_of
from upont_desktop.compare.lines import compare_lines, whole
from upont_desktop.compare.list_numbers import NumberingReader
from upont_desktop.compare.odf_regions import PAGE_EDGES, RegionReader
from upont_desktop.compare.other_parts import other_differences
from upont_desktop.compare.package import Relation, main_part, related, relations
from upont_desktop.compare.parts import paired_by_content
from upont_desktop.compare.picture import picture_info
from upont_desktop.compare.picture_headers import picture_header
from upont_desktop.compare.properties import properties
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.xml_stream import EnoughError, XmlReader, read_xml
from upont_desktop.compare.zip_parts import ZipParts
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
_MEDIA = re.compile(r"(?:word|ppt)/media/|Pictures/|media/")
_MAX_PICTURES = 1_000  # a list of more is not looked through; each costs a look at its header
_MAX_SLIDES = 20_000  # of a presentation: ten times the longest that was met
_MAX_PARTS = 200
"""Parts of one kind (heads of pages, comments, layouts) that are read; a document of many sections has some dozens."""


def preview_document(source: Source, guard: Guard) -> DocumentPreview:
    """The text of a document."""
    return DocumentPreview(source.kind, _read(source, guard))


def _read(source: Source, guard: Guard) -> Document:
    extension = extension_of(source.path)
    blocks = BlockCollector(guard)
    pictures: tuple[EmbeddedPicture, ...] = ()
    if extension in _FLAT:
        refuse_larger(len(source.data), guard.limits.part_bytes)
        slides = _flat(source.data, blocks, guard)
    else:
        reader = _reader(extension)
        refuse_compound_file(source.data, extension)
        if reader is None:
            raise RefusedError(Reason.UNSUPPORTED, f".{extension}")
        parts = ZipParts(source.data, guard)
        slides, pictures = reader(parts, blocks, guard), tuple(_pictures(parts, guard))
    said = properties(source.path, source.data)
    title, author = str(said.get("title", "")), str(said.get("author", ""))
    return Document(tuple(blocks.found), pictures, title[:1_000], author[:1_000], slides, blocks.whole)


def _reader(extension: str) -> Callable[[ZipParts, BlockCollector, Guard], int] | None:
    if extension in _WORD:
        return _word
    if extension in _POWERPOINT:
        return _powerpoint
    return _open_document if extension in _OPEN else None


def _word(parts: ZipParts, blocks: BlockCollector, guard: Guard) -> int:
    main = main_part(parts, "word/document.xml")
    said = list(relations(parts, main))

    def named(*kinds: str) -> list[str]:
        return [relation.part for relation in said if relation.kind in kinds]

    styles, numbering = ParagraphStyleReader(), NumberingReader()
    for part in named("styles")[:1]:
        read_xml(parts.chunks(part), styles)
    for part in named("numbering")[:1]:
        read_xml(parts.chunks(part), numbering)
    read_xml(parts.chunks(main), WordReader(blocks, styles, numbering=numbering))
    for kinds, kind in (
        (("diagramData",), BlockKind.PARAGRAPH),
        (("footnotes", "endnotes"), BlockKind.NOTE),
        (("comments",), BlockKind.COMMENT),
        (("header", "footer"), BlockKind.PAGE_EDGE),
    ):
        for part in named(*kinds)[:_MAX_PARTS]:
            guard.check()
            if kind is BlockKind.PAGE_EDGE:
                with suppress(EnoughError):
                    blocks.add_new(kind, _word_texts(parts, part, styles, guard))
            else:
                read_xml(parts.chunks(part), WordReader(blocks, styles, kind))
    return 0


def _word_texts(parts: ZipParts, part: str, styles: ParagraphStyleReader, guard: Guard) -> list[str]:
    aside = BlockCollector(guard)
    read_xml(parts.chunks(part), WordReader(aside, styles))
    return [block.text for block in aside.found]


class _SlideIds(XmlReader):
    """The slides of a presentation, by the ids of its relations, in order."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "sldId" and len(self.found) < _MAX_SLIDES:
            self.found.append(attributes.get("id", ""))


def _powerpoint(parts: ZipParts, blocks: BlockCollector, guard: Guard) -> int:
    names = _slide_names(parts)
    beneath: dict[str, None] = {}
    try:
        for number, name in enumerate(names, 1):
            guard.check()
            said = list(relations(parts, name))
            slide = SlideReader()
            read_xml(parts.chunks(name), slide)
            blocks.add(BlockKind.SLIDE, slide.title, slide=number)
            for kind, text in slide.paragraphs:
                blocks.add(kind, text, slide=number)
            _add_beside(parts, said, blocks, number)
            beneath.update((relation.part, None) for relation in said if relation.kind == "slideLayout")
        _add_beneath(parts, list(beneath)[:_MAX_PARTS], blocks, guard)
    except EnoughError:
        pass
    return len(names)


def _add_beside(parts: ZipParts, said: Sequence[Relation], blocks: BlockCollector, number: int) -> None:
    """What belongs to a slide and stands in parts of its own: drawings made of text, notes, comments."""
    for relation in said:
        kind = _BESIDE.get(relation.kind)
        if kind is not None:
            reader = SlideReader()
            read_xml(parts.chunks(relation.part), reader)
            for _, text in reader.paragraphs:
                if not (kind is BlockKind.NOTE and text.isdecimal()):
                    blocks.add(kind, text, slide=number)


_BESIDE = {"diagramData": BlockKind.PARAGRAPH, "notesSlide": BlockKind.NOTE, "comments": BlockKind.COMMENT}


def _add_beneath(parts: ZipParts, layouts: Sequence[str], blocks: BlockCollector, guard: Guard) -> None:
    """What layouts and masters show on every slide; the prompts of their places are not shown."""
    masters = dict.fromkeys(master for layout in layouts for master in related(parts, layout, "slideMaster"))
    for part in [*masters, *layouts]:
        guard.check()
        reader = SlideReader(places=False)
        read_xml(parts.chunks(part), reader)
        blocks.add_new(BlockKind.PAGE_EDGE, [text for _, text in reader.paragraphs])


def _slide_names(parts: ZipParts) -> list[str]:
    """The slides in the order of the presentation; in the order of their numbers where it does not say."""
    ids = _SlideIds()
    try:
        main = main_part(parts, "ppt/presentation.xml")
    except RefusedError as error:
        if error.unavailable.reason is not Reason.BROKEN:
            raise
    else:
        read_xml(parts.chunks(main), ids)
        targets = {relation.identity: relation.part for relation in relations(parts, main)}
        if names := [targets[each] for each in ids.found if each in targets]:
            return names
    return sorted(
        (name for name in parts.names if re.fullmatch(r"ppt/slides/slide\d{1,6}\.xml", name)),
        key=lambda name: int(re.sub(r"\D", "", name)),
    )


def _open_document(parts: ZipParts, blocks: BlockCollector, guard: Guard) -> int:
    if parts.size("META-INF/manifest.xml") and b"encryption-data" in parts.read("META-INF/manifest.xml"):
        raise RefusedError(Reason.ENCRYPTED, "a password is needed to open it")
    reader = OpenDocumentReader(blocks, guard)
    read_xml(parts.chunks("content.xml"), reader)
    comments, edges = RegionReader("annotation"), RegionReader(*PAGE_EDGES)
    read_xml(parts.chunks("content.xml"), comments)
    if parts.size("styles.xml"):
        read_xml(parts.chunks("styles.xml"), edges)
    _add_regions(blocks, comments, edges)
    return reader.slides


def _add_regions(blocks: BlockCollector, comments: RegionReader, edges: RegionReader) -> None:
    with suppress(EnoughError):
        for text in comments.texts:
            blocks.add(BlockKind.COMMENT, text)
        blocks.add_new(BlockKind.PAGE_EDGE, [*edges.texts, *comments.declared.texts])


def _flat(data: bytes, blocks: BlockCollector, guard: Guard) -> int:
    reader = OpenDocumentReader(blocks, guard)
    comments, edges = RegionReader("annotation"), RegionReader(*PAGE_EDGES)
    for each in (reader, comments, edges):
        read_xml((data[at : at + 65_536] for at in range(0, len(data), 65_536)), each)
    _add_regions(blocks, comments, edges)
    return reader.slides


def _pictures(parts: ZipParts, guard: Guard) -> Iterator[EmbeddedPicture]:
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
    picture = ZipParts(source.data, guard).read(name)
    picture_info(picture, guard)
    return picture


def compare_document(
    left: Source | None, right: Source | None, options: CompareOptions, guard: Guard
) -> DocumentComparison:
    """Two documents, paragraph by paragraph, and their pictures."""
    before, after = left and _read(left, guard), right and _read(right, guard)
    kind = right.kind if right else left.kind if left else ContentKind.DOCUMENT
    others = other_differences(left, right, guard)
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
    same = all(row.kind in (RowKind.SAME, RowKind.FOLD) for row in rows)
    if others and not same:
        others = other_differences(left, right, guard, compared=_TEXTS)
    return DocumentComparison(kind, before, after, rows, pictures, others)


_TEXTS = (
    r"document\d*\.xml$", r"(?:header|footer)\d*\.xml$", r"notes\.xml$", r"comments\w*\.xml$", r"diagrams/data",
    r"slides/", r"notesSlides/", r"slideLayouts/", r"slideMasters/", r"comments/", r"^content\.xml$", r"^styles\.xml$",
    r"(?:^|/)(?:media|Pictures)/",
)  # fmt: skip
"""The parts that text stands in: where a word differs, these do. Pictures have a list of their own."""


HANDLER = Handler(preview_document, compare_document)
