"""Goods as a table on the command line: printed for a spreadsheet, and read back."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.commands.common import money, reading, shop_meant, wanted
from upont_desktop.apps.trade.imports.good_table import GoodPlan, goods_csv, plan_goods
from upont_desktop.apps.trade.records.shops import EVERYBODY
from upont_desktop.cli.catalogue import problem_sentence, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.writing_errors import NotReadable

WHICH_TABLE = QT_TRANSLATE_NOOP("Terminal", "which table to import")


def export_goods(work: OperationCall, options: Namespace) -> int:
    """The goods of a shop with what they cost now."""
    with reading(work) as ledger:
        shop = ledger.trade.shop(shop_meant(ledger.trade, options.shop))
        goods = ledger.trade.goods.goods(shop.slug, archived=True)
    sys.stdout.buffer.write(goods_csv(goods, shop, dt.datetime.now().astimezone()))
    return 0


def import_goods(work: OperationCall, options: Namespace) -> int:
    """What a table says otherwise; with ``--dry-run`` it is only told."""
    name = wanted(options, "good", WHICH_TABLE)
    try:
        raw = Path(name).read_bytes()
    except OSError as error:
        raise NotReadable(path=one_line(name), details=str(error)) from error
    now = dt.datetime.now().astimezone()
    with reading(work) as ledger:
        shop = ledger.trade.shop(shop_meant(ledger.trade, options.shop))
        plan = plan_goods(raw, ledger.trade.goods.goods(shop.slug, archived=True), shop, now)
    if options.dry_run:
        return _tell(work, plan, now)
    return work.say(do.import_goods(work.place, shop.slug, plan.changes))


def _tell(work: OperationCall, plan: GoodPlan, now: dt.datetime) -> int:
    lines = sorted(_lines(plan, now), key=lambda one: one["line"])
    if work.call.out.json:
        work.call.out.values({"circle": work.circle.slug, "same": plan.same}, "goods", lines)
        return 0
    for one in lines:
        price = "" if one["cents"] is None else money(one["cents"])
        work.call.out.line(f"{one['line']:>5}  {one['what']:8}  {one['name']:32}  {price:>10}  {one['why'] or ''}")
    if not lines:
        work.call.out.note(translate("Terminal", "There is nothing to import."))
    return 0


def _lines(plan: GoodPlan, now: dt.datetime) -> Iterator[Shape]:
    for change in plan.changes:
        what = "new" if change.before is None else "changed"
        cents = change.good.price(EVERYBODY, now)
        yield {"line": change.line, "name": one_line(change.good.name), "what": what, "cents": cents, "why": None}
    for wrong in plan.wrong:
        why = problem_sentence(wrong.problem)
        yield {"line": wrong.line, "name": one_line(wrong.name), "what": "wrong", "cents": None, "why": why}
