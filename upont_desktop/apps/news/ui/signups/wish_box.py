"""What somebody who signs up says: which slot, with how many guests, and the answer to the question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.apps.news.reader.signup_pages import SheetPage, SheetPhase
from upont_desktop.apps.news.records.sheets import LONGEST_ANSWER
from upont_desktop.apps.news.ui.signups.signup_words import COUNTS, slot_words
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import PlainLabel

_ANSWER_LINES = 5  # of a motivation; it scrolls


class WishBox(QWidget):
    """``changed`` says that something else is wished."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ids: list[str] = [""]
        self._sheet = ""
        self._group = QButtonGroup(self)
        self._slots = QVBoxLayout()
        self._slots.setSpacing(4)
        self.guests = QSpinBox()
        self.guests.setFixedWidth(scaled(72))
        self._guest_words = PlainLabel()
        self._question = PlainLabel()
        self._question.setWordWrap(True)
        self.answer = QPlainTextEdit()
        self.answer.setFixedHeight(self.fontMetrics().lineSpacing() * _ANSWER_LINES + scaled(14))
        self.answer.setTabChangesFocus(True)
        self.answer.setProperty("framed", True)
        self._notes = QWidget()
        self._arrange()
        self._group.idToggled.connect(lambda *_: self.changed.emit())
        self.guests.valueChanged.connect(lambda _: self.changed.emit())
        self.answer.textChanged.connect(self.changed)

    def _arrange(self) -> None:
        line = QHBoxLayout(self._notes)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.guests)
        line.addWidget(self._guest_words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._slots)
        layout.addWidget(self._notes)
        layout.addWidget(self._question)
        layout.addWidget(self.answer)

    def show_page(self, page: SheetPage) -> None:
        """Offer what the sheet has; what was typed stays while it is the same sheet."""
        sheet, mine = page.sheet, page.mine
        same = self._sheet == sheet.id
        slot = mine.slot if mine is not None else self.slot if same else ""
        self._sheet = sheet.id
        self._offer_slots(page, slot)
        self.guests.setMaximum(sheet.guests)
        self._notes.setVisible(sheet.guests > 0)
        self._guest_words.setText(COUNTS.guests(sheet.guests))
        self.guests.setAccessibleName(self._guest_words.text())
        self._question.setText(display(sheet.question))
        for part in (self._question, self.answer):
            part.setVisible(bool(sheet.question))
        self.answer.setAccessibleName(display(sheet.question))
        if mine is not None and not self.answer.hasFocus():
            self.guests.setValue(mine.guests)
            self._type(mine.answer)
        elif not same:
            self.guests.setValue(0)
            self._type("")

    def _type(self, text: str) -> None:
        if self.answer.toPlainText() != text:
            self.answer.setPlainText(text)

    def _offer_slots(self, page: SheetPage, chosen: str) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._slots.removeWidget(button)
            button.deleteLater()
        self._ids = [slot.id for slot in page.sheet.slots]
        if not page.sheet.has_slots:
            return
        is_open = page.phase in {SheetPhase.OPEN, SheetPhase.COMING}
        for number, slot in enumerate(page.slots):
            more = slot_words(slot, page.sheet.mode, open_=is_open)
            button = QRadioButton(f"{display(slot.name)}   ·   {more}" if more else display(slot.name))
            button.setAccessibleName(f"{display(slot.name)}, {more}")
            button.setChecked(slot.id == chosen)
            self._group.addButton(button, number)
            self._slots.addWidget(button)

    @property
    def slot(self) -> str:
        """The id of the slot that is chosen; of a sheet without slots, the only one."""
        if len(self._ids) == 1:
            return self._ids[0]
        at = self._group.checkedId()
        return self._ids[at] if 0 <= at < len(self._ids) else ""

    @property
    def is_complete(self) -> bool:
        """Whether a slot is chosen, and the answer is not too long."""
        chosen = len(self._ids) == 1 or self._group.checkedId() >= 0
        return chosen and len(self.text) <= LONGEST_ANSWER

    @property
    def text(self) -> str:
        """The answer to the question, empty where there is none."""
        return self.answer.toPlainText().strip() if self.answer.isVisibleTo(self) else ""

    def offer(self, *, on: bool) -> None:
        """Let something be chosen, or only show it."""
        for part in (*self._group.buttons(), self.guests):
            part.setEnabled(on)
        self.answer.setReadOnly(not on)
