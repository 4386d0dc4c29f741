"""Documents that somebody changed by another program, who had no right to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest

from tests.support.social_room import ADA, SocialRoom, days
from upont_desktop.apps.social import operations as do
from upont_desktop.apps.social.cards import card_path, photo_path
from upont_desktop.apps.social.document_rule import document_rule
from upont_desktop.apps.social.forms import club_path, thing_path
from upont_desktop.apps.social.pages import RecordProblem
from upont_desktop.apps.social.records import ClubChange, PersonChange
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.document_rules import DocumentRule
from upont_desktop.domain.writing_errors import EditedMeanwhile
from upont_desktop.service.operations import Identity, undo
from upont_desktop.service.operations.books import keep_books

CAMILLE = Identity("Camille", "camille.morel@example.org")
TOM = Identity("Tom", "tom.picard@example.org")
MALLORY = Identity("Mallory", "mallory@example.org")


@pytest.fixture
def governed(room: SocialRoom) -> SocialRoom:
    """The sample in which Tom may edit the club of photographers, for some days that lie behind; rights count since
    before.
    """
    tom, camille = room.person("Tom Picard"), room.person("Camille Morel")
    do.grant(room.place_of(CAMILLE), tom, "club", "photo", until=days(30))
    do.grant(room.place_of(CAMILLE), camille, "people")
    keep_books(room.place_of(CAMILLE))
    return room


def by_hand(
    room: SocialRoom, who: Identity, documents: Mapping[str, bytes | None], *, day: dt.date | None = None
) -> None:
    """A commit of another program, some days from now: on the day of a grant itself nothing is held against anybody."""
    for path, content in documents.items():
        if content is None:
            room.clone.remove(path)
        else:
            room.clone.write(path, content)
    moment = dt.datetime.combine(day or days(2), dt.time(12), dt.UTC)
    room.clone.commit("by hand", author=f"{who.name} <{who.email}>", date=moment)
    assert room.clone.path.is_dir()  # being asked for its folder, it writes git's own index


def edited(room: SocialRoom, path: str, old: bytes, new: bytes) -> dict[str, bytes]:
    raw = (room.clone.path / path).read_bytes()
    assert old in raw
    return {path: raw.replace(old, new)}


def unallowed(room: SocialRoom) -> dict[str, RecordProblem]:
    with room.reader() as reader:
        return {one.path: one for one in reader.problems() if one.unallowed is not None}


def test_what_other_programs_change_is_held_to_the_rights_of_its_author(governed: SocialRoom) -> None:
    room = governed
    hugo, tom = room.person("Hugo Bernard"), room.person("Tom Picard")
    card, own, photo_club, other_club = card_path(hugo), card_path(tom), club_path("photo"), club_path("bds")
    assert unallowed(room) == {}
    by_hand(room, TOM, edited(room, photo_club, b"---\n", b"---\ncontact: tom\n"))
    by_hand(room, TOM, {own: (room.clone.path / own).read_bytes().replace(b"END:", b"NOTE:Me\r\nEND:")})
    by_hand(room, TOM, {".upont/social/requests/0123456789abcdef.md": f"---\nname: Chess\nby: {tom}\n---\n".encode()})
    by_hand(room, CAMILLE, edited(room, other_club, b"---\n", b"---\ncontact: camille\n"))
    assert unallowed(room) == {}, "each of them had the right"
    by_hand(room, TOM, edited(room, other_club, b"contact: camille", b"contact: tom"))
    by_hand(room, TOM, edited(room, card, b"END:", b"NOTE:Poor\r\nEND:"))
    by_hand(room, MALLORY, {club_path("evil"): b"---\nname: Evil\n---\n"})
    by_hand(room, TOM, edited(room, photo_club, b"contact: tom", b"contact: late"), day=days(40))
    found = unallowed(room)
    assert set(found) == {other_club, card, club_path("evil"), photo_club}
    assert found[card].problem.values == {"day": days(2).isoformat(), "who": TOM.email}


def test_what_nobody_had_the_right_to_is_taken_back(governed: SocialRoom) -> None:
    room, at = governed, governed.place_of(CAMILLE)
    club, card = club_path("bds"), card_path(room.person("Hugo Bernard"))
    before = (room.clone.path / card).read_bytes()
    by_hand(room, MALLORY, {card: None, club_path("evil"): b"---\nname: Evil\n---\n"})
    by_hand(room, CAMILLE, edited(room, club, b"---\n", b"---\ncontact: camille\n"))
    wanted = (room.clone.path / club).read_bytes()
    by_hand(room, TOM, edited(room, club, b"contact: camille", b"contact: tom"))
    by_hand(room, MALLORY, edited(room, club, b"contact: tom", b"contact: mallory"))
    found = unallowed(room)
    assert set(found) == {club, card, club_path("evil")}
    for one in found.values():
        assert one.unallowed is not None
        with pytest.raises(NotAllowed):
            do.take_back(room.place_of(TOM), one.unallowed)
        do.take_back(at, one.unallowed)
    assert (room.clone.path / card).read_bytes() == before
    assert (room.clone.path / club).read_bytes() == wanted
    assert not (room.clone.path / club_path("evil")).exists()
    assert unallowed(room) == {}
    undo(at)
    assert len(unallowed(room)) == 1
    settled = found[club].unallowed
    assert settled is not None
    with pytest.raises(EditedMeanwhile):
        do.take_back(at, settled)


def test_a_merge_is_judged_by_what_it_was_made_of(governed: SocialRoom) -> None:
    """Whoever merges has made nothing, and hides nothing."""
    room, club, clone = governed, club_path("bds"), governed.clone
    raw = (clone.path / club).read_bytes()
    old = raw.replace(b"---\n", b"---\ncontact: camille\nlogo: one\n", 1)
    by_hand(room, CAMILLE, {club: old})
    clone.branch("other")
    by_hand(room, CAMILLE, {club: old.replace(b"camille", b"us")})
    clone.switch("other")
    by_hand(room, MALLORY, {club: old.replace(b"one", b"evil")})
    clone.switch("main")
    clone.merge("other", resolve={club: old.replace(b"camille", b"us").replace(b"one", b"evil")}, author=b"T <t@x>")
    found = unallowed(room)
    assert set(found) == {club}
    assert found[club].problem.values["who"] == MALLORY.email
    change = found[club].unallowed
    assert change is not None
    do.take_back(room.place_of(CAMILLE), change)
    assert b"evil" not in (clone.path / club).read_bytes()
    assert b"contact: us" in (clone.path / club).read_bytes()


def test_an_address_of_before_still_is_somebody_s(governed: SocialRoom) -> None:
    room, tom = governed, governed.person("Tom Picard")
    by_hand(room, TOM, edited(room, club_path("photo"), b"---\n", b"---\ncontact: tom\n"))
    do.edit_person(room.place_of(CAMILLE), tom, PersonChange(emails=("tom@elsewhere.org",)))
    assert unallowed(room) == {}
    do.forget_person(room.place_of(CAMILLE), room.person("Hugo Bernard"))
    assert unallowed(room) == {}


def test_nobody_takes_a_right_by_an_address(governed: SocialRoom) -> None:
    """Mallory, who has a card, puts the own address on the card of somebody who has a right."""
    room, clone = governed, governed.clone
    mallory, camille = card_path("bad" + "0" * 13), card_path(room.person("Camille Morel"))
    card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Mallory\r\nEMAIL:mallory@example.org\r\nEND:VCARD\r\n"
    by_hand(room, CAMILLE, {mallory: card.encode()})
    line = b"EMAIL:mallory@example.org\r\nEND:VCARD"
    by_hand(room, MALLORY, {camille: (clone.path / camille).read_bytes().replace(b"END:VCARD", line)})
    by_hand(room, MALLORY, edited(room, club_path("bds"), b"---\n", b"---\ncontact: mine\n"))
    assert set(unallowed(room)) == {camille, club_path("bds")}


def test_nothing_is_held_against_anybody_before_rights_count(room: SocialRoom) -> None:
    by_hand(room, MALLORY, edited(room, club_path("bds"), b"---\n", b"---\ncontact: mine\n"), day=days(-1))
    assert unallowed(room) == {}
    do.grant(room.place_of(CAMILLE), room.person("Camille Morel"), "people")
    assert unallowed(room) == {}
    by_hand(room, MALLORY, edited(room, club_path("bds"), b"mine", b"still mine"))
    assert set(unallowed(room)) == {club_path("bds")}


def test_the_rule_is_that_of_the_operations(governed: SocialRoom) -> None:
    room, tom = governed, governed.person("Tom Picard")
    do.edit_club(room.place_of(TOM), "photo", ClubChange(nickname="Clic"))
    for path, raw in ((club_path("bds"), b""), (photo_path(room.person("Hugo Bernard")), b"")):
        rule = document_rule(path, lambda raw=raw: raw)  # type: ignore[misc]
        assert rule is not None
        assert rule.owner != tom
    thing = thing_path(room.thing("Tripod"))
    assert document_rule(thing, (room.clone.path / thing).read_bytes) == DocumentRule("club", "photo")
    with pytest.raises(NotAllowed):
        do.edit_club(room.place_of(TOM), "bds", ClubChange(nickname="Sport"))
    with pytest.raises(NotAllowed):
        do.set_photo(room.place_of(TOM), room.person("Hugo Bernard"), None)
    with pytest.raises(NotAllowed):
        do.edit_club(room.place_of(ADA), "photo", ClubChange(nickname="Sport"))
