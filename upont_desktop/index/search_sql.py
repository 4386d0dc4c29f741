"""A search's conditions as SQL: expressions of FTS5, and tests on one resource or commit."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from upont_desktop.domain.metadata import Metadata
from upont_desktop.domain.passages import flat, spellings
from upont_desktop.domain.query import Query, SearchWords
from upont_desktop.domain.query_filters import FieldTest, Operator
from upont_desktop.domain.query_words import BookCommits
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.text import fold
from upont_desktop.domain.unspaced_scripts import is_unspaced, spaced
from upont_desktop.index.values import loaded

TRIGRAM = 3  # letters: the index of parts of names knows no fewer
_FEW = 4000  # rows that are named one by one in a statement; with more, each is tried instead
_DAY = 86400  # seconds


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL with its parameters; empty where it asks for nothing."""

    sql: str = ""
    values: tuple[Any, ...] = ()

    def __and__(self, other: Condition) -> Condition:
        both = f"{self.sql} AND {other.sql}" if self.sql and other.sql else self.sql or other.sql
        return Condition(both, self.values + other.values)


def has_words(text: str) -> bool:
    """Whether the index of words holds anything of ``text``: it keeps letters and digits only."""
    return any(letter.isalnum() for letter in text)


def expression(words: Iterable[SearchWords], *, beginnings: bool) -> str:
    """What FTS5 is asked for, all of ``words``; empty where none can be asked for.

    With ``beginnings``, words may be longer than what was typed, unless they are exact. One letter is left out then:
    what begins with it is most of everything; :class:`~upont_desktop.domain.passages.WordFinder` is to look for it.
    """
    terms = []
    for word in words:
        text = word.text
        open_ended = beginnings and is_open(word)
        if open_ended and is_short(word):
            text, open_ended = text[:-1], False
        if has_words(text):
            terms.append(term(text, open_ended=open_ended))
    return " AND ".join(terms)


def is_open(word: SearchWords) -> bool:
    """Whether it may be the beginning of a longer word; a letter of a script without spaces is a word by itself."""
    return not word.exact and word.text[-1].isalnum() and not is_unspaced(word.text[-1])


def is_short(word: SearchWords) -> bool:
    """Whether it ends in one letter alone."""
    return not (word.text[-2:-1].isalnum() or is_unspaced(word.text[-1]))


def term(text: str, *, open_ended: bool) -> str:
    """One word or phrase in FTS5's language, as the indexes of words have it."""
    star = "*" if open_ended else ""
    return _any_of(f"{quoted(spaced(variant))}{star}" for variant in spellings(text))


def part(text: str) -> str:
    """A part of a path in FTS5's language, as the index of trigrams has it."""
    return _any_of(map(quoted, spellings(text)))


def _any_of(variants: Iterable[str]) -> str:
    some = list(variants)
    return some[0] if len(some) == 1 else f"({' OR '.join(some)})"


def quoted(text: str) -> str:
    """A string of FTS5: nothing in it means anything but itself."""
    return '"' + text.replace('"', '""') + '"'


def like(text: str) -> str:
    """The pattern of LIKE that finds ``text`` anywhere; it escapes by a backslash."""
    return "%" + re.sub(r"([\\%_])", r"\\\1", text) + "%"


class Conditions:
    """What a search asks of resources and of commits besides words; ``impossible`` where nothing can fit.

    Where few commits fit ``author:``, ``before:`` and ``after:``, they are found first, and what they changed; else
    each candidate is tested, which ends soon because many fit.
    """

    def __init__(self, cursor: sqlite3.Cursor, query: Query) -> None:
        """Prepares ``cursor``'s connection for the statements that these conditions are put in."""
        self._cursor = cursor
        self._query = query
        self._made = made_by_and_when(cursor, query)
        self._few = self._few_commits()
        self.impossible = self._few == ""
        self.unwanted = " OR ".join(
            term(word.text, open_ended=is_open(word) and not is_short(word))
            for word in query.unwanted
            if has_words(word.text)
        )
        self._looks_at_path = bool(query.paths or query.types)
        if self.unwanted:
            self._prepare_unwanted()
        if self._looks_at_path:
            cursor.connection.create_function("path_fits", 1, self._path_fits)
        if query.tests:
            cursor.connection.create_function("fields_fit", 3, self._fields_fit)
        self._paths_known: dict[str | bytes, bool] = {}
        self._fields_known: dict[int, bool] = {}

    # --- resources ----------------------------------------------------------------------------------------------------

    def on_resource(self, rowid: str) -> Condition:
        """That the resource whose id is ``rowid`` (an SQL expression) fits."""
        found = Condition()
        tables, tests = "resources", Condition(f"resources.id = {rowid} AND exists_now")
        made = did(self._query)
        if self._few is not None:
            found &= Condition(f"+{rowid} IN ({self._changed_by_few()})")
        else:
            made &= self._made
        if made.sql:
            tables += " JOIN versions ON versions.id = current JOIN commits ON commits.id = versions.commit_id"
            tests &= made
        if self._looks_at_path:
            tests &= Condition("path_fits(rel_path)")
        if self._query.tests:
            tables += " LEFT JOIN version_metadata ON version_metadata.version = current"
            tests &= Condition("fields_fit(current, typed, told)")
        if tests.sql.count(" AND ") > 1:
            found &= Condition(f"EXISTS (SELECT 1 FROM {tables} WHERE {tests.sql})", tests.values)
        if self.unwanted:
            found &= Condition(f"resource_wanted({rowid})")
        return found

    @property
    def on_current(self) -> bool:
        """Whether something is asked that only a resource which is there can answer."""
        query = self._query
        return bool(query.tests or query.authors or query.after or query.before or query.changes or query.books)

    def on_path(self, rowid: str) -> Condition:
        """That the path of the resource whose id is ``rowid`` fits, whether or not it is there."""
        if not self._looks_at_path:
            return Condition()
        return Condition(f"EXISTS (SELECT 1 FROM resources AS one WHERE one.id = {rowid} AND path_fits(one.rel_path))")

    def _prepare_unwanted(self) -> None:
        """Find the unwanted resources once: a search asks several questions."""
        query = "SELECT rowid FROM resource_words WHERE resource_words MATCH ?"
        ids = {row[0] for row in self._cursor.execute(query, (self.unwanted,))}
        self._cursor.connection.create_function("resource_wanted", 1, lambda rowid: rowid not in ids)

    def likely_resources(self) -> Condition:
        """That a row of ``resources`` may fit, by a look-up; empty where so many may that it is as well to try each."""
        found = Condition()
        if self._few is not None:
            found &= Condition(f"id IN ({self._changed_by_few()})")
        lookups = [("resource_words", self.terms())] if self.terms() else []
        literals = [path.literal for path in self._query.paths if not path.excluded]
        lookups += [("path_parts", quoted(literal)) for literal in literals if len(literal) >= TRIGRAM]
        for table, words in lookups:
            rows = self._cursor.execute(f"SELECT rowid FROM {table} WHERE {table} MATCH ? LIMIT ?", (words, _FEW + 1))
            ids = [str(row[0]) for row in rows]
            if len(ids) <= _FEW:
                found &= Condition(f"id IN ({','.join(ids)})")
        return found

    def terms(self) -> str:
        """What every resource that fits has among its words, for FTS5; empty where there is nothing sure."""
        terms = [_field_term(test) for test in self._query.tests if not test.excluded]
        types = [kind for kind in self._query.types if not kind.excluded]
        words = sorted({word for kind in types for word in kind.name_words})
        if words and all(has_words(word) and word.isascii() for word in words):
            terms.append(f"name : ({' OR '.join(map(quoted, words))})")
        return " AND ".join(text for text in terms if text)

    def _changed_by_few(self) -> str:
        """Ids of the resources whose current version one of the few commits made."""
        rows = self._cursor.execute(
            "SELECT resources.id FROM versions JOIN resources ON resources.id = versions.resource"
            f" WHERE versions.commit_id IN ({self._few}) AND current = versions.id"
        )
        return ",".join(str(row[0]) for row in rows)

    # --- commits ------------------------------------------------------------------------------------------------------

    def on_commit(self, rowid: str) -> Condition:
        """That the commit whose id is ``rowid`` fits, :attr:`unwanted` words aside."""
        found = Condition()
        if self._few is not None:
            found &= Condition(f"+{rowid} IN ({self._few})")
        elif self._made.sql:
            test = f"EXISTS (SELECT 1 FROM commits WHERE commits.id = {rowid} AND {self._made.sql})"
            found &= Condition(test, self._made.values)
        if self._looks_at_path or self._query.changes:
            tests = Condition("path_fits(rel_path)" if self._looks_at_path else "") & did(self._query)
            found &= Condition(
                "EXISTS (SELECT 1 FROM versions JOIN resources ON resources.id = versions.resource"
                f" WHERE versions.commit_id = {rowid} AND {tests.sql})"
            )
        return found

    def without_words(self, rowid: str) -> Condition:
        """That a commit lacks the unwanted words."""
        if not self.unwanted:
            return Condition()
        inner = "SELECT rowid FROM commit_words WHERE commit_words MATCH ?"
        return Condition(f"{rowid} NOT IN ({inner})", (self.unwanted,))

    def _few_commits(self) -> str | None:
        """Ids of the commits that were made by whom and when it is asked, or ``None`` where they are many, or any."""
        if not self._made.sql:
            return None
        rows = self._cursor.execute(
            f"SELECT id FROM commits WHERE {self._made.sql} LIMIT ?", (*self._made.values, _FEW + 1)
        ).fetchall()
        return ",".join(str(row[0]) for row in rows) if len(rows) <= _FEW else None

    # --- called by SQLite ---------------------------------------------------------------------------------------------

    def _path_fits(self, path: str | bytes) -> bool:
        known = self._paths_known.get(path)
        if known is None:
            known = self._paths_known[path] = self._query.fits_path(loaded(path))
        return known

    def _fields_fit(self, version: int, typed: str | None, told: str | None) -> bool:
        known = self._fields_known.get(version)
        if known is None:
            metadata = Metadata(json.loads(typed), json.loads(told)) if typed and told else Metadata()
            known = self._fields_known[version] = all(test.fits(metadata) for test in self._query.tests)
        return known


def _field_term(test: FieldTest) -> str:
    key, value = fold(test.key.partition(".")[0]), fold(test.value)
    if test.operator is Operator.NOT_EQUAL or not (key.isascii() and has_words(key)):
        return ""
    words = quoted(key)
    if test.operator in (Operator.EQUAL, Operator.CONTAINS) and test.is_text and value.isascii() and has_words(value):
        open_ended = test.operator is Operator.CONTAINS and value[-1].isalnum()
        words += f" AND {term(value, open_ended=open_ended)}"
    return f"fields : ({words})"


def made_by_and_when(cursor: sqlite3.Cursor, query: Query) -> Condition:
    """That a row of ``commits`` passes ``author:``, ``after:``, ``before:`` and ``books:``."""
    found = _authors(cursor, query)
    if query.books is not None and query.books is not BookCommits.SHOWN:
        found &= Condition("only_books" if query.books is BookCommits.ONLY else "NOT only_books")
    for sign, moment in ((">=", query.after), ("<", query.before)):
        if moment is not None:
            # The plain column lets an index narrow it: no time zone is farther than a day.
            near = f"author_time {sign} ? AND author_time + 60 * author_offset {sign} ?"
            start = int(moment.timestamp())
            found &= Condition(near, (start + (_DAY if sign == "<" else -_DAY), start))
    return found


def did(query: Query) -> Condition:
    """That a row of ``versions`` passes ``change:``; the deletion that a move leaves behind is none."""
    if not query.changes:
        return Condition()
    found = Condition(f"versions.change IN ({','.join(str(int(change)) for change in sorted(query.changes))})")
    if ChangeKind.DELETED in query.changes and ChangeKind.MOVED not in query.changes:
        found &= Condition(
            "NOT EXISTS (SELECT 1 FROM versions AS move WHERE move.previous = versions.previous"
            f" AND move.commit_id = versions.commit_id AND move.change = {ChangeKind.MOVED:d})"
        )
    return found


def _authors(cursor: sqlite3.Cursor, query: Query) -> Condition:
    """That a commit is of one of the people asked for."""
    if not query.authors:
        return Condition()
    people = [(str(person), flat(folded)) for person, folded in cursor.execute("SELECT id, folded FROM people")]
    wanted = [flat(author.text) for author in query.authors if not author.excluded]
    unwanted = [flat(author.text) for author in query.authors if author.excluded]
    ids = [
        person
        for person, text in people
        if (not wanted or any(author in text for author in wanted)) and not any(author in text for author in unwanted)
    ]
    return Condition() if len(ids) == len(people) else Condition(f"author IN ({','.join(ids)})")


def covers(words: Sequence[SearchWords]) -> bool:
    """Whether FTS5 sees every one of ``words``."""
    return all(has_words(word.text) for word in words)
