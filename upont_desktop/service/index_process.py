"""The process that indexes, as the one that starts it sees it: its command line, and the JSON lines that it reports in.

The window needs no more, so what indexes is not loaded here.
"""

from __future__ import annotations

import json
from pathlib import Path

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.index_progress import IndexProgress, IndexStage
from upont_desktop.index.engine import remove
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.own_program import own_program


def indexing_command(circle: Circle, places: DataFolders, *, rebuild: bool = False) -> list[str]:
    """The command line of the indexing process; the frozen application starts itself the same way."""
    folder = ["--data-dir", str(places.data)] if places.cache == places.data / "cache" else []
    return [
        *own_program(),
        *folder,
        "index",
        "--progress",
        "json",
        *(["--rebuild"] if rebuild else []),
        "--",
        str(circle.path),
    ]


def progress_line(progress: IndexProgress) -> str:
    """A step as the indexing process prints it."""
    return json.dumps({"stage": str(progress.stage), "done": progress.done, "total": progress.total})


def parse_progress(line: bytes) -> IndexProgress | None:
    """A step from a line of the indexing process, ``None`` for any other line."""
    try:
        values = json.loads(line)
        return IndexProgress(IndexStage(values["stage"]), int(values["done"]), int(values["total"]))
    except (ValueError, KeyError, TypeError):
        return None


def forget_index(path: Path) -> None:
    """Delete an index and its lock."""
    remove(path)
    path.with_suffix(".lock").unlink(missing_ok=True)
