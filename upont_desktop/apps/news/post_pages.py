"""What the feed and the terminal show of posts: records with names joined to them, as the index gives them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from upont_desktop.apps.news.records.posts import Post
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.domain.document_problems import Problem


class FeedSection(StrEnum):
    """Which posts a feed shows, before it is filtered."""

    ALL = "all"
    UNREAD = "unread"
    BOOKMARKS = "bookmarks"
    MINE = "mine"
    SCHEDULED = "scheduled"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class FeedFilter:
    """What a feed shows; empty fields leave nothing out. ``since`` and ``until`` are days, both taken in; posts for
    other promotions than ``promotion`` are left out, none where it is empty.
    """

    section: FeedSection = FeedSection.ALL
    words: str = ""
    club: str = ""
    author: str = ""
    promotion: str = ""
    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Authorship:
    """Whose a post or a comment is. ``name`` is empty where ``person`` says it; it is git's, of who has no card."""

    person: PersonRow | None = None
    name: str = ""
    club: str = ""
    club_name: str = ""


@dataclass(frozen=True, slots=True)
class Reactions:
    """How many people said what; ``own`` is what the person at this computer said, or empty."""

    counts: Mapping[str, int] = field(default_factory=dict)
    own: str = ""


@dataclass(frozen=True, slots=True)
class PostRow:
    """One card of the feed. ``hidden`` says why a moderator hid it, ``None`` where none did; ``scheduled`` that its
    time has not come yet; ``own`` that the person at this computer may change it; ``event_title`` what it is
    about is called, where it is known.
    """

    place: int
    post: Post
    author: Authorship
    reactions: Reactions = Reactions()
    comments: int = 0
    unread: bool = False
    bookmarked: bool = False
    pinned: bool = False
    hidden: str | None = None
    scheduled: bool = False
    own: bool = False
    event_title: str = ""


@dataclass(frozen=True, slots=True)
class CommentRow:
    """A comment; ``entry`` names it, ``hidden`` says why a moderator hid it."""

    entry: str
    hash: str
    text: str
    at: str
    author: Authorship
    hidden: str | None = None
    own: bool = False


@dataclass(frozen=True, slots=True)
class PostPage:
    """A post with all that was said of it."""

    row: PostRow
    comments: tuple[CommentRow, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedState:
    """What stands beside the feed: who reads it, in whose name he may publish, and how many posts each section has.
    ``events`` are the ids and titles of those that come.
    """

    person: PersonRow | None = None
    voices: tuple[tuple[str, str], ...] = ()
    clubs: tuple[tuple[str, str], ...] = ()
    unread: int = 0
    scheduled: int = 0
    bookmarks: int = 0
    hidden: int = 0
    moderates: bool = False
    problems: tuple[Problem, ...] = ()
    events: tuple[tuple[str, str], ...] = ()
