"""What a treasurer should look at in an entry. It counts all the same, unless it says that it does not."""

from __future__ import annotations

from enum import StrEnum

from upont_desktop.apps.trade.records.accounts import WORLD, AccountKind, cash, is_owned, kind_of, loss, may_move, sales
from upont_desktop.apps.trade.records.bodies import (
    CLOSE,
    CREDIT,
    OPEN,
    PAYOUT,
    SALE,
    TRANSFER,
    UNDO_MINUTES,
    LedgerEntry,
)
from upont_desktop.apps.trade.records.wall_clock import BACK


class EntryFlag(StrEnum):
    """Why an entry is looked at. The first four and the last count for nothing."""

    MALFORMED = "malformed"
    NEWER = "newer"
    REDACTED = "redacted"
    WAITING = "waiting"
    TWICE = "twice"
    CHAIN = "chain"
    RIGHT = "right"
    SUM = "sum"
    SHAPE = "shape"
    LATE = "late"
    CLOCK = "clock"
    OPEN = "open"
    ANYWAY = "anyway"
    DOUBLE = "double"


UNREAD = frozenset({EntryFlag.MALFORMED, EntryFlag.NEWER, EntryFlag.REDACTED})
"""Of entries that nobody knows what they did: they cannot be taken back."""


def shape_flags(entry: LedgerEntry) -> tuple[str, ...]:
    """Whether an entry moves money otherwise than its kind does."""
    found = () if _has_shape(entry) else (EntryFlag.SHAPE.value,)
    return (EntryFlag.SUM.value, *found) if entry.kind == SALE and entry.cents != entry.due else found


def _has_shape(entry: LedgerEntry) -> bool:
    """A transfer moves anything but the money of other shops; every other kind has its own accounts, of its shop."""
    kind, shop, moves = entry.kind, entry.shop, entry.moves
    if kind == SALE:
        till = sales(shop)
        for from_, to, _ in moves:
            if to != till or (not is_owned(from_) and from_ not in {cash(shop), f"card:{shop}"}):
                return False
        return True
    if kind in {CREDIT, PAYOUT}:
        pairs = [(to, from_) if kind == CREDIT else (from_, to) for from_, to, _ in moves]
        return bool(pairs) and all(is_owned(whose) and _is_means(by, shop) for whose, by in pairs)
    if kind in {OPEN, CLOSE}:
        both = {cash(shop), WORLD if kind == OPEN else loss(shop)}
        return all({from_, to} == both for from_, to, _ in moves)
    if kind == TRANSFER:
        return all(may_move(from_, shop) and may_move(to, shop) for from_, to, _ in moves)
    return not moves


def _is_means(name: str, shop: str) -> bool:
    """Whether money comes and goes there at a shop; whose bank account it has is not in its books."""
    return kind_of(name) is AccountKind.BANK or name in {cash(shop), f"card:{shop}", f"cheque:{shop}"}


def is_own_undo(by: str, at: int | None, target_by: str, target_at: int | None) -> bool:
    """Whether somebody takes back what they did themselves, within the minutes that a seller has for it. Of one device,
    so that its clock is compared with itself; it may have been set in between.
    """
    if by != target_by or at is None or target_at is None:
        return False
    return -BACK <= at - target_at <= UNDO_MINUTES * 60
