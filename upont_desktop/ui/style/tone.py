"""The tones in which something is told by colour, beside its words: each is a colour of the theme."""

from __future__ import annotations

from enum import Enum, auto


class Tone(Enum):
    """What a colour says. The change tones have a soft ground of their own too."""

    MUTED = auto()
    FAINT = auto()
    ACCENT = auto()
    WARNING = auto()
    ADDED = auto()
    MODIFIED = auto()
    REMOVED = auto()
    MOVED = auto()
