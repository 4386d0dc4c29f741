"""Which commits of a history a search keeps: all of them, not the best few.

Conditions on what a commit did (``path:``, ``type:``, ``change:``, fields of the metadata, a folder) must hold together
for one of the resources that it touched; fields are those that the resource has now. Words are looked for in the
descriptions of commits; a single letter is a word, not the beginning of one.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain

from upont_desktop.domain.metadata import FOLDER, Metadata
from upont_desktop.domain.query import Query, SearchWords
from upont_desktop.index.search_sql import Condition, did, has_words, is_open, is_short, made_by_and_when, term
from upont_desktop.index.values import loaded, stored
from upont_desktop.index.version_rows import ranges_below

_SUBMODULE = 0o160000  # git's mode of a commit of another repository
_OWN = (FOLDER, FOLDER.removesuffix("/") + "0")


class HistorySearch:
    """Searches histories on one connection, in its thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._cursor: sqlite3.Cursor = connection.cursor()

    def positions(self, query: Query, folder: str = "") -> list[int]:
        """The positions of the commits that fit, newest first; with ``folder``, by what they did below it."""
        fits = self._on_commit(query) & self._on_touched(query, folder)
        where = f"WHERE {fits.sql}" if fits.sql else ""
        # Sorted by SQLite, which lets other threads work meanwhile.
        rows = self._cursor.execute(f"SELECT position FROM commits {where} ORDER BY position DESC", fits.values)
        return [row[0] for row in rows]

    def newest(self, query: Query, folder: str = "") -> str | None:
        """The hash of the newest commit on the current branch that fits."""
        fits = Condition("on_head") & self._on_commit(query) & self._on_touched(query, folder)
        found = self._cursor.execute(
            f"SELECT hash FROM commits WHERE {fits.sql} ORDER BY position DESC LIMIT 1", fits.values
        ).fetchone()
        return found[0] if found else None

    def commits(self, query: Query, among: Iterable[int]) -> set[int]:
        """The ids, of those given, whose author, date and descriptions fit."""
        given = Condition("commits.id IN (SELECT value FROM json_each(?))", (json.dumps(list(among)),))
        fits = given & self._on_commit(query)
        return {row[0] for row in self._cursor.execute(f"SELECT id FROM commits WHERE {fits.sql}", fits.values)}

    def resources(self, query: Query, folder: str = "") -> set[int] | None:
        """The ids of the resources, past ones too, whose path and fields fit; ``None`` where any does."""
        if not (folder or query.paths or query.types or query.tests):
            return None
        found = set(self._paths(query, folder))
        return found & self._with_fields(query) if query.tests else found

    def contents(self, folder: str = "") -> list[tuple[int, bytes | None, int]]:
        """Every version below a folder, oldest first: its id, its blob, and the version before it (0 for none).

        The application's own files are left out, and submodules, which have no content.
        """
        ranges = ranges_below(folder)
        below = " OR ".join(["(rel_path >= ? AND rel_path < ?)"] * len(ranges))
        rows = self._cursor.execute(
            "SELECT versions.id, versions.blob, versions.previous FROM commits CROSS JOIN versions"
            " ON versions.commit_id = commits.id JOIN resources ON resources.id = versions.resource"
            f" WHERE ({below}) AND NOT (rel_path >= ? AND rel_path < ?) AND versions.mode <> {_SUBMODULE}"
            " ORDER BY commits.position",
            (*chain.from_iterable(ranges), *_OWN),
        )
        return [(key, blob, previous or 0) for key, blob, previous in rows]

    def _paths(self, query: Query, folder: str) -> Iterable[int]:
        for low, high in ranges_below(folder):
            rows = self._cursor.execute(
                "SELECT id, rel_path FROM resources WHERE rel_path >= ? AND rel_path < ?", (low, high)
            )
            for key, path in rows:
                if query.fits_path(loaded(path)):
                    yield key

    def _with_fields(self, query: Query) -> set[int]:
        rows = self._cursor.execute(
            "SELECT resources.id, typed, told FROM resources LEFT JOIN version_metadata ON version = current"
        )
        found = set()
        for key, typed, told in rows:
            fields = Metadata(json.loads(typed), json.loads(told)) if typed and told else Metadata()
            if all(test.fits(fields) for test in query.tests):
                found.add(key)
        return found

    def _on_commit(self, query: Query) -> Condition:
        found = made_by_and_when(self._cursor, query)
        wanted = " AND ".join(_term(word) for word in query.wanted if has_words(word.text))
        if wanted:
            named = ",".join(map(str, self._named(query.wanted)))
            inner = "SELECT rowid FROM commit_words WHERE commit_words MATCH ?"
            found &= Condition(f"(commits.id IN ({inner}) OR commits.id IN ({named}))", (wanted,))
        unwanted = " OR ".join(_term(word) for word in query.unwanted if has_words(word.text))
        if unwanted:
            inner = "SELECT rowid FROM commit_words WHERE commit_words MATCH ?"
            found &= Condition(f"commits.id NOT IN ({inner})", (unwanted,))
        return found

    def _named(self, words: Sequence[SearchWords]) -> list[int]:
        """The commits whose hash begins with the only word, and those with a branch or a mark of that name."""
        if len(words) != 1:
            return []
        word = words[0].text
        names = [stored(f"refs/{place}/{word}") for place in ("heads", "tags", "remotes")]
        rows = self._cursor.execute(
            "SELECT id FROM commits JOIN refs ON commit_hash = hash WHERE name IN (?, ?, ?)", names
        ).fetchall()
        if re.fullmatch("[0-9a-fA-F]{4,64}", word):
            start = word.lower()
            rows += self._cursor.execute("SELECT id FROM commits WHERE hash >= ? AND hash < ?", (start, start + "g"))
        return [row[0] for row in rows]

    def _on_touched(self, query: Query, folder: str) -> Condition:
        """That one resource that the commit touched fits all that is asked of it."""
        found, ids = did(query), self.resources(query, folder)
        if ids is not None:
            found &= Condition("versions.resource IN (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),))
        if not found.sql:
            return found
        return Condition(f"commits.id IN (SELECT versions.commit_id FROM versions WHERE {found.sql})", found.values)


def _term(word: SearchWords) -> str:
    return term(word.text, open_ended=is_open(word) and not is_short(word))
