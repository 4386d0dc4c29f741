"""The list of cards: rows of different heights, measured as they come into view, so that any number of them scrolls."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from upont_desktop.apps.news.post_pages import PostRow
from upont_desktop.apps.news.ui.feed.card_delegate import WAITING, CardDelegate
from upont_desktop.apps.news.ui.feed.feed_model import FeedModel, Index
from upont_desktop.apps.news.ui.feed.feed_words import ICONS, reaction_word
from upont_desktop.apps.news.ui.feed.rendered_posts import RenderedPosts, card_text
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording.plain_text import as_plain

_AHEAD = 6  # cards beyond the view whose texts are rendered and laid out while nothing else is to do
_STEP = 60  # points of a turn of the wheel: a third of a small card


class FeedList(QTableView):
    """``acted`` carries what was clicked on a card, and the card; ``opened`` a card that is to be read; ``looked`` the
    cards that are in view; ``menu_wanted`` a place on the screen; ``painted`` says that it was drawn.
    """

    acted = Signal(str, object)
    opened = Signal(object)
    looked = Signal(list)
    menu_wanted = Signal(QPoint)
    painted = Signal()

    def __init__(
        self, model: FeedModel, themes: Themes, faces: PhotoStore, pictures: PhotoStore, rendered: RenderedPosts,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._model, self._rendered = model, rendered
        self._heights: dict[int, int] = {}  # by the place of the post, in the present width
        self._measuring = False
        self._anchor: tuple[int, int] | None = None  # the place of the upper card, and where it is
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._prepare)
        self.setModel(model)
        self.delegate = CardDelegate(themes, faces, pictures, rendered, self)
        self.setItemDelegate(self.delegate)
        self._dress()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.dataChanged.connect(self._forget_visible)
        model.rowsInserted.connect(self._measure)
        rendered.changed.connect(self._rendered_changed)
        for store in (faces, pictures):
            store.changed.connect(self.viewport().update)

    def _dress(self) -> None:
        self.setObjectName("feed")
        self.setAccessibleName(self.tr("Posts"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setAutoScroll(False)  # a click chooses a card, and leaves it where it is
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        columns.hide()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(scaled(WAITING))
        self.verticalScrollBar().setSingleStep(scaled(_STEP))

    # -- heights -----------------------------------------------------------------------------------------------------

    @property
    def _width(self) -> int:
        return self.viewport().width()

    def rows_in_view(self) -> range:
        """The rows of which something is in view."""
        count = self._model.rowCount()
        if not count:
            return range(0)
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(0, first), (last if last >= 0 else count - 1) + 1)

    def _measure(self) -> None:
        """Give the cards in view their heights; what is read at the top of the view stays where it is."""
        if self._measuring or not self._model.rowCount() or self._width <= 0:
            return
        self._measuring = True
        bar = self.verticalScrollBar()
        try:
            row, at = self.rowAt(0), 0
            if row < 0:
                return
            fixed = self._first_known(row)
            before = self.rowViewportPosition(fixed)
            while row < self._model.rowCount() and at < self.viewport().height():
                self._size(row)
                at = self.rowViewportPosition(row) + self.rowHeight(row)
                row += 1
            moved = self.rowViewportPosition(fixed) - before
            if moved:
                self.updateGeometries()
                bar.setValue(bar.value() + moved)
        finally:
            self._measuring = False
        self._ahead.start()

    def _first_known(self, row: int) -> int:
        """The first row in view whose height is known already: the one that must not jump."""
        for number in range(row, min(row + 8, self._model.rowCount())):
            if self._model.places[number] in self._heights and self.rowViewportPosition(number) < self.height():
                return number
        return row

    def _size(self, row: int) -> None:
        place = self._model.places[row]
        height = self._heights.get(place)
        if height is None:
            card = self._model.card(row)
            if card is None:
                return
            height = self._heights[place] = self.delegate.height(card, self._width)
        if self.rowHeight(row) != height:
            self.verticalHeader().resizeSection(row, height)

    def _prepare(self) -> None:
        """Render and lay out what comes next, a card at a time."""
        view = self.rows_in_view()
        near = [*view, *range(view.stop, view.stop + _AHEAD), *range(max(0, view.start - 2), view.start)]
        cards = [card for row in near if (card := self._model.card(row)) is not None]
        self._rendered.want(card_text(card.post.body) for card in cards)
        for row in range(view.stop, min(view.stop + _AHEAD, self._model.rowCount())):
            if self._model.places[row] not in self._heights and self._model.card(row, ask=False) is not None:
                self._size(row)
                self._ahead.start()
                return
        self.looked.emit([card for row in view if (card := self._model.card(row, ask=False)) is not None])

    def _forget_visible(self) -> None:
        """Cards say something else: those in view are measured again, others when they come into view."""
        self._heights.clear()
        self._measure()
        self.viewport().update()

    def _rendered_changed(self, texts: frozenset[str]) -> None:
        self.delegate.forget(texts)
        for card in self._cards_near():
            if card_text(card.post.body) in texts:
                self._heights.pop(card.place, None)
        self._measure()
        self.viewport().update()

    def _cards_near(self) -> Iterator[PostRow]:
        view = self.rows_in_view()
        for row in range(max(0, view.start - _AHEAD), view.stop + _AHEAD):
            card = self._model.card(row, ask=False)
            if card is not None:
                yield card

    def _remember(self) -> None:
        row = self.rowAt(0)
        selected = self.current()
        self._anchor = None
        if 0 <= row < len(self._model.places) and self.verticalScrollBar().value() > 0:
            self._anchor = self._model.places[row], self.rowViewportPosition(row)
        self._chosen = selected.place if selected is not None else None

    def _restore(self) -> None:
        """The same card stays at the top, and the same one chosen, where they are still there."""
        places = {place: row for row, place in enumerate(self._model.places)} if self._anchor or self._chosen else {}
        header = self.verticalHeader()
        for place, height in list(self._heights.items()):
            row = places.get(place)
            if row is not None:
                header.resizeSection(row, height)
        if self._chosen in places:
            self.setCurrentIndex(self._model.index(places[self._chosen], 0))
        anchor, self._anchor = self._anchor, None
        self.updateGeometries()
        if anchor is not None and anchor[0] in places:
            self.verticalScrollBar().setValue(header.sectionPosition(places[anchor[0]]) - anchor[1])
        else:
            self.scrollToTop()
        self._measure()

    _chosen: int | None = None

    # -- what is chosen ----------------------------------------------------------------------------------------------

    def current(self) -> PostRow | None:
        """The card that is chosen."""
        index = self.currentIndex()
        return self._model.card(index.row(), ask=False) if index.isValid() else None

    def show_row(self, row: int) -> None:
        """Choose a card, and bring it into view whole where there is room."""
        self.setCurrentIndex(self._model.index(row, 0))
        self.scrollTo(self.currentIndex())

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:  # fmt: skip
        """Measure before: a card that was never in view is of unknown height."""
        super().scrollTo(index, hint)
        self._measure()
        super().scrollTo(index, hint)

    # -- Qt's events -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, then say so."""
        super().paintEvent(event)
        self.painted.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Cards come into view."""
        super().scrollContentsBy(dx, dy)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width everything has another height; what is read stays where it is."""
        if event.size().width() == event.oldSize().width():
            super().resizeEvent(event)
            self._measure()
            return
        row = self._fixed_row()
        at = self.rowViewportPosition(row) if row >= 0 else 0
        self._heights.clear()
        super().resizeEvent(event)
        self._measure()
        if row >= 0 and (row or at):
            self._size(row)
            self.updateGeometries()
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row) - at)
            self._measure()

    def _fixed_row(self) -> int:
        """The row that stays where it is: the chosen one where it is in view, or else the upper one."""
        chosen = self.currentIndex().row()
        return chosen if chosen in self.rows_in_view() else self.rowAt(0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what is under the mouse."""
        _card, name, row = self._under(event.position().toPoint())
        if self.delegate.hovered != (row, name):
            before, self.delegate.hovered = self.delegate.hovered[0], (row, name)
            for changed in {before, row} - {-1}:
                self.update(self._model.index(changed, 0))
        clickable = bool(name) and name != "card"
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card, without scrolling: what is clicked stays under the mouse."""
        row = self.rowAt(event.position().toPoint().y())
        bar = self.verticalScrollBar()
        value = bar.value()
        if row >= 0:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setCurrentIndex(self._model.index(row, 0))
            bar.setValue(value)
        self._pressed = self._under(event.position().toPoint())[1:]

    _pressed: tuple[str, int] = ("", -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was clicked."""
        card, name, row = self._under(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and card is not None and (name, row) == self._pressed:
            if name in {"card", "comments"}:
                self.opened.emit(card)
            elif name:
                self.acted.emit(name, card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the space bar turns the page, and Home and End go to the ends."""
        bar, key, card = self.verticalScrollBar(), event.key(), self.current()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and card is not None:
            self.opened.emit(card)
        elif key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if back else 1) * bar.pageStep() * 9 // 10)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._model.rowCount():
            self.show_row(0 if key == Qt.Key.Key_Home else self._model.rowCount() - 1)
        else:
            before = self.currentIndex()
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self.scrollTo(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the mouse, or at the chosen card."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        elif self.currentIndex().isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        super().leaveEvent(event)
        self.delegate.hovered = (-1, "")
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a button does."""
        if event.type() == QEvent.Type.ToolTip:
            at = self.viewport().mapFromGlobal(QCursor.pos())
            QToolTip.showText(QCursor.pos(), as_plain(self._tip(self._under(at)[1])), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, name: str) -> str:
        if name in ICONS:
            return reaction_word(name)
        return {
            "react": self.tr("React otherwise"),
            "comments": self.tr("Comments"),
            "bookmark": self.tr("Keep for later: only on this computer"),
            "menu": self.tr("More"),
            "event": self.tr("Go to the event"),
        }.get(name, name if name.startswith("http") else "")

    def _under(self, at: QPoint) -> tuple[PostRow | None, str, int]:
        """The card at a point of the view, the target or the link there, and the row."""
        row = self.rowAt(at.y())
        card = self._model.card(row, ask=False) if row >= 0 else None
        if card is None:
            return None, "", -1
        layout = self.delegate.layout_of(card, self._width)
        inside = at - QPoint(0, self.rowViewportPosition(row))
        return card, self.delegate.link_at(card, layout, inside) or layout.target(inside), row
