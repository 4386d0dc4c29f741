"""Comparisons as text: what the window says of two versions, as lines for a terminal.

Texts, and what has a text (documents, PDF, notebooks), give the hunks of a unified difference, white space and line
ends included; everything else gives facts in words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import assert_never

from upont_desktop.cli.catalogue import grouped, plural, translate
from upont_desktop.cli.hunks import LineTone, TonedLine, facts, hunks, marked
from upont_desktop.cli.previews import block_line, cell_lines, picture_line, reason
from upont_desktop.cli.words import size
from upont_desktop.domain.content.archives import Archive, ArchiveComparison, Member
from upont_desktop.domain.content.binary import BinaryComparison
from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.documents import DocumentComparison
from upont_desktop.domain.content.encodings import encoding_name
from upont_desktop.domain.content.markdown import MarkdownComparison
from upont_desktop.domain.content.media import MediaComparison, MediaInfo
from upont_desktop.domain.content.notebooks import CellPair, NotebookComparison
from upont_desktop.domain.content.part_pair import Pair, PairKind
from upont_desktop.domain.content.pdf import PdfComparison, PdfDocument
from upont_desktop.domain.content.pictures import PictureComparison, SvgComparison
from upont_desktop.domain.content.tables import RowPair, Sheet, SheetComparison, TableComparison
from upont_desktop.domain.content.text import LineEnds, TextComparison, TextSide
from upont_desktop.domain.content.toml import TomlComparison
from upont_desktop.domain.content.unavailable import Unavailable


def compared_lines(compared: Comparison) -> Iterator[TonedLine]:  # noqa: C901, PLR0912 - one case for each kind, checked to be all
    """The lines that say how two versions differ; none where nothing does."""
    match compared:
        case TextComparison():
            yield from _text(compared)
        case MarkdownComparison() | TomlComparison():
            yield from _text(compared.text)
        case PictureComparison():
            if not compared.same_bytes:
                yield from _became(compared.left, compared.right, picture_line)
        case SvgComparison():
            old, new = (None if side is None else side.info for side in (compared.left, compared.right))
            if old is None or new is None or picture_line(old) != picture_line(new):
                yield from _became(old, new, picture_line)
            yield from _text(compared.text) if compared.text else ()
        case PdfComparison():
            yield from _pdf(compared)
        case TableComparison():
            for sheet in compared.sheets:
                yield from _sheet(sheet, named=len(compared.sheets) > 1)
        case DocumentComparison():
            yield from _document(compared)
        case NotebookComparison():
            for pair in compared.cells:
                yield from _cell(compared, pair)
        case MediaComparison():
            if not compared.same_bytes:
                yield from _became(compared.left, compared.right, _media)
        case ArchiveComparison():
            yield from _archive(compared)
        case BinaryComparison():
            yield from _binary(compared)
        case Unavailable():
            yield TonedLine(LineTone.FACT, reason(compared))
        case _:
            assert_never(compared)


def _became(left: object, right: object, told: Callable[..., str]) -> Iterator[TonedLine]:
    """The facts of both sides, one below the other."""
    old, new = (None if side is None else told(side) for side in (left, right))
    if old == new:
        yield TonedLine(LineTone.FACT, translate("Terminal", "The content differs, in nothing that can be told here."))
        return
    if old is not None:
        yield marked(LineTone.REMOVED, old)
    if new is not None:
        yield marked(LineTone.ADDED, new)


# --- texts ------------------------------------------------------------------------------------------------------------


def _text(compared: TextComparison) -> Iterator[TonedLine]:
    """What differs in how the texts are written, then the lines that differ."""
    left, right = compared.left, compared.right
    yield from facts(_ways_of_writing(left, right))
    ended = tuple(side is None or side.final_newline for side in (left, right))
    sides = [() if side is None else side.lines for side in (left, right)]
    yield from hunks(compared.rows, sides[0], sides[1], ended=(ended[0], ended[1]))


def _ways_of_writing(left: TextSide | None, right: TextSide | None) -> Iterator[str]:
    if left is None or right is None:
        return
    if (left.encoding, left.bom) != (right.encoding, right.bom):
        told = translate("Terminal", "encoding: {old} → {new}")
        yield told.format(old=_encoding(left), new=_encoding(right))
    if left.line_ends is not right.line_ends and LineEnds.NONE not in (left.line_ends, right.line_ends):
        told = translate("Terminal", "line ends: {old} → {new}")
        yield told.format(old=_line_ends(left.line_ends), new=_line_ends(right.line_ends))


def _encoding(side: TextSide) -> str:
    name = encoding_name(side.encoding)
    return f"{name} (BOM)" if side.bom else name


def _line_ends(ends: LineEnds) -> str:
    match ends:
        case LineEnds.LF | LineEnds.NONE:
            return "Unix (LF)"
        case LineEnds.CRLF:
            return "Windows (CRLF)"
        case LineEnds.CR:
            return "Macintosh (CR)"
        case LineEnds.MIXED:
            return translate("Terminal", "mixed")
        case _:
            assert_never(ends)


# --- documents --------------------------------------------------------------------------------------------------------


def _document(compared: DocumentComparison) -> Iterator[TonedLine]:
    left, right = ([] if side is None else [block_line(one) for one in side.blocks] for side in (
        compared.left, compared.right,
    ))  # fmt: skip
    yield from hunks(compared.rows, left, right)
    for pair in compared.pictures:
        yield from _part(pair, _names(compared.left), _names(compared.right), translate("Terminal", "picture {name}"))


def _names(document: object) -> list[str]:
    return [one.name for one in getattr(document, "pictures", ())]


def _part(pair: Pair, lefts: Sequence[str], rights: Sequence[str], words: str) -> Iterator[TonedLine]:
    """A part that came, went, changed or moved."""
    old = None if pair.left is None else lefts[pair.left]
    new = None if pair.right is None else rights[pair.right]
    match pair.kind:
        case PairKind.SAME:
            return
        case PairKind.ADDED:
            yield marked(LineTone.ADDED, words.format(name=new))
        case PairKind.REMOVED:
            yield marked(LineTone.REMOVED, words.format(name=old))
        case PairKind.CHANGED:
            yield TonedLine(LineTone.FACT, f"~{words.format(name=new)}")
        case PairKind.MOVED:
            if old != new:
                yield TonedLine(LineTone.FACT, f"~{words.format(name=f'{old} → {new}')}")
        case _:
            assert_never(pair.kind)


def _pdf(compared: PdfComparison) -> Iterator[TonedLine]:
    left, right = compared.left, compared.right
    if left is not None and right is not None and left.page_count != right.page_count:
        yield from facts([f"{_pages(left)} → {_pages(right)}"])
    numbers = [str(number + 1) for number in range(_most(left, right))]
    for pair in compared.pages:
        yield from _part(pair, numbers, numbers, translate("Terminal", "page {name}"))
    if not compared.whole:
        yield from facts([translate("Terminal", "the last pages were not compared")])
    yield from hunks(compared.rows, left.lines() if left else (), right.lines() if right else ())


def _pages(document: PdfDocument) -> str:
    number = document.page_count
    return plural(number, translate("Terminal", "{n} page"), translate("Terminal", "{n} pages"))


def _most(*documents: PdfDocument | None) -> int:
    return max((one.page_count for one in documents if one is not None), default=0)


def _cell(compared: NotebookComparison, pair: CellPair) -> Iterator[TonedLine]:
    if pair.kind is PairKind.SAME and not pair.outputs_changed:
        return
    left = compared.left.cells[pair.left] if compared.left and pair.left is not None else None
    right = compared.right.cells[pair.right] if compared.right and pair.right is not None else None
    places = [str(at + 1) for at in (pair.left, pair.right) if at is not None]
    place = " → ".join(dict.fromkeys(places))
    yield TonedLine(LineTone.PLACE, "@@ " + translate("Terminal", "cell {number}").format(number=place) + " @@")
    if left is None or right is None:
        there, tone = (left or right), (LineTone.ADDED if left is None else LineTone.REMOVED)
        yield from (marked(tone, line) for line in (cell_lines(there) if there else ()))
        return
    yield from (line for line in hunks(pair.rows, left.lines, right.lines) if line.tone is not LineTone.PLACE)
    if pair.outputs_changed:
        yield from (marked(LineTone.REMOVED, f"=> {line}") for one in left.outputs for line in one.text.splitlines())
        yield from (marked(LineTone.ADDED, f"=> {line}") for one in right.outputs for line in one.text.splitlines())


# --- tables -----------------------------------------------------------------------------------------------------------


def _sheet(compared: SheetComparison, *, named: bool) -> Iterator[TonedLine]:
    if compared.kind is PairKind.SAME:
        return
    left, right = compared.left, compared.right
    there = right or left
    if there is None:
        return
    if named or compared.kind is not PairKind.CHANGED:
        old, new = left.name if left else "", right.name if right else ""
        name = there.name if old == new or not (old and new) else f"{old} → {new}"
        if name:
            yield TonedLine(LineTone.PLACE, "@@ " + translate("Terminal", "sheet {name}").format(name=name) + " @@")
    if left is None or right is None:
        tone = LineTone.ADDED if left is None else LineTone.REMOVED
        yield from (marked(tone, "\t".join(row)) for row in there.rows)
        return
    for column in compared.columns:
        yield from _part(column, _headings(left), _headings(right), translate("Terminal", "column {name}"))
    for row in compared.rows:
        yield from _row(compared, row, left, right)


def _headings(sheet: Sheet) -> list[str]:
    """The columns by their headings, or by letters as spreadsheets have them."""
    first = sheet.rows[0] if sheet.rows else ()
    return [first[at] if at < len(first) and first[at] else _letters(at) for at in range(sheet.columns)]


def _letters(at: int) -> str:
    name = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        name = chr(65 + rest) + name
    return name


def _row(compared: SheetComparison, row: RowPair, left: Sheet, right: Sheet) -> Iterator[TonedLine]:
    if row.kind is PairKind.SAME:
        return
    old = left.rows[row.left] if row.left is not None else None
    new = right.rows[row.right] if row.right is not None else None
    if row.cells and old is not None and new is not None and row.right is not None:
        where = translate("Terminal", "row {number}").format(number=grouped(row.right + 1))
        cells = "; ".join(_cell_change(compared, at, old, new, _headings(right)) for at in row.cells)
        yield TonedLine(LineTone.PLACE, f"@@ {where}: {cells} @@")
    if old is not None:
        yield marked(LineTone.REMOVED, "\t".join(old))
    if new is not None:
        yield marked(LineTone.ADDED, "\t".join(new))


def _cell_change(
    compared: SheetComparison, at: int, old: Sequence[str], new: Sequence[str], headings: Sequence[str]
) -> str:
    """``Price: 3 → 4``."""
    column = compared.columns[at]
    values = [
        "" if place is None or place >= len(row) else row[place]
        for row, place in ((old, column.left), (new, column.right))
    ]
    place = column.right if column.right is not None else at
    heading = headings[place] if place < len(headings) else _letters(place)
    return f"{heading}: {values[0] or '∅'} → {values[1] or '∅'}"


# --- others -----------------------------------------------------------------------------------------------------------


def _media(info: MediaInfo) -> str:
    told = [f"{info.duration:.1f} s", size(info.size), f"{info.bitrate:.0f} kbit/s" if info.bitrate else ""]
    return ", ".join(filter(None, [*told, info.title, info.artist, info.album, info.year, info.genre, info.comment]))


def _archive(compared: ArchiveComparison) -> Iterator[TonedLine]:
    lefts, rights = ([] if side is None else [_member(one) for one in side.members] for side in (
        compared.left, compared.right,
    ))  # fmt: skip
    for pair in compared.members:
        if pair.kind is PairKind.CHANGED and pair.left is not None and pair.right is not None:
            yield marked(LineTone.REMOVED, lefts[pair.left])
            yield marked(LineTone.ADDED, rights[pair.right])
        elif pair.kind is PairKind.MOVED:
            yield from _part(pair, _paths(compared.left), _paths(compared.right), "{name}")
        else:
            yield from _part(pair, lefts, rights, "{name}")


def _member(one: Member) -> str:
    return f"{one.path}\t{'' if one.is_folder else size(one.size)}".rstrip("\t")


def _paths(archive: Archive | None) -> list[str]:
    return [] if archive is None else [one.path for one in archive.members]


def _binary(compared: BinaryComparison) -> Iterator[TonedLine]:
    left, right = compared.left, compared.right
    if left is not None and right is not None:
        if compared.first_difference is None:
            return
        words = translate("Terminal", "They are not text, and differ from byte {number} on: {old} → {new}.")
        told = words.format(number=grouped(compared.first_difference), old=size(left.size), new=size(right.size))
        yield TonedLine(LineTone.FACT, told)
    for side, tone in ((left, LineTone.REMOVED), (right, LineTone.ADDED)):
        if side is not None:
            yield from (marked(tone, f"{at:08x}  {row.hex(' ')}") for at, row in side.rows())
