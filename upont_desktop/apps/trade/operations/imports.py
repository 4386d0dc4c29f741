"""Balances and payments of other programs made entries: planned first, and written once, however often it is asked."""

from __future__ import annotations

from collections.abc import Callable, Collection

from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.apps.trade.imports.amounts import AmountColumns, ReadAmount, amounts_in
from upont_desktop.apps.trade.imports.owner_match import (
    AmountPlan,
    OwnerFinder,
    PlannedAmount,
    plan_balances,
    plan_payments,
)
from upont_desktop.apps.trade.operations.entries import written
from upont_desktop.apps.trade.operations.permission import CLOSE, CREDIT, require_right
from upont_desktop.apps.trade.operations.titles import money, title
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.records import bodies
from upont_desktop.apps.trade.records.accounts import WORLD, Means, Move, means_account
from upont_desktop.apps.trade.records.bodies import Body, written_moves
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
    """What an import of a file would do: of balances (a table, or a dump of uPont v4), or of payments that a bank or
    HelloAsso lists, matched by the code that people wrote on them. Nothing is written.
    """
    everybody = people.records([row.id for row in people.everybody()])
    plan: Callable[[tuple[ReadAmount, ...], OwnerFinder, Collection[str]], AmountPlan]
    plan = plan_payments if payments else plan_balances
    return plan(amounts_in(raw, columns), OwnerFinder(everybody), trade.entries.references())


def import_balances(
    context: OperationContext, shop: str, plan: AmountPlan, reason: str, *, seller: str = ""
) -> ChangeSet:  # fmt: skip
    """Bring the balances of another program: an entry from outside the books for each person. What was imported before
    is not again, so that an import that was stopped can be done once more.

    Raises :class:`NotAllowed`, what ``context.progress`` raises, and what writing into a book raises.
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
        person, known = require_right(context, reader, right, shop, seller), set(reader.entries.references())
    new = [one for one in plan.new if one.reference not in known]
    entries: list[str] = []
    for number, one in enumerate(new):
        context.progress(number, len(new))
        body: Body = {"by": person, "shop": shop, "moves": written_moves([move(one)]), "ref": one.reference, **said}
        entries += written(context, kind, body, "").entries
    cents = money(context, sum(one.cents for one in new))
    summary = title(context, "import", count=len(new), cents=cents)
    return ChangeSet(context.circle.slug, "import-amounts", summary, entries=tuple(entries))
