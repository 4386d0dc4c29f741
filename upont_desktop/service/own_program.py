"""How this program starts itself again."""

from __future__ import annotations

import sys


def own_program() -> list[str]:
    """The beginning of the command line. The folder that it works in is never searched for modules (``-P``): it may be
    a stranger's clone, with a ``json.py`` in it.
    """
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "upont_desktop"]
