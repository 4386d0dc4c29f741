"""What is said about contents: kinds of change, reasons why nothing shows, properties of texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from upont_desktop.domain.content.binary import BinaryComparison
from upont_desktop.domain.content.documents import Document, DocumentComparison
from upont_desktop.domain.content.encodings import encoding_name, is_plain
from upont_desktop.domain.content.notebooks import Notebook
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.parts import PartKind
from upont_desktop.domain.content.pdf import PdfComparison, PdfDocument
from upont_desktop.domain.content.pictures import PictureInfo
from upont_desktop.domain.content.tables import TableComparison, TablePreview
from upont_desktop.domain.content.text import LineEnds, RowKind, TextComparison, TextSide
from upont_desktop.ui.content.counts import COUNTS
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.wording.labels import number, size

translate = QCoreApplication.translate
DOT = " · "
ARROW = " → "


def joined(*parts: str) -> str:
    """Parts of a note, those that say something."""
    return DOT.join(part for part in parts if part)


def became(old: str, new: str) -> str:
    """What something was and is; said once where it stayed."""
    return new if old == new or not old else f"{old}{ARROW}{new}"


def pair_word(kind: PairKind) -> str:
    """What became of a part, in one word."""
    match kind:
        case PairKind.SAME:
            return translate("Content", "unchanged")
        case PairKind.CHANGED:
            return translate("Content", "changed")
        case PairKind.ADDED:
            return translate("Content", "added")
        case PairKind.REMOVED:
            return translate("Content", "removed")
        case PairKind.MOVED:
            return translate("Content", "moved")
        case _:
            assert_never(kind)


def pair_tone(kind: PairKind) -> Tone | None:
    """The theme's tone for what became of a part; ``None`` for nothing."""
    match kind:
        case PairKind.SAME:
            return None
        case PairKind.CHANGED:
            return Tone.MODIFIED
        case PairKind.ADDED:
            return Tone.ADDED
        case PairKind.REMOVED:
            return Tone.REMOVED
        case PairKind.MOVED:
            return Tone.MOVED
        case _:
            assert_never(kind)


def line_ends(ends: LineEnds) -> str:
    """How lines end, where that is worth saying."""
    match ends:
        case LineEnds.LF | LineEnds.NONE:
            return ""
        case LineEnds.CRLF:
            return translate("Content", "Windows line endings")
        case LineEnds.CR:
            return translate("Content", "old Macintosh line endings")
        case LineEnds.MIXED:
            return translate("Content", "mixed line endings")
        case _:
            assert_never(ends)


def encoding(side: TextSide) -> str:
    """How a text is written in bytes, where that is not UTF-8."""
    if is_plain(side.encoding):
        return translate("Content", "with a byte order mark") if side.bom else ""
    return _named_encoding(side.encoding, side.guessed)


def _named_encoding(encoding: str, guessed: bool) -> str:
    name = encoding_name(encoding)
    return translate("Content", "{encoding} (guessed)").format(encoding=name) if guessed else name


def text_notes(side: TextSide) -> str:
    """A text in one line: its length, its language, what is unusual about it."""
    count = COUNTS.lines(len(side.lines))
    language = "" if side.language in ("", "Text only") else side.language
    return joined(count, language, encoding(side), _wrong_bytes(side), line_ends(side.line_ends))


def no_toml(wrong_line: int) -> str:
    """Where a file of settings stops being TOML; empty where it does not."""
    return translate("Content", "no valid TOML: see line {line}").format(line=number(wrong_line)) if wrong_line else ""


def _wrong_bytes(side: TextSide) -> str:
    count = len(side.wrong_bytes) // 2
    return COUNTS.wrong_bytes(count) if count else ""


def _counted(*counts: tuple[int, Callable[[int], str], Callable[[int], str]]) -> str:
    """Numbers in words; the first that is not 0 says what is counted, the others need not say it again."""
    some = [count for count in counts if count[0]]
    return joined(*(full(number) if at == 0 else short(number) for at, (number, full, short) in enumerate(some)))


def comparison_notes(compared: TextComparison, blanks_ignored: bool = False) -> str:
    """What a comparison of texts found, in one line."""
    counts = _counted(
        (compared.changed, COUNTS.lines_changed, COUNTS.lines_changed),
        (compared.added, COUNTS.lines_added, COUNTS.more_lines_added),
        (compared.removed, COUNTS.lines_removed, COUNTS.more_lines_removed),
        (compared.moved, COUNTS.lines_moved, COUNTS.more_lines_moved),
    )
    if compared.same_lines:
        counts = translate("Content", "No line differs")
        if blanks_ignored:
            counts = translate("Content", "Lines differ only in spaces")
    coarse = translate("Content", "compared roughly: too much changed") if compared.coarse else ""
    return joined(counts, coarse, *_other_differences(compared.left, compared.right))


def _other_differences(left: TextSide | None, right: TextSide | None) -> list[str]:
    if left is None or right is None:
        return []
    found = []
    if (left.encoding, left.bom) != (right.encoding, right.bom):
        found.append(became(_encoding_of(left), _encoding_of(right)))
    elif right.guessed:
        found.append(encoding(right))
    if left.wrong_bytes != right.wrong_bytes:
        found.append(translate("Content", "bytes that mean nothing as text differ (marked �)"))
    if left.line_ends is not right.line_ends and LineEnds.NONE not in (left.line_ends, right.line_ends):
        found.append(became(_ends_name(left.line_ends), _ends_name(right.line_ends)))
    if left.final_newline != right.final_newline and left.lines and right.lines:
        found.append(
            translate("Content", "the last line is now ended")
            if right.final_newline
            else translate("Content", "the last line is no longer ended")
        )
    return found


def _encoding_of(side: TextSide) -> str:
    name = _named_encoding(side.encoding, side.guessed and not is_plain(side.encoding))
    return f"{name} (BOM)" if side.bom else name


def _ends_name(ends: LineEnds) -> str:
    return line_ends(ends) or translate("Content", "Unix line endings")


def decimal(value: float, digits: int = 1) -> str:
    """A number with a few digits after the point, as the language writes it."""
    return QLocale().toString(float(value), "f", digits)


def dimensions(width: float, height: float) -> str:
    """A width and a height, rounded, as the language writes numbers."""
    return f"{number(round(width))} × {number(round(height))}"


# -- other kinds -------------------------------------------------------------------------------------------------------


def table_notes(preview: TablePreview) -> str:
    """How a table is written, where that is of interest."""
    name = "" if is_plain(preview.encoding) else _named_encoding(preview.encoding, preview.guessed)
    return joined(_delimiter(preview.delimiter), name)


def table_comparison_notes(compared: TableComparison) -> str:
    """What changed in how two tables are written."""
    delimiters = [_delimiter(each) for each in compared.delimiters]
    encodings = [encoding_name(each) for each in compared.encodings]
    return joined(
        _others(compared.others),
        became(*delimiters) if all(delimiters) and delimiters[0] != delimiters[1] else "",
        became(*encodings) if all(encodings) and encodings[0] != encodings[1] else "",
    )


def _others(kinds: tuple[PartKind, ...]) -> str:
    """What differs beside the text or the cells."""
    if not kinds:
        return ""
    names = ", ".join(part_name(kind) for kind in kinds)
    return translate("Content", "also different: {parts}").format(parts=names)


def part_name(kind: PartKind) -> str:  # noqa: C901, PLR0911 - a name for each kind, checked to be all
    """What people call a part of a document that is not compared word by word."""
    match kind:
        case PartKind.FORMATS:
            return translate("Content", "formats")
        case PartKind.PICTURES:
            return translate("Content", "pictures")
        case PartKind.DRAWINGS:
            return translate("Content", "drawings")
        case PartKind.CHARTS:
            return translate("Content", "charts")
        case PartKind.COMMENTS:
            return translate("Content", "comments")
        case PartKind.MACROS:
            return translate("Content", "macros")
        case PartKind.EMBEDDED:
            return translate("Content", "embedded files")
        case PartKind.DATA:
            return translate("Content", "linked data")
        case PartKind.PROPERTIES:
            return translate("Content", "properties")
        case PartKind.SETTINGS:
            return translate("Content", "settings")
        case PartKind.OTHER:
            return translate("Content", "other parts of the file")
        case _:
            assert_never(kind)


def _delimiter(sign: str) -> str:
    names = {
        ",": translate("Content", "separated by commas"),
        ";": translate("Content", "separated by semicolons"),
        "\t": translate("Content", "separated by tabs"),
        "|": translate("Content", "separated by bars"),
    }
    return names.get(sign, "")


def picture_notes(old: PictureInfo | None, new: PictureInfo | None) -> str:
    """Format, dimensions and size; what they were before."""
    there = new or old
    if there is None:
        return ""
    before = old or there
    shown = dimensions(there.width, there.height) if there.width else ""
    return joined(
        became(before.format.upper(), there.format.upper()),
        became(dimensions(before.width, before.height) if before.width else "", shown),
        became(size(before.size), size(there.size)),
    )


def pdf_notes(old: PdfDocument | None, new: PdfDocument | None) -> str:
    """Title, pages, size; what they were before."""
    there = new or old
    if there is None:
        return ""
    before = old or there

    def pages(document: PdfDocument) -> str:
        return COUNTS.pages(document.page_count)

    sizes = became(size(before.size), size(there.size))
    return joined(became(pages(before), pages(there)), sizes, there.title, _damaged_pages(there), _unread(there))


def _damaged_pages(document: PdfDocument) -> str:
    numbers = [number(at + 1) for at in document.damaged_pages()]
    if not numbers:
        return ""
    listed = ", ".join(numbers[:10]) + ("…" if len(numbers) > 10 else "")
    return translate("Content", "text that cannot be read on page {pages}").format(pages=listed)


def _unread(document: PdfDocument) -> str:
    read = len(document.pages)
    if read == document.page_count:
        return ""
    return translate("Content", "text of the first {count} pages").format(count=number(read))


def page_counts(compared: PdfComparison) -> str:
    """How many pages changed, came, went."""
    kinds = [pair.kind for pair in compared.pages]
    changed, added, removed = (kinds.count(kind) for kind in (PairKind.CHANGED, PairKind.ADDED, PairKind.REMOVED))
    cut = "" if compared.whole else translate("Content", "the last pages were not compared")
    if not changed + added + removed:
        return joined(translate("Content", "No page differs"), cut)
    return joined(
        COUNTS.pages_changed(changed) if changed else "",
        COUNTS.pages_added(added) if added else "",
        COUNTS.pages_removed(removed) if removed else "",
        cut,
    )


def slide_title() -> str:
    """The heading of a slide, with ``{number}`` and ``{title}``."""
    return translate("Content", "Slide {number}: {title}")


def document_notes(old: Document | None, new: Document | None) -> str:
    """Title, author, slides; what they were before."""
    there = new or old
    if there is None:
        return ""
    slides = COUNTS.slides(there.slides) if there.slides else ""
    if old is not None and old.slides != there.slides and there.slides:
        slides = became(COUNTS.slides(old.slides), slides)
    cut = "" if there.whole else translate("Content", "the rest is not shown")
    count = sum(len(block.text.split()) for block in there.blocks)
    return joined(slides, COUNTS.words(count), there.title, there.author, cut)


def document_comparison_notes(compared: DocumentComparison) -> str:
    """How many paragraphs changed, and what else."""
    kinds = [row.kind for row in compared.rows]
    changed, added, removed = (kinds.count(kind) for kind in (RowKind.CHANGED, RowKind.ADDED, RowKind.REMOVED))
    moved = kinds.count(RowKind.MOVED_TO)
    counts = _counted(
        (changed, COUNTS.paragraphs_changed, COUNTS.paragraphs_changed),
        (added, COUNTS.paragraphs_added, COUNTS.more_paragraphs_added),
        (removed, COUNTS.paragraphs_removed, COUNTS.more_paragraphs_removed),
        (moved, COUNTS.paragraphs_moved, COUNTS.more_paragraphs_moved),
    )
    counts = counts or translate("Content", "The text is the same")
    return joined(counts, _others(compared.others), document_notes(compared.left, compared.right))


def notebook_notes(old: Notebook | None, new: Notebook | None) -> str:
    """Cells and language; what they were before."""
    there = new or old
    if there is None:
        return ""
    cells = [COUNTS.cells(len(each.cells)) for each in (old or there, there)]
    return joined(became(*cells), there.language, "" if there.whole else translate("Content", "the rest is not shown"))


def binary_notes(compared: BinaryComparison) -> str:
    """Where two files start to differ, and their sizes."""
    if compared.first_difference is None:
        return translate("Content", "The content is the same")
    left, right = (size(side.size) if side else "" for side in (compared.left, compared.right))
    where = ""
    if compared.left and compared.right:
        where = translate("Content", "they differ from byte {number} on")
        where = where.format(number=number(compared.first_difference))
    return joined(became(left, right) if right else left, where)


def version(name: str, number_: int) -> str:
    """A version by the name of its resource and its number, where it has one."""
    if not number_:
        return name
    return translate("Content", "{name}, version {number}").format(name=name, number=number_)


def version_label(number_: int) -> str:
    """A version's number as a part of a file name; empty where it has none."""
    return translate("Content", "version {number}").format(number=number_) if number_ else ""
