"""What people owe by another room, booked: each once, at however many computers; what is owed no more is taken back."""

from __future__ import annotations

from collections.abc import Sequence

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade.operations.entries import written_all
from upont_desktop.apps.trade.operations.imports import new_batch
from upont_desktop.apps.trade.operations.permission import CANCEL, CLOSE, require_right
from upont_desktop.apps.trade.operations.titles import money, title
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.reader.entries import WrittenOnce
from upont_desktop.apps.trade.records.accounts import Move, is_account, member
from upont_desktop.apps.trade.records.bodies import REVERSE, TRANSFER, Body, written_moves
from upont_desktop.apps.trade.records.due_lines import DueLine, DuePlan, compare_dues, subject_of
from upont_desktop.apps.trade.records.faults import NO_REASON, NO_SUCH_ACCOUNT, NOTHING_BOOKED
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.dues import DueList
from upont_desktop.service.operations import OperationContext


def plan_dues(trade: TradeReader, listed: DueList, shop: str, account: str = "") -> DuePlan:
    """What booking a list would do; ``account`` is that which it goes to, where the list says no other. Nothing is
    written.

    Raises :class:`RecordRefused` where there is no such shop.
    """
    floor, booked = trade.shop(shop).floor, trade.entries.standing_of(subject_of(listed.id))
    return compare_dues(listed, account or listed.account, booked, trade.accounts.balances(), floor)


def book_dues(
    context: OperationContext,
    shop: str,
    listed: DueList,
    reason: str,
    *,
    account: str = "",
    short: bool = False,
    seller: str = "",
) -> ChangeSet:
    """Move what each person owes from the account of each to that of the list, and take back what is owed no more, all
    together or not at all. What another computer books meanwhile counts once. With ``short`` accounts may go below the
    floor. The operation is ``change-dues`` where something was taken back: no reversal of the rest undoes that.

    Raises :class:`RecordRefused` where nothing is left to write, :class:`NotAllowed` without the right to close, and,
    where something is taken back, to cancel; and what writing into a book raises.
    """
    with local_reader(context) as reader:
        plan = plan_dues(reader, listed, shop, account)
        person = require_right(context, reader, CLOSE, shop, seller)
        undone = plan.to_take_back(short=short)
        for one in {line.entry.shop for line in undone if line.entry is not None}:
            require_right(context, reader, CANCEL, one, seller)
        known = reader.entries.written_once()
    if not is_account(plan.account):
        raise RecordRefused(NO_SUCH_ACCOUNT, account=plan.account)
    if not reason.strip():
        raise RecordRefused(NO_REASON)
    lines = [line for line in plan.to_write(short=short) if line.cents]
    news = _entries(plan, lines, undone, {"by": person, "shop": shop, "reason": reason.strip()}, known)
    if not news:
        raise RecordRefused(NOTHING_BOOKED)
    cents = money(context, sum(line.cents for line in lines))
    summary = title(context, "book-dues", count=len(lines), cents=cents, undone=len(undone))
    return written_all(context, news, "change-dues" if undone else "book-dues", summary)


def _entries(
    plan: DuePlan, lines: Sequence[DueLine], undone: Sequence[DueLine], said: Body, known: WrittenOnce
) -> list[tuple[str, Body]]:
    """What is taken back, then what is written."""
    again = {line.key for line in undone}
    news: list[tuple[str, Body]] = [
        (REVERSE, {**said, "shop": line.entry.shop, "of": line.entry.name, "hash": line.entry.hash})
        for line in undone
        if line.entry is not None
    ]
    batch = new_batch()
    for line in lines:
        move = Move(member(line.person), plan.account, line.cents)
        once = known.name(plan.subject + line.key, more=line.key in again)
        news.append((TRANSFER, {**said, "moves": written_moves([move]), "batch": batch, "once": once}))
    return news
