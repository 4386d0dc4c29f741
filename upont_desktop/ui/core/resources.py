"""Where the program's own files are: beside the package in a checkout, inside the bundle when it is frozen."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """The folder that holds ``icons``, ``themes`` and ``translations``."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parents[2]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def is_checkout() -> bool:
    """Whether the program runs from its sources, where translations may be compiled on the spot."""
    return getattr(sys, "_MEIPASS", None) is None and (resources_folder().parent / "pyproject.toml").is_file()
