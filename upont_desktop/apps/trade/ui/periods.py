"""Some days, chosen by one word (today, this school year), or from a day to a day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from upont_desktop.apps.trade.records.day_range import ends_before
from upont_desktop.apps.trade.records.faults import DAYS_TURNED
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.wording import dates

_YEAR_BEGINS = (9, 1)  # a school year, 1 September
LAST_YEAR, OWN_DAYS = 6, 7
"""Places in the list: the school year that has ended, and the days that the person says."""


def school_year(day: dt.date) -> dt.date:
    """The first day of the school year that a day is in."""
    return dt.date(day.year if (day.month, day.day) >= _YEAR_BEGINS else day.year - 1, *_YEAR_BEGINS)


class PeriodBox(QComboBox):
    """``changed`` says that other days were chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Days"))
        for words in (
            self.tr("All days"), self.tr("Today"), self.tr("Yesterday"), self.tr("Last 7 days"),
            self.tr("Last 30 days"), self.tr("This school year"), self.tr("Last school year"),
        ):  # fmt: skip
            self.addItem(words)
        self.addItem(self.tr("From a day to a day…"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._before, self._own = 0, ("", "")
        self.activated.connect(self._choose)

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day, as ``2026-11-28``; empty for no limit."""
        at = self.currentIndex()
        return self._own if at == OWN_DAYS else period(at, dates.now().date())

    def choose(self, at: int) -> None:
        """Show the days at a place of the list, without saying so."""
        self._before = at
        self.setCurrentIndex(at)

    def _choose(self, at: int) -> None:
        if at != OWN_DAYS:
            self._before = at
            self.changed.emit()
            return
        self.setCurrentIndex(self._before)  # which are shown until others are said
        first, last = self._own if all(self._own) else period(LAST_YEAR, dates.now().date())
        form = DaysForm(dt.date.fromisoformat(first), dt.date.fromisoformat(last), self.window())
        form.accepted.connect(lambda: self._take(form.days))
        form.open()

    def _take(self, days: tuple[str, str]) -> None:
        """These days from now on; the same place in the list lets them be changed."""
        self._own, self._before = days, OWN_DAYS
        self.setItemText(OWN_DAYS, " – ".join(dates.short_day(dt.date.fromisoformat(day)) for day in days))
        self.setCurrentIndex(OWN_DAYS)
        self.changed.emit()


class DaysForm(Form):
    """The first and the last day of what is looked at."""

    def __init__(self, first: dt.date, last: dt.date, parent: QWidget) -> None:
        super().__init__(self.tr("From a day to a day"), "", self.tr("Take these days"), parent)
        self.first, self.last = _day_field(first), _day_field(last)
        self.add_field(self.tr("From"), self.first)
        self.add_field(self.tr("To, included"), self.last)
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _: self._judge())

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day, as ``2026-11-28``: there is always one."""
        return _written(self.first.date()), _written(self.last.date())

    def _judge(self) -> None:
        wrong = ends_before(*self.days)
        self.say_problem(QCoreApplication.translate("Documents", DAYS_TURNED) if wrong else "")
        self.go.setEnabled(not wrong)
        self.fit()


def _day_field(day: dt.date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    return field


def _written(day: QDate) -> str:
    return dt.date(day.year(), day.month(), day.day()).isoformat()


def period(choice: int, today: dt.date) -> tuple[str, str]:
    """The days of a choice, by its place in the list."""
    begins = school_year(today)
    before = school_year(begins - dt.timedelta(days=1))
    spans: tuple[tuple[dt.date | None, dt.date | None], ...] = (
        (None, None),
        (today, today),
        (today - dt.timedelta(days=1), today - dt.timedelta(days=1)),
        (today - dt.timedelta(days=6), today),
        (today - dt.timedelta(days=29), today),
        (begins, None),
        (before, begins - dt.timedelta(days=1)),
    )
    first, last = spans[choice]
    return first.isoformat() if first else "", last.isoformat() if last else ""
