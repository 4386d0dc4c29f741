"""Files that are written for other programs: whole or not at all, and what the system refuses said in a sentence."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from upont_desktop.repository.worktree import translated

__all__ = ["replaced", "translated"]


@contextmanager
def replaced(file: Path) -> Iterator[IO[bytes]]:
    """What to write into a file, in place of the one that is there: beside it first, so that the old one is lost only
    to a whole new one.

    Raises :class:`NotWritable`, :class:`NoSpace`.
    """
    part = file.with_name(f".{file.name[:100]}.{os.getpid()}.part")
    try:
        with translated(file), part.open("wb") as writing:
            yield writing
        with translated(file):
            part.replace(file)
    finally:
        part.unlink(missing_ok=True)
