"""Dialogs about things that clubs lend: a new thing, to whom and until when it is lent, a longer loan."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from upont_desktop.apps.social.pages import LoanRow
from upont_desktop.apps.social.records import Borrower, Thing, new_id
from upont_desktop.apps.social.ui.member_forms import DayForm
from upont_desktop.apps.social.ui.people_words import borrower_name
from upont_desktop.apps.social.ui.person_line import PersonSearch
from upont_desktop.apps.social.ui.source import PeopleSource
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.money import read_cents, written_cents
from upont_desktop.domain.text import display
from upont_desktop.ui.widgets.dialog import Form

LOAN_DAYS = 7  # a week: what most clubs give


class ThingForm(Form):
    """A thing that a club lends from now on."""

    def __init__(self, club: str, name: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Add a thing"), self.tr("{club} lends it from now on.").format(club=name), self.tr("Add"), parent
        )
        self._club = club
        self.name, self.category, self.deposit = QLineEdit(), QLineEdit(), QLineEdit()
        self.category.setPlaceholderText(self.tr("camping, tools, games"))
        self.deposit.setPlaceholderText(self.tr("none"))
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Category"), self.category)
        self.add_field(self.tr("Deposit in euros"), self.deposit)
        for line in (self.name, self.deposit):
            line.textChanged.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        deposit = read_cents(self.deposit.text() or "0")
        wrong = isinstance(deposit, Problem) or deposit < 0
        self.say_problem(self.tr("The deposit is an amount such as 20 or 12.50.") if wrong else "")
        self.go.setEnabled(bool(self.name.text().strip()) and not wrong)

    @property
    def thing(self) -> Thing:
        """The thing as it stands in the fields."""
        deposit = read_cents(self.deposit.text() or "0")
        cents = deposit if isinstance(deposit, int) else 0
        return Thing(new_id(), self._club, self.name.text().strip(), self.category.text().strip(), deposit=cents)


class LendForm(DayForm):
    """Who borrows a thing: somebody of the directory, or somebody else with a phone."""

    def __init__(self, source: PeopleSource, thing: Thing, today: dt.date, parent: QWidget) -> None:
        super().__init__(
            self.tr("Lend “{thing}”").format(thing=display(thing.name)),
            self.tr("Deposit: {amount}").format(amount=written_cents(thing.deposit, QLocale().name()[:2]))
            if thing.deposit
            else "",
            self.tr("Lend"),
            today + dt.timedelta(days=LOAN_DAYS),
            parent,
        )
        self._today = today
        self.known, self.outside = (
            QRadioButton(self.tr("Somebody of the directory")),
            QRadioButton(self.tr("Somebody else")),
        )
        self.known.setChecked(True)
        self.person, self.name, self.phone = PersonSearch(source), QLineEdit(), QLineEdit()
        self.phone.setPlaceholderText("+33 6 12 34 56 78")
        self.fields.addRow(self.known)
        self.add_field(self.tr("Person"), self.person)
        self.fields.addRow(self.outside)
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Phone"), self.phone)
        self.add_field(self.tr("Until"), self.day)
        self.known.toggled.connect(self._switch)
        self.person.picked.connect(self.judge)
        self.name.textChanged.connect(self.judge)
        self._switch()
        self.person.setFocus()

    def _switch(self) -> None:
        known = self.known.isChecked()
        self.person.setEnabled(known)
        for line in (self.name, self.phone):
            line.setEnabled(not known)
        self.judge()

    def missing(self) -> str:
        """Whether nobody is named who borrows it."""
        there = self.person.person is not None if self.known.isChecked() else bool(self.name.text().strip())
        return "" if there else "nobody"

    def judge(self) -> None:
        """A day that is past is none to give a thing back on."""
        super().judge()
        day = self.day.day
        if day is not None and day < self._today:
            self.go.setEnabled(False)
            self.say_problem(self.tr("That day is past."))

    @property
    def borrower(self) -> Borrower:
        """Who borrows it, as a person of the directory or by name and phone."""
        if self.known.isChecked():
            return Borrower(person=self.person.person.id if self.person.person is not None else "")
        return Borrower(name=self.name.text().strip(), phone=re.sub(r"[\s.()-]", "", self.phone.text()))


class ExtendForm(DayForm):
    """A longer loan."""

    def __init__(self, loan: LoanRow, today: dt.date, parent: QWidget) -> None:
        super().__init__(
            self.tr("Extend the loan of “{thing}”").format(thing=display(loan.thing.name)),
            self.tr("Lent to {name}.").format(name=borrower_name(loan)),
            self.tr("Extend"),
            max(loan.due, today) + dt.timedelta(days=LOAN_DAYS),
            parent,
        )
        self.add_field(self.tr("Until"), self.day)
