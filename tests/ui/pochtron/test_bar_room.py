"""The bar in a window, by keys and by touches: what is shown is what the disk holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.bar import SHOP, Bar
from tests.support.clones import CloneBuilder
from tests.ui.pochtron.conftest import Show
from upont_desktop.apps.pochtron import desk, people, pins
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.orders import RecentKind
from upont_desktop.apps.pochtron.counter.states import (
    Choosing,
    Closed,
    Confirming,
    Counting,
    Crediting,
    Ready,
    Refused,
    Reported,
    Serving,
    SignInPurpose,
)
from upont_desktop.apps.pochtron.setup import Want
from upont_desktop.apps.pochtron.ui.full_screen import FullScreen
from upont_desktop.apps.pochtron.ui.page import BarRoom
from upont_desktop.apps.social.ui.rights_form import RightsForm
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.window.main_window import MainWindow

_BEAT = 450  # milliseconds: longer than a trembling finger


class Seller:
    """Somebody at the keys of the till."""

    def __init__(self, qtbot: QtBot, page: BarRoom) -> None:
        self.qtbot, self.page, self.view = qtbot, page, page.view
        page.view.setFocus()

    def is_at(self, kind: type[object]) -> bool:
        return isinstance(self.page.driver.till.state, kind)

    def wait_at(self, kind: type[object]) -> None:
        self.qtbot.waitUntil(lambda: self.is_at(kind))

    def type(self, text: str) -> None:
        QTest.keyClicks(self.view, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)

    def enter(self) -> None:
        """Enter, meant."""
        self.page.driver.clock = lambda before=self.page.driver.clock: before() + 1  # type: ignore[misc]
        self.press(Qt.Key.Key_Return)

    def choose(self, letters: str) -> None:
        """Somebody by letters of his name."""
        self.type(letters)
        self.wait_at(Choosing)
        self.qtbot.waitUntil(lambda: bool(self.page.driver.till.state.found))  # type: ignore[union-attr]
        self.enter()
        self.wait_at(Serving)


@pytest.fixture
def seller(qtbot: QtBot, show: Show, bar: Bar) -> Seller:
    _window, page = show(bar)
    found = Seller(qtbot, page)
    found.wait_at(Ready)
    qtbot.waitUntil(lambda: len(page.driver.till.goods) == 12)
    return found


def touch(button: QAbstractButton) -> None:
    """A finger on a button."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(page: BarRoom) -> list[str]:
    """The names of the entries in sight."""
    return [row.entry.name for row in page.view.recent.rows if row.isVisible() and row.entry is not None]


def written(bar: Bar) -> list[str]:
    """The entries that the disk holds."""
    return [entry.name for entry in desk.recent(bar.library, bar.circle, SHOP.slug)]


def test_an_evening_by_keys(seller: Seller, bar: Bar, qtbot: QtBot) -> None:
    page, view = seller.page, seller.view
    seller.choose("ka")
    assert view.stage.served.name.whole == "Karim Bouzid"
    assert view.stage.served.now.text() == "€20.00"
    seller.type("2co")
    assert [good.name for good in view.goods.shown] == ["Cola"]
    seller.enter()
    seller.press(Qt.Key.Key_F5)  # the fifth good
    assert view.stage.served.after.text() == "€16.40"
    seller.enter()
    seller.wait_at(Ready)
    assert view.stage.bar.words.text() == "€3.60 · Karim Bouzid has €16.40"
    assert shown(page) == written(bar)
    assert bar.clone.path.joinpath(".upont/trade/book").is_dir()

    # It is taken back by a touch; somebody else has too little, is credited, and pays.
    touch(view.stage.bar.undo)
    qtbot.waitUntil(lambda: page.driver.till.recent[0].kind is RecentKind.REVERSAL)
    with local_reader(bar.place) as reader:
        assert reader.balance(member(bar.person("Karim Bouzid"))) == 2000
    seller.choose("luci")
    seller.press(Qt.Key.Key_F5)
    assert view.basket.lacking.text() == "€0.20 missing"
    seller.enter()
    assert seller.is_at(Refused)
    touch(view.basket.credit)
    assert seller.is_at(Crediting)
    seller.press(Qt.Key.Key_Tab)
    seller.type("20")
    assert view.credit.change.text() == "Give back €10.00"
    seller.enter()
    seller.wait_at(Serving)
    seller.enter()
    seller.wait_at(Ready)
    assert view.stage.bar.words.text() == "€1.20 · Lucie Marchand has €9.80"
    assert shown(page) == written(bar)
    assert len(shown(page)) == 6


def test_an_evening_by_touches_with_a_guest_and_an_age(seller: Seller, bar: Bar, qtbot: QtBot) -> None:
    view = seller.view

    touch(view.stage.search.guest)
    touch(view.goods.grid.tiles[0])  # a beer
    assert "from 16 years" in view.stage.bar.words.text()
    touch(view.stage.bar.seen)
    touch(view.goods.grid.tiles[0])
    assert view.basket.rows[0].words.whole == "2 × Pinte", "asked once"
    touch(view.basket.rows[0].less)
    touch(view.stage.served.means[1])  # by card
    touch(view.basket.pay)
    seller.wait_at(Ready)
    assert view.stage.bar.words.text() == "€3.00 · Card"
    assert view.hasFocus() or QApplication.focusWidget() is view, "a touch takes the keyboard from nobody"
    assert shown(seller.page) == written(bar)


def test_nothing_is_shown_before_it_is_on_the_disk(seller: Seller, background: Background) -> None:
    seller.choose("ka")
    seller.press(Qt.Key.Key_F5)
    before = shown(seller.page)
    seller.enter()
    assert seller.is_at(Confirming)
    assert shown(seller.page) == before
    seller.type("lu")  # the next customer's letters
    seller.wait_at(Choosing)
    assert len(shown(seller.page)) == len(before) + 1


def test_the_full_screen_is_left_with_a_pin(seller: Seller, bar: Bar, qtbot: QtBot) -> None:
    page, view = seller.page, seller.view
    seller.press(Qt.Key.Key_F11)
    assert isinstance(view.window(), FullScreen)
    seller.press(Qt.Key.Key_F11)
    assert not isinstance(view.window(), FullScreen), "nobody is kept who has no PIN"
    pins.keep_pin(bar.place, page.driver.till.seller.id, "2580")
    page.happen(
        events.ShopOpened("again", people.seller_of(bar.library, bar.circle, SHOP.slug, page.driver.till.seller.id))
    )
    seller.press(Qt.Key.Key_F11)
    view.window().close()  # by the window manager
    assert isinstance(view.window(), FullScreen)
    seller.type("0000")
    seller.enter()
    qtbot.waitUntil(lambda: view.sign_in.problem.text() != "")
    seller.type("2580")
    seller.enter()
    qtbot.waitUntil(lambda: page.screen_window is None)
    assert view.window() is page.window()


def test_closing_counts_the_box_and_keeps_the_book(
    seller: Seller, bar: Bar, qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    page, view = seller.page, seller.view
    page.happen(events.CloseTouched())
    assert seller.is_at(Counting)
    qtbot.waitUntil(lambda: view.closing.text.text() == "There should be €71.00 in it.")
    view.closing.form.pieces[2000].setValue(3)
    view.closing.form.loose.setText("10")
    assert view.closing.difference.text() == "€1.00 too little"
    assert not view.closing.close_shop.isEnabled(), "a difference has a reason"
    view.closing.reason.setText("a coin fell")
    touch(view.closing.close_shop)
    seller.wait_at(Reported)
    assert "a coin fell" in view.report.text.toPlainText()
    view.report.save_wanted.emit()
    dialog = next(one for one in view.window().findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "none/report.pdf"))  # which cannot be written: nothing is lost
    qtbot.waitUntil(lambda: background.idle)
    dialog.fileSelected.emit(str(tmp_path / "report.pdf"))
    qtbot.waitUntil(lambda: background.idle and (tmp_path / "report.pdf").exists())
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    dialog.close()
    qtbot.waitUntil(lambda: b".upont/trade/book" in bar.clone.git("ls-tree", "-r", "HEAD"))
    touch(view.report.done)
    assert seller.is_at(Closed)
    qtbot.waitUntil(lambda: background.idle)


def test_a_bar_is_set_up_where_there_is_none(
    show: Show, clone: CloneBuilder, library: Library, qtbot: QtBot, background: Background
) -> None:
    bar = Bar(clone, library, ready=False)
    window, page = show(bar)
    assert page.setup is not None
    assert page.setup.want in {Want.SHOP, Want.DEVICE}
    page.view.opening.way.setFocus()
    QTest.keyClick(page.view.opening.way, Qt.Key.Key_Return)
    dialog = window.operations.dialogs.current
    assert dialog is not None
    dialog.accept()
    qtbot.waitUntil(lambda: page.setup is not None and page.setup.want is Want.NOTHING)
    qtbot.waitUntil(lambda: background.idle)
    assert window.focusWidget() is next(iter(page.view.opening.form.pieces.values()))
    page.view.opening.form.loose.setText("50,00")
    page.view.opening.open.setFocus()
    QTest.keyClick(page.view.opening.open, Qt.Key.Key_Return)  # what has the keyboard is pressed
    qtbot.waitUntil(lambda: isinstance(page.driver.till.state, Ready))
    assert page.view.goods.empty.isVisible()


def test_everything_has_a_name_and_a_way_by_keys(show: Show, bar: Bar, qtbot: QtBot) -> None:
    window: MainWindow
    window, page = show(bar)
    qtbot.waitUntil(lambda: len(page.driver.till.goods) == 12)
    nameless = [
        button for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]  # fmt: skip
    assert not nameless
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in page.view.goods.grid.tiles)
    assert not window.commands["pochtron.set_up"].isEnabled()
    window.commands["pochtron.rights"].trigger()
    form = window.findChild(RightsForm)
    assert isinstance(form, RightsForm)
    qtbot.waitUntil(lambda: form.scope.findText("Foyer") > 0)
    form.reject()
    window.commands["pochtron.pin"].trigger()
    assert page.driver.till.state.purpose is SignInPurpose.SET  # type: ignore[union-attr]
