"""``account``: what is on accounts, what moved them, who owes, what a treasurer should look at."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.commands import treasury
from upont_desktop.apps.trade.commands.common import (
    HOW_MUCH,
    WHICH_ACCOUNT,
    WHICH_ENTRY,
    account_meant,
    account_name,
    asked,
    cents_meant,
    entry_heads,
    entry_line,
    entry_shape,
    good_names,
    hinting,
    kind_word,
    money,
    reading,
    say_list,
    shop_meant,
    wanted,
)
from upont_desktop.apps.trade.commands.dues import book_list, show_due, show_dues
from upont_desktop.apps.trade.commands.imports import import_file, take_back
from upont_desktop.apps.trade.records.accounts import shown_cents
from upont_desktop.apps.trade.records.entry_words import CONTEXT, flag_words
from upont_desktop.apps.trade.records.pages import AccountRow, TradeProblem
from upont_desktop.cli.catalogue import problem_sentence, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape


@hinting
def run(options: Namespace) -> int:
    """Do what is asked for, and print it."""
    return _ACTIONS[options.action](OperationCall.made_from(options), options)


def _balance(work: OperationCall, options: Namespace) -> int:
    with reading(work) as ledger:
        account = account_meant(ledger, wanted(options, "who", WHICH_ACCOUNT))
        cents, name = ledger.trade.balance(account, options.on), account_name(ledger.owners, account)
    if work.call.out.json:
        work.call.out.value({"circle": work.circle.slug, "account": account, "name": name, "cents": cents})
    else:
        work.call.out.line(f"{name}  {money(shown_cents(account, cents))}")
    return 0


def _code(work: OperationCall, options: Namespace) -> int:
    """What somebody writes on a payment."""
    with reading(work) as ledger:
        account = account_meant(ledger, wanted(options, "who", WHICH_ACCOUNT))
        code = ledger.owners.code(account)
    if work.call.out.json:
        work.call.out.value({"circle": work.circle.slug, "account": account, "code": code or None})
    else:
        work.call.out.line(code or "–")
    return 0


def _list(work: OperationCall, options: Namespace) -> int:
    del options
    with reading(work) as ledger:
        rows = ledger.trade.accounts.listed()
        names = {row.name: account_name(ledger.owners, row.name) for row in rows}
    return _say(work, rows, names, translate("Terminal", "There is no account yet."))


def _debts(work: OperationCall, options: Namespace) -> int:
    if options.csv or options.mailto:
        return treasury.write_debts(work, options)
    with reading(work) as ledger:
        rows = ledger.trade.debts(shop_meant(ledger.trade, options.shop) if options.shop else "")
        names = {row.name: account_name(ledger.owners, row.name) for row in rows}
    return _say(work, rows, names, translate("Terminal", "Nobody owes anything."))


def _say(work: OperationCall, rows: list[AccountRow], names: dict[str, str], nothing: str) -> int:
    shapes = [_shape(row, names[row.name]) for row in rows]
    lines = (
        f"{names[row.name]:40}  {money(shown_cents(row.name, row.cents)):>12}  {(row.below_since or '')[:10]}"
        for row in rows
    )
    words = translate("Terminal", "account"), translate("Terminal", "balance"), translate("Terminal", "below since")
    return say_list(work, "accounts", shapes, lines, nothing, f"{words[0]:40}  {words[1]:>12}  {words[2]}")


def _line(row: AccountRow, name: str) -> str:
    return f"{name:40}  {money(shown_cents(row.name, row.cents)):>12}  {(row.below_since or '')[:10]}".rstrip()


def _shape(row: AccountRow, name: str) -> Shape:
    return {"account": row.name, "name": name, "cents": row.cents, "below_since": row.below_since}


def _statement(work: OperationCall, options: Namespace) -> int:
    if options.csv:
        return treasury.write_statement(work, options)
    with reading(work) as ledger:
        account = account_meant(ledger, wanted(options, "who", WHICH_ACCOUNT))
        rows, goods = ledger.trade.statement(account, options.limit), good_names(ledger.trade)
    shapes = [{**entry_shape(row.entry), "change": row.change, "balance": row.balance} for row in rows]
    lines = (
        entry_line(row.entry, shown_cents(account, row.change), shown_cents(account, row.balance), goods)
        for row in rows
    )
    nothing = translate("Terminal", "Nothing moved this account.")
    return say_list(work, "entries", shapes, lines, nothing, entry_heads())


def _transfer(work: OperationCall, options: Namespace) -> int:
    with reading(work) as ledger:
        shop = shop_meant(ledger.trade, options.shop)
        source = account_meant(ledger, wanted(options, "who", WHICH_ACCOUNT), shop)
        target = account_meant(ledger, wanted(options, "to", WHICH_ACCOUNT), shop)
    cents = cents_meant(wanted(options, "amount", HOW_MUCH))
    return work.say(do.transfer(work.place, shop, source, target, cents, options.reason, reference=options.reference))


# --- problems ---------------------------------------------------------------------------------------------------------


def _problems(work: OperationCall, options: Namespace) -> int:
    del options
    with reading(work) as ledger:
        found = ledger.problems()
    shapes = map(_problem_shape, found)
    return say_list(work, "problems", shapes, map(_problem_line, found), translate("Terminal", "Nothing is wrong."))


def _problem_shape(one: TradeProblem) -> Shape:
    entry = entry_shape(one.entries[0]) if one.entries else None
    return {"what": one.what, "about": one.about, "cents": one.cents, "count": one.count, "entry": entry,
            "sentence": _problem_words(one) if one.problem or one.finding else None}  # fmt: skip


def _problem_line(one: TradeProblem) -> str:
    amount = money(one.cents) if one.cents else str(one.count or "")
    about = one.entries[0].name if one.entries else one.about
    return f"{one_line(about):32}  {amount:>12}  {_problem_words(one)}"


def _problem_words(one: TradeProblem) -> str:
    """What is wrong, as the window says it."""
    if one.finding is not None:
        place = {"device": one_line(one.finding.device), "path": one_line(one.finding.path)}
        return translate("Books", one.finding.sentence).format(n=one.finding.number, **place)
    if one.problem is not None:
        return problem_sentence(one.problem)
    if one.entries:
        row = one.entries[0]
        return f"{row.at[:16].replace('T', ' ')}  {kind_word(row.kind)}: {translate(CONTEXT, flag_words(one.what))}"
    if one.what == "floor":
        return translate("Terminal", "below the floor")
    if one.what == "quarantined":
        return translate("Terminal", "entries of a device that nobody accepted: they count for nothing")
    return one_line(one.what)


def _settle(work: OperationCall, options: Namespace) -> int:
    with reading(work):
        pass
    return work.say(do.settle(work.place, [wanted(options, "who", WHICH_ENTRY)], asked(options, "reason")))


_ACTIONS: dict[str, Callable[[OperationCall, Namespace], int]] = {
    "balance": _balance,
    "list": _list,
    "code": _code,
    "statement": _statement,
    "debts": _debts,
    "transfer": _transfer,
    "problems": _problems,
    "settle": _settle,
    "import": import_file,
    "take-back": take_back,
    "groups": treasury.show_groups,
    "due": show_due,
    "cheques": treasury.show_cheques,
    "remit": treasury.remit,
    "period": treasury.show_period,
    "dues": show_dues,
    "book": book_list,
}
