"""Places given in an order in which nobody is overtaken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from upont_desktop.apps.news.records.sheets import MOST_PLACES
from upont_desktop.apps.news.records.signup_entries import Terms


class Party(Protocol):
    """Somebody with guests, who want to stay together: ``heads`` places of a slot."""

    slot: str

    @property
    def heads(self) -> int:
        """How many places they take."""


class PlaceCounter:
    """The places that are left under some terms, while they are given one party after the other."""

    def __init__(self, terms: Terms, accepted: Iterable[Party]) -> None:
        self._limits = dict(terms.places)
        self._used: dict[str, int] = {}
        self._common = terms.capacity
        self._all = 0
        self._full: set[str] = set()
        for one in accepted:
            self._count(one)

    def _count(self, party: Party) -> None:
        self._used[party.slot] = self._used.get(party.slot, 0) + party.heads
        self._all += party.heads

    def _most(self, slot: str) -> int:
        return min(filter(None, (self._limits[slot], self._common)), default=MOST_PLACES)

    def take(self, party: Party) -> bool:
        """Take places for a party, where all of it fits; else nobody gets one before it, unless it could never fit."""
        slot = party.slot
        if slot not in self._limits or slot in self._full or party.heads > self._most(slot):
            return False
        if self._common and self._all + party.heads > self._common:
            self._full.update(self._limits)
            return False
        if self._limits[slot] and self._used.get(slot, 0) + party.heads > self._limits[slot]:
            self._full.add(slot)
            return False
        self._count(party)
        return True
