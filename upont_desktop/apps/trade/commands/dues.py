"""What people owe by sheets of sign-ups and loans, on the command line: shown, and booked."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.commands.common import (
    account_meant,
    account_name,
    asked,
    money,
    reading,
    say_list,
    shop_meant,
    wanted,
)
from upont_desktop.apps.trade.records.accounts import member
from upont_desktop.apps.trade.records.due_lines import STATE_WORDS, DueLine, DueState
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.domain.dues import DueList
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import fold

WHICH_LIST = QT_TRANSLATE_NOOP("Terminal", "which list it is, as “account dues” has them")
NO_LIST = QT_TRANSLATE_NOOP("Documents", "Nothing is owed for “{words}”: there are {lists}.")


def show_dues(work: OperationCall, options: Namespace) -> int:
    """The lists of what people owe."""
    del options
    with reading(work) as ledger:
        lists = ledger.dues()
    shapes = (
        {"list": one.id, "title": title_of(one), "account": one.account or None, "people": len(one.dues),
         "cents": sum(due.cents for due in one.dues)}
        for one in lists
    )  # fmt: skip
    lines = (
        f"{one_line(one.id):32}  {money(sum(due.cents for due in one.dues)):>12}  {one_line(title_of(one))}"
        for one in lists
    )
    return say_list(work, "lists", shapes, lines, translate("Terminal", "Nobody owes anything by another room."))


def show_due(work: OperationCall, options: Namespace) -> int:
    """How each person stands on a list."""
    with reading(work) as ledger:
        listed, shop = meant(ledger.dues(), wanted(options, "who", WHICH_LIST)), shop_meant(ledger.trade, options.shop)
        plan = do.plan_dues(ledger.trade, listed, shop)
        names = {line.key: account_name(ledger.owners, member(line.person)) if line.state is not DueState.UNKNOWN
                 else one_line(line.person) for line in plan.lines}  # fmt: skip
    shapes = (
        {"person": line.person, "name": names[line.key], "state": line.state.value, "cents": line.cents,
         "balance": line.balance, "entry": line.entry.name if line.entry is not None else None}
        for line in plan.lines
    )  # fmt: skip
    return say_list(
        work, "dues", shapes, (_told(line, names[line.key]) for line in plan.lines),
        translate("Terminal", "Nobody owes anything for it."),
    )  # fmt: skip


def _told(line: DueLine, name: str) -> str:
    return f"{name:40}  {money(line.cents):>12}  {translate('DueWords', STATE_WORDS[line.state])}"


def book_list(work: OperationCall, options: Namespace) -> int:
    """Book what is owed, and take back what is owed no more."""
    with reading(work) as ledger:
        listed, shop = meant(ledger.dues(), wanted(options, "who", WHICH_LIST)), shop_meant(ledger.trade, options.shop)
        account = account_meant(ledger, options.to, shop) if options.to else ""
    reason = asked(options, "reason") or title_of(listed)
    return work.say(do.book_dues(work.place, shop, listed, reason, account=account, short=options.short))


def title_of(listed: DueList) -> str:
    """What a list is for, in the terminal's language."""
    return translate("Documents", listed.template).format(title=listed.title) if listed.template else listed.title


def meant(lists: Sequence[DueList], words: str) -> DueList:
    """The list of an id, or the one whose title has these words. Raises :class:`RecordRefused`."""
    exact = [one for one in lists if words == one.id]
    found = exact or [one for one in lists if fold(words) in fold(title_of(one))]
    if len(found) != 1:
        told = ", ".join(f"{one_line(title_of(one))} ({one.id})" for one in (found or lists)) or "–"
        raise RecordRefused(NO_LIST, words=one_line(words), lists=told)
    return found[0]
