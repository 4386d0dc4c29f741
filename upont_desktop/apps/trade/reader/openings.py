"""Openings of tills, and what happened in one, or on a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from sqlalchemy import select

from upont_desktop.apps.trade.reader.entries import EntryReader
from upont_desktop.apps.trade.reader.goods import GoodReader
from upont_desktop.apps.trade.reader.state import BOOK_BITS, LedgerState
from upont_desktop.apps.trade.records.accounts import AccountKind, cash, kind_of
from upont_desktop.apps.trade.records.bodies import CLOSE, CREDIT, OPEN, PAYOUT, REVERSALS, SALE
from upont_desktop.apps.trade.records.effects import hour_of
from upont_desktop.apps.trade.records.pages import DayPage, EntryFilter, EntryRow, GoodTotal, OpeningRow
from upont_desktop.apps.trade.tables import accounts, devices, entries, moves
from upont_desktop.domain.metadata import JsonValue

_MEANS = frozenset({AccountKind.CASH, AccountKind.CARD, AccountKind.CHEQUE, AccountKind.BANK})
_MOST = 2**53  # of what an entry tells: whoever can write a file can write any number
_MANY = 100_000  # entries of a day, at the most


class OpeningReader:
    """Asks for openings."""

    def __init__(self, state: LedgerState, entries: EntryReader, goods: GoodReader) -> None:
        self._state = state
        self._entries = entries
        self._goods = goods

    def current(self, device: str) -> OpeningRow | None:
        """The opening of a device that was not closed."""
        tail = self._state.tail.openings
        if device in tail:
            own = tail[device]
            return None if own is None else self.opening(own.name)
        asked = select(devices.c.opening).where(devices.c.device == device)
        id = self._state.database.execute(asked).scalar()
        name = self._state.name(id)
        return None if name is None else self.opening(name)

    def open_shop(self, device: str) -> str | None:
        """The shop that a device's till is open for, without looking at what happened since."""
        tail = self._state.tail.openings
        if device in tail:
            own = tail[device]
            return None if own is None else own.effect.shop
        return self._state.database.execute(select(devices.c.shop).where(devices.c.device == device)).scalar()

    def opening(self, name: str) -> OpeningRow | None:
        """One opening, by the entry that opened the till."""
        rows = self._entries.of_opening(name)
        first = next((row for row in rows if row.kind == OPEN and row.name == name), None)
        return None if first is None else _opening(first, rows)

    def listed(self, shop: str, limit: int = 50, offset: int = 0) -> list[OpeningRow]:
        """The openings of a shop, the newest first."""
        wanted = EntryFilter(shop=shop, kinds=frozenset({OPEN}))
        found = ((row, self._closing_of(row)) for row in self._entries.listed(wanted, limit, offset))
        rows = (self.opening(row.name) if closing is None else _closed(row, closing) for row, closing in found)
        return [one for one in rows if one is not None]

    def _closing_of(self, opened: EntryRow) -> EntryRow | None:
        """The closing of an opening that was kept already, without what happened in between."""
        id = self._state.id(opened.name)
        if id is None:
            return None
        asked = select(entries.c.id).where(entries.c.opening == id, entries.c.opening.is_not(None))
        found = self._state.database.execute(asked.where(entries.c.kind == CLOSE)).scalar()
        return None if found is None else next(iter(self._entries.rows([found])), None)

    def box_before(self, device: str, shop: str) -> int:
        """What a device's cash box should hold before it is opened: what was left at its last closing, and what was
        brought to it or taken from it since.
        """
        own = [one.row() for one in self._state.tail.entries.values()]
        rows = [row for row in own if row.device == device and row.shop == shop]
        closing = next((at for at in range(len(rows) - 1, -1, -1) if rows[at].kind == CLOSE), None)
        if closing is not None:
            return _counted(rows[closing]) + _box_change(rows[closing + 1 :], shop)
        last = self._last_closing(device, shop)
        if last is None:
            return _box_change(rows, shop)
        return _counted(last) + self._kept_change(last, shop) + _box_change(rows, shop)

    def _last_closing(self, device: str, shop: str) -> EntryRow | None:
        book = next((book for book, name in self._state.devices.items() if name == device), None)
        if book is None:
            return None
        asked = select(entries.c.id).where(entries.c.kind == CLOSE, entries.c.kind != SALE, entries.c.shop == shop)
        asked = asked.where(entries.c.id >= book << BOOK_BITS, entries.c.id < (book + 1) << BOOK_BITS)
        id = self._state.database.execute(asked.order_by(entries.c.id.desc()).limit(1)).scalar()
        return None if id is None else next(iter(self._entries.rows([id])), None)

    def _kept_change(self, closing: EntryRow, shop: str) -> int:
        """What kept entries of the same device did to its box after a closing."""
        id, account = self._state.id(closing.name), self._state.account(cash(shop))
        if id is None or account is None:
            return 0
        asked = select(moves.c.source, moves.c.target, moves.c.cents)
        end = ((id >> BOOK_BITS) + 1) << BOOK_BITS
        rows = self._state.database.execute(asked.where(moves.c.entry > id, moves.c.entry < end))
        return sum(cents * ((source == account) - (target == account)) for source, target, cents in rows)

    # --- what happened ------------------------------------------------------------------------------------------------

    def report(self, opening: str) -> DayPage:
        """What happened in one opening."""
        return day_page(self._entries.of_opening(opening))

    def day(self, shop: str, day: str) -> DayPage:
        """What happened in a shop on a day (``2026-11-28``), by what the tills' clocks said."""
        return day_page(self._entries.listed(EntryFilter(shop=shop, first=day, last=day), _MANY))

    def perpetual(self, shop: str) -> int:
        """All that a shop ever sold, less what was taken back: its grand total."""
        asked = select(accounts.c.cents).where(accounts.c.name == f"sales:{shop}")
        kept = self._state.database.execute(asked).scalar()
        return (kept or 0) + self._state.tail.balances.get(f"sales:{shop}", 0)


def day_page(rows: Iterable[EntryRow]) -> DayPage:
    """What some entries come to."""
    means: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    goods: dict[str, list[int]] = {}
    hours: Counter[int] = Counter()
    count = 0
    for row in rows:
        count += 1
        for source, target, cents in row.moves if row.kind not in {OPEN, CLOSE} else ():
            for name, sign in ((source, 1), (target, -1)):
                if kind_of(name) in _MEANS:
                    means[kind_of(name).value] += sign * cents
            sums[_sort(target, source) if _sign(row) < 0 else _sort(source, target)] += cents * _sign(row)
            if kind_of(target) is AccountKind.SALES or kind_of(source) is AccountKind.SALES:
                hours[hour_of(row.at)] += cents * _sign(row)
        sold = any("sales:" in name[:6] for move in row.moves for name in move[:2])
        for line in row.lines if sold else ():
            total = goods.setdefault(line.good, [0, 0])
            total[0] += line.quantity
            total[1] += line.quantity * line.unit
    listed = tuple(GoodTotal(good, *total) for good, total in sorted(goods.items()))
    return DayPage(listed, dict(means), sums[SALE], sums[CREDIT], sums[PAYOUT], count, dict(hours))


def _sign(row: EntryRow) -> int:
    return -1 if row.kind in REVERSALS else 1


def _sort(source: str, target: str) -> str:
    """What a move is of: a sale, a credit, a payout, or something else."""
    kinds = {kind_of(source), kind_of(target)}
    if AccountKind.SALES in kinds:
        return SALE
    if not kinds & _MEANS or not kinds & {AccountKind.MEMBER, AccountKind.CLUB}:
        return "other"
    return CREDIT if kind_of(source) in _MEANS else PAYOUT


def _opening(first: EntryRow, rows: Iterable[EntryRow]) -> OpeningRow:
    between = [row for row in rows if row.kind not in {OPEN, CLOSE} or row.shop != first.shop]
    closing = next((row for row in rows if row.kind == CLOSE), None)
    held = _number(first.details, "float")
    expected = held + _box_change(between, first.shop)
    told = closing.details if closing is not None else {}
    return OpeningRow(
        first.name, first.shop, first.device, first.by, first.at, held, _number(first.details, "before"), expected,
        closing.at if closing is not None else None, _number(told, "counted") if closing is not None else None,
        _number(told, "counted") - expected if closing is not None else None, str(told.get("reason", "")),
        closing.name if closing is not None else None,
    )  # fmt: skip


def _closed(first: EntryRow, closing: EntryRow) -> OpeningRow:
    """An opening as its closing tells it."""
    told = closing.details
    return OpeningRow(
        first.name, first.shop, first.device, first.by, first.at, _number(first.details, "float"),
        _number(first.details, "before"), _number(told, "expected"), closing.at, _number(told, "counted"),
        _number(told, "difference"), str(told.get("reason", "")), closing.name,
    )  # fmt: skip


def _counted(closing: EntryRow) -> int:
    return _number(closing.details, "counted")


def _number(details: Mapping[str, JsonValue], key: str) -> int:
    found = details.get(key)
    return found if type(found) is int and abs(found) <= _MOST else 0


def _box_change(rows: Iterable[EntryRow], shop: str) -> int:
    """What came into a cash box, less what went out."""
    box = cash(shop)
    return sum(cents * ((source == box) - (target == box)) for row in rows for source, target, cents in row.moves)
