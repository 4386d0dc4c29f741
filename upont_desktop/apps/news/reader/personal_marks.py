"""What a person marked for herself: what was read, bookmarks. It never enters a clone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from upont_desktop.apps.news.records import ROOM
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.own_records import OwnRecords

UNREAD_DAYS = 90
"""A post that is older counts as read: who comes back after a year is not told of everything."""
_SEEN, _BOOKMARKS = "seen", "bookmarks"


@dataclass(frozen=True, slots=True)
class PersonalMarks:
    """The ids of posts that were read, ``None`` before the first visit, and of those that are kept for later, the last
    one first.
    """

    seen: frozenset[str] | None = None
    bookmarks: tuple[str, ...] = ()


class MarkStore:
    """The marks of one person on this computer, circle by circle."""

    def __init__(self, folders: DataFolders) -> None:
        self._records = OwnRecords(folders, ROOM)

    def load(self, circle: str) -> PersonalMarks:
        """What is remembered about a circle."""
        kept = self._records.load(circle)
        seen = kept.get(_SEEN)
        return PersonalMarks(frozenset(_texts(seen)) if isinstance(seen, list) else None, _texts(kept.get(_BOOKMARKS)))

    def see(self, circle: str, posts: Iterable[str], recent: Iterable[str]) -> None:
        """Remember that posts were read, of those that are ``recent``: older ones count as read anyway."""
        news = frozenset(posts)

        def change(kept: dict[str, JsonValue]) -> dict[str, JsonValue]:
            return {**kept, _SEEN: [*sorted({*_texts(kept.get(_SEEN)), *news} & {*recent})]}

        self._records.change(circle, change)

    def bookmark(self, circle: str, post: str, *, on: bool) -> None:
        """Keep a post for later, or no longer."""

        def change(kept: dict[str, JsonValue]) -> dict[str, JsonValue]:
            others = [one for one in _texts(kept.get(_BOOKMARKS)) if one != post]
            return {**kept, _BOOKMARKS: [post, *others] if on else [*others]}

        self._records.change(circle, change)


def unread_since(now: dt.datetime) -> int:
    """The second since 1970 from which on posts can be unread."""
    return int(now.timestamp()) - UNREAD_DAYS * 24 * 3600


def _texts(value: JsonValue) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
