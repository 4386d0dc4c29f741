"""Times of events: a day, or a time on a day in a zone, in UTC, or wherever one is."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")
_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)")
_LASTS = re.compile(r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")
UTC = "UTC"
_EPOCH = dt.datetime(1970, 1, 1)
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CalendarTime:
    """A time as a calendar file has it. ``wall`` is what a clock there shows (midnight for a whole day); ``zone`` is
    the name of a time zone, ``UTC``, or empty where the time is the same for everybody (*floating*) or a whole day.
    """

    wall: dt.datetime
    zone: str = ""
    is_day: bool = False

    @property
    def day(self) -> dt.date:
        """The day on the calendar of its zone."""
        return self.wall.date()

    def text(self) -> str:
        """As a value has it: ``20260912``, ``20260912T200000``, or with a Z."""
        if self.is_day:
            return f"{self.wall:%Y%m%d}".rjust(8, "0")
        return f"{self.wall:%Y%m%dT%H%M%S}".rjust(15, "0") + ("Z" if self.zone == UTC else "")

    def start(self, name: str) -> str:
        """The name of a property with the parameters that its value needs, and the colon."""
        if self.is_day:
            return f"{name};VALUE=DATE:"
        return f"{name}:" if self.zone in {"", UTC} else f"{name};TZID={_quoted(self.zone)}:"

    def moved(self, by: dt.timedelta) -> CalendarTime:
        """Later or earlier on the clock there. Raises :class:`OverflowError` outside the years 1 to 9999."""
        return replace(self, wall=self.wall + by)

    @property
    def wall_seconds(self) -> int:
        """What the clock there shows, in seconds as if it were that of UTC."""
        return int((self.wall - _EPOCH).total_seconds())


def a_day(day: dt.date) -> CalendarTime:
    """A whole day as a time of an event."""
    return CalendarTime(dt.datetime(day.year, day.month, day.day), is_day=True)


def _quoted(zone: str) -> str:
    return f'"{zone}"' if any(mark in zone for mark in ",;:") else zone


def parse_time(value: str, zone: str = "") -> CalendarTime | None:
    """The time that a value means, whose TZID is ``zone``; ``None`` where it is none."""
    text = value.strip()
    try:
        if found := _DAY.fullmatch(text):
            year, month, day = map(int, found.groups())
            return CalendarTime(dt.datetime(year, month, day), is_day=True)
        if found := _TIME.fullmatch(text):
            parts = [int(part) for part in found.groups()[:6]]
            parts[5] = min(parts[5], 59)  # a leap second
            return CalendarTime(dt.datetime(*parts), UTC if found[7] else zone)  # type: ignore[arg-type]  # six of them
    except ValueError:
        return None
    return None


def parse_duration(value: str) -> dt.timedelta | None:
    """How long ``P1DT2H`` lasts; ``None`` where it is no duration."""
    found = _LASTS.fullmatch(value.strip())
    if found is None or value.strip()[-1:] in {"P", "T"}:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    lasts = dt.timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -lasts if found[1] == "-" else lasts
