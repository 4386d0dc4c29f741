"""Opening a terminal in a folder, with whichever this computer has."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from upont_desktop.ui.core.external_programs import start_alone

_LINUX = (
    "x-terminal-emulator",  # the one chosen on Debian and its descendants
    "xdg-terminal-exec",
    "ptyxis",
    "gnome-terminal",
    "kgx",
    "konsole",
    "xfce4-terminal",
    "mate-terminal",
    "qterminal",
    "tilix",
    "kitty",
    "alacritty",
    "wezterm",
    "foot",
    "xterm",
)
"""All of these open in the folder that they are started in."""


def open_in(folder: Path) -> bool:
    """Open a terminal there; whether one was found."""
    return any(start_alone(program, arguments, folder) for program, arguments in _commands(folder))


def _commands(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """What to try, in this order: the person's own choice first."""
    if sys.platform == "darwin":
        yield "/usr/bin/open", ["-a", "Terminal", str(folder)]
    elif sys.platform == "win32":
        found = shutil.which("wt")
        if found is not None:
            yield found, ["-d", str(folder)]
        yield "cmd.exe", ["/c", "start", "cmd.exe"]  # by itself it would have no window
    else:
        for name in (os.environ.get("TERMINAL", ""), *_LINUX):
            found = shutil.which(name) if name else None
            if found is not None:
                yield found, []
