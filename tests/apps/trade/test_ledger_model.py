"""Any entries of any devices, given in any steps: the same rows, and those that a model of twenty lines has."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.examples import examples
from tests.support.trade_room import JUICE, LEA, LEDGER, PINT, SHOP, TOM, TradeRoom
from upont_desktop.apps.trade.projection import PROJECTION
from upont_desktop.apps.trade.records.bodies import (
    COUNT,
    CREDIT,
    DELIVER,
    OPEN,
    REVERSE,
    REVERSIBLE,
    SALE,
    SETTLE,
    TRANSFER,
    UNDO,
)
from upont_desktop.apps.trade.tables import metadata
from upont_desktop.domain.books import BookEntry, ProjectedEntry, order_key
from upont_desktop.index.book_tables import BOOK_BITS, BOOK_TABLES
from upont_desktop.indexer import helped_pages, page_server
from upont_desktop.indexer.book_pages import BookPage
from upont_desktop.service.index_update import run_indexing

DEVICES = ("a-01", "b-02", "c-03", "a-01~1b2c3d4e")  # the last one is a copy of the first that was written on in
_SELL, _CREDIT, _MOVE, _REVERSE, _UNDO, _DELIVER, _COUNT, _OPEN, _CLOSE, _SETTLE, _MEET, _ONCE, _GONE, _BAD = range(14)
Action = tuple[int, int, int]
ACTIONS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, _BAD), st.integers(0, 30)), max_size=40)


@dataclass
class Evening:
    """Devices that write, and sometimes hear of each other."""

    entries: list[BookEntry] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)

    def do(self, action: Action) -> None:
        device, kind, x = DEVICES[action[0]], action[1], action[2]
        if kind == _MEET:
            other = DEVICES[x % 4]
            self.seen[device] = self.seen[other] = max(self.seen[device], self.seen[other])
            return
        written = [entry for entry in self.entries if entry.device == device]
        number = written[-1].number + 1 if written else 1 + self._forked(device)
        self.seen[device] += 1
        name, body = self._body(kind, x)
        at = f"2026-11-{1 + len(self.entries) // 20:02d}T2{x % 4}:{len(self.entries):02d}:00+01:00"
        said = None if kind == _GONE else {"by": f"p{x % 3}", **body}
        self.entries.append(BookEntry(device, number, self.seen[device], at, name, said, f"{device}/{number}"))

    def _forked(self, device: str) -> int:
        """How many entries the book had of which a twin is a copy."""
        first, _, twin = device.partition("~")
        return sum(entry.device == first for entry in self.entries) if twin else 0

    def _body(self, kind: int, x: int) -> tuple[str, dict[str, Any]]:  # noqa: PLR0911 - a line a kind
        who, good = (LEA, TOM)[x % 2], (PINT, JUICE)[x % 2]
        if kind in {_SELL, _GONE}:
            moves: list[Any] = [[who, f"sales:{SHOP}", 100 * (1 + x)]]
            return SALE, {"shop": SHOP, "moves": moves, "lines": [[good, 1 + x, 100]]}
        if kind == _CREDIT:
            return CREDIT, {"shop": SHOP, "moves": [[f"cash:{SHOP}", who, 100 * (1 + x)]], "means": "cash"}
        if kind == _MOVE:
            return TRANSFER, {"moves": [[LEA, TOM, 1 + x], [TOM, "world", 5]], "reason": "why"}
        if kind == _ONCE:
            sold: list[Any] = [[who, f"sales:{SHOP}", 7 + x]]
            return SALE, {"shop": SHOP, "moves": sold, "lines": [[good, 1, 7 + x]], "once": f"ticket {x % 3}"}
        if kind in {_REVERSE, _UNDO}:
            of = self.entries[x % len(self.entries)] if self.entries else None
            named = (of.name, of.hash) if of is not None and x != 29 else (f"{DEVICES[x % 3]}:9", DEVICES[x % 3] + "/9")
            shop = SHOP if x < 20 else "other"
            return UNDO if kind == _UNDO else REVERSE, {"shop": shop, "of": named[0], "hash": named[1]}
        if kind in {_DELIVER, _COUNT}:
            return (DELIVER if kind == _DELIVER else COUNT), {"shop": SHOP, "stock": [[good, 1 + x]]}
        if kind == _SETTLE:
            return SETTLE, {"shop": SHOP, "settled": [f"{DEVICES[x % 3]}/{x}"]}
        if kind == _BAD:
            bad: tuple[Any, ...] = (
                [[LEA, TOM, 0]], [[LEA, LEA, 5]], [[LEA, TOM, 1.5]], [[LEA, TOM, True]], [[LEA, 7, 5]], "all", [[LEA]],
                [[LEA, "nowhere:x", 5]], [[LEA, TOM, 10**30]],
            )  # fmt: skip
            return (SALE, CREDIT, OPEN)[x % 3], {"shop": SHOP, "moves": bad[x % len(bad)]}
        return "open" if kind == _OPEN else "close", {"shop": SHOP, "float": 100}


def evening(actions: Iterable[Action]) -> list[BookEntry]:
    made = Evening()
    for action in actions:
        made.do(action)
    return made.entries


class Index:
    """The tables of the room, and what the program says of books beside them."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:")
        self.last = (0, "", 0)
        for statement in (*BOOK_TABLES, *PROJECTION.definitions()):
            self.connection.execute(statement)

    def give(self, entries: Iterable[BookEntry]) -> None:
        ordered = sorted(entries, key=order_key)
        for device in dict.fromkeys(entry.device for entry in ordered):
            known = self.connection.execute("SELECT 1 FROM books WHERE device = ?", (device,)).fetchone()
            if known is None:
                self.connection.execute(
                    "INSERT INTO books (room, device, number, tick, broken, part, offset, prefix, highest, state)"
                    " VALUES ('trade', ?, 0, 0, 0, '', 0, '', 0, '')",
                    (device,),
                )
        books = dict(self.connection.execute("SELECT device, id FROM books"))
        new = [ProjectedEntry((books[one.device] << BOOK_BITS) + one.number, one, "ok") for one in ordered]
        rows = [(id, one.kind, one.tick, one.at, one.by, one.hash, state) for id, one, state, *_ in new]
        self.connection.executemany("INSERT OR REPLACE INTO book_entries VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        keys = [order_key(one) for one in ordered]
        assert PROJECTION.entries(self.connection, new, late=bool(keys) and keys[0] < self.last)
        self.last = max([self.last, *keys])

    def rows(self) -> list[list[tuple[object, ...]]]:
        return [self.connection.execute(statement).fetchall() for statement in LEDGER]


def _doubles(entries: Sequence[BookEntry]) -> set[str]:
    """The entries that say what one before them in the order of books says is to be written once."""
    seen: set[object] = set()
    found = set()
    for one in sorted(entries, key=order_key):
        once = (one.body or {}).get("once")
        if once is not None and once in seen:
            found.add(one.hash)
        seen.add(once)
    return found


def balances_of(entries: Sequence[BookEntry]) -> dict[str, int]:
    """The model: what is on each account, by hand."""
    known = {one.hash: one for one in entries}
    doubles = _doubles(entries)
    done: set[str] = set()
    found: Counter[str] = Counter()
    for one in sorted(entries, key=order_key):
        body: Any = one.body
        sign = 1
        if one.kind in {UNDO, REVERSE}:
            target = known.get(str(body["hash"]))
            if target is None or target.hash in done or target.kind not in REVERSIBLE or not _sound(target):
                continue
            done.add(target.hash)
            body, sign = target.body, -1 if target.hash not in doubles else 0
        elif one.hash in doubles or not _sound(one):
            continue
        for source, to, cents in body.get("moves", ()):
            found[source] -= sign * cents
            found[to] += sign * cents
    return {name: cents for name, cents in found.items() if cents}


def _sound(one: BookEntry) -> bool:
    """Whether it is one that the evening wrote as it should be."""
    body: Any = one.body
    moves = None if body is None else body.get("moves", ())  # its text was taken out
    return isinstance(moves, list | tuple) and all(
        len(move) == 3 and type(move[2]) is int and 0 < move[2] < 10**10 and move[0] != move[1]
        and isinstance(move[1], str) and not move[1].startswith("nowhere")
        for move in moves
    )  # fmt: skip


@given(ACTIONS, st.data())
@settings(max_examples=examples(25, 60))
def test_any_steps_give_the_same_rows_as_all_at_once(actions: list[Action], data: st.DataObject) -> None:
    entries = evening(actions)
    whole, stepped = Index(), Index()
    whole.give(entries)
    for some in _steps(entries, data):
        stepped.give(some)
    assert stepped.rows() == whole.rows()
    found = dict(whole.connection.execute("SELECT name, cents FROM trade_accounts WHERE cents != 0"))
    assert found == balances_of(entries)
    assert sum(found.values()) == 0
    before = whole.rows()
    whole.give(entries)
    assert whole.rows() == before, "given twice"


def _steps(entries: Sequence[BookEntry], data: st.DataObject) -> Iterator[list[BookEntry]]:
    """Some more of each device's book at a time."""
    left = {device: [one for one in entries if one.device == device] for device in DEVICES}
    while any(left.values()):
        some = []
        for device in DEVICES:
            count = data.draw(st.integers(0, len(left[device])))
            some += left[device][:count]
            del left[device][:count]
        yield some or [left[next(device for device in DEVICES if left[device])].pop(0)]


def test_indexes_are_made_though_tables_are_filled_without_them(room: TradeRoom) -> None:
    with closing(sqlite3.connect(room.library.places.index(room.circle.slug))) as connection:
        made = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND sql != '' AND name LIKE 'trade_%'"
        )
        assert {name for (name,) in made} == {
            index.name for table in metadata.tables.values() for index in table.indexes
        }


def test_another_process_that_reads_the_books_is_no_matter(room: TradeRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.open()
    room.credit(LEA, 2_000)
    room.sell(LEA, 2)
    room.keep()
    expected = [room.rows(statement) for statement in LEDGER]
    pages: list[BookPage] = []

    def noted(answer: bytes) -> BookPage:
        pages.append(page_server.page_in(answer))
        return pages[-1]

    monkeypatch.setattr(helped_pages, "_MANY", 1)
    monkeypatch.setattr(helped_pages, "page_in", noted)
    run_indexing(
        room.circle, room.library.places, lambda _: None, rebuild=True, rooms=room.library.known_rooms
    )  # fmt: skip
    assert pages
    assert [room.rows(statement) for statement in LEDGER] == expected


def test_a_reversal_finds_an_entry_that_came_to_stand_in_a_twins_book() -> None:
    sale = _entry("a-01~7f", 3, 5, SALE, {"shop": SHOP, "moves": [[LEA, f"sales:{SHOP}", 300]]})
    undo = _entry("b-02", 1, 9, REVERSE, {"shop": SHOP, "of": "a-01:3", "hash": sale.hash})
    strange = _entry("b-02", 2, 10, REVERSE, {"shop": SHOP, "of": "c-03:3", "hash": sale.hash})
    together, entry_first, entry_last = Index(), Index(), Index()
    together.give([sale, undo, strange])
    entry_first.give([sale])
    entry_first.give([undo, strange])
    entry_last.give([undo, strange])
    entry_last.give([sale])
    assert together.rows() == entry_first.rows() == entry_last.rows()
    assert together.connection.execute("SELECT name, cents FROM trade_accounts WHERE cents").fetchall() == []
    assert together.connection.execute("SELECT name FROM trade_waiting").fetchall() == [("c-03:3",)]


def test_a_reversal_of_what_is_not_there_reads_no_whole_table() -> None:
    index, steps = Index(), [0]
    index.give(_entry("a-01", number, number, SALE, {"shop": SHOP}) for number in range(1, 2_001))
    index.connection.set_progress_handler(lambda: steps.__setitem__(0, steps[0] + 1), 100)
    index.give([_entry("a-01", 2_001, 2_001, REVERSE, {"shop": SHOP, "of": "a-01:2", "hash": "no"})])
    assert steps[0] < 20, "hundreds of steps of SQLite"


def test_a_reversal_waits_for_its_entry_and_the_first_in_order_counts() -> None:
    sale = _entry("a-01", 1, 5, SALE, {"shop": SHOP, "moves": [[LEA, f"sales:{SHOP}", 300]], "lines": [[PINT, 1, 300]]})
    second = _entry("b-02", 1, 9, REVERSE, {"shop": SHOP, "of": sale.name, "hash": sale.hash})
    first = _entry("c-03", 1, 7, REVERSE, {"shop": SHOP, "of": sale.name, "hash": sale.hash})
    index = Index()
    index.give([second])
    assert _flags(index) == {second.hash: "waiting"}
    index.give([sale])
    assert _flags(index) == {second.hash: "late" if second.kind == UNDO else "", sale.hash: ""}
    index.give([first])
    assert _flags(index)[second.hash] == "twice"
    assert dict(index.connection.execute("SELECT name, cents FROM trade_accounts")) == {LEA: 0, f"sales:{SHOP}": 0}
    assert index.connection.execute("SELECT * FROM trade_days").fetchall() == []


def _flags(index: Index) -> dict[str, str]:
    return dict(
        index.connection.execute("SELECT b.hash, e.flags FROM trade_entries e JOIN book_entries b ON b.id = e.id")
    )


def _entry(device: str, number: int, tick: int, kind: str, body: dict[str, Any]) -> BookEntry:
    at = "2026-11-28T21:14:03+01:00"
    return BookEntry(device, number, tick, at, kind, {"by": "p", **body}, f"{device}/{number}")
