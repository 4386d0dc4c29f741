"""Rights in the window: who may do what, giving and taking, devices that wait, and what was done without a right."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from tests.ui.people.conftest import Room
from tests.ui.people.test_people_changes import Hand
from upont_desktop.apps.social.operations import grant
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.social.ui.page import PeopleRoom
from upont_desktop.apps.social.ui.request_forms import TakeBackForm
from upont_desktop.apps.social.ui.rights_form import RightsForm, show_rights
from upont_desktop.service.devices import device_states
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity
from upont_desktop.service.operations.books import keep_books
from upont_desktop.service.rights import room_rights
from upont_desktop.service.rooms import add_room
from upont_desktop.ui.window.main_window import MainWindow


def rows(form: RightsForm) -> list[tuple[str, ...]]:
    return [line.texts for line in form.table.rows.lines]


def own_state(form: RightsForm) -> str:
    return next(line.texts[2] for line in form.devices.rows.lines if line.value.own)


def as_camille(
    monkeypatch: pytest.MonkeyPatch, open_room: Room, association: CloneBuilder
) -> tuple[MainWindow, PeopleRoom]:
    """Open the room as the person who was first in its book, and so gives rights."""
    introduce(monkeypatch, "Camille Morel", "camille.morel@example.org")
    return open_room(association)


def give(hand: Hand, form: RightsForm, name: str, right: str, scope: str = "", until: str = "") -> None:
    """Fill in the fields as a person does, and press the button."""
    before = len(rows(form))
    hand.page.source.ask(
        hand.page.source.slot(form),
        lambda reader: reader.everybody(),
        lambda found: form.person.choose(next(one for one in found if one.shown == name)),
    )
    hand.qtbot.waitUntil(lambda: form.person.person is not None)
    form.right.setCurrentIndex(form.right.findData(right))
    form.scope.setCurrentIndex(form.scope.findData(scope))
    form.until.setText(until)
    hand.qtbot.waitUntil(form.give.isEnabled)
    form.give.click()
    hand.qtbot.waitUntil(lambda: len(rows(form)) > before and not form._busy)


def test_rights_are_given_and_taken(
    association: CloneBuilder, open_room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = as_camille(monkeypatch, open_room, association)
    hand = Hand(window, page, qtbot)
    form = hand.ask("social.rights", RightsForm)
    qtbot.waitUntil(lambda: form.right.count() == 3)
    assert "everybody may do everything" in form._text.text()
    assert form.tabs.isHidden(), "every device counts here"
    assert not form.give.isEnabled()
    give(hand, form, "Tom Picard", "club", "photo", (today() + dt.timedelta(days=30)).isoformat())
    assert "shown as such" in form._text.text()
    assert ("Tom Picard", "Club") in {one[:2] for one in rows(form)}
    assert form.person.person is None, "the line is free for the next"
    form.until.setText("tomorrow")
    assert "not a day" in form.problem
    form.until.clear()
    give(hand, form, "Léa Moreau", "people")
    form.table.select_value(next(one.value for one in form.table.rows.lines if one.texts[0] == "Tom Picard"))
    form.take.click()
    qtbot.waitUntil(lambda: not form._busy and "Tom Picard" not in {one[0] for one in rows(form)})
    form.table.select_value(next(one.value for one in form.table.rows.lines if one.texts[1] == "Give rights"))
    form.take.click()
    qtbot.waitUntil(lambda: "Nobody would be left" in form.problem)
    assert form.give.isVisible()
    form.go.click()
    hand.rest()


def test_a_device_is_accepted(
    association: CloneBuilder, open_room: Room, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = as_camille(monkeypatch, open_room, association)
    circle = window.session.circle
    assert circle is not None
    place = library.workplace(circle, language="en")
    add_room(place, "trade")
    hand, told = Hand(window, page, qtbot), list[str]()
    hand.rest()
    show_rights(
        page._context,
        "trade",
        "Accounts",
        lambda: told.append("changed"),
        lambda _library, _circle: [("foyer", "Foyer")],
    )
    dialogs = window.operations.dialogs
    qtbot.waitUntil(lambda: isinstance(dialogs.current, RightsForm) and dialogs.current.tabs.isVisible())
    form = dialogs.current
    assert isinstance(form, RightsForm)
    give(hand, form, "Léa Moreau", "grant")
    assert room_rights(place, "trade").givers()
    device = next(one for one in device_states(place) if one.own)
    assert device.state == "accepted"
    form.tabs.setCurrentIndex(1)
    assert not form.person.isVisible()
    for button, state in ((form.take_out, "taken out"), (form.accept_device, "accepted")):
        form.devices.select_value(next(line.value for line in form.devices.rows.lines if line.value.own))
        qtbot.waitUntil(button.isEnabled)
        button.click()
        qtbot.waitUntil(lambda: own_state(form) == state)  # noqa: B023 - at once
    assert told == ["changed"] * 3
    assert not form.tabs.isTabVisible(2), "nobody changed anything"
    late = dt.datetime.combine(today() + dt.timedelta(days=2), dt.time(12), dt.UTC)
    association.write(".upont/trade/shops/foyer.json", b'{\n"name": "Mine",\n"v": 1\n}\n')
    association.commit("by hand", author="Mallory <mallory@example.org>", date=late)
    assert association.path.is_dir()
    window.session.refresh_now()
    hand.rest()
    form.read()
    qtbot.waitUntil(lambda: form.tabs.isTabVisible(2))
    form.tabs.setCurrentIndex(2)
    form.changes.select_value(form.changes.rows.lines[0].value)
    form.take_back.click()
    qtbot.waitUntil(lambda: "the right “Goods”" in form.problem)
    form.go.click()
    hand.rest()


def test_what_was_changed_without_a_right_is_taken_back(
    association: CloneBuilder, sample: SampleRoom, open_room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = as_camille(monkeypatch, open_room, association)
    hand = Hand(window, page, qtbot)
    form = hand.ask("social.rights", RightsForm)
    qtbot.waitUntil(lambda: form.right.count() == 3)
    give(hand, form, "Camille Morel", "people")
    form.go.click()
    hand.rest()
    club: Path = association.path / ".upont/social/clubs/bds.md"
    before = club.read_bytes()
    late = dt.datetime.combine(today() + dt.timedelta(days=2), dt.time(12), dt.UTC)
    association.write(".upont/social/clubs/bds.md", before + b"mine\n")
    association.commit("by hand", author="Mallory <mallory@example.org>", date=late)
    assert association.path.is_dir()
    window.session.refresh_now()
    problems = page.sections.problems
    page.go("problems")
    qtbot.waitUntil(lambda: len(problems.table.rows.lines) == 1, timeout=20_000)
    assert "mallory@example.org" in problems.table.rows.lines[0].texts[0]
    assert not window.commands["social.take_back"].isEnabled()
    problems.table.select_value(problems.table.rows.lines[0].value)
    ask = hand.ask("social.take_back", TakeBackForm)
    ask.go.click()
    hand.said("bds.md")
    assert club.read_bytes() == before
    qtbot.waitUntil(lambda: problems.table.rows.lines == ())


def test_an_entry_in_anothers_name_is_listed(
    association: CloneBuilder, sample: SampleRoom, library: Library, open_room: Room, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    circle = library.recognise(association.path)
    camille, tom = (
        library.workplace(circle, language="en", identity=Identity(name, f"{name}@example.org"))
        for name in ("camille.morel", "tom.picard")
    )
    id = next(one.id for one in sample.people() if one.shown == "Camille Morel")
    run_indexing(circle, library.places, lambda _progress: None, rooms=library.known_rooms)
    for right in ("people", "club"):
        grant(camille, id, right)
    keep_books(tom)
    window, page = as_camille(monkeypatch, open_room, association)
    hand = Hand(window, page, qtbot)
    page.go("problems")
    qtbot.waitUntil(lambda: len(page.sections.problems.table.rows.lines) == 1)
    form = hand.ask("social.rights", RightsForm)
    qtbot.waitUntil(lambda: bool(form.changes.rows.lines))
    form.tabs.setCurrentIndex(2)
    (line,) = form.changes.rows.lines
    assert line.texts[:2] == ("An entry in the name of Camille Morel", "tom.picard@example.org")
    form.changes.select_value(line.value)
    assert not form.take_back.isEnabled(), "an entry of a book stays"
    assert form._text.text().startswith("An entry in the name of another stays")
    form.go.click()
    hand.rest()
