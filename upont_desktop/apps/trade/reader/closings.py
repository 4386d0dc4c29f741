"""What an evening came to, as its report says it: at the counter that was just closed, and ever after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.trade.reader import TradeReader
from upont_desktop.apps.trade.reader.openings import day_page
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.bodies import CLOSE, OPEN, REVERSALS, SALE
from upont_desktop.apps.trade.records.coins import EURO, MOST_PIECES
from upont_desktop.apps.trade.records.faults import NO_CLOSING, NO_ENTRY, STILL_OPEN
from upont_desktop.apps.trade.records.pages import DayPage, EntryRow, OpeningRow
from upont_desktop.service.devices import own_devices
from upont_desktop.service.operations.remote import share_address
from upont_desktop.service.operations.sharing_state import unshared_entries

_MOST = 2**53  # cents that a closing may tell: whoever can write a file can write any number


@dataclass(frozen=True, slots=True)
class SellerShift:
    """What somebody did in an opening: the first and the last entry as the clock said, how many sales and how many
    entries that took something back, what was sold less what was taken back, and what was put on accounts, in cents.
    """

    seller: str
    first: str
    last: str
    sales: int = 0
    reversals: int = 0
    sold: int = 0
    credited: int = 0


def _nobody() -> Mapping[str, PersonRow]:
    return MappingProxyType({})


def _nothing() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ClosingReport:
    """A closing: of which shop, by whom (an id), with the opening that it ended and what happened in it. ``counts`` are
    pieces of the box (cents, number); ``shifts`` are those who sold, in the order in which they began; ``perpetual`` is
    all that the shop had ever sold by then; ``not_shared`` how many entries only this computer has, where this closing
    is one of them, and ``shared_at`` where the circle is shared, if anywhere. ``people`` and ``goods`` name by id.
    """

    shop: str
    seller: str
    opening: OpeningRow
    happened: DayPage
    counts: tuple[tuple[int, int], ...] = ()
    perpetual: int = 0
    not_shared: int = 0
    shifts: tuple[SellerShift, ...] = ()
    shared_at: str = ""
    people: Mapping[str, PersonRow] = field(default_factory=_nobody)
    goods: Mapping[str, str] = field(default_factory=_nothing)


def closing_report(ledger: Ledger, name: str) -> ClosingReport:
    """The report of a closing, by the entry that opened the till or by the one that closed it; no network is used.

    Raises :class:`RecordRefused` where there is no such opening, or it has not ended.
    """
    trade = ledger.trade
    rows = _entries(trade, name)
    closing = next((row for row in rows if row.kind == CLOSE), None)
    opening = trade.openings.opening(rows[0].name) if rows else None
    if opening is None:
        raise RecordRefused(NO_ENTRY, entry=name)
    if closing is None:
        raise RecordRefused(STILL_OPEN)
    shop, shifts = trade.goods.shop(opening.shop), shifts_of(rows)
    told = closing.details.get("perpetual")
    return ClosingReport(
        opening.shop if shop is None else shop.name, closing.by, opening, day_page(rows), _pieces(closing),
        told if type(told) is int and abs(told) <= _MOST else trade.openings.perpetual(opening.shop),
        _not_shared(trade, closing), shifts, share_address(trade.state.context),
        ledger.owners.rows({closing.by, *(one.seller for one in shifts)}),
        {good.id: good.name for good in trade.goods.goods(opening.shop, archived=True)},
    )  # fmt: skip


def last_closing(trade: TradeReader, shop: str) -> str:
    """The opening of a shop that was closed last, by its entry. Raises :class:`RecordRefused` where none was."""
    found = next((row for row in trade.openings.listed(shop) if row.closed is not None), None)
    if found is None:
        raise RecordRefused(NO_CLOSING)
    return found.entry


def shifts_of(rows: Sequence[EntryRow]) -> tuple[SellerShift, ...]:
    """Who did what in an opening, by its entries in their order. Opening and closing say since when and until when
    their sellers were there.
    """
    by_seller: dict[str, list[EntryRow]] = {}
    for row in rows:
        by_seller.setdefault(row.by, []).append(row)
    return tuple(_shift(seller, own) for seller, own in by_seller.items() if _sold_anything(own))


def _sold_anything(rows: Sequence[EntryRow]) -> bool:
    return any(row.kind not in {OPEN, CLOSE} for row in rows)


def _shift(seller: str, rows: Sequence[EntryRow]) -> SellerShift:
    page, kinds = day_page(rows), [row.kind for row in rows]
    back = sum(kind in REVERSALS for kind in kinds)
    return SellerShift(seller, rows[0].at, rows[-1].at, kinds.count(SALE), back, page.sold, page.credited)


def _entries(trade: TradeReader, name: str) -> list[EntryRow]:
    """The entries of an opening, which its own or its closing's name may name."""
    row = trade.entry(name)
    opened = row.details.get("opening") if row is not None and row.kind == CLOSE else name
    rows = trade.entries.of_opening(opened) if isinstance(opened, str) else []
    return rows if rows and rows[0].kind == OPEN else []


def _pieces(closing: EntryRow) -> tuple[tuple[int, int], ...]:
    """What was counted piece by piece, the largest first: what is no coin or note, nobody counted."""
    told = closing.details.get("counts")
    counts = told if isinstance(told, dict) else {}
    found = ((value, counts.get(str(value))) for value in EURO)
    return tuple((value, number) for value, number in found if type(number) is int and 0 < number <= MOST_PIECES)


def _not_shared(trade: TradeReader, closing: EntryRow) -> int:
    """How many entries only this computer has; none, where this closing is not among them."""
    context = trade.state.context
    if closing.device not in own_devices(context):
        return 0
    count = unshared_entries(context, ROOM)
    last, _ = trade.heads().get(closing.device, (0, ""))
    return count if closing.order[2] > last - count else 0
