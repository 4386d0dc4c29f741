"""Tills: each opening with what its box should have held, what was counted, and what was sold in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade.reader.closings import closing_report
from upont_desktop.apps.trade.reader.owners import Ledger, ledger_reader
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.records.pages import DayPage, OpeningRow
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.apps.trade.ui.closing_form import ClosingReportForm
from upont_desktop.apps.trade.ui.entry_words import end_words, moment_words
from upont_desktop.apps.trade.ui.table_view import TradeTableView, heading
from upont_desktop.apps.trade.ui.trade_actions import TILL_ACTIONS
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, means_word, pieces, told
from upont_desktop.domain.text import display
from upont_desktop.ui.applications.record_source import answered
from upont_desktop.ui.applications.view import ViewHost
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel

_LISTED = 200  # openings: a year of evenings


class OpeningList(NamedTuple):
    """The shops, and the openings of one of them, the newest first."""

    shops: tuple[Shop, ...] = ()
    rows: tuple[OpeningRow, ...] = ()
    names: OwnerNames = OwnerNames()


class OpeningReport(NamedTuple):
    """What happened in one opening, and how the goods are called."""

    row: OpeningRow
    page: DayPage
    goods: dict[str, str]


def read_openings(ledger: Ledger, slug: str) -> OpeningList:
    """The openings of a shop, of the first one where none is named."""
    shops = tuple(ledger.trade.goods.shops())
    known = next((shop for shop in shops if shop.slug == slug), shops[0] if shops else None)
    rows = tuple(ledger.trade.openings.listed(known.slug, _LISTED)) if known is not None else ()
    people = ledger.owners.rows({row.by for row in rows if row.by})
    named = {person: row for person, row in people.items() if row.shown or row.forgotten}
    return OpeningList(shops, rows, OwnerNames(named))


def read_report(ledger: Ledger, row: OpeningRow) -> OpeningReport:
    """What was sold in an opening."""
    goods = {good.id: good.name for good in ledger.trade.goods.goods(row.shop, archived=True)}
    return OpeningReport(row, ledger.trade.openings.report(row.entry), goods)


class OpeningsView(TradeTableView):
    """The openings, and the report of the one that is chosen."""

    key = "openings"
    icon = "door-exit"
    specs = TILL_ACTIONS

    def __init__(self, view_host: ViewHost, parent: QWidget) -> None:
        themes = view_host.host.context.themes
        columns = (
            self.tr("Opened"), self.tr("By"), self.tr("Closed"), self.tr("Should be"), self.tr("Counted"),
            self.tr("Difference"),
        )  # fmt: skip
        table = RecordTable(self.tr("Tills"), columns, themes, None, parent)
        empty = EmptyState(
            themes, "door-exit", self.tr("No till was opened yet"),
            self.tr("A till is opened at the counter, with what is in its box."), parent,
        )  # fmt: skip
        super().__init__(view_host, parent, table, empty)
        self._report, self.names = self.source.slot(self), OwnerNames()
        table.rows.amounts = frozenset({3, 4, 5})
        table.share(0.22, 0.16, 0.22, 0.13, 0.13, 0.14)
        table.keep_whole(0, 2, 3, 4, 5)
        self.heading, self.totals, self.reason = heading(), PlainLabel(), PlainLabel()
        sold = (self.tr("Good"), self.tr("Sold"), self.tr("Amount"))
        self.goods = RecordTable(self.tr("Sold in this opening"), sold, themes, None, self)
        self.goods.rows.amounts = frozenset({1, 2})
        self.goods.keep_whole(1, 2)
        self._arrange()
        self.add_buttons(("trade.show_report", self.tr("Report…")))
        table.opened.connect(lambda _: self._show_closing())

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Tills")

    def _arrange(self) -> None:
        side = QWidget(self)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(12, 12, 8, 8)
        for label in (self.heading, self.totals, self.reason):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.goods, 1)
        self.parts.addWidget(side)
        self.parts.setSizes([620, 340])

    def read(self) -> None:
        """Ask for the openings of the shop that is chosen, the newest first."""
        self.busy, slug = True, self.shop.slug
        self.source.ask(self._slot, lambda ledger: read_openings(ledger, slug), self._show, self.not_yet)

    def forget(self) -> None:
        """Show no opening, as the circle is closed."""
        self._show(OpeningList())

    def _show(self, found: OpeningList) -> None:
        self.shop.offer(found.shops)
        self.names = found.names
        before = [row.entry for row in self.table.selected()]
        self.table.put([self._line(row) for row in found.rows])
        self.show_filled()
        again = next((row for row in found.rows if row.entry in before), found.rows[0] if found.rows else None)
        if again is not None:
            self.table.select_value(again)
        self.chosen()

    def _line(self, row: OpeningRow) -> RecordLine:
        closed = end_words(row.opened, row.closed) if row.closed else self.tr("still open")
        counted = amount(row.counted) if row.counted is not None else ""
        difference = amount(row.difference) if row.difference is not None else ""
        texts = (moment_words(row.opened), self.names.by(row.by), closed, amount(row.expected), counted, difference)
        return RecordLine(texts, row, tone=Tone.WARNING if row.difference else None)

    @property
    def opening(self) -> OpeningRow | None:
        """The opening that is chosen."""
        row = next(iter(self.table.selected()), None)
        return row if isinstance(row, OpeningRow) else None

    def chosen(self) -> None:
        """Ask what was sold in the opening that is chosen."""
        super().chosen()
        row = self.opening
        self.heading.setText("")
        if row is not None:
            self.source.ask(self._report, lambda ledger: read_report(ledger, row), self._show_report)

    def _show_report(self, report: OpeningReport) -> None:
        row, page = report.row, report.page
        self.heading.setText(f"{moment_words(row.opened)} · {display(row.device)}")
        words = [self.tr("Sold: {amount}").format(amount=amount(page.sold))]
        words += [self.tr("Credited: {amount}").format(amount=amount(page.credited))] if page.credited else []
        words += [self.tr("Paid out: {amount}").format(amount=amount(page.paid_out))] if page.paid_out else []
        for means, cents in page.means.items():
            known = means_word(Means(means)) if means in set(Means) else means_word(Means.TRANSFER)
            words.append(told(known, amount(cents)))
        self.totals.setText("\n".join(words))
        self.reason.setText(self.tr("Reason: {reason}").format(reason=display(row.reason)) if row.reason else "")
        self.reason.setVisible(bool(row.reason))
        names = {one.good: display(report.goods.get(one.good, one.good[:4])) for one in page.goods}
        self.goods.put([
            RecordLine((names[one.good], pieces(one.quantity), amount(one.cents)), one.good) for one in page.goods
        ])  # fmt: skip

    # -- doing -------------------------------------------------------------------------------------------------------

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each of its actions."""
        return {"trade.show_report": self._show_closing}

    def offered(self) -> Mapping[str, bool]:
        """Which of its actions make sense now: only what was closed has a report."""
        return {"trade.show_report": self.opening is not None and self.opening.closed is not None}

    def _show_closing(self) -> None:
        row, circle = self.opening, self.source.circle
        if row is not None and row.closed is not None and circle is not None:
            self.context.look(
                lambda desk: answered(
                    ledger_reader, desk.library, circle, lambda ledger: closing_report(ledger, row.entry)
                ),
                lambda report: self.context.show(ClosingReportForm(self.context, report)),
            )
