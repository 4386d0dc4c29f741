"""Rights in any room, and the devices that count where money changes hands."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.loan_room import LOANS, SALES
from upont_desktop.domain.book_errors import DeviceNotAccepted, LastGiver, NoSuchRight, NotAllowed
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rights import GivenRight
from upont_desktop.domain.rooms import RoomNotHere
from upont_desktop.repository.clone import open_repository
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.devices import device_states, devices_of, require_accepted, revoke_device, this_device
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext, undo
from upont_desktop.service.operations.books import append, every_entry, keep_books
from upont_desktop.service.operations.redaction import redact_texts_of
from upont_desktop.service.rights import accept_device, grant, require_right, revoke, room_rights, take_out_device
from upont_desktop.service.rooms import add_room

GRACE = Identity("Grace", "grace@example.org")
ADA, BOB = "ada0000000000000", "b0b0000000000000"
TODAY = dt.datetime.now().astimezone().date()


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (LOANS, SALES))


@pytest.fixture
def circle(clone: CloneBuilder, library: Library) -> Circle:
    clone.write("a.txt", "a")
    clone.commit("first")
    return library.recognise(clone.path)


@pytest.fixture
def place(circle: Circle, library: Library) -> OperationContext:
    return library.workplace(circle, language="en", identity=GRACE)


def index(library: Library, circle: Circle) -> None:
    run_indexing(circle, library.places, lambda _: None, rooms=library.known_rooms)


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize("kept", [False, True])
def test_rights_are_the_same_wherever_they_are_read(
    library: Library, circle: Circle, place: OperationContext, indexed: bool, kept: bool
) -> None:
    add_room(place, "social")
    require_right(place, "social", "club", "bde", actor=BOB)  # nobody was given any: everybody may
    grant(place, "social", ADA, "club", "bde", actor=ADA)
    if kept:
        keep_books(place)
    if indexed:
        index(library, circle)
    grant(place, "social", BOB, "people", actor=ADA)
    grant(place, "social", BOB, "moderate", until=TODAY - dt.timedelta(1), actor=ADA)
    assert set(room_rights(place, "social").given()) == {
        GivenRight(ADA, "grant"),
        GivenRight(ADA, "club", "bde"),
        GivenRight(BOB, "people"),
        GivenRight(BOB, "moderate", "", (TODAY - dt.timedelta(1)).isoformat()),
    }
    require_right(place, "social", "club", "bde", actor=ADA)
    require_right(place, "social", "club", "bde", actor=BOB)  # people includes every club
    for right, scope, actor in (("club", "photo", ADA), ("moderate", "", BOB), ("club", "bde", ""), ("sell", "", ADA)):
        with pytest.raises(NotAllowed):
            require_right(place, "social", right, scope, actor=actor)
    with pytest.raises(NotAllowed):
        grant(place, "social", BOB, "club", actor=BOB)
    revoke(place, "social", BOB, "people", actor=ADA)
    with pytest.raises(NotAllowed):
        require_right(place, "social", "club", "bde", actor=BOB)


def test_somebody_may_always_give_rights(place: OperationContext) -> None:
    add_room(place, "social")
    grant(place, "social", BOB, "club", actor=ADA)
    with pytest.raises(LastGiver):
        revoke(place, "social", ADA, "grant", actor=ADA)
    with pytest.raises(LastGiver):
        grant(place, "social", ADA, "grant", until=TODAY, actor=ADA)
    grant(place, "social", BOB, "grant", actor=ADA)
    revoke(place, "social", ADA, "grant", actor=BOB)
    with pytest.raises(NotAllowed):
        grant(place, "social", ADA, "club", actor=ADA)


def test_what_cannot_be_is_said(place: OperationContext) -> None:
    add_room(place, "social")
    with pytest.raises(NoSuchRight):
        grant(place, "social", BOB, "everything", actor=ADA)
    with pytest.raises(RoomNotHere):
        grant(place, "news", BOB, "publish", actor=ADA)


def test_who_was_first_without_a_card_still_gives_rights_with_one(
    library: Library, circle: Circle, place: OperationContext
) -> None:
    """A room's book often begins before its first person has a card."""
    add_room(place, "social")
    append(place, "social", "lend", {"x": 1})
    keep_books(place)
    index(library, circle)
    grant(place, "social", BOB, "people", actor=ADA)
    grant(place, "social", ADA, "people", actor=ADA)
    keep_books(place)
    index(library, circle)
    assert {GivenRight(ADA, "people"), GivenRight(BOB, "people")} <= set(room_rights(place, "social").given())


def test_a_room_of_money_begins_with_this_device(
    library: Library, circle: Circle, place: OperationContext, clone: CloneBuilder
) -> None:
    add_room(place, "trade")
    device = this_device(place, "trade")
    assert list(devices_of(open_repository(clone.path))) == [device]
    require_accepted(place, "trade")
    with pytest.raises(NotAllowed):
        require_right(place, "trade", "sell", "foyer", actor=ADA)  # where money changes hands rights always count
    grant(place, "trade", ADA, "sell", "foyer", actor=ADA)
    require_right(place, "trade", "sell", "foyer", actor=ADA)
    keep_books(place)
    index(library, circle)
    require_right(place, "trade", "sell", "foyer", actor=ADA)
    assert [(one.name, one.state, one.own) for one in device_states(place)] == [(device, "accepted", True)]
    add_room(place, "pochtron")
    assert list(devices_of(open_repository(clone.path))) == [device]


def test_a_device_that_was_not_accepted_gives_nothing(
    library: Library, circle: Circle, place: OperationContext
) -> None:
    add_room(place, "trade")
    device = this_device(place, "trade")
    grant(place, "trade", ADA, "sell", actor=ADA)
    keep_books(place)
    with pytest.raises(NotAllowed):
        take_out_device(place, device, actor=BOB)
    take_out_device(place, device, actor=ADA)
    with pytest.raises(DeviceNotAccepted) as refused:
        grant(place, "trade", BOB, "sell", actor=ADA)
    assert refused.value.values["device"] == device
    append(place, "trade", "grant", {"by": ADA, "person": BOB, "right": "sell", "scope": ""})
    with pytest.raises(NotAllowed):
        require_right(place, "trade", "sell", actor=BOB)
    with pytest.raises(NotAllowed):
        accept_device(place, device, actor=BOB)
    accept_device(place, device, ADA, actor=ADA)
    require_right(place, "trade", "sell", actor=BOB)
    assert device_states(place)[0].state == "accepted"


def test_a_stranger_waits_to_be_accepted(circle: Circle, place: OperationContext, clone: CloneBuilder) -> None:
    add_room(place, "trade")
    revoke_device(place, this_device(place, "trade"))
    stranger = "phone-0123abcd"
    clone.write(f".upont/trade/book/{stranger}/2026/11-28-01.jsonl", b"")
    clone.commit("theirs")
    found = {one.name: one.state for one in device_states(place)}
    assert found[stranger] == "waiting"
    assert sorted(found.values()) == ["taken-out", "waiting"]


def test_taking_a_room_back_takes_its_device_back(place: OperationContext, clone: CloneBuilder) -> None:
    add_room(place, "trade")
    undo(place)
    assert devices_of(open_repository(clone.path)) == {}
    with pytest.raises(DeviceNotAccepted):
        require_accepted(place, "trade")


def test_what_somebody_wrote_is_taken_out(place: OperationContext, library: Library, circle: Circle) -> None:
    add_room(place, "social")
    for by in (ADA, BOB, ADA):
        append(place, "social", "lend", {"by": by, "text": "secret"})
    append(place, "social", "hide", {"by": ADA, "text": "secret"})
    keep_books(place)
    append(place, "social", "lend", {"by": ADA, "text": "secret"})
    assert redact_texts_of(place, "social", ADA, {"lend"}, BOB) is not None
    entries = every_entry(place, "social")
    assert [one.by for one in entries if one.kind == "lend" and one.body] == [BOB]
    assert [one.by for one in entries if one.kind == "hide" and one.body] == [ADA]
    assert redact_texts_of(place, "social", ADA, {"lend"}, BOB) is None
    index(library, circle)
