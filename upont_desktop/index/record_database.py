"""The tables of applications asked by SQLAlchemy's Core, read-only.

Loading SQLAlchemy takes a quarter of a second: only what shows a room imports this.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVarTuple

from sqlalchemy import Connection, Engine, MetaData, Result, create_engine
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql.selectable import TypedReturnsRows

from upont_desktop.domain.book_chain import BookFlaw
from upont_desktop.domain.book_findings import BookFinding
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.entry_authors import EntryAuthors
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.room_rights import RightChange
from upont_desktop.domain.rooms import Rooms
from upont_desktop.index.book_tables import (
    has_table,
    read_book_numbers,
    read_book_problems,
    read_founders,
    read_right_changes,
)
from upont_desktop.index.engine import UnusableIndex, open_for_reading, translated
from upont_desktop.index.projection import (
    ProjectionProblem,
    ProjectionState,
    read_known_rooms,
    read_problems,
    read_projections,
)
from upont_desktop.index.version_authors import (
    DocumentVersion,
    claimed_entries,
    current_versions,
    earlier_blobs,
    entry_authors,
    first_author,
    name_of_address,
    versions_by_id,
    versions_of,
)

Columns = TypeVarTuple("Columns")


class RecordsNotReady(UserError):
    """What a room keeps is not in the index yet."""

    code = "records-not-ready"
    sentence = QT_TRANSLATE_NOOP("Errors", "What is kept in “{circle}” is still being read.")
    kept_safe = "Nothing was changed."
    advice = QT_TRANSLATE_NOOP("Errors", "Try again in a moment.")


class NoRoomHere(RecordsNotReady):
    """The circle has not the room whose records are asked for."""

    code = "no-room-here"
    sentence = QT_TRANSLATE_NOOP("Errors", "“{circle}” has no room “{room}”.")
    advice = QT_TRANSLATE_NOOP("Errors", "Add the room to the circle first.")


class RoomFailed(RecordsNotReady):
    """The program of a room made a mistake over its records."""

    code = "room-failed"
    sentence = QT_TRANSLATE_NOOP("Errors", "What is kept in “{circle}” cannot be shown: {why}")
    kept_safe = QT_TRANSLATE_NOOP("Errors", "Nothing was lost.")
    advice = QT_TRANSLATE_NOOP("Errors", "Please report this mistake of the program.")


class RecordDatabase:
    """The tables of one circle's index, opened at the first need, and again where the index was made anew. One thread
    at a time. Where there is no index yet, no room is :meth:`ready`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._identity: tuple[int, int] | None = None
        self._raw: sqlite3.Connection | None = None
        self._engine: Engine | None = None
        self._asked: Connection | None = None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Hold one state of the index: everything asked within sees it. Within another one, that one's."""
        if self._asked is not None:
            yield
            return
        self._open()
        if self._engine is None:
            yield
            return
        with translated(self._path), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            self._asked = connection
            try:
                yield
            finally:
                self._asked = None

    def execute(
        self, statement: TypedReturnsRows[*Columns], parameters: Mapping[str, Any] | None = None
    ) -> Result[*Columns]:
        """What a ``select(…)`` gives, within :meth:`reading`.

        Raises :class:`RecordsNotReady` where a table is not there, as :class:`NoRoomHere` or :class:`RoomFailed` where
        that is why.
        """
        if self._asked is None:
            raise RecordsNotReady(circle=self._path.stem)
        try:
            return self._asked.execute(statement, parameters)
        except OperationalError as error:
            _, missing, table = str(error.orig).partition("no such table: ")
            if missing:
                raise self._without(table.partition("_")[0]) from error
            raise error.orig or error from error

    def _without(self, room: str) -> RecordsNotReady:
        """Why the tables of a room are not there."""
        circle = self._path.stem
        if room not in self.rooms().names:
            return NoRoomHere(circle=circle, room=room)
        failure = next((str(one.problem) for one in self.problems(room) if not one.path), "")
        return RoomFailed(circle=circle, why=failure) if failure else RecordsNotReady(circle=circle)

    def ready(self, room: str) -> bool:
        """Whether the tables of a room are there."""
        state = read_projections(self._raw).get(room) if self._raw is not None else None
        return state is not None and not state.failed

    def shows(self, room: str, version: int, commit: str) -> bool:
        """Whether the tables of a room are those of this commit, by this version of its projection."""
        state = read_projections(self._raw).get(room) if self._raw is not None else None
        return state == ProjectionState(version, commit, failed=False)

    def rooms(self) -> Rooms:
        """What ``rooms.json`` says, as the index has it."""
        return Rooms() if self._raw is None else read_known_rooms(self._raw)

    def problems(self, room: str) -> Sequence[ProjectionProblem]:
        """What is wrong with the records of a room, by path; with an empty path, what is wrong with the whole."""
        if self._raw is None or not has_table(self._raw, "projection_problems"):
            return ()
        return read_problems(self._raw, room)

    def book_findings(self, room: str, most: int) -> Sequence[BookFinding]:
        """What is wrong with the books of a room as they stand at HEAD, the first of it."""
        if self._raw is None or not has_table(self._raw, "book_problems"):
            return ()
        found = read_book_problems(self._raw, room, most)
        return tuple(BookFinding(room, device, BookFlaw(what), number, path) for device, number, what, path in found)

    def entry_authors(self, room: str) -> EntryAuthors:
        """Whose commits brought the entries of a room's books."""
        return EntryAuthors() if self._raw is None else entry_authors(self._raw, room)

    def claimed_entries(self, room: str, *, counted: bool, without: Collection[str] = ()) -> Sequence[BookEntry]:
        """The entries of a room's books, by whom they name: see the function of that name."""
        return [] if self._raw is None else claimed_entries(self._raw, room, counted=counted, without=without)

    def first_author(self, path: str) -> str:
        """The name of who first made a document, as git has it; empty where nothing is known."""
        return "" if self._raw is None else first_author(self._raw, path)

    def author_name(self, address: str) -> str:
        """The name that goes with an address of the history."""
        return "" if self._raw is None or not address else name_of_address(self._raw, address)

    def right_changes(self, room: str) -> Sequence[RightChange]:
        """What gave and took rights in a room, in the order of its books, as far as they are in the index."""
        known = self._raw is not None and has_table(self._raw, "book_rights")
        return read_right_changes(self._raw, room) if self._raw is not None and known else ()

    def book_numbers(self, room: str) -> Mapping[str, int]:
        """The number of the last entry of each device's book of a room that is in the index."""
        known = self._raw is not None and has_table(self._raw, "books")
        return read_book_numbers(self._raw, room) if self._raw is not None and known else {}

    def current_versions(self, folder: str, since: int) -> Sequence[DocumentVersion]:
        """The versions in effect of the documents below a folder, from a time on: see the function of that name."""
        return [] if self._raw is None else current_versions(self._raw, folder, since)

    def versions_by_id(self, ids: Sequence[int]) -> Sequence[DocumentVersion]:
        """The versions that have these ids, the newest first."""
        return [] if self._raw is None else versions_by_id(self._raw, ids)

    def versions_of(self, path: str, most: int) -> Sequence[DocumentVersion]:
        """The versions of a document in the current history, the newest first, ``most`` of them."""
        return [] if self._raw is None else versions_of(self._raw, path, most)

    def founder(self, room: str) -> str:
        """Whom this clone believes to have founded a room, of those whose founder is named; empty for nobody."""
        if self._raw is None or not has_table(self._raw, "book_founders"):
            return ""
        return read_founders(self._raw).get(room, "")

    def earlier_blobs(self, folder: str, most: int) -> Sequence[tuple[str, bytes]]:
        """The path and the blob of versions that are not in effect any more, the newest first, ``most`` of them."""
        return [] if self._raw is None else earlier_blobs(self._raw, folder, most)

    def __del__(self) -> None:
        """A thread that ends leaves its own behind."""
        self.close()

    def close(self) -> None:
        """Close the file; it is opened again at the next need."""
        if self._engine is not None:
            self._engine.dispose()
        if self._raw is not None:
            self._raw.close()
        self._engine = self._raw = self._identity = None

    def _open(self) -> None:
        found = _identity(self._path)
        if found == self._identity and found is not None:
            return
        self.close()
        try:
            raw = open_for_reading(self._path)
        except UnusableIndex:
            return
        self._raw, self._identity = raw, found
        self._engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)


def table_definitions(metadata: MetaData, *, indexes: bool = True) -> tuple[str, ...]:
    """The statements that make these tables and, where they are wanted at once, their indexes."""
    made = [str(CreateTable(table).compile(dialect=dialect())) for table in metadata.sorted_tables]
    return (*made, *(index_definitions(metadata) if indexes else ()))


def index_definitions(metadata: MetaData) -> tuple[str, ...]:
    """The statements that make the indexes of these tables."""
    indexes = [index for table in metadata.sorted_tables for index in sorted(table.indexes, key=lambda i: str(i.name))]
    return tuple(str(CreateIndex(index).compile(dialect=dialect())) for index in indexes)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - called before every query
    except OSError:
        return None
    return found.st_dev, found.st_ino
