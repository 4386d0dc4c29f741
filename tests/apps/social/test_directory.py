"""People in a circle of their own, clubs in another: names are joined where both are on this computer."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.social_room import SocialRoom, days
from upont_desktop.apps.social import operations as do
from upont_desktop.apps.social.cards import card_path
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.forms import CLUBS_FOLDER, MEMBERS_FOLDER, THINGS_FOLDER, request_path
from upont_desktop.apps.social.pages import PeopleFilter, person_name
from upont_desktop.apps.social.reader import home_of_people, people_of, social_reader, unallowed_in
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.social.records import Appointment, Borrower, ClubRequest
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.devices import this_device
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity
from upont_desktop.service.operations.books import keep_books
from upont_desktop.service.rights import require_right
from upont_desktop.service.rooms import add_room

ELSEWHERE = (CLUBS_FOLDER, MEMBERS_FOLDER, THINGS_FOLDER)


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (SOCIAL, TRADE))


@pytest.fixture
def life(room: SocialRoom, library: Library, make_clone: Callable[..., CloneBuilder]) -> SocialRoom:
    """A circle of clubs whose people are those of ``room``."""
    found = SocialRoom(make_clone("life"), library, sample=False)
    clubs = {path: raw for path, raw in room.sample.documents().items() if path.startswith(ELSEWHERE)}
    directory = f'{{"directory": "{room.circle.slug}", "rooms": ["social"], "v": 1}}\n'
    found.write({ROOMS_PATH: directory.encode(), **clubs})
    found.index()
    return found


def test_clubs_name_people_of_their_directory(room: SocialRoom, life: SocialRoom, library: Library) -> None:
    lea = room.person("Léa Moreau")
    with life.reader() as reader:
        assert reader.find_people("lea mor", PeopleFilter(), 0, 5).people[0].id == lea
        assert reader.find_people("", PeopleFilter(club="photo"), 0, 1).total == len(reader.members("photo"))
        assert all(row.person.shown for row in reader.members("bde"))
        card = reader.person(lea)
        assert card is not None
        assert len(card.memberships) > 0
    do.add_members(life.place, "photo", [Appointment(lea, "albums")], days(0))
    do.lend(life.place, room.thing("Tripod"), Borrower(lea), days(3))
    with pytest.raises(RecordRefused, match="no card"):
        do.add_members(life.place, "photo", [Appointment("f" * 16)], days(0))
    do.edit_club(life.place_of(Identity("Camille", "camille.morel@example.org")), "photo", {"nickname": "Photo"})
    with life.reader() as reader:
        assert [loan.thing.name for loan in reader.loans(person=lea)] == ["Tripod"]
        assert {row.person.shown for row in reader.members("photo") if row.membership.role == "albums"} == {
            "Léa Moreau"
        }


def test_where_the_directory_is_not_here_ids_are_told_apart(
    room: SocialRoom, life: SocialRoom, library: Library
) -> None:
    people = room.sample.people()
    library.places.index(room.circle.slug).unlink()
    with life.reader() as reader:
        names = {person_name(row.person, str) for row in reader.members("bde")}
        assert all(name.startswith("·") for name in names)
        assert reader.find_people("lea", PeopleFilter(), 0, 5).total == 0
        assert reader.person(people[0].id) is None
    do.add_members(life.place, "photo", [Appointment("f" * 16)], days(0))
    shutil.rmtree(room.circle.path)
    away = replace(room.circle, slug="nowhere")
    life.write({ROOMS_PATH: f'{{"directory": "{away.slug}", "rooms": ["social"], "v": 1}}\n'.encode()})
    life.index()
    with social_reader(library, life.circle) as reader:
        assert all(not row.person.shown for row in reader.members("bde"))


def test_a_circle_without_people_of_its_own_knows_them(
    room: SocialRoom, life: SocialRoom, library: Library, make_clone: Callable[..., CloneBuilder]
) -> None:
    """A bar with a till: its people are in the directory, its clubs among the members' circle."""
    clone = make_clone("bar")
    named = f'{{"clubs": "{life.circle.slug}", "directory": "{room.circle.slug}", "rooms": ["trade"], "v": 1}}\n'
    clone.write(ROOMS_PATH, named.encode()).commit("bar")
    bar = library.recognise(clone.path)
    run_indexing(bar, library.places, lambda _: None, rooms=library.known_rooms)
    at = library.workplace(bar, identity=Identity("Camille", "camille.morel@example.org"))
    lea, camille = room.person("Léa Moreau"), room.person("Camille Morel")
    with people_of(library, bar) as reader, life.reader() as at_home:
        assert reader is not None
        assert reader.find_people("lea mor", PeopleFilter(), 0, 5).people[0].id == lea
        assert reader.find_people("", PeopleFilter(club="photo"), 0, 1).total > 0
        assert [row.membership for row in reader.memberships(lea)] == [
            row.membership for row in at_home.memberships(lea)
        ]
    add_room(at, "trade")  # which accepts the device
    assert acting_person(at) == camille
    assert home_of_people(library, bar) == room.circle
    do.grant(at, lea, "sell", room="trade")
    with pytest.raises(RecordRefused, match="no card"):
        do.grant(at, "f" * 16, "sell", room="trade")
    require_right(at, "trade", "sell", actor=lea)
    assert unallowed_in(library, bar, "trade") == ()
    shop, moment = ".upont/trade/shops/foyer.json", dt.datetime.combine(days(2), dt.time(12), dt.UTC)
    keep_books(at)
    device = this_device(at, "trade")
    accepted = f".upont/devices/{device}.json"
    clone.write_all({shop: b'{\n"name": "Mine",\n"v": 1\n}\n', accepted: b'{\n"person": "x",\n"v": 1\n}\n'})
    clone.commit("by hand", author="Mallory <mallory@example.org>", date=moment)
    assert clone.path.is_dir()
    run_indexing(bar, library.places, lambda _: None, rooms=library.known_rooms)
    found = {one.path: one for one in unallowed_in(library, bar, "trade")}
    assert set(found) == {shop, accepted}
    with pytest.raises(NotAllowed):
        do.take_back(at, found[shop], room="trade")
    do.take_back(at, found[accepted], room="trade")
    do.grant(at, camille, "goods", room="trade")
    do.take_back(at, found[shop], room="trade")
    assert not (clone.path / shop).exists()
    run_indexing(bar, library.places, lambda _: None, rooms=library.known_rooms)
    assert unallowed_in(library, bar, "trade") == ()
    library.forget(life.circle.slug)
    with people_of(library, bar) as reader:
        assert reader is None


def test_the_directory_shows_the_clubs_that_are_elsewhere(room: SocialRoom, life: SocialRoom, library: Library) -> None:
    room.write({path: None for path in room.sample.documents() if path.startswith(ELSEWHERE)})
    room.write({ROOMS_PATH: f'{{"clubs": "{life.circle.slug}", "rooms": ["social"], "v": 1}}\n'.encode()})
    with room.reader() as reader:
        assert {club.club.slug for club in reader.clubs()} >= {"photo", "bde"}
        assert all(row.person.shown for row in reader.members("bde"))
        assert reader.person(room.person("Léa Moreau")) is not None
        assert reader.problems() == ()
    do.edit_person(room.place, room.person("Léa Moreau"), {"note": "Here"})


def test_somebody_is_forgotten_in_every_circle_of_this_computer(
    room: SocialRoom, life: SocialRoom, library: Library, make_clone: Callable[..., CloneBuilder]
) -> None:
    lea, tripod = room.person("Léa Moreau"), room.thing("Tripod")
    do.ask_for_club(life.place, ClubRequest("0" * 16, "Chess", "I would like to play.", lea))
    do.lend(life.place, tripod, Borrower(lea), days(3))
    gone = make_clone("gone")
    named = f'{{"directory": "{room.circle.slug}", "rooms": ["social"], "v": 1}}\n'
    gone.write(ROOMS_PATH, named.encode()).commit("bar")
    away = library.recognise(gone.path)
    run_indexing(away, library.places, lambda _: None, rooms=library.known_rooms)
    shutil.rmtree(gone.path)
    with pytest.raises(RecordRefused, match="Tripod"):
        do.forget_everywhere(room.place, library, lea)
    assert (room.clone.path / card_path(lea)).exists(), "nothing was changed"
    do.give_back(life.place, tripod)
    done = do.forget_everywhere(room.place, library, lea, texts=True)
    assert {(one.circle.slug, bool(one.changes), one.error is None) for one in done.elsewhere} == {
        (life.circle.slug, True, True), (away.slug, False, False),
    }  # fmt: skip
    assert not (room.clone.path / card_path(lea)).exists()
    assert not (life.clone.path / request_path("0" * 16)).exists()
    room.index()
    with life.reader() as reader:
        found = reader.memberships(lea)
        assert found
        assert all(row.membership.until is not None and row.membership.until <= days(0) for row in found)
        assert {person_name(row.person, str) for row in found} == {f"Former member ·{lea[:4]}"}
