"""Some days, chosen by one word: today, this week, this school year."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from upont_desktop.ui.wording import dates

_YEAR_BEGINS = (9, 1)  # a school year, 1 September


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
        self.activated.connect(lambda _: self.changed.emit())

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day, as ``2026-11-28``; empty for no limit."""
        return period(self.currentIndex(), dates.now().date())


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
