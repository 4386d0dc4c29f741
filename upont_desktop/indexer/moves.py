"""Moves: a path deleted and a path added in the same commit with the same blob (ARCHITECTURE, section 3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from upont_desktop.domain.text import git_bytes

EMPTY_BLOBS = frozenset(
    bytes.fromhex(name)
    for name in (
        "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
        "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
    )
)
"""The empty blob, by SHA-1 and by SHA-256: sameness of nothing means nothing."""

MOST_PATHS = 8
"""A blob that stands at more paths than this is a template or a filler: its sameness means nothing either."""


def fitness(old: str | bytes, new: str | bytes) -> tuple[bool, int]:
    """How well ``old`` fits as the former place of ``new``; the least fits best.

    The same file name wins, then the nearest folder: the number of steps up and down between the two.
    """
    slash: str | bytes = "/" if isinstance(old, str) else b"/"
    old_folder, _, old_name = old.rpartition(slash)  # type: ignore[arg-type]
    new_folder, _, new_name = new.rpartition(slash)  # type: ignore[arg-type]
    return old_name != new_name, _steps(old_folder, new_folder, slash)


def _steps(old: str | bytes, new: str | bytes, slash: str | bytes) -> int:
    here = old.split(slash) if old else []  # type: ignore[arg-type]
    there = new.split(slash) if new else []  # type: ignore[arg-type]
    common = 0
    for one, other in zip(here, there, strict=False):
        if one != other:
            break
        common += 1
    return len(here) + len(there) - 2 * common


def pair_moves(deleted: Mapping[bytes, bytes], added: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
    """Which added path each deleted path moved to, as ``{new: old}``; both arguments map a path to its blob.

    The best pairs are made first; each path is used once. The caller leaves out blobs whose sameness means nothing.
    """
    by_blob: defaultdict[bytes, list[bytes]] = defaultdict(list)
    for path, blob in deleted.items():
        by_blob[blob].append(path)
    pairs = [(*fitness(old, new), new, old) for new, blob in added.items() for old in by_blob.get(blob, ())]
    moves: dict[bytes, bytes] = {}
    used: set[bytes] = set()
    for _, _, new, old in sorted(pairs):
        if new not in moves and old not in used:
            moves[new] = old
            used.add(old)
    return moves


def best_source(target: str, sources: Iterable[str]) -> str | None:
    """The path among ``sources`` that ``target`` was most likely copied from: fitness, then path order."""
    return min(sources, key=lambda source: (*fitness(source, target), git_bytes(source)), default=None)


class SourceCandidates:
    """Paths, each with a version, among which :func:`best_source` is found for many targets: at the cost of the depth
    of a target, not of the number of paths.

    The steps between two folders are least at the deepest folder that both are in. So each folder keeps its least deep
    path, and a target asks the folders above it.
    """

    def __init__(self, versions: Mapping[str, int]) -> None:
        self.versions = versions
        self._nearest: dict[tuple[str | None, str], tuple[int, bytes, str]] = {}
        for path in versions:
            *folders, name = path.split("/")
            entry = (len(folders), git_bytes(path), path)
            for depth in range(len(folders) + 1):
                above = "/".join(folders[:depth])
                for key in ((name, above), (None, above)):
                    self._nearest[key] = min(entry, self._nearest.get(key, entry))

    def best(self, target: str) -> str | None:
        """The same as :func:`best_source` of the paths."""
        *folders, name = target.split("/")
        for wanted in (name, None):
            found = [
                (entry[0] - 2 * depth, *entry[1:])
                for depth in range(len(folders) + 1)
                if (entry := self._nearest.get((wanted, "/".join(folders[:depth])))) is not None
            ]
            if found:
                return min(found)[-1]
        return None
