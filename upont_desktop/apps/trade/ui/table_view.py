"""A view that is a line of choices and buttons above a table, with a page beside it where it has one."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.apps.social.ui.record_table import RecordTable
from upont_desktop.apps.trade.ui.shop_box import ShopBox
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.turning_row import TurningRow
from upont_desktop.apps.trade.ui.turning_splitter import TurningSplitter
from upont_desktop.ui.applications.view import ViewHost
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel


class TradeTableView(TradeView):
    """``top`` takes choices and buttons; ``table`` is shown, or ``empty`` where it has no rows."""

    def __init__(self, view_host: ViewHost, parent: QWidget, table: RecordTable, empty: EmptyState) -> None:
        super().__init__(view_host, parent)
        self.table, self.empty, self.shop = table, empty, ShopBox(self)
        self._slot, self.busy = self.source.slot(self), False
        self.stack = QStackedWidget(self)
        for shown in (table, empty):
            self.stack.addWidget(shown)
        self.row = TurningRow(self)
        self.top = self.row.choices
        self.top.addWidget(self.shop)
        self.parts = TurningSplitter(self)
        self.parts.addWidget(self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.row)
        layout.addWidget(self.parts, 1)
        self.shop.activated.connect(lambda _: self.read())
        table.chosen.connect(lambda _: self.chosen())

    def add_buttons(self, *buttons: tuple[str, str]) -> None:
        """Buttons at the right for actions of the room, by their names."""
        for action, words in buttons:
            self.row.buttons.addWidget(self.action_button(action, words))

    def chosen(self) -> None:
        """Other rows are selected: other actions may make sense."""
        self.changed.emit()

    def not_yet(self) -> None:
        """The records are not there yet: the same is asked again when they are."""
        self.busy = False

    def show_filled(self) -> None:
        """Show the table, or what is said where it has no rows."""
        self.busy = False
        self.stack.setCurrentWidget(self.table if self.table.rows.lines else self.empty)

    def take_focus(self) -> None:
        """The table has the keyboard."""
        self.table.setFocus()

    @property
    def at_rest(self) -> bool:
        """Whether the answer is there."""
        return not self.busy


def heading() -> QLabel:
    """A label for the name of what is beside a table."""
    label = PlainLabel()
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.15)
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    label.setWordWrap(True)
    return label
