"""Signing up, drawing, reviewing and letting in, with real widgets on real clones."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from tests.support.signup_club import Computer, SignupClub
from tests.ui.news.signups.conftest import OpenSheets
from upont_desktop.apps.news.operations import posts
from upont_desktop.apps.news.operations import sheets as sheet_work
from upont_desktop.apps.news.operations import signup_desk as desk
from upont_desktop.apps.news.operations import signups as do
from upont_desktop.apps.news.operations.posts import PostDraft
from upont_desktop.apps.news.records.sheets import SheetMode, SignupSheet, Slot
from upont_desktop.apps.news.ui.feed.view import FeedView
from upont_desktop.apps.news.ui.page import NewsRoom
from upont_desktop.apps.news.ui.signups.entrance_paper import write_entrance_list
from upont_desktop.apps.news.ui.signups.sheet_card import SheetCard
from upont_desktop.apps.news.ui.signups.sheet_form import SheetForm
from upont_desktop.apps.news.ui.signups.signup_forms import ConfirmForm, EnrolForm, ReviewForm
from upont_desktop.apps.news.ui.signups.view import SignupView
from upont_desktop.apps.social.operations import grant
from upont_desktop.apps.trade.records.accounts import club_account
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.domain.text import fold
from upont_desktop.service.operations.books import keep_books
from upont_desktop.ui.window.main_window import MainWindow

ORGANISER = "Léa Moreau"
OTHERS = ["Hugo Bernard", "Karim Bouzid", "Noémie Brun"]


@pytest.fixture
def computer(club: SignupClub) -> Computer:
    return club.computer("asso")


def modal(qtbot: QtBot) -> QDialog:
    """The dialog that is open."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    form = QApplication.activeModalWidget()
    assert isinstance(form, QDialog)
    return form


def states(view: SignupView) -> dict[str, str]:
    """How those on the sheet that is shown stand."""
    page = view.panel.page
    assert page is not None
    return {row.person.shown: row.signup.state.value for row in page.rows}


def act(window: MainWindow, name: str) -> None:
    """Trigger an action, which must make sense now."""
    action = window.commands[name]
    assert action.isEnabled()
    action.trigger()


def test_a_place_is_taken_changed_and_given_back(computer: Computer, open_sheets: OpenSheets, qtbot: QtBot) -> None:
    slots = (Slot("am", "Morning", 1), Slot("pm", "Afternoon", 3))
    sheet = SignupSheet("a" * 16, "Pottery", slots=slots, guests=1)
    sheet_work.open_sheet(computer.of(ORGANISER), sheet)
    do.sign_up(computer.of(OTHERS[0]), sheet.id, "am")
    _, view = open_sheets(computer, ORGANISER)
    panel = view.panel
    qtbot.waitUntil(lambda: panel.page is not None)
    assert not panel.go.isEnabled(), "no slot is chosen yet"
    morning, afternoon = panel.wish.findChildren(QRadioButton)
    assert "full" in morning.text()
    assert "3" in afternoon.text()
    morning.setChecked(True)
    panel.go.click()
    qtbot.waitUntil(lambda: panel.standing.text() == "You are first on the waiting list.")
    assert panel.go.isHidden(), "it stands so already"
    afternoon = panel.wish.findChildren(QRadioButton)[-1]
    afternoon.setChecked(True)
    assert "last in the order" in panel.secret.text()
    panel.go.click()
    qtbot.waitUntil(lambda: panel.standing.text() == "You are in.")
    assert "Afternoon" in panel.more.text()
    panel.leave.click()
    qtbot.waitUntil(lambda: not panel.standing.isVisible())
    assert ORGANISER not in states(view)


def test_lots_are_drawn_after_a_question_and_people_let_in(
    computer: Computer, open_sheets: OpenSheets, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = SignupSheet("a" * 16, "Ski", mode=SheetMode.DRAW, capacity=2)
    sheet_work.open_sheet(computer.of(ORGANISER), sheet)
    for name in OTHERS:
        do.sign_up(computer.of(name), sheet.id)
    window, view = open_sheets(computer, ORGANISER)
    qtbot.waitUntil(lambda: view.panel.page is not None)
    assert set(states(view).values()) == {"asked"}
    assert not window.commands["news.sheet_draw"].isEnabled()
    act(window, "news.sheet_close")
    qtbot.waitUntil(window.commands["news.sheet_draw"].isEnabled)
    act(window, "news.sheet_draw")
    form = modal(qtbot)
    assert isinstance(form, ConfirmForm)
    form.accept()
    qtbot.waitUntil(lambda: sorted(states(view).values()) == ["accepted", "accepted", "waiting"])
    qtbot.waitUntil(lambda: view.at_rest)
    first = next(name for name, state in states(view).items() if state == "accepted")
    last = next(name for name, state in states(view).items() if state == "waiting")

    act(window, "news.sheet_entrance")
    screen = view.work.entrance
    assert screen is not None
    QTest.keyClicks(screen.field, fold(first[:3]))
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.field.text() == "" and view.panel.page is not None and view.panel.page.entered == 1)
    QTest.keyClicks(screen.field, fold(last[:3]))
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    assert view.panel.page is not None
    assert view.panel.page.entered == 1, "of who waits, it asks once"
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.panel.page is not None and len(view.panel.page.state.entered) == 2)
    screen.reject()

    file = tmp_path / "list.pdf"
    assert write_entrance_list(file, view.panel.page) == 1
    document = QPdfDocument()
    document.load(str(file))
    text = document.getAllText(0).text()
    assert all(name in text for name in OTHERS)
    assert "Waiting list" in text


def test_a_sheet_is_opened_edited_and_somebody_added(
    computer: Computer, open_sheets: OpenSheets, qtbot: QtBot, club: SignupClub
) -> None:
    window, view = open_sheets(computer, ORGANISER)
    assert view.panel.currentWidget() is view.panel.empty
    act(window, "news.sheet_new")
    form = modal(qtbot)
    assert isinstance(form, SheetForm)
    assert not form.go.isEnabled()
    assert form.account.isHidden(), "the circle has no accounts"
    form.title_line.setText("Choir")
    form.slots.setPlainText("Sopranos = 4\nBasses = 4\nbasses")
    assert "called" in form.problem
    form.slots.setPlainText("Sopranos = 4\nBasses")
    form.price.setText("a lot")
    assert not form.go.isEnabled()
    form.price.setText("2,50")
    form.go.click()
    qtbot.waitUntil(lambda: view.panel.page is not None)
    page = view.panel.page
    assert page is not None
    assert [(slot.name, slot.places) for slot in page.sheet.slots] == [("Sopranos", 4), ("Basses", 0)]
    assert page.sheet.price == 250
    act(window, "news.sheet_add")
    form = modal(qtbot)
    assert isinstance(form, EnrolForm)
    with computer.reader() as reader:
        form.person.choose(reader.name_rows([club.person(OTHERS[0])])[club.person(OTHERS[0])])
    form.go.click()
    qtbot.waitUntil(lambda: states(view) == {OTHERS[0]: "accepted"})
    view.panel.people.select_value(club.person(OTHERS[0]))
    act(window, "news.sheet_remove")
    qtbot.waitUntil(lambda: states(view) == {})


def test_answers_are_reviewed_without_names(computer: Computer, open_sheets: OpenSheets, qtbot: QtBot) -> None:
    sheet = SignupSheet("a" * 16, "Summit", mode=SheetMode.REVIEW, question="Why?")
    sheet_work.open_sheet(computer.of(ORGANISER), sheet)
    for name in OTHERS:
        do.sign_up(computer.of(name), sheet.id, answer=f"Snow, says {name[0]}")
    desk.close_sheet(computer.of(ORGANISER), sheet.id)
    window, view = open_sheets(computer, ORGANISER)
    qtbot.waitUntil(lambda: view.panel.page is not None)
    assert not view.panel.people.isVisible(), "names would tell who wrote what"
    act(window, "news.sheet_review")
    form = modal(qtbot)
    assert isinstance(form, ReviewForm)
    for button in (form.accept_it, form.refuse_it, form.accept_it):
        button.click()
    form.accept()
    qtbot.waitUntil(
        lambda: view.panel.page is not None and all(one.decided is not None for one in view.panel.page.motivations())
    )
    act(window, "news.sheet_publish")
    modal(qtbot).accept()
    qtbot.waitUntil(lambda: sorted(states(view).values()) == ["accepted", "accepted", "refused"])


def test_the_page_of_an_event_opens_a_sheet_and_says_how_one_stands(
    computer: Computer, open_sheets: OpenSheets, qtbot: QtBot
) -> None:
    window, view = open_sheets(computer, ORGANISER)
    card = SheetCard(view.work.context, view)
    card.show_event("b" * 16, may_open=True)
    qtbot.waitUntil(lambda: card.go.text() == "Open sign-ups…")
    card.followed.connect(view.show_record)
    card.go.click()
    form = modal(qtbot)
    assert isinstance(form, SheetForm)
    form.title_line.setText("Concert")
    form.go.click()
    qtbot.waitUntil(lambda: view.panel.page is not None and view.panel.page.sheet.id == "b" * 16)
    card.show_event("b" * 16, may_open=True)
    qtbot.waitUntil(lambda: card.go.text() == "Sign up")
    card.show_event("c" * 16, may_open=False)
    qtbot.waitUntil(card.isHidden)
    assert window.isVisible()


def test_what_was_typed_stays_where_a_sheet_is_refused(
    computer: Computer, open_sheets: OpenSheets, qtbot: QtBot, club: SignupClub
) -> None:
    grant(computer.of(OTHERS[0]), club.person(OTHERS[0]), "publish", room="news")
    keep_books(computer.of(OTHERS[0]))
    window, view = open_sheets(computer, ORGANISER)
    act(window, "news.sheet_new")
    form = modal(qtbot)
    assert isinstance(form, SheetForm)
    form.title_line.setText("Pottery")
    form.question.setPlainText("Which clay?")
    form.go.click()
    qtbot.waitUntil(lambda: "right" in form.problem)
    assert form.isVisible()
    assert (form.title_line.text(), form.question.toPlainText()) == ("Pottery", "Which clay?")
    grant(computer.of(OTHERS[0]), club.person(ORGANISER), "publish", room="news")
    form.go.click()
    qtbot.waitUntil(lambda: view.panel.page is not None and view.panel.page.sheet.title == "Pottery")
    assert QApplication.activeModalWidget() is None


def test_a_post_about_an_event_shows_how_its_sheet_stands(
    computer: Computer, open_sheets: OpenSheets, qtbot: QtBot
) -> None:
    sheet_work.open_sheet(computer.of(ORGANISER), SignupSheet("b" * 16, "Concert", capacity=2))
    posts.publish(computer.of(ORGANISER), PostDraft("A concert", "Come.", event="b" * 16), "1" * 16)
    posts.publish(computer.of(ORGANISER), PostDraft("Lost keys"), "2" * 16)
    window, view = open_sheets(computer, OTHERS[0])
    room = window.rooms.page
    assert isinstance(room, NewsRoom)
    room.show_view("feed")
    feed = room.view
    assert isinstance(feed, FeedView)
    feed.open_post("1" * 16)
    card = feed.pane.sheet
    qtbot.waitUntil(card.isVisible)
    assert card.go.text() == "Sign up"
    feed.open_post("2" * 16)
    qtbot.waitUntil(card.isHidden)
    feed.open_post("1" * 16)
    qtbot.waitUntil(card.isVisible)
    card.go.click()
    assert room.view is view
    qtbot.waitUntil(lambda: view.panel.page is not None and view.panel.page.sheet.title == "Concert")


def test_the_price_of_a_sheet_goes_to_the_account_of_a_club(
    computer: Computer, open_sheets: OpenSheets, qtbot: QtBot
) -> None:
    git = ("git", "-C", computer.circle.path, "-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    rooms = computer.circle.path / ROOMS_PATH
    rooms.write_bytes(b'{"rooms": ["social", "news", "trade"], "v": 1}\n')
    subprocess.run([*git, "commit", "-qam", "Accounts"], check=True)
    computer.index()
    window, view = open_sheets(computer, ORGANISER)
    act(window, "news.sheet_new")
    form = modal(qtbot)
    assert isinstance(form, SheetForm)
    form.title_line.setText("Trip")
    assert not form.account.isEnabled(), "nothing is to be paid"
    form.price.setText("12,50")
    form.account.setCurrentIndex(form.account.findData(club_account("photo")))
    form.go.click()
    qtbot.waitUntil(lambda: view.panel.page is not None)
    page = view.panel.page
    assert page is not None
    assert (page.sheet.price, page.sheet.account) == (1_250, club_account("photo"))
    assert any("to the account of Photography" in label.text() for label in view.panel.findChildren(QLabel))
    act(window, "news.sheet_edit")
    form = modal(qtbot)
    assert isinstance(form, SheetForm)
    assert form.account.currentText() == "the account of Photography"
    form.account.setCurrentIndex(0)
    form.go.click()
    qtbot.waitUntil(lambda: view.panel.page is not None and view.panel.page.sheet.account == "")
