"""The report of a closing, on the command line."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from upont_desktop.apps.social.pages import PersonRow, person_name
from upont_desktop.apps.trade.commands.common import asked, money, reading, shop_meant
from upont_desktop.apps.trade.reader.closings import ClosingReport, closing_report, last_closing
from upont_desktop.apps.trade.records.pages import OpeningRow
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape


def show_report(work: OperationCall, options: Namespace) -> int:
    """What an evening came to: the last one of a shop, or that of an opening or a closing, named by its entry."""
    meant = asked(options, "what")
    with reading(work) as ledger:
        name = meant if ":" in meant else last_closing(ledger.trade, shop_meant(ledger.trade, meant))
        report = closing_report(ledger, name)
    if work.call.out.json:
        work.call.out.value({"circle": work.circle.slug, **_report_shape(report)})
    else:
        work.call.out.lines(_report_lines(report))
    return 0


def opening_shape(row: OpeningRow) -> Shape:
    """An opening as JSON has it; amounts are cents."""
    return {
        "entry": row.entry, "shop": row.shop, "device": row.device, "by": row.by, "opened": row.opened,
        "float": row.float, "before": row.before, "expected": row.expected, "closed": row.closed,
        "counted": row.counted, "difference": row.difference, "reason": row.reason,
    }  # fmt: skip


def _report_shape(report: ClosingReport) -> Shape:
    page = report.happened
    return {
        "opening": opening_shape(report.opening), "closed_by": report.seller, "sold": page.sold,
        "credited": page.credited, "paid_out": page.paid_out, "perpetual": report.perpetual,
        "not_shared": report.not_shared, "means": dict(page.means),
        "counts": {str(cents): number for cents, number in report.counts},
        "goods": [{"good": one.good, "quantity": one.quantity, "cents": one.cents} for one in page.goods],
        "shifts": [
            {
                "by": one.seller, "first": one.first, "last": one.last, "sales": one.sales,
                "reversals": one.reversals, "sold": one.sold, "credited": one.credited,
            }
            for one in report.shifts
        ],
    }  # fmt: skip


def _report_lines(report: ClosingReport) -> Iterator[str]:
    opening, page = report.opening, report.happened
    yield f"{one_line(report.shop)}  {_time(opening.opened)} – {_time(opening.closed or '')}  {opening.entry}"
    for name, cents in (
        (translate("Terminal", "float"), opening.float), (translate("Terminal", "expected"), opening.expected),
        (translate("Terminal", "counted"), opening.counted or 0),
        (translate("Terminal", "off by"), opening.difference or 0), (translate("Terminal", "sold"), page.sold),
        (translate("Terminal", "credited"), page.credited), (translate("Terminal", "paid out"), page.paid_out),
        (translate("Terminal", "ever sold, at the end"), report.perpetual),
    ):  # fmt: skip
        yield f"{name:36}  {money(cents):>14}"
    if opening.reason:
        yield one_line(opening.reason)
    for kind, cents in page.means.items():
        yield f"  {kind:34}  {money(cents):>14}"
    for total in sorted(page.goods, key=lambda one: -one.cents):
        good = f"{total.quantity} × {one_line(report.goods.get(total.good, total.good))}"
        yield f"  {good:34}  {money(total.cents):>14}"
    for shift in report.shifts:
        name = f"{_person(report, shift.seller)}  {_time(shift.first)} – {_time(shift.last)}"
        yield f"  {name:34}  {money(shift.sold):>14}"


def _person(report: ClosingReport, person: str) -> str:
    row = report.people.get(person) or PersonRow(person, "")
    return one_line(person_name(row, lambda text: translate("People", text)))


def _time(at: str) -> str:
    return one_line(at[:16].replace("T", " "))
