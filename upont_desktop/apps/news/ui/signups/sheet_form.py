"""The dialog in which a sheet is opened or edited."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from upont_desktop.apps.news.records.sheets import (
    CLUB_ACCOUNT,
    MOST_GUESTS,
    MOST_PLACES,
    SheetChange,
    SheetMode,
    SignupSheet,
    Slot,
    sheet_faults,
)
from upont_desktop.apps.news.ui.signups.signup_words import mode_names, said
from upont_desktop.apps.social.pages import ClubRow
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.money import plain_cents, read_cents
from upont_desktop.domain.text import display, fold
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.dialog import field_label
from upont_desktop.ui.widgets.submit_form import SubmitForm
from upont_desktop.ui.wording import dates

_WIDTH, _HEIGHT = 560, 430
"""Points: so that the dialog fits a window of 800 × 600."""
_LINES = 3  # of a text
_WEEK = dt.timedelta(days=7)
_SLOT_ID = 4  # bytes: few slots, and two organisers may add one at once


class OptionalTime(QWidget):
    """A time that may be left out. ``changed`` says that it is another one."""

    changed = Signal()

    def __init__(self, otherwise: str, start: dt.datetime, parent: QWidget | None = None) -> None:
        """``otherwise`` is what holds without one."""
        super().__init__(parent)
        self._on = QCheckBox(otherwise)
        self._time = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(int(start.timestamp())))
        self._time.setCalendarPopup(True)
        self._time.setDisplayFormat(self._time.locale().dateTimeFormat(self._time.locale().FormatType.ShortFormat))
        self._on.toggled.connect(self._switch)
        self._time.dateTimeChanged.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._time)
        line.addWidget(self._on)
        line.addStretch(1)
        self.setFocusProxy(self._time)

    def _switch(self) -> None:
        self._time.setEnabled(not self._on.isChecked())
        self.changed.emit()

    def name(self, words: str) -> None:
        """What a screen reader calls it."""
        self._time.setAccessibleName(words)

    @property
    def time(self) -> dt.datetime | None:
        """The time, with this computer's zone."""
        if self._on.isChecked():
            return None
        return dt.datetime.fromtimestamp(self._time.dateTime().toSecsSinceEpoch(), dt.UTC).astimezone()

    def put(self, time: dt.datetime | None) -> None:
        """Show a time, or that there is none."""
        if time is not None:
            self._time.setDateTime(QDateTime.fromSecsSinceEpoch(int(time.timestamp())))
        self._on.setChecked(time is None)
        self._switch()


class SheetForm(SubmitForm):
    """A sheet as it stands in the fields."""

    def __init__(
        self, known: SignupSheet, clubs: Sequence[ClubRow], parent: QWidget, *, new: bool, has_accounts: bool = False
    ) -> None:
        """``has_accounts`` says that the circle has a room of accounts, to one of which a price can go."""
        heading = self.tr("New sign-up sheet") if new else self.tr("Edit “{title}”").format(title=display(known.title))
        super().__init__(heading, "", self.tr("Open the sheet") if new else self.tr("Save"), parent)
        self._known, self._has_accounts = known, has_accounts
        now = dates.now().replace(minute=0, second=0, microsecond=0)
        self.title_line, self.club, self.mode = QLineEdit(), QComboBox(), QComboBox()
        self.places, self.guests = QSpinBox(), QSpinBox()
        self.price, self.account = QLineEdit(), QComboBox(self)
        self.opens = OptionalTime(self.tr("at once"), now)
        self.closes = OptionalTime(self.tr("when I close it"), now + _WEEK)
        self.slots, self.question = QPlainTextEdit(), QPlainTextEdit()
        self.welcome, self.regret = QPlainTextEdit(), QPlainTextEdit()
        self.promotions, self.clubs = QLineEdit(), QLineEdit()
        self._rows = QFormLayout()
        self._arrange_fields()
        self._offer(clubs)
        self._fill(known)
        self._connect()
        self._judge()

    # -- making ------------------------------------------------------------------------------------------------------

    def _arrange_fields(self) -> None:
        inside = QWidget()
        inside.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 10, 4)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(8)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for text in (self.slots, self.question, self.welcome, self.regret):
            text.setTabChangesFocus(True)
            text.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + scaled(14))
        self.slots.setPlaceholderText(self.tr("One a line, with its places: Morning = 12"))
        self.promotions.setPlaceholderText(self.tr("everybody; else promotions, with commas"))
        self.clubs.setPlaceholderText(self.tr("everybody; else short names of clubs, with commas"))
        self.price.setPlaceholderText(self.tr("free"))
        self.places.setRange(0, MOST_PLACES)
        self.places.setSpecialValueText(self.tr("no limit"))
        self.guests.setRange(0, MOST_GUESTS)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setMinimumSize(scaled(_WIDTH), scaled(_HEIGHT))
        self.body.addWidget(scroll)
        for name, field in self._named():
            if field is self.account and not self._has_accounts:
                field.hide()
                continue
            field.setAccessibleName(name)
            self._rows.addRow(field_label(name, field), field)
        self.opens.name(self.tr("Opens"))
        self.closes.name(self.tr("Closes"))

    def _named(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Title"), self.title_line),
            (self.tr("Club"), self.club),
            (self.tr("Places are given"), self.mode),
            (self.tr("Places"), self.places),
            (self.tr("Slots"), self.slots),
            (self.tr("Guests per person"), self.guests),
            (self.tr("Opens"), self.opens),
            (self.tr("Closes"), self.closes),
            (self.tr("Question"), self.question),
            (self.tr("Open to promotions"), self.promotions),
            (self.tr("Open to clubs"), self.clubs),
            (self.tr("Price in euros"), self.price),
            (self.tr("The price goes to"), self.account),
            (self.tr("To those with a place"), self.welcome),
            (self.tr("To those without"), self.regret),
        )

    def _offer(self, clubs: Sequence[ClubRow]) -> None:
        self.club.addItem(self.tr("no club"), "")
        for row in clubs:
            if row.club.active or row.club.slug == self._known.club:
                self.club.addItem(display(row.club.name), row.club.slug)
        if self._known.club and self.club.findData(self._known.club) < 0:
            self.club.addItem(self._known.club, self._known.club)
        self._offer_accounts(clubs)
        for mode, words in mode_names():
            self.mode.addItem(words, mode.value)

    def _offer_accounts(self, clubs: Sequence[ClubRow]) -> None:
        self.account.addItem(self.tr("not said"), "")
        known = self._known.account
        for row in clubs:
            name = f"{CLUB_ACCOUNT}{row.club.slug}"
            if row.club.active or name == known:
                self.account.addItem(self.tr("the account of {club}").format(club=display(row.club.name)), name)
        if known and self.account.findData(known) < 0:
            self.account.addItem(display(known), known)

    def _fill(self, sheet: SignupSheet) -> None:
        self.title_line.setText(display(sheet.title))
        self.club.setCurrentIndex(max(0, self.club.findData(sheet.club)))
        self.mode.setCurrentIndex(self.mode.findData(sheet.mode.value))
        self.places.setValue(sheet.capacity)
        if sheet.has_slots:
            self.slots.setPlainText("\n".join(_slot_line(slot) for slot in sheet.slots))
        self.guests.setValue(sheet.guests)
        self.opens.put(sheet.opens)
        self.closes.put(sheet.closes)
        self.question.setPlainText(sheet.question)
        self.promotions.setText(", ".join(sheet.promotions))
        self.clubs.setText(", ".join(sheet.clubs))
        self.price.setText(plain_cents(sheet.price, self.locale().decimalPoint()) if sheet.price else "")
        self.account.setCurrentIndex(max(0, self.account.findData(sheet.account)))
        self.welcome.setPlainText(sheet.accepted_text)
        self.regret.setPlainText(sheet.refused_text)

    def _connect(self) -> None:
        for line in (self.title_line, self.price):
            line.textChanged.connect(self._judge)
        for text in (self.slots, self.question, self.welcome, self.regret):
            text.textChanged.connect(self._judge)
        for time in (self.opens, self.closes):
            time.changed.connect(self._judge)

    # -- reading -----------------------------------------------------------------------------------------------------

    @property
    def changes(self) -> SheetChange:
        """What the fields say, all of them."""
        price = read_cents(self.price.text() or "0")
        return SheetChange(
            title=" ".join(self.title_line.text().split()),
            club=str(self.club.currentData()),
            mode=SheetMode(self.mode.currentData()),
            opens=self.opens.time,
            closes=self.closes.time,
            slots=self._slots(),
            capacity=self.places.value(),
            guests=self.guests.value(),
            question=self.question.toPlainText().strip(),
            promotions=_listed(self.promotions.text()),
            clubs=_listed(self.clubs.text()),
            accepted_text=self.welcome.toPlainText().strip(),
            refused_text=self.regret.toPlainText().strip(),
            price=price if isinstance(price, int) else 0,
            account=str(self.account.currentData()),
        )

    def _slots(self) -> tuple[Slot, ...]:
        lines = [line for line in self.slots.toPlainText().splitlines() if line.strip()]
        ids = {fold(slot.name): slot.id for slot in self._known.slots if slot.name}
        found = []
        for line in lines:
            name, _, places = line.rpartition("=") if _is_places(line) else (line, "", "0")
            name = " ".join(name.split())
            found.append(Slot(ids.get(fold(name)) or secrets.token_hex(_SLOT_ID), name, int(places or 0)))
        return tuple(found) or (Slot(self._known.slots[0].id if not self._known.has_slots else ""),)

    def _judge(self) -> None:
        problem = ""
        price = read_cents(self.price.text() or "0")
        if isinstance(price, Problem):
            problem = said(price)
        elif self.title_line.text().strip():
            fault = next(iter(sheet_faults(SignupSheet(self._known.id, **self.changes))), None)
            problem = said(fault)
        self.account.setEnabled(price != 0 and not isinstance(price, Problem))
        self.say_problem(problem)
        self.go.setEnabled(bool(self.title_line.text().strip()) and not problem)


def _slot_line(slot: Slot) -> str:
    return f"{display(slot.name)} = {slot.places}" if slot.places else display(slot.name)


def _is_places(line: str) -> bool:
    """Whether a line ends in a number of places."""
    number = line.rpartition("=")[2].strip()
    return "=" in line and number.isascii() and number.isdigit()


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for one in text.split(",") if (part := one.strip()))
