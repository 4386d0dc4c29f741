"""What was found, as a person sees it: titles, passages with the matching words marked, who changed it and when."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from upont_desktop.domain.commit import Ref, RefKind, Signature
from upont_desktop.domain.history import Hit, HitKind
from upont_desktop.domain.passages import Marker
from upont_desktop.domain.query import Query
from upont_desktop.domain.text import display
from upont_desktop.index.values import loaded

_MOST_BODY = 100_000
_MOST_BODIES = 400_000
"""Characters of contents that passages are looked for in: of one resource, and of all hits of one search together."""

_RESOURCES = """
SELECT resources.id, resources.circle, rel_path, hash, name, email, author_time, author_offset
FROM resources LEFT JOIN versions ON versions.id = current LEFT JOIN commits ON commits.id = versions.commit_id
LEFT JOIN people ON people.id = commits.author WHERE resources.id IN ({})
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


class Found(NamedTuple):
    """Something that matches: the id of a resource, commit or person, or the name of a ref. ``newness`` breaks ties."""

    score: float
    kind: HitKind
    key: int | str
    newness: int = 0


class Dresser:
    """Makes hits of what one search found."""

    def __init__(self, cursor: sqlite3.Cursor, query: Query) -> None:
        """The words of ``query`` are marked."""
        self._cursor = cursor
        self._words = Marker(query.wanted)
        self._parts = Marker(query.wanted, inside=True)
        self._bodies_left = _MOST_BODIES
        row = cursor.execute("SELECT circle FROM resources LIMIT 1").fetchone()
        self._circle: str = row[0] if row else ""

    def hits(self, found: Sequence[tuple[float, Found]]) -> list[Hit]:
        """One for each, in the same order."""
        makers: dict[HitKind, tuple[str, Callable[[float, HitKind, tuple[Any, ...]], Hit]]] = {
            HitKind.NAME: (_RESOURCES, self._resource),
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

    def _refs(self, found: Iterable[tuple[float, Found]]) -> Mapping[int | str, tuple[Any, ...]]:
        names = set(_keys(found, HitKind.NAMED_VERSION))
        if not names:
            return {}
        rows = self._cursor.execute(_REFS, (RefKind.NAMED_VERSION, RefKind.TAG))
        return {loaded(row[0]): row for row in rows if loaded(row[0]) in names}

    def _resource(self, score: float, kind: HitKind, row: tuple[Any, ...]) -> Hit:
        path = loaded(row[2])
        shown = display(path)
        passage, marks = shown, self._parts.marks(shown) if kind is HitKind.NAME else ()
        for text in self._texts(row[0], kind):
            passage, marks = self._words.passage(text)
            if marks:
                break
        changed = _signature(row[4:]) if row[3] else None
        return Hit(row[1], kind, passage, marks, path, row[3], shown.rpartition("/")[2], changed, score)

    def _texts(self, resource: int, kind: HitKind) -> Iterator[str]:
        """What the resource says where the words may be, the likeliest first."""
        if kind is HitKind.NAME:
            return
        query = "SELECT fields, substr(body, 1, ?) FROM resource_words WHERE rowid = ?"
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


def _keys(found: Iterable[tuple[float, Found]], kind: HitKind) -> list[int | str]:
    return [item.key for _, item in found if item.kind is kind]


def _signature(row: Sequence[Any]) -> Signature:
    return Signature(loaded(row[0]), loaded(row[1]), row[2], row[3])
