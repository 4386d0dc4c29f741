"""Cards that two people edit: by every law of merging, and through a shared place."""

from __future__ import annotations

import datetime as dt
import subprocess
from dataclasses import fields, replace
from operator import attrgetter
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.examples import examples
from tests.support.social_room import SocialRoom, days
from upont_desktop.apps.social import operations as do
from upont_desktop.apps.social.cards import card_path, changed_document, new_document, photo_path, read_person
from upont_desktop.apps.social.forms import MEMBERS_FOLDER
from upont_desktop.apps.social.joined_fields import joined
from upont_desktop.apps.social.records import Appointment, PersonChange, PersonRecord, PersonStatus
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.field_merge import merge_document
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext, share
from upont_desktop.service.operations.books import append, keep_books
from upont_desktop.service.records import DocumentPlan, change_documents

PATH = card_path("0123456789abcdef")
WORDS = st.sampled_from(["Léa", "Zoé; Marie", "a,b", "Ωmega", "x" * 90, "line\nbreak", "\\"])
SEVERAL = st.lists(WORDS, max_size=3, unique=True).map(tuple)
DATES = st.dates(dt.date(1950, 1, 1), dt.date(2010, 1, 1))
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "shown": WORDS.map(lambda word: " ".join(word.split())),
        "given": WORDS, "family": WORDS, "note": WORDS, "department": WORDS, "login": WORDS,
        "nicknames": SEVERAL, "emails": SEVERAL, "phones": SEVERAL, "categories": SEVERAL,
        "birth": st.none() | DATES, "status": st.sampled_from(list(PersonStatus)),
    },
)  # fmt: skip
BASE = PersonRecord("0123456789abcdef", "Ada", "Ada", "Byron", ("Countess",), ("ada@example.org",), note="Engines")
THEN, LATER = (dt.datetime(2026, 1, day, tzinfo=dt.UTC) for day in (1, 2))


@given(CHANGES, CHANGES)
@settings(max_examples=examples(25, 60))
def test_two_edits_of_one_card_become_one(first: PersonChange, second: PersonChange) -> None:
    base = new_document(BASE, THEN)
    mine, theirs = (changed_document(base, one, when) for one, when in ((first, THEN), (second, LATER)))
    assert mine is not None
    assert theirs is not None
    merged = merge_document(PATH, base, mine, theirs)
    turned = merge_document(PATH, base, theirs, mine)
    assert merged is not None
    assert turned is not None
    assert isinstance(merged.content, bytes)
    assert merged.content == turned.content, "the same on every clone"
    again = merge_document(PATH, base, merged.content, merged.content)
    assert again is not None
    assert again.content == merged.content
    cards = [read_person(BASE.id, raw) for raw in (base, mine, theirs, merged.content)]
    before, one, other, both = (card for card in cards if card is not None)
    names = {field.name for field in fields(PersonRecord)} - {"edited", "others", "given", "family"}
    for said in (*(attrgetter(name) for name in sorted(names)), attrgetter("family", "given")):  # these are one line
        old, left, right, now = map(said, (before, one, other, both))
        if right in (left, old):
            assert now == left
        elif left == old:
            assert now == right
        else:
            several = isinstance(now, tuple) and set(now) <= {*left, *right}
            assert now in (left, right) or several, "never a value that nobody wrote"


@given(CHANGES, CHANGES)
@settings(max_examples=examples(25, 60))
def test_two_cards_of_one_person_lose_nothing_and_make_nothing_up(first: PersonChange, second: PersonChange) -> None:
    kept = replace(BASE, **first)
    other = replace(BASE, id="f" * 16, **second)
    both = joined(kept, other)
    said = cast("dict[str, Any]", both)
    for name in ("given", "family", "birth", "department", "login", "promotion"):
        assert said[name] == (getattr(kept, name) or getattr(other, name))
    for name in ("emails", "phones", "categories"):
        have = {*getattr(kept, name), *getattr(other, name)}
        assert {one.casefold() for one in have} == {one.casefold() for one in said[name]}
    assert set(both["nicknames"]) <= {*kept.nicknames, *other.nicknames, other.shown}
    assert other.id in both["merged"]
    assert kept.note in both["note"]
    assert other.note in both["note"]
    once = replace(kept, **both)
    assert replace(once, **joined(once, other)) == once


def test_two_clones_edit_one_card_and_both_edits_stand(room: SocialRoom, library: Library, tmp_path: Path) -> None:
    ada, bob = two_clones(room, library, tmp_path)
    lea, hugo = room.person("Léa Moreau"), room.person("Hugo Bernard")
    do.edit_person(ada, lea, PersonChange(department="GCC", emails=("lea.moreau@example.org", "lea@example.net")))
    do.edit_person(
        bob, lea, PersonChange(phones=("+33611111111",), emails=("moreau@example.com", "lea.moreau@example.org"))
    )
    do.add_members(ada, "photo", [Appointment(lea)], days(0))
    do.add_members(bob, "photo", [Appointment(hugo)], days(0))
    for place in (ada, bob, ada):
        assert share(place).conflicts == ()
    for place in (ada, bob):
        card = read_person(lea, (place.circle.path / card_path(lea)).read_bytes())
        assert card is not None
        assert (card.department, card.phones) == ("GCC", ("+33611111111",))
        assert set(card.emails) == {"lea.moreau@example.org", "lea@example.net", "moreau@example.com"}


@pytest.mark.parametrize("first", ["ada", "bob"])
def test_somebody_who_was_forgotten_stays_so(room: SocialRoom, library: Library, tmp_path: Path, first: str) -> None:
    """Ada forgets Léa; Bob, who does not know it yet, edits the card, gives it a photo, and a membership."""
    places = two_clones(room, library, tmp_path)
    ada, bob = places
    lea, photo = room.person("Léa Moreau"), b"\xff\xd8\xffnew"
    do.edit_person(ada, room.person("Hugo Bernard"), PersonChange(note="Plays the cello"))
    do.forget_person(ada, lea)
    do.edit_person(bob, lea, PersonChange(department="GCC"))
    do.set_photo(bob, lea, photo)
    do.add_members(bob, "bds", [Appointment(lea, "coach")], days(0))
    do.edit_person(bob, room.person("Hugo Bernard"), PersonChange(department="IMI"))
    order = places if first == "ada" else places[::-1]
    sentences = [sentence for place in (*order, order[0]) for sentence in share(place).sentences]
    assert [f"·{lea[:4]}" in sentence for sentence in sentences] == [True]
    for place in places:
        top = place.circle.path
        assert not (top / card_path(lea)).exists()
        assert not (top / photo_path(lea)).exists()
        assert not [*(top / MEMBERS_FOLDER / "bds").glob(f"{lea}-{days(0)}.json")]
        ended = [*(top / MEMBERS_FOLDER).glob(f"*/{lea}-*.json")]
        assert ended
        assert all(b'"until"' in one.read_bytes() for one in ended)
        other = (top / card_path(room.person("Hugo Bernard"))).read_bytes()
        assert b"cello" in other
        assert b"IMI" in other


def test_a_card_that_was_only_deleted_comes_back_with_an_edit(
    room: SocialRoom, library: Library, tmp_path: Path
) -> None:
    ada, bob = two_clones(room, library, tmp_path)
    lea = room.person("Léa Moreau")
    change_documents(ada, "by-hand", lambda _: DocumentPlan({card_path(lea): None}, "by hand"))
    do.edit_person(bob, lea, PersonChange(department="GCC"))
    for place in (ada, bob, ada):
        share(place)
    assert b"GCC" in (ada.circle.path / card_path(lea)).read_bytes()


CAMILLE = Identity("Camille", "camille.morel@example.org")
MALLORY = Identity("Mallory", "mallory@example.org")


@pytest.mark.parametrize("named", ["Camille Morel", "Léa Moreau", "Hugo Bernard"])
def test_a_forged_entry_forgets_nobody(room: SocialRoom, library: Library, tmp_path: Path, named: str) -> None:
    """Mallory writes in the name of who may forget others, of the person, or of somebody who may not."""
    do.grant(room.place_of(CAMILLE), room.person("Camille Morel"), "people")
    keep_books(room.place_of(CAMILLE))
    ada, bob = two_clones(room, library, tmp_path)
    lea = room.person("Léa Moreau")
    mallory = library.workplace(bob.circle, language="en", identity=MALLORY)
    append(mallory, "social", "forget", {"by": room.person(named), "person": lea})
    change_documents(mallory, "x", lambda _: DocumentPlan({card_path(lea): None}, "Forget"))
    camille = library.workplace(ada.circle, language="en", identity=CAMILLE)
    do.edit_person(camille, lea, PersonChange(department="GCC"))
    share(mallory)
    assert share(camille).sentences == ()
    assert b"GCC" in (ada.circle.path / card_path(lea)).read_bytes(), "an edit wins over a deletion"


def test_a_forged_entry_hides_no_deletion(room: SocialRoom, library: Library, tmp_path: Path) -> None:
    do.grant(room.place_of(CAMILLE), room.person("Camille Morel"), "people")
    keep_books(room.place_of(CAMILLE))
    lea = room.person("Léa Moreau")
    mallory = room.place_of(MALLORY)
    append(mallory, "social", "forget", {"by": lea, "person": lea})
    room.clone.remove(card_path(lea))
    moment = dt.datetime.combine(days(2), dt.time(12), dt.UTC)
    room.clone.commit("Forget", author="Mallory <mallory@example.org>", date=moment)
    assert room.clone.path.is_dir()
    keep_books(mallory)
    with room.reader() as reader:
        assert [one.path for one in reader.problems() if one.unallowed is not None] == [card_path(lea)]


def two_clones(room: SocialRoom, library: Library, tmp_path: Path) -> list[OperationContext]:
    """Where Ada and Bob work, in clones of a shared place."""
    subprocess.run(["git", "clone", "-q", "--bare", room.clone.path, tmp_path / "between.git"], check=True)
    places = []
    for name in ("ada", "bob"):
        subprocess.run(["git", "clone", "-q", tmp_path / "between.git", tmp_path / name], check=True)
        circle: Circle = library.recognise(tmp_path / name)
        run_indexing(circle, library.places, lambda _: None, rooms=library.known_rooms)
        places.append(library.workplace(circle, language="en", identity=Identity(name.title(), f"{name}@example.org")))
    return places
