"""The posts of some days, as a letter has them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from upont_desktop.apps.news.letter import LetterPost
from upont_desktop.apps.news.post_pages import FeedFilter, PostRow
from upont_desktop.apps.news.reader.news import NewsReaders
from upont_desktop.domain.text import display


def letter_posts(
    readers: NewsReaders, since: dt.date, until: dt.date, name: Callable[[PostRow], str], club: str = ""
) -> tuple[LetterPost, ...]:
    """What was published from one day to another, for everybody, the oldest first; ``name`` says whose a post is."""
    asked = FeedFilter(since=since, until=until, club=club)
    rows = readers.posts.rows(readers.posts.places(asked))
    told = sorted((row for row in rows if not row.post.audience), key=lambda row: row.place)
    return tuple(
        LetterPost(
            display(row.post.title),
            name(row),
            row.post.published.astimezone().date(),
            row.post.body,
            tuple(display(picture.rpartition("/")[2]) for picture in row.post.pictures),
        )
        for row in told
        if since <= row.post.published.astimezone().date()
    )
