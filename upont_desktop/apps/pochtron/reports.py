"""What an evening came to, as its report says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from upont_desktop.apps.trade.reader.openings import day_page
from upont_desktop.apps.trade.records.bodies import CLOSE, OPEN, REVERSALS, SALE
from upont_desktop.apps.trade.records.pages import DayPage, EntryRow, OpeningRow


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


@dataclass(frozen=True, slots=True)
class ClosingReport:
    """A closing: of which shop and seller, with the opening that it ended and what happened in it. ``shifts`` are those
    who sold, in the order in which they began, named by ``names``; ``perpetual`` is all that the shop ever sold;
    ``not_shared`` how many entries only this computer has, ``shared_at`` where the circle is shared, if anywhere.
    """

    shop: str
    seller: str
    opening: OpeningRow
    happened: DayPage
    counts: tuple[tuple[int, int], ...] = ()
    perpetual: int = 0
    not_shared: int = 0
    shifts: tuple[SellerShift, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    shared_at: str = ""


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
