"""R4, R5 and R11: a book of a million sales made rows, a thousand more of them received, and a batch of entries kept in
a clone of many files.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import BenchmarkFailed, git, median, seconds
from benchmarks.writing import MANY_FILES, clone_of
from upont_desktop.domain.books import ProjectedEntry, compose_line, first_link, first_part, parse_line
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rights import DEVICE_FOLDER, DeviceRecord, KindRule, device_document
from upont_desktop.domain.rooms import ROOMS_PATH, RoomSpec
from upont_desktop.indexer.projection import DocumentChange
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import append, keep_books

_ENTRIES, _MORE = 1_000_000, 1_000
_A_DAY = 250  # sales; a part of a book has no more than 256 lines
_DEVICE, _ROOM = "foyer-00000001", "trade"
_AT = "T21:14:03+01:00"
_PEOPLE, _GOODS = 2_000, 60
_FIRST_DAY = date(2026, 1, 1)
_GOALS = {"R4": 20.0, "R5": 0.1, "R11": 0.2}

TILL = RoomSpec(_ROOM, "Till", "Sales.", "files", projection="benchmarks.books:PROJECTION")


class TillProjection:
    """A move of money for each sale: what an application does at the least."""

    name = _ROOM
    version = 1
    folders: tuple[str, ...] = ()
    kinds: Mapping[str, KindRule] = {"sale": KindRule()}

    def definitions(self) -> Sequence[str]:
        """One table."""
        return (f"CREATE TABLE {_ROOM}_moves (entry INTEGER, source TEXT, target TEXT, cents INTEGER)",)

    def documents(self, connection: sqlite3.Connection, changes: Iterable[DocumentChange]) -> None:
        """There are none."""

    def entries(self, connection: sqlite3.Connection, new: Sequence[ProjectedEntry], late: bool) -> bool:
        """A row for each move."""
        rows = (
            (one.id, source, target, cents)
            for one in new
            if one.state != "quarantined"
            for source, target, cents in (one.entry.body or {}).get("moves", ())  # type: ignore[union-attr, misc]
        )
        connection.executemany(f"INSERT INTO {_ROOM}_moves VALUES (?, ?, ?, ?)", rows)
        return not late


PROJECTION = TillProjection()


def projection(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """All from nothing, then some more: the indexing of the history is apart, and comes first."""
    del runs  # one turn takes a minute to prepare
    circle.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=circle.data, prefix="books-") as folder:
        book = BenchBook(Path(folder))
        book.write(_ENTRIES)
        book.index(())
        whole = seconds(lambda: book.index((TILL,)))
        book.holds(_ENTRIES)
        yield _figure("R4", f"{_ENTRIES:,} entries made rows from nothing, every hash checked", whole)
        book.write(_MORE)
        more = seconds(lambda: book.index((TILL,)))
        book.holds(_ENTRIES + _MORE)
        yield _figure("R5", f"{_MORE:,} received entries made rows, the refresh of the history included", more)


def batch(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """One commit of new entries among many files."""
    circle.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=circle.data, prefix="batch-") as folder:
        clone = clone_of(Path(folder) / "clone", MANY_FILES)
        place = OperationContext(clone, folders=DataFolders.default(Path(folder) / "data"))
        turns = [_batch(place) for _ in range(max(runs, 5) + 1)]
    yield _figure("R11", f"a batch of entries kept in a clone of {MANY_FILES:,} files", median(turns[1:]))


def _batch(place: OperationContext) -> float:
    for number in range(3):
        append(place, "social", "lend", {"by": "7f3a", "x": number})
    return seconds(lambda: keep_books(place))


def _figure(measure: str, what: str, measured: float) -> Figure:
    goal = _GOALS[measure]
    return Figure(measure, "made", what, duration(measured), f"≤ {duration(goal)}", measured <= goal)


@dataclass(eq=False)
class BenchBook:
    """A clone with one device's book of sales, which grows."""

    folder: Path
    number: int = 0
    link: str = first_link(_ROOM, _DEVICE)

    @property
    def clone(self) -> Path:
        """Where the clone is."""
        return self.folder / "clone"

    def write(self, count: int) -> None:
        """One commit with so many sales more, in days of their own."""
        if not self.clone.exists():
            git(self.folder, "init", "--quiet", "--initial-branch=main", "clone")
            git(self.clone, "config", "user.name", "Bench")
            git(self.clone, "config", "user.email", "bench@example.org")
        git(self.clone, "fast-import", "--quiet", data=b"".join(self._commit(count)))
        git(self.clone, "reset", "--quiet", "--hard")

    def _commit(self, count: int) -> Iterator[bytes]:
        message = b"Book of sales"
        yield b"commit refs/heads/main\ncommitter B <b@example.org> %d +0000\n" % (1_800_000_000 + self.number)
        yield b"data %d\n%s\n" % (len(message), message)
        if self.number:
            yield b"from refs/heads/main^0\n"
        else:
            yield from _file(ROOMS_PATH, b'{\n"rooms": ["trade"],\n"v": 1\n}\n')
            yield from _file(f"{DEVICE_FOLDER}{_DEVICE}.json", device_document(DeviceRecord(_DEVICE)))
        for _ in range(0, count, _A_DAY):
            day = _FIRST_DAY + timedelta(days=self.number // _A_DAY)
            part = first_part(_ROOM, _DEVICE, day.year, day.month, day.day)
            yield from _file(part.path, b"".join(self.line(day) for _ in range(_A_DAY)))

    def line(self, day: date) -> bytes:
        """The next line of the book."""
        self.number += 1
        number = self.number
        who, cents = f"member:{number * 7919 % _PEOPLE:016x}", 100 + number % 9 * 50
        good = f"{number * 31 % _GOODS:016x}"
        line = compose_line(
            number, number, f"{day.isoformat()}{_AT}", "sale", self.link,
            {"s": f"{number * 65537 % 16**6:06x}", "by": f"{number % 30:016x}", "shop": "foyer",
             "moves": [[who, "sales:foyer", cents]], "lines": [[good, 1, cents]]},
        )  # fmt: skip
        read = parse_line(line[:-1], _DEVICE)
        assert read is not None
        self.link = read.link
        return line

    def index(self, rooms: Sequence[RoomSpec]) -> None:
        """Bring the index to HEAD."""
        run_indexing(self.circle, self.places, lambda _: None, rooms=rooms)

    @property
    def circle(self) -> Circle:
        """The clone as a circle."""
        return Circle("bench", self.clone)

    @property
    def places(self) -> DataFolders:
        """Where the program keeps its data."""
        return DataFolders.default(self.folder / "data")

    def holds(self, count: int) -> None:
        """Fail where the index has not all of it."""
        with sqlite3.connect(self.places.index("bench")) as connection:
            found = connection.execute(
                f"SELECT count(*), (SELECT count(*) FROM book_entries WHERE state = 'ok') FROM {_ROOM}_moves"
            )
            if found.fetchone() != (count, count):
                raise BenchmarkFailed("the book was not made rows")


def _file(path: str, content: bytes) -> Iterator[bytes]:
    yield f"M 100644 inline {path}\ndata {len(content)}\n".encode()
    yield content
    yield b"\n"
