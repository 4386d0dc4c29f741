"""Entries as lists show them: those of the index, with what was written here since."""

from __future__ import annotations

import heapq
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, or_, select

from upont_desktop.apps.trade.reader.state import IDS, LedgerState, listed
from upont_desktop.apps.trade.records.bodies import EntryTarget, SaleLine
from upont_desktop.apps.trade.records.pages import EntryFilter, EntryRow
from upont_desktop.apps.trade.tables import accounts, book_entries, entries, moves, once

TOGETHER = 500  # entries asked for at once: their rows are in memory together
_ROWS = (
    select(entries, book_entries.c.at, book_entries.c.by, book_entries.c.hash, accounts.c.name.label("whose"))
    .join(book_entries, book_entries.c.id == entries.c.id)
    .outerjoin(accounts, accounts.c.id == entries.c.account)
    .where(entries.c.id.in_(IDS))
)
_BATCHED = ("credit", "payout", "transfer")
_SPARE = 64
"""Entries beside a page, so that those with one clock stand in their order: as many devices as ever write at once."""


class WrittenOnce(NamedTuple):
    """What is to be written once: what stands, and how often each was taken back."""

    standing: frozenset[str]
    undone: Mapping[str, int]

    def name(self, wanted: str, more: int = 0) -> str:
        """What the next entry about it says: what was taken back may be written again; ``more`` is how often it is
        being taken back now.
        """
        times = self.undone.get(wanted, 0) + more
        return f"{wanted}#{times}" if times else wanted


def _bare(name: str) -> str:
    return name.partition("#")[0]


class EntryReader:
    """Asks for entries, the newest first unless something else is said."""

    def __init__(self, state: LedgerState) -> None:
        self._state = state

    def rows(self, ids: Sequence[int]) -> list[EntryRow]:
        """Entries of the index, in the order of their ids as they are given."""
        found: dict[int, EntryRow] = {}
        for start in range(0, len(ids), TOGETHER):
            found.update(self._some(ids[start : start + TOGETHER]))
        return [found[id] for id in ids if id in found]

    def _some(self, ids: Sequence[int]) -> list[tuple[int, EntryRow]]:
        state = self._state
        found = state.database.execute(_ROWS, listed(ids)).all()
        moved, goods = state.moves(ids), state.outflow(ids)
        return [
            (row.id, EntryRow(
                state.name(row.id) or "", row.hash, row.kind, row.shop, row.by, row.at, row.tick, row.cents,
                row.whose, moved.get(row.id, ()), tuple(map(SaleLine._make, goods.get(row.id, ()))),
                state.name(row.target), state.name(row.reversed) or self._reversed_here(row.id, row.hash),
                frozenset(row.flags.split()), json.loads(row.details) if row.details else {},
            ))
            for row in found
        ]  # fmt: skip

    def _reversed_here(self, id: int, head: str) -> str | None:
        """What takes an entry of the index back, of what no commit holds yet."""
        reversed_here, name = self._state.tail.reversed, self._state.name(id)
        return reversed_here.get(EntryTarget(name, head).place) if reversed_here and name is not None else None

    def entry(self, name: str) -> EntryRow | None:
        """One entry, by its name."""
        own = self._state.tail.entries.get(name)
        if own is not None:
            return own.row()
        id = self._state.id(name)
        return None if id is None else next(iter(self.rows([id])), None)

    def listed(self, wanted: EntryFilter, limit: int, offset: int = 0) -> list[EntryRow]:
        """Entries that a filter lets through, the newest first."""
        tail = [one.row() for one in self._state.tail.entries.values()]
        own = [row for row in tail if _fits(row, wanted)]
        asked = select(entries.c.id).order_by(entries.c.tick.desc(), entries.c.id.desc())
        asked = asked.where(*self._conditions(wanted)).limit(offset + limit + _SPARE)
        ids = list(self._state.database.execute(asked).scalars())
        together = sorted([*self.rows(ids), *own], key=lambda row: row.order, reverse=True)
        return together[offset : offset + limit]

    def count(self, wanted: EntryFilter) -> int:
        """How many entries a filter lets through."""
        own = sum(_fits(one.row(), wanted) for one in self._state.tail.entries.values())
        asked = select(func.count()).select_from(entries).where(*self._conditions(wanted))
        return own + int(self._state.database.execute(asked).scalar() or 0)

    def _conditions(self, wanted: EntryFilter) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        if wanted.shop:
            found.append(entries.c.shop == wanted.shop)
        if wanted.kinds:
            found.append(entries.c.kind.in_(wanted.kinds))
            if "sale" not in wanted.kinds:
                found.append(entries.c.kind != "sale")  # the condition of the index that helps
        if wanted.account:
            id = self._state.account(wanted.account)
            touched = select(moves.c.entry).where(or_(moves.c.source == id, moves.c.target == id))
            found.append(entries.c.id.in_(touched))
        if wanted.by:
            told = select(book_entries.c.id).where(book_entries.c.id == entries.c.id, book_entries.c.by == wanted.by)
            found.append(told.exists())
        if wanted.first:
            found.append(entries.c.day >= wanted.first)
        if wanted.last:
            found.append(entries.c.day <= wanted.last)
        return found

    def in_order(self, first: str = "", last: str = "") -> Iterator[EntryRow]:
        """Every entry in the order of books, read as they are asked for; from a day to a day on the tills' clocks."""
        own = sorted((one.row() for one in self._state.tail.entries.values()), key=lambda row: row.order)
        for row in heapq.merge(self._kept_in_order(), own, key=lambda row: row.order):
            if (not first or row.at[:10] >= first) and (not last or row.at[:10] <= last):
                yield row

    def _kept_in_order(self) -> Iterator[EntryRow]:
        """Those of the index. The page ends with a clock, as entries with the same one stand in another order there."""
        asked = select(entries.c.id, entries.c.tick).order_by(entries.c.tick, entries.c.id)
        after = -1
        while True:
            page = self._state.database.execute(asked.where(entries.c.tick > after).limit(TOGETHER + _SPARE)).all()
            if len(page) == TOGETHER + _SPARE and page[0].tick != page[-1].tick:
                page = [row for row in page if row.tick < page[-1].tick]
            yield from sorted(self.rows([row.id for row in page]), key=lambda row: row.order)
            if not page:
                return
            after = page[-1].tick

    def written_once(self) -> WrittenOnce:
        """What was written and says ``once``: what stands, and how often it was taken back."""
        state = self._state
        joined = once.join(entries, entries.c.id == once.c.entry).join(book_entries, book_entries.c.id == once.c.entry)
        asked = select(once.c.name, entries.c.reversed, entries.c.id, book_entries.c.hash).select_from(joined)
        found = [
            (name, by is not None or self._reversed_here(id, head) is not None)
            for name, by, id, head in state.database.execute(asked)
        ]
        found += [(name, one.reversed is not None) for name, one in state.tail.once.items()]
        undone = Counter(_bare(name) for name, is_undone in found if is_undone)
        return WrittenOnce(frozenset(_bare(name) for name, is_undone in found if not is_undone), undone)

    def standing_of(self, subject: str) -> dict[str, list[EntryRow]]:
        """The entries that stand of what is written once and begins so, by what they say. Several stand for one thing
        where one was taken back, and written again, while another computer wrote it.
        """
        state = self._state
        asked = select(once.c.name, once.c.entry).where(once.c.name.startswith(subject, autoescape=True))
        names = {entry: _bare(name) for name, entry in state.database.execute(asked)}
        found = [(names[id], row) for id, row in zip(names, self.rows(list(names)), strict=True)]
        found += [(_bare(name), one.row()) for name, one in state.tail.once.items() if name.startswith(subject)]
        rows: dict[str, list[EntryRow]] = {}
        for name, row in sorted(found, key=lambda one: one[1].order):
            if row.reversed is None:
                rows.setdefault(name, []).append(row)
        return rows

    def of_batch(self, batch: str) -> list[EntryRow]:
        """The entries that were imported, or booked, together; in their order."""
        told = json.dumps({"batch": batch})[1:-1]
        kept = select(entries.c.id).where(
            entries.c.kind.in_(_BATCHED), entries.c.details.contains(told, autoescape=True)
        )
        own = [row for one in self._state.tail.entries.values() if (row := one.row()).details.get("batch") == batch]
        rows = [*self.rows(list(self._state.database.execute(kept).scalars())), *own]
        return sorted((row for row in rows if row.kind in _BATCHED), key=lambda row: row.order)

    def of_opening(self, opening: str) -> list[EntryRow]:
        """The entries of an opening, from the one that opened the till on; in their order."""
        state = self._state
        id, device = state.id(opening), opening.rpartition(":")[0]
        found: list[EntryRow] = []
        if id is not None:
            asked = select(entries.c.id).where(entries.c.opening == id, entries.c.opening.is_not(None))
            found = self.rows(sorted(state.database.execute(asked).scalars()))
            if any(row.kind == "close" for row in found):
                return found
        shop = found[0].shop if found else ""
        for one in state.tail.entries.values():
            row = one.row()
            if row.device != device or (not found and row.name != opening):
                continue
            shop = shop or row.shop
            if row.shop == shop:
                found.append(row)
            if row.kind == "close" and row.name != opening:
                break
        return found


def _fits(row: EntryRow, wanted: EntryFilter) -> bool:
    day = row.at[:10]
    return (
        (not wanted.shop or row.shop == wanted.shop)
        and (not wanted.kinds or row.kind in wanted.kinds)
        and (not wanted.account or any(wanted.account in move[:2] for move in row.moves))
        and (not wanted.by or row.by == wanted.by)
        and (not wanted.first or day >= wanted.first)
        and (not wanted.last or day <= wanted.last)
    )
