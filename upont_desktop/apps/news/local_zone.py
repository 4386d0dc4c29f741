"""The time zone of this computer by its name, which new events are planned in."""

from __future__ import annotations

import os
from pathlib import Path

from upont_desktop.domain.calendar.zones import known_zone

FALLBACK_ZONE = "Europe/Paris"
"""Where nothing says where this computer is: the clubs of the Ponts are in France."""
_LINK = Path("/etc/localtime")
_FILE = Path("/etc/timezone")
_FOLDER = "zoneinfo/"


def local_zone(told: str = "") -> str:
    """The name of the zone; ``told`` is what somebody else knows of it (Qt does on every system)."""
    return next(filter(known_zone, (told, *_names())), FALLBACK_ZONE)


def _names() -> tuple[str, ...]:
    named = os.environ.get("TZ", "").lstrip(":").rpartition(_FOLDER)[2]
    try:
        linked = str(_LINK.readlink()).rpartition(_FOLDER)[2]
    except (OSError, ValueError):
        linked = ""
    try:
        written = _FILE.read_text("utf-8").strip()
    except (OSError, ValueError):
        written = ""
    return named, linked, written
