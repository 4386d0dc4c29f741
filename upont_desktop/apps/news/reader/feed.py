"""Questions about posts: which a feed shows, what a card says, what was said of one."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select

from upont_desktop.apps.news.post_pages import (
    CommentRow,
    FeedFilter,
    FeedSection,
    PostPage,
    PostRow,
    Reactions,
)
from upont_desktop.apps.news.reader.book import NewsBook
from upont_desktop.apps.news.reader.names import NameReader
from upont_desktop.apps.news.reader.personal_marks import PersonalMarks, unread_since
from upont_desktop.apps.news.records.post_bodies import COMMENT, HIDE, REACT, REACTIONS, RETRACT, SHOW, TARGET, text_of
from upont_desktop.apps.news.records.posts import PLACE_BITS, Post, bounded_seconds, read_post
from upont_desktop.apps.news.tables.events import events
from upont_desktop.apps.news.tables.posts import pages, posts, words
from upont_desktop.apps.social.reader.local import Actor
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase

_WORD = re.compile(r"\w+")


class PostReader:
    """Asks one state of a circle's posts. Use it in one thread, and not longer than the database."""

    def __init__(
        self,
        database: RecordDatabase,
        book: NewsBook,
        names: NameReader,
        now: dt.datetime,
        actor: Actor,
        marks: PersonalMarks = PersonalMarks(),  # noqa: B008 - frozen
    ) -> None:
        """``now`` tells what is published, ``actor`` is the person at this computer."""
        self._database, self._book, self._names, self._now = database, book, names, now
        self._actor, self._marks = actor, marks
        self._event_titles: dict[str, str] = {}

    # --- which posts --------------------------------------------------------------------------------------------------

    def places(self, asked: FeedFilter, most: int | None = None) -> tuple[int, ...]:
        """The places of the posts that a feed shows: pinned ones, then the newest first; no more than ``most``."""
        hidden = self.hidden_places
        pinned = () if asked.section is not FeedSection.ALL or asked.words else self._pinned(asked)
        limit = None if most is None else most + len(hidden) + len(pinned)
        statement = self._asked(asked).order_by(_place(asked).desc()).limit(limit)
        found = self._column(statement) if most is not None else self._numbers(statement)
        if asked.section is FeedSection.BOOKMARKS:
            return tuple(found)
        if asked.section is not FeedSection.HIDDEN and hidden:
            found = [one for one in found if one not in hidden]
        if pinned:
            first = dict.fromkeys(one for one in pinned if one not in hidden)
            found = [*first, *(one for one in found if one not in first)]
        return tuple(found[:most])

    def _numbers(self, statement: Select[Any]) -> Sequence[int]:
        """All that a statement gives, as one text: fifty thousand rows take a quarter of a second one by one, during
        which no other thread of Python moves.
        """
        rows = statement.subquery()
        together = self._database.execute(select(func.group_concat(next(iter(rows.c))))).scalar()
        return [*map(int, together.split(","))] if together else []

    def _asked(self, asked: FeedFilter) -> Select[Any]:
        place = _place(asked)
        statement = select(place).where(*self._conditions(asked))
        if not asked.words:
            return statement
        found = " ".join(f'"{word}"*' for word in _WORD.findall(fold(asked.words)))
        joined = statement.select_from(words.join(posts, posts.c.place == words.c.rowid))
        return joined.where(words.c.news_words.op("MATCH")(found or '""'))

    def _conditions(self, asked: FeedFilter) -> Iterable[ColumnElement[bool]]:
        end = (bounded_seconds(self._now) + 1) << PLACE_BITS
        own = posts.c.author == self._actor.person
        yield _place(asked) >= end if asked.section is FeedSection.SCHEDULED else _place(asked) < end
        if asked.section in {FeedSection.MINE, FeedSection.SCHEDULED} and self._actor.person:
            yield own
        if asked.section is FeedSection.BOOKMARKS:
            yield among(posts.c.id, self._marks.bookmarks)
        if asked.section is FeedSection.UNREAD:
            yield among(posts.c.id, self.unread_ids)
        if asked.section is FeedSection.HIDDEN:
            yield among(posts.c.place, self.hidden_places)
        if asked.club:
            yield posts.c.club == asked.club
        if asked.author:
            yield posts.c.author == asked.author
        if asked.promotion and not asked.words and asked.section is FeedSection.ALL:
            yield or_(posts.c.audience == "", func.instr(posts.c.audience, f" {asked.promotion} ") > 0, own)
        if asked.since is not None:
            yield _place(asked) >= _first_place(asked.since)
        if asked.until is not None:
            yield _place(asked) < _first_place(asked.until + dt.timedelta(days=1))

    def _pinned(self, asked: FeedFilter) -> Sequence[int]:
        until = posts.c.pinned >= self._now.date().isoformat()
        statement = select(posts.c.place).where(posts.c.pinned.is_not(None), until, *self._conditions(asked))
        return self._column(statement.order_by(posts.c.place.desc()))

    @cached_property
    def hidden_places(self) -> dict[int, str]:
        """The posts that moderators hid, with the reason."""
        reasons = self._hidden(None)
        rows = self._database.execute(select(posts.c.place, posts.c.id).where(among(posts.c.id, reasons)))
        return {place: reasons[id] for place, id in rows}

    @cached_property
    def unread_ids(self) -> frozenset[str]:
        """The ids of the posts that are new to the person; her own are not."""
        if self._marks.seen is None:
            return frozenset()
        return self.recent_ids - self._marks.seen

    @cached_property
    def recent_ids(self) -> frozenset[str]:
        """The ids of posts of others that are not too old to be unread."""
        first = unread_since(self._now) << PLACE_BITS
        end = (bounded_seconds(self._now) + 1) << PLACE_BITS
        asked = select(posts.c.id).where(posts.c.place >= first, posts.c.place < end)
        if self._actor.person:
            asked = asked.where(posts.c.author != self._actor.person)
        return frozenset(self._column(asked))

    # --- cards --------------------------------------------------------------------------------------------------------

    def rows(self, places: Sequence[int]) -> tuple[PostRow, ...]:
        """What the cards at these places say, in their order; what is gone is left out."""
        asked = select(posts.c.place, posts.c.path, pages.c.page).join(pages, pages.c.place == posts.c.place)
        found = {
            place: read_post(path, raw)
            for place, path, raw in self._database.execute(asked.where(among(posts.c.place, places)))
        }
        read = {place: post for place, post in found.items() if isinstance(post, Post)}
        self._names.learn({post.author for post in read.values()})
        ids = [post.id for post in read.values()]
        said, comments = self._reactions(ids), self._comments(ids)
        counts = Counter(text_of(one, TARGET) for one in comments)
        self._learn_events({post.event for post in read.values() if post.event})
        return tuple(self._row(place, read[place], said, counts) for place in places if place in read)

    def _learn_events(self, ids: Collection[str]) -> None:
        if ids:
            asked = select(events.c.id, events.c.title).where(among(events.c.id, ids))
            self._event_titles |= {row.id: row.title for row in self._database.execute(asked)}

    def _row(self, place: int, post: Post, said: dict[str, Reactions], counts: Counter[str]) -> PostRow:
        return PostRow(
            place,
            post,
            self._names.of_post(post.author, post.club, post.path),
            said.get(post.id, Reactions()),
            counts[post.id],
            post.id in self.unread_ids,
            post.id in self._marks.bookmarks,
            post.pinned is not None and post.pinned >= self._now.date(),
            self.hidden_places.get(place),
            post.published > self._now,
            may_edit(self._actor, post, self._now.date()),
            self._event_titles.get(post.event, ""),
        )

    def post(self, id: str) -> PostPage | None:
        """A post with its comments."""
        found = self._column(select(posts.c.place).where(posts.c.id == id).order_by(posts.c.place))
        rows = self.rows(found[:1])
        return PostPage(rows[0], self.comments(id)) if rows else None

    def place_of(self, id: str) -> int | None:
        """Where a post stands; ``None`` where there is none."""
        return next(iter(self._column(select(posts.c.place).where(posts.c.id == id).order_by(posts.c.place))), None)

    def places_of(self, ids: Collection[str]) -> tuple[int, ...]:
        """Where these posts stand, as far as they are published and nobody hid them."""
        end = (bounded_seconds(self._now) + 1) << PLACE_BITS
        found = self._column(select(posts.c.place).where(among(posts.c.id, ids), posts.c.place < end))
        return tuple(place for place in found if place not in self.hidden_places)

    def of_event(self, event: str) -> tuple[PostRow, ...]:
        """The posts about an event, the newest first."""
        asked = select(posts.c.place).where(posts.c.event == event).order_by(posts.c.place.desc())
        return self.rows(self._column(asked))

    # --- what was said ------------------------------------------------------------------------------------------------

    def comments(self, post: str) -> tuple[CommentRow, ...]:
        """The comments of a post, the oldest first, without those that were taken back."""
        found = self._comments([post])
        hidden = self._hidden([one.name for one in found])
        self._names.learn({text_of(one, "by") for one in found})
        own = {self._actor.person} - {""}
        devices = {one.device for one in self._book.tail} if not own else set()
        return tuple(
            CommentRow(
                one.name, one.hash, text_of(one, "text"), one.at, self._names.of_entry(one), hidden.get(one.name),
                one.by in own or (not text_of(one, "by") and one.device in devices),
            )
            for one in found
        )  # fmt: skip

    def _comments(self, ids: Collection[str]) -> list[BookEntry]:
        found = self._book.entries({COMMENT}, ids)
        by_name = {one.name: one for one in found}
        gone = {
            text_of(one, TARGET)
            for one in self._book.entries({RETRACT}, by_name.keys())
            if (about := by_name.get(text_of(one, TARGET))) is not None and about.by == one.by
        }
        return [one for one in found if one.name not in gone and text_of(one, "text")]

    def _reactions(self, ids: Collection[str]) -> dict[str, Reactions]:
        """The last word of each person about each post."""
        last = {(text_of(one, TARGET), one.by): text_of(one, "kind") for one in self._book.entries({REACT}, ids)}
        own = {self._actor.person} if self._actor.person else {one.device for one in self._book.tail}
        counts: dict[str, Counter[str]] = {}
        mine: dict[str, str] = {}
        for (target, by), kind in last.items():
            if kind in REACTIONS:
                counts.setdefault(target, Counter())[kind] += 1
                if by in own:
                    mine[target] = kind
        return {target: Reactions(dict(found), mine.get(target, "")) for target, found in counts.items()}

    def _hidden(self, targets: Collection[str] | None) -> dict[str, str]:
        """What moderators hid and did not show again, with the reason. Without the right it has no effect."""
        found: dict[str, str] = {}
        for one in self._book.entries({HIDE, SHOW}, targets):
            if one.name in self._book.flagged:
                continue
            found.pop(text_of(one, TARGET), None)
            if one.kind == HIDE:
                found[text_of(one, TARGET)] = text_of(one, "reason")
        return found

    def _column(self, statement: Select[Any]) -> Sequence[Any]:
        return self._database.execute(statement).scalars().all()


def _place(asked: FeedFilter) -> ColumnElement[int]:
    """What is found by words comes in the order of places already."""
    return words.c.rowid if asked.words else posts.c.place


def _first_place(day: dt.date) -> int:
    """The place before all posts of a day, on this computer's own calendar."""
    return bounded_seconds(dt.datetime.combine(day, dt.time.min).astimezone()) << PLACE_BITS


def among(column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """One parameter for however many values: SQLite has a limit to their number."""
    given = func.json_each(bindparam(None, json.dumps(list(values)))).table_valued("value")
    return column.in_(select(given.c.value))


def may_edit(actor: Actor, post: Post, day: dt.date) -> bool:
    """Whether somebody may change a post: who wrote it, and whoever speaks for its club. Moderators hide posts: what
    others said they do not change.
    """
    if post.author == actor.person and (post.author or not post.club):
        return True
    return bool(post.club) and (post.club in actor.clubs(day) or actor.may("publish", post.club, day))
