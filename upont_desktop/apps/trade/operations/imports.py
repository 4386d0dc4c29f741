"""Balances and payments of other programs made entries: planned first, written once, however often it is asked, and
taken back together.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.apps.trade.imports.amounts import AmountColumns, ReadAmount, amounts_in
from upont_desktop.apps.trade.imports.owner_match import (
    AmountPlan,
    OwnerFinder,
    PlannedAmount,
    plan_balances,
    plan_payments,
)
from upont_desktop.apps.trade.operations.entries import written_all
from upont_desktop.apps.trade.operations.histories import is_imported, take_back_history
from upont_desktop.apps.trade.operations.permission import CANCEL, CLOSE, CREDIT, require_right
from upont_desktop.apps.trade.operations.titles import money, title
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.records import bodies
from upont_desktop.apps.trade.records.accounts import WORLD, Means, Move, means_account
from upont_desktop.apps.trade.records.bodies import REVERSE, Body, written_moves
from upont_desktop.apps.trade.records.faults import NO_BATCH, NO_ENTRY, NO_REASON, NOTHING_BOOKED, REVERSED_ALREADY
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.service.operations import OperationContext


def plan_import(
    trade: TradeReader,
    people: SocialReader,
    raw: bytes,
    columns: AmountColumns | None = None,
    *,
    payments: bool = False,
) -> AmountPlan:
    """What an import of a file would do: of balances (a table, a dump of uPont v4 or Note Kfet, what hledger prints),
    or of payments that a bank or HelloAsso lists, matched by the code that people wrote on them. Nothing is written.
    """
    plan: Callable[[tuple[ReadAmount, ...], OwnerFinder, Collection[str]], AmountPlan]
    plan = plan_payments if payments else plan_balances
    return plan(amounts_in(raw, columns), owner_finder(people), trade.entries.written_once().standing)


def owner_finder(people: SocialReader) -> OwnerFinder:
    """What finds everybody of a directory by what other programs call them."""
    return OwnerFinder(people.records([row.id for row in people.everybody()]))


def import_balances(
    context: OperationContext, shop: str, plan: AmountPlan, reason: str, *, seller: str = ""
) -> ChangeSet:  # fmt: skip
    """Bring the balances of another program: an entry from outside the books for each person, all of them or none. What
    was imported before, here or at another computer, counts once; what was taken back may be imported again.

    Raises :class:`RecordRefused` where nothing is left to write, :class:`NotAllowed`, and what writing into a book
    raises.
    """

    def move(one: PlannedAmount) -> Move:
        source, target = (WORLD, one.account) if one.cents > 0 else (one.account, WORLD)
        return Move(source, target, abs(one.cents))

    return _import(context, (CLOSE, bodies.TRANSFER), shop, plan, move, {"reason": reason}, seller)


def import_payments(context: OperationContext, shop: str, plan: AmountPlan, *, seller: str = "") -> ChangeSet:
    """Credit what people paid to the bank account of a shop's club. Raises what :func:`import_balances` raises."""
    with local_reader(context) as reader:
        bank = means_account(Means.TRANSFER, shop, reader.shop(shop).club)

    def move(one: PlannedAmount) -> Move:
        return Move(bank, one.account, one.cents)

    return _import(context, (CREDIT, bodies.CREDIT), shop, plan, move, {"means": Means.TRANSFER.value}, seller)


def _import(
    context: OperationContext,
    asked: tuple[str, str],
    shop: str,
    plan: AmountPlan,
    move: Callable[[PlannedAmount], Move],
    said: dict[str, str],
    seller: str,
) -> ChangeSet:
    right, kind = asked
    with local_reader(context) as reader:
        reader.shop(shop)
        person, known = require_right(context, reader, right, shop, seller), reader.entries.written_once()
    new = [one for one in plan.new if one.reference not in known.standing]
    if not new:
        raise RecordRefused(NOTHING_BOOKED)
    batch = new_batch()
    news: list[tuple[str, Body]] = [
        (kind, {"by": person, "shop": shop, "moves": written_moves([move(one)]), **said, "batch": batch,
                "once": known.name(one.reference)})
        for one in new
    ]  # fmt: skip
    cents = money(context, sum(one.cents for one in new))
    return written_all(context, news, "import-amounts", title(context, "import", count=len(new), cents=cents))


def new_batch() -> str:
    """What names entries that are written together."""
    return secrets.token_hex(6)


def take_back_batch(context: OperationContext, entry: str, reason: str, *, seller: str = "") -> ChangeSet:
    """Take back all that was imported or booked together with an entry, in one act: each of them that stands is
    reversed, all or none. A history that was imported counts for nothing from then on, until its device is accepted
    again.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, and what operations raise.
    """
    with local_reader(context) as reader:
        row = reader.entry(entry)
        if row is None:
            raise RecordRefused(NO_ENTRY, entry=entry)
        if is_imported(row.device):
            return take_back_history(context, row.device)
        batch = row.details.get("batch")
        rows = reader.entries.of_batch(batch) if isinstance(batch, str) else []
        if not rows:
            raise RecordRefused(NO_BATCH, entry=entry)
        standing = [one for one in rows if one.reversed is None and one.moves]
        if not standing:
            raise RecordRefused(REVERSED_ALREADY)
        by = {shop: require_right(context, reader, CANCEL, shop, seller) for shop in {one.shop for one in standing}}
    if not reason.strip():
        raise RecordRefused(NO_REASON)
    news: list[tuple[str, Body]] = [
        (REVERSE, {"by": by[one.shop], "shop": one.shop, "of": one.name, "hash": one.hash, "reason": reason.strip()})
        for one in standing
    ]
    cents = money(context, sum(one.cents for one in standing))
    summary = title(context, "take-back", count=len(standing), cents=cents)
    return written_all(context, news, "take-back", summary)
