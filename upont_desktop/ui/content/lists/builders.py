"""Archives, pictures in documents, sound and film, bytes: as lists and as lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.content.archives import Archive, ArchiveComparison, Member
from upont_desktop.domain.content.binary import BinaryComparison, BinaryPreview, Bytes
from upont_desktop.domain.content.documents import Document, DocumentComparison, EmbeddedPicture
from upont_desktop.domain.content.media import MediaComparison, MediaInfo
from upont_desktop.domain.content.part_pair import Pair, PairKind
from upont_desktop.domain.content.text import ComparedRow, RowKind, Spans, TextSide
from upont_desktop.domain.content.toml import TomlComparison, TomlPreview
from upont_desktop.domain.text import display
from upont_desktop.ui.content.code.page_rows import TextPage, page_of_text, pages_of_rows
from upont_desktop.ui.content.content_labels import became, decimal, dimensions, joined
from upont_desktop.ui.content.counts import COUNTS
from upont_desktop.ui.content.lists.record_list import ListedRecord, ListedRecords, RecordField
from upont_desktop.ui.style import icons
from upont_desktop.ui.wording.labels import number, size

translate = QCoreApplication.translate

# -- archives ----------------------------------------------------------------------------------------------------------


def archive_records(archive: Archive) -> ListedRecords:
    """The listing of an archive."""
    return ListedRecords(_archive_headings(), tuple(_member(member) for member in archive.members), frozenset({1}))


def archive_comparison_records(compared: ArchiveComparison) -> ListedRecords:
    """Two listings in one, changes first as they come in the order of paths."""
    lefts = compared.left.members if compared.left else ()
    rights = compared.right.members if compared.right else ()
    records = []
    for pair in compared.members:
        old = lefts[pair.left] if pair.left is not None else None
        new = rights[pair.right] if pair.right is not None else None
        records.append(_compared_member(old, new, pair.kind))
    return ListedRecords(_archive_headings(), tuple(records), frozenset({1}), compared=True)


def _archive_headings() -> tuple[str, ...]:
    return translate("Content", "Name"), translate("Content", "Size"), translate("Content", "Modified")


def _member(member: Member, kind: PairKind = PairKind.SAME) -> ListedRecord:
    shown = display(member.path)
    if member.encrypted:
        shown = translate("Content", "{name} (protected)").format(name=shown)
    return ListedRecord(
        (
            RecordField(shown),
            RecordField("" if member.is_folder else size(member.size), float(member.size)),
            RecordField(member.modified.replace("T", " ")),
        ),
        kind,
        icons.FOLDER if member.is_folder else icons.file_icon(member.path),
    )


def _compared_member(old: Member | None, new: Member | None, kind: PairKind) -> ListedRecord:
    there = new or old
    assert there is not None
    record = _member(there, kind)
    if old is None or new is None or kind is PairKind.SAME:
        return record
    name, length, modified = record.fields
    return ListedRecord(
        (
            RecordField(became(display(old.path), name.text), name.key),
            RecordField(became(size(old.size), length.text) if not new.is_folder else "", length.key),
            RecordField(became(old.modified.replace("T", " "), modified.text)),
        ),
        kind,
        record.icon,
    )


def archive_notes(old: Archive | None, new: Archive | None) -> str:
    """What an archive holds; what it held before."""

    def files(archive: Archive) -> str:
        count = sum(not member.is_folder for member in archive.members)
        return COUNTS.files(count)

    there = new or old
    if there is None:
        return ""
    before = old or there
    cut = "" if there.whole else translate("Content", "the rest is not shown")
    unpacked = translate("Content", "{size} when unpacked").format(size=became(size(before.size), size(there.size)))
    return joined(there.format.upper(), became(files(before), files(there)), unpacked, cut)


# -- pictures in documents ---------------------------------------------------------------------------------------------


def picture_records(document: Document) -> ListedRecords:
    """The pictures that a document carries."""
    return ListedRecords(_picture_headings(), tuple(_picture(each, PairKind.SAME) for each in document.pictures))


def picture_comparison_records(compared: DocumentComparison) -> ListedRecords:
    """The pictures of two documents."""
    lefts = compared.left.pictures if compared.left else ()
    rights = compared.right.pictures if compared.right else ()
    records = []
    for pair in compared.pictures:
        picture = rights[pair.right] if pair.right is not None else lefts[pair.left or 0]
        records.append(_picture(picture, pair.kind))
    return ListedRecords(_picture_headings(), tuple(records), compared=True)


def _picture_headings() -> tuple[str, ...]:
    return (
        translate("Content", "Picture"),
        translate("Content", "Format"),
        translate("Content", "Dimensions"),
        translate("Content", "Size"),
    )


def _picture(picture: EmbeddedPicture, kind: PairKind) -> ListedRecord:
    shown = dimensions(picture.width, picture.height) if picture.width else ""
    pixels = float(picture.width * picture.height)
    fields = (
        RecordField(display(picture.name.rpartition("/")[2])),
        RecordField(picture.format.upper()),
        RecordField(shown, pixels),
        RecordField(size(picture.size), float(picture.size)),
    )
    return ListedRecord(fields, kind, "photo")


# -- sound and film ----------------------------------------------------------------------------------------------------


def media_records(info: MediaInfo) -> ListedRecords:
    """What a sound or a film says of itself."""
    headings = translate("Content", "Property"), translate("Content", "Value")
    records = [ListedRecord((RecordField(name), RecordField(say(info)))) for name, say in _properties() if say(info)]
    return ListedRecords(headings, tuple(records))


def media_comparison_records(compared: MediaComparison) -> ListedRecords:
    """What two say of themselves."""
    headings = translate("Content", "Property"), translate("Content", "Before"), translate("Content", "Now")
    records = []
    for name, say in _properties():
        old, new = (say(side) if side is not None else "" for side in (compared.left, compared.right))
        if old or new:
            kind = PairKind.SAME if old == new else PairKind.CHANGED
            records.append(ListedRecord((RecordField(name), RecordField(old), RecordField(new)), kind))
    return ListedRecords(headings, tuple(records), compared=True)


def _properties() -> list[tuple[str, Callable[[MediaInfo], str]]]:
    return [
        (translate("Content", "Title"), lambda info: info.title),
        (translate("Content", "Artist"), lambda info: info.artist),
        (translate("Content", "Album"), lambda info: info.album),
        (translate("Content", "Year"), lambda info: info.year),
        (translate("Content", "Genre"), lambda info: info.genre),
        (translate("Content", "Comment"), lambda info: info.comment),
        (translate("Content", "Duration"), lambda info: _duration(info.duration)),
        (translate("Content", "Bit rate"), lambda info: _unit(info.bitrate, "kbit/s")),
        (translate("Content", "Sample rate"), lambda info: _unit(info.sample_rate, "Hz")),
        (translate("Content", "Channels"), lambda info: number(info.channels) if info.channels else ""),
        (translate("Content", "Size"), lambda info: size(info.size)),
    ]


def _duration(seconds: float) -> str:
    """``4:05``, or ``1:04:05``; tenths below ten seconds."""
    if not seconds:
        return ""
    if seconds < 10:
        return f"{decimal(seconds)} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _unit(value: float, unit: str) -> str:
    return f"{number(round(value))} {unit}" if value else ""


# -- settings ----------------------------------------------------------------------------------------------------------


def toml_records(content: TomlPreview) -> ListedRecords:
    """Every setting with its value, in the order of the file."""
    headings = translate("Content", "Setting"), translate("Content", "Value")
    fields = ((RecordField(display(one.key)), RecordField(display(one.value))) for one in content.values)
    return ListedRecords(headings, tuple(map(ListedRecord, fields)))


def toml_comparison_records(compared: TomlComparison) -> ListedRecords:
    """The settings of two files in one list, with the value of each side."""
    headings = translate("Content", "Setting"), translate("Content", "Before"), translate("Content", "Now")
    records = []
    for pair in compared.pairs:
        old = compared.left[pair.left] if pair.left is not None else None
        new = compared.right[pair.right] if pair.right is not None else None
        there = new or old
        key = there.key if there else ""
        values = (display(side.value) if side else "" for side in (old, new))
        records.append(ListedRecord((RecordField(display(key)), *map(RecordField, values)), pair.kind))
    return ListedRecords(headings, tuple(records), compared=True)


# -- bytes -------------------------------------------------------------------------------------------------------------


def hex_page(preview: BinaryPreview) -> TextPage:
    """The first bytes of a file."""
    return page_of_text(TextSide(tuple(_hex_lines(preview.content))))


def hex_pages(compared: BinaryComparison) -> tuple[TextPage, TextPage]:
    """The bytes around the first difference."""
    left, right = (list(side.rows()) if side else [] for side in (compared.left, compared.right))
    rows = [
        _hex_row(at, old[1] if old else None, new[1] if new else None)
        for at, (old, new) in enumerate(zip_longest(left, right))
    ]
    sides = [TextSide(tuple(_hex_lines(side))) if side else None for side in (compared.left, compared.right)]
    return pages_of_rows(sides[0], sides[1], tuple(_folded(rows)))


def _hex_lines(content: Bytes) -> Iterator[str]:
    for offset, data in content.rows():
        digits = f"{data[:8].hex(' ')}  {data[8:].hex(' ')}"
        letters = "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in data)
        yield f"{offset:08x}  {digits:<48}  {letters}"


def _hex_row(at: int, old: bytes | None, new: bytes | None) -> ComparedRow:
    if old == new:
        return ComparedRow(RowKind.SAME, at, at)
    if old is None or new is None:
        return ComparedRow(RowKind.ADDED, None, at) if old is None else ComparedRow(RowKind.REMOVED, at, None)
    return ComparedRow(RowKind.CHANGED, at, at, _hex_spans(old, new), _hex_spans(new, old))


def _hex_spans(data: bytes, other: bytes) -> Spans:
    """The digits, then the letters, of bytes that differ."""
    differing = [at for at in range(len(data)) if at >= len(other) or data[at] != other[at]]
    digits = [(10 + 3 * at + (at >= 8), 12 + 3 * at + (at >= 8)) for at in differing]
    return (*digits, *((60 + at, 61 + at) for at in differing))


def _folded(rows: Iterable[ComparedRow]) -> Iterator[ComparedRow]:
    """Long runs of equal bytes as folds, with three rows around each difference."""
    run: list[ComparedRow] = []
    first = True
    for row in (*rows, None):
        if row is not None and row.kind is RowKind.SAME:
            run.append(row)
            continue
        before, after = (0 if first else 3), (0 if row is None else 3)
        if len(run) > before + after + 1:
            middle = run[before : len(run) - after]
            run[before : len(run) - after] = [
                ComparedRow(RowKind.FOLD, middle[0].left, middle[0].right, size=len(middle))
            ]
        yield from run
        run.clear()
        first = False
        if row is not None:
            yield row


def pair_counts(pairs: Iterable[Pair]) -> dict[PairKind, int]:
    """How many pairs there are of each kind."""
    counts: dict[PairKind, int] = {}
    for pair in pairs:
        counts[pair.kind] = counts.get(pair.kind, 0) + 1
    return counts
