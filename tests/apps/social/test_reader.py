"""What the room and the terminal ask of people, clubs and things."""

from __future__ import annotations

import pytest

from tests.support.social_room import SocialRoom, days
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.operations import edit_person
from upont_desktop.apps.social.pages import PeopleFilter
from upont_desktop.apps.social.reader.hits import find_hits
from upont_desktop.apps.social.records import PersonChange, PersonStatus

EVERYBODY = PeopleFilter()


def test_people_are_found_and_filtered(room: SocialRoom) -> None:
    with room.reader() as reader:
        assert reader.find_people("", EVERYBODY, 0, 50).total == 40
        names = [row.family for row in reader.find_people("", EVERYBODY, 0, 50).people]
        assert names[:3] == ["Aubert", "Benali", "Bernard"]
        found = reader.find_people("le", EVERYBODY, 0, 50)
        assert [row.shown for row in found.people] == ["Maël Le Goff", "Théo Lefèvre", "Simon Leroy", "Léa Moreau"]
        assert found.total == 4
        assert [row.shown for row in reader.find_people("LÉA mor", EVERYBODY, 0, 5).people] == ["Léa Moreau"]
        assert [row.shown for row in reader.find_people("tétoi", EVERYBODY, 0, 5).people] == ["Théo Lefèvre"]
        assert reader.find_people("zzz", EVERYBODY, 0, 5).total == 0
        assert reader.find_people("-'", EVERYBODY, 0, 5).total == 0
        page = reader.find_people("", EVERYBODY, 38, 5)
        assert (len(page.people), page.total) == (2, 40)
        first = reader.find_people("le", PeopleFilter(promotion="027"), 0, 5)
        assert [row.shown for row in first.people] == ["Maël Le Goff"]
        assert reader.find_people("", PeopleFilter(status=PersonStatus.FORMER), 0, 1).total == 10
        climbers = reader.find_people("", PeopleFilter(club="escalade"), 0, 50)
        assert climbers.total == len({one.person.id for one in reader.members("escalade")})
        assert reader.find_people("", PeopleFilter(club="escalade", former=True), 0, 50).total == 6
        gmm = reader.find_people("", PeopleFilter(department="GMM"), 0, 50)
        assert {row.department for row in gmm.people} == {"GMM"}
        for words, filters in (("", EVERYBODY), ("l", EVERYBODY), ("", PeopleFilter(promotion="027"))):
            listed = reader.find_people(words, filters, 0, 50).people
            rows = [reader.row_of(row.id, words, filters) for row in listed]
            assert rows == list(range(len(listed)))
        assert reader.row_of(room.person("Léa Moreau"), "xy", EVERYBODY) is None


def test_a_person_with_clubs_and_loans(room: SocialRoom) -> None:
    with room.reader() as reader:
        card = reader.person(room.person("Rayan Mansour"))
        assert card is not None
        assert (card.person.nicknames, card.row.nick) == (("Ray",), "Ray")
        late = reader.loans(late=True)
        assert [(loan.thing.name, loan.late) for loan in late] == [("Canon 2000D camera", 9)]
        assert late[0].person is not None
        borrower = reader.person(late[0].person.id)
        assert borrower is not None
        assert [loan.thing.name for loan in borrower.loans] == ["Canon 2000D camera"]
        assert [row.membership.until for row in borrower.memberships]
        assert [row.code for row in reader.promotions()] == ["029", "028", "027", "026"]
        assert reader.promotions()[0].people == 10
        assert reader.departments() == ("GCC", "GI", "GMM", "IMI", "SEGF", "VET")
        assert [row.shown for row in reader.birthdays(days(0))] == []
        own = reader.person_at("camille.morel@EXAMPLE.org")
        assert own is not None
        assert own.shown == "Camille Morel"
        assert reader.person("0" * 16) is None


def test_clubs_with_members_former_ones_and_things(room: SocialRoom) -> None:
    with room.reader() as reader:
        assert [row.club.slug for row in reader.clubs()] == ["escalade", "photo", "robotique", "bds", "bde", "foyer"]
        page = reader.club("bde")
        assert page is not None
        assert [row.club.slug for row in page.inside] == ["photo", "foyer"]
        assert [row.membership.role for row in page.members[:4]] == ["president", "treasurer", "secretary", ""]
        assert [len(year.members) for year in page.former] == [3, 3]
        assert page.former[0].year > page.former[1].year
        assert [row.membership.role for row in reader.committee("bde")] == ["president", "treasurer", "secretary"]
        photo = reader.club("photo")
        assert photo is not None
        assert photo.parent is not None
        assert photo.parent.club.slug == "bde"
        assert [(row.thing.name, row.loan is not None) for row in photo.things] == [
            ("Canon 2000D camera", True),
            ("Tripod", False),
        ]
        assert reader.club("nothing") is None
        assert [row.granted for row in reader.requests()] == [None]
        assert reader.problems() == ()


def test_the_search_everywhere_finds_people_and_clubs(room: SocialRoom) -> None:
    with room.library.records(room.circle) as database:
        found = find_hits(database, "photo", 5)
        assert [(hit.title, hit.record and hit.record.name) for hit in found] == [("Photography", "club:photo")]
        lea = find_hits(database, "lea moreau", 5)[0]
        assert (lea.title, lea.score, lea.record and lea.record.kind) == ("Léa Moreau", 1.0, "Person")
        assert find_hits(database, "", 5)[0].record is not None


def test_a_number_of_a_card_finds_its_person_until_two_have_it(room: SocialRoom) -> None:
    lea, rayan = room.person("Léa Moreau"), room.person("Rayan Mansour")
    edit_person(room.place, lea, PersonChange(numbers=("04A1B2C3", "10029384")))
    with room.reader() as reader:
        card = reader.person(lea)
        assert card is not None
        assert card.person.numbers == ("04A1B2C3", "10029384")
        assert [row.id for row in reader.people.by_number("04:a1:b2:c3")] == [lea]
        assert [row.id for row in reader.find_people("10029", EVERYBODY, 0, 5).people] == [lea]
        assert reader.people.by_number("1002938") == ()
        problems = len(reader.problems())
    edit_person(room.place, rayan, PersonChange(numbers=("10029384",)))
    with room.reader() as reader:
        assert len(reader.people.by_number("10029384")) == 2
        assert len(reader.problems()) == problems + 1
    edit_person(room.place, lea, PersonChange(numbers=()))
    with room.reader() as reader:
        assert [row.id for row in reader.people.by_number("10029384")] == [rayan]
    with pytest.raises(RecordRefused):
        edit_person(room.place, lea, PersonChange(numbers=("12",)))
