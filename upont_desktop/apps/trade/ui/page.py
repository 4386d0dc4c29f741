"""The Accounts room: seven subjects, one of them shown."""

from __future__ import annotations

from upont_desktop.apps.trade.ui.views import VIEWS
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.applications.views_page import ViewsPage


def make_page(host: RoomHost) -> TradeRoom:
    """The page, for the window."""
    return TradeRoom(host, VIEWS, "trade")


class TradeRoom(ViewsPage):
    """The page of the room."""

    @property
    def menu_title(self) -> str:
        """The name of the room, as its menu is called."""
        return self.tr("&Accounts")
