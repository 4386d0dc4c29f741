"""The git that a person types: to set a scene beside the program, and to look at what the program did."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

SOMEBODY = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
"""Options that say who commits or tags, where the clone's configuration names nobody."""


def git_bytes(
    folder: Path, *arguments: str | Path, data: bytes = b"", environment: Mapping[str, str] | None = None
) -> bytes:
    """Run git in a folder, with ``data`` on its standard input, and give what it printed.

    ``environment`` comes on top of the test's own. Raises :class:`subprocess.CalledProcessError` where git ends with
    another code than 0.
    """
    env = {**os.environ, **(environment or {})}
    return subprocess.run(["git", *arguments], cwd=folder, input=data, env=env, capture_output=True, check=True).stdout


def git(folder: Path, *arguments: str | Path, data: bytes = b"") -> str:
    """What :func:`git_bytes` gives, as text without the line ends at its end."""
    return os.fsdecode(git_bytes(folder, *arguments, data=data)).rstrip("\n")
