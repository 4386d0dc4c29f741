"""What a measure found, and the table of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. ``met`` is ``None`` where a line only explains another."""

    measure: str
    circle: str
    what: str
    value: str
    goal: str = ""
    met: bool | None = None
    absolute: str = ""


_HEAD = ("", "circle", "what", "measured", "goal", "", "absolute")


def table(figures: Sequence[Figure]) -> Iterable[str]:
    """Aligned columns, for a terminal."""
    rows = [_HEAD, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    for row in rows:
        yield "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()


def _cells(figure: Figure) -> tuple[str, ...]:
    met = {True: "yes", False: "NO", None: ""}[figure.met]
    return (figure.measure, figure.circle, figure.what, figure.value, figure.goal, met, figure.absolute)


def duration(seconds: float) -> str:
    """With three digits that mean something."""
    if seconds < 0.0095:
        return f"{seconds * 1000:.2f} ms"
    return f"{seconds * 1000:.0f} ms" if seconds < 0.9995 else f"{seconds:.2f} s"


def ratio(ours: float, theirs: float) -> str:
    """``1.27``, or ``1/140`` where it is far below one."""
    found = ours / theirs
    return f"{found:.2f}" if found > 0.2 else f"1/{1 / found:.0f}"
