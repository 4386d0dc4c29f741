"""What the window loads before it is painted for the first time: nothing that can come later."""

from __future__ import annotations

import subprocess
import sys

LATER = (
    "upont_desktop.compare",
    "upont_desktop.index",
    "upont_desktop.indexer",
    "upont_desktop.repository",
    "upont_desktop.service.library",
    "upont_desktop.service.operations",
    "email",
    "git",
    "pygments",
    "pypdf",
    "rapidfuzz",
    "sqlalchemy",
    "sqlite3",
    "yaml",
)


def test_the_window_starts_without_what_can_come_later() -> None:
    asked = f"import sys, upont_desktop.ui.application; print(*sorted(set(sys.modules) & set({LATER!r})))"
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
    assert found.split() == []
