"""Balances of another program and payments of a bank, shown line by line before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QTabBar, QWidget

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.person_import import CsvTable, read_table
from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.imports.amounts import AmountColumns, guess_columns, heads_of
from upont_desktop.apps.trade.imports.owner_match import AmountPlan
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.faults import NO_PEOPLE
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.apps.trade.ui.shop_box import ShopBox
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.trade_words import amount
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

if TYPE_CHECKING:
    from upont_desktop.domain.changes import ChangeSet
    from upont_desktop.service.operations import OperationContext

_WIDTH, _TABLE_HEIGHT = 720, 250  # points
_MOST_FILE = 64 << 20  # bytes: a million lines
NEW, SAME, WRONG = range(3)


class AmountFile(NamedTuple):
    """A file as it was read. ``table`` is ``None`` for a dump, whose columns are known; ``raw`` for what cannot be
    read.
    """

    name: str
    raw: bytes | None
    table: CsvTable | None = None


def read_amounts(file: Path) -> AmountFile:
    """Read a file, as far as an import looks."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(_MOST_FILE)
    except OSError:
        return AmountFile(file.name, None)
    return AmountFile(file.name, raw, None if raw.lstrip()[:1] in {b"[", b"{"} else read_table(raw))


class AmountImportForm(Form):
    """The columns of a table, then three lists: what is new, what was imported before, what cannot be taken.

    ``changed`` says that other columns, or another kind of file, were chosen.
    """

    changed = Signal()

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(
            self.tr("Import amounts"), self.tr("Nothing is written before you choose “Import”."), self.tr("Import"),
            parent,
        )  # fmt: skip
        self.setMinimumWidth(scaled(_WIDTH))
        self.plan = AmountPlan((), (), ())
        self.kind, self.key, self.more, self.amounts = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.debits = QComboBox()
        self.cents, self.shop, self.reason = QCheckBox(self.tr("in cents")), ShopBox(self), QLineEdit()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What the import would do"))
        heads = (self.tr("Line"), self.tr("In the file"), self.tr("Person"), self.tr("Amount"))
        self.table = RecordTable(self.tr("Lines"), heads, themes, None, self)
        self.table.setProperty("framed", True)
        self.table.setMinimumHeight(scaled(_TABLE_HEIGHT))
        self.table.rows.amounts = frozenset({3})
        self.table.share(0.09, 0.34, 0.39, 0.18)
        self.note = PlainLabel(self.tr("Reading…"))
        self.note.setWordWrap(True)
        self._fill()

    def _fill(self) -> None:
        self.kind.addItem(self.tr("Balances of another program"))
        self.kind.addItem(self.tr("Payments to the bank account, with people’s codes"))
        for _each in range(WRONG + 1):
            self.tabs.addTab("")
        self._columns = QWidget()
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        for name, box in (
            (self.tr("Who"), self.key), (self.tr("Also"), self.more), (self.tr("How much"), self.amounts),
            (self.tr("Less"), self.debits),
        ):  # fmt: skip
            row.addWidget(PlainLabel(name))
            box.setAccessibleName(name)
            row.addWidget(box, 1)
            box.activated.connect(lambda _: self.changed.emit())
        row.addWidget(self.cents)
        self._columns.hide()
        self.add_field(self.tr("The file has"), self.kind)
        self.fields.addRow(self._columns)
        self.add_field(self.tr("Reason"), self.reason)
        self.fields.addRow(self.shop)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.note)
        self.kind.activated.connect(lambda _: self.changed.emit())
        self.cents.toggled.connect(lambda _: self.changed.emit())
        self.tabs.currentChanged.connect(lambda _: self._show_lines())
        self.go.setEnabled(False)

    @property
    def payments(self) -> bool:
        """Whether the file lists payments, not balances."""
        return self.kind.currentIndex() == 1

    def show_file(self, file: AmountFile) -> None:
        """Offer the columns of a table, guessed where they can be."""
        self.reason.setText(file.name)
        if file.table is None:
            return
        guess = guess_columns(file.table)
        heads = heads_of(file.table) or tuple(str(at + 1) for at in range(len(file.table.fields)))
        for box in (self.more, self.debits):
            box.addItem(self.tr("nothing else"), -1)
        for box in (self.key, self.more, self.amounts, self.debits):
            for at, head in enumerate(heads):
                box.addItem(display(head)[:40] or str(at + 1), at)
        if guess is not None:
            self.key.setCurrentIndex(guess.keys[0])
            self.more.setCurrentIndex(guess.keys[1] + 1 if len(guess.keys) > 1 else 0)
            self.amounts.setCurrentIndex(guess.amount)
            self.debits.setCurrentIndex(0 if guess.debit is None else guess.debit + 1)
            self.cents.setChecked(guess.cents)
        self._columns.show()

    @property
    def columns(self) -> AmountColumns | None:
        """The columns that are chosen; ``None`` for a dump."""
        if self._columns.isHidden():
            return None
        keys = [int(self.key.currentData()), int(self.more.currentData())]
        amounts, cents = int(self.amounts.currentData()), self.cents.isChecked()
        debits = int(self.debits.currentData())
        return AmountColumns(tuple(key for key in keys if key >= 0), amounts, cents, debits if debits >= 0 else None)

    def forget_plan(self) -> None:
        """Something else was chosen: what is shown is not what an import would do any more."""
        self.plan = AmountPlan((), (), ())
        self.go.setEnabled(False)

    def show_plan(self, plan: AmountPlan) -> None:
        """Show what an import would do."""
        self.plan = plan
        counts = (len(plan.new), len(plan.same), len(plan.wrong))
        words = (self.tr("New ({n})"), self.tr("Imported before ({n})"), self.tr("Not taken ({n})"))
        for tab, (text, count) in enumerate(zip(words, counts, strict=True)):
            self.tabs.setTabText(tab, text.format(n=self.locale().toString(count)))
        if not counts[self.tabs.currentIndex()]:
            self.tabs.setCurrentIndex(next((tab for tab, count in enumerate(counts) if count), NEW))
        self.note.setText(self.tr("New ones come to {amount}.").format(amount=amount(plan.cents)))
        self.go.setEnabled(bool(plan.new) and bool(self.shop.slug))
        self._show_lines()

    def _show_lines(self) -> None:
        tab = self.tabs.currentIndex()
        if tab == WRONG:
            lines = [
                RecordLine((str(one.line), display(one.words), problem_words(one.problem), amount(one.cents)), one)
                for one in self.plan.wrong
            ]
        else:
            taken = self.plan.new if tab == NEW else self.plan.same
            lines = [
                RecordLine((str(one.line), display(one.words), display(one.name), amount(one.cents)), one)
                for one in taken
            ]
        self.table.put(lines)


class AmountImport(QWidget):
    """Reads a file, plans, and imports what the person saw."""

    def __init__(self, view: TradeView, file: Path, form: AmountImportForm) -> None:
        super().__init__(form)
        self.hide()
        self._view, self._form = view, form
        self._raw = b""
        self._shops, self._plan_slot = view.source.slot(self), view.source.slot(self)
        form.changed.connect(self._plan)
        form.accepted.connect(self._import)
        view.source.ask(self._shops, lambda ledger: (_shops(ledger), read_amounts(file)), self._begin)

    def _begin(self, found: tuple[tuple[Shop, ...], AmountFile]) -> None:
        shops, file = found
        self._form.shop.offer(shops)
        if file.raw is None:
            self._form.note.setText(self.tr("The file cannot be read."))
            return
        self._raw = file.raw
        self._form.show_file(file)
        self._plan()

    def _plan(self) -> None:
        raw, columns, payments = self._raw, self._form.columns, self._form.payments
        self._form.forget_plan()

        def plan(ledger: Ledger) -> AmountPlan:
            if ledger.owners.people is None:
                raise RecordRefused(NO_PEOPLE)
            return ops.plan_import(ledger.trade, ledger.owners.people, raw, columns, payments=payments)

        self._view.source.ask(self._plan_slot, plan, self._form.show_plan)

    def _import(self) -> None:
        form = self._form
        plan, shop, reason, payments = form.plan, form.shop.slug, form.reason.text().strip(), form.payments

        def work(place: OperationContext) -> ChangeSet:
            if payments:
                return ops.import_payments(place, shop, plan)
            return ops.import_balances(place, shop, plan, reason)

        self._view.run(work)


def _shops(ledger: Ledger) -> tuple[Shop, ...]:
    return tuple(ledger.trade.goods.shops())


def import_amounts(view: TradeView) -> None:
    """Ask for a file, then show what it would do."""
    dialog = QFileDialog(
        view.context.window, QCoreApplication.translate("AmountImportForm", "Import amounts"), str(Path.home())
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(["CSV, JSON (*.csv *.tsv *.txt *.json)", "* (*)"])
    dialog.fileSelected.connect(lambda file: show_import(view, Path(file)))
    view.context.show(dialog)


def show_import(view: TradeView, file: Path) -> AmountImportForm:
    """Show what the import of a file would do."""
    form = AmountImportForm(view.context.themes, view.context.window)
    AmountImport(view, file, form)
    view.context.show(form)
    return form
