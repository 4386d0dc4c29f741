"""What people do to cards, clubs, committees: one commit each, undone by one step."""

from __future__ import annotations

import datetime as dt
import pickle
from dataclasses import replace

import pytest

from tests.support.social_room import SocialRoom, days
from upont_desktop.apps.social import operations as do
from upont_desktop.apps.social.cards import card_path, new_document, photo_path
from upont_desktop.apps.social.faults import LONGEST_NOTE, RecordRefused
from upont_desktop.apps.social.pages import PeopleFilter, person_name
from upont_desktop.apps.social.records import (
    Appointment,
    Club,
    ClubChange,
    FeeState,
    PersonChange,
    PersonRecord,
    Promotion,
    new_id,
)
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.operations import undo
from upont_desktop.service.records import read_records

JPEG = b"\xff\xd8\xff\xe0" + bytes(100)


def content(room: SocialRoom, path: str) -> bytes | None:
    with read_records(room.place) as records:
        return records.read(path)


def test_a_person_is_added_edited_and_undone(room: SocialRoom) -> None:
    new = PersonRecord(new_id(), "Ada Byron", "Ada", "Byron", emails=("ada@example.org",), promotion="029")
    added = do.add_person(room.place, new, JPEG)
    assert (added.operation, added.summary) == ("add-person", "Add Ada Byron")
    with room.reader() as reader:
        card = reader.person(new.id)
        assert card is not None
        assert replace(card.person, edited="") == new
        assert (card.row.photo, card.row.card) == (photo_path(new.id), card_path(new.id))
        assert reader.own_card("ADA@example.org") == new.id
    before = content(room, card_path(new.id))
    assert before is not None
    do.edit_person(room.place, new.id, PersonChange(phones=("+33612345678",), given="Ada"))
    after = content(room, card_path(new.id))
    assert after is not None
    changed = set(after.splitlines()) ^ set(before.splitlines())
    assert {line.partition(b":")[0] for line in changed} <= {b"TEL", b"REV"}
    with pytest.raises(NothingToDo):
        do.edit_person(room.place, new.id, PersonChange(given="Ada"))
    undo(room.place)
    assert content(room, card_path(new.id)) == before
    do.set_photo(room.place, new.id, None)
    with room.reader() as reader:
        found = reader.find_people("byron", PeopleFilter(), 0, 1).people[0]
        assert found.photo == ""


REFUSED = (
    (PersonChange(shown=" "), "name is missing"),
    (PersonChange(shown="x" * 101), "100"),
    (PersonChange(phones=("0612",)), "0612"),
    (PersonChange(emails=("nobody",)), "nobody"),
    (PersonChange(birth=days(1)), "future"),
    (PersonChange(birth=days(0).replace(year=1899, day=1)), "1900"),
    (PersonChange(note="x" * (LONGEST_NOTE + 1)), "300"),
    (PersonChange(promotion="two words"), "two words"),
)


def test_what_cannot_stand_on_a_card_is_refused_in_a_sentence(room: SocialRoom) -> None:
    for changes, word in REFUSED:
        with pytest.raises(RecordRefused, match=word) as refused:
            do.edit_person(room.place, room.person("Hugo Bernard"), changes)
        assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)
    with pytest.raises(RecordRefused, match="64 KiB"):
        do.set_photo(room.place, room.person("Hugo Bernard"), b"\x89PNG")
    with pytest.raises(RecordRefused, match="any more"):
        do.edit_person(room.place, "f" * 16, PersonChange(note="x"))
    with pytest.raises(RecordRefused, match="already"):
        do.add_person(room.place, room.sample.people()[0])
    path = card_path(room.person("Chloé Petit"))
    room.write({path: b"<<<<<<< mine\n"})
    with pytest.raises(RecordRefused, match="cannot be read"):
        do.edit_person(room.place, room.person("Chloé Petit"), PersonChange(note="x"))
    with room.reader() as reader:
        assert [problem.path for problem in reader.problems()] == [path]
    assert do.set_promotion(room.place, Promotion("030", 2030, "Class of 2030")).summary.endswith("030")
    with room.reader() as reader:
        assert reader.promotions()[0].name == "Class of 2030"


def test_clubs(room: SocialRoom) -> None:
    do.add_club(room.place, Club("echecs", "Chess", parent="bde", body="Tuesdays.\n", links=("https://a.org",)))
    with pytest.raises(RecordRefused, match="already"):
        do.add_club(room.place, Club("echecs", "Chess"))
    with pytest.raises(RecordRefused, match="short name"):
        do.add_club(room.place, Club("No Spaces", "Chess"))
    with pytest.raises(RecordRefused, match="nothing"):
        do.add_club(room.place, Club("go", "Go", parent="nothing"))
    do.edit_club(room.place, "echecs", ClubChange(name="Chess club", links=()))
    with pytest.raises(RecordRefused, match="itself"):
        do.edit_club(room.place, "bde", ClubChange(parent="echecs"))
    do.archive_club(room.place, "echecs")
    with room.reader() as reader:
        page = reader.club("echecs")
        assert page is not None
        assert (page.club.name, page.club.active, page.club.links, page.club.body) == (
            "Chess club", False, (), "Tuesdays.\n",
        )  # fmt: skip
    do.archive_club(room.place, "echecs", active=True)


def test_members_of_a_club_many_at_once(room: SocialRoom) -> None:
    lea, hugo, tom = map(room.person, ("Léa Moreau", "Hugo Bernard", "Tom Picard"))
    added = do.add_members(room.place, "photo", [Appointment(lea), Appointment(hugo, "archives", 4)], days(-10))
    assert added.summary == "Add 2 people to Photography", "no names: this history is never cut"
    with pytest.raises(RecordRefused, match="Léa Moreau is in Photography"):
        do.add_members(room.place, "photo", [Appointment(tom), Appointment(lea)], days(0))
    with room.reader() as reader:
        keys = [row.membership.key for row in reader.members("photo") if row.person.id in {lea, hugo}]
    assert len(keys) == 2
    do.change_role(room.place, keys, "albums", 5)
    with room.reader() as reader:
        assert [row.membership.rank for row in reader.members("photo") if row.membership.role == "albums"] == [5, 5]
    with pytest.raises(RecordRefused, match="before it begins"):
        do.end_memberships(room.place, keys, days(-20))
    do.end_memberships(room.place, keys, days(-1))
    do.add_members(room.place, "photo", [Appointment(lea)], days(0))
    with room.reader() as reader:
        mine = reader.memberships(lea)
        assert [row.membership.until for row in mine if row.membership.club == "photo"] == [None, days(-1)]
        assert lea in {row.person.id for year in reader.former("photo") for row in year.members}
        now = next(row.membership for row in mine if row.membership.club == "photo")
    do.edit_membership(room.place, now.key, role="labo", rank=3, until=None, fee=FeeState.PAID)
    do.remove_memberships(room.place, [now.key])
    with pytest.raises(RecordRefused, match="not there any more"):
        do.remove_memberships(room.place, [now.key])


def test_next_years_committee_in_one_operation(room: SocialRoom) -> None:
    with room.reader() as reader:
        before = reader.committee("bds")
        members = reader.members("bds")
    next_ones = [
        Appointment(room.person(name), row.membership.role, row.membership.rank)
        for name, row in zip(("Léa Moreau", "Hugo Bernard", before[0].person.shown), before, strict=True)
    ]
    change = do.hand_over(room.place, "bds", next_ones, days(1))
    assert change.summary == "Hand Sports Union over to its next committee: 3 people"
    with room.reader() as reader:
        assert [row.person.id for row in reader.committee("bds", days(1))] == [one.person for one in next_ones]
        assert [row.person.id for row in reader.committee("bds", days(0))] == [row.person.id for row in before]
        assert len(reader.members("bds", days(1))) == len(members), "who has no role stays"
    undo(room.place)
    with room.reader() as reader:
        assert reader.committee("bds", days(1)) == before


def test_two_cards_of_one_person_become_one(room: SocialRoom) -> None:
    tom = room.person("Tom Picard")
    double = PersonRecord(
        new_id(),
        "Thomas Picard",
        "Thomas",
        "Picard",
        emails=("tom@example.net", "TOM.picard@example.org"),
        note="Cello",
    )
    raw = new_document(double, dt.datetime.now(dt.UTC))
    raw = raw.replace(b"FN:", b"item1.URL:https://example.org\r\nX-SKYPE:tom\r\nFN:")
    room.write({card_path(double.id): raw, photo_path(double.id): JPEG})
    do.add_members(room.place, "photo", [Appointment(double.id, "labo")], days(-3))
    do.merge_people(room.place, tom, double.id)
    with room.reader() as reader:
        card = reader.person(double.id)
        assert card is not None
        assert card.person.id == tom, "what names the other card leads to the one that stays"
        assert card.person.emails == ("tom.picard@example.org", "tom@example.net")
        assert (card.person.note, card.person.nicknames) == ("Cello", ("Thomas Picard",))
        assert card.row.photo == photo_path(tom)
        assert [(one.name, one.value) for one in card.person.others] == [
            ("URL", "https://example.org"), ("X-SKYPE", "tom"),
        ]  # fmt: skip
        assert "labo" in [row.membership.role for row in card.memberships]
        assert {row.membership.person for row in card.memberships} == {tom}
        assert reader.find_people("thomas", PeopleFilter(), 0, 9).total == 1
    assert content(room, card_path(double.id)) is None
    with pytest.raises(RecordRefused, match="same card"):
        do.merge_people(room.place, tom, tom)
    undo(room.place)
    with room.reader() as reader:
        assert reader.find_people("picard", PeopleFilter(), 0, 9).total == 2


def test_a_request_for_a_club(room: SocialRoom) -> None:
    request = replace(room.sample.request(), id=new_id(), name="Choir")
    do.ask_for_club(room.place, request)
    with room.reader() as reader:
        found = {row.request.name: row for row in reader.requests()}
    assert found["Choir"].granted is None
    assert found["Choir"].by is not None
    do.answer_request(room.place, request.id, granted=True, words="With pleasure")
    with room.reader() as reader:
        answered = {row.request.name: row for row in reader.requests()}["Choir"]
    assert (answered.granted, answered.words) == (True, "With pleasure")
    with pytest.raises(RecordRefused):
        do.answer_request(room.place, new_id(), granted=False)


def test_the_name_of_somebody_who_is_not_here(room: SocialRoom) -> None:
    lea = room.person("Léa Moreau")
    room.write({card_path(lea): None})
    with room.reader() as reader:
        names = {person_name(row.person, str) for year in reader.former("bde") for row in year.members}
    assert f"·{lea[:4]}" in names or "Léa Moreau" not in names
