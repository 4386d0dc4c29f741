"""Sales, credits, payouts and transfers: one durable line each, refused before anything is written."""

from __future__ import annotations

from collections.abc import Iterable

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.records import today
from upont_desktop.apps.trade.operations.entries import done_before, written
from upont_desktop.apps.trade.operations.orders import Payment, SaleOrder
from upont_desktop.apps.trade.operations.permission import CANCEL, CLOSE, CREDIT, SELL, require_counted, require_right
from upont_desktop.apps.trade.operations.titles import money, title
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.records import ROOM, bodies
from upont_desktop.apps.trade.records.accounts import (
    HELD,
    OWNED,
    AccountKind,
    Means,
    Move,
    is_account,
    kind_of,
    may_move,
    means_account,
    owner,
    sales,
    told_move,
)
from upont_desktop.apps.trade.records.bodies import (
    MOST_LINES,
    MOST_QUANTITY,
    MOST_UNIT,
    Body,
    written_lines,
    written_moves,
)
from upont_desktop.apps.trade.records.faults import (
    BAD_AMOUNT,
    BAD_QUANTITY,
    BANNED,
    BEYOND_BALANCE,
    CAPPED,
    NO_ALCOHOL,
    NO_PRICE,
    NO_REASON,
    NO_SUCH_ACCOUNT,
    NO_SUCH_GOOD,
    NO_TRANSFER,
    NOT_OPEN,
    NOTHING_SOLD,
    OTHER_SHOP,
    PUT_AWAY,
    SAME_ACCOUNT,
    TOO_LITTLE,
    TOO_YOUNG,
)
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.money import MOST_CENTS
from upont_desktop.domain.text import display
from upont_desktop.service.devices import this_device
from upont_desktop.service.operations import OperationContext

_GUESTS = frozenset({AccountKind.CASH, AccountKind.CARD})


def sell(context: OperationContext, order: SaleOrder, *, seller: str = "", intention: str = "") -> ChangeSet:
    """Sell a basket: on the disk when this returns. ``seller`` is the person at the till, else whoever git knows here;
    the same ``intention`` again gives the entry that was written.

    Raises :class:`RecordRefused` with what is missing or wrong, :class:`NotAllowed`, and what
    :func:`~upont_desktop.service.operations.books.append` raises; then nothing was written.
    """
    summary = title(context, bodies.SALE, cents=money(context, order.cents))
    with local_reader(context) as reader:
        before = reader.state.tail.intentions.get(intention) if intention else None
        if before is not None:
            return done_before(context, bodies.SALE, before, summary)
        person = require_right(context, reader, SELL, order.shop, seller)
        require_open(context, reader, order.shop)
        _check_basket(reader, order)
        _check_payer(order.payer, order.shop)
        if order.anyway:
            require_right(context, reader, CANCEL, order.shop, seller)
        elif kind_of(order.payer) in OWNED:
            _check_ban(reader, order)
            _check_balance(context, reader, order)
    moves = [Move(order.payer, sales(order.shop), order.cents)] if order.cents else []
    said = {"age": order.age_checked or None, "anyway": order.anyway or None}
    body: Body = {"by": person, "shop": order.shop, "moves": written_moves(moves), "lines": written_lines(order.lines)}
    return written(context, bodies.SALE, {**body, **said}, summary, intention)


def credit(context: OperationContext, payment: Payment, *, seller: str = "", intention: str = "") -> ChangeSet:
    """Put money on an account, for what was received; cash goes into the box of an open till. Raises what :func:`sell`
    raises.
    """
    return _pay(context, bodies.CREDIT, payment, seller, intention)


def pay_out(context: OperationContext, payment: Payment, *, seller: str = "", intention: str = "") -> ChangeSet:
    """Give money back from an account, not beyond its balance. Raises what :func:`sell` raises."""
    return _pay(context, bodies.PAYOUT, payment, seller, intention)


def _pay(context: OperationContext, kind: str, payment: Payment, seller: str, intention: str) -> ChangeSet:
    summary = title(context, kind, cents=money(context, payment.cents))
    with local_reader(context) as reader:
        before = reader.state.tail.intentions.get(intention) if intention else None
        if before is not None:
            return done_before(context, kind, before, summary)
        person = require_right(context, reader, CREDIT, payment.shop, seller)
        shop = reader.shop(payment.shop)
        if payment.means is Means.CASH:
            require_open(context, reader, payment.shop)
        else:
            require_counted(context)  # no box holds it: a treasurer books it at a desk
        _check_cents(payment.cents)
        if not is_account(payment.account) or kind_of(payment.account) not in OWNED:
            raise RecordRefused(NO_SUCH_ACCOUNT, account=payment.account)
        _check_covered(context, reader, payment.account, payment.cents if kind == bodies.PAYOUT else 0)
    outside = means_account(payment.means, payment.shop, shop.club)
    both = (outside, payment.account) if kind == bodies.CREDIT else (payment.account, outside)
    body: Body = {"by": person, "shop": payment.shop, "moves": written_moves([Move(*both, payment.cents)])}
    told = {"means": payment.means.value, "ref": payment.reference}
    return written(context, kind, {**body, **told}, summary, intention)


def transfer(
    context: OperationContext,
    shop: str,
    source: str,
    target: str,
    cents: int,
    reason: str,
    *,
    reference: str = "",
    seller: str = "",
    intention: str = "",
) -> ChangeSet:
    """Move money between two accounts, for a reason: from the box to the bank, from one person to another. What belongs
    to another shop than ``shop`` is moved by whoever may close everywhere, and the entry is of no shop. What goes
    between somebody's account and where money lies is credited or paid out.

    Raises what :func:`sell` raises.
    """
    summary = title(context, bodies.TRANSFER, cents=money(context, cents))
    with local_reader(context) as reader:
        for name in (source, target):
            if not is_account(name):
                raise RecordRefused(NO_SUCH_ACCOUNT, account=name)
        shop = shop if may_move(source, shop) and may_move(target, shop) else ""
        person = require_right(context, reader, CLOSE, shop, seller)
        require_counted(context)
        _check_cents(cents)
        if source == target:
            raise RecordRefused(SAME_ACCOUNT)
        if {kind_of(source), kind_of(target)} & HELD and {kind_of(source), kind_of(target)} & OWNED:
            raise RecordRefused(NO_TRANSFER)
        if not reason.strip():
            raise RecordRefused(NO_REASON)
        if kind_of(source) is AccountKind.MEMBER:
            _check_covered(context, reader, source, cents)
    body: Body = {"by": person, "shop": shop, "moves": written_moves([Move(*told_move(source, target), cents)])}
    return written(context, bodies.TRANSFER, {**body, "reason": reason.strip(), "ref": reference}, summary, intention)


# --- what is refused --------------------------------------------------------------------------------------------------


def require_open(context: OperationContext, reader: TradeReader, shop: str) -> None:
    """Raise :class:`RecordRefused` where this till is not open for a shop, or there is no such shop.

    What is asked is the device that will write: where the book was damaged, that is a new one, which nobody opened.
    """
    reader.shop(shop)
    opened = reader.openings.open_shop(this_device(context, ROOM))
    if opened is None:
        raise RecordRefused(NOT_OPEN)
    if opened != shop:
        raise RecordRefused(OTHER_SHOP, shop=opened)


def _check_basket(reader: TradeReader, order: SaleOrder) -> None:
    if not order.lines or len(order.lines) > MOST_LINES:
        raise RecordRefused(NOTHING_SOLD)
    for line in order.lines:
        good = reader.goods.good(line.good)
        if good is None or good.shop != order.shop:
            raise RecordRefused(NO_SUCH_GOOD, good=line.good if good is None else display(good.name))
        if good.archived:
            raise RecordRefused(PUT_AWAY, good=display(good.name))
        if not good.prices or not 0 <= line.unit <= MOST_UNIT:
            raise RecordRefused(NO_PRICE, good=display(good.name))
        if good.age and not order.age_checked:
            raise RecordRefused(TOO_YOUNG, good=display(good.name), age=good.age)
    _check_quantities(line.quantity for line in order.lines)
    if order.cents > MOST_CENTS:
        raise RecordRefused(BAD_AMOUNT)


def _check_quantities(quantities: Iterable[int]) -> None:
    if not all(1 <= quantity <= MOST_QUANTITY for quantity in quantities):
        raise RecordRefused(BAD_QUANTITY)


def _check_payer(payer: str, shop: str) -> None:
    known = is_account(payer) and kind_of(payer) in OWNED | _GUESTS
    if not known or (kind_of(payer) in _GUESTS and owner(payer) != shop):
        raise RecordRefused(NO_SUCH_ACCOUNT, account=payer)


def _check_ban(reader: TradeReader, order: SaleOrder) -> None:
    """Somebody who is not served here, unless the seller takes it on himself."""
    ban = reader.shop(order.shop).ban_of(owner(order.payer), today())
    if ban is None:
        return
    if not ban.alcohol:
        raise RecordRefused(BANNED, why=display(ban.why))
    found = (reader.goods.good(line.good) for line in order.lines)
    good = next((one for one in found if one is not None and ban.covers(alcohol=one.is_alcohol)), None)
    if good is not None:
        raise RecordRefused(NO_ALCOHOL, good=display(good.name), why=display(ban.why))


def _check_balance(context: OperationContext, reader: TradeReader, order: SaleOrder) -> None:
    """The floor, and the cap of a till that has received nothing for long."""
    shop = reader.shop(order.shop)
    balance = reader.balance(order.payer)
    missing = order.cents - (balance - shop.floor)
    if missing > 0 and order.cents:
        values = {"missing": missing, "balance": balance, "total": order.cents}
        raise RecordRefused(TOO_LITTLE, **{key: money(context, cents) for key, cents in values.items()})
    left = reader.cap_left(order.payer, shop)
    if left is not None and order.cents > left:
        cap, more = money(context, shop.offline_cap), money(context, order.cents - left)
        raise RecordRefused(CAPPED, cap=cap, missing=more)


def _check_cents(cents: int) -> None:
    if not 0 < cents <= MOST_CENTS:
        raise RecordRefused(BAD_AMOUNT)


def _check_covered(context: OperationContext, reader: TradeReader, account: str, cents: int) -> None:
    balance = reader.balance(account)
    if cents and balance < cents:
        raise RecordRefused(BEYOND_BALANCE, balance=money(context, balance))
