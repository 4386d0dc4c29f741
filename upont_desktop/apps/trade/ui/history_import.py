"""The whole history of uPont v4, shown before anything is written: what differs there and here, what is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QTabBar, QWidget

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.imports.history import HistoryPlan
from upont_desktop.apps.trade.imports.upont_v4 import V4Accounts
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.faults import NO_PEOPLE
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.apps.trade.ui.shop_box import ShopBox
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.trade_words import amount
from upont_desktop.apps.trade.ui.wide_fields import wide_fields
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

_WIDTH, _TABLE_HEIGHT = 720, 260  # points
_MOST_FILE = 512 << 20  # bytes: of a dump with its posts and their pictures' names
DIFFERING, ALIKE, LEFT_OUT = range(3)


class HistoryFiles(NamedTuple):
    """What was read: the accounts, what a table says that people have there, and the shops that they can become."""

    accounts: V4Accounts
    shown: Mapping[str, int] | None
    shops: tuple[Shop, ...]


class HistoryForm(Form):
    """Whose accounts they are, for which shop; then three lists. ``changed`` says that something else was chosen."""

    changed = Signal()

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(
            self.tr("Import the history of uPont v4"),
            self.tr(
                "Every transaction with its day and the price of then, goods with their prices. Nothing is written "
                "before you choose “Import”; undoing takes all of it back."
            ),
            self.tr("Import"), parent,
        )  # fmt: skip
        self.setMinimumWidth(scaled(_WIDTH))
        self.plan = HistoryPlan()
        self.club, self.shop = QComboBox(), ShopBox(self)
        self.rights = QCheckBox(self.tr("Give the rights that people had there"))
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What the import would do"))
        heads = (self.tr("In the file"), self.tr("There"), self.tr("Here"), self.tr("Difference, or why not"))
        self.table = RecordTable(self.tr("Balances"), heads, themes, None, self)
        self.table.setProperty("framed", True)
        self.table.setMinimumHeight(scaled(_TABLE_HEIGHT))
        self.table.rows.amounts = frozenset({1, 2})
        self.table.share(0.28, 0.15, 0.15, 0.42)
        self.note = PlainLabel(self.tr("Reading…"))
        self.note.setWordWrap(True)
        for _each in range(LEFT_OUT + 1):
            self.tabs.addTab("")
        above = wide_fields((self.tr("Accounts of"), self.club))
        above.addRow(self.shop)
        self.body.addLayout(above)
        for widget in (self.tabs, self.table, self.rights, self.note):
            self.body.addWidget(widget)
        self.body.setStretchFactor(self.table, 1)
        self.club.activated.connect(lambda _: self.changed.emit())
        self.shop.activated.connect(lambda _: self.changed.emit())
        self.tabs.currentChanged.connect(lambda _: self._show_lines())
        self.go.setEnabled(False)

    def offer(self, found: HistoryFiles) -> None:
        """Offer the clubs that sell there, and the shops here."""
        self.shop.offer(found.shops)
        for club in found.accounts.selling_clubs():
            self.club.addItem(display(found.accounts.clubs.get(club, str(club))), club)
        if not self.club.count():
            self.note.setText(self.tr("These files have no accounts of uPont v4."))
        elif not found.shops:
            self.note.setText(self.tr("Add a shop first: its goods and entries will be those of that club."))

    def forget_plan(self) -> None:
        """Another club or shop was chosen: what is shown has the accounts of the one before."""
        self.plan = HistoryPlan()
        self.go.setEnabled(False)

    def show_plan(self, plan: HistoryPlan) -> None:
        """Show what an import would do."""
        self.plan = plan
        differing = len(plan.differing)
        counts = (differing, len(plan.checks) - differing, len(plan.wrong))
        words = (self.tr("Other balances ({n})"), self.tr("Same balances ({n})"), self.tr("Left out ({n})"))
        for tab, (text, count) in enumerate(zip(words, counts, strict=True)):
            self.tabs.setTabText(tab, text.format(n=self.locale().toString(count)))
        if not counts[self.tabs.currentIndex()]:
            self.tabs.setCurrentIndex(next((tab for tab, count in enumerate(counts) if count), DIFFERING))
        said = [self.tr("%Ln new entry(ies)", "", len(plan.entries)), self.tr("%Ln new good(s)", "", len(plan.goods))]
        said += [self.tr("%Ln imported before", "", plan.same)] if plan.same else []
        self.note.setText(", ".join(said) + ".")
        self.rights.setVisible(bool(plan.rights))
        self.go.setEnabled(bool(plan.entries or plan.goods))
        self._show_lines()

    def _show_lines(self) -> None:
        tab = self.tabs.currentIndex()
        if tab == LEFT_OUT:
            self.table.put([
                RecordLine((display(one.words), amount(one.cents), "", problem_words(one.problem)), one)
                for one in self.plan.wrong
            ])  # fmt: skip
            return
        alike = [one for one in self.plan.checks if not one.difference]
        self.table.put([
            RecordLine(
                (display(one.name), amount(one.theirs), amount(one.ours), amount(one.difference)), one,
                tone=Tone.WARNING if one.difference else None,
            )
            for one in (self.plan.differing if tab == DIFFERING else alike)
        ])  # fmt: skip


class HistoryImport(QWidget):
    """Reads files, plans, and imports what the person saw."""

    def __init__(self, view: TradeView, files: Sequence[Path], form: HistoryForm) -> None:
        super().__init__(form)
        self.hide()
        self._view, self._form = view, form
        self._found: HistoryFiles | None = None
        self._slot, self._plan_slot = view.source.slot(self), view.source.slot(self)
        form.changed.connect(self._plan)
        form.accepted.connect(self._import)
        view.source.ask(self._slot, lambda ledger: _read(ledger, files), self._begin)

    def _begin(self, found: HistoryFiles) -> None:
        self._found = found
        self._form.offer(found)
        self._plan()

    def _plan(self) -> None:
        found, shop, club = self._found, self._form.shop.slug, self._form.club.currentData()
        self._form.forget_plan()
        if found is None or not shop or club is None:
            return

        def plan(ledger: Ledger) -> HistoryPlan:
            if ledger.owners.people is None:
                raise RecordRefused(NO_PEOPLE)
            return ops.plan_v4_history(ledger.trade, ledger.owners.people, found.accounts, int(club), shop, found.shown)

        self._view.source.ask(self._plan_slot, plan, self._form.show_plan)

    def _import(self) -> None:
        form = self._form
        plan, shop, rights = form.plan, form.shop.slug, form.rights.isChecked() and form.rights.isVisibleTo(form)
        self._view.run(lambda place: ops.import_history(place, shop, plan, with_rights=rights))


def _read(ledger: Ledger, files: Sequence[Path]) -> HistoryFiles:
    raw: dict[str, bytes] = {}
    for file in files:
        try:
            with file.open("rb") as stream:
                raw[file.name] = stream.read(_MOST_FILE)
        except OSError:
            raw[file.name] = b""
    accounts, shown = ops.read_history(raw)
    return HistoryFiles(accounts, shown, tuple(ledger.trade.goods.shops()))


def import_history(view: TradeView) -> None:
    """Ask for files, then show what they would do."""
    words = QCoreApplication.translate(
        "HistoryForm", "A dump of uPont v4, or its tables; with them, a list of balances"
    )
    dialog = QFileDialog(view.context.window, words, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(["JSON, CSV (*.json *.csv)", "* (*)"])
    dialog.filesSelected.connect(lambda files: show_history(view, [Path(file) for file in files]))
    view.context.show(dialog)


def show_history(view: TradeView, files: Sequence[Path]) -> HistoryForm:
    """Show what the import of some files would do."""
    form = HistoryForm(view.context.themes, view.context.window)
    HistoryImport(view, files, form)
    view.context.show(form)
    return form
