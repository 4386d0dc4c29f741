"""``till``: opening and closing this computer's till, selling, crediting, taking back."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.commands import till_report
from upont_desktop.apps.trade.commands.common import (
    HOW_MUCH,
    IN_THE_BOX,
    WHICH_ACCOUNT,
    WHICH_ENTRY,
    account_meant,
    asked,
    cents_meant,
    good_meant,
    hinting,
    money,
    reading,
    shop_meant,
    wanted,
)
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.records.bodies import SaleLine
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.records.faults import BAD_QUANTITY, NO_PRICE
from upont_desktop.apps.trade.records.pages import OpeningRow
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import is_terminal, one_line
from upont_desktop.domain.changes import ChangeSet


@hinting
def run(options: Namespace) -> int:
    """Do what is asked for, and print what was done."""
    work = OperationCall.made_from(options)
    if options.action in _SHOWN:
        return _SHOWN[options.action](work, options)
    return work.say(_ACTIONS[options.action](work, options))


def _open(work: OperationCall, options: Namespace) -> ChangeSet:
    with reading(work) as ledger:
        shop = shop_meant(ledger.trade, asked(options, "what"))
    return do.open_shop(work.place, shop, _box(options))


def _close(work: OperationCall, options: Namespace) -> ChangeSet:
    with reading(work):
        pass
    return do.close_shop(work.place, _box(options), options.reason)


def _box(options: Namespace) -> CashCount:
    return CashCount(loose=cents_meant(wanted(options, "box", IN_THE_BOX)))


def _sell(work: OperationCall, options: Namespace) -> ChangeSet:
    with reading(work) as ledger:
        shop = shop_meant(ledger.trade, asked(options, "what"))
        payer = account_meant(ledger, wanted(options, "to", WHICH_ACCOUNT), shop)
        lines = _basket(ledger, shop, options)
    order = do.SaleOrder(shop, payer, lines, age_checked=options.age_checked, anyway=options.anyway)
    return do.sell(work.place, order)


def _basket(ledger: Ledger, shop: str, options: Namespace) -> tuple[SaleLine, ...]:
    """What is bought, at what it costs the group now."""
    page, lines = ledger.trade.till(shop, options.group), []
    for word in options.goods:
        name, _, quantity = word.rpartition(":") if word.rpartition(":")[2].isdecimal() else (word, "", "1")
        good = good_meant(ledger.trade, name or quantity, shop)
        price = good.price(options.group, page.when)
        if price is None:
            raise RecordRefused(NO_PRICE, good=one_line(good.name))
        if len(quantity) > 5:  # digits: more than can be sold at once
            raise RecordRefused(BAD_QUANTITY)
        lines.append(SaleLine(good.id, int(quantity), price))
    return tuple(lines)


def _credit(work: OperationCall, options: Namespace) -> ChangeSet:
    return do.credit(work.place, _payment(work, options))


def _pay_out(work: OperationCall, options: Namespace) -> ChangeSet:
    return do.pay_out(work.place, _payment(work, options))


def _payment(work: OperationCall, options: Namespace) -> do.Payment:
    with reading(work) as ledger:
        shop = shop_meant(ledger.trade, asked(options, "what"))
        account = account_meant(ledger, wanted(options, "to", WHICH_ACCOUNT))
    cents = cents_meant(wanted(options, "amount", HOW_MUCH))
    return do.Payment(shop, account, cents, Means(options.means), options.reference)


def _undo(work: OperationCall, options: Namespace) -> ChangeSet:
    with reading(work):
        pass
    return do.reverse(work.place, wanted(options, "what", WHICH_ENTRY), options.reason)


_ACTIONS: dict[str, Callable[[OperationCall, Namespace], ChangeSet]] = {
    "open": _open,
    "sell": _sell,
    "credit": _credit,
    "pay-out": _pay_out,
    "undo": _undo,
    "close": _close,
}


def _show(work: OperationCall, options: Namespace) -> int:
    with reading(work) as ledger:
        shop = shop_meant(ledger.trade, asked(options, "what"))
        page, openings = ledger.trade.till(shop), ledger.trade.openings.listed(shop, options.limit)
    out = work.call.out
    if out.json:
        current = None if page.opening is None else till_report.opening_shape(page.opening)
        told = {"circle": work.circle.slug, "shop": shop, "open": current, "unkept": page.unkept}
        out.values(told, "openings", map(till_report.opening_shape, openings))
    else:
        if openings and is_terminal(out.stream):
            out.line(_heads())
        out.lines(map(_line, openings))
    if not openings:
        out.note(translate("Terminal", "No till was opened yet."))
    return 0


def _heads() -> str:
    opened, device = translate("Terminal", "opened"), translate("Terminal", "till")
    box, should = translate("Terminal", "float"), translate("Terminal", "expected")
    counted, off = translate("Terminal", "counted"), translate("Terminal", "off by")
    return f"{opened:16}  {device:20}  {box:>12}  {should:>12}  {counted:>12}  {off:>10}"


def _line(row: OpeningRow) -> str:
    opened = f"{row.opened[:16].replace('T', ' ')}  {row.device:20}  {money(row.float):>12}  {money(row.expected):>12}"
    if row.closed is None:
        return f"{opened}  {translate('Terminal', 'open')}"
    return f"{opened}  {money(row.counted or 0):>12}  {money(row.difference or 0):>10}  {one_line(row.reason)}"


_SHOWN: dict[str, Callable[[OperationCall, Namespace], int]] = {"show": _show, "report": till_report.show_report}
