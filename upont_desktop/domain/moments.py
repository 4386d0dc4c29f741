"""Moments as documents and books write them: ``2026-11-28T21:14:03+01:00``."""

from __future__ import annotations

import datetime as dt

_YEARS = range(2, dt.MAXYEAR)  # the first and the last one have days that some zones do not


def read_moment(text: str, zone: dt.tzinfo | None = None) -> dt.datetime | None:
    """The moment that a text says; without an offset it is of ``zone``, or none at all. ``None`` for anything else, and
    for what the clocks of some zones could not show: whoever can write a file can write any year.
    """
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    if found.tzinfo is None:
        found = found.replace(tzinfo=zone)
    return found if found.tzinfo is not None and found.year in _YEARS else None
