"""Dates as people say them, in their language and their computer's time zone; exact ones keep the author's own."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from upont_desktop.domain.commit import Signature
from upont_desktop.domain.text import display
from upont_desktop.ui.wording.plurals import PLURALS

_MINUTE, _HOUR, _DAY = 60, 3600, 86400  # seconds
translate = QCoreApplication.translate


def now() -> datetime:
    """The present, in this computer's time zone."""
    return datetime.now(UTC).astimezone()


def local(signature: Signature) -> datetime:
    """When it was, on this computer's clock; the limits of dates keep the author's time zone."""
    try:
        return signature.moment.astimezone()
    except (OverflowError, OSError, ValueError):
        return signature.moment


def day_name(day: date, today: date) -> str:
    """``Today``, ``Yesterday``, ``Monday``, ``12 March`` or ``12 March 2023``: short, as a header."""
    ago = (today - day).days
    if ago == 0:
        return translate("Dates", "Today")
    if ago == 1:
        return translate("Dates", "Yesterday")
    if 1 < ago < 7:
        name = QLocale().toString(_qt(day), "dddd")
        return name[:1].upper() + name[1:]
    if day.year == today.year:
        return QLocale().toString(_qt(day), translate("Dates", "d MMMM", "a date without its year, see QLocale"))
    return short_day(day)


def short_day(day: date) -> str:
    """``12 Mar 2023``."""
    return QLocale().toString(_qt(day), translate("Dates", "d MMM yyyy", "a short date, see QLocale"))


def day_samples() -> tuple[str, ...]:
    """Days as :func:`day_name` says them, the longest among them: for measuring."""
    today = date(2023, 6, 28)
    near = (day_name(today - timedelta(days=ago), today) for ago in range(7))
    far = (day_name(date(year, month, 28), today) for year in (2022, 2023) for month in range(1, 13))
    return (*near, *far)


def clock_sample() -> str:
    """A time of day of the longest kind."""
    return clock(datetime(2023, 6, 28, 22, 58))  # noqa: DTZ001 - only its digits count


def clock(moment: datetime) -> str:
    """The time of day, as the language writes it."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def short_moment(signature: Signature) -> str:
    """``12 Mar 2023 15:33``."""
    moment = local(signature)
    return f"{short_day(moment.date())} {clock(moment)}"


def brief(signature: Signature) -> str:
    """``12 Mar 2023 · Inès``: what tells one change from another."""
    return f"{short_day(local(signature).date())} · {display(signature.name)}"


def relative(signature: Signature, present: datetime) -> str:
    """``3 minutes ago``, ``yesterday``, ``last week``, ``12 March 2023``: what a glance needs."""
    moment = local(signature)
    seconds = int(present.timestamp()) - signature.time
    if 0 <= seconds < _MINUTE:
        return translate("Dates", "just now")
    if 0 <= seconds < _HOUR:
        return PLURALS.minutes_ago(seconds // _MINUTE)
    if 0 <= seconds < _DAY and moment.date() == present.date():
        return PLURALS.hours_ago(seconds // _HOUR)
    days = (present.date() - moment.date()).days
    if days == 1:
        return translate("Dates", "yesterday at {time}").format(time=clock(moment))
    if 1 < days < 31:
        return PLURALS.days_ago(days)
    return long_day(moment.date())


def long_moment(signature: Signature) -> str:
    """``12 March 2023 at 15:33``, on this computer's clock, as everywhere in the window."""
    moment = local(signature)
    return translate("Dates", "{day} at {time}").format(day=long_day(moment.date()), time=clock(moment))


def told(signature: Signature, present: datetime) -> str:
    """The whole date once, after how long ago it was, where that is lately."""
    near, whole = relative(signature, present), long_moment(signature)
    return whole if near == long_day(local(signature).date()) else f"{near} · {whole}"


def long_day(day: date) -> str:
    """``12 March 2023``."""
    return QLocale().toString(_qt(day), translate("Dates", "d MMMM yyyy", "a long date, see QLocale"))


def exact(signature: Signature) -> str:
    """The whole date, with seconds and the author's own time zone."""
    moment = signature.moment
    day = QLocale().toString(_qt(moment.date()), translate("Dates", "dddd d MMMM yyyy", "a full date, see QLocale"))
    sign = "-" if signature.offset < 0 else "+"
    hours, minutes = divmod(abs(signature.offset), 60)
    return translate("Dates", "{day} at {time} (UTC{zone})").format(
        day=day, time=moment.strftime("%H:%M:%S"), zone=f"{sign}{hours:02}:{minutes:02}"
    )


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
