"""The statement of an account: what moved it, with the entry that is chosen below; or what to choose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade.records.accounts import HELD, OWNED, kind_of, shown_cents
from upont_desktop.apps.trade.records.pages import EntryRow, StatementRow
from upont_desktop.apps.trade.ui.entry_panel import EntryPanel
from upont_desktop.apps.trade.ui.entry_words import entry_details, entry_moment
from upont_desktop.apps.trade.ui.table_view import heading
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, kind_word
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

_ENTRY = 168  # points: a sale of two goods


class StatementPanel(QWidget):
    """``chosen`` says that another entry is, ``opened`` carries the name of one that was double clicked or entered."""

    chosen = Signal()
    opened = Signal(str)

    def __init__(self, themes: Themes, buttons: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.heading, self.note = heading(), PlainLabel()
        columns = (
            self.tr("When"), self.tr("What"), self.tr("Details"), self.tr("Amount"), self.tr("Balance"),
        )  # fmt: skip
        self.table = RecordTable(self.tr("Statement"), columns, themes, None, self)
        self.entry_panel = EntryPanel(themes, self)
        self.empty = EmptyState(themes, "users", "", "", self)
        self._rows: dict[str, EntryRow] = {}
        self._names = OwnerNames()
        self._stack = QStackedWidget(self)
        self._arrange(buttons)
        self.table.chosen.connect(lambda _: self._show_entry())
        self.table.opened.connect(lambda name: self.opened.emit(str(name)))

    def _arrange(self, buttons: Iterable[QWidget]) -> None:
        self.table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.table.rows.amounts = frozenset({3, 4})
        self.table.share(0.2, 0.16, 0.36, 0.14, 0.14)
        self.table.keep_whole(0, 1, 3, 4)
        self.note.setProperty("role", "muted")
        self.note.setContentsMargins(10, 0, 10, 6)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.heading.setContentsMargins(12, 0, 12, 0)
        whole, upper = QWidget(self), QWidget(self)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 14, 0, 0)
        column.addWidget(self.heading)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setChildrenCollapsible(False)
        both.addWidget(upper)
        both.addWidget(self.entry_panel)
        both.setStretchFactor(0, 1)
        self.entry_panel.setMinimumHeight(scaled(_ENTRY))
        inner = QVBoxLayout(whole)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(both)
        for shown in (self.empty, whole):
            self._stack.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def show_statement(self, account: str, rows: Sequence[StatementRow], names: OwnerNames, most: int) -> None:
        """Show what moved an account, the newest first; of more than ``most`` entries, the newest."""
        self._rows, self._names = {row.entry.name: row.entry for row in rows}, names
        self._stack.setCurrentIndex(1)
        code = names.codes.get(account, "")
        balance = shown_cents(account, rows[0].balance if rows else 0)
        said = (names.account(account), amount(balance), code)
        self.heading.setText(" · ".join(filter(None, said)))
        self.heading.setToolTip(
            as_plain(self.tr("The code to write on a bank transfer: {code}").format(code=code) if code else "")
        )
        self.table.put([_line(row, names, account) for row in rows])
        cut = self.tr("The newest {count} entries: the saved statement has all of them.").format(count=most)
        self.note.setText(cut)
        self.note.setVisible(len(rows) >= most)
        self._show_entry()

    def show_nothing(self, title: str, text: str) -> None:
        """Say what to choose, in the place of a statement."""
        self._rows = {}
        self.table.put([])
        self.empty.say(title, text)
        self._stack.setCurrentIndex(0)
        self._show_entry()

    def _show_entry(self) -> None:
        self.entry_panel.show_entry(self.entry, self._names)
        self.chosen.emit()

    @property
    def entry(self) -> EntryRow | None:
        """The entry that is chosen."""
        chosen = self.table.selected()
        return self._rows.get(chosen[0]) if chosen else None


def _line(row: StatementRow, names: OwnerNames, account: str) -> RecordLine:
    change, balance = shown_cents(account, row.change), shown_cents(account, row.balance)
    what, note = kind_word(row.entry.kind), entry_details(row.entry, names)
    texts = (entry_moment(row.entry), what, note, amount(change), amount(balance))
    return RecordLine(texts, row.entry.name, tone=Tone.REMOVED if balance < 0 and may_owe(account) else None)


def may_owe(account: str) -> bool:
    """Whether less than nothing on an account is to be seen at once: somebody's, or where money lies."""
    return kind_of(account) in OWNED | HELD
