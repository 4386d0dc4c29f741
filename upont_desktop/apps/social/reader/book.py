"""The entries of the room's book: those of the index, with what this device has written and no commit holds yet."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import select

from upont_desktop.apps.social.tables import entries
from upont_desktop.domain.books import BookEntry, order_key
from upont_desktop.domain.rights import FLAGGED, OK, QUARANTINED
from upont_desktop.index.record_database import RecordDatabase

_COLUMNS = (entries.c.device, entries.c.number, entries.c.tick, entries.c.at, entries.c.kind, entries.c.body)


class Book:
    """Asks for entries by kind. Those of devices that were never accepted count for nothing."""

    def __init__(self, database: RecordDatabase, tail: Callable[[], Sequence[BookEntry]]) -> None:
        """``tail`` is asked once, where it is needed first."""
        self._database = database
        self._ask_tail = tail

    @cached_property
    def tail(self) -> tuple[BookEntry, ...]:
        """What this device wrote since the last commit of its book."""
        return tuple(self._ask_tail())

    def entries(self, kinds: Collection[str]) -> list[BookEntry]:
        """The entries of these kinds, in the order of books."""
        asked = select(*_COLUMNS).where(entries.c.kind.in_(kinds), entries.c.state != QUARANTINED)
        found = [_entry(row) for row in self._database.execute(asked)]
        found += [entry for entry in self.tail if entry.kind in kinds]
        return sorted({(entry.device, entry.number): entry for entry in found}.values(), key=order_key)

    def allowed(self, kind: str) -> list[BookEntry]:
        """The entries of a kind that somebody wrote who had the right to, in no order; this device asks before."""
        asked = select(*_COLUMNS).where(entries.c.kind == kind, entries.c.state == OK)
        return [*map(_entry, self._database.execute(asked)), *(entry for entry in self.tail if entry.kind == kind)]

    def flagged(self) -> list[BookEntry]:
        """What somebody wrote who had no right to."""
        asked = select(*_COLUMNS).where(entries.c.state == FLAGGED)
        return sorted((_entry(row) for row in self._database.execute(asked)), key=order_key)


def _entry(row: Any) -> BookEntry:
    device, number, tick, at, kind, body = row
    return BookEntry(device, number, tick, at, kind, json.loads(body), "")
