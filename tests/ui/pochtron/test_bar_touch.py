"""The bar by touch alone, with a reader, and what is done behind the counter besides selling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.support.bar import SHOP, Bar
from tests.ui.pochtron.conftest import Show
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.states import (
    Choosing,
    Closed,
    Counting,
    Ready,
    Reported,
    Serving,
    TakingCash,
)
from upont_desktop.apps.pochtron.ui.ban_form import BanForm
from upont_desktop.apps.pochtron.ui.pads import ERASE
from upont_desktop.apps.pochtron.ui.page import BarRoom
from upont_desktop.apps.pochtron.ui.touch import sized
from upont_desktop.apps.social.ui.person_forms import PersonForm
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.records.pages import EntryFilter
from upont_desktop.apps.trade.ui.good_forms import GoodForm
from upont_desktop.apps.trade.ui.stock_forms import StockForm
from upont_desktop.ui.window.main_window import MainWindow


def touch(button: QAbstractButton) -> None:
    """A finger on a button, which has to be in sight."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def room(qtbot: QtBot, show: Show, bar: Bar) -> tuple[MainWindow, BarRoom]:
    window, page = show(bar)
    qtbot.waitUntil(lambda: isinstance(page.driver.till.state, Ready) and len(page.driver.till.goods) == 12)
    return window, page


def is_alone(page: BarRoom) -> bool:
    return page.screen_window is not None


def wait_at(qtbot: QtBot, page: BarRoom, kind: type[object]) -> None:
    qtbot.waitUntil(lambda: isinstance(page.driver.till.state, kind))


def test_an_evening_without_a_keyboard(room: tuple[MainWindow, BarRoom], qtbot: QtBot, bar: Bar) -> None:
    _window, page = room
    view = page.view
    QTest.mouseClick(view.stage.search.field, Qt.MouseButton.LeftButton)
    for letter in "kqa":
        touch(view.letters.keys[letter])
    touch(view.letters.keys[ERASE])
    touch(view.letters.keys[ERASE])
    touch(view.letters.keys["a"])
    qtbot.waitUntil(lambda: bool(getattr(page.driver.till.state, "found", None)))
    assert view.found.grid.tiles[0].customer.name == "Karim Bouzid"
    touch(view.found.grid.tiles[0])
    assert not view.letters.isVisible(), "goods take its place"
    touch(view.goods.grid.tiles[4])
    touch(view.stage.served.credit)
    assert view.left.currentWidget() is view.credit
    touch(view.credit.usual[0])
    touch(view.credit.go_on)
    wait_at(qtbot, page, Serving)
    assert page.driver.till.state.basket  # type: ignore[union-attr]
    touch(view.basket.pay)
    wait_at(qtbot, page, Ready)
    assert view.stage.bar.words.text() == "€1.20 · Karim Bouzid has €23.80"
    assert view.letters.isVisible(), "the next name is written with a finger too"
    touch(view.stage.search.guest)
    touch(view.stage.served.leave)
    assert isinstance(page.driver.till.state, Ready)
    QTest.keyClicks(view, "l")
    assert not view.letters.isVisible(), "somebody has a keyboard"
    assert view.stage.search.field.text() == "l"


def test_a_guest_pays_in_cash_and_gets_change(room: tuple[MainWindow, BarRoom], qtbot: QtBot) -> None:
    _window, page = room
    view = page.view
    touch(view.stage.search.guest)
    assert not view.stage.notes.other.isVisible(), "nothing is to be paid yet"
    touch(view.goods.grid.tiles[4])
    touch(view.stage.notes.notes[500])
    assert isinstance(page.driver.till.state, TakingCash)
    assert view.cash.change.text() == "Give back €3.80"
    touch(view.cash.go_on)
    wait_at(qtbot, page, Ready)
    assert view.stage.bar.words.text() == "€1.20 · Cash · give back €3.80"
    touch(view.stage.search.guest)
    touch(view.goods.grid.tiles[4])
    assert view.stage.notes.notes[500].isVisible(), "what the one before paid gives way to the next one"


def test_the_box_is_counted_by_keys_and_by_touch(qtbot: QtBot, show: Show, closed_bar: Bar) -> None:
    _window, page = show(closed_bar)
    opening = page.view.opening
    form = opening.form
    page.take_focus()
    qtbot.waitUntil(lambda: opening.left == 0)
    assert opening.difference.text() == ""
    for _ in range(3):
        QTest.keyClick(form.window().focusWidget(), Qt.Key.Key_Return)
    assert form.fields[3].hasFocus()
    fifties = form.pieces[5_000]
    QTest.keyClicks(fifties, "2")
    touch(form.pad.keys["1"])
    touch(form.pad.keys[ERASE])
    assert form.sum.text() == "€100.00"
    QTest.mouseClick(form.loose, Qt.MouseButton.LeftButton)
    for sign in "1,5":
        touch(form.pad.keys[sign])
    assert form.sum.text() == "€101.50"
    assert opening.difference.text() == "€0.00 were left in it: €101.50 more are put in."
    QTest.keyClick(form.loose, Qt.Key.Key_Return)
    assert opening.open.hasFocus()
    QTest.keyClick(form.loose.window().focusWidget(), Qt.Key.Key_F11)
    assert is_alone(page), "also while one counts"
    QTest.keyClick(page.view.window().focusWidget(), Qt.Key.Key_F11)
    assert not is_alone(page)
    assert form.sum.text() == "€101.50"
    opening.open.setFocus()
    QTest.keyClick(opening.open, Qt.Key.Key_Return)
    wait_at(qtbot, page, Ready)


def test_closing_offers_to_share_and_says_what_is_not(
    room: tuple[MainWindow, BarRoom], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = room
    view = page.view
    page.happen(events.CloseTouched())
    wait_at(qtbot, page, Counting)
    qtbot.waitUntil(lambda: view.closing.expected is not None)
    view.closing.form.fields[-1].setFocus()
    QTest.keyClicks(view.closing.form.loose, "71,00")
    QTest.keyClick(view.closing.form.loose, Qt.Key.Key_Return)
    assert view.closing.close_shop.hasFocus()
    touch(view.closing.close_shop)
    wait_at(qtbot, page, Reported)
    words = view.report.text.toPlainText()
    assert "not shared: they are on this computer alone" in words
    assert "shared with nobody yet" in view.report.state.text()
    assert "\nSold\n" not in words, "nothing was sold, and nothing stands there"
    assert "Léa Moreau · " in words.partition("Sellers")[2]
    asked: list[str] = []
    monkeypatch.setattr(page._host.actions["share"], "trigger", lambda: asked.append("share"))
    touch(view.report.share)
    assert asked == ["share"]
    view.report.show_unshared(0)
    assert view.report.state.text() == "Everything is shared."
    assert not view.report.share.isVisible()
    touch(view.report.done)
    assert isinstance(page.driver.till.state, Closed)
    assert window.isVisible()


def test_who_and_what_is_missing_is_added_from_the_bar(
    room: tuple[MainWindow, BarRoom], qtbot: QtBot, bar: Bar
) -> None:
    window, page = room
    QTest.keyClicks(page.view, "xyzzy")
    wait_at(qtbot, page, Choosing)
    qtbot.waitUntil(page.view.found.add.isVisible)
    touch(page.view.found.add)
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, PersonForm))
    form = window.operations.dialogs.current
    assert isinstance(form, PersonForm)
    form.editor.shown.setText("Xyzzy Quux")
    form.accept()
    wait_at(qtbot, page, Serving)
    assert page.driver.till.state.customer.name == "Xyzzy Quux"  # type: ignore[union-attr]

    window.commands["pochtron.add_good"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, GoodForm))
    good = window.operations.dialogs.current
    assert isinstance(good, GoodForm)
    good.name.setText("Cidre")
    good.price.put(250)
    good.accept()
    qtbot.waitUntil(lambda: "Cidre" in [one.name for one in page.driver.till.goods])

    window.commands["pochtron.deliver"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, StockForm))
    came = window.operations.dialogs.current
    assert isinstance(came, StockForm)
    pint = next(iter(came.boxes))
    came.boxes[pint].setValue(24)
    came.accept()
    qtbot.waitUntil(lambda: next(one.stock for one in page.driver.till.goods if one.id == pint) == 24)
    with local_reader(bar.place) as reader:
        assert reader.goods.levels(SHOP.slug)[pint] == 24


def ban_form(qtbot: QtBot, window: MainWindow) -> BanForm:
    """The dialog, once the disk said what holds."""
    window.commands["pochtron.ban"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, BanForm))
    form = window.operations.dialogs.current
    assert isinstance(form, BanForm)
    return form


def test_somebody_is_served_no_alcohol_any_more(room: tuple[MainWindow, BarRoom], qtbot: QtBot, bar: Bar) -> None:
    window, page = room
    view = page.view
    window.commands["pochtron.ban"].trigger()
    assert not isinstance(window.operations.dialogs.current, BanForm), "nobody is chosen"
    QTest.keyClicks(view, "kar")
    qtbot.waitUntil(lambda: bool(getattr(page.driver.till.state, "found", None)))
    touch(view.found.grid.tiles[0])
    form = ban_form(qtbot, window)
    assert not form.go.isEnabled(), "a reason is wanted"
    form.why.setText("threw a chair")
    form.ends.setChecked(True)
    last = form.until.date()
    form.accept()
    qtbot.waitUntil(lambda: view.stage.served.signs.text() == "No alcohol: threw a chair")
    again = ban_form(qtbot, window)
    assert (again.why.text(), again.ends.isChecked(), again.until.date()) == ("threw a chair", True, last)
    again.reject()
    touch(view.goods.grid.tiles[0])
    touch(view.basket.pay)
    assert view.stage.bar.words.text() == "Not sold to this person: threw a chair"
    touch(view.stage.bar.anyway)
    wait_at(qtbot, page, Ready)
    with local_reader(bar.place) as reader:
        assert reader.entries.listed(EntryFilter(), 1)[0].details["anyway"] is True


def test_what_goes_on_is_in_sight_with_every_digit(room: tuple[MainWindow, BarRoom], qtbot: QtBot) -> None:
    """In the window of a usual laptop, without scrolling."""
    window, page = room
    view = page.view
    page.happen(events.Typed("zo"))
    page.happen(events.Entered())
    wait_at(qtbot, page, Serving)
    page.happen(events.CreditTouched())
    assert window.height() == 800
    shown = (*view.credit.findChildren(QAbstractButton), view.credit.go_on)
    qtbot.waitUntil(lambda: all(button.visibleRegion().boundingRect() == button.rect() for button in shown))


def test_ways_out_of_a_refusal_are_read_whole(room: tuple[MainWindow, BarRoom], qtbot: QtBot) -> None:
    """Beside each other, in the narrowest column, in the larger of both languages."""
    _window, page = room
    basket = page.view.basket
    for button, words in ((basket.credit, "Recharger de 10,00\u00a0€"), (basket.anyway, "Servir quand même")):
        button.say(words)
        room_for = QRect(0, 0, 109 - 2 * button.margin, button.sizeHint().height() - 16)
        metrics = QFontMetrics(sized(button.font(), 1.1, bold=True))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(room_for, int(flags), words)
        assert room_for.contains(needed), (words, needed, room_for)
