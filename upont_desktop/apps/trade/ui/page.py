"""The Accounts room: seven subjects, one of them shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from upont_desktop.apps.social.ui.rights_action import open_rights, rights_action
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.apps.trade.ui.shop_scopes import shop_scopes
from upont_desktop.apps.trade.ui.views import VIEWS
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.applications.views_page import ViewsPage
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Handler


def make_page(host: RoomHost) -> TradeRoom:
    """The page, for the window."""
    return TradeRoom(host, VIEWS, "trade")


class TradeRoom(ViewsPage):
    """The page of the room."""

    @property
    def menu_title(self) -> str:
        """The name of the room, as its menu is called."""
        return self.tr("&Accounts")

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The actions of the views, and that of rights."""
        return (*super().specs, rights_action(TRADE.name))

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each action."""
        rights = partial(open_rights, self._host.context, TRADE, self.refresh, shop_scopes)
        return {**super().handlers(), f"{TRADE.name}.rights": rights}
