"""What this clone wrote and the index has not seen yet, laid over what the index says: in memory, entry by entry.

The index stays a projection of commits, with one writer; a till sees its own sale at once, and reads no line twice.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from threading import RLock
from typing import TypeAlias

from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.accounts import Move
from upont_desktop.apps.trade.records.bodies import (
    CLOSE,
    KINDS,
    OPEN,
    REVERSIBLE,
    SETTLE,
    UNDO,
    EntryTarget,
    Place,
    SaleLine,
    read_entry,
)
from upont_desktop.apps.trade.records.effects import EntryEffect, details_of, effect_of
from upont_desktop.apps.trade.records.flags import UNREAD, EntryFlag, is_own_undo, shape_flags
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.domain.books import BookEntry
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.book_tail import BookMoved, BookTail

Find: TypeAlias = Callable[[EntryTarget], tuple[EntryEffect, str | None] | None]
"""What finds an entry of the index, with the name of what took it back already."""
IsHeld: TypeAlias = Callable[[str], bool]
"""Whether an entry of the index says ``once`` what another one says, too."""


@dataclass(eq=False)
class TailEntry:
    """An entry that no indexed commit holds. ``flags`` are without those that all of its book tells: rights, the clock,
    a till that was open already.
    """

    effect: EntryEffect
    name: str
    flags: frozenset[str]
    details: str | None
    target: str | None = None
    reversed: str | None = None

    @property
    def settles(self) -> bool:
        """Whether it says that something was looked at."""
        return self.effect.kind == SETTLE

    def row(self) -> EntryRow:
        """The entry as lists show it, whatever its state."""
        one = self.effect
        return EntryRow(
            self.name, one.hash, one.kind, one.shop, one.by, one.at, one.key[0], one.cents, one.account,
            tuple(map(Move._make, one.moves)), tuple(map(SaleLine._make, one.outflow)), self.target, self.reversed,
            self.flags, json.loads(self.details) if self.details else {}, kept=False,
        )  # fmt: skip


@dataclass(eq=False)
class TailLedger:
    """The entries beyond ``known`` (of each device the number of the last one that the index has), and their sums.

    ``openings`` says of each device that opened or closed its till here, what opened it; ``grants`` are entries of the
    kinds that every room has, ``intentions`` say which entry a repeated click means, ``once`` which counts of those
    that are written once; ``unsound`` are the names of entries that are not as they were written.
    """

    known: Mapping[str, int]
    unsound: AbstractSet[str] = frozenset()
    entries: dict[str, TailEntry] = field(default_factory=dict)
    balances: Counter[str] = field(default_factory=Counter)
    of_account: dict[str, list[TailEntry]] = field(default_factory=dict)
    reversed: dict[Place, str] = field(default_factory=dict)
    grants: list[BookEntry] = field(default_factory=list)
    openings: dict[str, TailEntry | None] = field(default_factory=dict)
    intentions: dict[str, str] = field(default_factory=dict)
    once: dict[str, TailEntry] = field(default_factory=dict)

    def add(self, new: Iterable[BookEntry], find: Find, held: IsHeld) -> None:
        """Take entries as they were written."""
        for entry in new:
            if entry.kind in KINDS:
                self._add(entry, find, held)
            else:
                self.grants.append(entry)

    def _add(self, entry: BookEntry, find: Find, held: IsHeld) -> None:
        said = read_entry(entry)
        effect = effect_of(0, entry, said)
        flags: set[str] = set(shape_flags(said)) if said is not None else {EntryFlag.MALFORMED}
        one = TailEntry(effect, entry.name, frozenset(), details_of(entry))
        if said is not None and said.target is not None:
            self._reverse(one, said.target, flags, find)
        if effect.once and (effect.once in self.once or held(effect.once)):
            flags.add(EntryFlag.DOUBLE)
            effect.count_for_nothing()
        elif effect.once:
            self.once[effect.once] = one
        if (entry.body or {}).get("anyway") is True:
            flags.add(EntryFlag.ANYWAY)
        if entry.name in self.unsound:
            flags.add(EntryFlag.CHAIN)
        one.flags = frozenset(flags)
        self.entries[one.name] = one
        intention = (entry.body or {}).get("i")
        if isinstance(intention, str):
            self.intentions[intention] = one.name
        for source, target, cents in effect.moves:
            self.balances[source] -= cents
            self.balances[target] += cents
        for name in {name for move in effect.moves for name in move[:2]}:
            self.of_account.setdefault(name, []).append(one)
        if entry.kind in {OPEN, CLOSE}:
            self.openings[entry.device] = one if entry.kind == OPEN else None

    def _reverse(self, one: TailEntry, target: EntryTarget, flags: set[str], find: Find) -> None:
        own = self.entries.get(target.name)
        own = own if own is not None and own.effect.hash == target.hash else None
        found = (own.effect, own.reversed) if own is not None else find(target)
        unread = own is not None and UNREAD & own.flags
        if found is None or unread or found[0].kind not in REVERSIBLE:
            flags.add(EntryFlag.WAITING)
            return
        effect, before = found
        one.target = target.name
        undone = is_own_undo(one.effect.by, one.effect.seconds, effect.by, effect.seconds)
        if one.effect.kind == UNDO and not undone:
            flags.add(EntryFlag.LATE)
        if before is not None or target.place in self.reversed:
            flags.add(EntryFlag.TWICE)
            return
        one.effect.take_back(effect)
        self.reversed[target.place] = one.name
        if own is not None:
            own.reversed = one.name


@dataclass(eq=False)
class _Kept:
    """The newest ledger of one clone, and what reads its books on."""

    ledger: TailLedger
    tail: BookTail


class TailKeeper:
    """The ledgers of clones, each read on where it was left. One for the whole program: any thread may ask."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._kept: dict[str, _Kept] = {}

    def ledger(
        self, context: OperationContext, known: Mapping[str, int], find: Find, held: IsHeld
    ) -> TailLedger:  # fmt: skip
        """What is beyond the entries that an index knows. It only grows while the index stays as it is."""
        place = f"{context.circle.path}\0{context.folders.devices}"
        with self._lock:
            kept = self._kept.get(place)
            if kept is None or kept.ledger.known != known:
                kept = self._begin(place, known)
            try:
                news = kept.tail.read(context)
            except BookMoved:
                kept = self._begin(place, known)
                news = kept.tail.read(context)
            try:
                kept.ledger.add(news, find, held)
            except BaseException:  # what was read is not read again
                del self._kept[place]
                raise
            return kept.ledger

    def _begin(self, place: str, known: Mapping[str, int]) -> _Kept:
        tail = BookTail(ROOM, known)
        kept = self._kept[place] = _Kept(TailLedger(known, tail.unsound), tail)
        return kept


TAILS = TailKeeper()
