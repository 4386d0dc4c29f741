"""Posts and what is said of them, on two clones and a shared place; and made rows in any steps."""

from __future__ import annotations

import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.news_room import HUGO, LEA, NewsRoom
from upont_desktop.apps.news.operations import comments as talk
from upont_desktop.apps.news.operations import posts as do
from upont_desktop.apps.news.operations.posts import PostDraft
from upont_desktop.apps.news.post_pages import FeedFilter, FeedSection
from upont_desktop.apps.news.reader.hits import find_hits
from upont_desktop.apps.news.reader.news import news_reader
from upont_desktop.apps.news.reader.personal_marks import MarkStore
from upont_desktop.apps.news.records.posts import POSTS_FOLDER, PostChange
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rights import GRANT, RIGHTS
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext, share
from upont_desktop.service.operations.books import keep_books
from upont_desktop.service.rights import grant

A, B = ("0" * 15 + letter for letter in "ab")


def clones(room: NewsRoom, tmp_path: Path) -> Iterator[OperationContext]:
    """Léa and Hugo, each with a clone of a shared place."""
    subprocess.run(["git", "clone", "-q", "--bare", room.path, tmp_path / "between.git"], check=True)
    for name, who in (("lea", LEA), ("hugo", HUGO)):
        subprocess.run(["git", "clone", "-q", tmp_path / "between.git", tmp_path / name], check=True)
        circle = room.library.recognise(tmp_path / name)
        index(room.library, circle)
        yield room.library.workplace(circle, language="en", identity=who)


def index(library: Library, circle: Circle) -> None:
    run_indexing(circle, library.places, lambda _: None, rooms=library.known_rooms)


def exchange(library: Library, *places: OperationContext) -> None:
    for place in (*places, places[0]):
        assert share(place).conflicts == ()
    for place in places:
        index(library, place.circle)


def said(library: Library, circle: Circle, who: Identity) -> list[tuple[str, str]]:
    with news_reader(library, circle, identity=who) as readers:
        rows = readers.posts.comments(A)
    return [(one.text, one.author.person.shown if one.author.person else "") for one in rows]


def test_a_post_is_commented_on_from_both_sides_at_once(room: NewsRoom, library: Library, tmp_path: Path) -> None:
    do.publish(room.place_of(LEA), PostDraft("Gala", "Come", pictures=(":a.png",)), A)
    lea, hugo = clones(room, tmp_path)
    talk.comment(lea, A, "From Léa")
    talk.comment(hugo, A, "From Hugo")
    talk.react(lea, A, "like")
    talk.react(hugo, A, "like")
    do.edit_post(lea, A, PostChange(title="Gala!"))
    do.edit_post(lea, A, PostChange(body="Come all\n"))
    exchange(library, lea, hugo)
    told = [said(library, place.circle, HUGO) for place in (lea, hugo)]
    assert told[0] == told[1], "the same order on both sides"
    assert sorted(told[0]) == [("From Hugo", "Hugo Bernard"), ("From Léa", "Léa Moreau")]
    with news_reader(library, hugo.circle, identity=HUGO) as readers:
        page = readers.posts.post(A)
        assert page is not None
        assert (page.row.post.title, page.row.post.body) == ("Gala!", "Come all\n")
        assert page.row.reactions.counts == {"like": 2}
        assert [hit.title for hit in find_hits(readers.database, "from hugo", 9)] == ["Gala!"], "comments are found"
        assert [hit.title for hit in find_hits(readers.database, "come", 9)] == ["Gala!"]
    talk.retract(hugo, next(one.entry for one in page.comments if one.own))
    exchange(library, hugo, lea)
    with news_reader(library, lea.circle, identity=LEA) as readers:
        assert not find_hits(readers.database, "from hugo", 9), "what was taken back is found no more"


def test_what_came_by_sharing_is_unread(room: NewsRoom, library: Library, tmp_path: Path) -> None:
    lea, hugo = clones(room, tmp_path)
    store = MarkStore(library.places)
    store.see(hugo.circle.slug, (), ())
    do.publish(lea, PostDraft("Gala", "Come"), A)
    exchange(library, lea, hugo)
    with news_reader(library, hugo.circle, identity=HUGO) as readers:
        assert readers.posts.unread_ids == {A}
        store.see(hugo.circle.slug, [A], readers.posts.recent_ids)
        store.bookmark(hugo.circle.slug, A, on=True)
    with news_reader(library, hugo.circle, identity=HUGO) as readers:
        assert readers.posts.unread_ids == frozenset()
        assert len(readers.posts.places(FeedFilter(FeedSection.BOOKMARKS))) == 1
    with news_reader(library, lea.circle, identity=LEA) as readers:
        assert readers.posts.unread_ids == frozenset(), "one's own are not"
    tracked = subprocess.run(["git", "grep", "-l", "bookmarks"], cwd=hugo.circle.path, capture_output=True, check=False)
    assert not tracked.stdout, "marks never enter a clone"


def test_without_the_right_hiding_has_no_effect(room: NewsRoom, library: Library) -> None:
    do.publish(room.place_of(LEA), PostDraft("Gala"), A)
    room.index()
    camille = Identity("Camille Morel", "camille.morel@example.org")
    founder, hugo = room.person("Camille Morel"), room.person("Hugo Bernard")
    place = room.place_of(camille)
    assert {GRANT, "moderate"} <= set(RIGHTS)
    talk.comment(place, A, "First in the room")
    grant(place, "news", hugo, "moderate", actor=founder)
    room.index()
    with pytest.raises(Exception, match="right"):
        talk.hide(room.place_of(LEA), A, "mine alone")
    talk.hide(room.place_of(HUGO), A, "off topic")
    with room.reader() as readers:
        assert list(readers.posts.hidden_places.values()) == ["off topic"]


def test_damaged_posts_are_told_and_the_others_shown(room: NewsRoom) -> None:
    do.publish(room.place_of(LEA), PostDraft("Gala"), A)
    folder = room.path / POSTS_FOLDER / "2026/11"
    folder.mkdir(parents=True, exist_ok=True)
    broken = {"1" * 16: b"\xff\xfe", "2" * 16: b"no head", "3" * 16: b'---\ntitle: "x"\npublished: "never"\n---\n'}
    for id, content in broken.items():
        (folder / f"{id}-x.md").write_bytes(content)
    subprocess.run(["git", "add", "-A"], cwd=room.path, check=True)
    who = ("-c", "user.name=Zoe", "-c", "user.email=zoe@example.org")
    subprocess.run(["git", *who, "commit", "-qm", "By another program"], cwd=room.path, check=True)
    with room.reader() as readers:
        assert len(readers.posts.places(FeedFilter())) == 1
        told = readers.database.problems("news")
        assert [one.path.rpartition("/")[2][:1] for one in told] == ["1", "2", "3"]


def test_the_same_rows_in_one_step_and_in_many(room: NewsRoom, library: Library, tmp_path: Path) -> None:
    do.publish(room.place_of(LEA), PostDraft("Gala", "one two"), A)
    room.index()
    do.publish(room.place_of(HUGO), PostDraft("Keys", "three"), B)
    talk.comment(room.place_of(HUGO), A, "four")
    do.edit_post(room.place_of(LEA), A, PostChange(title="Gala 2", pinned=None))
    room.index()
    do.delete_post(room.place_of(HUGO), B)
    share_free = room.place_of(LEA)

    keep_books(share_free)
    room.index()
    subprocess.run(["git", "clone", "-q", room.path, tmp_path / "anew"], check=True)
    anew = library.recognise(tmp_path / "anew")
    index(library, anew)
    assert rows(library, room.circle) == rows(library, anew)


def rows(library: Library, circle: Circle) -> list[list[tuple[object, ...]]]:
    """All that the tables of posts say."""
    with sqlite3.connect(library.places.index(circle.slug)) as connection:
        tables = ("news_posts", "news_pages", "news_words", "news_comments", "news_comment_words", "news_entries")
        return [sorted(connection.execute(f"SELECT * FROM {table}").fetchall()) for table in tables]
