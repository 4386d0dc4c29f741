"""The colours of clubs in the agenda: those of the lanes of the history, which everybody can tell apart, in the light
and in the dark; letters on them are those of the window, so that their contrast is its.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor

from upont_desktop.ui.style.theme import Theme, colour

_GREY = 1  # the place of black among the lanes: what is of no club
_TINT_LIGHT, _TINT_DARK = 38, 70  # of 255: how much of the colour the ground of a date has


class ClubColours:
    """A colour for each club that the circle has, by its place among them."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def know(self, clubs: Iterable[str]) -> None:
        """Give each of these clubs a colour; the same ones always get the same."""
        self._places = {club: at for at, club in enumerate(sorted(set(clubs) - {""}))}

    def ink(self, club: str, theme: Theme) -> QColor:
        """The colour of its bar."""
        lanes = [lane for at, lane in enumerate(theme.lanes) if at != _GREY]
        if not club:
            return colour(theme.accent)
        place = self._places.get(club)
        return colour(lanes[place % len(lanes)]) if place is not None else colour(theme.muted)

    def ground(self, club: str, theme: Theme) -> QColor:
        """What its dates are written on: a tint over the ground of the window."""
        ink, base = self.ink(club, theme), colour(theme.base)
        part = (_TINT_DARK if theme.dark else _TINT_LIGHT) / 255
        mixed = (round(ours * part + theirs * (1 - part)) for ours, theirs in zip(_rgb(ink), _rgb(base), strict=True))
        return QColor(*mixed)


def _rgb(one: QColor) -> tuple[int, int, int]:
    return one.red(), one.green(), one.blue()
