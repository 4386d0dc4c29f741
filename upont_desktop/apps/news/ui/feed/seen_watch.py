"""Which posts count as read: those whose cards stayed in view for a moment, in a window that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from upont_desktop.apps.news.post_pages import PostRow
from upont_desktop.apps.news.reader.news import NewsReaders
from upont_desktop.apps.news.reader.personal_marks import MarkStore
from upont_desktop.apps.news.ui.source import NewsSource

_SEEN_MS = 1_500  # that a card is in view until it counts as read: longer than scrolling past takes


class SeenWatch(QObject):
    """Remembers what was read; cards keep their dots until the feed is read anew."""

    def __init__(self, source: NewsSource, cards: QWidget, remembered: Callable[[], object], parent: QObject) -> None:
        """``remembered`` is called when more posts count as read."""
        super().__init__(parent)
        self._source, self._cards, self._remembered = source, cards, remembered
        self._job = source.slot(self)
        self._looking: frozenset[str] = frozenset()
        self._linger = QTimer(self, singleShot=True, interval=_SEEN_MS)
        self._linger.timeout.connect(self._see)

    def look(self, rows: Sequence[PostRow]) -> None:
        """These cards are in view now."""
        self._looking = frozenset(row.post.id for row in rows if row.unread)
        if self._looking:
            self._linger.start()

    def _see(self) -> None:
        if self._looking and self._cards.isVisible() and self._cards.window().isActiveWindow():
            self.see(self._looking, self._remembered)

    def see(self, posts: frozenset[str] | None, done: Callable[[], object]) -> None:
        """Count these posts as read, by default all; then call ``done``."""
        circle = self._source.circle
        if circle is None:
            return

        def remember(readers: NewsReaders) -> None:
            recent = readers.posts.recent_ids
            MarkStore(readers.folders).see(circle.slug, recent if posts is None else posts, recent)

        def remembered(_nothing: None) -> None:
            done()

        self._source.ask(self._job, remember, remembered)
