"""The entries of the room: their kinds with the rights that they need, and what their bodies say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from upont_desktop.apps.trade.records.accounts import Move, Moves, is_account
from upont_desktop.domain.books import BookEntry, owner_of
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.money import MOST_CENTS
from upont_desktop.domain.rights import KindRule

Body: TypeAlias = dict[str, JsonValue]
Outflow: TypeAlias = tuple[tuple[str, int, int], ...]
"""What leaves the stock: good, quantity (less than none for what comes), cents each."""

SALE, CREDIT, PAYOUT, TRANSFER = "sale", "credit", "payout", "transfer"
UNDO, REVERSE = "undo", "reverse"
OPEN, CLOSE = "open", "close"
COUNT, DELIVER, LOSE, SETTLE = "count", "deliver", "lose", "settle"

KINDS: Mapping[str, KindRule] = {
    SALE: KindRule("sell", "shop"),
    CREDIT: KindRule("credit", "shop"),
    PAYOUT: KindRule("credit", "shop"),
    TRANSFER: KindRule("close", "shop"),
    UNDO: KindRule("sell", "shop"),
    REVERSE: KindRule("cancel", "shop"),
    OPEN: KindRule("sell", "shop"),
    CLOSE: KindRule("sell", "shop"),
    COUNT: KindRule("goods", "shop"),
    DELIVER: KindRule("goods", "shop"),
    LOSE: KindRule("goods", "shop"),
    SETTLE: KindRule("close", "shop"),
}
"""``undo`` is a seller's own reversal within :data:`UNDO_MINUTES`, ``reverse`` any other."""
REVERSALS = frozenset({UNDO, REVERSE})
REVERSIBLE = frozenset({SALE, CREDIT, PAYOUT, TRANSFER, DELIVER, LOSE})
"""What can be reversed. An opening is answered by a closing, a count by another one."""
MONEY = frozenset({SALE, CREDIT, PAYOUT, TRANSFER})
"""What can say ``once``: what it is that is written once (a payment of a bank, somebody's place on a sheet), whoever
writes it, and at however many computers. Of several, the first in the order of books counts.
"""
LONGEST_ONCE = 120  # letters: an id, a hash, and what they are of
UNDO_MINUTES = 10
"""A queue at a bar has moved on by then; later, the one who is asked should not be the one who did it."""
MOST_QUANTITY = 10_000
MOST_UNIT = 100_000
"""A thousand euros: the dearest good, in cents."""
_LISTS = (list, tuple)  # a union would be made anew for each of a million entries
MOST_LINES = 1_000  # of one entry: a basket or an inventory, not a file that was made to be in the way


class SaleLine(NamedTuple):
    """Some of a good, each at so many cents."""

    good: str
    quantity: int
    unit: int

    @property
    def cents(self) -> int:
        """What the line costs: all of its goods."""
        return self.quantity * self.unit


class StockLine(NamedTuple):
    """Some of a good: delivered, lost, or counted."""

    good: str
    quantity: int


Place: TypeAlias = tuple[str, str, str]
"""What an entry is known by wherever it stands: whose device wrote it, its number there, and its hash. A line that was
written again into another book has the hash of the first, and is another entry.
"""


class EntryTarget(NamedTuple):
    """The entry that another one is about: by its name, and by its hash, as names change where a clone was copied."""

    name: str
    hash: str

    @property
    def place(self) -> Place:
        """What it is known by, also in a twin's book."""
        device, _, number = self.name.rpartition(":")
        return owner_of(device), number, self.hash


class LedgerEntry(NamedTuple):
    """What an entry does to accounts and goods. ``lines`` are of a sale, ``stock`` (good, quantity) of deliveries,
    losses and counts, ``target`` of a reversal; ``cents`` is how much money it moves, ``due`` what its lines come to.
    """

    kind: str
    shop: str
    moves: Moves = ()
    lines: Outflow = ()
    stock: tuple[tuple[str, int], ...] = ()
    target: EntryTarget | None = None
    cents: int = 0
    due: int = 0

    @property
    def outflow(self) -> Outflow:
        """What leaves the stock, or (less than none) comes into it."""
        if self.kind == SALE:
            return self.lines
        sign = -1 if self.kind == DELIVER else 1
        return tuple((good, sign * quantity, 0) for good, quantity in self.stock) if self.kind != COUNT else ()


# --- writing ----------------------------------------------------------------------------------------------------------


def written_moves(moves: Sequence[Move]) -> list[JsonValue]:
    """Moves as a body has them."""
    return [[move.source, move.target, move.cents] for move in moves]


def written_lines(lines: Sequence[SaleLine]) -> list[JsonValue]:
    """The lines of a sale as a body has them."""
    return [[line.good, line.quantity, line.unit] for line in lines]


def written_stock(stock: Sequence[StockLine]) -> list[JsonValue]:
    """Quantities of goods as a body has them."""
    return [[line.good, line.quantity] for line in stock]


# --- reading ----------------------------------------------------------------------------------------------------------


def read_entry(entry: BookEntry) -> LedgerEntry | None:
    """What an entry does; ``None`` where its body is not what its kind has, so that it can count for nothing.

    Whoever can write a file can write anything: every number is looked at.
    """
    body, kind = entry.body, entry.kind
    if body is None or kind not in KINDS or ("v" in body and entry.is_newer):
        return None
    shop, found = body.get("shop", ""), _moves(body.get("moves", ()))
    if not isinstance(shop, str) or found is None:
        return None
    moves, cents = found
    if kind == SALE:
        lines = _lines(body.get("lines", ()))
        return None if lines is None else LedgerEntry(kind, shop, moves, lines[0], (), None, cents, lines[1])
    if kind in REVERSALS:
        of, head = body.get("of"), body.get("hash")
        if not isinstance(of, str) or not isinstance(head, str):
            return None
        return LedgerEntry(kind, shop, target=EntryTarget(of, head))
    stock = _stock(body.get("stock", ()), least=0 if kind == COUNT else 1)
    return None if stock is None else LedgerEntry(kind, shop, moves, (), stock, None, cents)


def _moves(raw: Any) -> tuple[Moves, int] | None:
    """The moves, and their sum."""
    if not _is_list(raw):
        return None
    moves, total = [], 0
    for each in raw:
        if not isinstance(each, list) or len(each) != 3:
            return None
        source, target, cents = each
        if type(cents) is not int or not 0 < cents <= MOST_CENTS or source == target:
            return None
        if not (isinstance(source, str) and isinstance(target, str) and is_account(source) and is_account(target)):
            return None
        total += cents
        moves.append((source, target, cents))
    return tuple(moves), total


def _lines(raw: Any) -> tuple[Outflow, int] | None:
    """The lines, and what they come to."""
    if not _is_list(raw):
        return None
    lines, total = [], 0
    for each in raw:
        if not isinstance(each, list) or len(each) != 3:
            return None
        good, quantity, unit = each
        if not isinstance(good, str) or type(quantity) is not int or type(unit) is not int:
            return None
        if not (1 <= quantity <= MOST_QUANTITY and 0 <= unit <= MOST_UNIT):
            return None
        total += quantity * unit
        lines.append((good, quantity, unit))
    return tuple(lines), total


def _stock(raw: Any, least: int) -> tuple[tuple[str, int], ...] | None:
    if not _is_list(raw):
        return None
    lines = []
    for each in raw:
        if not isinstance(each, list) or len(each) != 2:
            return None
        good, quantity = each
        if not isinstance(good, str) or not _is_number(quantity, least, MOST_QUANTITY * 100):
            return None
        lines.append((good, quantity))
    return tuple(lines)


def _is_list(raw: Any) -> bool:
    return isinstance(raw, _LISTS) and len(raw) <= MOST_LINES


def _is_number(value: Any, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most
