"""How an event repeats, as a person says it: how often, on which weekdays, and until when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from upont_desktop.apps.news.ui.agenda.event_words import day_format, qt_day, rule_words
from upont_desktop.domain.calendar.recurrence import Frequency, Rule
from upont_desktop.domain.calendar.times import CalendarTime, a_day
from upont_desktop.ui.style.fonts import scaled

_AHEAD = 90  # days: a term, until which somebody who says nothing probably means


class RepeatField(QWidget):
    """``changed``: it repeats otherwise now."""

    changed = Signal()

    def __init__(self, rule: Rule | None, start: dt.date, parent: QWidget) -> None:
        super().__init__(parent)
        self._start, self._given = start, rule
        self._known: dict[str, Rule | None] = {}
        self.often = QComboBox()
        self.days = [QToolButton() for _ in range(7)]
        self.ends, self.until = QCheckBox(self.tr("until")), QDateEdit()
        self._weekdays = QWidget()
        self._arrange()
        self._fill()
        self._show(rule)
        self.often.currentIndexChanged.connect(self._chosen)
        self.until.dateChanged.connect(lambda _day: self.changed.emit())
        self.ends.toggled.connect(self._chosen)
        for button in self.days:
            button.toggled.connect(lambda _on: self.changed.emit())

    def _arrange(self) -> None:
        self.often.setAccessibleName(self.tr("How it repeats"))
        self.until.setAccessibleName(self.tr("Last day"))
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat(day_format())
        row, below = QHBoxLayout(), QHBoxLayout(self._weekdays)
        for layout in (row, below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(4)
        row.addWidget(self.often, 1)
        row.addWidget(self.ends)
        row.addWidget(self.until)
        first = QLocale().firstDayOfWeek().value - 1
        for at in range(7):
            day = (first + at) % 7
            button = self.days[day]
            button.setCheckable(True)
            button.setText(QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat))
            button.setAccessibleName(QLocale().standaloneDayName(day + 1))
            button.setMinimumWidth(scaled(40))
            below.addWidget(button)
        below.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(row)
        whole.addWidget(self._weekdays)

    def _choices(self) -> Iterator[tuple[str, Rule | None]]:
        yield self.tr("Never"), None
        yield self.tr("Every day"), Rule(Frequency.DAILY)
        yield self.tr("Every week"), Rule(Frequency.WEEKLY)
        yield self.tr("Every two weeks"), Rule(Frequency.WEEKLY, 2)
        yield self.tr("Every month on this day"), Rule(Frequency.MONTHLY)
        numbered = Rule(Frequency.MONTHLY, by_day=(((self._start.day - 1) // 7 + 1, self._start.weekday()),))
        if self._start.day <= 28:
            yield self._month_words(numbered), numbered
        if (self._start + dt.timedelta(days=7)).month != self._start.month:
            last = Rule(Frequency.MONTHLY, by_day=((-1, self._start.weekday()),))
            yield self._month_words(last), last
        yield self.tr("Every year"), Rule(Frequency.YEARLY)

    @staticmethod
    def _month_words(rule: Rule) -> str:
        return rule_words(rule)

    def _fill(self) -> None:
        blocked = self.often.blockSignals(True)
        at = max(0, self.often.currentIndex())
        self._known = dict(self._choices())
        plain = self._plain(self._given)
        if self._given is not None and plain not in self._known.values():
            self._known[rule_words(replace(self._given, until=None))] = self._given
        self.often.clear()
        self.often.addItems(list(self._known))
        self.often.setCurrentIndex(min(at, self.often.count() - 1))
        self.often.blockSignals(blocked)

    @staticmethod
    def _plain(rule: Rule | None) -> Rule | None:
        """A rule without its end, and of a week without its days: what the list offers."""
        if rule is None:
            return None
        days = () if rule.frequency is Frequency.WEEKLY and rule.is_plain else rule.by_day
        return replace(rule, until=None, by_day=days, week_start=0)

    def _show(self, rule: Rule | None) -> None:
        plain = self._plain(rule)
        names = [name for name, one in self._known.items() if one in (plain, rule)]
        self.often.setCurrentIndex(list(self._known).index(names[0]) if names else 0)
        chosen = {day for _, day in rule.by_day} if rule is not None and rule.by_day else {self._start.weekday()}
        for day, button in enumerate(self.days):
            button.setChecked(day in chosen)
        until = rule.until.day if rule is not None and rule.until is not None else None
        self.ends.setChecked(until is not None or rule is None)
        self.until.setDate(qt_day(until or self._start + dt.timedelta(days=_AHEAD)))
        self._fold()

    def begin_on(self, day: dt.date) -> None:
        """The event begins on another day now: what repeats on its weekday goes along."""
        if day == self._start:
            return
        before, self._start = self._start, day
        chosen = [at for at, button in enumerate(self.days) if button.isChecked()]
        if chosen == [before.weekday()]:
            for at, button in enumerate(self.days):
                button.setChecked(at == day.weekday())
        self._fill()
        if self.until.date() < qt_day(day):
            self.until.setDate(qt_day(day).addDays(_AHEAD))

    def _chosen(self) -> None:
        self._fold()
        self.changed.emit()

    def _fold(self) -> None:
        rule = self._known.get(self.often.currentText())
        weekly = rule is not None and rule.frequency is Frequency.WEEKLY and rule.is_plain
        self._weekdays.setVisible(weekly)
        for widget in (self.ends, self.until):
            widget.setVisible(rule is not None and rule.count is None)
        self.until.setEnabled(self.ends.isChecked())

    @property
    def rule(self) -> Rule | None:
        """The rule that the fields say; ``None`` for never."""
        rule = self._known.get(self.often.currentText())
        if rule is None:
            return None
        if rule.frequency is Frequency.WEEKLY and rule.is_plain:
            days = [at for at, button in enumerate(self.days) if button.isChecked()]
            several = days not in ([], [self._start.weekday()])
            rule = replace(rule, by_day=tuple((0, day) for day in days) if several else ())
        if rule.count is not None:
            return rule
        return replace(rule, until=self._end() if self.ends.isChecked() else None)

    def _end(self) -> CalendarTime:
        """The last day; the end that was given where it is the same day, to the second."""
        day: QDate = self.until.date()
        last = dt.date(day.year(), day.month(), day.day())
        given = self._given.until if self._given is not None else None
        return given if given is not None and given.day == last else a_day(last)
