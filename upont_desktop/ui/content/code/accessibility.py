"""What a view of lines says: of folds, and of rows to a reader of the screen."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.content.text import ComparedRow, RowKind
from upont_desktop.ui.content.code.page_rows import PageSide, TextLayout, TextPage
from upont_desktop.ui.content.counts import COUNTS

translate = QCoreApplication.translate


def fold(size: int) -> str:
    """What a screen reader says of a fold."""
    return COUNTS.unchanged_lines(size)


def kind_word(kind: RowKind) -> str:
    """What happened to a line; nothing for an unchanged one."""
    match kind:
        case RowKind.SAME | RowKind.FOLD:
            return ""
        case RowKind.REMOVED:
            return translate("CodeView", "removed")
        case RowKind.ADDED:
            return translate("CodeView", "added")
        case RowKind.CHANGED:
            return translate("CodeView", "changed")
        case RowKind.MOVED_FROM:
            return translate("CodeView", "moved away")
        case RowKind.MOVED_TO:
            return translate("CodeView", "moved here")
        case _:
            assert_never(kind)


def spoken(page: TextPage, at: int) -> str:
    """A row as a reader of the screen says it."""
    row = page.row(at)
    if row.kind is RowKind.FOLD:
        return fold(row.size)
    texts = [page.text(at, side) for side in page.sides]
    said = [text[:500] for text in texts if text is not None]
    if page.layout is TextLayout.SIDE_BY_SIDE and len(said) == 2 and said[0] == said[1]:
        said.pop()
    number = row.left if row.right is None else row.right
    words = translate("CodeView", "Line {number}").format(number="" if number is None else number + 1)
    return ", ".join(part for part in (words, kind_word(row.kind), *said) if part)


def tip(row: ComparedRow) -> str:
    """What is told of a row where the mouse rests."""
    if row.other is None:
        return ""
    number = row.other + 1
    if row.kind is RowKind.MOVED_FROM:
        return translate("CodeView", "Moved to line {number}").format(number=number)
    if row.kind is RowKind.MOVED_TO:
        return translate("CodeView", "Moved from line {number}").format(number=number)
    return ""


def other_end(page: TextPage, at: int) -> int | None:
    """The row at which a moved line stands, too."""
    row = page.row(at)
    if row.other is None:
        return None
    wanted, side = (
        (RowKind.MOVED_TO, PageSide.RIGHT) if row.kind is RowKind.MOVED_FROM else (RowKind.MOVED_FROM, PageSide.LEFT)
    )
    for place in range(len(page)):
        there = page.row(place)
        if there.kind is wanted and (there.right if side is PageSide.RIGHT else there.left) == row.other:
            return place
    return None


def paragraphs(size: int) -> str:
    """What a fold of paragraphs says."""
    return COUNTS.unchanged_paragraphs(size)


def table_rows(size: int) -> str:
    """What a fold of rows of a table says."""
    return COUNTS.unchanged_rows(size)
