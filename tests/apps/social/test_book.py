"""What goes into the book: loans, rights, people who were forgotten."""

from __future__ import annotations

import pytest

from tests.support.social_room import ADA, SocialRoom, days
from upont_desktop.apps.social import operations as do
from upont_desktop.apps.social.cards import card_path
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.pages import MemberRow, PeopleFilter, person_name
from upont_desktop.apps.social.records import Appointment, Borrower, PersonChange, Thing, new_id
from upont_desktop.domain.book_errors import NoSuchRight, NotAllowed
from upont_desktop.service.operations import Identity, undo
from upont_desktop.service.operations.books import keep_books


def test_a_thing_is_lent_late_extended_and_back(room: SocialRoom) -> None:
    tripod, lea = room.thing("Tripod"), room.person("Léa Moreau")
    lent = do.lend(room.place, tripod, Borrower(lea), days(7))
    assert (lent.commit, len(lent.entries)) == (None, 1)
    assert lent, "it changed something, though no commit was made"
    with room.reader() as reader:
        loan = reader.loans_of(tripod)[0]
        assert (loan.person and loan.person.shown, loan.due, loan.returned, loan.late) == (
            "Léa Moreau",
            days(7),
            None,
            0,
        )
    with pytest.raises(RecordRefused, match="lent until"):
        do.lend(room.place, tripod, Borrower(name="Somebody", phone="+33612345678"), days(1))
    with pytest.raises(RecordRefused, match="come back first"):
        do.remove_thing(room.place, tripod)
    with pytest.raises(RecordRefused, match="past"):
        do.extend(room.place, tripod, days(-1))
    do.extend(room.place, tripod, days(9))
    keep_books(room.place)
    with room.reader() as reader:
        assert reader.loans_of(tripod)[0].due == days(9), "from the index now"
        assert [one.thing.id for one in reader.loans(person=lea)] == [tripod]
        assert tripod in {one.thing.id for one in reader.loans(club="photo")}
    do.give_back(room.place, tripod)
    with room.reader() as reader:
        assert [one.returned for one in reader.loans_of(tripod)][:1] == [days(0)]
    with pytest.raises(RecordRefused, match="not lent"):
        do.give_back(room.place, tripod)


def test_who_borrows_without_being_in_the_directory(room: SocialRoom) -> None:
    rope = room.thing("60 m rope")
    for borrower, due, words in (
        (Borrower(name="Mme Delmas"), days(1), "phone number"),
        (Borrower(phone="+33612345678"), days(1), "who borrows"),
        (Borrower(name="Mme Delmas", phone="06 12 34 56 78"), days(-1), "past"),
    ):
        with pytest.raises(RecordRefused, match=words):
            do.lend(room.place, rope, borrower, due)
    do.lend(room.place, rope, Borrower(name=" Mme  Delmas", phone="06 12 34 56 78"), days(0))
    with room.reader() as reader:
        assert reader.loans_of(rope)[0].borrower == Borrower("", "Mme Delmas", "+33612345678")
    with pytest.raises(RecordRefused, match="not there"):
        do.lend(room.place, new_id(), Borrower("x" * 16), days(1))
    camille = room.place_of(Identity("Camille", "camille.morel@example.org"))
    with pytest.raises(RecordRefused, match="no card"):
        do.lend(room.place, room.thing("Tripod"), Borrower("f" * 16), days(1))
    with pytest.raises(RecordRefused, match="no card"):
        do.add_members(room.place, "photo", [Appointment("f" * 16)], days(0))
    with pytest.raises(RecordRefused, match="no card"):
        do.grant(camille, "f" * 16, "people")
    thing = Thing(new_id(), "photo", "Flash", "lights", deposit=500)
    do.add_thing(room.place, thing)
    do.edit_thing(room.place, Thing(thing.id, "photo", "Flash head", "lights", deposit=500))
    with pytest.raises(RecordRefused, match="belong"):
        do.add_thing(room.place, Thing(new_id(), "nothing", "Flash"))
    do.remove_thing(room.place, thing.id)
    with room.reader() as reader:
        assert "Flash head" not in {row.thing.name for row in reader.things("photo")}


def test_rights_count_from_the_first_that_is_given(room: SocialRoom) -> None:
    camille = Identity("Camille", "camille.morel@example.org")
    own, other, tom = map(room.person, ("Camille Morel", "Hugo Bernard", "Tom Picard"))
    do.edit_person(room.place_of(camille), other, PersonChange(note="Plays the cello"))
    with pytest.raises(NoSuchRight):
        do.grant(room.place_of(camille), tom, "everything")
    with pytest.raises(NotAllowed):
        do.grant(room.place_of(ADA), tom, "people")
    do.grant(room.place_of(camille), tom, "club", "photo", until=days(30))
    for place in (room.place_of(camille), room.place_of(ADA)):
        with pytest.raises(NotAllowed):
            do.edit_person(place, other, PersonChange(note="Nothing"))
    do.edit_person(room.place_of(camille), own, PersonChange(note="I edit my own card"))
    at_photo = room.place_of(Identity("Tom", "tom.picard@example.org"))
    do.archive_club(at_photo, "photo")
    with pytest.raises(NotAllowed):
        do.archive_club(at_photo, "bds")
    with pytest.raises(RecordRefused, match="members"):
        do.lend(room.place_of(ADA), room.thing("Tripod"), Borrower(tom), days(1))
    with room.reader() as reader:
        given = {(one.person, one.right, one.scope) for one in reader.rights()}
        assert {(own, "grant", ""), (tom, "club", "photo")} <= given
    do.grant(room.place_of(camille), own, "people")
    do.edit_person(room.place_of(camille), other, PersonChange(note="Plays the viola"))
    do.revoke(room.place_of(camille), tom, "club", "photo")
    with pytest.raises(NotAllowed):
        do.archive_club(at_photo, "photo", active=True)


def test_a_person_is_forgotten(room: SocialRoom) -> None:
    with room.reader() as reader:
        late = reader.loans(late=True)[0]
    assert late.person is not None
    with pytest.raises(RecordRefused, match="Canon 2000D camera"):
        do.forget_person(room.place, late.person.id)
    president = next(row.person for row in committee(room))
    change = do.forget_person(room.place, president.id)
    assert president.shown not in change.summary
    assert (len(change.entries), card_path(president.id) in change.paths) == (1, True)
    with room.reader() as reader:
        assert reader.person(president.id) is None
        assert reader.find_people(president.family, PeopleFilter(), 0, 9).total == 0
        member = next(row for row in reader.members("bde") if row.person.id == president.id)
        assert member.membership.until == days(0)
        assert person_name(member.person, str) == f"Former member ·{president.id[:4]}"
        assert president.id not in {row.person.id for row in reader.members("bde", days(1))}
        assert reader.problems() == ()
        asked = next(row.by for row in reader.requests() if row.by)
    do.forget_person(room.place, asked.id, texts=True)
    with room.reader() as reader:
        assert reader.requests() == ()
    undo(room.place)
    undo(room.place)
    with room.reader() as reader:
        assert {problem.path for problem in reader.problems()} == {card_path(president.id), card_path(asked.id)}


def committee(room: SocialRoom) -> tuple[MemberRow, ...]:
    with room.reader() as reader:
        return reader.committee("bde")


def test_an_entry_in_anothers_name_is_said(room: SocialRoom) -> None:
    camille, tom = (Identity(name, address) for name, address in (
        ("Camille", "camille.morel@example.org"), ("Tom", "tom.picard@example.org"),
    ))  # fmt: skip
    first, second = room.thing("Tripod"), room.thing("60 m rope")
    do.lend(room.place_of(camille), first, Borrower(name="Mme Delmas", phone="+33612345678"), days(1))
    keep_books(room.place_of(tom))
    for name in ("Tom Picard", "Camille Morel"):
        do.grant(room.place_of(camille), room.person(name), "people")
    keep_books(room.place_of(camille))
    with room.reader() as reader:
        assert reader.problems() == (), "before rights counted it was nobody's business"
    do.extend(room.place_of(camille), first, days(2))
    keep_books(room.place_of(camille))
    do.lend(room.place_of(camille), second, Borrower(name="Mme Delmas", phone="+33612345678"), days(1))
    keep_books(room.place_of(tom))
    do.extend(room.place_of(tom), second, days(3))
    keep_books(room.place_of(tom))
    with room.reader() as reader:
        (found,) = reader.problems()
        assert "in the name of Camille Morel, but it came from tom.picard@example.org" in str(found.problem)
        loan = reader.loans_of(second)[0]
        assert (loan.due, loan.returned) == (days(3), None), "it counts all the same"
    (room.library.places.index(room.circle.slug)).unlink()
    with room.reader() as reader:
        assert reader.problems() == (found,), "the same from an index that is made anew"
