"""What was found, as a person sees it: titles, passages with the matching words marked, who changed it and when."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from upont_desktop.domain.commit import Ref, RefKind, Signature
from upont_desktop.domain.hits import Hit, HitKind
from upont_desktop.domain.passages import WordFinder
from upont_desktop.domain.query import Query
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.text import display
from upont_desktop.domain.text_extent import WHOLE, ExtentKind, TextExtent
from upont_desktop.index.values import loaded

_MOST_BODY = 100_000  # characters of a content whose passage is looked for at once; the rest by blocks, as time is left
_MOST_BODIES = 400_000
"""Characters of contents that passages are looked for in: of one resource, and of all hits of one search together."""
_FURTHER, _SLOW = 1 << 24, 30
"""ASCII characters that one search looks further through in long contents, which takes some 20 ms, for passages that
are not in their beginnings; and how many of them one character of another script costs.
"""
_BLOCK, _AROUND = 400_000, 1_000
"""Characters that are looked through at once there, and that a passage is made of."""
_MOST_MOVES = 8  # names that a deleted file is followed through
_MOVED_TO = """
SELECT resources.id, rel_path, exists_now, resources.current FROM versions AS old
JOIN versions AS move ON move.previous = old.previous AND move.commit_id = old.commit_id AND move.change = ?
JOIN resources ON resources.id = move.resource WHERE old.id = ?
"""

_RESOURCES = """
SELECT resources.id, resources.circle, rel_path, exists_now, extent, amount,
hash, people.name, email, author_time, author_offset
FROM resources LEFT JOIN versions ON versions.id = current LEFT JOIN commits ON commits.id = versions.commit_id
LEFT JOIN people ON people.id = commits.author LEFT JOIN resource_texts ON resource_texts.id = resources.id
WHERE resources.id IN ({})
"""
_COMMITS = """
SELECT commits.id, hash, short_description, long_description, name, email, author_time, author_offset
FROM commits JOIN people ON people.id = author WHERE commits.id IN ({})
"""
_PEOPLE = "SELECT id, name, email FROM people WHERE id IN ({})"
_REFS = """
SELECT refs.name, message, path, commit_hash, people.name, email, author_time, author_offset
FROM refs JOIN commits ON hash = commit_hash JOIN people ON people.id = author
WHERE kind IN (?, ?)
"""


class IndexMatch(NamedTuple):
    """Something that matches: the id of a resource, commit or person, or the name of a ref. ``newness`` breaks ties."""

    score: float
    kind: HitKind
    key: int | str
    newness: int = 0


class HitFormatter:
    """Makes hits of what one search found."""

    def __init__(self, cursor: sqlite3.Cursor, query: Query) -> None:
        """The words of ``query`` are marked."""
        self._cursor = cursor
        self._words = WordFinder(query.wanted)
        self._parts = WordFinder(query.wanted, inside=True)
        self._bodies_left = _MOST_BODIES
        self._further_left = _FURTHER
        row = cursor.execute("SELECT circle FROM resources LIMIT 1").fetchone()
        self._circle: str = row[0] if row else ""

    def hits(self, found: Sequence[tuple[float, IndexMatch]]) -> list[Hit]:
        """One for each, in the same order."""
        makers: dict[HitKind, tuple[str, Callable[[float, HitKind, tuple[Any, ...]], Hit]]] = {
            HitKind.NAME: (_RESOURCES, self._resource),
            HitKind.RESOURCE: (_RESOURCES, self._resource),
            HitKind.METADATA: (_RESOURCES, self._resource),
            HitKind.CONTENT: (_RESOURCES, self._resource),
            HitKind.MESSAGE: (_COMMITS, self._commit),
            HitKind.PERSON: (_PEOPLE, self._person),
        }
        rows = {kind: self._rows(query, _keys(found, kind)) for kind, (query, _) in makers.items()}
        rows[HitKind.NAMED_VERSION] = self._refs(found)
        hits = []
        for score, item in found:
            row = rows[item.kind].get(item.key)
            if row is not None:
                make = makers[item.kind][1] if item.kind in makers else self._named_version
                hits.append(make(score, item.kind, row))
        return hits

    def _rows(self, query: str, keys: Sequence[int | str]) -> Mapping[int | str, tuple[Any, ...]]:
        if not keys:
            return {}
        rows = self._cursor.execute(query.format(",".join("?" * len(keys))), keys)
        return {row[0]: row for row in rows}

    def _refs(self, found: Iterable[tuple[float, IndexMatch]]) -> Mapping[int | str, tuple[Any, ...]]:
        names = set(_keys(found, HitKind.NAMED_VERSION))
        if not names:
            return {}
        rows = self._cursor.execute(_REFS, (RefKind.NAMED_VERSION, RefKind.TAG))
        return {loaded(row[0]): row for row in rows if loaded(row[0]) in names}

    def _resource(self, score: float, kind: HitKind, row: tuple[Any, ...]) -> Hit:
        resource, circle, path, there, extent, amount, commit, *who = row
        path = loaded(path)
        shown = display(path)
        now = path if there else self._now_at(resource)
        passage, marks = shown, self._parts.marks(shown) if kind is HitKind.NAME else ()
        if kind in {HitKind.METADATA, HitKind.CONTENT}:
            passage, marks = self._passage(resource, kind)
        return Hit(
            circle,
            kind,
            passage or shown,
            marks,
            now or path,
            commit,
            display(now or path).rpartition("/")[2],
            _signature(who) if commit else None,
            score,
            gone=not (there or now),
            formerly=bool(now and not there),
            extent=TextExtent(ExtentKind(extent), amount) if extent else WHOLE,
        )

    def _now_at(self, resource: int) -> str | None:
        """Where a resource that is no more at its path has moved to; ``None`` where it was deleted."""
        row = self._cursor.execute("SELECT current FROM resources WHERE id = ?", (resource,)).fetchone()
        for _ in range(_MOST_MOVES):
            moved = self._cursor.execute(_MOVED_TO, (ChangeKind.MOVED, row[0])).fetchone()
            if moved is None:
                return None
            if moved[2]:
                return loaded(moved[1])
            row = moved[3:]
        return None

    def _passage(self, resource: int, kind: HitKind) -> tuple[str, tuple[tuple[int, int], ...]]:
        """A passage with the words, unless that takes too long; else the beginning of what the resource says."""
        best: tuple[str, tuple[tuple[int, int], ...]] = ("", ())
        for text in self._texts(resource, kind):
            best = self._words.passage(text)
            if best[1]:
                return best
        further = self._further(resource) if kind is HitKind.CONTENT else ""
        return self._words.passage(further) if further else best

    def _further(self, resource: int) -> str:
        """The text around the words, beyond the beginning of a long content; empty where that takes too long."""
        if self._further_left <= 0:
            return ""
        body = self._cursor.execute("SELECT body FROM resource_texts WHERE id = ?", (resource,)).fetchone()[0]
        for at in range(_MOST_BODY, len(body), _BLOCK - _AROUND):
            block = body[at : at + _BLOCK]
            found = self._words.first(block)
            if found is not None:
                return str(body[max(0, at + found - _AROUND) : at + found + _AROUND])
            self._further_left -= len(block) if block.isascii() else _SLOW * len(block)
            if self._further_left <= 0:
                break
        return ""

    def _texts(self, resource: int, kind: HitKind) -> Iterator[str]:
        """What the resource says where the words may be, the likeliest first."""
        query = "SELECT fields, substr(body, 1, ?) FROM resource_texts WHERE id = ?"
        room = min(_MOST_BODY, self._bodies_left) if kind is HitKind.CONTENT else 0
        fields, body = self._cursor.execute(query, (room, resource)).fetchone() or ("", "")
        self._bodies_left -= len(body)
        if body:
            yield body
        if fields:
            yield fields

    def _commit(self, score: float, kind: HitKind, row: tuple[Any, ...]) -> Hit:
        title, rest = display(loaded(row[2])), display(loaded(row[3]))
        # The title alone, where it has all the words: that is what people know a commit by.
        text = title if not rest or self._words.has_all(title) else f"{title}\n\n{rest}"
        passage, marks = self._words.passage(text)
        return Hit(self._circle, kind, passage, marks, None, row[1], title, _signature(row[4:]), score)

    def _person(self, score: float, kind: HitKind, row: tuple[Any, ...]) -> Hit:
        name, email = display(loaded(row[1])), display(loaded(row[2]))
        passage = f"{name} <{email}>"
        return Hit(self._circle, kind, passage, self._parts.marks(passage), title=name, score=score)

    def _named_version(self, score: float, kind: HitKind, row: tuple[Any, ...]) -> Hit:
        path = loaded(row[2]) if row[2] else None
        name = display(Ref(loaded(row[0]), RefKind.TAG, row[3]).short_name)
        about = display(loaded(row[1])).partition("\n\n")[0]  # without trailers
        parts = (name, display(path or ""), about)
        passage, marks = self._words.passage(" · ".join(part for part in parts if part))
        return Hit(self._circle, kind, passage, marks, path, row[3], name, _signature(row[4:]), score)


def _keys(found: Iterable[tuple[float, IndexMatch]], kind: HitKind) -> list[int | str]:
    return [item.key for _, item in found if item.kind is kind]


def _signature(row: Sequence[Any]) -> Signature:
    return Signature(loaded(row[0]), loaded(row[1]), row[2], row[3])
