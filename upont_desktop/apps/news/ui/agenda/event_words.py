"""Events in words: when they are, how they repeat, what a screen reader says of them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from upont_desktop.apps.news.event_pages import AgendaRow
from upont_desktop.domain.calendar.recurrence import Frequency, Rule
from upont_desktop.domain.money import written_cents
from upont_desktop.domain.text import display

translate = QCoreApplication.translate


def qt_day(day: dt.date) -> QDate:
    """A day as Qt has it."""
    return QDate(day.year, day.month, day.day)


def clock(moment: dt.datetime | dt.time) -> str:
    """A time of day, as the language writes it."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def day_format() -> str:
    """How a field for days writes them: as the language does, with the whole year."""
    found = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return found if "yyyy" in found else found.replace("yy", "yyyy")


def day_words(day: dt.date) -> str:
    """``Wednesday 7 October 2026``."""
    words = QLocale().toString(qt_day(day), translate("Agenda", "dddd d MMMM yyyy", "a day, see QLocale"))
    return words[:1].upper() + words[1:]


def short_day_words(day: dt.date) -> str:
    """``Wed 7 Oct``."""
    return QLocale().toString(qt_day(day), translate("Agenda", "ddd d MMM", "a short day, see QLocale"))


def month_words(day: dt.date) -> str:
    """``October 2026``."""
    words = QLocale().standaloneMonthName(day.month)
    return f"{words[:1].upper() + words[1:]} {day.year}"


def week_words(first: dt.date, last: dt.date) -> str:
    """``23 – 29 Nov 2026``, ``30 Nov – 6 Dec 2026``."""
    locale = QLocale()
    end = locale.toString(qt_day(last), translate("Agenda", "d MMM yyyy", "a day without its weekday, see QLocale"))
    if first.month == last.month:
        return f"{first.day} – {end}"
    begin = locale.toString(qt_day(first), translate("Agenda", "d MMM", "a day without its year, see QLocale"))
    return f"{begin} – {end}"


def when_words(row: AgendaRow) -> str:
    """When a date is: the day or days, and the times where it has some."""
    first, last = row.start.date(), row.last.date()
    if row.whole_days:
        return day_words(first) if first == last else _span(day_words(first), day_words(last))
    if first == last:
        return f"{day_words(first)}, {_times(row)}"
    return _span(f"{day_words(first)}, {clock(row.start)}", f"{day_words(last)}, {clock(row.end)}")


def _times(row: AgendaRow) -> str:
    return clock(row.start) if row.start == row.end else f"{clock(row.start)} – {clock(row.end)}"


def _span(first: str, last: str) -> str:
    return f"{first} – {last}"


def time_words(row: AgendaRow) -> str:
    """What stands beside a date in a list of its day."""
    if row.whole_days:
        return translate("Agenda", "all day")
    if row.start.date() == row.last.date():
        return _times(row)
    return f"{clock(row.start)} →"


def spoken(row: AgendaRow) -> str:
    """What a screen reader says of a date."""
    parts = [display(row.title), when_words(row), row.club_name or row.club, display(row.place)]
    parts += [translate("Agenda", "cancelled")] if row.cancelled else []
    parts += [translate("Agenda", "you take part")] if row.going else []
    return ", ".join(filter(None, parts))


def price_words(cents: int | None) -> str:
    """A price; free where it is none, empty where nothing is said of one."""
    if cents is None:
        return ""
    language = QLocale().name()[:2]
    return written_cents(cents, language) if cents else translate("Agenda", "Free")


class RuleWords(QObject):
    """Says how an event repeats."""

    def words(self, rule: Rule | None) -> str:
        """``Every 2 weeks on Monday, Thursday, until 18 December 2026``."""
        if rule is None:
            return ""
        parts = [self._every(rule)]
        if rule.frequency is Frequency.WEEKLY and rule.by_day:
            days = ", ".join(QLocale().standaloneDayName(day + 1) for _, day in rule.by_day)
            parts[0] = self.tr("{every} on {days}").format(every=parts[0], days=days)
        elif not rule.is_plain or rule.by_day:
            parts.append(self._special(rule))
        if rule.until is not None:
            day = QLocale().toString(qt_day(rule.until.day), QLocale.FormatType.LongFormat)
            parts.append(self.tr("until {day}").format(day=day))
        if rule.count is not None:
            parts.append(self.tr("%Ln time(s)", "", rule.count))
        return ", ".join(filter(None, parts))

    def _every(self, rule: Rule) -> str:
        if rule.interval == 1:
            return {
                Frequency.DAILY: self.tr("Every day"),
                Frequency.WEEKLY: self.tr("Every week"),
                Frequency.MONTHLY: self.tr("Every month"),
                Frequency.YEARLY: self.tr("Every year"),
            }[rule.frequency]
        return {
            Frequency.DAILY: self.tr("Every %Ln day(s)", "", rule.interval),
            Frequency.WEEKLY: self.tr("Every %Ln week(s)", "", rule.interval),
            Frequency.MONTHLY: self.tr("Every %Ln month(s)", "", rule.interval),
            Frequency.YEARLY: self.tr("Every %Ln year(s)", "", rule.interval),
        }[rule.frequency]

    def _special(self, rule: Rule) -> str:
        """Which days of a month are meant, where it is one weekday."""
        if len(rule.by_day) != 1 or rule.by_place or rule.by_month_day or not rule.by_day[0][0]:
            return self.tr("by a rule of another program")
        number, day = rule.by_day[0]
        name = QLocale().standaloneDayName(day + 1)
        if number == -1:
            return self.tr("on the last {day}").format(day=name)
        return self.tr("on {day} number {number}").format(day=name, number=number)


def rule_words(rule: Rule | None) -> str:
    """How an event repeats; empty where it does not."""
    return RuleWords().words(rule)
