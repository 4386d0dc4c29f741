"""Posts: published, changed, hidden, read; by operations, on a real clone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.support.news_room import HUGO, LEA, STRANGER, NewsRoom
from upont_desktop.apps.news.operations import comments as talk
from upont_desktop.apps.news.operations import posts as do
from upont_desktop.apps.news.operations.posts import PostDraft
from upont_desktop.apps.news.post_pages import FeedFilter, FeedSection, PostRow
from upont_desktop.apps.news.records.posts import PostChange
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.service.operations import Identity

HOUR = dt.timedelta(hours=1)
A, B, C = ("0" * 15 + letter for letter in "abc")


def now() -> dt.datetime:
    return dt.datetime.now().astimezone()


def feed(room: NewsRoom, asked: FeedFilter = FeedFilter(), who: Identity = LEA) -> list[PostRow]:  # noqa: B008
    with room.reader(who) as readers:
        return list(readers.posts.rows(readers.posts.places(asked)))


def titles(room: NewsRoom, asked: FeedFilter = FeedFilter(), who: Identity = LEA) -> list[str]:  # noqa: B008
    return [row.post.title for row in feed(room, asked, who)]


def test_a_post_is_published_and_read_with_its_author(room: NewsRoom) -> None:
    do.publish(room.place_of(LEA), PostDraft("Gala!", "See you **there**.\n", published=now() - HOUR), A)
    do.publish(room.place_of(STRANGER), PostDraft("Lost keys", "In the hall."), B)
    rows = feed(room)
    assert [row.post.title for row in rows] == ["Lost keys", "Gala!"]
    known, unknown = rows[1].author, rows[0].author
    assert known.person is not None
    assert known.person.shown == "Léa Moreau"
    assert (unknown.person, unknown.name) == (None, "Nobody Known"), "who has no card is named by git"
    assert rows[1].own
    assert not rows[0].own


def test_comments_and_reactions_are_there_before_any_commit(room: NewsRoom) -> None:
    do.publish(room.place_of(LEA), PostDraft("Gala"), A)
    talk.comment(room.place_of(HUGO), A, "Me too", intention="one")
    talk.comment(room.place_of(HUGO), A, "Me too", intention="one")
    for kind in ("like", "dislike"):
        talk.react(room.place_of(HUGO), A, kind)
    talk.react(room.place_of(LEA), A, "love")
    with room.reader(HUGO) as readers:
        page = readers.posts.post(A)
    assert page is not None
    assert [one.text for one in page.comments] == ["Me too"], "a repeated click says nothing twice"
    assert page.comments[0].own
    assert page.row.reactions.counts == {"dislike": 1, "love": 1}, "like and dislike exclude each other"
    assert page.row.reactions.own == "dislike"
    talk.retract(room.place_of(LEA), page.comments[0].entry)
    with room.reader() as readers:
        assert len(readers.posts.comments(A)) == 1, "nobody takes back what somebody else said"
    talk.retract(room.place_of(HUGO), page.comments[0].entry)
    with room.reader() as readers:
        assert not readers.posts.comments(A)


def test_only_who_wrote_a_post_changes_it(room: NewsRoom) -> None:
    do.publish(room.place_of(LEA), PostDraft("Gala", "Text"), A)
    with pytest.raises(RecordRefused, match="somebody else"):
        do.edit_post(room.place_of(HUGO), A, PostChange(title="Mine"))
    with pytest.raises(RecordRefused, match="somebody else"):
        do.delete_post(room.place_of(HUGO), A)
    do.edit_post(room.place_of(LEA), A, PostChange(title="Gala 2"))
    assert titles(room) == ["Gala 2"]
    assert feed(room)[0].post.body == "Text"


def test_what_is_scheduled_is_shown_to_nobody_before(room: NewsRoom) -> None:
    later = now() + dt.timedelta(hours=2)
    do.publish(room.place_of(LEA), PostDraft("Later", published=later), A)
    assert titles(room) == []
    assert titles(room, FeedFilter(FeedSection.SCHEDULED)) == ["Later"]
    assert titles(room, FeedFilter(FeedSection.SCHEDULED), HUGO) == []
    with room.reader(HUGO, now=later + dt.timedelta(minutes=1)) as readers:
        assert len(readers.posts.places(FeedFilter())) == 1


def test_pinned_posts_stand_first_until_their_day(room: NewsRoom) -> None:
    do.publish(room.place_of(LEA), PostDraft("Old", published=now() - dt.timedelta(days=3)), A)
    do.publish(room.place_of(LEA), PostDraft("New"), B)
    do.pin(room.place_of(LEA), A, now().date())
    assert titles(room) == ["Old", "New"]
    do.pin(room.place_of(LEA), A, now().date() - dt.timedelta(days=1))
    assert titles(room) == ["New", "Old"]


def test_a_feed_is_filtered(room: NewsRoom) -> None:
    long_ago = now() - dt.timedelta(days=40)
    do.publish(room.place_of(LEA), PostDraft("Crêpes ce soir", "au foyer", published=long_ago), A)
    do.publish(room.place_of(LEA), PostDraft("Climbing", "rope", club="escalade", published=now() - HOUR), B)
    do.publish(room.place_of(HUGO), PostDraft("For some", audience=("999",)), C)
    assert titles(room, FeedFilter(words="crepe")) == ["Crêpes ce soir"]
    assert titles(room, FeedFilter(words="l'ascension")) == []
    assert titles(room, FeedFilter(words='"')) == []
    assert titles(room, FeedFilter(club="escalade")) == ["Climbing"]
    assert titles(room, FeedFilter(author=room.person("Hugo Bernard"))) == ["For some"]
    assert titles(room, FeedFilter(since=now().date() - dt.timedelta(days=2))) == ["For some", "Climbing"]
    assert titles(room, FeedFilter(until=long_ago.date())) == ["Crêpes ce soir"]
    assert titles(room, FeedFilter(promotion="026")) == ["Climbing", "Crêpes ce soir"]
    assert titles(room, FeedFilter(promotion="026"), HUGO) == ["For some", "Climbing", "Crêpes ce soir"], "one's own"
    assert titles(room, FeedFilter(promotion="999")) == ["For some", "Climbing", "Crêpes ce soir"]


def test_pictures_become_resources_of_the_circle(room: NewsRoom, tmp_path: Path) -> None:
    picture = tmp_path / "affiche.PNG"
    picture.write_bytes(b"\x89PNG")
    do.publish(room.place_of(LEA), PostDraft("Gala", files=(picture,), published=now() - dt.timedelta(seconds=5)), A)
    do.publish(room.place_of(LEA), PostDraft("Gala", files=(picture,)), B)
    month = f"{now():%Y-%m}"
    names = [row.post.pictures for row in feed(room)]
    assert names == [(f":News/{month}/affiche 2.png",), (f":News/{month}/affiche.png",)]
    assert (room.path / f"News/{month}/affiche.png").read_bytes() == b"\x89PNG"
    text = tmp_path / "notes.txt"
    text.write_bytes(b"x")
    with pytest.raises(RecordRefused, match="no picture"):
        do.publish(room.place_of(LEA), PostDraft("Gala", files=(text,)), C)


def test_a_moderator_hides_and_shows_again(room: NewsRoom) -> None:
    do.publish(room.place_of(LEA), PostDraft("Gala"), A)
    talk.comment(room.place_of(LEA), A, "Rude")
    with room.reader() as readers:
        entry = readers.posts.comments(A)[0].entry
    talk.hide(room.place_of(HUGO), entry, "insult")
    talk.hide(room.place_of(HUGO), A, "off topic")
    assert titles(room) == []
    hidden = feed(room, FeedFilter(FeedSection.HIDDEN))
    assert [row.hidden for row in hidden] == ["off topic"]
    with room.reader() as readers:
        assert readers.posts.comments(A)[0].hidden == "insult"
    talk.show(room.place_of(HUGO), A)
    assert titles(room) == ["Gala"]
    with pytest.raises(RecordRefused, match="why"):
        talk.hide(room.place_of(HUGO), A, "  ")
