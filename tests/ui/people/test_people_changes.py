"""What people do in the room: each is one operation, said with a way back, and its result is selected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.accessible import nameless
from tests.ui.people.conftest import Room
from upont_desktop.apps.social.pages import PeopleFilter
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.social.ui.club_form import ClubForm
from upont_desktop.apps.social.ui.member_forms import CommitteeForm, EndForm, JoinForm, RoleForm
from upont_desktop.apps.social.ui.page import PeopleRoom
from upont_desktop.apps.social.ui.person_editor import day_text
from upont_desktop.apps.social.ui.person_forms import ForgetForm, MergeForm, PersonForm
from upont_desktop.apps.social.ui.request_forms import AnswerForm
from upont_desktop.apps.social.ui.thing_forms import ExtendForm, LendForm, ThingForm
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

F = TypeVar("F", bound=QDialog)
Ask = Callable[[str, type[F]], F]


class Hand:
    """Somebody who works in the room."""

    def __init__(self, window: MainWindow, page: PeopleRoom, qtbot: QtBot) -> None:
        self.window, self.page, self.qtbot = window, page, qtbot

    def ask(self, action: str, kind: type[F]) -> F:
        """Trigger an action, and wait for its dialog."""
        self.window.commands[action].trigger()
        dialogs = self.window.operations.dialogs
        self.qtbot.waitUntil(lambda: isinstance(dialogs.current, kind) and dialogs.current.isVisible())
        form = dialogs.current
        assert isinstance(form, kind)
        assert nameless(form) == []
        return form

    def said(self, words: str) -> None:
        """Wait for a message, and for the room to have followed."""
        toast = self.window.operations.feedback.toast
        self.qtbot.waitUntil(lambda: words in toast.words, timeout=20_000)
        self.rest()

    def rest(self) -> None:
        window = self.window
        self.qtbot.waitUntil(
            lambda: window.operations.at_rest and window.at_rest and window._background.idle, timeout=20_000
        )

    def undo(self) -> None:
        self.qtbot.waitUntil(self.window.commands[ActionId.UNDO].isEnabled)
        self.window.commands[ActionId.UNDO].trigger()
        self.said("Undone")

    def choose(self, name: str) -> None:
        """Select somebody in the list."""
        self.page.go("people")
        self.page.people.restart()
        self.page.people.field.setText(name)
        people = self.page.people
        self.qtbot.waitUntil(lambda: not people.model.loading and people.model.total >= 1)
        people.choose_row(0)
        card = self.page.card
        self.qtbot.waitUntil(lambda: card.card is not None and name in card.card.person.shown)

    def pick(self, line: object, name: str) -> None:
        """Choose a person in a line of a dialog: by some letters, and what they find."""
        from upont_desktop.apps.social.ui.person_line import PersonSearch

        assert isinstance(line, PersonSearch)
        source = self.page.source
        found: list[object] = []
        source.ask(source.slot(line), lambda reader: reader.find_people(name, PeopleFilter(), 0, 8), found.append)
        self.qtbot.waitUntil(lambda: bool(found))
        line.choose(found[0].people[0])  # type: ignore[attr-defined]


def test_cards_are_written(open_room: Room, association: CloneBuilder, qtbot: QtBot, tmp_path: Path) -> None:
    window, page = open_room(association)
    hand = Hand(window, page, qtbot)

    # Somebody new is selected among the others.
    form = hand.ask("social.add_person", PersonForm)
    assert not form.go.isEnabled()
    form.editor.given.insert("Ada")
    form.editor.given.textEdited.emit("Ada")
    form.editor.family.insert("Lovelace")
    form.editor.family.textEdited.emit("Lovelace")
    assert form.editor.shown.text() == "Ada Lovelace"
    for field, wrong, right in (
        (form.editor.birth, "yesterday", "2003-12-10"),
        (form.editor.phones, "12", "+33 6 12 34 56 79"),
    ):
        field.setText(wrong)
        form.go.click()
        assert form.problem
        assert form.isVisible()
        assert form.focusWidget() is field
        field.setText(right)
        assert not form.problem
    form.editor.promotion.setText("028")
    form.go.click()
    hand.said("Ada Lovelace")
    qtbot.waitUntil(lambda: [person.shown for person in page.people.selected()] == ["Ada Lovelace"])
    assert page.people.model.total == 41

    # In place: what cannot be is said in the card, which stays as it was written.
    window.commands["social.edit_card"].trigger()
    editor = page.card.editor
    assert editor is not None
    assert window.focusWidget() is editor.given
    editor.phones.setText("12")
    page.card.keep.click()
    qtbot.waitUntil(lambda: "12" in page.card._problem.text())
    assert page.card.editing
    editor.phones.setText("+33612345678")
    QTest.keyClick(editor.phones, Qt.Key.Key_Return)
    hand.said("Ada Lovelace")
    assert page.card._editor_place.isHidden()
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.person.phones == ("+33612345678",))
    hand.undo()
    before = ("+33612345679",)
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.person.phones == before)
    window.commands["social.edit_card"].trigger()
    assert page.card.editor is not None
    page.card.editor.phones.setText("never")
    QTest.keyClick(page.card.editor.phones, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.card.editing)

    # A photo is made small; what is none is told.
    picture = tmp_path / "ada.png"
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366aa"))
    assert image.save(str(picture))
    page.card.photo_dropped.emit(picture)
    hand.said("Ada Lovelace")
    qtbot.waitUntil(lambda: page.card.card is not None and bool(page.card.card.row.photo))
    card = page.card.card
    assert card is not None
    kept = association._run(["show", f"HEAD:{card.row.photo}"])
    assert kept.startswith(b"\xff\xd8")
    assert len(kept) <= 64 * 1024
    assert (side := QImage.fromData(kept)).width() == side.height() == 256
    (tmp_path / "words.png").write_text("no picture")
    page.card.photo_dropped.emit(tmp_path / "words.png")
    hand.said("no picture")

    # Two cards of one person become one, field by field.
    page.people.restart()
    qtbot.waitUntil(lambda: not page.people.model.loading)
    people = {page.people.model.index(row, 0).data(): row for row in range(page.people.model.total)}
    page.people.choose_row(people["Ada Lovelace"])
    index = page.people.model.index(people["Zoé Blanchard"], 0)
    flags = page.people.list.selectionModel().SelectionFlag
    page.people.list.selectionModel().select(index, flags.Select | flags.Rows)
    qtbot.waitUntil(window.commands["social.merge"].isEnabled)
    merge = hand.ask("social.merge", MergeForm)
    texts = [button.text() for choice in merge.choices for button in choice.buttons]
    assert {"Ada Lovelace", "Zoé Blanchard"} <= set(texts)
    merge.go.click()
    hand.said("Ada Lovelace")
    qtbot.waitUntil(lambda: page.people.model.total == 40)
    qtbot.waitUntil(lambda: page.card.card is not None and bool(page.card.card.memberships))

    # Forgotten: it is said plainly what stays; elsewhere there is a former member.
    forget = hand.ask("social.forget", ForgetForm)
    forget.go.click()
    qtbot.waitUntil(lambda: page.people.model.total == 39, timeout=20_000)
    hand.rest()
    page.go("club:bde")
    qtbot.waitUntil(lambda: any("Former member" in line.texts[0] for line in page.club.former.rows.lines))


@pytest.mark.slow
def test_clubs_are_led(open_room: Room, association: CloneBuilder, sample: SampleRoom, qtbot: QtBot) -> None:
    window, page = open_room(association)
    hand = Hand(window, page, qtbot)

    # Several people join at once.
    page.people.ask_for(PeopleFilter(promotion="029"))
    qtbot.waitUntil(lambda: page.people.model.total == 10)
    page.people.list.selectAll()
    qtbot.waitUntil(lambda: len(page.selection.people) == 10)
    join = hand.ask("social.add_members", JoinForm)
    join.club.setCurrentIndex(join.club.findData("robotique"))
    slug = join.slug
    qtbot.waitUntil(lambda: "already" in join.there.text() and not join.there.isHidden())
    before = len([row for row in sample.memberships() if row.club == slug and row.until is None])
    join.role.setText("helper")
    join.go.click()
    qtbot.waitUntil(lambda: page.tree.at == f"club:{slug}", timeout=20_000)
    qtbot.waitUntil(lambda: page.club.page is not None and len(page.club.page.members) > before)
    hand.rest()
    assert sum(line.texts[1] == "helper" for line in page.club.members.rows.lines) >= 6

    # Another role, the end of a mandate.
    page.go("club:photo")
    qtbot.waitUntil(lambda: page.club.page is not None and page.club.page.club.slug == "photo")
    hand.rest()
    table = page.club.members
    table.select_value(table.rows.lines[0].value)
    role = hand.ask("social.change_role", RoleForm)
    role.role.setText("chair")
    role.go.click()
    hand.said("chair")
    qtbot.waitUntil(lambda: table.rows.lines[0].texts[1] == "chair")
    members = len(table.rows.lines)
    table.select_value(table.rows.lines[-1].value)
    end = hand.ask("social.end_mandate", EndForm)
    end.day.setText(day_text(today() - dt.timedelta(days=1)))
    end.go.click()
    qtbot.waitUntil(lambda: len(table.rows.lines) == members - 1, timeout=20_000)
    hand.rest()

    # Next year's committee: last year's roles are proposed, and it is one operation.
    committee = hand.ask("social.hand_over", CommitteeForm)
    assert [row.role.text() for row in committee.rows] == ["chair", "treasurer", "secretary"]
    assert not committee.go.isEnabled()
    hand.pick(committee.rows[0].person, "Karim")
    hand.pick(committee.rows[1].person, "Lucie")
    committee.day.setText(day_text(today()))
    tip = association._run(["rev-parse", "HEAD"])
    committee.go.click()
    qtbot.waitUntil(lambda: table.rows.lines[0].texts[:2] == ("Karim Bouzid", "chair"), timeout=20_000)
    assert association._run(["rev-list", "--count", tip.decode().strip() + "..HEAD"]).strip() == b"1"
    assert table.rows.lines[1].texts[:2] == ("Lucie Marchand", "treasurer")
    hand.rest()
    hand.undo()
    qtbot.waitUntil(lambda: table.rows.lines[0].texts[1] == "chair" and table.rows.lines[0].texts[0] != "Karim Bouzid")

    # A request is accepted, and its club made.
    page.go("requests")
    requests = page.sections.requests.table
    requests.setCurrentIndex(requests.rows.index(0, 0))
    answer = hand.ask("social.grant_request", AnswerForm)
    answer.go.click()
    dialogs = window.operations.dialogs
    qtbot.waitUntil(lambda: isinstance(dialogs.current, ClubForm), timeout=20_000)
    club = dialogs.current
    assert isinstance(club, ClubForm)
    assert club.name.text() == "Board games"
    club.go.click()
    qtbot.waitUntil(lambda: page.tree.at == "club:board-games", timeout=20_000)
    hand.rest()


def test_things_are_lent(open_room: Room, association: CloneBuilder, qtbot: QtBot) -> None:
    window, page = open_room(association)
    hand = Hand(window, page, qtbot)
    page.go("club:photo")
    qtbot.waitUntil(lambda: page.club.page is not None and page.club.page.club.slug == "photo")
    form = hand.ask("social.add_thing", ThingForm)
    form.name.setText("Flash")
    form.deposit.setText("much")
    assert form.problem
    form.deposit.setText("12,505")
    assert not form.go.isEnabled(), "nothing is rounded"
    form.deposit.setText("1 012,50 €")
    assert form.go.isEnabled()
    form.go.click()
    things = page.club.things
    qtbot.waitUntil(lambda: any(line.texts[0] == "Flash" for line in things.rows.lines), timeout=20_000)
    hand.rest()
    things.select_value(next(line.value for line in things.rows.lines if line.texts[0] == "Flash"))
    lend = hand.ask("social.lend", LendForm)
    assert any("€1,012.50" in label.text() for label in lend.findChildren(QLabel))
    hand.pick(lend.person, "Inès")
    assert lend.go.isEnabled()
    lend.day.setText(day_text(today() - dt.timedelta(days=3)))
    assert not lend.go.isEnabled()
    lend.day.setText(day_text(today() + dt.timedelta(days=3)))
    lend.go.click()
    qtbot.waitUntil(
        lambda: any(line.texts[:2] == ("Flash", "Inès Laurent") for line in things.rows.lines), timeout=20_000
    )
    hand.rest()
    assert not window.operations.feedback.toast.button.isVisible(), "a book is written on, never taken back"

    page.go("loans")
    loans = page.sections.loans.table
    qtbot.waitUntil(lambda: len(loans.rows.lines) == 3)
    loans.select_value(next(line.value for line in loans.rows.lines if line.texts[0] == "Flash"))
    extend = hand.ask("social.extend", ExtendForm)
    extend.go.click()
    hand.rest()
    late = next(line.value for line in loans.rows.lines if "late" in line.texts[-1])
    loans.select_value(late)
    qtbot.waitUntil(window.commands["social.give_back"].isEnabled)
    window.commands["social.give_back"].trigger()
    qtbot.waitUntil(lambda: len(loans.rows.lines) == 2, timeout=20_000)
    hand.rest()
