"""Check-off at the entrance, on the whole screen: two letters of a name, Enter, and the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from upont_desktop.apps.news.reader.signup_pages import SheetPage, SignupRow
from upont_desktop.apps.news.ui.signups.signup_words import signup_name
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.domain.text import display, fold
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import PlainLabel, SearchField

_SHOWN = 50  # people: more are found by another letter
_FIELD, _MARGIN = 48, 28
"""Points: the height of the field, and what is around all of it."""


class EntranceScreen(QDialog):
    """``came`` carries the id of somebody who comes in, ``went`` of somebody who was checked off by mistake."""

    came = Signal(str)
    went = Signal(str)

    def __init__(self, themes: Themes, photos: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page: SheetPage | None = None
        self._asked = ""  # the id of somebody who waits, and of whom was asked whether to let in
        self._title, self._count, self._said = PlainLabel(), PlainLabel(), PlainLabel()
        self.field = SearchField(themes, self.tr("Two letters of a name, then Enter"), parent=self)
        columns = (self.tr("Name"), self.tr("Promotion"), self.tr("Slot"), self.tr("State"))
        self.people = RecordTable(self.tr("People who may come in"), columns, themes, photos, self)
        self.undo = QPushButton(self.tr("Not in after all"))
        self._close = QPushButton(self.tr("Close"))
        self._arrange()
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.people.opened.connect(self._enter)
        self.people.chosen.connect(lambda _: self._offer())
        self.undo.clicked.connect(self._take_back)
        self._close.clicked.connect(self.reject)

    def _arrange(self) -> None:
        for label, grown in ((self._title, 1.6), (self._count, 1.6), (self._said, 1.25)):
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * grown)
            font.setWeight(QFont.Weight.DemiBold)
            label.setFont(font)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self.field.setFont(font)
        self.field.setMinimumHeight(scaled(_FIELD))
        self._said.setWordWrap(True)
        for button in (self.undo, self._close):
            button.setAutoDefault(False)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        margin = scaled(_MARGIN)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(self.field)
        layout.addWidget(self.people, 1)
        layout.addLayout(foot)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_page(self, page: SheetPage | None) -> None:
        """Show who may come in, and who did."""
        if page is None:
            return
        self._page = page
        self.setWindowTitle(display(page.sheet.title))
        self.people.setColumnHidden(2, not page.sheet.has_slots)
        self.people.share(*((0.4, 0.15, 0.2, 0.25) if page.sheet.has_slots else (0.5, 0.2, 0.0, 0.3)))
        self._title.setText(display(page.sheet.title))
        expected = sum(row.signup.heads for row in page.rows if row.signup.accepted)
        self._count.setText(self.tr("{count} of {expected} in").format(count=page.entered, expected=expected))
        self._find()

    def _find(self) -> None:
        if self._page is None:
            return
        wanted = fold(self.field.text()).split()
        found = [row for row in self._page.entrance() if _fits(row, wanted)][:_SHOWN]
        self._asked = ""
        self.people.put([self._line(row) for row in found])
        if found:
            first = next((at for at, row in enumerate(found) if row.entered is None), 0)
            self.people.setCurrentIndex(self.people.rows.index(first, 0))
        self._offer()

    def _line(self, row: SignupRow) -> RecordLine:
        state, tone = self.tr("expected"), None
        if row.entered is not None:
            state, tone = self.tr("in since {time}").format(time=row.entered.at[11:16]), Tone.ADDED
        elif not row.signup.accepted:
            state, tone = self.tr("on the waiting list: {position}").format(position=row.signup.position), Tone.WARNING
        texts = (signup_name(row), display(row.person.promotion), display(row.slot_name), state)
        return RecordLine(texts, row.signup.person, row.person, tone)

    def _offer(self) -> None:
        row = self._chosen()
        self.undo.setVisible(row is not None and row.entered is not None)

    def _chosen(self) -> SignupRow | None:
        chosen = self.people.selected()
        rows = self._page.rows if self._page is not None else ()
        return next((row for row in rows if chosen and row.signup.person == chosen[0]), None)

    # -- acting ------------------------------------------------------------------------------------------------------

    def _enter(self, _value: object = None) -> None:
        """Let in who is chosen; of somebody who waits, at the second Enter."""
        row = self._chosen()
        if row is None:
            self._said.setText(self.tr("Nobody of that name is on the list."))
            return
        name = signup_name(row)
        if row.entered is not None:
            self._said.setText(
                self.tr("{name} is in already, since {time}.").format(name=name, time=row.entered.at[11:16])
            )
        elif not row.signup.accepted and self._asked != row.signup.person:
            self._asked = row.signup.person
            self._said.setText(self.tr("{name} is on the waiting list. Enter once more lets in.").format(name=name))
        else:
            self.came.emit(row.signup.person)

    def say_in(self, person: str) -> None:
        """Somebody is in, and on the disk: the field is empty and ready."""
        row = next((row for row in self._page.rows if row.signup.person == person), None) if self._page else None
        self._said.setText(self.tr("{name} is in.").format(name=signup_name(row)) if row is not None else "")
        self.field.clear()
        self.field.setFocus()

    def _take_back(self) -> None:
        row = self._chosen()
        if row is not None and row.entered is not None:
            self.went.emit(row.signup.person)
            self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter in the field are the list's."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys: dict[int, Callable[[], None]] = {
                Qt.Key.Key_Return: self._enter, Qt.Key.Key_Enter: self._enter,
                Qt.Key.Key_Down: lambda: self._move(1), Qt.Key.Key_Up: lambda: self._move(-1),
            }  # fmt: skip
            act = keys.get(event.key())
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self.people.currentIndex().row() + step
        if 0 <= row < len(self.people.rows.lines):
            self.people.setCurrentIndex(self.people.rows.index(row, 0))


def _fits(row: SignupRow, wanted: list[str]) -> bool:
    """Whether every word begins a word of the name."""
    person = row.person
    have = fold(f"{person.shown} {person.given} {person.family} {person.nick} {person.promotion}").split()
    return all(any(word.startswith(one) for word in have) for one in wanted)
