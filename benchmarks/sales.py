"""A bar with a million entries of 20,000 people: made once, outside the repository, and kept. Making it takes minutes.

Its history is that of a program that keeps its book every ten minutes: a commit for each fifty entries.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.circles import BenchCircle
from benchmarks.measuring import fast_import, git
from benchmarks.people import people_table
from benchmarks.trade_book import AT, DAY_ENTRIES, DEVICE, FIRST_DAY, TradeBook, add_documents
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.operations import import_people
from upont_desktop.apps.social.person_import import plan_import, read_table
from upont_desktop.apps.social.reader import social_reader
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.domain.books import first_part
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.rights import DEVICE_FOLDER, DeviceRecord, device_document
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.devices import this_device
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext
from upont_desktop.service.rooms import add_room

ENTRIES = 1_000_000
PEOPLE = 20_000
SELLER = ("Bench", "person0@example.org")
"""Git's identity at this till: an address that a card has."""
_MADE = "1"  # another one where what is made is another: it is made anew
_A_COMMIT = 50  # entries: those of ten minutes of a busy evening


@dataclass(frozen=True, slots=True)
class SalesCircle:
    """The clone, packed by git, and its index."""

    folder: Path

    @property
    def clone(self) -> Path:
        """Where it is: to be read alone."""
        return self.folder / "clone"

    @property
    def index(self) -> Path:
        """Its index, with the rooms of this program."""
        return self.places.index(SLUG)

    @property
    def places(self) -> DataFolders:
        """Where the program that made it keeps its data."""
        return DataFolders.default(self.folder / "data")

    def library(self) -> Library:
        """A library that knows it. Nothing of it may be changed."""
        library = Library(self.places, rooms=ROOMS)
        library.recognise(self.clone, title=SLUG)
        return library


SLUG = "bench"


def sales_circle(circle: BenchCircle) -> SalesCircle:
    """The bar beside the other circles, made now where it is not there, its index brought to this program."""
    folder = circle.data.parent.parent / "sales"
    found, marker = SalesCircle(folder), folder / "made"
    if not marker.is_file() or marker.read_text() != _MADE:
        print(f"Making a bar of {ENTRIES:,} entries in {folder}…", file=sys.stderr, flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _make(found)
        marker.write_text(_MADE)
    with closing(found.library()) as library:
        known = library.circle(SLUG)
        if library.needs_refresh(known, words=False):
            run_indexing(known, found.places, lambda _: None, rooms=ROOMS)
    return found


@contextmanager
def working_copy(circle: SalesCircle, parent: Path) -> Iterator[tuple[Library, Circle]]:
    """A copy to sell in, at a till of its own that the circle has accepted."""
    parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=parent, prefix="sales-") as folder:
        clone = Path(folder) / "clone"
        shutil.copytree(circle.clone, clone)
        with closing(Library(DataFolders.default(Path(folder) / "data"), rooms=ROOMS)) as library:
            known = library.recognise(clone, title=SLUG)
            index = library.places.index(known.slug)
            index.parent.mkdir(parents=True, exist_ok=True)
            for file in circle.index.parent.glob(f"{circle.index.name}*"):
                shutil.copyfile(file, index.with_name(file.name.replace(SLUG, known.slug, 1)))
            device = this_device(till_context(library, known), "trade")
            _commit(clone, {f"{DEVICE_FOLDER}{device}.json": device_document(DeviceRecord(device))}, "A till")
            run_indexing(known, library.places, lambda _: None, rooms=ROOMS)
            yield library, known


def till_context(library: Library, circle: Circle) -> OperationContext:
    """Where the operations of the seller work."""
    return library.workplace(circle, language="en", identity=Identity(*SELLER))


def _make(circle: SalesCircle) -> None:
    git(circle.folder, "init", "--quiet", "--initial-branch=main", "clone")
    git(circle.clone, "config", "user.name", SELLER[0])
    git(circle.clone, "config", "user.email", SELLER[1])
    with closing(circle.library()) as library:
        known = library.circle(SLUG)
        people, seller = _people(library, known)
        rooms = changed_document(ROOMS_PATH, None, {"rooms": ["social", "trade", "pochtron"], "v": 1})
        _commit(circle.clone, {ROOMS_PATH: rooms}, "A bar")
        add_documents(circle.clone, DEVICE)
        fast_import(circle.clone, _commits(TradeBook(circle.folder, people=people, seller=seller)))
        git(circle.clone, "reset", "--quiet", "--hard")
        git(circle.clone, "gc", "--quiet")
        run_indexing(known, library.places, lambda _: None, rooms=ROOMS)


def _people(library: Library, known: Circle) -> tuple[Sequence[str], str]:
    """The ids of everybody, and the seller's."""
    place = till_context(library, known)
    add_room(place, SOCIAL.name)
    run_indexing(known, library.places, lambda _: None, rooms=(SOCIAL,))
    with social_reader(library, known) as reader:
        plan = plan_import(reader, read_table(people_table(PEOPLE)))
    import_people(place, plan)
    run_indexing(known, library.places, lambda _: None, rooms=(SOCIAL,))
    with social_reader(library, known) as reader:
        return sorted(reader.addresses().values()), reader.addresses()[SELLER[1]]


def _commits(book: TradeBook) -> Iterator[bytes]:
    """What ``git fast-import`` reads: the book as it grew."""
    first = datetime.fromisoformat(f"{FIRST_DAY.isoformat()}{AT}")
    for start in range(0, ENTRIES, DAY_ENTRIES):
        day = first + timedelta(days=start // DAY_ENTRIES)
        part = first_part("trade", DEVICE, day.year, day.month, day.day)
        content = b""
        for entries in range(_A_COMMIT, DAY_ENTRIES + 1, _A_COMMIT):
            content += b"".join(book.line(day.date()) for _ in range(_A_COMMIT))
            told = b"Book of the bar: %d entries" % _A_COMMIT
            yield b"commit refs/heads/main\ncommitter Bench <%s> %d +0100\ndata %d\n%s\n" % (
                SELLER[1].encode(), int(day.timestamp()) + 12 * entries, len(told), told,
            )  # fmt: skip
            if book.number == _A_COMMIT:
                yield b"from refs/heads/main^0\n"
            yield f"M 100644 inline {part.path}\ndata {len(content)}\n".encode() + content + b"\n"


def _commit(clone: Path, documents: dict[str, bytes], message: str) -> None:
    for path, content in documents.items():
        (clone / path).parent.mkdir(parents=True, exist_ok=True)
        (clone / path).write_bytes(content)
        git(clone, "add", "--", path)
    git(clone, "commit", "--quiet", "--message", message)
