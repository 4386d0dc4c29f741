"""Formulas of a text, drawn."""

from __future__ import annotations

from dataclasses import dataclass

FORMULA = "formula:"
"""What the addresses of formulas begin with in rendered text; their digest follows."""


@dataclass(frozen=True, slots=True)
class MathFormula:
    """A formula as a drawing: paths in black, and nothing that would have to be fetched.

    ``source`` is as it is written, with its dollars. ``width``, ``ascent`` and ``depth`` (above and below the line that
    the letters stand on) are in parts of the height of the letters around it; ``depth`` is negative for what floats.
    """

    digest: str
    source: str
    svg: str
    width: float
    ascent: float
    depth: float
