"""People in a circle of their own, clubs in another: names are joined where both are on this computer."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.support.clones import CloneBuilder
from tests.support.social_room import SocialRoom, days
from upont_desktop.apps.social import operations as do
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.forms import CLUBS_FOLDER, MEMBERS_FOLDER, THINGS_FOLDER
from upont_desktop.apps.social.pages import PeopleFilter, person_name
from upont_desktop.apps.social.reader import social_reader
from upont_desktop.apps.social.records import Appointment, Borrower
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity

ELSEWHERE = (CLUBS_FOLDER, MEMBERS_FOLDER, THINGS_FOLDER)


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
