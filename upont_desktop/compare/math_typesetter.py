"""Formulas in TeX's notation as drawings (ziamath): what it cannot set stays as it is written.

It is pure Python and runs nothing, but what it is given may come from a stranger. It measures all that stands in a row
anew for each row around it, so that twenty braces take an hour: the work is estimated first. A formula may define no
names (some that name each other double with every line), and all of them together have a share of the time.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import NamedTuple
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from upont_desktop.compare.guard import Guard
from upont_desktop.domain.content.math_formula import MathFormula

_MOST_CHARS = 2_000  # a formula of a page; what is longer is a text between two dollars
_MOST_FORMULAS = 2_000  # those of a long lecture: a few milliseconds each
_SHARE = 0.4
"""Of the time of a preview: the rest of the text is to be read and compared too."""
_SIZE = 20.0
"""Points that the drawing is made for; it has no size of its own."""
_WIDEST = 200.0
"""Heights of a letter: what is wider is a mistake or an attack, and no screen would show it."""
_MOST_SVG = 400_000  # characters of one drawing: a formula of a page has a tenth
_DEFINES = re.compile(r"\\(?:(?:re)?newcommand|providecommand|[egx]?def|let|newenvironment|DeclareMathOperator)\b")
_MOST_WORK = 3_000
"""Parts of a formula, each counted twice for every row that it stands in: a thousandth of a second at most, measured.
The binomial formula in ten lines has 1,900.
"""
_ROWS = frozenset({"mrow", "mpadded", "mphantom", "mstyle", "mtd"})
"""The elements of MathML whose insides are measured again."""
_NUMBER_SETS = re.compile(r"\\([RNZQCK])(?![A-Za-z])")
"""``\\R`` for the real numbers and its like: what every teacher defines, and KaTeX knows by itself."""
_ELEMENTS = frozenset({"svg", "path", "rect", "line", "symbol", "use", "g", "polyline", "polygon", "title"})
_TAG = re.compile(r"<([A-Za-z]+)")
_VIEW_BOX = re.compile(r'viewBox="(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)"')
"""Left, top, width and height; the letters stand on zero."""


class _Drawing(NamedTuple):
    svg: str
    width: float
    ascent: float
    depth: float


class Typesetter:
    """Sets the formulas of one text, each once; ``formulas`` are those that could be set."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._found: dict[str, MathFormula] = {}

    @property
    def formulas(self) -> tuple[MathFormula, ...]:
        """In the order in which they were first met."""
        return tuple(self._found.values())

    def set(self, source: str, *, display: bool) -> MathFormula | None:
        """A formula, written without its dollars; ``None`` where it stays as it is."""
        dollars = "$$" if display else "$"
        written = f"{dollars}{source}{dollars}"
        digest = hashlib.blake2b(written.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
        if digest in self._found:
            return self._found[digest]
        if len(self._found) >= _MOST_FORMULAS or self._guard.has_spent(_SHARE):
            return None
        drawing = _drawn(source, display=display)
        if drawing is None:
            return None
        return self._found.setdefault(digest, MathFormula(digest, written, *drawing))


@lru_cache(maxsize=4_096)
def _drawn(source: str, *, display: bool) -> _Drawing | None:
    """A drawing, remembered: a comparison sets most formulas twice, and the next version has most of them too."""
    if not source.strip() or len(source) > _MOST_CHARS or _DEFINES.search(source):
        return None
    # Late for start-up time: 0.4 s, and only where there is a formula.
    from ziamath.config import config  # noqa: PLC0415
    from ziamath.tex import tex2mml  # noqa: PLC0415
    from ziamath.zmath import Math  # noqa: PLC0415

    config.svg2 = False
    try:
        made = tex2mml(_NUMBER_SETS.sub(r"\\mathbb{\1}", source), inline=not display)
        if "\\" in made or _work(fromstring(made)) > _MOST_WORK:
            return None  # a command that it does not know and would spell out, or too much
        return _checked(Math(made, size=_SIZE).svg())
    except Exception:  # noqa: BLE001 - whatever such libraries make of such an input
        return None


def _work(formula: Element) -> int:
    """How much it takes to set, at most."""
    work, waiting = 0, [(formula, 0)]
    while waiting:
        part, depth = waiting.pop()
        work += 1 << min(depth, _MOST_WORK)
        depth += part.tag.rpartition("}")[2] in _ROWS
        waiting += ((inside, depth) for inside in part)
    return work


def _checked(svg: str) -> _Drawing | None:
    """Only what is a drawing of a sensible size: paths, and no texts, pictures, scripts or links."""
    box = _VIEW_BOX.search(svg)
    if box is None or len(svg) > _MOST_SVG or not set(_TAG.findall(svg)) <= _ELEMENTS:
        return None
    _, top, width, height = (float(number) / _SIZE for number in box.groups())
    return _Drawing(svg, width, -top, height + top) if 0 < width <= _WIDEST and 0 < height <= _WIDEST else None
