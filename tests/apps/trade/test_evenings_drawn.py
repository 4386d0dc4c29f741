"""Any interleaving of tills that sell, take back, keep, share, are copied, torn and ended in the midst of
each, on real git: the same accounts for everybody, and before a commit what stands after it.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from tests.support.killing import killed_at
from tests.support.trade_room import JUICE, LEA, LEDGER, PINT, SHOP, TOM, documents
from upont_desktop.apps.trade.operations.audit import AccountsAudit
from upont_desktop.apps.trade.reader import TradeReader
from upont_desktop.apps.trade.room import TRADE
from upont_desktop.domain.books import BookEntry, owner_of
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.repository import locks
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.identity import Identity
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.devices import enrol_device
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, share
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.books import append, every_entry, keep_books, shelf_of

_MOST = 3  # clones; each share of one costs a third of a second
_SELL, _CREDIT, _REVERSE, _COUNT, _OPEN, _KEEP, _SHARE, _COPY, _TEAR, _INDEX = range(10)
_END_SALE, _END_KEEPING, _END_SHARING = range(10, 13)
Action = tuple[int, int, int]
_ACTIONS = st.lists(
    st.tuples(st.integers(0, _MOST - 1), st.integers(0, _END_SHARING), st.integers(0, 30)), min_size=4, max_size=18
)

_BUSY: list[Action] = [
    (0, _OPEN, 0), (0, _CREDIT, 1), (0, _SELL, 2), (0, _SHARE, 0), (1, _SELL, 4), (1, _REVERSE, 1), (0, _REVERSE, 1),
    (0, _COPY, 0), (2, _SELL, 6), (0, _SELL, 3), (2, _COUNT, 9), (1, _SELL, 8), (1, _TEAR, 0), (1, _SELL, 5),
    (2, _SHARE, 0), (0, _SHARE, 0), (1, _SHARE, 0), (1, _REVERSE, 2), (0, _REVERSE, 4), (0, _KEEP, 0), (2, _SELL, 1),
    (1, _END_SALE, 9), (0, _INDEX, 0), (1, _END_KEEPING, 17), (1, _SELL, 3),
]  # fmt: skip
"""Two take one sale back, a copy writes on, a line is torn, a count comes late, the power goes in a sale and in the
commit of it.
"""


@dataclass
class Tills:
    """Clones of one place, each with a person's data of its own, and what was written in any of them."""

    top: Path
    places: list[OperationContext] = field(default_factory=list)
    written: list[BookEntry] = field(default_factory=list)

    def begin(self) -> None:
        clone = CloneBuilder(self.top / "first").write(".upont/rooms.json", b'{\n"rooms": ["trade"],\n"v": 1\n}\n')
        for path, content in documents().items():
            clone.write(path, content)
        clone.commit("Begin")
        subprocess.run(["git", "clone", "-q", "--bare", clone.path, self.top / "between.git"], check=True)
        for name in ("0", "1"):
            subprocess.run(["git", "clone", "-q", self.top / "between.git", self.top / name], check=True)
            self.places.append(self._place(name))
            self.write(self.places[-1], _CREDIT, 0)

    def _place(self, name: str) -> OperationContext:
        folders = DataFolders.default(self.top / f"{name}-data")
        who = Identity(name, f"{name}@example.org")
        return OperationContext(Circle(f"c{name}", self.top / name), identity=who, language="en", folders=folders)

    def do(self, which: int, action: int, x: int) -> None:
        place = self.places[which % len(self.places)]
        if action == _KEEP:
            keep_books(place)
        elif action == _SHARE:
            self.share(place)
        elif action == _COPY:
            self.copy(place)
        elif action == _TEAR:
            self.tear(place)
        elif action == _INDEX:
            self.index(place)
        elif action == _END_SALE:
            self.end_in_a_sale(place, x)
        elif action == _END_KEEPING:
            killed_at(1 + 4 * x, lambda: keep_books(place))
        elif action == _END_SHARING:
            killed_at(1 + 30 * x, lambda: share(place))
        else:
            self.write(place, action, x)

    def write(self, place: OperationContext, action: int, x: int) -> None:
        kind, body = self._body(action, x)
        self.written.append(append(place, "trade", kind, {"by": place.circle.slug, "shop": SHOP, **body}))
        device = owner_of(self.written[-1].device)
        try:
            enrol_device(place, device)
        except NothingToDo:
            return

    def _body(self, action: int, x: int) -> tuple[str, dict[str, JsonValue]]:
        who, good, cents = (LEA, TOM)[x % 2], (PINT, JUICE)[x % 2], 50 * (1 + x)
        if action == _SELL:
            return "sale", {"moves": [[who, f"sales:{SHOP}", cents]], "lines": [[good, 1 + x, 50]]}
        if action == _CREDIT:
            return "credit", {"moves": [[f"cash:{SHOP}", who, cents]], "means": "cash"}
        if action == _REVERSE and self.written:
            of = self.written[x % len(self.written)]
            return "reverse", {"of": of.name, "hash": of.hash, "reason": "why"}
        if action == _COUNT:
            return "count", {"stock": [[good, x]]}
        return "open", {"float": 100}

    def share(self, place: OperationContext) -> None:
        assert share(place).conflicts == ()

    def copy(self, place: OperationContext) -> None:
        """A whole computer put back from a backup: both take themselves for the one that was there."""
        if len(self.places) == _MOST:
            return
        name = str(len(self.places))
        shutil.copytree(place.circle.path, self.top / name, symlinks=True)
        shutil.copytree(place.folders.data, self.top / f"{name}-data")
        for mark in (self.top / f"{name}-data" / "devices").glob("*.json"):
            mark.write_text(mark.read_text().replace(str(place.circle.path), str(self.top / name)))
        self.places.append(replace(self._place(name), identity=place.identity))

    def tear(self, place: OperationContext) -> None:
        """The power went while an entry was written that nobody was told of."""
        shelf = shelf_of(open_repository(place.circle.path), place)
        for device in shelf.devices()[-1:]:
            for part in shelf.recent("trade", device)[-1:]:
                with (place.circle.path / part.path).open("ab") as stream:
                    stream.write(b'{"h":"torn')

    def end_in_a_sale(self, place: OperationContext, x: int) -> None:
        """The program ends at a moment of it: it was sold, or it was not."""
        kind, body = self._body(_SELL, x)
        before = {one.hash for one in every_entry(place, "trade")}
        killed_at(1 + x, lambda: append(place, "trade", kind, {"by": place.circle.slug, "shop": SHOP, **body}))
        self.written += [one for one in every_entry(place, "trade") if one.hash not in before]

    def index(self, place: OperationContext) -> None:
        run_indexing(place.circle, place.folders, lambda _: None, rooms=(TRADE,))

    def rows(self, place: OperationContext) -> list[list[tuple[object, ...]]]:
        self.index(place)
        with closing(sqlite3.connect(place.folders.index(place.circle.slug))) as connection:
            (cents,) = connection.execute("SELECT sum(cents) FROM trade_accounts").fetchone()
            assert not cents
            return [connection.execute(statement).fetchall() for statement in LEDGER]

    def audit(self, place: OperationContext) -> None:
        """The books themselves come to what the index says."""
        audit = AccountsAudit(Library(place.folders, rooms=(TRADE,)), place.circle, deep=True)
        report = verify_books(place, rooms={"trade": audit})
        assert (report.rooms, report.compared) == ((), True)

    def settle(self) -> None:
        for place in (*self.places, *self.places):
            self.share(place)


@contextmanager
def reading(place: OperationContext) -> Iterator[TradeReader]:
    database = RecordDatabase(place.folders.index(place.circle.slug))
    with closing(database), database.reading():
        yield TradeReader(database, place)


_JUDGED = {"right", "chain", "clock", "open"}
"""What is said of an entry by all of its book, once a commit holds it."""


def told(place: OperationContext) -> dict[str, object]:
    """What a till says."""
    with reading(place) as reader:
        balances = reader.accounts.balances()
        assert sum(balances.values()) == 0
        rows = reader.sales(limit=1_000)
        return {
            "balances": {name: cents for name, cents in balances.items() if cents},
            "levels": {good: left for good, left in reader.goods.levels(SHOP).items() if left},
            "sold": [one for one in reader.goods.sold(SHOP) if one[2].quantity or one[2].cents],
            "entries": [(row.hash, row.moves, row.lines, row.reversed is None, row.flags - _JUDGED) for row in rows],
            "statement": [(row.entry.hash, row.change, row.balance) for row in reader.statement(LEA, None)],
            "added": {name: cents for name, cents in reader.accounts.added_up().items() if cents},
        }


def run(actions: list[Action]) -> None:
    with tempfile.TemporaryDirectory(prefix="upont-tills-") as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(locks, "LEFT", 0.1)  # what a git that was ended has left is not waited for as long
        patch.setattr(locks, "STALE", 0.1)
        tills = Tills(Path(folder))
        tills.begin()
        for action in actions:
            tills.do(*action)
        for place in tills.places:
            tills.index(place)
            before = told(place)
            keep_books(place)
            tills.index(place)
            assert told(place) == before, "a commit changes nothing"
        tills.settle()
        rows = [tills.rows(place) for place in tills.places]
        assert all(found == rows[0] for found in rows)
        assert {row[0] for row in rows[0][3]} == {one.hash for one in tills.written}, "nothing was lost"
        for place in tills.places:
            tills.audit(place)
            place.folders.index(place.circle.slug).unlink()
            assert tills.rows(place) == rows[0], "as if made anew"


def test_a_busy_evening_is_the_same_for_everybody() -> None:
    run(_BUSY)


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(_ACTIONS)
@example(_BUSY)
def test_any_evening_is_the_same_for_everybody(actions: list[Action]) -> None:
    run(actions)
