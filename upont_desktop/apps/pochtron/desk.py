"""What the till asks of the books: one function for each order, on any thread, its answer an event of the till."""

from __future__ import annotations

import datetime as dt
import secrets
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.goods import CounterGood
from upont_desktop.apps.pochtron.counter.orders import (
    CounterCredit,
    CounterOrder,
    CounterReversal,
    CounterSale,
    RecentEntry,
    RecentKind,
    Seller,
)
from upont_desktop.apps.pochtron.people import counter_readers, seller_here
from upont_desktop.apps.pochtron.pins import ROOM as TILL_ROOM
from upont_desktop.apps.social.pages import PersonRow, unnamed
from upont_desktop.apps.trade.operations import Payment, SaleOrder, close_shop, credit, open_shop, reverse, sell
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.reader.closings import closing_report
from upont_desktop.apps.trade.reader.owners import ledger_reader
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.accounts import AccountKind, Means, kind_of, means_account, member, owner
from upont_desktop.apps.trade.records.bodies import CREDIT, PAYOUT, REVERSALS, SALE, SaleLine
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.records.pages import EntryFilter, EntryRow, PricedGood
from upont_desktop.apps.trade.records.shops import EVERYBODY
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.moments import read_moment
from upont_desktop.service.devices import this_device
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import torn_lines
from upont_desktop.service.operations.reception import silent_minutes
from upont_desktop.service.operations.sharing_state import unshared_entries
from upont_desktop.service.own_records import OwnRecords

RECENT = 60
"""Entries that the till knows: twice what it lists, as those of other tills are among them."""
_OF_LATE = 30  # days: what a bar sells changes with the season
_UNTOLD = dt.datetime.fromtimestamp(0, dt.UTC)  # of an entry whose clock told no time
_LISTED = frozenset({SALE, CREDIT, PAYOUT, *REVERSALS})


# -- orders ------------------------------------------------------------------------------------------------------------


def write(context: OperationContext, shop: str, order: CounterOrder) -> events.Written:
    """Put an order on the disk, and say what it came to.

    Raises what the operations of trade raise; then nothing was written.
    """
    change = _do(context, shop, order)
    with local_reader(context) as reader:
        entry = _recent(reader, change.entries[-1], order.intention)
        if not isinstance(order, CounterReversal):
            entry = replace(entry, shown=order.customer.name)
        person = order.customer.id if not isinstance(order, CounterReversal) else entry.person
        if not person:
            return events.Written(order.intention, entry)
        page = reader.customer(member(person), shop)
        return events.Written(order.intention, entry, page.balance, page.spendable)


def _do(context: OperationContext, shop: str, order: CounterOrder) -> ChangeSet:
    given = {"seller": order.seller, "intention": order.intention}
    if isinstance(order, CounterSale):
        return sell(context, _sale(shop, order), **given)
    if isinstance(order, CounterCredit):
        payment = Payment(shop, member(order.customer.id), order.cents, order.means)
        return credit(context, payment, **given)
    return reverse(context, order.entry, order.reason, **given)


def _sale(shop: str, order: CounterSale) -> SaleOrder:
    payer = means_account(order.means or Means.CASH, shop) if order.customer.is_guest else member(order.customer.id)
    lines = tuple(SaleLine(good, quantity, unit) for good, quantity, unit in order.lines)
    return SaleOrder(shop, payer, lines, order.age_checked, order.anyway)


# -- what the disk holds -----------------------------------------------------------------------------------------------


def recent(library: Library, circle: Circle, shop: str) -> tuple[RecentEntry, ...]:
    """The last entries of a shop, of all tills that are known here, the newest first."""
    with counter_readers(library, circle) as (trade, social):
        meant = {name: intention for intention, name in trade.state.tail.intentions.items()}
        rows = trade.sales(EntryFilter(shop=shop, kinds=_LISTED), RECENT)
        found = [recent_entry(row, meant.get(row.name, ""), _target(trade, row)) for row in rows]
        names = {} if social is None else social.people.rows({one.person for one in found if one.person})
        return tuple(_about(one, names.get(one.person)) for one in found)


def _about(entry: RecentEntry, row: PersonRow | None) -> RecentEntry:
    if row is None or not row.shown:
        return replace(entry, shown=unnamed(entry.person), former=row is not None and row.forgotten)
    return replace(entry, shown=row.shown)


def _recent(reader: TradeReader, name: str, intention: str) -> RecentEntry:
    row = reader.entry(name)
    assert row is not None, name  # it was written a moment ago
    return recent_entry(row, intention, _target(reader, row))


def news(library: Library, circle: Circle, shop: str) -> tuple[events.Event, ...]:
    """What is sold and what was written, as it is now."""
    with counter_readers(library, circle) as (trade, _social):
        goods = goods_of(trade, shop)
    return events.GoodsRead(goods), events.RecentRead(recent(library, circle, shop))


def _target(reader: TradeReader, row: EntryRow) -> EntryRow | None:
    return reader.entry(row.target) if row.kind in REVERSALS and row.target else None


def recent_entry(row: EntryRow, intention: str = "", target: EntryRow | None = None) -> RecentEntry:
    """An entry as the till lists it; ``target`` is what it takes back."""
    about = target or row
    account = about.account or ""
    person = owner(account) if account and kind_of(account) is AccountKind.MEMBER else ""
    kinds = {SALE: RecentKind.SALE, CREDIT: RecentKind.CREDIT}
    kind = RecentKind.REVERSAL if row.kind in REVERSALS else kinds.get(row.kind, RecentKind.OTHER)
    return RecentEntry(
        row.name, read_moment(row.at) or _UNTOLD, kind, row.tick, about.cents, person, "",
        tuple((line.good, abs(line.quantity)) for line in about.lines), row.by, _means(about), row.target or "",
        row.reversed is not None, intention,
    )  # fmt: skip


def _means(row: EntryRow) -> Means | None:
    told = row.details.get("means")
    if isinstance(told, str) and told in set(Means):
        return Means(told)
    sources = {kind_of(move.source).value for move in row.moves}
    return next((means for means in (Means.CASH, Means.CARD) if means.value in sources), None)


def goods_of(reader: TradeReader, shop: str) -> tuple[CounterGood, ...]:
    """What a shop sells now, with the price of each group."""
    known = reader.shop(shop)
    when, _ = reader.goods.pricing_time(dt.datetime.now().astimezone())
    prices: dict[str, dict[str, int]] = {}
    groups = (EVERYBODY, *known.groups)
    listed = reader.goods.priced(shop, EVERYBODY, when)
    for group in groups:
        for one in listed if group == EVERYBODY else reader.goods.priced(shop, group, when):
            if one.cents is not None:
                prices.setdefault(one.good.id, {})[group] = one.cents
    first = (when.date() - dt.timedelta(days=_OF_LATE)).isoformat()
    sold: Counter[str] = Counter()
    for _day, _hour, total in reader.goods.sold(shop, first):
        sold[total.good] += total.quantity
    return tuple(
        _counter_good(one, prices.get(one.good.id, {}), sold[one.good.id]) for one in listed if not one.good.archived
    )


def _counter_good(one: PricedGood, prices: Mapping[str, int], sold: int) -> CounterGood:
    good = one.good
    return CounterGood(
        good.id,
        good.name,
        good.category,
        prices,
        good.age,
        one.left,
        good.picture,
        good.colour,
        good.codes,
        good.is_alcohol,
        sold,
    )


# -- opening and closing -----------------------------------------------------------------------------------------------


def open_at(library: Library, context: OperationContext, shop: str, box: CashCount) -> events.ShopOpened:
    """Open the till of this computer. Raises what trade's :func:`open_shop` raises."""
    open_shop(context, shop, box, intention=secrets.token_hex(8))
    found = opened(library, context, shop)
    assert found is not None  # it was opened a moment ago
    return found


def opened(library: Library, context: OperationContext, shop: str) -> events.ShopOpened | None:
    """The opening that this computer has, with what was sold; ``None`` where its till is closed. Also after the program
    ended in the middle of an evening: then it goes on.
    """
    with local_reader(context) as reader:
        opening = reader.opening()
    if opening is None or opening.shop != shop:
        return None
    circle, torn = context.circle, torn_lines(context)
    seller = seller_here(library, context, shop, opening.by)
    with local_reader(context) as reader:
        goods = goods_of(reader, shop)
    return events.ShopOpened(
        secrets.token_hex(4), seller, recent(library, circle, shop), goods, _is_news(context, torn)
    )


def _is_news(context: OperationContext, torn: int) -> bool:
    """Whether lines were set aside that were not spoken of yet."""
    own = OwnRecords(context.folders, TILL_ROOM)
    told = own.load(context.circle.slug).get("torn", 0)
    if torn == told:
        return False
    own.change(context.circle.slug, lambda known: {**known, "torn": torn})
    return torn > (told if isinstance(told, int) else 0)


def close_at(
    library: Library, context: OperationContext, box: CashCount, reason: str, seller: Seller
) -> events.ShopClosed:  # fmt: skip
    """Close it, and say what the evening came to: nothing is connected to. Raises what trade's :func:`close_shop`
    raises.
    """
    with local_reader(context) as reader:
        before = reader.opening()
    close_shop(context, box, reason, seller=seller.id)
    assert before is not None  # else it could not be closed
    with ledger_reader(library, context.circle) as ledger:
        report = closing_report(ledger, before.entry)
    people = {**report.people, seller.id: PersonRow(seller.id, seller.name)}  # as the till calls who stands there
    return events.ShopClosed(replace(report, people=people))


def left_in_box(context: OperationContext, shop: str) -> int:
    """Cents that should be in the box of this computer before it opens: left at the closing, and brought since."""
    with local_reader(context) as reader:
        return reader.openings.box_before(this_device(context, ROOM), shop)


def expected_in_box(context: OperationContext) -> int | None:
    """Cents that should be in the box of this computer now; ``None`` where the till is closed."""
    with local_reader(context) as reader:
        opening = reader.opening()
        return None if opening is None else opening.expected


@dataclass(frozen=True, slots=True)
class Freshness:
    """How many minutes ago anything was received (``None``: the circle is shared with nobody), how many entries nobody
    else has, and whether this computer's clock cannot be right.
    """

    silent: int | None = None
    not_shared: int = 0
    clock_odd: bool = False


def freshness(context: OperationContext) -> Freshness:
    """How old what this computer knows is."""
    with local_reader(context) as reader:
        _, odd = reader.goods.pricing_time(dt.datetime.now().astimezone())
    return Freshness(silent_minutes(context), unshared_entries(context, ROOM), odd)
