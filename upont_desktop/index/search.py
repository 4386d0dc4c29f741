"""Searching one index: names, metadata, messages, people, named versions and contents, ranked together.

*Scores* depend on how a hit matches and on its place among the hits of its kind, never on statistics of one index, so
that hits of several circles can be merged by them. After :data:`_UNBROKEN` hits a kind gives way to the others.

*Cost.* As one types, a word's first letters fit half of everything. Nothing here scores or sorts all that fits: each
question takes a bounded number of candidates in an order that the index has anyway. Whole words are asked for first,
beginnings of words only where these were few; messages are taken from both ends of the ids, because a first run
numbers commits from the newest to the oldest, and what comes later has higher numbers still.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from upont_desktop.domain.commit import RefKind
from upont_desktop.domain.hits import Hit, HitKind
from upont_desktop.domain.metadata import FOLDER
from upont_desktop.domain.passages import WordFinder, flat
from upont_desktop.domain.query import Query, SearchWords, parse_query
from upont_desktop.domain.query_words import Place
from upont_desktop.domain.unspaced_scripts import spaced
from upont_desktop.index.name_judge import NameJudge
from upont_desktop.index.search_hits import HitFormatter, IndexMatch
from upont_desktop.index.search_sql import (
    TRIGRAM,
    Condition,
    Conditions,
    covers,
    expression,
    is_short,
    like,
    part,
    quoted,
    term,
)
from upont_desktop.index.values import loaded

DEFAULT_LIMIT = 50  # what a person looks through
_UNBROKEN = 8  # results of one kind that may stand together before those of another come between
_RANKED_AT_MOST = 300  # candidates that are given a rank: each costs a look at its text
_RANKED_IF_TESTED = 100  # fewer where each is also tested against fields
_BY_RELEVANCE = "ORDER BY bm25(resource_words, 4, 1, 3, 1)"  # name, folder, fields, body; lower is better
_MOST_PARAMETERS = 500  # of one statement: SQLite takes 999 at least, and more gain nothing

# How a hit matches, beside names (:mod:`.name_judge`); ties are broken by newness.
_COMMIT_HASH, _VERSION_NAME, _PERSON_BEGINS, _PERSON = 0.95, 0.86, 0.85, 0.7
_METADATA_WHOLE, _METADATA, _CONTENT_WHOLE, _CONTENT = 0.64, 0.6, 0.54, 0.5
"""Below every name: whole words in fields, then beginnings; the same in contents."""
_MESSAGE_WHOLE, _MESSAGE, _GONE = 0.46, 0.42, 0.4  # messages after contents; names of what is gone last
_STEP, _YIELD = 0.0001, 0.04  # keeps the order within a kind; and how far results beyond the unbroken ones give way
_LONGEST_TIME = 1e12  # above every time of a commit, so that newness stays below 1

# The application's own files have no words in the index; where no words are asked for, they are left out here.
_SHOWN = f"exists_now AND CAST(substr(rel_path, 1, {len(FOLDER)}) AS TEXT) <> '{FOLDER}'"


class Searcher:
    """Searches on one connection, in its thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """The index behind ``connection`` may be one that is still being filled: what is there is found."""
        self._cursor: sqlite3.Cursor = connection.cursor()

    def search(self, query: str | Query, limit: int = DEFAULT_LIMIT) -> list[Hit]:
        """The best ``limit`` hits, best first; none for an empty query.

        Without words to look for, the resources and commits that fit, newest first. Raises
        :class:`~upont_desktop.domain.errors.BadQuery`.
        """
        asked = parse_query(query) if isinstance(query, str) else query
        if not asked or limit < 1:
            return []
        found = _Search(self._cursor, asked, limit).found()
        return HitFormatter(self._cursor, asked).hits(found)


class _Search:
    """One search, as far as what is found; :mod:`.search_hits` says what that is."""

    def __init__(self, cursor: sqlite3.Cursor, query: Query, limit: int) -> None:
        self._cursor = cursor
        self._query = query
        self._limit = limit
        self._wanted = query.wanted
        self._conditions = Conditions(cursor, query)
        self._on_resource = self._conditions.on_resource("resource_words.rowid")
        self._terms = self._conditions.terms()
        self._seen: set[int] = set()

    def found(self) -> list[tuple[float, IndexMatch]]:
        """The best, with the scores that place them among those of other indexes."""
        if self._conditions.impossible:
            return []
        kinds = self._of_words() if self._wanted else self._of_conditions()
        scored = [pair for kind in kinds for pair in kind]
        return sorted(scored, key=lambda pair: -pair[0])[: self._limit]

    def _of_words(self) -> Iterator[Iterable[tuple[float, IndexMatch]]]:
        query = self._query
        plain = not (query.types or query.tests)
        for place, wanted, find in (
            (Place.NAMES, True, self._names),
            (Place.METADATA, True, self._metadata),
            (Place.CONTENT, True, self._contents),
            (Place.MESSAGES, plain, self._messages),
            (Place.PEOPLE, plain and not (query.authors or query.paths or query.after or query.before), self._people),
            (Place.NAMED_VERSIONS, plain, self._named_versions),
            (Place.NAMES, not (self._conditions.on_current or query.unwanted), self._gone_names),
        ):
            if wanted and query.looks_in(place):
                yield self._placed(find())

    def _placed(self, found: Iterable[IndexMatch]) -> Iterator[tuple[float, IndexMatch]]:
        """The best of one kind, best first, with their scores."""
        ordered = sorted(found, key=lambda item: (-item.score, -item.newness))[: self._limit]
        for place, item in enumerate(ordered):
            yield item.score - _STEP * place - _YIELD * max(0, place - _UNBROKEN + 1), item

    # --- names --------------------------------------------------------------------------------------------------------

    def _names(self) -> list[IndexMatch]:
        judge = NameJudge(self._wanted)
        ids = self._name_ids()
        self._seen.update(ids)
        rows = self._rows("SELECT id, rel_path, current FROM resources WHERE id IN ({})", ids)
        found = (IndexMatch(judge.score(loaded(path)), HitKind.NAME, key, current or 0) for key, path, current in rows)
        return [item for item in found if item.score]

    def _name_ids(self) -> list[int]:
        ids: dict[int, None] = {}
        enough = 2 * self._limit
        for find in (*self._name_questions(), self._inside_names):
            ids.update(dict.fromkeys(find()))
            if len(ids) >= enough:
                break
        return list(ids)

    def _name_questions(self) -> Iterator[Callable[[], list[int]]]:
        if not covers(self._wanted):
            return
        phrase = " ".join(word.text for word in self._wanted)
        yield lambda: self._resources(f"name : ^{quoted(spaced(phrase))}")
        if not any(word.exact for word in self._wanted):
            yield lambda: self._resources(f"name : ^{quoted(spaced(phrase))}*")
        whole = expression(self._wanted, beginnings=False)
        yield lambda: self._resources(f"name : ({whole})")
        begun = " AND ".join(term(word.text, open_ended=not word.exact) for word in self._wanted)
        yield lambda: self._resources(f"name : ({begun})")

    def _inside_names(self, *, there: bool = True) -> list[int]:
        """Where the words stand anywhere in the path; one letter alone does not count as a find.

        Of what is ``there`` now, or of what was there once.
        """
        texts = [flat(word.text) for word in self._wanted]
        if all(len(text) < 2 for text in texts) or any(word.exact for word in self._wanted):
            return []
        long = [part(text) for text in texts if len(text) >= TRIGRAM]
        if not (there or long):
            return []  # two letters are looked for through all paths, which is done once
        # Without a look-up, FTS5's own table of what it keeps is read three times faster than through it.
        table, rowid, column = ("path_parts", "rowid", "folded") if long else ("path_parts_content", "id", "c0")
        question = Condition("path_parts MATCH ?", (" AND ".join(long),)) if long else Condition()
        for text in texts:
            if len(text) < TRIGRAM:
                question &= Condition(f"{column} LIKE ? ESCAPE '\\'", (like(text),))
        key = f"{table}.{rowid}"
        question &= Condition(f"{there:d} = (SELECT exists_now FROM resources AS which WHERE which.id = {key})")
        question &= self._conditions.on_resource(key) if there else self._conditions.on_path(key)
        rows = self._cursor.execute(
            f"SELECT {rowid} FROM {table} WHERE {question.sql} LIMIT ?", (*question.values, 4 * self._limit)
        )
        return [row[0] for row in rows]

    def _gone_names(self) -> list[IndexMatch]:
        """Resources that were deleted, or have another name by now; newest first, below all that is there."""
        judge = NameJudge(self._wanted)
        rows = self._rows(
            "SELECT id, rel_path, current FROM resources WHERE id IN ({})", self._inside_names(there=False)
        )
        scored = ((judge.score(loaded(path)), key, current or 0) for key, path, current in rows)
        return [IndexMatch(_GONE * score, HitKind.NAME, key, current) for score, key, current in scored if score]

    def _resources(self, words: str, *, limit: int = 0, order: str = "") -> list[int]:
        """Ids of the resources whose words match an expression of FTS5, and which fit."""
        if self._terms:
            words = f"({words}) AND {self._terms}"
        tests = Condition("resource_words MATCH ?", (words,)) & self._on_resource
        rows = self._cursor.execute(
            f"SELECT rowid FROM resource_words WHERE {tests.sql} {order} LIMIT ?",
            (*tests.values, limit or 4 * self._limit),
        )
        return [row[0] for row in rows]

    # --- metadata and content -----------------------------------------------------------------------------------------

    def _metadata(self) -> list[IndexMatch]:
        return self._worded(HitKind.METADATA, "fields : ({})", _METADATA_WHOLE, _METADATA)

    def _contents(self) -> list[IndexMatch]:
        columns = "body : ({})" if self._query.places == {Place.CONTENT} else "{}"
        return self._worded(HitKind.CONTENT, columns, _CONTENT_WHOLE, _CONTENT)

    def _worded(self, kind: HitKind, columns: str, whole: float, begun: float) -> list[IndexMatch]:
        """Resources not found yet that have the words: whole ones, then, if they are few, beginnings."""
        found: list[IndexMatch] = []
        for score, words in ((whole, self._expression(False)), (begun, self._expression(True))):
            if words and len(found) < self._limit:
                best = [key for key in self._best(columns.format(words)) if key not in self._seen]
                if score == begun:
                    best = self._verified(best, columns)
                self._seen.update(best)
                found += [IndexMatch(score, kind, key, -place) for place, key in enumerate(best)]
        return found

    def _best(self, words: str) -> list[int]:
        """By relevance (bm25) where the matches are few enough to be compared, else any of them."""
        most = _RANKED_IF_TESTED if self._on_resource.sql else _RANKED_AT_MOST
        some = self._resources(words, limit=most + 1)
        if not 1 < len(some) <= most:
            return some
        return self._resources(words, limit=most, order=_BY_RELEVANCE)

    def _expression(self, beginnings: bool) -> str:
        if not covers(self._wanted):
            return ""
        words = expression(self._wanted, beginnings=beginnings)
        return "" if beginnings and words == expression(self._wanted, beginnings=False) else words

    def _verified(self, ids: list[int], columns: str) -> list[int]:
        """Those that also have the words of one letter, which the index was not asked for."""
        short = [word for word in self._wanted if is_short(word)]
        if not short:
            return ids
        marker = WordFinder(short)
        column = "fields" if columns.startswith("fields") else "name || ' ' || fields || ' ' || substr(body, 1, 8000)"
        rows = self._rows(f"SELECT id, {column} FROM resource_texts WHERE id IN ({{}})", ids[: self._limit])
        there = {key for key, text in rows if marker.has_all(text)}
        return [key for key in ids if key in there]

    # --- messages -----------------------------------------------------------------------------------------------------

    def _messages(self) -> list[IndexMatch]:
        found = [IndexMatch(_COMMIT_HASH, HitKind.MESSAGE, key) for key in self._by_hash()]
        seen = {item.key for item in found}
        short = [word for word in self._wanted if is_short(word) and not word.exact]
        for score, beginnings in ((_MESSAGE_WHOLE, False), (_MESSAGE, True)):
            words = self._expression(beginnings)
            if not words or len(found) >= self._limit:
                continue
            rows = [row for row in self._newest(words) if row[0] not in seen]
            if beginnings and short:
                marker = WordFinder(short)
                rows = [row for row in rows if marker.has_all(f"{loaded(row[2])}\n{loaded(row[3])}")]
            seen.update(row[0] for row in rows)
            found += [IndexMatch(score, HitKind.MESSAGE, row[0], row[1]) for row in rows]
        return found

    def _newest(self, words: str) -> list[tuple[Any, ...]]:
        if self._conditions.unwanted:
            words = f"({words}) NOT ({self._conditions.unwanted})"
        tests = Condition("commit_words MATCH ?", (words,)) & self._conditions.on_commit("commit_words.rowid")
        ids: dict[int, None] = {}
        for order in ("ASC", "DESC") if self._refreshed() else ("ASC",):
            rows = self._cursor.execute(
                f"SELECT rowid FROM commit_words WHERE {tests.sql} ORDER BY rowid {order} LIMIT ?",
                (*tests.values, 2 * self._limit),
            )
            ids.update(dict.fromkeys(row[0] for row in rows))
        return self._rows(
            "SELECT id, position, short_description, long_description FROM commits WHERE id IN ({})", list(ids)
        )

    def _refreshed(self) -> bool:
        """Whether some commits came after the first run, which numbers positions against ids."""
        row = self._cursor.execute("SELECT id, position FROM commits ORDER BY id DESC LIMIT 1").fetchone()
        return row is not None and row[1] != -row[0]

    def _by_hash(self) -> list[int]:
        if len(self._wanted) != 1 or not re.fullmatch("[0-9a-fA-F]{4,64}", self._wanted[0].text):
            return []
        prefix = self._wanted[0].text.lower()
        tests = Condition("hash >= ? AND hash < ?", (prefix, prefix + "g")) & self._conditions.on_commit("commits.id")
        return [
            row[0] for row in self._cursor.execute(f"SELECT id FROM commits WHERE {tests.sql} LIMIT 5", tests.values)
        ]

    # --- people and named versions ------------------------------------------------------------------------------------

    def _people(self) -> Iterator[IndexMatch]:
        texts = [flat(word.text) for word in self._wanted]
        unwanted = [flat(word.text) for word in self._query.unwanted]
        begins = WordFinder(self._wanted)
        for key, folded in self._cursor.execute("SELECT id, folded FROM people").fetchall():
            text = flat(folded)
            if all(part in text for part in texts) and not any(part in text for part in unwanted):
                if begins.has_all(text):
                    yield IndexMatch(_PERSON_BEGINS, HitKind.PERSON, key)
                elif any(len(part) > 1 for part in texts):
                    yield IndexMatch(_PERSON, HitKind.PERSON, key)

    def _named_versions(self) -> Iterator[IndexMatch]:
        marker, unwanted = (
            WordFinder(self._wanted),
            [WordFinder([SearchWords(word.text)]) for word in self._query.unwanted],
        )
        tests = self._conditions.on_commit("commits.id")
        rows = self._cursor.execute(
            "SELECT name, message, path, position FROM refs JOIN commits ON hash = commit_hash WHERE kind IN (?, ?)"
            + (f" AND {tests.sql}" if tests.sql else ""),
            (RefKind.NAMED_VERSION, RefKind.TAG, *tests.values),
        ).fetchall()
        for name, message, path, position in rows:
            where = loaded(path) if path else ""
            text = f"{loaded(name).removeprefix('refs/tags/')}\n{loaded(message)}\n{where}"
            if not marker.has_all(text) or any(other.has_all(text) for other in unwanted):
                continue
            if not self._query.paths or (where and self._query.fits_path(where)):
                yield IndexMatch(_VERSION_NAME, HitKind.NAMED_VERSION, loaded(name), position)

    # --- without words ------------------------------------------------------------------------------------------------

    def _of_conditions(self) -> Iterator[Iterable[tuple[float, IndexMatch]]]:
        query = self._query
        if not query.places or query.places & {Place.NAMES, Place.CONTENT, Place.METADATA}:
            yield self._fitting_resources()
        asked = Place.MESSAGES in query.places
        about_commits = query.authors or query.after or query.before
        if asked or (about_commits and not query.places and not (query.types or query.tests)):
            yield self._fitting_commits()

    def _fitting_resources(self) -> Iterator[tuple[float, IndexMatch]]:
        likely = self._conditions.likely_resources()
        fits = Condition("TRUE") & self._conditions.on_resource("likely.id")
        if likely.sql:
            # The limit of the inner query keeps SQLite from merging the two: the tests stop when enough were found.
            source = f"SELECT id FROM resources WHERE {_SHOWN} AND {likely.sql} ORDER BY current DESC LIMIT -1"
        else:  # newer versions have higher numbers
            source = (
                "SELECT resources.id FROM versions JOIN resources ON resources.id = versions.resource"
                f" WHERE {_SHOWN} AND current = versions.id ORDER BY versions.id DESC LIMIT -1"
            )
        rows = self._cursor.execute(
            f"SELECT id FROM ({source}) AS likely WHERE {fits.sql} LIMIT ?", (*likely.values, *fits.values, self._limit)
        ).fetchall()
        made = self._rows(
            "SELECT resources.id, author_time, current FROM resources JOIN versions ON versions.id = current"
            " JOIN commits ON commits.id = commit_id WHERE resources.id IN ({})",
            [row[0] for row in rows],
        )
        return (_by_time(HitKind.RESOURCE, *row) for row in sorted(made, key=lambda row: -row[2]))

    def _fitting_commits(self) -> Iterator[tuple[float, IndexMatch]]:
        fits = self._conditions.on_commit("commits.id") & self._conditions.without_words("commits.id")
        rows = self._cursor.execute(
            f"SELECT id, author_time, position FROM commits {'WHERE ' if fits.sql else ''}{fits.sql}"
            " ORDER BY position DESC LIMIT ?",
            (*fits.values, self._limit),
        )
        return (_by_time(HitKind.MESSAGE, *row) for row in rows.fetchall())

    def _rows(self, query: str, ids: list[int]) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = []
        for start in range(0, len(ids), _MOST_PARAMETERS):
            some = ids[start : start + _MOST_PARAMETERS]
            rows += self._cursor.execute(query.format(",".join("?" * len(some))), some).fetchall()
        return rows


def _by_time(kind: HitKind, key: int, time: int, newness: int) -> tuple[float, IndexMatch]:
    return max(0, time) / _LONGEST_TIME, IndexMatch(0, kind, key, newness)
