"""Records of applications made rows: what a circle's rooms keep at HEAD, in tables of their own in the index.

The index knows which files stand at HEAD and which changed in a refresh, so git is asked for contents alone. All of it
happens in the transaction in which the history changes: a reader sees both, or neither.

A projection is a pure function from records to rows, and may be wrong: what it raises undoes what it did, drops its
tables and is said among the problems of its room; the history goes on.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import chain
from typing import NamedTuple, Protocol, runtime_checkable

from upont_desktop.domain.books import ProjectedEntry
from upont_desktop.domain.document_problems import MOST_BYTES, NOT_THERE, TOO_LARGE, Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rights import KindRule
from upont_desktop.domain.rooms import ROOMS_PATH, KnownRooms, RoomSpec, first_named, named, parse_rooms
from upont_desktop.index.book_tables import has_table, read_founders
from upont_desktop.index.projection import (
    UNKNOWN_VERSION,
    ProjectionState,
    add_problem,
    are_projections_due,
    create_projection_tables,
    current_file,
    current_files,
    read_projections,
    read_rooms_content,
    remove_problems,
    remove_projection,
    remove_projection_tables,
    write_projection,
    write_rooms_content,
)
from upont_desktop.index.version_authors import version_authors
from upont_desktop.indexer.book_projection import BookProjection, EntryRun
from upont_desktop.indexer.helped_pages import page_source
from upont_desktop.indexer.page_server import HELPER_NAME
from upont_desktop.indexer.table_guard import own_tables_alone
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.founder_history import founders_named_first
from upont_desktop.repository.founder_pins import FounderPins
from upont_desktop.repository.objects import ObjectReader, TooLarge
from upont_desktop.repository.state_folder import StateFolder

CAME_TO_NOTHING = QT_TRANSLATE_NOOP(
    "Documents", "What this room keeps cannot be shown: its program made a mistake ({about}). The records are safe."
)
_PICTURES = (".jpg", ".jpeg", ".png", ".webp")
_GRAVE = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_INTERRUPT,
    }
)
"""Errors of the file or the computer: no projection's mistake."""


class DocumentChange(NamedTuple):
    """A document as it stands at the new HEAD; ``content`` is ``None`` where it is gone, or cannot be read.

    Of pictures only the presence is told: their content is empty, and ``oid`` says which it is.
    """

    path: str
    content: bytes | None
    oid: str = ""


class Projection(Protocol):
    """How a room's records become rows. ``version`` rises with every change of its tables or of what fills them; of the
    files below ``folders`` (each with its slash) it is told, books aside. ``kinds`` are those of its entries, each with
    the right that it needs.
    """

    name: str
    version: int
    folders: tuple[str, ...]
    kinds: Mapping[str, KindRule]

    def definitions(self) -> Sequence[str]:
        """The statements that make its tables, indexes and views, each of them named ``<name>_…``."""

    def documents(self, connection: sqlite3.Connection, changes: Iterable[DocumentChange]) -> None:
        """Take these changes into the tables, in any order and however many at once, also twice the same. What is wrong
        in a document is said by :func:`~upont_desktop.index.projection.add_problem`. The transaction is the caller's.
        """

    def entries(self, connection: sqlite3.Connection, new: Sequence[ProjectedEntry], late: bool) -> bool:
        """Take these entries of books into the tables, in the order of books: some thousands at once, in several calls
        where there are more. Where some stand before entries already given (``late``), false asks for all anew,
        documents too. Without books: true.
        """


@runtime_checkable
class ProjectsByRuns(Protocol):
    """What a projection of many entries may have in the place of ``entries``: what it has found out stays known from
    call to call, and sums are written once.
    """

    def run(self, connection: sqlite3.Connection) -> EntryRun:
        """What takes the entries of one run."""


@runtime_checkable
class LateIndexes(Protocol):
    """What a projection of many entries has too: filling indexes that stand already takes longer than making them."""

    def late_indexes(self) -> Sequence[str]:
        """The statements that make what nothing is looked up by while tables are filled from nothing."""


class ProjectionRun:
    """Brings the projections of one index to HEAD. Cheap where the circle has no rooms."""

    def __init__(
        self, connection: sqlite3.Connection, repository: Repository, rooms: KnownRooms, program: Sequence[str] = ()
    ) -> None:
        """``program`` is the beginning of the command line of this program, which may help itself with many entries."""
        self._connection = connection
        self._repository = repository
        self._helper = (*program, "--helper", HELPER_NAME, str(repository.git.path)) if program else ()
        self._pins = FounderPins(StateFolder(repository.git_dir).folder)
        self._rooms = {room.name: room for room in rooms if room.projection}

    def due(self) -> bool:
        """Whether there is something to do though nothing changed in the clone: this program knows other rooms, or
        other versions of their projections, than the one that wrote the index.
        """
        return are_projections_due(self._connection, tuple(self._rooms.values()))

    def bring(self, before: str, head: str, touched: Collection[str] | None) -> None:
        """Bring every projection to ``head``; ``touched`` are the paths that may differ from ``before``, ``None`` for
        all. In the caller's transaction, when ``resources`` says what is current.
        """
        known = read_projections(self._connection)
        blob = current_file(self._connection, ROOMS_PATH) if self._rooms else None
        if blob is None:
            self._leave(known, ())
            return
        named_before = has_table(self._connection, "book_founders")
        create_projection_tables(self._connection)
        with closing(ObjectReader(self._repository.git)) as reader:
            wanted = self._wanted(self._rooms_content(reader, blob))
            self._leave(known, wanted)
            told = named_before and all(name in known and not known[name].failed for name in wanted)
            founders = self._founders(reader, head, touched if told else None) | self._pins.read()
            for name, room in wanted.items():
                state = known.get(name)
                steady = touched if state is not None and state.head == before else None
                one = _RoomProjection(self._connection, reader, room, state, founders.get(name, ""), self._helper)
                one.bring(head, steady)

    def _founders(self, reader: ObjectReader, head: str, touched: Collection[str] | None) -> dict[str, str]:
        """Who founded the rooms, as the oldest version of ``rooms.json`` that names somebody says: a later one is by
        somebody who has other reasons. What this clone knew before goes before all of it.
        """
        if touched is not None and ROOMS_PATH not in touched:
            return read_founders(self._connection)
        blobs = [blob.hex() for blob, _ in version_authors(self._connection, ROOMS_PATH)]
        contents = (content for _, content in reader.read_many(dict.fromkeys(blobs), MOST_BYTES))
        versions = [content for content in contents if isinstance(content, bytes)]
        if (found := first_named(versions)) != first_named(reversed(versions)):
            return founders_named_first(self._repository, reader, head)  # git knows which of them was shared first
        return found

    def _wanted(self, content: bytes) -> Mapping[str, RoomSpec]:
        return {name: self._rooms[name] for name in parse_rooms(content).names if name in self._rooms}

    def _rooms_content(self, reader: ObjectReader, blob: bytes) -> bytes:
        content = read_rooms_content(self._connection, blob)
        if content is None:
            found = next(iter(reader.read_many([blob.hex()], MOST_BYTES)))[1]
            content = found if isinstance(found, bytes) else b""
            write_rooms_content(self._connection, blob, content)
        return content

    def _leave(self, known: Iterable[str], wanted: Collection[str]) -> None:
        """Drop what is of rooms that the circle, or this program, has no more."""
        gone = [name for name in known if name not in wanted]
        for name in gone:
            remove_projection(self._connection, name)
        if gone and not wanted:
            remove_projection_tables(self._connection)


class _RoomProjection:
    """One room's way to HEAD."""

    def __init__(
        self, connection: sqlite3.Connection, reader: ObjectReader, room: RoomSpec, state: ProjectionState | None,
        founder: str, helper: Sequence[str],
    ) -> None:  # fmt: skip
        self._connection = connection
        self._reader, self._founder, self._helper = reader, founder, helper
        self._room = room
        self._state = state

    def bring(self, head: str, touched: Collection[str] | None) -> None:
        """By what changed where that is enough, else from everything; never the end of the run."""
        version = UNKNOWN_VERSION
        try:
            projection = _projection_of(self._room)
            version = projection.version
            with _all_or_nothing(self._connection):
                failed = self._project(projection, touched)
        except Exception as error:
            if isinstance(error, sqlite3.Error) and _is_grave(error):
                raise
            self._give_up(error)
            write_projection(self._connection, self._room.name, ProjectionState(version, head, failed=True))
        else:
            write_projection(self._connection, self._room.name, ProjectionState(version, head, failed))

    def _project(self, projection: Projection, touched: Collection[str] | None) -> bool:
        """Whether it is left as the failure that it was."""
        if self._is_left(projection, touched):
            return True
        state = self._state
        books = self._books(projection)
        steady = state is not None and not state.failed and state.version == projection.version
        if touched is None or not steady or books.concerns(touched):
            self._from_everything(projection)
            return False
        documents, parts = self._split(self._files_of(projection, touched))
        self._documents(projection, documents)
        if parts and not books.bring(parts):
            self._from_everything(projection)
        return False

    def _is_left(self, projection: Projection, touched: Collection[str] | None) -> bool:
        """Whether it came to nothing before, and nothing has changed that could mend it."""
        state = self._state
        if state is None or not state.failed or state.version != projection.version or touched is None:
            return False
        return not any(self._files_of(projection, touched))

    def _from_everything(self, projection: Projection) -> None:
        remove_projection(self._connection, self._room.name)
        self._define(projection.definitions())
        files = chain.from_iterable(current_files(self._connection, folder) for folder in self._folders(projection))
        documents, parts = self._split(list(files))
        self._documents(projection, documents)
        self._books(projection).bring_all(parts)
        if isinstance(projection, LateIndexes):
            self._define(projection.late_indexes())

    def _define(self, definitions: Sequence[str]) -> None:
        with own_tables_alone(self._connection, self._room.name):
            for statement in definitions:
                self._connection.execute(statement)

    def _files_of(self, projection: Projection, touched: Iterable[str]) -> Iterator[tuple[str, bytes | None]]:
        folders = self._folders(projection)
        for path in dict.fromkeys(touched):
            if path.startswith(folders):
                yield path, current_file(self._connection, path)

    def _folders(self, projection: Projection) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*projection.folders, self._book_folder)))

    @property
    def _book_folder(self) -> str:
        return f"{self._room.folder}book/"

    def _split(
        self, files: Iterable[tuple[str, bytes | None]]
    ) -> tuple[dict[str, bytes | None], dict[str, bytes | None]]:
        """Documents, and the parts of books."""
        documents: dict[str, bytes | None] = {}
        books: dict[str, bytes | None] = {}
        for path, blob in files:
            (books if path.startswith(self._book_folder) else documents)[path] = blob
        return documents, books

    # --- documents ----------------------------------------------------------------------------------------------------

    def _documents(self, projection: Projection, files: Mapping[str, bytes | None]) -> None:
        if files:
            remove_problems(self._connection, self._room.name, files)
            with own_tables_alone(self._connection, self._room.name):
                projection.documents(self._connection, self._changes(files))

    def _changes(self, files: Mapping[str, bytes | None]) -> Iterator[DocumentChange]:
        asked = [path for path, blob in files.items() if blob is not None and not path.lower().endswith(_PICTURES)]
        contents = self._reader.read_many((_hash(files[path]) for path in asked), MOST_BYTES)
        for path, (oid, found) in zip(asked, contents, strict=True):
            if isinstance(found, bytes):
                yield DocumentChange(path, found, oid)
            else:
                problem = Problem(TOO_LARGE, found.values) if isinstance(found, TooLarge) else Problem(NOT_THERE)
                add_problem(self._connection, self._room.name, path, problem)
                yield DocumentChange(path, None, oid)
        for path, blob in files.items():
            if blob is not None and not path.lower().endswith(_PICTURES):
                continue
            yield DocumentChange(path, None if blob is None else b"", _hash(blob))

    def _books(self, projection: Projection) -> BookProjection:
        return BookProjection(
            self._connection, self._reader, self._room.name, projection.kinds,
            lambda: _GuardedRun(self._connection, self._room.name, projection),
            lambda books, parts: page_source(self._reader, self._room.projection, self._helper, books, parts),
            self._founder,
        )  # fmt: skip

    # --- mistakes -----------------------------------------------------------------------------------------------------

    def _give_up(self, error: Exception) -> None:
        remove_projection(self._connection, self._room.name)
        about = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        add_problem(self._connection, self._room.name, "", Problem(CAME_TO_NOTHING, {"about": about}))


class _GuardedRun:
    """A run of a projection, which can write nothing but its own tables."""

    def __init__(self, connection: sqlite3.Connection, room: str, projection: Projection) -> None:
        self._connection, self._room, self._projection = connection, room, projection
        self._run: EntryRun | None = None
        if isinstance(projection, ProjectsByRuns):
            with own_tables_alone(connection, room):
                self._run = projection.run(connection)

    def take(self, new: Sequence[ProjectedEntry], late: bool) -> bool:
        with own_tables_alone(self._connection, self._room):
            if self._run is not None:
                return self._run.take(new, late)
            return self._projection.entries(self._connection, new, late)

    def finish(self) -> None:
        if self._run is not None:
            with own_tables_alone(self._connection, self._room):
                self._run.finish()


def _hash(blob: bytes | None) -> str:
    return "" if blob is None else blob.hex()


def _projection_of(room: RoomSpec) -> Projection:
    found: Projection = named(room.projection)
    return found


def _is_grave(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _GRAVE


@contextmanager
def _all_or_nothing(connection: sqlite3.Connection) -> Iterator[None]:
    """A savepoint: what is raised inside undoes what was written inside."""
    if not connection.in_transaction:
        connection.execute("BEGIN")
    connection.execute("SAVEPOINT room")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # a full disk has undone everything already
            connection.execute("ROLLBACK TO room")
            connection.execute("RELEASE room")
        raise
    connection.execute("RELEASE room")
