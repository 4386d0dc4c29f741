"""Light, dark, or as the system says."""

from __future__ import annotations

from enum import StrEnum


class ThemeChoice(StrEnum):
    """What the person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
