"""What a treasurer should look at in an entry. It counts all the same, unless it says that it does not."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from upont_desktop.apps.trade.records.accounts import OWNED, AccountKind, kind_of
from upont_desktop.apps.trade.records.bodies import CREDIT, PAYOUT, SALE, UNDO_MINUTES, LedgerEntry
from upont_desktop.apps.trade.records.wall_clock import BACK


class EntryFlag(StrEnum):
    """Why an entry is looked at. The first four count for nothing."""

    MALFORMED = "malformed"
    NEWER = "newer"
    REDACTED = "redacted"
    WAITING = "waiting"
    TWICE = "twice"
    RIGHT = "right"
    SUM = "sum"
    SHAPE = "shape"
    LATE = "late"
    CLOCK = "clock"
    OPEN = "open"
    ANYWAY = "anyway"


UNREAD = frozenset({EntryFlag.MALFORMED, EntryFlag.NEWER, EntryFlag.REDACTED})
"""Of entries that nobody knows what they did: they cannot be taken back."""


def shape_flags(entry: LedgerEntry) -> Iterator[EntryFlag]:
    """Whether an entry moves money otherwise than its kind does."""
    if entry.kind == SALE:
        if entry.cents != entry.due:
            yield EntryFlag.SUM
        takings = f"sales:{entry.shop}"
        for move in entry.moves:
            if move[1] != takings:
                yield EntryFlag.SHAPE
    elif entry.kind in {CREDIT, PAYOUT}:
        owned = [move.target if entry.kind == CREDIT else move.source for move in entry.moves]
        other = [move.source if entry.kind == CREDIT else move.target for move in entry.moves]
        if not owned or not all(kind_of(name) in OWNED for name in owned) or any(kind_of(n) in _TAKINGS for n in other):
            yield EntryFlag.SHAPE


_TAKINGS = frozenset({*OWNED, AccountKind.SALES, AccountKind.LOSS})


def is_own_undo(by: str, at: int | None, target_by: str, target_at: int | None) -> bool:
    """Whether somebody takes back what they did themselves, within the minutes that a seller has for it. Of one device,
    so that its clock is compared with itself; it may have been set in between.
    """
    if by != target_by or at is None or target_at is None:
        return False
    return -BACK <= at - target_at <= UNDO_MINUTES * 60
