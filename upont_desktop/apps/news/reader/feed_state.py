"""What stands beside the feed: who reads it, in whose name he may publish, how many posts each section has."""

from __future__ import annotations

import datetime as dt

from upont_desktop.apps.news.post_pages import FeedFilter, FeedSection, FeedState
from upont_desktop.apps.news.reader.news import NewsReaders
from upont_desktop.apps.news.reader.voices import clubs_of, voices_among
from upont_desktop.apps.news.records import ROOM

_AHEAD = dt.timedelta(days=60)
_MOST_EVENTS = 50  # that a post can be said to be about: what a list can be looked through


def feed_state(readers: NewsReaders) -> FeedState:
    """Read it, in the state of the index that the readers hold."""
    actor, posts, day = readers.actor, readers.posts, readers.now.date()
    clubs = clubs_of(readers)
    coming = readers.agenda.agenda(day, day + _AHEAD)
    row = readers.people.people.rows([actor.person])[actor.person] if readers.people and actor.person else None
    return FeedState(
        row,
        voices_among(clubs, actor, day),
        clubs,
        len(posts.unread_ids),
        len(posts.places(FeedFilter(FeedSection.SCHEDULED))),
        len(posts.places(FeedFilter(FeedSection.BOOKMARKS))),
        len(posts.hidden_places),
        actor.may("moderate", "", day),
        tuple(one.problem for one in readers.database.problems(ROOM)),
        tuple({row.event: row.title for row in coming}.items())[:_MOST_EVENTS],
    )
