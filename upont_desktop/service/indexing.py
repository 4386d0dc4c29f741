"""Indexing as the front ends see it: a run in this process, or a process of its own that reports in JSON lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from upont_desktop.compare.links import dependencies
from upont_desktop.compare.told import told
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.history import IndexProgress, IndexStage
from upont_desktop.index.engine import remove
from upont_desktop.indexer.run import Outcome, Target, index_circle
from upont_desktop.indexer.words import Extractors
from upont_desktop.service.places import Places

_UNREAD = frozenset(
    "mp3 mp4 ogg oga ogv wav flac m4a mov avi mkv webm zip gz tgz bz2 xz 7z rar tar iso dmg exe dll so bin class jar"
    " ttf otf woff woff2 psd xcf blend".split()
)


def worth_reading(path: str) -> bool:
    """Whether the content of a resource can hold words, links or properties that the index keeps."""
    return path.rpartition(".")[2].lower() not in _UNREAD


EXTRACTORS = Extractors(told=told, links=dependencies, text=lambda _path, _data: None, wanted=worth_reading)


def run_indexing(
    circle: Circle, places: Places, report: Callable[[IndexProgress], None], *, rebuild: bool = False
) -> Outcome:
    """Index a circle in this process; see :func:`~upont_desktop.indexer.run.index_circle` for what it raises."""
    target = Target(circle.path, places.index(circle.slug), circle.slug)
    return index_circle(target, EXTRACTORS, report, rebuild=rebuild)


def indexing_command(circle: Circle, places: Places, *, rebuild: bool = False) -> list[str]:
    """The command line of the indexing process; the frozen application starts itself the same way."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "upont_desktop"]
    folder = ["--data-dir", str(places.data)] if places.cache == places.data / "cache" else []
    return [
        *program,
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
