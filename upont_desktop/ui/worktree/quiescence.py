"""When files that are being edited have come to rest: pure bookkeeping, without clock or disk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Literal, TypeAlias

Mark: TypeAlias = tuple[int, int] | None
"""A file's time of change and its size, or ``None`` for one that is gone."""

_PASSING = ("~$*", ".~*", "*~", "*.tmp", "*.temp", "*.part", "*.crdownload", "*.download", "*.sw?", ".#*", "#*#",
            "*.bak", "*.lock", ".ds_store", "thumbs.db", "desktop.ini", "4913", ".goutputstream-*")  # fmt: skip


def is_passing(path: str) -> bool:
    """Whether programs make files of this name for a while only."""
    name = path.rpartition("/")[2].lower()
    return any(fnmatchcase(name, pattern) for pattern in _PASSING)


def folder_of(path: str, folders: Collection[str]) -> str | None:
    """The nearest of these folders around a path (the empty one is around everything), or ``None``."""
    around = path
    while around:
        around = around.rpartition("/")[0]
        if around in folders:
            return around
    return None


@dataclass(slots=True)
class QuiescenceTracker:
    """Remembers since when each file is as it is. ``seconds`` is how long a folder must be at rest."""

    _since: dict[str, tuple[Mark, float]] = field(default_factory=dict)
    _tried: dict[str, Mark] = field(default_factory=dict)
    _left: dict[str, Mark | Literal["as seen next"]] = field(default_factory=dict)

    def look(self, marks: Mapping[str, Mark], now: float) -> None:
        """This is how the files are now; those that are not named are kept, or were never changed."""
        for path, mark in marks.items():
            known = self._since.get(path)
            if known is None or known[0] != mark:
                self._since[path] = (mark, now)
        for path in self._since.keys() - marks.keys():
            del self._since[path]
            self._tried.pop(path, None)
        for path in self._left.keys() & marks.keys():
            if self._left[path] == "as seen next":
                self._left[path] = marks[path]
            elif self._left[path] != marks[path]:
                del self._left[path]

    def leave(self, paths: Iterable[str]) -> None:
        """These were kept and undone: they do not keep themselves again before they are changed once more."""
        self._left.update(dict.fromkeys(paths, "as seen next"))

    def at_rest(self, folders: Collection[str], now: float, seconds: float) -> list[list[str]]:
        """The files of each folder whose files have all been at rest for so long, and were not tried as they are."""
        found = []
        for paths in self._by_folder(folders):
            still = all(now - self._since[path][1] >= seconds for path in paths)
            if still and any(self._tried.get(path, ()) != self._since[path][0] for path in paths):
                found.append(sorted(paths))
        return found

    def next_rest(self, folders: Collection[str], now: float, seconds: float) -> float | None:
        """In how many seconds the next folder may be at rest; ``None`` where none is on its way there."""
        waits = [max(self._since[path][1] for path in paths) + seconds - now for paths in self._by_folder(folders)]
        return min((wait for wait in waits if wait > 0), default=None)

    def tried(self, paths: Iterable[str]) -> None:
        """These were handed over as they are: once is enough, whatever came of it."""
        for path in paths:
            if path in self._since:
                self._tried[path] = self._since[path][0]

    def _by_folder(self, folders: Collection[str]) -> list[list[str]]:
        found: dict[str, list[str]] = {}
        for path in self._since:
            folder = folder_of(path, folders)
            if folder is not None and path not in self._left:
                found.setdefault(folder, []).append(path)
        return list(found.values())
