"""A screen without glass: an X server of its own for a trial, with its windows, its keys and its picture."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""

_LOOK = """
import sys
from PySide6.QtGui import QImage
image = QImage(sys.argv[1])
print(len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)}))
"""


class Screen:
    """What can be done on the screen of the number ``display``."""

    def __init__(self, display: str) -> None:
        self.environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def xdotool(self, *arguments: str) -> str:
        """What xdotool says; empty where it finds nothing."""
        return subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True
        ).stdout.strip()

    def wait_for_window(self, title: str, seconds: float = 60) -> str:
        """The number of the visible window whose title fits a pattern. Raises :class:`AssertionError` for none."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if found := self.xdotool("search", "--onlyvisible", "--name", title):
                return found.split()[0]
            time.sleep(0.1)
        raise AssertionError(f"no window “{title}” within {seconds:.0f} s")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, in small steps as a hand does; programs need a moment for each."""
        self.xdotool("mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 21):
            place = [str(a + (b - a) * step // 20) for a, b in zip(start, end, strict=True)]
            self.xdotool("mousemove", *place, "sleep", "0.06")
        self.xdotool("sleep", "0.5")

    def photograph(self, picture: Path) -> int:
        """Take a picture of the whole screen; tells how many colours are on it."""
        subprocess.run([sys.executable, "-c", _GRAB, str(picture)], env=self.environment, check=True)
        said = subprocess.run(
            [sys.executable, "-c", _LOOK, str(picture)], capture_output=True, text=True, check=True,
            env=self.environment | {"QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        return int(said.stdout)


@contextmanager
def screen() -> Iterator[Screen]:
    """An X server on a display of its own choice, for as long as the context lasts."""
    read, write = os.pipe()
    options = ["-screen", "0", "1400x900x24", "-nolisten", "tcp", "-displayfd", str(write)]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as said:
            yield Screen(f":{said.readline().strip()}")
    finally:
        server.terminate()
        server.wait()
