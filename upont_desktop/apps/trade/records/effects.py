"""What an entry does to sums, once it is known what it takes back: pure, and the same for rows and for what no commit
holds yet.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from upont_desktop.apps.trade.records.accounts import Moves
from upont_desktop.apps.trade.records.bodies import (
    COUNT,
    CREDIT,
    LONGEST_ONCE,
    MONEY,
    REVERSALS,
    SALE,
    LedgerEntry,
    Outflow,
)
from upont_desktop.apps.trade.records.stock import OrderKey
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.moments import read_moment

_TOLD = frozenset({"by", "shop", "moves", "lines", "s", "i", "of", "hash", "heads", "v", "once"})
"""Keys of a body that stand elsewhere, or are nobody's to read."""


@dataclass(slots=True)
class EntryEffect:
    """An entry and what it does: ``moves`` of cents, ``outflow`` of goods, both empty while it counts for nothing.
    ``sold`` says that the goods are those of a sale, ``counted`` how many of each good there were, ``once`` what it is
    that is written once, whoever writes it: of several entries, the first in order counts.
    """

    id: int
    key: OrderKey
    kind: str
    shop: str
    by: str
    at: str
    seconds: int | None
    hash: str
    moves: Moves = ()
    outflow: Outflow = ()
    sold: bool = False
    counted: tuple[tuple[str, int], ...] = ()
    once: str = ""

    @property
    def cents(self) -> int:
        """How much money it moves."""
        moves = self.moves
        return moves[0][2] if len(moves) == 1 else sum(cents for _, _, cents in moves)

    @property
    def account(self) -> str | None:
        """Whose entry it is, in a list: who pays, or who is credited."""
        if not self.moves:
            return None
        source, target, _ = self.moves[0]
        return target if self.kind == CREDIT else source

    def take_back(self, other: EntryEffect) -> None:
        """Do the opposite of another entry: every move, every good."""
        self.moves = tuple((target, source, cents) for source, target, cents in other.moves)
        self.outflow = tuple((good, -quantity, unit) for good, quantity, unit in other.outflow)
        self.sold, self.shop = other.sold, other.shop

    def count_for_nothing(self) -> None:
        """Take part in no sum any more; whoever calls has taken it out of them."""
        self.moves, self.outflow = (), ()


def effect_of(id: int, entry: BookEntry, said: LedgerEntry | None) -> EntryEffect:
    """What an entry does by itself: a reversal nothing, until it is known what it takes back."""
    effect = EntryEffect(
        id, (entry.tick, entry.device, entry.number), entry.kind, said.shop if said else "", entry.by, entry.at,
        seconds_of(entry.at), entry.hash,
    )  # fmt: skip
    if said is not None and said.kind not in REVERSALS:
        effect.moves, effect.outflow, effect.sold = said.moves, said.outflow, said.kind == SALE
        effect.counted = said.stock if said.kind == COUNT else ()
        effect.once = once_of(entry) if said.kind in MONEY else ""
    return effect


def once_of(entry: BookEntry) -> str:
    """What the body of an entry says that is written once; empty where it says nothing."""
    found = (entry.body or {}).get("once")
    return found if isinstance(found, str) and len(found) <= LONGEST_ONCE else ""


def details_of(entry: BookEntry) -> str | None:
    """What else the body says, as JSON; ``None`` where it says nothing else."""
    body = entry.body or {}
    if body.keys() <= _TOLD:
        return None
    found = {key: value for key, value in body.items() if key not in _TOLD}
    if entry.kind != COUNT:
        found.pop("stock", None)
    return json.dumps(found, ensure_ascii=False, sort_keys=True) if found else None


def seconds_of(at: str) -> int | None:
    """The seconds since 1970 of a time as entries have it; ``None`` for what is none, and for one without its zone,
    which would be another moment on each computer.
    """
    moment = read_moment(at)
    return None if moment is None else int(moment.timestamp())


def hour_of(at: str) -> int:
    """The hour that a till's clock said; 0 where it said none."""
    hour = at[11:13]
    return int(hour) if hour.isdecimal() else 0
