"""The colours of lanes, for a light and for a dark window.

They start from the set of Okabe and Ito ("Color Universal Design", 2008), made for people who see colours otherwise,
and keep its hues; lightness was moved until each colour, a line of one or two pixels, has a contrast of 3:1 at least
with its background (WCAG 2.2, success criterion 1.4.11), and until every pair is at least 20 apart in CIE L*a*b* for
ordinary sight and for simulated protanopia, deuteranopia and tritanopia. Neighbours, first and last included, are more
than 25 apart. The tests compute all of this anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as ``#RRGGBB``: what the lanes are painted on, and the lanes, by colour index."""

    background: str
    lanes: tuple[str, ...]


LIGHT: Final = Palette(
    background="#FFFFFF",
    lanes=(
        "#004386",  # blue
        "#1A1A1A",  # black
        "#CE649E",  # reddish purple
        "#706007",  # yellow, dark enough for white: olive
        "#027F56",  # bluish green
        "#B28900",  # orange
        "#4094F5",  # sky blue
        "#612E16",  # vermilion, dark: brown
    ),
)
DARK: Final = Palette(
    background="#1E1E1E",
    lanes=(
        "#3DA2F8",  # blue
        "#D5DEE6",  # black's place: nearly white
        "#D00E65",  # reddish purple
        "#E7DD27",  # yellow
        "#05DE97",  # bluish green
        "#D39311",  # orange
        "#236FA9",  # sky blue, dark to stand apart from blue
        "#B4541B",  # vermilion
    ),
)
COLOURS: Final = len(LIGHT.lanes)
