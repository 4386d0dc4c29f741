"""The feed: what was published, the newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from upont_desktop.apps.news.ui.view import NewsDesk, NewsView
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rooms import Rooms


class FeedView(NewsView):
    """Posts as cards, and the chosen one with its comments beside them."""

    key = "feed"
    icon = "news"
    kinds = ("post", "comment")

    def __init__(self, desk: NewsDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Feed")

    def show_circle(self, circle: Circle, rooms: Rooms) -> None:
        """Show the posts of another circle."""
