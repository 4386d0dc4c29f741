"""What a treasurer asks the terminal for: debts to be written to, groups, cheques, a closed period, statements."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator

from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.commands.common import (
    WHICH_ACCOUNT,
    account_meant,
    account_name,
    asked,
    money,
    reading,
    say_list,
    shop_meant,
    wanted,
)
from upont_desktop.apps.trade.exports.debt_letters import addresses_of, debts_csv, mail_links
from upont_desktop.apps.trade.exports.statement_table import statement_csv
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.reader.treasury import PeriodReport, cheques, group_balances, period_report, read_debts
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

FIRST_DAY = QT_TRANSLATE_NOOP("Terminal", "from which day on (--from)")
LAST_DAY = QT_TRANSLATE_NOOP("Terminal", "to which day (--until)")


def write_debts(work: OperationCall, options: Namespace) -> int:
    """Who owes, as a table or as addresses of mails to all of them."""
    with reading(work) as ledger:
        limit = ledger.trade.shop(options.shop).floor if options.shop else 0
        debts = read_debts(ledger, limit)
    if options.csv:
        sys.stdout.buffer.write(debts_csv(debts))
    else:
        work.call.out.lines(mail_links(addresses_of(debts), "", ""))
    return 0


def write_statement(work: OperationCall, options: Namespace) -> int:
    """All that moved an account, as a table."""
    with reading(work) as ledger:
        account = account_meant(ledger, wanted(options, "who", WHICH_ACCOUNT))
        rows = ledger.trade.statement(account, None)
        goods = {good.id: good.name for good in ledger.trade.goods.goods(archived=True)}
    sys.stdout.buffer.write(statement_csv(rows, goods))
    return 0


def show_groups(work: OperationCall, options: Namespace) -> int:
    """What the people of each promotion or club have together."""
    with reading(work) as ledger:
        found = group_balances(ledger, options.by)
    shapes = (
        {"group": one.key, "name": one.name, "people": one.people, "cents": one.cents, "owed": one.owed}
        for one in found
    )
    lines = (
        f"{one_line(one.name):32}  {one.people:>5}  {money(one.cents):>12}  {money(-one.owed):>12}" for one in found
    )
    return say_list(work, "groups", shapes, lines, translate("Terminal", "There is no account yet."))


# --- cheques ----------------------------------------------------------------------------------------------------------


def show_cheques(work: OperationCall, options: Namespace) -> int:
    """The cheques that are to be carried to the bank."""
    with reading(work) as ledger:
        rows = cheques(ledger.trade, shop_meant(ledger.trade, options.shop))
        told = [_cheque(ledger, row) for row in rows]
    lines = (f"{one['at'][:10]}  {one['name']:40}  {money(one['cents']):>12}  {one['reference']}" for one in told)
    return say_list(work, "cheques", told, lines, translate("Terminal", "No cheque is to be remitted."))


def _cheque(ledger: Ledger, row: EntryRow) -> Shape:
    move, ref = row.moves[0], row.details.get("ref")
    return {
        "entry": row.name, "at": row.at, "name": account_name(ledger.owners, move.target), "cents": move.cents,
        "reference": one_line(ref) if isinstance(ref, str) else "",
    }  # fmt: skip


def remit(work: OperationCall, options: Namespace) -> int:
    """Carry them to the bank."""
    with reading(work) as ledger:
        shop = shop_meant(ledger.trade, options.shop)
    reason = asked(options, "reason") or translate("Terminal", "Cheques remitted")
    return work.say(do.remit_cheques(work.place, shop, reason, reference=options.reference))


# --- a period ---------------------------------------------------------------------------------------------------------


def show_period(work: OperationCall, options: Namespace) -> int:
    """What happened from a day to a day, all that was ever sold, and how the accounts stood at the end."""
    first, last = wanted(options, "first", FIRST_DAY), wanted(options, "last", LAST_DAY)
    with reading(work) as ledger:
        report = period_report(ledger.trade, shop_meant(ledger.trade, options.shop), first, last)
    if work.call.out.json:
        work.call.out.value({"circle": work.circle.slug, **_period_shape(report)})
    else:
        work.call.out.lines(_period_lines(report))
    return 0


def _period_shape(report: PeriodReport) -> Shape:
    page = report.page
    return {
        "shop": report.shop, "first": report.first, "last": report.last, "sold": page.sold, "credited": page.credited,
        "paid_out": page.paid_out, "before": report.before, "perpetual": report.perpetual, "owed": report.owed,
        "means": dict(page.means), "balances": dict(report.balances),
        "heads": {device: list(head) for device, head in report.heads.items()},
    }  # fmt: skip


def _period_lines(report: PeriodReport) -> Iterator[str]:
    page = report.page
    for name, cents in (
        (translate("Terminal", "sold"), page.sold), (translate("Terminal", "credited"), page.credited),
        (translate("Terminal", "paid out"), page.paid_out),
        (translate("Terminal", "ever sold, at the beginning"), report.before),
        (translate("Terminal", "ever sold, at the end"), report.perpetual),
        (translate("Terminal", "owed by people, at the end"), report.owed),
    ):  # fmt: skip
        yield f"{name:36}  {money(cents):>14}"
    for kind, cents in sorted(report.balances.items()):
        yield f"  {kind:34}  {money(cents):>14}"
    for device, (number, head) in sorted(report.heads.items()):
        yield f"{device}:{number}  {head}"
