"""The first evening: whoever adds the accounts makes a shop without anybody's help; what is refused stays written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.trade_room import TradeRoom
from upont_desktop.apps.trade.ui.goods_view import GoodsView
from upont_desktop.apps.trade.ui.own_rights import OwnRightsForm
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.apps.trade.ui.shop_form import ShopForm
from upont_desktop.service.devices import this_device
from upont_desktop.service.library import Library
from upont_desktop.service.rights import grant
from upont_desktop.service.rooms import add_room
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[TradeRoom], tuple[MainWindow, TradePage]]


@pytest.fixture
def empty(tmp_path: Path, library: Library) -> TradeRoom:
    """A circle to which the accounts were added a moment ago."""
    clone = CloneBuilder(tmp_path / "empty").write("readme.md", b"Begin.\n")
    clone.commit("Begin")
    room = TradeRoom(clone.path, library)
    room.index()
    add_room(room.context, "trade")
    return room


def _asked_for_a_shop(window: MainWindow) -> ShopForm:
    window.commands["trade.add_shop"].trigger()
    form = window.findChild(ShopForm)
    assert isinstance(form, ShopForm)
    form.name.setText("Foyer")
    form.go.click()
    return form


def test_who_is_first_takes_the_rights_and_goes_on(qtbot: QtBot, empty: TradeRoom, open_page: Open) -> None:
    window, page = open_page(empty)
    form = _asked_for_a_shop(window)
    qtbot.waitUntil(lambda: form.findChild(OwnRightsForm) is not None)
    question = form.findChild(OwnRightsForm)
    assert isinstance(question, OwnRightsForm)
    question.go.click()
    view = next(view for view in page.views if isinstance(view, GoodsView))
    qtbot.waitUntil(lambda: view.chosen_shop is not None)
    assert view.chosen_shop is not None
    assert view.chosen_shop.name == "Foyer"
    with empty.reader() as reader:
        device = this_device(empty.context, "trade")
        assert {one.right for one in reader.rights().given() if one.person == device} >= {"sell", "close", "goods"}


def test_what_was_typed_stays_where_it_is_refused(qtbot: QtBot, empty: TradeRoom, open_page: Open) -> None:
    grant(empty.context, "trade", "9c41000000000001", "grant", actor="")
    window, _page = open_page(empty)
    form = _asked_for_a_shop(window)
    qtbot.waitUntil(lambda: form.findChild(OwnRightsForm) is not None)
    question = form.findChild(OwnRightsForm)
    assert isinstance(question, OwnRightsForm)
    question.cancel.click()
    qtbot.waitUntil(lambda: bool(form.problem))
    assert "“Goods”" in form.problem
    assert form.isVisible()
    assert form.name.text() == "Foyer"
    assert form.go.isEnabled()
    form.cancel.click()
