"""What the system itself must have before Python's packages can work: git, Qt's libraries on Linux, a font.

On Debian and Ubuntu, root installs what is missing; others are told the one command. Standard library only.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_GIT = (2, 38)
"""Merging in memory (`git merge-tree --write-tree`) is there from this version on."""

DRAWING = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Libraries that Qt loads wherever it draws, and the Debian package of each."""

SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""Libraries of Qt's X11 part, loaded for a window on a screen."""

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_PACKAGE = "fonts-dejavu-core"


def loads(library: str) -> bool:
    """Tell whether the system's loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font() -> bool:
    """Tell whether any font is installed: without one, Qt draws no text at all."""
    return any(
        path.suffix.lower() in {".ttf", ".otf", ".ttc", ".pfb"}
        for folder in FONT_FOLDERS
        for path in Path(folder).expanduser().rglob("*")
    )


def missing_packages(*, with_window: bool) -> list[str]:
    """Debian's names of what this Linux lacks; empty on other systems, whose Qt brings all it needs."""
    missing = []
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        missing.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if sys.platform != "linux":
        return missing
    libraries = DRAWING | (SCREEN if with_window and os.environ.get("DISPLAY") else {})
    missing += [package for library, package in libraries.items() if not loads(library)]
    if not has_font():
        missing.append(FONT_PACKAGE)
    return missing


def git_problem() -> str:
    """One sentence about git where it is missing or too old, else nothing."""
    if shutil.which("git") is None:
        return "git is missing. On Debian or Ubuntu: apt-get install git. Elsewhere: https://git-scm.com/downloads"
    said = subprocess.run(["git", "--version"], capture_output=True, text=True).stdout
    found = re.search(r"(\d+)\.(\d+)", said)
    if found and (int(found[1]), int(found[2])) < OLDEST_GIT:
        return f"git {found[0]} is too old: uPont Desktop needs {OLDEST_GIT[0]}.{OLDEST_GIT[1]} or later."
    return ""


def install(packages: list[str]) -> bool:
    """Install Debian packages as root; tell whether that worked."""
    print(f"Installing what the system lacks: {' '.join(packages)}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", *command], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            print(done.stdout.decode(errors="replace"), file=sys.stderr)
            return False
    return True


def fulfil(*, with_window: bool) -> bool:
    """See to it that the system has what it takes; where it can't be done from here, say how, and return False."""
    if problem := git_problem():
        print(problem, file=sys.stderr)
        return False
    packages = missing_packages(with_window=with_window)
    if not packages:
        return True
    debian = shutil.which("apt-get") is not None
    if debian and os.geteuid() == 0:
        return install(packages)
    asked = "Please run" if debian else "On Debian, this would install it"
    print(f"This system lacks what Qt needs to draw. {asked}:", file=sys.stderr)
    print(f"\n    sudo apt-get install {' '.join(packages)}\n", file=sys.stderr)
    print("and then try again. (Other systems have the same packages under names of their own.)", file=sys.stderr)
    return False
