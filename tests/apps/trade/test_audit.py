"""What the books come to, added up from the books themselves, and compared with what the index says."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.support.plain_git import git
from tests.support.trade_room import LEA, PINT, SHOP, TOM, TradeRoom
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.operations.audit import NOT_ADDED, NOT_NOTHING, AccountsAudit
from upont_desktop.apps.trade.records.bodies import read_entry
from upont_desktop.apps.trade.records.plain_moves import PLAIN_KINDS, plain_move
from upont_desktop.domain.book_findings import BooksReport
from upont_desktop.domain.books import compose_line, parse_line
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.repository.clone import open_repository
from upont_desktop.service.devices import this_device
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.books import append, keep_books, shelf_of

from .conftest import Call


def audited(room: TradeRoom, *, deep: bool = False) -> BooksReport:
    audit = AccountsAudit(room.library, room.circle, deep=deep)
    return verify_books(room.context, deep=deep, rooms={"trade": audit})


def told(report: BooksReport) -> list[tuple[str, dict[str, object]]]:
    return [(one.problem.sentence, dict(one.problem.values)) for one in report.rooms]


@pytest.fixture
def evening(room: TradeRoom) -> TradeRoom:
    """Sales, some of them taken back in every way, and what counts for nothing."""
    room.open()
    room.credit(LEA, 4_000)
    sold = [room.sell(LEA).entries[0] for _ in range(4)]
    do.reverse(room.context, sold[0])
    room.keep()
    append(room.context, "trade", "reverse", {"shop": SHOP, **target(room, sold[0])})  # twice: for nothing
    append(room.context, "trade", "undo", {"shop": SHOP, **target(room, sold[1]), "of": "elsewhere-00000000:7"})
    append(room.context, "trade", "undo", {"shop": SHOP, **target(room, sold[1])})
    append(room.context, "trade", "reverse", {"shop": SHOP, "of": sold[2], "hash": "A" * 22})  # waits for nothing
    append(room.context, "trade", "sale", {"shop": SHOP, "moves": [[LEA, TOM, -5]]})
    append(room.context, "trade", "transfer", {"moves": [[LEA, TOM, 10], [TOM, "club:bde", 4]], "reason": "“é”"})
    room.keep()
    return room


def commit(room: TradeRoom, message: str) -> None:
    """What somebody changed by hand."""
    git(room.path, "add", "--all")
    git(room.path, "-c", "user.name=M", "-c", "user.email=m@example.org", "commit", "-qm", message)


def target(room: TradeRoom, name: str) -> dict[str, JsonValue]:
    with room.reader() as reader:
        row = reader.entry(name)
    assert row is not None
    return {"of": name, "hash": row.hash}


def change(room: TradeRoom, statement: str) -> None:
    """In the index, which is not where the truth is."""
    with closing(sqlite3.connect(room.library.places.index(room.circle.slug))) as connection, connection:
        connection.execute(statement)


def test_books_and_index_come_to_the_same_or_it_is_said(evening: TradeRoom) -> None:
    assert evening.balance(LEA) == 4_000 - 2 * 300 - 10
    for deep in (False, True):
        report = audited(evening, deep=deep)
        assert (told(report), report.findings, report.compared, report.sound) == ([], (), True, True)
    change(evening, "UPDATE trade_moves SET cents = cents + 1 WHERE entry = (SELECT min(entry) FROM trade_moves)")
    assert audited(evening).sound, "rows are added up where all is asked for"
    assert {sentence for sentence, _ in told(audited(evening, deep=True))} == {NOT_ADDED}
    change(evening, f"UPDATE trade_accounts SET cents = cents + 7 WHERE name = '{LEA}'")
    report = audited(evening)
    assert told(report) == [
        (NOT_NOTHING, {"cents": "0.07"}),
        (NOT_ADDED, {"account": LEA, "added": "33.90", "balance": "33.97"}),
    ]
    assert not report.sound


def test_an_index_that_is_behind_is_left_alone(evening: TradeRoom, call: Call) -> None:
    evening.sell(LEA)
    keep_books(evening.context)
    index = evening.library.places.index(evening.circle.slug)
    before = index.read_bytes()
    code, out, error = call("books", "verify")
    assert (code, out.endswith("all as they were written.\n"), "--deep" in error) == (0, True, True)
    assert index.read_bytes() == before, "nothing was indexed for it"
    change(evening, "UPDATE trade_accounts SET cents = cents + 7")
    assert (told(audited(evening)), audited(evening).compared) == ([], False)
    code, out, error = call("books", "verify", "--deep")
    assert (code, out, "all accounts together have" in error) == (1, "", True)
    evening.library.places.index(evening.circle.slug).unlink()
    assert call("books", "verify", "--deep")[::2] == (0, "")


def test_what_does_not_count_or_cannot_be_read_is_left_out(evening: TradeRoom) -> None:
    device = this_device(evening.context, "trade")
    part = next(iter(shelf_of(open_repository(evening.path), evening.context).backwards("trade", device)))
    whole = (evening.path / part.path).read_bytes()
    (evening.path / part.path).write_bytes(b"x" * (33 << 20) + b"\n")
    commit(evening, "Far too large")
    report = audited(evening)
    assert [(one.flaw, one.path) for one in report.findings if one.path] == [("lost", part.path)]
    assert "cannot be read" in report.findings[0].sentence
    assert not report.sound
    (evening.path / part.path).write_bytes(whole)
    (evening.path / f".upont/devices/{device}.json").unlink()
    commit(evening, "Nobody knows the device")
    evening.index()
    assert evening.rows("SELECT count(*) FROM trade_accounts WHERE cents") == [(0,)]
    report = audited(evening, deep=True)
    assert (told(report), report.compared) == ([], True)


_ACCOUNT = st.sampled_from([LEA, TOM, f"sales:{SHOP}", "cash:x", "world", "nowhere:x", "member:", "club:É", ""])
_MOVE = st.tuples(_ACCOUNT, _ACCOUNT, st.sampled_from([0, 1, 300, -1, 10**9, 10**9 + 1, 10**30, 1.0, True, "1"]))
_LINE = st.tuples(st.sampled_from([PINT, "a\"b", "é"]), st.sampled_from([0, 1, 9_999, 10_000, 10_001, 1.5]),
                  st.sampled_from([0, 150, 99_999, 100_000, 100_001]))  # fmt: skip
_TEXT = st.sampled_from(["", "x", "a\\b", "é", "\n", '"moves":[["world","cash:x",5]]'])


@given(
    st.sampled_from(sorted(PLAIN_KINDS)), _TEXT, st.lists(_MOVE, max_size=2), st.none() | st.lists(_LINE, max_size=2),
    st.dictionaries(st.sampled_from(["means", "ref", "reason", "i", "v", "age", "stock"]), _TEXT | st.just(2)),
)  # fmt: skip
@example("sale", "x", [(LEA, f"sales:{SHOP}", 300)], [(PINT, 1, 150), (PINT, 2, 0)], {"i": "x"})
def test_moves_are_read_from_bytes_as_from_json(
    kind: str, text: str, moves: list[object], lines: list[object] | None, more: dict[str, JsonValue]
) -> None:
    """Where the bytes say a move at all, it is what the rule says; what the program writes itself is such a case."""
    body = {"s": "x", "by": text, "shop": SHOP, "moves": moves, **({} if lines is None else {"lines": lines}), **more}
    line = compose_line(1, 1, "2026-11-28T21:14:03+01:00", kind, "A" * 22, body)  # type: ignore[arg-type]
    found = plain_move(line, line.find(b',"b":') + 5, len(line) - 2)
    read = parse_line(line[:-1], "a")
    said = read_entry(read.entry) if read is not None else None
    assert found is None or (said is not None and said.moves == (found,))
    if said is not None and len(said.moves) == 1 and text in {"", "x"} and more in ({}, {"i": "x"}) and not lines:
        assert found is not None or lines == []


def test_bodies_with_a_key_twice_are_left_to_the_rule() -> None:
    body = f'{{"s":"x","by":"y","shop":"z","moves":[["{LEA}","world",5]],"moves":[]}}'.encode()
    assert plain_move(body, 0, len(body)) is None
