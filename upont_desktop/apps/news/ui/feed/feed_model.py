"""The feed as a model: the places of all posts that it shows, and the cards of those that were looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from upont_desktop.apps.news.post_pages import FeedFilter, PostRow
from upont_desktop.apps.news.reader.news import NewsReaders
from upont_desktop.apps.news.ui.feed.feed_words import row_text
from upont_desktop.apps.news.ui.source import NewsSource
from upont_desktop.ui.core.background import LatestJob
from upont_desktop.ui.wording import dates

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
FIRST = 20
"""Cards that are read before the places of all others: some screens."""
PAGE = 50
"""Cards that are read at once."""
_PAGES_KEPT = 40
"""2,000 cards, some megabytes."""


class FeedModel(QAbstractTableModel):
    """``settled`` says that the first cards of what was asked for are there; ``filled`` that more cards are."""

    settled = Signal()
    filled = Signal()

    def __init__(self, source: NewsSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._first, self._rest = source.slot(self), source.slot(self)
        self._places: tuple[int, ...] = ()
        self._cards: OrderedDict[int, PostRow] = OrderedDict()
        self._asked: dict[int, LatestJob] = {}
        self.filter = FeedFilter()
        self.loading = False

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show(self, asked: FeedFilter) -> None:
        """Show what a filter leaves; what was shown stays until the first cards are there."""
        self.filter, self.loading = asked, True
        self._rest.cancel()

        def first(readers: NewsReaders) -> tuple[tuple[int, ...], tuple[PostRow, ...]]:
            places = readers.posts.places(asked, FIRST)
            return places, readers.posts.rows(places)

        self._source.ask(self._first, first, lambda found: self._start(*found), self._not_yet)

    def again(self) -> None:
        """Ask the same, as the records or the clock have changed: cards stay until they are read anew."""
        asked, known = self.filter, tuple(self._cards)[-PAGE:]
        self.loading = True

        def anew(readers: NewsReaders) -> tuple[tuple[int, ...], tuple[PostRow, ...]]:
            places = readers.posts.places(asked)
            wanted = dict.fromkeys((*places[:FIRST], *known))
            return places, readers.posts.rows(tuple(wanted))

        self._source.ask(self._first, anew, lambda found: self._renew(*found), self._not_yet)

    def clear(self) -> None:
        """Show nothing, and drop what was asked for."""
        self._first.cancel()
        self._rest.cancel()
        self.loading = False
        self._reset((), ())

    def _not_yet(self) -> None:
        self.loading = False

    def _start(self, places: tuple[int, ...], cards: Sequence[PostRow]) -> None:
        self._reset(places, cards)
        if len(places) < FIRST:
            self.loading = False
        else:
            asked = self.filter
            self._source.ask(self._rest, lambda readers: readers.posts.places(asked), self._take_rest, self._not_yet)
        self.settled.emit()

    def _take_rest(self, places: tuple[int, ...]) -> None:
        self.loading = False
        have = len(self._places)
        if places[:have] != self._places:
            self._reset(places, list(self._cards.values()))
        elif len(places) > have:
            self.beginInsertRows(QModelIndex(), have, len(places) - 1)
            self._places = places
            self.endInsertRows()
        self.settled.emit()

    def _renew(self, places: tuple[int, ...], cards: Sequence[PostRow]) -> None:
        self.loading = False
        if places != self._places:
            self._reset(places, cards)
        else:
            self._cards = OrderedDict((card.place, card) for card in cards)
            if places:
                self.dataChanged.emit(self.index(0, 0), self.index(len(places) - 1, 0))
        self.settled.emit()

    def _reset(self, places: tuple[int, ...], cards: Sequence[PostRow]) -> None:
        self.beginResetModel()
        for job in self._asked.values():
            job.cancel()
        self._asked.clear()
        self._places = places
        self._cards = OrderedDict((card.place, card) for card in cards)
        self.endResetModel()

    # -- cards -------------------------------------------------------------------------------------------------------

    @property
    def places(self) -> tuple[int, ...]:
        """The places of the posts, in the order of the rows."""
        return self._places

    def card(self, row: int, *, ask: bool = True) -> PostRow | None:
        """The card of a row; ``None`` while it is read."""
        if not 0 <= row < len(self._places):
            return None
        found = self._cards.get(self._places[row])
        if found is None and ask:
            self._want(row // PAGE)
        return found

    def row_of(self, id: str) -> int | None:
        """The row of a post whose card was read."""
        return next((self._places.index(one.place) for one in self._cards.values()
                     if one.post.id == id and one.place in self._places), None)  # fmt: skip

    def put(self, card: PostRow) -> None:
        """Show another state of a card."""
        if card.place in self._cards:
            self._cards[card.place] = card
            row = self._places.index(card.place)
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        places = self._places[page * PAGE : (page + 1) * PAGE]
        job = self._asked[page] = self._source.slot(self)
        self._source.ask(
            job,
            lambda readers: readers.posts.rows(places),
            lambda cards: self._take(page, cards),
            lambda: self._asked.pop(page, None),
        )

    def _take(self, page: int, cards: Sequence[PostRow]) -> None:
        self._asked.pop(page, None)
        for card in cards:
            self._cards[card.place] = card
            self._cards.move_to_end(card.place)
        while len(self._cards) > _PAGES_KEPT * PAGE:
            self._cards.popitem(last=False)
        last = min((page + 1) * PAGE, len(self._places)) - 1
        if page * PAGE <= last:
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, 0))
        self.filled.emit()

    # -- Qt's contract -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """A row for each post."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The card; in words for those who hear it."""
        if not index.isValid() or role not in {ROW_ROLE, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        card = self.card(index.row())
        if card is None or role == ROW_ROLE:
            return card
        return row_text(card, dates.now())
