"""What was written into the book of news in the name of somebody else, where rights count."""

from __future__ import annotations

from tests.support.news_room import HUGO, LEA, NewsRoom
from upont_desktop.apps.news.operations import comments as talk
from upont_desktop.apps.news.operations import posts as do
from upont_desktop.apps.news.operations.posts import PostDraft
from upont_desktop.apps.social import operations as people
from upont_desktop.apps.social.pages import FalseName
from upont_desktop.apps.social.reader import false_names_in
from upont_desktop.apps.social.records import PersonChange
from upont_desktop.service.operations import Identity
from upont_desktop.service.operations.books import keep_books

POST = "0" * 15 + "a"


def names(room: NewsRoom) -> list[FalseName]:
    room.index()
    return list(false_names_in(room.library, room.circle, "news"))


def test_a_comment_in_anothers_name_is_found_whatever_kind_it_is(room: NewsRoom) -> None:
    do.publish(room.place_of(LEA), PostDraft("Gala"), POST)
    talk.comment(room.place_of(LEA), POST, "Nobody comes")
    keep_books(room.place_of(HUGO))
    assert names(room) == [], "before rights counted it was nobody's business"
    people.grant(room.place_of(LEA), room.person("Léa Moreau"), "moderate", room="news")
    talk.comment(room.place_of(LEA), POST, "Me too")
    keep_books(room.place_of(LEA))
    assert names(room) == []
    talk.comment(room.place_of(LEA), POST, "I pay for all")
    talk.react(room.place_of(LEA), POST, "love")
    keep_books(room.place_of(HUGO))
    found = names(room)
    assert [(one.shown, one.address) for one in found] == [("Léa Moreau", HUGO.email)] * 2
    room.library.places.index(room.circle.slug).unlink()
    assert names(room) == found, "the same from an index that is made anew"


def test_an_address_that_was_on_the_card_is_ones_own(room: NewsRoom) -> None:
    people.grant(room.place_of(LEA), room.person("Léa Moreau"), "moderate", room="news")
    do.publish(room.place_of(LEA), PostDraft("Gala"), POST)
    talk.comment(room.place_of(LEA), POST, "Me too")
    keep_books(room.place_of(LEA))
    moved = Identity(LEA.name, "lea@example.com")
    people.edit_person(room.place_of(LEA), room.person("Léa Moreau"), PersonChange(emails=(moved.email,)))
    assert names(room) == []
    talk.comment(room.place_of(moved), POST, "From my new address")
    keep_books(room.place_of(HUGO))
    assert len(names(room)) == 1
