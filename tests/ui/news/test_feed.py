"""The feed as people use it: by mouse and by keys, on real clones."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.accessible import nameless
from tests.ui.news.conftest import OpenFeed
from upont_desktop.apps.news.post_pages import FeedSection
from upont_desktop.apps.news.ui.feed.composer import Composer
from upont_desktop.apps.news.ui.feed.feed_forms import HideForm
from upont_desktop.apps.news.ui.feed.side import CLUB, DRAFTS
from upont_desktop.apps.news.ui.feed.view import FeedView
from upont_desktop.apps.social.ui.page import PeopleRoom
from upont_desktop.ui.window.main_window import MainWindow


def titles(view: FeedView) -> list[str]:
    """Those of the cards, from the top."""
    model = view.panel.model
    cards = (model.card(row) for row in range(model.rowCount()))
    return [card.post.title for card in cards if card is not None]


def click(view: FeedView, row: int, target: str) -> None:
    """Click on something of a card, where it is."""
    cards = view.panel.list
    cards.scrollTo(view.panel.model.index(row, 0))
    card = view.panel.model.card(row)
    assert card is not None
    layout = cards.delegate.layout_of(card, cards.viewport().width())
    rect = layout.targets[target] if target != "card" else layout.title
    at = rect.center() + QPoint(0, cards.rowViewportPosition(row))
    QTest.mouseMove(cards.viewport(), at)
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)


def composer(window: MainWindow, qtbot: QtBot) -> Composer:
    """The dialog that is open, with the keyboard in it."""
    qtbot.waitUntil(lambda: bool(window.findChildren(Composer)))
    form = window.findChildren(Composer)[-1]
    qtbot.waitUntil(lambda: form.isActiveWindow() and form.title.hasFocus())
    return form


def test_a_post_is_read_liked_and_commented(open_feed: OpenFeed, association: CloneBuilder, qtbot: QtBot) -> None:
    window, view = open_feed(association)
    QAbstractItemModelTester(view.panel.model)
    assert len(titles(view)) == 12
    assert titles(view)[0] == "The gala is on Saturday!", "what is pinned stands first"
    assert nameless(window) == []

    click(view, 1, "like")
    qtbot.waitUntil(lambda: view.panel.model.card(1).reactions.own == "like")  # type: ignore[union-attr]
    assert view.panel.model.card(1).reactions.counts["like"] == 6  # type: ignore[union-attr]
    click(view, 1, "dislike")
    qtbot.waitUntil(lambda: view.panel.model.card(1).reactions.own == "dislike")  # type: ignore[union-attr]
    assert view.panel.model.card(1).reactions.counts["like"] == 5, "they exclude each other"  # type: ignore[union-attr]

    click(view, 1, "card")
    qtbot.waitUntil(lambda: view.pane.post is not None and view.pane.post.post.title == "Real rock on Sunday")
    assert view.panel.list.isVisible(), "both fit"
    QTest.keyClicks(view.pane.box.field, "Count me in")
    QTest.keyClick(view.pane.box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(view.pane.comments) == 1)
    assert view.pane.comments[0].row.own
    qtbot.waitUntil(lambda: view.panel.model.card(1).comments == 1)  # type: ignore[union-attr]
    assert nameless(window) == []

    cards = view.panel.list
    cards.setFocus()
    for _ in range(6):
        QTest.keyClick(cards, Qt.Key.Key_Down)
    assert cards.currentIndex().row() in cards.rows_in_view(), "arrows bring cards into view"

    window.resize(800, 600)
    qtbot.waitUntil(lambda: not view.middle.isVisible())
    QTest.keyClick(view.pane, Qt.Key.Key_Escape)
    qtbot.waitUntil(view.middle.isVisible)
    assert not view.pane.isVisible()


def test_a_post_is_written_kept_as_a_draft_and_published(
    open_feed: OpenFeed, association: CloneBuilder, qtbot: QtBot, tmp_path: Path
) -> None:
    window, view = open_feed(association)
    window.commands["news.write"].trigger()
    form = composer(window, qtbot)
    assert not form.go.isEnabled()
    QTest.keyClicks(form.title, "Board games")
    QTest.keyClicks(form.text, "Bring **yours**")
    picture, other = tmp_path / "board.png", tmp_path / "rules.pdf"
    for file in (picture, other):
        file.write_bytes(b"\x89PNG")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture)), QUrl.fromLocalFile(str(other))])
    drop = QDropEvent(
        QPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    form.dropEvent(drop)
    assert "rules.pdf" in form.problem
    qtbot.waitUntil(lambda: "yours" in form.preview.toPlainText() and "**" not in form.preview.toPlainText())
    QTest.keyClick(form, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.drafts.list.count() == 1)
    assert len(titles(view)) == 12

    view.side.choose(DRAFTS)
    assert view.drafts.isVisible()
    view.drafts.list.setCurrentRow(0)
    QTest.keyClick(view.drafts.list, Qt.Key.Key_Return)
    form = composer(window, qtbot)
    assert form.title.text() == "Board games"
    QTest.mouseClick(form.go, Qt.MouseButton.LeftButton)
    view.side.choose(FeedSection.ALL)
    qtbot.waitUntil(lambda: titles(view)[1] == "Board games")
    qtbot.waitUntil(lambda: view.pane.post is not None and view.pane.post.post.title == "Board games")
    assert (association.path / f"News/{dt.datetime.now().astimezone():%Y-%m}/board.png").is_file()
    qtbot.waitUntil(lambda: view.drafts.list.count() == 0)


def test_the_feed_is_narrowed(open_feed: OpenFeed, association: CloneBuilder, qtbot: QtBot) -> None:
    _, view = open_feed(association)
    view.side.choose(f"{CLUB}bde")
    qtbot.waitUntil(lambda: len(titles(view)) == 3)
    view.side.choose(FeedSection.ALL)
    view.begin_search()
    QTest.keyClicks(view.panel.field, "robot")
    qtbot.waitUntil(lambda: titles(view) == ["The robot moves!"])
    view.panel.field.clear()
    qtbot.waitUntil(lambda: len(titles(view)) == 12)

    click(view, 2, "bookmark")
    qtbot.waitUntil(lambda: view.state.bookmarks == 1)
    view.side.choose(FeedSection.BOOKMARKS)
    qtbot.waitUntil(lambda: titles(view) == ["Keys found"])
    view.side.choose(FeedSection.UNREAD)
    qtbot.waitUntil(lambda: titles(view) == [])
    assert view.panel.nothing.isVisible(), "at the first visit nothing is new"


def test_a_moderator_hides_a_post_with_a_reason(open_feed: OpenFeed, association: CloneBuilder, qtbot: QtBot) -> None:
    window, view = open_feed(association)
    click(view, 2, "card")
    qtbot.waitUntil(lambda: view.pane.post is not None)
    window.commands["news.hide"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(HideForm)))
    form = window.findChildren(HideForm)[-1]
    line = form.reason.lineEdit()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Found by now")
    QTest.mouseClick(form.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Keys found" not in titles(view))
    qtbot.waitUntil(lambda: view.state.hidden == 1)  # the section comes with the first
    view.side.choose(FeedSection.HIDDEN)
    qtbot.waitUntil(lambda: titles(view) == ["Keys found"])
    click(view, 0, "card")
    qtbot.waitUntil(lambda: view.pane.post is not None and view.pane.post.hidden == "Found by now")
    window.commands["news.unhide"].trigger()
    view.side.choose(FeedSection.ALL)
    qtbot.waitUntil(lambda: "Keys found" in titles(view))


def test_a_circle_without_people_has_news_too(open_feed: OpenFeed, bare: CloneBuilder, qtbot: QtBot) -> None:
    window, view = open_feed(bare)
    qtbot.waitUntil(view.panel.empty.isVisible)
    assert nameless(window) == []
    window.commands["news.write"].trigger()
    form = composer(window, qtbot)
    QTest.keyClicks(form.title, "Hello")
    QTest.mouseClick(form.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(view) == ["Hello"])
    card = view.panel.model.card(0)
    assert card is not None
    assert card.author.name == "Alice Renard", "who has no card is named by git"
    assert card.own


def test_the_page_of_a_club_leads_to_its_posts(open_feed: OpenFeed, association: CloneBuilder, qtbot: QtBot) -> None:
    window, view = open_feed(association)
    window.commands["room_social"].trigger()
    people = window.rooms.page
    assert isinstance(people, PeopleRoom)
    people.show_record("club:foyer")
    qtbot.waitUntil(lambda: people.club.page is not None and people.club.news.isVisible())
    (line,) = people.club.news.texts
    assert "Pancake night at the Bar" in line
    name = line.partition('href="')[2].partition('"')[0]
    people.club.news.followed.emit(name)
    qtbot.waitUntil(lambda: view.pane.post is not None and view.pane.post.post.title == "Pancake night at the Bar")
    assert window.rooms.page is not people
