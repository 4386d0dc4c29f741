"""The ledger: every entry, the newest first, what it moved, and the way to take it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSplitter, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from upont_desktop.apps.social.ui.record_table import TallRows
from upont_desktop.apps.trade import operations as ops
from upont_desktop.apps.trade.records.bodies import REVERSALS
from upont_desktop.apps.trade.records.pages import EntryFilter, EntryRow
from upont_desktop.apps.trade.ui.amount_imports import import_amounts
from upont_desktop.apps.trade.ui.book_exports import export_books
from upont_desktop.apps.trade.ui.due_form import book_dues
from upont_desktop.apps.trade.ui.entries_model import BY, CENTS, NOTE, WHAT, WHEN, WHOSE, EntriesModel
from upont_desktop.apps.trade.ui.entry_filters import EntryFilterBar
from upont_desktop.apps.trade.ui.entry_panel import EntryPanel
from upont_desktop.apps.trade.ui.history_import import import_history
from upont_desktop.apps.trade.ui.money_forms import TransferForm
from upont_desktop.apps.trade.ui.trade_actions import LEDGER_ACTIONS
from upont_desktop.apps.trade.ui.trade_view import TradeView, Work
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.ui.applications.view import ViewHost
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.widgets.basics import EmptyState

_WIDTHS = {WHEN: 142, WHAT: 164, WHOSE: 164, CENTS: 84, NOTE: 230, BY: 120}  # points

_NARROW = {WHAT: 96, WHOSE: 118, CENTS: 76, NOTE: 64}
_PANEL = 170  # points: a sale of three goods


class LedgerView(TradeView):
    """A filter, the entries, and what the chosen one did."""

    key = "ledger"
    icon = "notebook"
    kinds = ("entry",)
    specs = LEDGER_ACTIONS

    def __init__(self, view_host: ViewHost, parent: QWidget) -> None:
        super().__init__(view_host, parent)
        themes = self.context.themes
        self.model = EntriesModel(self.source, themes, self)
        self.filters = EntryFilterBar(self.source, self.context.background, themes, self)
        self.table = QTreeView(self)
        self.panel = EntryPanel(themes, self)
        self.empty = EmptyState(themes, "notebook", self.tr("No entry"), "", self)
        self._stack = QStackedWidget(self)
        self._first = (
            self.action_button("trade.add_shop", self.tr("Add a shop…")),
            self.action_button("trade.import", self.tr("Import balances…")),
        )
        for button in self._first:
            self.empty.offer(button)
        self._wanted = ""  # the name of the entry to select once it is there
        self._dress_table()
        self._arrange()
        self.filters.changed.connect(self._filter)
        self.model.settled.connect(self._settled)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.offer_entry_menu(self.table)
        self.panel.back_wanted.connect(lambda name: self.take_back(name, ask=True))

    @property
    def title(self) -> str:
        """What the switch calls it."""
        return self.tr("Ledger")

    def _dress_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setObjectName("records")
        self.table.setAccessibleName(self.tr("Ledger"))
        self.table.setItemDelegate(TallRows(self.table))
        self.table.setUniformRowHeights(True)
        self.table.setRootIsDecorated(False)
        self.table.setAllColumnsShowFocus(True)
        self.table.setTabKeyNavigation(False)
        self.table.header().setStretchLastSection(True)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._share_width()

    def _share_width(self) -> None:
        """In a narrow window, amounts stay in sight: names and kinds have less room, who wrote is said below."""
        narrow = self.width() < scaled(sum(_WIDTHS.values()))
        self.table.setColumnHidden(BY, narrow)
        for column, width in (_WIDTHS | (_NARROW if narrow else {})).items():
            self.table.setColumnWidth(column, scaled(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew where it became narrow, or wide."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(sum(_WIDTHS.values()))
        if narrow != self.table.isColumnHidden(BY):
            self._share_width()

    def _arrange(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setChildrenCollapsible(False)
        both.addWidget(self._stack)
        both.addWidget(self.panel)
        both.setStretchFactor(0, 1)
        self.panel.setMinimumHeight(scaled(_PANEL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addWidget(both, 1)

    # -- showing -----------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask for the entries that the filter lets through."""
        self.model.again()
        self.filters.read()

    def forget(self) -> None:
        """Show no entry and drop every condition, as the circle is closed."""
        self.filters.reset()
        self.model.filter = EntryFilter()
        self.model.clear()

    def _filter(self, wanted: EntryFilter) -> None:
        self.model.show(wanted)

    def _say_empty(self) -> None:
        if not self.model.answered:  # where the circle is opened for the first time, its records are read first
            words = self.tr("Reading the entries…"), self.tr("They appear here once the circle's records are read.")
        elif self.model.filter == EntryFilter():
            stands = self.tr(
                "What is sold, credited or moved stands here. Begin with a shop and its goods, or bring the balances "
                "of last year from a file."
            )
            words = self.tr("No entry yet"), stands
        else:
            words = self.tr("No entry found"), self.tr("Nothing matches. Remove a condition.")
        self.empty.say(*words)
        for button in self._first:
            button.setVisible(self.model.answered and self.model.filter == EntryFilter())

    def _settled(self) -> None:
        self._say_empty()
        self.filters.say_count(self.model.whole)
        self._stack.setCurrentWidget(self.table if self.model.rows else self.empty)
        row = next((at for at, row in enumerate(self.model.rows) if row.name == self._wanted), 0)
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._chosen()

    def _chosen(self) -> None:
        row = self.entry
        self._wanted = row.name if row is not None else self._wanted
        self.panel.show_entry(row, self.model.names)
        self.changed.emit()

    @property
    def entry(self) -> EntryRow | None:
        """The entry that is chosen."""
        return self.model.entry(self.table.currentIndex().row())

    def show_record(self, name: str) -> None:
        """Choose an entry, by ``entry:`` and its name."""
        self._wanted = name.partition(":")[2]
        self.filters.reset()
        self.model.show(EntryFilter())

    def show_account(self, account: str) -> None:
        """Show what moved an account."""
        self.filters.narrow(replace(EntryFilter(), account=account))

    def take_focus(self) -> None:
        """The table has the keyboard."""
        self.table.setFocus()

    def begin_search(self) -> None:
        """Go to the field in which a person is chosen."""
        self.filters.person.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def at_rest(self) -> bool:
        """Whether the entries are there."""
        return not self.model.loading

    # -- doing -------------------------------------------------------------------------------------------------------

    def handlers(self) -> Mapping[str, Handler]:
        """The function behind each of its actions."""
        return {
            "trade.transfer": self._transfer,
            "trade.book_dues": lambda: book_dues(self),
            "trade.import_history": lambda: import_history(self),
            "trade.import": lambda: import_amounts(self),
            "trade.export": lambda: export_books(self.context),
        }

    def _transfer(self) -> None:
        form = TransferForm(self.source, self.context.background, self.context.window)

        def asked() -> Work:
            order = form.order
            return lambda place: ops.transfer(
                place, order.shop, order.source, order.target, order.cents, order.reason, reference=order.reference
            )

        self.submit(form, asked)

    def show_written(self, change: ChangeSet) -> None:
        """Choose what was written, unless it takes back what is chosen: that stays in sight."""
        if change.operation not in REVERSALS:
            self._wanted = change.entries[-1]
