"""The News room: feed, agenda and sign-ups, one of them shown."""

from __future__ import annotations

from upont_desktop.apps.news.ui.views import VIEWS
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.applications.views_page import ViewsPage


def make_page(host: RoomHost) -> NewsRoom:
    """The page, for the window."""
    return NewsRoom(host, VIEWS, "news")


class NewsRoom(ViewsPage):
    """The page of the room."""

    @property
    def menu_title(self) -> str:
        """The name of the room, as its menu is called."""
        return self.tr("&News")
