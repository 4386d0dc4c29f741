"""The fields of a card, to be written in: in the card itself, and in the dialog that adds somebody."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from upont_desktop.apps.social.faults import normal_number, normal_phone, person_faults, refusal
from upont_desktop.apps.social.records import PersonChange, PersonRecord, PersonStatus, today
from upont_desktop.apps.social.ui.people_words import status_word
from upont_desktop.domain.text import display
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.completion_list import Completions
from upont_desktop.ui.widgets.dialog import field_label

_NOTE_HEIGHT = 76  # points: three lines
_YEARS_SHORT = 100
"""A year of two digits lies in the hundred years before today."""


@dataclass(frozen=True, slots=True)
class KnownWords:
    """What can be proposed: codes of promotions, names of departments."""

    promotions: Sequence[str] = ()
    departments: Sequence[str] = ()


class PersonEditor(QWidget):
    """``edited`` says that something was written; ``entered`` that the Enter key was pressed in a line."""

    edited, entered = Signal(), Signal()

    def __init__(self, known: KnownWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = PersonRecord("", "")
        self.given, self.family, self.shown = QLineEdit(), QLineEdit(), QLineEdit()
        self.nicknames, self.emails, self.phones = QLineEdit(), QLineEdit(), QLineEdit()
        self.promotion, self.department, self.birth = QLineEdit(), QLineEdit(), QLineEdit()
        self.login, self.status, self.note = QLineEdit(), QComboBox(), QPlainTextEdit()
        self.numbers = QLineEdit()
        for status in PersonStatus:
            self.status.addItem(status_word(status), status)
        self.promotion.setCompleter(Completions(known.promotions, self.promotion))
        self.department.setCompleter(Completions(known.departments, self.department))
        self.nicknames.setPlaceholderText(self.tr("several with commas"))
        self.numbers.setPlaceholderText(self.tr("what a reader at the bar types"))
        self.birth.setPlaceholderText(day_text(dt.date(2004, 5, 21)))  # an example of how a day is written
        self.note.setProperty("framed", True)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(scaled(_NOTE_HEIGHT))
        self._arrange()
        for line in self._lines():
            line.textChanged.connect(lambda _text: self.edited.emit())
            line.returnPressed.connect(self.entered)
        self.note.textChanged.connect(self.edited)
        self.status.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self.given.textEdited.connect(lambda _text: self._follow_name())
        self.family.textEdited.connect(lambda _text: self._follow_name())

    def _lines(self) -> Iterable[QLineEdit]:
        return (
            self.given, self.family, self.shown, self.nicknames, self.promotion, self.department, self.emails,
            self.phones, self.birth, self.login, self.numbers,
        )  # fmt: skip

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("First name"), self.given),
            (self.tr("Family name"), self.family),
            (self.tr("Name as shown"), self.shown),
            (self.tr("Nicknames"), self.nicknames),
            (self.tr("Promotion"), self.promotion),
            (self.tr("Department"), self.department),
            (self.tr("Status"), self.status),
            (self.tr("E-mail"), self.emails),
            (self.tr("Phone"), self.phones),
            (self.tr("Birthday"), self.birth),
            (self.tr("Login"), self.login),
            (self.tr("Card numbers"), self.numbers),
            (self.tr("About"), self.note),
        )
        for name, field in rows:
            field.setAccessibleName(name)
            form.addRow(field_label(name, field), field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)

    # -- values ------------------------------------------------------------------------------------------------------

    def show_person(self, record: PersonRecord) -> None:
        """Put what a card says into the fields."""
        self._record = record
        self.given.setText(display(record.given))
        self.family.setText(display(record.family))
        self.shown.setText(display(record.shown))
        self.nicknames.setText(joined(record.nicknames))
        self.emails.setText(joined(record.emails))
        self.phones.setText(joined(record.phones))
        self.promotion.setText(display(record.promotion))
        self.department.setText(display(record.department))
        self.birth.setText(day_text(record.birth) if record.birth is not None else "")
        self.login.setText(display(record.login))
        self.numbers.setText(joined(record.numbers))
        self.note.setPlainText(display(record.note))
        self.status.setCurrentIndex(list(PersonStatus).index(record.status))

    def _follow_name(self) -> None:
        """The name as shown is made of both, until the person writes another one."""
        before, now = self._record, (self.given.text().strip(), self.family.text().strip())
        if self.shown.text().strip() in {"", before.shown, self._made}:
            self.shown.setText(" ".join(part for part in now if part))
        self._made = self.shown.text()

    _made = ""

    @property
    def day_is_wrong(self) -> bool:
        """Whether something was written for the birthday that is no day."""
        return bool(self.birth.text().strip()) and parse_day(self.birth.text()) is None

    def judge(self) -> str:
        """What is wrong with what was written, in words, with the keyboard in its field; nothing is ``""``."""
        if self.day_is_wrong:
            self.birth.setFocus()
            return self.tr("The birthday is not a day.")
        fault = next(person_faults(self.changes(), today()), None)
        if fault is None:
            return ""
        field = getattr(self, fault.field, None)
        if isinstance(field, QWidget):
            field.setFocus()
        return trouble_of(refusal(fault)).what

    def written(self) -> PersonChange:
        """All fields, as they stand."""
        return PersonChange(
            shown=self.shown.text().strip() or f"{self.given.text().strip()} {self.family.text().strip()}".strip(),
            given=self.given.text().strip(),
            family=self.family.text().strip(),
            nicknames=split(self.nicknames.text()),
            emails=split(self.emails.text()),
            phones=tuple(dict.fromkeys(map(normal_phone, split(self.phones.text())))),
            birth=parse_day(self.birth.text()),
            note=self.note.toPlainText().strip(),
            promotion=self.promotion.text().strip(),
            department=self.department.text().strip(),
            status=list(PersonStatus)[max(0, self.status.currentIndex())],
            login=self.login.text().strip(),
            numbers=tuple(dict.fromkeys(map(normal_number, split(self.numbers.text())))),
        )

    def changes(self) -> PersonChange:
        """The fields that differ from the card that was shown."""
        record = self._record
        found = {key: value for key, value in self.written().items() if getattr(record, key) != value}
        if record.birth is None and not self.birth.text().strip():
            found.pop("birth", None)
        return cast("PersonChange", found)


def joined(values: Iterable[str]) -> str:
    """Several values in one line."""
    return ", ".join(display(value) for value in values)


def split(text: str) -> tuple[str, ...]:
    """The values of a line, each once."""
    return tuple(dict.fromkeys(part.strip() for part in re.split(r"[,;\n]", text) if part.strip()))


def day_text(day: dt.date) -> str:
    """A day as it is written in a field: ``21/05/2004`` in French, ``2004-05-21`` otherwise."""
    return f"{day:%d/%m/%Y}" if QLocale().name().startswith("fr") else day.isoformat()


def parse_day(text: str) -> dt.date | None:
    """A day written as in either language, or as the language's short form; ``None`` for anything else."""
    text = text.strip()
    for pattern in ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"):
        try:
            return dt.datetime.strptime(text, pattern).replace(tzinfo=dt.UTC).date()
        except ValueError:
            continue
    day = QLocale().toDate(text, QLocale.FormatType.ShortFormat)
    return _python(day) if day.isValid() else None


def _python(day: QDate) -> dt.date:
    year = day.year()
    today = dt.datetime.now(dt.UTC).year
    return dt.date(year + _YEARS_SHORT if year + _YEARS_SHORT <= today else year, day.month(), day.day())
