"""A book of which somebody changed a byte, or a line: it is noticed and named, everything else counts as before, and
the tills of others sell on.
"""

from __future__ import annotations

import random
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pytest

from tests.support.trade_room import EVERYTHING, LEA, PINT, SHOP, TOM, TradeRoom
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.reader import state
from upont_desktop.apps.trade.reader.tail import TailKeeper
from upont_desktop.apps.trade.records.bodies import Body
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.domain.book_findings import BookFinding
from upont_desktop.domain.books import compose_line, first_link, first_part, parse_line
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.rights import accept_device, grant

DEVICE = "second-0001"
PART = first_part("trade", DEVICE, 2026, 11, 28)
_AT = "2026-11-28T21:{:02d}:03+01:00"
_AFTER = 1_000  # a logical clock: after all that the first till wrote


def written_lines(unit: int = 300) -> list[bytes]:
    """A credit of 20 € for Tom, and five sales of a pint at a price, each with its line end."""
    lines: list[bytes] = []
    link = first_link("trade", DEVICE)
    credit: Body = {"moves": [[f"cash:{SHOP}", TOM, 2_000]], "means": "cash"}
    sale: Body = {"moves": [[TOM, f"sales:{SHOP}", unit]], "lines": [[PINT, 1, unit]], "age": True}
    bodies: dict[str, Body] = {"open": {"float": 0}, "credit": credit, "sale": sale}
    for number in range(1, 8):
        kind = {1: "open", 2: "credit"}.get(number, "sale")
        body: Body = {"by": DEVICE, "shop": SHOP, **bodies[kind]}
        lines.append(compose_line(number, _AFTER + number, _AT.format(number), kind, link, body))
        line = parse_line(lines[-1][:-1], DEVICE)
        assert line is not None
        link = line.link
    return lines


class Damage(NamedTuple):
    """What was done to a book: its content now, and the numbers of the entries that it can be noticed at (0: none can
    be read there).
    """

    content: bytes
    at: frozenset[int]


def flipped(lines: list[bytes], offset: int, bit: int) -> Damage:
    """One bit of one byte is another. Where that is the end of a line, it goes on with the next one."""
    content = bytearray(b"".join(lines))
    content[offset] ^= 1 << bit
    start, number = 0, 1
    while offset >= start + len(lines[number - 1]):
        start += len(lines[number - 1])
        number += 1
    return Damage(bytes(content), frozenset({0, number, number + 1}))


def changed_lines(lines: list[bytes]) -> Iterator[Damage]:
    """Each line cut, taken out, doubled, or swapped with the next one."""
    for at, line in enumerate(lines):
        before, after = lines[:at], lines[at + 1 :]
        number = at + 1
        yield Damage(b"".join([*before, line[: len(line) // 2], b"\n", *after]), frozenset({0, number + 1}))
        yield Damage(b"".join([*before, line, line, *after]), frozenset({number}))
        if after:  # the last one is what `books verify --deep` misses, and the heads in closings
            yield Damage(b"".join([*before, *after]), frozenset({number + 1}))
            yield Damage(b"".join([*before, after[0], line, *after[1:]]), frozenset({number, number + 1}))


@dataclass(eq=False)
class DamagedBar:
    """Two tills of one bar; the book of the second is what is changed."""

    room: TradeRoom

    def __post_init__(self) -> None:
        self.room.open()
        self.room.credit(LEA, 1_000)
        self.room.sell(LEA)
        accept_device(self.room.context, DEVICE, actor="")
        for right in EVERYTHING:
            grant(self.room.context, "trade", DEVICE, right, actor="")
        self.room.keep()
        self.put(b"".join(written_lines()))

    def put(self, content: bytes) -> None:
        """The second book as it is now, in a commit by another program."""
        place = self.room.path / PART.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        who = ("-c", "user.name=M", "-c", "user.email=m@example.org")
        for command in (("add", "-A"), (*who, "commit", "-qm", "By hand")):
            subprocess.run(["git", *command], cwd=self.room.path, check=True)
        self.room.index()

    def found(self) -> list[BookFinding]:
        """What the accounts say of books."""
        with self.room.reader() as reader:
            assert sum(reader.accounts.balances().values()) == 0
            return [one.finding for one in reader.problems() if one.finding is not None]

    def flags(self) -> dict[str, set[str]]:
        """What is to be looked at in entries, by their names."""
        with self.room.reader() as reader:
            return {row.name: {str(flag) for flag in row.flags} for row in reader.sales() if row.flags}

    def look(self, damage: Damage) -> None:
        """What was changed is named; nothing else is lost."""
        self.put(damage.content)
        found = self.found()
        assert found, damage
        assert {one.device for one in found} == {DEVICE}
        assert damage.at & {one.number for one in found}, (damage, found)
        assert all(one.path == PART.path for one in found if not one.number)
        assert not verify_books(self.room.context).sound
        assert self.room.balance(LEA) == 700
        with self.room.reader() as reader:
            names = {row.name for row in reader.sales()}
        whole = {one for one in range(1, 8) if written_lines()[one - 1] in damage.content.splitlines(keepends=True)}
        assert not {one for one in whole if f"{DEVICE}:{one}" not in names}, "nothing else is lost"


@pytest.fixture
def bar(room: TradeRoom) -> DamagedBar:
    return DamagedBar(room)


def test_a_book_that_nobody_changed_is_in_order(bar: DamagedBar) -> None:
    assert bar.found() == []
    assert bar.flags() == {}
    assert bar.room.balance(TOM) == 500
    assert verify_books(bar.room.context, deep=True).sound


def test_a_changed_line_is_named_and_others_sell_on(bar: DamagedBar) -> None:
    lines = written_lines()
    lines[2] = lines[2].replace(b",300]]", b",100]]", 1)
    bar.put(b"".join(lines))
    (finding,) = bar.found()
    assert (finding.flaw, finding.device, finding.number, finding.path) == ("forged", DEVICE, 3, PART.path)
    assert bar.flags() == {
        f"{DEVICE}:{number}": {"chain", "sum"} if number == 3 else {"chain"} for number in range(3, 8)
    }
    bar.room.sell(LEA)
    bar.room.keep()
    assert bar.room.balance(LEA) == 400
    assert [one.number for one in bar.found()] == [3]
    bar.put(b"".join(written_lines()))
    assert bar.found() == []
    assert bar.room.balance(TOM) == 500


def test_damage_is_noticed_wherever_it_is(bar: DamagedBar) -> None:
    lines = written_lines()
    drawn = random.Random(5)
    every = [*changed_lines(lines)]
    for damage in (*drawn.sample(every, 2), flipped(lines, drawn.randrange(sum(map(len, lines))), drawn.randrange(8))):
        bar.look(damage)


def test_a_book_that_its_owner_wrote_anew_is_found_by_what_a_closing_quotes(bar: DamagedBar) -> None:
    """Every hash of it fits, and so does its chain: only others remember how it was."""
    do.close_shop(bar.room.context, CashCount(loose=6_000))
    bar.room.keep()
    assert verify_books(bar.room.context).findings == ()
    bar.put(b"".join(written_lines(unit=100)))
    assert bar.room.balance(TOM) == 1_500
    found = verify_books(bar.room.context)
    assert [(one.flaw, one.device, one.number) for one in found.findings] == [("lost", DEVICE, 7)]
    bar.put(b"".join(written_lines()[:-1]))
    found = verify_books(bar.room.context)
    assert [(one.flaw, one.device, one.number) for one in found.findings] == [("lost", DEVICE, 7)]


@pytest.mark.parametrize(
    ("at", "old", "new", "balance"),
    [(-3, ",1000]", ",9000]", 9_200), (-2, '"n":{n},', '"n":999,', 1_200), (-2, '"n":{n},', '"n":1,', 1_200)],
)
def test_what_changed_on_the_disk_before_it_was_kept_is_said(
    room: TradeRoom, monkeypatch: pytest.MonkeyPatch, at: int, old: str, new: str, balance: int
) -> None:
    room.open()
    for account, cents in ((LEA, 1_000), (TOM, 500), (LEA, 200)):
        room.credit(account, cents)
    assert verify_books(room.context).findings == ()
    part = next(iter(sorted((room.path / ".upont/trade/book").rglob("*.jsonl"))))
    lines = part.read_bytes().splitlines(keepends=True)
    line = parse_line(lines[at][:-1], "any")
    assert line is not None
    number = line.entry.number
    damaged = lines[at].replace(old.format(n=number).encode(), new.encode(), 1)
    assert damaged != lines[at]
    part.write_bytes(b"".join([*lines[:at], damaged, *lines[at:][1:]]))
    monkeypatch.setattr(state, "TAILS", TailKeeper())  # as when the program is started again
    assert (room.balance(LEA), room.balance(TOM)) == (balance, 500)
    with room.reader() as reader:
        flagged = {int(one.about.rpartition(":")[2]) for one in reader.problems() if one.what == "chain"}
    assert flagged == {*range(number, number - at)}
    found = verify_books(room.context)
    assert number in {one.number for one in found.findings}
    assert not found.sound


@pytest.mark.slow
def test_every_byte_and_line_is_noticed(bar: DamagedBar) -> None:
    lines = written_lines()
    for damage in changed_lines(lines):
        bar.look(damage)
    for offset in range(sum(map(len, lines))):
        bar.look(flipped(lines, offset, offset % 8))
