"""The entries of the room's book: those of the index, with what this device has written and no commit holds yet."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import select

from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.news.tables.entries import entries
from upont_desktop.domain.books import BookEntry, order_key
from upont_desktop.domain.rights import OK, QUARANTINED
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.index.record_database import RecordDatabase

_COLUMNS = (
    entries.c.device, entries.c.number, entries.c.tick, entries.c.at, entries.c.kind, entries.c.body, entries.c.hash,
    entries.c.state,
)  # fmt: skip


class NewsBook:
    """Asks for entries by kind and by what they are about. Those of devices that were never accepted count for nothing;
    ``flagged`` are the names of those that were written without a right to, among what was asked for.
    """

    def __init__(self, database: RecordDatabase, tail: Callable[[], Sequence[BookEntry]] = tuple) -> None:
        """``tail`` is asked once, where it is needed first."""
        self._database = database
        self._ask_tail = tail
        self.flagged: set[str] = set()

    @cached_property
    def tail(self) -> tuple[BookEntry, ...]:
        """What this device wrote since the last commit of its book."""
        return tuple(self._ask_tail())

    @property
    def rights(self) -> RoomRights:
        """The rights that stand in the room."""
        known = self._database.book_numbers(ROOM)
        new = (entry for entry in self.tail if entry.number > known.get(entry.device, 0))
        return RoomRights(ROOM, self._database.right_changes(ROOM), new)

    def entries(
        self, kinds: Collection[str], about: Collection[str] | None = None, key: str = "target"
    ) -> list[BookEntry]:
        """The entries of these kinds, in the order of books. ``about`` are the ids that they may be about (all where
        ``None``), named by the ``key`` of their bodies.
        """
        asked = select(*_COLUMNS).where(entries.c.kind.in_(kinds), entries.c.state != QUARANTINED)
        if about is not None:
            asked = asked.where(entries.c.about.in_(about))
        found = [self._entry(row) for row in self._database.execute(asked)]
        found += [one for one in self.tail if one.kind in kinds and (about is None or _about(one, key) in about)]
        return sorted({(entry.device, entry.number): entry for entry in found}.values(), key=order_key)

    def entry(self, name: str) -> BookEntry | None:
        """The entry of a name (``device:number``)."""
        asked = select(*_COLUMNS).where(entries.c.name == name)
        found = [self._entry(row) for row in self._database.execute(asked)]
        return next(iter([*found, *(one for one in self.tail if one.name == name)]), None)

    def _entry(self, row: Any) -> BookEntry:
        device, number, tick, at, kind, body, hash, state = row
        entry = BookEntry(device, number, tick, at, kind, json.loads(body), hash)
        if state != OK:
            self.flagged.add(entry.name)
        return entry


def _about(entry: BookEntry, key: str) -> str:
    found = entry.body.get(key) if entry.body else None
    return found if isinstance(found, str) else ""
