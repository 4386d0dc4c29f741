"""A table of goods, shown before anything is written: what is new, what changes, what cannot be taken."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QTabBar, QWidget

from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.imports.good_table import GoodChange, GoodPlan, goods_csv, plan_goods
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.goods import Good
from upont_desktop.apps.trade.records.shops import EVERYBODY, Shop
from upont_desktop.apps.trade.ui.debt_form import save_table
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.trade_words import amount
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

translate = QCoreApplication.translate
_WIDTH, _TABLE_HEIGHT = 620, 240  # points
_MOST_FILE = 8 << 20  # bytes: more goods than a supermarket has
CHANGED, WRONG = range(2)


class GoodImportForm(Form):
    """Two lists: what is written, and what is not."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(
            self.tr("Import goods"),
            self.tr(
                "A table as the export writes it. Prices hold from now on; what was sold keeps its price. Nothing is "
                "written before you choose “Import”."
            ),
            self.tr("Import"), parent,
        )  # fmt: skip
        self.setMinimumWidth(scaled(_WIDTH))
        self.plan, self._now = GoodPlan((), 0, ()), dt.datetime.now().astimezone()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What the import would do"))
        for _each in range(WRONG + 1):
            self.tabs.addTab("")
        heads = (self.tr("Good"), self.tr("Price now"), self.tr("Price in the table"), self.tr("What"))
        self.table = RecordTable(self.tr("Goods"), heads, themes, None, self)
        self.table.setProperty("framed", True)
        self.table.setMinimumHeight(scaled(_TABLE_HEIGHT))
        self.table.rows.amounts = frozenset({1, 2})
        self.table.share(0.32, 0.16, 0.22, 0.3)
        self.note = PlainLabel(self.tr("Reading…"))
        for widget in (self.tabs, self.table, self.note):
            self.body.addWidget(widget)
        self.tabs.currentChanged.connect(lambda _: self._show_lines())
        self.go.setEnabled(False)

    def show_plan(self, plan: GoodPlan) -> None:
        """Show what an import would do."""
        self.plan = plan
        counts = (len(plan.changes), len(plan.wrong))
        words = (self.tr("Written ({n})"), self.tr("Not taken ({n})"))
        for tab, (text, count) in enumerate(zip(words, counts, strict=True)):
            self.tabs.setTabText(tab, text.format(n=self.locale().toString(count)))
        self.tabs.setCurrentIndex(WRONG if plan.wrong and not plan.changes else CHANGED)
        self.note.setText(self.tr("%Ln good(s) stay(s) as it is.", "", plan.same))
        self.go.setEnabled(bool(plan.changes))
        self._show_lines()

    def _show_lines(self) -> None:
        if self.tabs.currentIndex() == WRONG:
            self.table.put([
                RecordLine((display(one.name), "", "", problem_words(one.problem)), one) for one in self.plan.wrong
            ])  # fmt: skip
        else:
            self.table.put([self._line(one) for one in self.plan.changes])

    def _line(self, one: GoodChange) -> RecordLine:
        before, after = self._price(one.before), self._price(one.good)
        what = self.tr("new") if one.before is None else self.tr("changed")
        return RecordLine((display(one.good.name), before, after, what), one)

    def _price(self, good: Good | None) -> str:
        cents = good.price(EVERYBODY, self._now) if good is not None else None
        return amount(cents) if cents is not None else ""


def import_goods(view: TradeView, shop: Shop) -> None:
    """Ask for a table, then show what it would do."""
    dialog = QFileDialog(view.context.window, translate("GoodImportForm", "Import goods"), str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(["CSV (*.csv *.tsv *.txt)", "* (*)"])
    dialog.fileSelected.connect(lambda file: show_goods(view, shop, Path(file)))
    view.context.show(dialog)


def show_goods(view: TradeView, shop: Shop, file: Path) -> GoodImportForm:
    """Show what the import of a table would do."""
    form = GoodImportForm(view.context.themes, view.context.window)
    slot = view.source.slot(form)

    def plan(ledger: Ledger) -> GoodPlan:
        try:
            with file.open("rb") as stream:
                raw = stream.read(_MOST_FILE)
        except OSError:
            raw = b""
        known = ledger.trade.goods.goods(shop.slug, archived=True)
        return plan_goods(raw, known, shop, dt.datetime.now().astimezone())

    def write() -> None:
        changes = form.plan.changes
        view.run(lambda place: ops.import_goods(place, shop.slug, changes))

    form.accepted.connect(write)
    view.source.ask(slot, plan, form.show_plan)
    view.context.show(form)
    return form


def export_goods(view: TradeView, shop: Shop, goods: list[Good]) -> None:
    """Ask where the table of a shop's goods is written."""
    dialog = QFileDialog(view.context.window, translate("GoodImportForm", "Export goods"), "", "CSV (*.csv)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(f"{shop.slug}.csv")
    table = goods_csv(goods, shop, dt.datetime.now().astimezone())
    dialog.fileSelected.connect(lambda file: save_table(view, Path(file), table))
    view.context.show(dialog)
