"""Hide the host from tests: its git configuration, its home, its language, its zone, its network."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

_KEPT = frozenset({"QT_QPA_PLATFORM", "UPONT_EVENING_SALES"})  # how tests show windows, and how long one is
KEPT_OF_GIT = {"GIT_EXEC_PATH", "GIT_SSL_CAINFO"}
"""Variables that say where git itself is, rather than what it should do."""


def folders_of(home: Path) -> dict[str, str]:
    """Environment of somebody whose home is this folder, empty but for git's and the program's files."""
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "GIT_CONFIG_GLOBAL": str(home / ".gitconfig"),
        "UPONT_DESKTOP_DATA": str(home / "upont-desktop"),
    }


def new_home(under: Path) -> Path:
    """Make a home with nothing in it but an empty git configuration."""
    home = Path(tempfile.mkdtemp(prefix="home-", dir=under))
    (home / ".gitconfig").touch()
    return home


def masked(environment: Mapping[str, str], home: Path) -> dict[str, str]:
    """Return this environment without what the host would tell git, Qt and Python's `locale`."""
    hidden = ("GIT_", "LC_", "XDG_", "QT_", "QTEST_", "UPONT_")
    kept = {
        name: value for name, value in environment.items() if not name.startswith(hidden) or name in KEPT_OF_GIT | _KEPT
    }
    for name in ("EMAIL", "LANGUAGE", "EDITOR", "VISUAL", "PAGER", "SSH_ASKPASS"):
        kept.pop(name, None)
    kept.setdefault("QT_QPA_PLATFORM", "offscreen")
    return {
        **kept,
        **folders_of(home),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ALLOW_PROTOCOL": "file",  # no test reaches the network
        "GIT_CEILING_DIRECTORIES": str(home.parent),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",  # no test opens the host's password manager
    }


def mask_host(temporary: Path) -> None:
    """Mask this very process, and so all that it starts."""
    environment = masked(os.environ, new_home(temporary))
    os.environ.clear()
    os.environ.update(environment)
    if hasattr(time, "tzset"):
        time.tzset()
