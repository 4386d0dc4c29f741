"""What is new to the person and what is broken, for the marks of the tree; what was looked at is remembered here.

It is remembered in the person's data folder, one small file a circle, never in the clone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from filelock import FileLock

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.marks import SeenState, TreeMarks
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.rows import Dependency
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.repository.worktree import write_atomically
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.reader import CircleReader


class SeenStore:
    """What the person has looked at, circle by circle. Safe between processes."""

    def __init__(self, places: DataFolders) -> None:
        self._folder = places.data / "seen"

    def load(self, circle: Circle) -> SeenState:
        """What is remembered; nothing where the file cannot be understood."""
        try:
            stored = json.loads(self._file(circle).read_text(encoding="utf-8"))
            looked = {git_text(bytes.fromhex(path)): str(name) for path, name in stored["looked"].items()}
            return SeenState(str(stored["head"]), int(stored["time"]), MappingProxyType(looked))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return SeenState()

    def save(self, circle: Circle, seen: SeenState) -> None:
        """Put this in the place of what was remembered of the circle."""
        self._change(circle, lambda _before: seen)

    def look_at(self, circle: Circle, rel_path: str, commit: str) -> None:
        """Remember that the version that a commit made was shown."""
        self._change(circle, lambda seen: replace(seen, looked={**seen.looked, rel_path: commit}))

    def forget(self, slug: str) -> None:
        """Remember nothing of a circle."""
        for suffix in (".json", ".lock"):
            self._folder.joinpath(slug + suffix).unlink(missing_ok=True)

    def _change(self, circle: Circle, change: Callable[[SeenState], SeenState]) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._file(circle)
        with FileLock(file.with_suffix(".lock"), timeout=10):
            seen = change(self.load(circle))
            looked = {git_bytes(path).hex(): name for path, name in seen.looked.items()}
            text = json.dumps({"head": seen.head, "time": seen.time, "looked": looked}, indent=2)
            write_atomically(file, f"{text}\n".encode())

    def _file(self, circle: Circle) -> Path:
        return self._folder / f"{circle.slug}.json"


def read_marks(reader: CircleReader, store: SeenStore) -> TreeMarks:
    """What to mark in a circle now. At the first time nothing is new; once all was seen, less is remembered."""
    circle, seen, now = reader.circle, store.load(reader.circle), reader.resources.newest()
    unseen = reader.resources.unseen(seen) if seen.head else {}
    if now.head and not unseen and seen.head != now.head:
        store.save(circle, now)
    return TreeMarks(unseen, _missing(reader.resources.broken_dependencies()))


def _missing(broken: tuple[Dependency, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for dependency in broken:
        if not is_private(dependency.source):
            found[dependency.source] = (*found.get(dependency.source, ()), dependency.target)
    return found


def see_all(reader: CircleReader, store: SeenStore) -> None:
    """Remember that everything of a circle was seen."""
    store.save(reader.circle, reader.resources.newest())
