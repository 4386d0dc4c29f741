"""The view of lines in the hands of a person: mouse, keyboard, selection, copy, folds, steps from change to change."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QBasicTimer, QEvent, QPoint, QPointF, Qt, QTimerEvent, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from upont_desktop.domain.content.text import RowKind
from upont_desktop.ui.content.code import accessibility
from upont_desktop.ui.content.code.code_canvas import CodeCanvas
from upont_desktop.ui.content.code.code_selection import TextSelection, rows_between, word_at
from upont_desktop.ui.content.code.page_rows import PageSide
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording.plain_text import as_plain

_SCROLL_MS = 40  # between two steps while the mouse drags beyond the edge
_Key = QKeySequence.StandardKey


class CodeView(CodeCanvas):
    """Read, select, copy, find. Arrows move the current row, with Shift they select rows; Enter opens a fold.

    ``line_followed`` carries the origin of a line whose past is wanted, and the line's index there.
    """

    line_followed = Signal(object, int)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._dragging = False
        self._clicks = 0
        self._last = QPointF()
        self._pressed = QPoint()
        self._anchor_row = 0
        self._scrolling = QBasicTimer()

    # -- steps -------------------------------------------------------------------------------------------------------

    def step(self, direction: int) -> bool:
        """Go to the next change, or to the one before; ``False`` where there is none."""
        changes = self.page.changes
        at = bisect_right(changes, self.current) if direction > 0 else bisect_left(changes, self.current) - 1
        if not changes or not 0 <= at < len(changes):
            return False
        self.go_to(changes[at])
        return True

    def search(self, words: str, direction: int) -> bool:
        """Go to the next place of some words, or to the one before (-1), or stay where they are (0); ``False`` where
        there is none.
        """
        self.mark(words)
        chosen = self.selection
        start = chosen.end if direction > 0 else chosen.start
        if chosen.empty:
            start = (self.current, 0)
        found = self.page.find(words, start, direction >= 0)
        if found is None:
            return False
        self.reveal(found)
        return True

    # -- copying -----------------------------------------------------------------------------------------------------

    def copied(self) -> str:
        """The selected text; the current row where nothing is selected."""
        if not len(self.page):
            return ""
        if not self.selection.empty:
            return self.selection.text(self.page)
        return self.page.text(self.current, self._keyboard_side()) or ""

    def copy(self) -> None:
        """Put that on the clipboard."""
        QGuiApplication.clipboard().setText(self.copied())

    def select_all(self) -> None:
        """Select all rows of the column that the selection is in."""
        if len(self.page):
            self.select(rows_between(self.page, self.selection.side, 0, len(self.page) - 1))

    def _keyboard_side(self) -> PageSide:
        row, side = self.page.row(self.current), self.selection.side
        if self.page.line(row, side) is None and len(self.page.sides) > 1:
            return PageSide.LEFT if side is PageSide.RIGHT else PageSide.RIGHT
        return side

    # -- the keyboard ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, copy, open folds."""
        if event.matches(_Key.Copy):
            self.copy()
        elif event.matches(_Key.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._activate(self.current)
        elif not self._move(event):
            super().keyPressEvent(event)

    def _move(self, event: QKeyEvent) -> bool:
        screen = max(1, self.viewport().height() // self.verticalScrollBar().singleStep() - 1)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -screen,
            Qt.Key.Key_PageDown: screen,
            Qt.Key.Key_Home: -len(self.page),
            Qt.Key.Key_End: len(self.page),
        }
        step = steps.get(Qt.Key(event.key()))
        sideways = event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not control and not self.page.widest
        if step is None or sideways or not len(self.page):
            return False
        target = max(0, min(len(self.page) - 1, self.current + step))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if self.selection.empty:
                self._anchor_row = self.current
            self.select(rows_between(self.page, self._keyboard_side(), self._anchor_row, target))
        elif not self.selection.empty:
            self.select(TextSelection(self.selection.side, (target, 0), (target, 0)))
        self.go_to(target)
        return True

    def _activate(self, row: int) -> None:
        """Open a fold; from a line that moved, go to its other end."""
        if not len(self.page):
            return
        if self.page.row(row).kind is RowKind.FOLD:
            self.page.unfold(row)
            self.refold()
            self.go_to(row)
        elif (other := accessibility.other_end(self.page, row)) is not None:
            self.go_to(other)

    # -- the mouse ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a selection, or go on with one; open a fold."""
        event.accept()
        if event.button() is not Qt.MouseButton.LeftButton or not len(self.page):
            return
        at, row = event.position(), self.row_at(event.position().y())
        near = (
            event.position().toPoint() - self._pressed
        ).manhattanLength() < QGuiApplication.styleHints().startDragDistance()
        line = self.line_of_margin(at)
        if line is not None:
            self._follow(line)
            return
        self._clicks = 3 if self._clicks == 2 and near else 1
        self._pressed = event.position().toPoint()
        self._anchor_row = row
        if self.page.row(row).kind is RowKind.FOLD:
            self._activate(row)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self.selection.empty:
            self.select(
                TextSelection(self.selection.side, self.selection.anchor, self.place_at(at, self.selection.side))
            )
        elif self._clicks == 3:
            self.select(rows_between(self.page, self.side_at(at.x()), row, row))
        else:
            side = self.side_at(at.x())
            place = self.place_at(at, side)
            self.select(TextSelection(side, place, place))
        self._dragging = True
        self.go_to(row, margin=0)

    def _follow(self, line: int) -> None:
        """Go to what wrote a line."""
        blame = self._margin.blame if self._margin is not None else None
        origin = blame.of(line) if blame is not None else None
        if blame is not None and origin is not None:
            self.line_followed.emit(origin, blame.places[line])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if not len(self.page) or self.line_of_margin(event.position()) is not None:
            return
        side = self.side_at(event.position().x())
        self.select(word_at(self.page, side, self.place_at(event.position(), side)))
        self._clicks = 2

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select as far as here."""
        self._last = event.position()
        if not self._dragging:
            self._point(event.position())
            return
        self._extend()
        outside = not self.viewport().rect().contains(event.position().toPoint())
        if outside and not self._scrolling.isActive():
            self._scrolling.start(_SCROLL_MS, self)
        elif not outside:
            self._scrolling.stop()

    def _point(self, at: QPointF) -> None:
        fold = bool(len(self.page)) and self.page.row(self.row_at(at.y())).kind is RowKind.FOLD
        hand = fold or self.line_of_margin(at) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def _extend(self) -> None:
        if self._clicks == 3:
            self.select(rows_between(self.page, self.selection.side, self._anchor_row, self.row_at(self._last.y())))
        else:
            head = self.place_at(self._last, self.selection.side)
            self.select(TextSelection(self.selection.side, self.selection.anchor, head))

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll while the mouse selects beyond the edge."""
        if event.timerId() != self._scrolling.timerId():
            super().timerEvent(event)
            return
        rect = self.viewport().rect()
        for bar, at, end in (
            (self.verticalScrollBar(), self._last.y(), rect.height()),
            (self.horizontalScrollBar(), self._last.x(), rect.width()),
        ):
            bar.setValue(bar.value() + int(min(0, at) + max(0, at - end)))
        self._extend()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The selection stands."""
        self._dragging = False
        self._scrolling.stop()
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and not self.selection.empty:
            clipboard.setText(self.copied(), QClipboard.Mode.Selection)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy, select all, open all folds."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Copy"), self.copy).setEnabled(bool(len(self.page)))
        menu.addAction(self.tr("Select &all"), self.select_all)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.current if by_key else self.row_at(event.pos().y())
        line = self.page.row(row).right if len(self.page) and self._margin is not None else None
        if line is not None:
            menu.addAction(self.tr("Go to the change that &wrote this line"), lambda: self._follow(line))
        if self.page.has_folds:
            menu.addAction(self.tr("Show the &unchanged lines"), self.unfold_all)
        menu.popup(event.globalPos())

    def unfold_all(self) -> None:
        """Show the unchanged lines of every fold."""
        self.page.unfold_all()
        self.refold()

    # -- the rest ----------------------------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell where moved lines came from."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and len(self.page):
            line = self.line_of_margin(event.pos().toPointF())
            if line is not None and self._margin is not None:
                words = self._margin.tip(line)
            else:
                words = accessibility.tip(self.page.row(self.row_at(event.pos().y())))
            QToolTip.showText(event.globalPos(), as_plain(words), self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current row is marked while the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As above."""
        super().focusOutEvent(event)
        self.viewport().update()
