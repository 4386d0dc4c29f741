"""An entry whole: what it moved between which accounts, its goods, what it says besides, what took it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from upont_desktop.apps.trade.records.accounts import told_move
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.apps.trade.ui.entry_words import entry_about, entry_by, entry_moment, entry_note, is_reversible
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, kind_word, told
from upont_desktop.domain.text import display
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel

_HIDDEN = frozenset({"means", "reason", "ref", "batch"})  # said in the note, or nobody's to read


class EntryPanel(QScrollArea):
    """``back_wanted`` carries the name of the entry that is shown, which the person wants to take back."""

    back_wanted = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._name = themes, ""
        self.setObjectName("pane")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("The entry"))
        self.heading = PlainLabel()
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(font.Weight.DemiBold)
        self.heading.setFont(font)
        self.back = QPushButton(self.tr("Take back…"))
        keeps = self.back.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # the heading stays where it is
        self.back.setSizePolicy(keeps)
        self.back.clicked.connect(lambda: self.back_wanted.emit(self._name))
        self._facts = QWidget()
        body = QWidget(self)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.back)
        self._layout = QVBoxLayout(body)
        self._layout.setContentsMargins(16, 10, 14, 10)
        self._layout.addLayout(head)
        self._layout.addWidget(self._facts)
        self._layout.addStretch(1)
        self.setWidget(body)
        self.hide()

    def show_entry(self, row: EntryRow | None, names: OwnerNames) -> None:
        """Show an entry, or nothing."""
        self.setVisible(row is not None)
        if row is None:
            return
        self._name = row.name
        self.heading.setText(f"{kind_word(row.kind)} · {amount(row.cents)}" if row.cents else kind_word(row.kind))
        self.back.setVisible(is_reversible(row))
        facts = QWidget()
        form = QFormLayout(facts)
        form.setContentsMargins(0, 4, 0, 0)
        form.setHorizontalSpacing(18)
        for name, words in self._said(row, names):
            label, text = PlainLabel(name), PlainLabel(words)
            label.setProperty("role", "muted")
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setAccessibleName(told(name, words))
            form.addRow(label, text)
        self._layout.replaceWidget(self._facts, facts)
        self._facts.hide()  # it stands until the next turn, over what is new
        self._facts.deleteLater()
        self._facts = facts

    def _said(self, row: EntryRow, names: OwnerNames) -> list[tuple[str, str]]:
        facts = [(self.tr("When"), entry_moment(row)), (self.tr("Whose"), entry_about(row, names))]
        for line in row.lines:
            good = display(names.goods.get(line.good, line.good[:4]))
            each = f" × {amount(line.unit)}" if line.unit else ""
            facts.append((self.tr("Good"), f"{line.quantity}{each}  {good}"))
        for move in row.moves:
            way = " → ".join(map(names.account, told_move(move.source, move.target)))
            facts.append((self.tr("Moved"), told(amount(move.cents), way)))
        if note := entry_note(row):
            facts.append((self.tr("Note"), note))
        if by := entry_by(row, names):
            facts.append((self.tr("By"), by))
        more = {key: value for key, value in row.details.items() if key not in _HIDDEN and isinstance(value, str | int)}
        facts += [self._detail(key, value) for key, value in more.items() if value is not True]
        facts.append((self.tr("Entry"), self._named(row)))
        return facts

    def _detail(self, key: str, value: str | int) -> tuple[str, str]:
        counted = {
            "before": self.tr("Expected before"), "float": self.tr("Float"),
            "expected": self.tr("Expected"), "counted": self.tr("Counted"),
        }  # fmt: skip
        if key in counted and isinstance(value, int):
            return counted[key], amount(value)
        return display(key), display(str(value))

    def _named(self, row: EntryRow) -> str:
        words = row.name if row.kept else self.tr("{name}, in no commit yet").format(name=row.name)
        if row.target is not None:
            words = self.tr("{name}; takes back {other}").format(name=words, other=row.target)
        return (
            self.tr("{name}; taken back by {other}").format(name=words, other=row.reversed) if row.reversed else words
        )
