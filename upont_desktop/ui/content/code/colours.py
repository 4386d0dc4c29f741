"""The colours of code, light and dark, and the grounds of what changed.

Each has a contrast of 4.5:1 at least with every ground that it is written on (WCAG 2.2, AA), which a test computes.
Words marked as changed, and selected ones, are written in the theme's plain text colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from upont_desktop.domain.content.text import RowKind, TokenKind
from upont_desktop.ui.style.theme import Theme, colour
from upont_desktop.ui.style.tone import Tone

_LIGHT = {
    TokenKind.KEYWORD: "#6B3FA0",
    TokenKind.TYPE: "#0B5575",
    TokenKind.FUNCTION: "#744600",
    TokenKind.CLASS: "#0B5575",
    TokenKind.CONSTANT: "#0A4FA3",
    TokenKind.BUILTIN: "#0B5575",
    TokenKind.STRING: "#0E6130",
    TokenKind.NUMBER: "#0A4FA3",
    TokenKind.COMMENT: "#59626E",
    TokenKind.TAG: "#0E6130",
    TokenKind.ATTRIBUTE: "#0A4FA3",
    TokenKind.HEADING: "#0B3D91",
    TokenKind.PREPROCESSOR: "#8A3B00",
    TokenKind.ERROR: "#B3141C",
}
_DARK = {
    TokenKind.KEYWORD: "#D2B0FF",
    TokenKind.TYPE: "#79D8E8",
    TokenKind.FUNCTION: "#F0C674",
    TokenKind.CLASS: "#79D8E8",
    TokenKind.CONSTANT: "#8CC8FF",
    TokenKind.BUILTIN: "#79D8E8",
    TokenKind.STRING: "#A8DCA0",
    TokenKind.NUMBER: "#8CC8FF",
    TokenKind.COMMENT: "#A3ABB5",
    TokenKind.TAG: "#7EE787",
    TokenKind.ATTRIBUTE: "#8CC8FF",
    TokenKind.HEADING: "#9CC7FF",
    TokenKind.PREPROCESSOR: "#FFB48A",
    TokenKind.ERROR: "#FFA6A6",
}
BOLD = frozenset({TokenKind.HEADING, TokenKind.STRONG})
ITALIC = frozenset({TokenKind.EMPHASIS})

_TONES = {
    RowKind.REMOVED: Tone.REMOVED,
    RowKind.ADDED: Tone.ADDED,
    RowKind.MOVED_FROM: Tone.MOVED,
    RowKind.MOVED_TO: Tone.MOVED,
}
SIGNS = {
    RowKind.REMOVED: "−",
    RowKind.ADDED: "+",
    RowKind.MOVED_FROM: "↑",
    RowKind.MOVED_TO: "↓",
}
"""What happened to a line, for those who cannot tell the colours apart."""


@dataclass(frozen=True, slots=True)
class LineColours:
    """What a changed line is drawn on: the line, its marked words, its sign."""

    soft: QColor
    strong: QColor
    ink: QColor


def token_colours(theme: Theme) -> dict[TokenKind, str]:
    """The colour of each kind of token that has one of its own."""
    return _DARK if theme.dark else _LIGHT


def blend(over: str, under: str, share: float) -> str:
    """``over`` laid on ``under``, of which ``1 - share`` is seen."""
    first, second = colour(over), colour(under)
    mixed = [
        round(share * a + (1 - share) * b)
        for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return "#{:02X}{:02X}{:02X}".format(*mixed)


def strong(theme: Theme, tone: Tone) -> str:
    """The ground of marked words."""
    return blend(theme.ink(tone), theme.soft(tone), 0.3)


@cache
def ground(theme: Theme, tone: Tone) -> LineColours:
    """The grounds of a tone."""
    return LineColours(colour(theme.soft(tone)), colour(strong(theme, tone)), colour(theme.ink(tone)))


def tone_of(kind: RowKind, on_left: bool) -> Tone | None:
    """The tone of a row in a column; ``None`` for none."""
    if kind is RowKind.CHANGED:
        return Tone.REMOVED if on_left else Tone.ADDED
    return _TONES.get(kind)
