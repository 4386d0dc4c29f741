"""An import told before it is done, and done as one commit."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_vcard import APPLE, GOOGLE, KHARD, THUNDERBIRD
from tests.support.social_room import SocialRoom
from upont_desktop.apps.social.import_plan import ImportPlan, NewPerson
from upont_desktop.apps.social.operations import import_people
from upont_desktop.apps.social.pages import PeopleFilter
from upont_desktop.apps.social.person_export import csv_of, vcard_of
from upont_desktop.apps.social.person_import import CardFile, plan_import, read_cards, read_table
from upont_desktop.apps.social.person_table import people_in
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.service.operations import undo

V4 = "029;MARTIN;Zoé;zoe.martin@example.org\n029;LE GALL;Anne-Sophie;Anne.LeGall@example.org\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("head", ["", "promo;nom;prénom;mail\n", "Promotion;Nom de famille;Prénom;Adresse e-mail\r\n"])
def test_the_list_of_the_former_program_is_known(encoding: str, head: str) -> None:
    table = read_table((head + V4).encode(encoding))
    assert table.fields == ("promotion", "family", "given", "emails")
    first, second = (one.person for one in people_in(table))
    assert first is not None
    assert (first.shown, first.family, first.promotion) == ("Zoé Martin", "Martin", "029")
    assert second is not None
    assert (second.shown, second.emails) == ("Anne-Sophie Le Gall", ("anne.legall@example.org",))


def test_other_tables_tell_their_columns() -> None:
    heads = "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Birthday"
    table = read_table(f'{heads}\n"Ana","Da Silva, Jr",a@b.org,06 12 34 56 78,1/2/2003\n'.encode())
    assert table.fields == ("given", "family", "emails", "phones", "birth")
    person = next(people_in(table)).person
    assert person is not None
    assert (person.family, person.phones, person.birth) == ("Da Silva, Jr", ("+33612345678",), dt.date(2003, 2, 1))
    cards = read_table("Nom;N° de carte\nMartin;04:a1:b2:c3\n".encode("cp1252"))
    assert cards.fields == ("family", "numbers")
    assert [one.person and one.person.numbers for one in people_in(cards)] == [("04A1B2C3",)]
    bare = read_table(b"Ana\tx@y.org\tGCC\nBob\tz@y.org\tIMI\n")
    assert bare.fields == ("", "emails", "")
    chosen = replace(bare, fields=("shown", "emails", "department"))
    assert [one.person and one.person.department for one in people_in(chosen)] == ["GCC", "IMI"]
    assert read_table(b"").rows == ()


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_file_can_be_read(raw: bytes) -> None:
    table = read_table(raw)
    assert all(len(row) == len(table.fields) for row in table.rows)
    list(people_in(table))
    read_cards(raw)


def test_a_quotation_mark_that_nobody_closed_costs_its_own_line_alone() -> None:
    lines = [f"029;Martin{number};Zoé;z{number}@example.org" for number in range(3000)]
    lines[7] = '029;"Le Gall;Anne;a@example.org'
    lines[2500] = '028;"Petit";"Hugo ""H""";h@example.org'
    for closed_later in (False, True):
        if closed_later:
            lines[30] = '028;Du"pont;Léo;l@example.org'
        table = read_table("\n".join(["promo;nom;prénom;mail", *lines]).encode())
        assert len(table.rows) == len(lines)
        assert table.rows[7][2:] == ("Anne", "a@example.org")
        assert table.rows[2500] == ("028", "Petit", 'Hugo "H"', "h@example.org")


def test_a_cell_of_several_lines_stays_one() -> None:
    table = read_table(b'nom;note\nMartin;"one;\ntwo"\nPetit;x\n')
    assert [row[0] for row in table.rows] == ["Martin", "Petit"]


def test_what_is_no_table() -> None:
    assert read_table(b'"' + b"x" * 200_000).rows == ()
    late = read_table(b"\n;;\nnom;mail\nMartin;a@b.org\n")
    assert (late.fields, [one.line for one in people_in(late)]) == (("family", "emails"), [4])


def test_a_dry_run_tells_new_same_doubtful_and_wrong(room: SocialRoom) -> None:
    lines = (
        "promo;nom;prénom;mail;téléphone;naissance\n"
        "029;Martin;Zoé;zoe@example.org;;\n"  # 2: new
        "026;Moreau;Lea;lea.moreau@example.org;06 11 22 33 44;\n"  # 3: the same, by its address
        "028;Picard;Tom;;;\n"  # 4: alike in name, another promotion
        "026;Morreau;Léa;;;\n"  # 5: nearly the same name
        "026;Bernard;Hugo;;;\n"  # 6: the same, by name and promotion
        "029;Zola;Émile;not an address;;\n"  # 7
        "029;Sand;George;;12;\n"  # 8
        "029;Hugo;Victor;;;31/02/2003\n"  # 9
        "029;;;;;\n"  # 10
        "029;Martin;Zoë;ZOE@example.org;;\n"  # 11: as line 2
        ";;;;;\n"
    )
    with room.reader() as reader:
        plan = plan_import(reader, read_table(lines.encode()))
    assert [(one.line, one.person.shown) for one in plan.new] == [(2, "Zoé Martin")]
    same = [(one.line, one.known.shown, tuple(one.changes)) for one in plan.same]
    assert same == [(3, "Léa Moreau", ("phones",)), (6, "Hugo Bernard", ())]
    doubtful = [(one.line, [row.shown for row in one.known]) for one in plan.doubtful]
    assert doubtful == [(4, ["Tom Picard"]), (5, ["Léa Moreau"])]
    assert [one.line for one in plan.wrong] == [7, 8, 9, 10, 11]
    assert "line 2" in str(plan.wrong[-1].problem)


def test_an_import_is_one_commit_and_undone_by_one_step(room: SocialRoom) -> None:
    with room.reader() as reader:
        plan = plan_import(reader, read_table(f"{V4}026;Moreau;Léa;lea.moreau@example.org\n".encode()))
    change = import_people(room.place, plan)
    assert (change.summary, len(change.paths)) == ("Import 2 people", 2)
    with room.reader() as reader:
        assert reader.find_people("zoe mart", PeopleFilter(), 0, 5).total == 1
        again = plan_import(reader, read_table(V4.encode()))
        assert (len(again.new), len(again.same)) == (0, 2)
    with pytest.raises(NothingToDo):
        import_people(room.place, again)
    undo(room.place)
    with room.reader() as reader:
        assert reader.find_people("zoe mart", PeopleFilter(), 0, 5).total == 0


def test_cards_of_the_usual_programs_are_taken_whole(room: SocialRoom) -> None:
    file = read_cards(THUNDERBIRD + APPLE + GOOGLE + KHARD + b"BEGIN:VCARD\nVERSION:3.0\nTEL:1\nEND:VCARD\n")
    assert len(file.cards) == 5
    with room.reader() as reader:
        plan = plan_import(reader, file)
    assert [one.person.shown for one in plan.new] == ["Léa Dupont", "Zoé Martin", "Karim Benali", "José García"]
    assert [one.line for one in plan.wrong] == [5]
    import_people(room.place, plan)
    with room.reader() as reader:
        cards = reader.cards([one.person.id for one in plan.new])
        assert b"X-SKYPE:jose\n" in cards[3]
        assert b"PHOTO" not in cards[1]
        assert plan_import(reader, CardFile(tuple(cards))).new == (), "they are there now"
        assert read_cards(vcard_of(cards)).cards == tuple(card.replace(b"\r\n", b"\n") for card in cards)
    assert read_cards(b"promo;nom\n") == CardFile(())


def test_a_table_that_was_written_is_read_back(room: SocialRoom) -> None:
    sneaky = replace(room.sample.people()[0], note="=1+1", shown="-Léa; Moreau")
    people = (sneaky, *room.sample.people()[1:])
    raw = csv_of(people)
    assert b"'=1+1" in raw
    back = [one.person for one in people_in(read_table(raw))]
    plain = [replace(one, id="", edited="") for one in people]
    assert [one and replace(one, id="") for one in back] == plain


def test_what_somebody_wrote_since_the_dry_run_stays(room: SocialRoom) -> None:
    lea = room.person("Léa Moreau")
    with room.reader() as reader:
        row = reader.find_people("lea moreau", PeopleFilter(), 0, 1).people[0]
        plan = plan_import(reader, read_table(b"026;Moreau;L\xc3\xa9a;lea.moreau@example.org\n"))
    typed = replace(plan.same[0], changes={"department": "GI", "phones": ("+33699999999",)})
    import_people(
        room.place, ImportPlan(same=(typed,), new=(NewPerson(1, replace(room.sample.people()[1], id="ab" * 8)),))
    )
    with room.reader() as reader:
        card = reader.person(lea)
        assert card is not None
        assert (card.person.department, card.person.phones) == (row.department, ("+33699999999",))
