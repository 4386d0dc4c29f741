"""Commits as rows of the index: people, dates, descriptions; and the columns of what they do to resources."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import fold, git_text
from upont_desktop.index.engine import bulk_insert
from upont_desktop.index.values import loaded, stored
from upont_desktop.indexer.order import OrderedCommit
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.process import Git
from upont_desktop.repository.streams import CommitColumns, RawCommit

_PEOPLE_COLUMNS = ("id", "name", "email", "folded")


class StoredCommit(NamedTuple):
    """What places a commit, and its row but for the place: ``values``, from the ``hash`` on. ``parents`` are hashes,
    each once; ``time`` is the committer's.

    A first run makes a million of them, and puts them into order as they are.
    """

    hash: str
    parents: Sequence[str]
    time: int
    values: tuple[Any, ...]


_new_stored = partial(tuple.__new__, StoredCommit)  # without the detour that a NamedTuple's own constructor makes


class CommitPlace(NamedTuple):
    """What the graph says of a commit, as the index keeps it."""

    id: int
    position: int
    line: int
    line_position: int
    on_head: int
    lane: int
    lanes_through: int | bytes
    lanes_into: int | bytes
    lanes_out: int | bytes


COMMIT_COLUMNS = (
    *CommitPlace._fields,
    *("hash", "author", "author_time", "author_offset", "committer", "committer_time", "committer_offset"),
    *("short_description", "long_description"),
)
"""A place, and after it the values of a stored commit."""
VERSION_COLUMNS = tuple("id resource commit_id mode blob number change previous line line_position".split())
TAKEN_COLUMNS = ("resource", "line", "line_position", "commit_id", "version")

_MOST_SECONDS = 1 << 62  # what SQLite keeps as an integer, with room for a sum

RawDates = Callable[[str], tuple[str, str]]
"""Gives the raw dates of author and committer of a commit that ``git log`` prints empty (before 1970, for instance)."""


class _People(dict[tuple[str, str], int]):
    """People by name and address; who is not known is given the next number, and noted among the ``new``."""

    def __init__(self, known: Iterable[tuple[int, str, str]]) -> None:
        super().__init__(((name, email), person) for person, name, email in known)
        self._next = max(self.values(), default=0) + 1
        self.new: list[tuple[Any, ...]] = []

    def __missing__(self, who: tuple[str, str]) -> int:
        person = self[who] = self._next
        self._next += 1
        name, email = who
        self.new.append((person, stored(name), stored(email), fold(f"{name} {email}")))
        return person


class _Offsets(dict[str, int]):
    """Minutes east of UTC by git's zones."""

    def __missing__(self, zone: str) -> int:
        return self.setdefault(zone, zone_minutes(zone))


class CommitRows:
    """Makes rows of ``commits`` and of ``people``, and writes them."""

    def __init__(self, connection: sqlite3.Connection, raw_dates: RawDates) -> None:
        """Knows the people that the index has already."""
        self._connection = connection
        self._raw_dates = raw_dates
        found = connection.execute("SELECT id, name, email FROM people")
        self._people = _People((person, loaded(name), loaded(email)) for person, name, email in found)
        self._offsets = _Offsets()

    def stored(self, commits: CommitColumns) -> list[StoredCommit]:
        """The commits as they will be kept. Columns are worked on as wholes, as most of the time is in the loop."""
        person = self._people.__getitem__
        authors = map(person, zip(commits.author, commits.author_email, strict=True))
        committers = map(person, zip(commits.committer, commits.committer_email, strict=True))
        parents = [
            names.split() if len(names) <= len(name) else list(dict.fromkeys(names.split()))
            for name, names in zip(commits.hash, commits.parents, strict=True)
        ]
        short = [text if text.isascii() else stored(text) for text in commits.short_description]
        long = [text.rstrip("\n") for text in commits.long_description]
        times, offsets = self._moments(commits.hash, commits.committer_date, 1)
        values = zip(
            commits.hash,
            *(authors, *self._moments(commits.hash, commits.author_date, 0)),
            *(committers, times, offsets),
            *(short, [text if text.isascii() else stored(text) for text in long]),
            strict=True,
        )
        return list(map(_new_stored, zip(commits.hash, parents, times, values, strict=True)))

    def write(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Insert the people that are new, then the commits, in the order of :data:`COMMIT_COLUMNS`."""
        bulk_insert(self._connection, "people", _PEOPLE_COLUMNS, self._people.new)
        self._people.new.clear()
        bulk_insert(self._connection, "commits", COMMIT_COLUMNS, rows)

    def _moments(self, names: Sequence[str], dates: Sequence[str], role: int) -> tuple[list[int], list[int]]:
        """Seconds since 1970 and minutes east of git's ``seconds zone``; what no integer of SQLite holds is cut. An
        empty date is read from the commit: of its author (``role`` 0) or committer (1).
        """
        if not all(dates):
            dates = [date or self._raw_dates(name)[role] for name, date in zip(names, dates, strict=True)]
        parts = " ".join(dates).split(" ")
        if len(parts) != 2 * len(dates):
            parts = [part for date in dates for part in date.partition(" ")[::2]]
        seconds, zones = parts[0::2], parts[1::2]
        return _all_seconds(seconds), list(map(self._offsets.__getitem__, zones))


def _all_seconds(texts: Sequence[str]) -> list[int]:
    """The same as :func:`seconds_of` of each, in a tenth of the time where all are as they should be."""
    try:
        seconds = list(map(int, texts))
    except ValueError:
        return list(map(seconds_of, texts))
    fits = not seconds or (min(seconds) > -_MOST_SECONDS and max(seconds) < _MOST_SECONDS)
    return seconds if fits else list(map(seconds_of, texts))


def seconds_of(text: str) -> int:
    """Git's seconds as an integer that SQLite can hold; 0 for what is no number."""
    try:
        seconds = int(text)
    except ValueError:
        return 0
    return seconds if -_MOST_SECONDS < seconds < _MOST_SECONDS else _MOST_SECONDS * (1 if seconds > 0 else -1)


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
