"""What happened in a shop from a day to a day, on A4 pages: a year that is closed, with all that was ever sold."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from upont_desktop.apps.trade.reader.owners import Ledger, ledger_reader
from upont_desktop.apps.trade.reader.treasury import PeriodReport, period_report
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.apps.trade.ui.periods import LAST_YEAR, PeriodBox
from upont_desktop.apps.trade.ui.shop_box import ShopBox
from upont_desktop.apps.trade.ui.source import names_for
from upont_desktop.apps.trade.ui.statement_pages import PAGE_STYLE, write_pages
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, means_word, pieces
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.ui.applications.record_source import answered
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.widgets.dialog import Form

translate = QCoreApplication.translate
_LAST_DAY = "9999-12-31"
_KINDS = {
    "member": QT_TRANSLATE_NOOP("PeriodPages", "What people have together"),
    "club": QT_TRANSLATE_NOOP("PeriodPages", "What clubs have together"),
    "cash": QT_TRANSLATE_NOOP("PeriodPages", "In cash boxes"),
    "bank": QT_TRANSLATE_NOOP("PeriodPages", "At the bank"),
    "cheque": QT_TRANSLATE_NOOP("PeriodPages", "In cheques"),
    "card": QT_TRANSLATE_NOOP("PeriodPages", "In card payments"),
    "loss": QT_TRANSLATE_NOOP("PeriodPages", "Lost"),
}
_OWED = frozenset({"member", "club"})
"""Kinds whose balance is owed; the others have their money with the other sign."""


class PeriodForm(Form):
    """Which shop, and which days."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Report of a period"),
            self.tr(
                "For the end of a year, or of a committee: what was sold and credited, how the accounts stand, and all "
                "that was ever sold, with the last line of each book as proof."
            ),
            self.tr("Save as PDF…"), parent,
        )  # fmt: skip
        self.shop, self.period = ShopBox(self), PeriodBox(self)
        self.period.choose(LAST_YEAR)
        self.fields.addRow(self.shop)
        self.add_field(self.tr("Days"), self.period)
        self.go.setEnabled(False)

    def offer(self, shops: tuple[Shop, ...]) -> None:
        """Offer these shops; without any there is nothing to report."""
        self.shop.offer(shops)
        self.go.setEnabled(bool(shops))


def save_period(view: TradeView) -> PeriodForm:
    """Ask of which shop and days, then where the report is written."""
    form = PeriodForm(view.context.window)
    slot = view.source.slot(form)
    view.source.ask(slot, lambda ledger: tuple(ledger.trade.goods.shops()), form.offer)
    form.accepted.connect(lambda: _ask_where(view, form.shop.slug, form.period.days))
    view.context.show(form)
    return form


def _ask_where(view: TradeView, shop: str, days: tuple[str, str]) -> None:
    circle = view.source.circle
    if circle is None:
        return
    dialog = QFileDialog(view.context.window, translate("PeriodForm", "Report of a period"), "", "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(f"{shop}-{days[0] or translate('PeriodForm', 'all')}.pdf")
    dialog.fileSelected.connect(lambda file: _write(view, circle, shop, days, Path(file)))
    view.context.show(dialog)


def _write(view: TradeView, circle: Circle, shop: str, days: tuple[str, str], file: Path) -> None:
    def work(desk: WorkerContext) -> None:
        def read(ledger: Ledger) -> tuple[PeriodReport, OwnerNames]:
            return period_report(ledger.trade, shop, days[0], days[1] or _LAST_DAY), names_for(ledger, ())

        report, names = answered(ledger_reader, desk.library, circle, read)
        write_pages(file, period_html(report, names), names.shops.get(shop, shop))

    said = translate("PeriodForm", "The report was saved.")
    view.context.look(work, lambda _: view.context.say(said), translate("PeriodForm", "Writing the report…"))


def period_html(report: PeriodReport, names: OwnerNames) -> str:
    """The report, as it is printed."""
    title = html.escape(display(names.shops.get(report.shop, report.shop)))
    ends = [report.first, report.last if report.last != _LAST_DAY else ""]
    days = html.escape(" – ".join(filter(None, ends)) or translate("PeriodPages", "all days"))
    parts = [
        _table(_sums(report)),
        _heading(translate("PeriodPages", "Accounts at the end")),
        _table(_balances(report)),
        _heading(translate("PeriodPages", "Sold by good")),
        _table(_goods(report, names)),
        _heading(translate("PeriodPages", "Last line of each book, now")),
        _table(_heads(report)),
    ]
    head = f"<head><style>{PAGE_STYLE}</style></head>"
    return f"<html>{head}<body><h1>{title}</h1><p>{days}</p>{''.join(parts)}</body></html>"


def _sums(report: PeriodReport) -> Iterator[tuple[str, str]]:
    page = report.page
    yield translate("PeriodPages", "Sold"), amount(page.sold)
    yield translate("PeriodPages", "Credited"), amount(page.credited)
    yield translate("PeriodPages", "Paid out"), amount(page.paid_out)
    for means in Means:
        if means.value in page.means:
            yield means_word(means), amount(page.means[means.value])
    yield translate("PeriodPages", "Ever sold, at the beginning"), amount(report.before)
    yield translate("PeriodPages", "Ever sold, at the end"), amount(report.perpetual)


def _balances(report: PeriodReport) -> Iterator[tuple[str, str]]:
    for kind, words in _KINDS.items():
        if kind in report.balances:
            cents = report.balances[kind]
            yield translate("PeriodPages", words), amount(cents if kind in _OWED else -cents)
    yield translate("PeriodPages", "Of that, people owe"), amount(report.owed)


def _goods(report: PeriodReport, names: OwnerNames) -> Iterator[tuple[str, str]]:
    for total in sorted(report.page.goods, key=lambda one: -one.cents):
        good = display(names.goods.get(total.good, total.good[:4]))
        yield f"{good} × {pieces(total.quantity)}", amount(total.cents)


def _heads(report: PeriodReport) -> Iterator[tuple[str, str]]:
    for device, (number, head) in sorted(report.heads.items()):
        yield f"{device}:{number}", head


def _heading(words: str) -> str:
    return f"<h2>{html.escape(words)}</h2>"


def _table(rows: Iterator[tuple[str, str]]) -> str:
    lines = (
        f"<tr><td>{html.escape(name)}</td><td align='right'>{html.escape(words)}</td></tr>" for name, words in rows
    )
    return f'<table width="100%">{"".join(lines)}</table>'
