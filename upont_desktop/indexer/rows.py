"""Commits as rows of the index: people, dates, descriptions; and the columns of what they do to resources."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import fold, git_text
from upont_desktop.index.engine import bulk_insert
from upont_desktop.index.values import loaded, stored, stored_mask
from upont_desktop.indexer.graph_rows import PlacedCommit
from upont_desktop.indexer.order import OrderedCommit
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.process import Git
from upont_desktop.repository.streams import RawCommit

COMMIT_COLUMNS = (
    *("id", "hash", "position"),
    *("author", "author_time", "author_offset", "committer", "committer_time", "committer_offset"),
    *("short_description", "long_description", "on_head"),
    *("lane", "lanes_through", "lanes_into", "lanes_out", "line", "line_position"),
)
VERSION_COLUMNS = tuple("id resource commit_id mode blob number change previous line line_position".split())
TAKEN_COLUMNS = ("resource", "line", "line_position", "commit_id", "version")
_PEOPLE_COLUMNS = ("id", "name", "email", "folded")

RawDates = Callable[[str], tuple[str, str]]
"""Gives the raw dates of author and committer of a commit that ``git log`` prints empty (before 1970, for instance)."""


class CommitRows:
    """Makes rows of ``commits`` and of ``people``, and writes them."""

    def __init__(self, connection: sqlite3.Connection, raw_dates: RawDates) -> None:
        """Knows the people that the index has already."""
        self._connection = connection
        self._raw_dates = raw_dates
        found = connection.execute("SELECT id, name, email FROM people")
        self._people = {(loaded(name), loaded(email)): person for person, name, email in found}
        self._next_person = max(self._people.values(), default=0) + 1
        self._new_people: list[tuple[Any, ...]] = []
        self._offsets: dict[str, int] = {}

    def row(self, raw: RawCommit, placed: PlacedCommit, position: int) -> tuple[Any, ...]:
        """The row of one commit, in the order of :data:`COMMIT_COLUMNS`."""
        author_date, committer_date = raw.author_date, raw.committer_date
        if not author_date or not committer_date:
            author_date, committer_date = self._raw_dates(raw.hash)
        lanes = placed.lanes
        author_moment = self.date(author_date)
        committer_moment = author_moment if committer_date == author_date else self.date(committer_date)
        return (
            placed.id,
            raw.hash,
            position,
            self._person(raw.author, raw.author_email),
            *author_moment,
            self._person(raw.committer, raw.committer_email),
            *committer_moment,
            stored(raw.short_description),
            stored(raw.long_description.rstrip("\n")),
            int(placed.on_head),  # an exact int: the driver looks for an adapter of anything else
            lanes.lane,
            stored_mask(lanes.through),
            stored_mask(lanes.into),
            stored_mask(lanes.out),
            placed.line,
            placed.line_position,
        )

    def write(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Insert the people that are new, then the commits."""
        bulk_insert(self._connection, "people", _PEOPLE_COLUMNS, self._new_people)
        self._new_people = []
        bulk_insert(self._connection, "commits", COMMIT_COLUMNS, rows)

    def date(self, raw: str) -> tuple[int, int]:
        """Seconds since 1970 and minutes east of git's ``seconds zone``; what no integer of SQLite holds is cut."""
        seconds, _, zone = raw.partition(" ")
        offset = self._offsets.get(zone)
        if offset is None:
            offset = self._offsets[zone] = zone_minutes(zone)
        return seconds_of(seconds), offset

    def _person(self, name: str, email: str) -> int:
        person = self._people.get((name, email))
        if person is None:
            person = self._people[name, email] = self._next_person
            self._next_person += 1
            self._new_people.append((person, stored(name), stored(email), fold(f"{name} {email}")))
        return person


def seconds_of(text: str) -> int:
    """Git's seconds as an integer that SQLite can hold; 0 for what is no number."""
    try:
        return min(max(int(text), -(1 << 62)), 1 << 62)
    except ValueError:
        return 0


def ordered(raw: RawCommit, dates: RawDates) -> OrderedCommit:
    """What the order of display needs of a commit."""
    date = raw.committer_date or dates(raw.hash)[1]
    return OrderedCommit(raw.hash, seconds_of(date.partition(" ")[0]), tuple(raw.parents.split()))


def raw_dates(git: Git, commit: str) -> tuple[str, str]:
    """The raw dates of a commit, read from the object itself."""
    try:
        with ObjectReader(git) as reader:
            author, committer = dates_in(reader.read(commit))
    except UserError:
        author = committer = ""
    return author or "0 +0000", committer or "0 +0000"


def zone_minutes(zone: str) -> int:
    """Minutes east of UTC for ``+0130``; 0 for what is no zone."""
    if len(zone) < 5 or not zone[1:].isdigit():
        return 0
    minutes = int(zone[1:-2]) * 60 + int(zone[-2:])
    return -minutes if zone[0] == "-" else minutes


def dates_in(raw_commit: bytes) -> tuple[str, str]:
    """The raw dates of author and committer in the text of a commit object; empty where there is none."""
    dates = {"author": "", "committer": ""}
    for line in raw_commit.partition(b"\n\n")[0].split(b"\n"):
        key, _, rest = line.partition(b" ")
        name = git_text(key)
        if name in dates and not dates[name]:
            dates[name] = " ".join(git_text(rest.rpartition(b">")[2]).split()[:2])
    return dates["author"], dates["committer"]
