"""Posts, comments, events and sheets among the results of the search everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from upont_desktop.apps.news.reader.event_hits import event_hits
from upont_desktop.apps.news.reader.post_hits import post_hits, posts_of_club
from upont_desktop.apps.news.reader.signup_hits import signup_hits
from upont_desktop.domain.hits import Hit
from upont_desktop.index.record_database import RecordDatabase


def club_hits(database: RecordDatabase, club: str, limit: int) -> Sequence[Hit]:
    """What a club published, the newest first: for its page in the room of people."""
    return posts_of_club(database, club, limit)


def find_hits(database: RecordDatabase, words: str, limit: int) -> Sequence[Hit]:
    """What every word begins a word of, the best first."""
    kinds = (post_hits, event_hits, signup_hits)
    found = [hit for find in kinds for hit in find(database, words, limit)]
    return sorted(found, key=lambda hit: -hit.score)[:limit]
