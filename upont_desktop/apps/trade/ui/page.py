"""The Accounts room: seven subjects, one of them shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from upont_desktop.apps.social.ui.rights_action import open_rights, rights_action
from upont_desktop.apps.trade.operations import is_imported
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.apps.trade.ui.entry_words import is_reversible
from upont_desktop.apps.trade.ui.ledger_view import LedgerView
from upont_desktop.apps.trade.ui.shop_scopes import shop_scopes
from upont_desktop.apps.trade.ui.trade_actions import ENTRY_ACTIONS
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.views import VIEWS
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.applications.view import MakeView
from upont_desktop.ui.applications.views_page import ViewsPage
from upont_desktop.ui.widgets.action_spec import ActionSpec
from upont_desktop.ui.widgets.actions import Handler


def make_page(host: RoomHost) -> TradeRoom:
    """The page, for the window."""
    return TradeRoom(host, VIEWS, "trade")


class TradeRoom(ViewsPage):
    """The page of the room: what one view writes, all of them show."""

    def __init__(self, host: RoomHost, views: Sequence[MakeView], name: str) -> None:
        super().__init__(host, views, name)
        for view in self.views:
            if isinstance(view, TradeView):
                view.wrote.connect(self.refresh)

    @property
    def menu_title(self) -> str:
        """The name of the room, as its menu is called."""
        return self.tr("&Accounts")

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The actions of the views, and that of rights."""
        return (*super().specs, *ENTRY_ACTIONS, rights_action(TRADE.name))

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each action."""
        rights = partial(open_rights, self._host.context, TRADE, self.refresh, shop_scopes)
        return {
            **super().handlers(), f"{TRADE.name}.rights": rights, "trade.reverse": self._take_back,
            "trade.take_back_batch": partial(self._take_back, together=True),
            "trade.show_entry": self._show_entry, "trade.show_account": self._show_account,
        }  # fmt: skip

    def offered(self) -> Mapping[str, bool]:
        """Which actions make sense: an entry is of whichever view is shown."""
        entry = self._entry
        elsewhere = entry is not None and not isinstance(self.view, LedgerView)
        return {**super().offered(), "trade.reverse": is_reversible(entry), "trade.show_entry": elsewhere} | {
            "trade.take_back_batch": entry is not None and ("batch" in entry.details or is_imported(entry.device)),
            "trade.show_account": entry is not None and entry.account is not None and not elsewhere,
        }

    @property
    def _entry(self) -> EntryRow | None:
        return self.view.entry if isinstance(self.view, TradeView) else None

    def _take_back(self, *, together: bool = False) -> None:
        entry = self._entry
        if entry is not None and isinstance(self.view, TradeView):
            self.view.take_back(entry.name, ask=True, together=together)

    def _show_entry(self) -> None:
        entry = self._entry
        if entry is not None:
            self.show_record(f"entry:{entry.name}")

    def _show_account(self) -> None:
        entry = self._entry
        if entry is not None and entry.account is not None:
            self.show_record(f"account:{entry.account}")
