"""The states of entries as they come in the order of books: by the rights that stand at their place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from upont_desktop.domain.book_chain import BookFlaw, BookProblem
from upont_desktop.domain.books import BookEntry, owner_of
from upont_desktop.domain.rights import (
    FOUND,
    GRANT,
    OK,
    QUARANTINED,
    REDACT,
    REVOKE,
    DeviceRecord,
    GivenRight,
    KindRule,
    RightsLedger,
    given_by,
)
from upont_desktop.index.book_tables import RightRow

_CHANGES = frozenset({GRANT, REVOKE})
_COMMON = frozenset({GRANT, REVOKE, REDACT, "seal"})  # kinds that every room has
OrderKey: TypeAlias = tuple[int, str, int]


class NextEntry(NamedTuple):
    """An entry on its way, as the heap orders it: ``state`` is what its book says of it, ``said`` what its room reads
    in it.
    """

    tick: int
    device: str
    number: int
    entry: BookEntry
    state: str
    id: int
    said: tuple[Any, ...] | None


class _Ends(dict[str, int]):
    """The number of the last entry that counts of each device, worked out once."""

    def __init__(self, ledger: RightsLedger) -> None:
        super().__init__()
        self._ledger = ledger

    def __missing__(self, device: str) -> int:
        found = self[device] = self._ledger.counts_until(device)
        return found


class EntryJudge:
    """Says the states of entries as they come, by the rights that stand at their place in the order."""

    def __init__(
        self, room: str, kinds: Mapping[str, KindRule], devices: Mapping[str, DeviceRecord], known: Sequence[RightRow],
        founder: str,
    ) -> None:  # fmt: skip
        self._ledger = RightsLedger(room, kinds, devices)
        self._kinds = _COMMON.union(kinds) if kinds else None
        self._until = _Ends(self._ledger)
        self._waiting = iter(known)
        self._next = next(self._waiting, None)
        self._anchor, self._founded = founder, False
        if founder:
            self._ledger.found(founder)
        self.found: list[RightRow] = []
        self.unknown: dict[str, list[BookProblem]] = {}

    def state(self, one: NextEntry) -> str:
        """The state of the next entry in order."""
        entry, ledger = one.entry, self._ledger
        while self._next is not None and self._next[:3] < one[:3]:
            self._restore(self._next)
            self._next = next(self._waiting, None)
        if self._kinds is not None and entry.kind not in self._kinds:
            self.unknown.setdefault(one.device, []).append(BookProblem(BookFlaw.UNKNOWN, "", one.number))
        if one.state == QUARANTINED or one.number > self._until[one.device]:
            return QUARANTINED
        if entry.kind in _CHANGES:
            return self._changed(one)
        self._find(one)
        return ledger.judge_known(entry) if one.state == OK else one.state

    def _restore(self, row: RightRow) -> None:
        self._founded = self._founded or row.kind == FOUND
        if not (self._anchor and row.kind == FOUND):
            self._ledger.restore(GivenRight(*row[4:]), row.kind)

    def _find(self, one: NextEntry) -> None:
        """Note the first entry of the founder: of who was there first, or of whom the circle names."""
        entry, ledger = one.entry, self._ledger
        if not ledger.founder:
            self._note(one, FOUND, ledger.found(entry.by))
        elif not self._founded and self._anchor in {entry.by, owner_of(entry.device)}:
            self._note(one, FOUND, GivenRight(self._anchor, GRANT))

    def _changed(self, one: NextEntry) -> str:
        """A grant or a revocation has an effect only where it is as it was written."""
        ledger, entry = self._ledger, one.entry
        self._find(one)
        if one.state != OK or entry.body is None:
            return one.state
        state = ledger.judge_known(entry)
        if state == OK:
            self._note(one, entry.kind, given_by(entry.body))
        return state

    def _note(self, one: NextEntry, kind: str, given: GivenRight) -> None:
        row = RightRow(one.tick, one.device, one.number, kind, given.person, given.right, given.scope, given.until)
        self._founded = self._founded or kind == FOUND
        self.found.append(row)

    def changes_what_is_known(self, last: OrderKey) -> bool:
        """Whether a right was given or taken before entries that were judged already."""
        return any(row[:3] < last for row in self.found)
