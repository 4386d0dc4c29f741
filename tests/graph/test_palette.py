"""The colours of lanes: contrast with the window, and difference from each other for every kind of sight."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import combinations
from typing import TypeAlias

import pytest

from upont_desktop.graph.palette import COLOURS, DARK, LIGHT, Palette

Triple: TypeAlias = tuple[float, float, float]

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009,
# severity 1.0; applied to linear RGB.
SIGHTS: dict[str, tuple[Triple, Triple, Triple]] = {
    "ordinary": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def linear(colour: str) -> Triple:
    """Linear RGB, 0 to 1 (IEC 61966-2-1)."""
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return expand(red), expand(green), expand(blue)


def expand(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def dot(weights: Triple, values: Iterable[float]) -> float:
    return math.fsum(weight * value for weight, value in zip(weights, values, strict=True))


def luminance(colour: str) -> float:
    return dot((0.2126, 0.7152, 0.0722), linear(colour))


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio"."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def seen(colour: str, sight: str) -> Triple:
    """CIE L*a*b* (D65) of a colour as that sight has it."""
    values = [min(1.0, max(0.0, dot(row, linear(colour)))) for row in SIGHTS[sight]]
    x = bend(dot((0.4124, 0.3576, 0.1805), values) / 0.9505)
    y = bend(dot((0.2126, 0.7152, 0.0722), values))
    z = bend(dot((0.0193, 0.1192, 0.9505), values) / 1.0891)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def bend(value: float) -> float:
    return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def distance(one: str, other: str) -> float:
    """The smallest distance over all sights."""
    return min(math.dist(seen(one, sight), seen(other, sight)) for sight in SIGHTS)


def test_known_contrasts() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


def test_known_colours() -> None:
    assert seen("#FFFFFF", "ordinary") == pytest.approx((100, 0, 0), abs=0.05)
    assert seen("#FF0000", "ordinary") == pytest.approx((53.2, 80.1, 67.2), abs=0.1)
    assert distance("#8F6E00", "#5B8A2B") < 15, "brown and green, to a person who cannot tell red from green"


def test_palettes_agree() -> None:
    assert len(LIGHT.lanes) == len(DARK.lanes) == COLOURS == 8
    assert (LIGHT.background, DARK.background) == ("#FFFFFF", "#1E1E1E")


@both
def test_every_colour_stands_out_from_the_window(palette: Palette) -> None:
    assert {colour for colour in palette.lanes if contrast(colour, palette.background) < 3} == set()


@both
def test_every_pair_can_be_told_apart(palette: Palette) -> None:
    assert {pair for pair in combinations(palette.lanes, 2) if distance(*pair) < 20} == set()


@both
def test_neighbours_are_further_apart(palette: Palette) -> None:
    pairs = zip(palette.lanes, palette.lanes[1:] + palette.lanes[:1], strict=True)
    assert {pair for pair in pairs if distance(*pair) < 25} == set()
