"""What the command line asks of the window. No Qt here: it is read before Qt is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """``circle`` is the folder to open; ``data`` where everything is kept; ``language`` and ``theme`` are empty to
    follow the settings; ``size`` is the window's, in points; ``select`` a reference, a path or a revision;
    ``scroll`` lets the window scroll by itself, for ``timings``.
    """

    circle: Path | None = None
    data: Path | None = None
    language: str = ""
    theme: str = ""
    size: tuple[int, int] | None = None
    select: str = ""
    screenshot: Path | None = None
    timings: Path | None = None
    scroll: bool = False
    sample: bool = False
