"""The content of an index file as plain Python data, named by what is the same in every index of a clone.

Ids, lines and generations are an index's own affair: they are left out, and so are the answers about edited moves,
which are asked for only when a history is opened. That ids, lines and positions fit together is `assert_sound`'s
matter.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from tests.support.oracle import Name, Version
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.index.engine import add_functions, open_for_reading
from upont_desktop.index.facts import ALL_READ
from upont_desktop.index.version_at_commit import VersionAtCommit

_OWN_FACTS = {"generation", "top"}


class Lanes(NamedTuple):
    """The lanes of one row, as bit masks."""

    lane: int
    through: int
    into: int
    out: int


class CommitContent(NamedTuple):
    """What the index says of a commit; people are `name <address>`, dates seconds and minutes east."""

    hash: str
    parents: tuple[str, ...]
    author: tuple[bytes, int, int]
    committer: tuple[bytes, int, int]
    short_description: bytes
    long_description: bytes
    on_head: bool
    lanes: Lanes


class ResourceContent(NamedTuple):
    """What the index says of a path, now."""

    circle: str
    current: Name | None
    exists_now: bool
    mode: int
    blob: str | None
    size: int | None


class Content(NamedTuple):
    """Everything. `commits` are in the order of display; `seen` is V(C, p) for every commit and path, 0 left out."""

    facts: dict[str, Any]
    refs: list[tuple[Any, ...]]
    commits: list[CommitContent]
    versions: dict[Name, Version]
    taken: dict[Name, Name | None]
    origins: dict[Name, tuple[str, bytes, str]]
    resources: dict[bytes, ResourceContent]
    metadata: dict[Name, tuple[Any, Any]]
    dependencies: list[tuple[Any, ...]]
    words: list[tuple[Any, ...]]
    message_words: list[tuple[Any, ...]]
    people: list[tuple[bytes, bytes, str]]
    unreadable: list[tuple[str, str]]
    seen: dict[Name, Name]


@contextmanager
def opened(index: Path) -> Iterator[sqlite3.Connection]:
    """The file, by SQLite itself."""
    with closing(sqlite3.connect(index)) as connection:
        add_functions(connection)
        yield connection


def read_content(index: Path, *, seen: bool = True) -> Content:
    """The whole content; without `seen`, V is not asked (it is many questions in a large index)."""
    with opened(index) as connection:
        hashes = dict(connection.execute("SELECT id, hash FROM commits"))
        names = {
            version: Name(exact(path), hashes[commit])
            for version, commit, path in connection.execute(
                "SELECT versions.id, commit_id, rel_path FROM versions JOIN resources ON resources.id = resource"
            )
        }
        return Content(
            facts=_facts(connection),
            refs=sorted(
                connection.execute("SELECT name, kind, commit_hash, message, path, current FROM refs"), key=repr
            ),
            commits=_commits(connection, hashes),
            versions=_versions(connection, names),
            taken=_taken(connection, names, hashes),
            origins={
                names[version]: (circle, exact(path), commit)
                for version, circle, path, commit in connection.execute("SELECT * FROM origins")
            },
            resources=_resources(connection, names),
            metadata={
                names[version]: (json.loads(typed), json.loads(told))
                for version, typed, told in connection.execute("SELECT version, typed, told FROM version_metadata")
            },
            dependencies=sorted(
                (names[version], rank, choice, exact(target), *rest)
                for version, rank, choice, target, *rest in connection.execute(
                    "SELECT version, rank, choice, target, kind, ifnull(circle, ''), ifnull(pinned, 0)"
                    " FROM dependencies"
                )
            ),
            words=_words(connection),
            message_words=_message_words(connection, hashes),
            people=sorted(
                (exact(name), exact(email), folded)
                for name, email, folded in connection.execute("SELECT name, email, folded FROM people")
            ),
            unreadable=sorted(connection.execute("SELECT what, object FROM unreadable")),
            seen=_seen(index, names, hashes) if seen else {},
        )


def exact(value: str | bytes) -> bytes:
    """The bytes of what the index stores as TEXT or as BLOB."""
    return value if isinstance(value, bytes) else value.encode()


def mask(value: int | bytes) -> int:
    """A mask of lanes, stored as INTEGER or as BLOB."""
    return value if isinstance(value, int) else int.from_bytes(value, "little")


def _facts(connection: sqlite3.Connection) -> dict[str, Any]:
    rows = connection.execute("SELECT key, value FROM facts")
    return {key: _loaded(value) for key, value in rows if key not in _OWN_FACTS}


def _loaded(value: Any) -> Any:
    """A JSON column: SQLite keeps bare numbers as such."""
    return json.loads(value) if isinstance(value, str) else value


def _commits(connection: sqlite3.Connection, hashes: Mapping[int, str]) -> list[CommitContent]:
    parents: dict[int, list[str]] = {}
    for child, parent in connection.execute("SELECT child, parent FROM parents ORDER BY child, rank"):
        parents.setdefault(child, []).append(hashes[parent])
    people = {
        person: exact(name) + b" <" + exact(email) + b">"
        for person, name, email in connection.execute("SELECT id, name, email FROM people")
    }
    rows = connection.execute(
        "SELECT id, hash, author, author_time, author_offset, committer, committer_time, committer_offset,"
        " short_description, long_description, on_head, lane, lanes_through, lanes_into, lanes_out"
        " FROM commits ORDER BY position DESC"
    )
    return [
        CommitContent(
            row[1],
            tuple(parents.get(row[0], ())),
            (people[row[2]], row[3], row[4]),
            (people[row[5]], row[6], row[7]),
            exact(row[8]),
            exact(row[9]),
            bool(row[10]),
            Lanes(row[11], mask(row[12]), mask(row[13]), mask(row[14])),
        )
        for row in rows
    ]


def _versions(connection: sqlite3.Connection, names: Mapping[int, Name]) -> dict[Name, Version]:
    merged: dict[int, list[Name]] = {}
    for version, other in connection.execute("SELECT version, other FROM merged ORDER BY version, rank"):
        merged.setdefault(version, []).append(names[other])
    rows = connection.execute("SELECT id, mode, blob, number, change, previous FROM versions")
    return {
        names[version]: Version(
            mode,
            blob.hex() if blob else None,
            number,
            ChangeKind(change).word,
            names[previous] if previous else None,
            tuple(merged.get(version, ())),
        )
        for version, mode, blob, number, change, previous in rows
    }


def _taken(
    connection: sqlite3.Connection, names: Mapping[int, Name], hashes: Mapping[int, str]
) -> dict[Name, Name | None]:
    rows = connection.execute(
        "SELECT rel_path, commit_id, version FROM taken JOIN resources ON resources.id = taken.resource"
    )
    return {Name(exact(path), hashes[commit]): names[version] if version else None for path, commit, version in rows}


def _resources(connection: sqlite3.Connection, names: Mapping[int, Name]) -> dict[bytes, ResourceContent]:
    rows = connection.execute("SELECT rel_path, circle, current, exists_now, mode, blob, size FROM resources")
    return {
        exact(path): ResourceContent(
            circle, names[current] if current else None, bool(exists), mode, blob.hex() if blob else None, size
        )
        for path, circle, current, exists, mode, blob, size in rows
    }


def _words(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
    paths = {resource: exact(path) for resource, path in connection.execute("SELECT id, rel_path FROM resources")}
    columns = "id, 'words', name, folder, fields, body, extent, amount"
    words = connection.execute(f"SELECT {columns} FROM resource_texts").fetchall()
    parts = connection.execute("SELECT rowid, 'parts', folded FROM path_parts").fetchall()
    return sorted((paths.get(resource), *rest) for resource, *rest in [*words, *parts])


def _message_words(connection: sqlite3.Connection, hashes: Mapping[int, str]) -> list[tuple[Any, ...]]:
    """Every word of every message, by commit: what the search finds, rather than what was written."""
    connection.execute("CREATE VIRTUAL TABLE temp.message_words USING fts5vocab(main, commit_words, instance)")
    rows = connection.execute("SELECT doc, col, offset, term FROM message_words").fetchall()
    return sorted((hashes.get(commit, f"no commit {commit}"), *rest) for commit, *rest in rows)


def _seen(index: Path, names: Mapping[int, Name], hashes: Mapping[int, str]) -> dict[Name, Name]:
    """V(C, p), asked as the program asks it."""
    with opened(index) as connection:
        resources = connection.execute("SELECT id, rel_path FROM resources").fetchall()
    found: dict[Name, Name] = {}
    with closing(open_for_reading(index)) as reading:
        effective = VersionAtCommit(reading)
        for commit, name in hashes.items():
            place = effective.place(commit)
            for resource, path in resources:
                version = effective.version(resource, place)
                if version:
                    found[Name(exact(path), name)] = names[version]
    return found


def differences(found: Content, expected: Content, most: int = 12) -> list[str]:
    """What tells two contents apart, in words; empty where they are the same."""
    told: list[str] = []
    for part, one, other in zip(Content._fields, found, expected, strict=True):
        if one == other:
            continue
        ours, theirs = _items(one), _items(other)
        told += [
            f"{part}: {item!r} is {ours[item]!r}, not {theirs[item]!r}" for item in ours if _both(ours, theirs, item)
        ]
        told += [f"{part}: {item!r}: {ours[item]!r} should not be" for item in ours if item not in theirs]
        told += [f"{part}: {item!r}: {theirs[item]!r} is missing" for item in theirs if item not in ours]
    return told[:most]


def _both(ours: Mapping[Any, Any], theirs: Mapping[Any, Any], item: Any) -> bool:
    return item in theirs and ours[item] != theirs[item]


def _items(part: Any) -> Mapping[Any, Any]:
    return part if isinstance(part, dict) else dict(enumerate(part))


def assert_sound(index: Path) -> None:
    """What must hold inside every finished index, whatever its content."""
    with opened(index) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute("INSERT INTO commit_words(commit_words, rank) VALUES ('integrity-check', 1)")
        assert connection.execute("SELECT count(*) FROM unread").fetchone() == (0,)
        facts = {key: _loaded(value) for key, value in connection.execute("SELECT key, value FROM facts")}
        positions = [row[0] for row in connection.execute("SELECT position FROM commits ORDER BY position DESC")]
        assert positions == list(range(facts["top"], facts["top"] - facts["commits"], -1))
        on_head = connection.execute("SELECT count(*) FROM commits WHERE on_head").fetchone()[0]
        assert (facts["complete"], facts["commits_on_head"]) == (True, on_head)
        assert tuple(facts["unread_messages"]) == ALL_READ
        _assert_lines(connection)
        for table in ("versions", "taken"):
            lost = connection.execute(
                f"SELECT count(*) FROM {table} LEFT JOIN commits ON commits.id = commit_id WHERE hash IS NULL"
                f" OR {table}.line != commits.line OR {table}.line_position != commits.line_position"
            ).fetchone()
            assert lost == (0,), f"{table} that are not where their commit is"
        for table, column in (("parents", "child"), ("parents", "parent")):
            lost = connection.execute(
                f"SELECT count(*) FROM {table} LEFT JOIN commits ON commits.id = {column} WHERE hash IS NULL"
            ).fetchone()
            assert lost == (0,), f"{table}.{column} of no commit"
        for table, column in (
            ("merged", "version"), ("merged", "other"), ("taken", "version"), ("origins", "version"),
            ("versions", "previous"), ("version_metadata", "version"), ("dependencies", "version"),
            ("resources", "current"),
        ):  # fmt: skip
            lost = connection.execute(
                f"SELECT count(*) FROM {table} LEFT JOIN versions AS one ON one.id = {table}.{column}"
                f" WHERE {table}.{column} IS NOT NULL AND one.id IS NULL"
            ).fetchone()
            assert lost == (0,), f"{table}.{column} of no version"
        unused = connection.execute(
            "SELECT count(*) FROM resources LEFT JOIN versions ON versions.resource = resources.id"
            " WHERE versions.id IS NULL AND NOT exists_now"
        ).fetchone()
        assert unused == (0,), "resources without any version"


def _assert_lines(connection: sqlite3.Connection) -> None:
    """Each line is a chain of first parents, rising from its oldest commit, whose own first parent is its base."""
    first = dict(connection.execute("SELECT child, parent FROM parents WHERE rank = 0"))
    lines: dict[int, list[int]] = {}
    for commit, line in connection.execute("SELECT id, line FROM commits ORDER BY line, line_position"):
        lines.setdefault(line, []).append(commit)
    bases = dict(connection.execute("SELECT id, base FROM lines"))
    places = connection.execute("SELECT count(DISTINCT line || ' ' || line_position), count(*) FROM commits").fetchone()
    assert places[0] == places[1], "two commits at one place of a line"
    for line, commits in lines.items():
        for older, newer in pairwise(commits):
            assert first[newer] == older, f"line {line} is no chain of first parents"
        assert bases[line] == first.get(commits[0]), f"line {line} does not begin at its base"
