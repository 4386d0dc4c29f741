"""Versions and what precedes them, computed commit by commit, parents before children (ARCHITECTURE, section 3).

The rule is git's TREESAME: commit C gives path p a version when p's entry in C differs from its entry in every parent.
What a reader of a commit sees is a *view*, a map from path to version. Git says what each commit changed against its
first parent; the views of the other parents tell whether a merge only took a side.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, TypeAlias

from upont_desktop.domain.resource import ChangeKind, entry_kind
from upont_desktop.indexer.moves import EMPTY_BLOBS, MOST_PATHS, pair_moves

Blob: TypeAlias = bytes | bytearray


class PathState(NamedTuple):
    """What a commit has at a path: mode 0 and an empty blob where it has nothing."""

    path: int
    mode: int
    blob: bytes


_MODIFIED = int(ChangeKind.MODIFIED)  # exact, as it is asked for a million times
_NONE: frozenset[int] = frozenset()


class Lookup(Protocol):
    """The lower part of a view: the version in effect at a path, 0 for none."""

    def __call__(self, path: int, absent: int, /) -> int:
        """The id in effect at ``path``; ``absent`` where none is, as ``dict.get`` has it."""


class View(dict[int, int]):
    """The versions in effect at one commit, by path, 0 for none: as a difference from a shared base, which is what this
    dictionary itself holds.

    Commits in a row hand one view on. Where history branches, the copy costs as much as the difference, which is folded
    into a base of its own when it grows, so branching is cheap however many resources there are.
    """

    __slots__ = ("_base", "_lookup")

    def __init__(self, lookup: Lookup | None = None) -> None:
        """Empty, or on top of ``lookup`` (the index, in a refresh)."""
        super().__init__()
        self._base: dict[int, int] = {}
        self._lookup: Lookup = lookup or self._base.get

    def __missing__(self, path: int) -> int:
        """The version of a path that was not changed here, as the base has it."""
        return self._lookup(path, 0)

    def copy(self) -> View:
        """A view that goes its own way from here."""
        if self._is_dict and len(self) > max(256, len(self._base) >> 4):
            self._base = {**self._base, **self}
            self.clear()
            self._lookup = self._base.get
        other = View.__new__(View)
        other._base, other._lookup = self._base, self._lookup
        other.update(self)
        return other

    @property
    def _is_dict(self) -> bool:
        return getattr(self._lookup, "__self__", None) is self._base

    def whole(self) -> Mapping[int, int]:
        """Every path with its version; not for a view on top of the index."""
        return {**self._base, **self}


@dataclass(slots=True)
class VersionStore:
    """Versions as columns, indexed by version id minus ``first``; the columns of 1,000,000 take some 60 MB.

    ``older`` answers for versions below ``first``, which the index has already.
    """

    first: int = 1
    older: Callable[[int], tuple[int, bytes, int]] | None = None
    path: array[int] = field(default_factory=lambda: array("I"))
    commit: array[int] = field(default_factory=lambda: array("I"))
    mode: array[int] = field(default_factory=lambda: array("H"))
    number: array[int] = field(default_factory=lambda: array("I"))
    change: array[int] = field(default_factory=lambda: array("B"))
    previous: array[int] = field(default_factory=lambda: array("I"))
    blobs: bytearray = field(default_factory=bytearray)
    blob_size: int = 20
    merged: list[tuple[int, int, int]] = field(default_factory=list)
    taken: list[tuple[int, int, int]] = field(default_factory=list)

    def add(
        self, path: int, commit: int, mode: int, blob: bytes | bytearray, number: int, change: int, previous: int
    ) -> int:
        """Keep a version; gives its id."""
        self.path.append(path)
        self.commit.append(commit)
        self.mode.append(mode)
        self.number.append(number)
        self.change.append(change)
        self.previous.append(previous)
        self.blobs += blob if mode else bytes(self.blob_size)
        return self.first + len(self.path) - 1

    def entry(self, version: int) -> tuple[int, bytes, int]:
        """Mode, blob and number of a version; nothing for 0."""
        if not version:
            return 0, b"", 0
        at = version - self.first
        if at < 0:
            assert self.older is not None
            return self.older(version)
        mode = self.mode[at]
        blob = bytes(self.blobs[at * self.blob_size : (at + 1) * self.blob_size]) if mode else b""
        return mode, blob, self.number[at]


class Lineage:
    """Computes versions. Feed it commits with :meth:`commit`, parents before children.

    ``path_of`` gives the bytes of a path id. ``standing`` counts the paths of a view that hold each of some blobs, up
    to a limit or beyond.
    """

    def __init__(
        self,
        store: VersionStore,
        path_of: Callable[[int], bytes],
        standing: Callable[[View, set[bytes], int], Mapping[bytes, int]],
    ) -> None:
        """``standing(view, blobs, limit)`` is asked only where a move is about to be made."""
        self.store = store
        self._path_of = path_of
        self._standing = standing

    def commit(
        self,
        commit: int,
        view: View,
        others: Sequence[View],
        entries: Iterable[PathState],
        forked: frozenset[int] = frozenset(),
    ) -> None:
        """Give ``commit`` its versions.

        ``view`` is its first parent's and becomes its own; ``entries`` are what it changed against that parent;
        ``forked`` are paths that the commit's trailers say were forked.
        """
        entries = list(entries)
        sides = (
            {entry.path: side for entry in entries if (side := self._side(others, entry)) is not None} if others else {}
        )
        made = [entry for entry in entries if entry.path not in sides] if sides else entries
        before = {entry.path: view[entry.path] for entry in made}
        moves = self._moves(view, made, before) if len(made) > 1 else {}
        sources = {path: view[old] for path, old in moves.items()}
        for path, version in sides.items():
            view[path] = version
            self.store.taken.append((path, commit, version))
        for entry in made:
            self._version(commit, view, others, entry, before[entry.path], sources.get(entry.path, 0), forked)

    def straight(self, commit: int, view: View, path: int, mode: int, blob: Blob) -> None:
        """Give ``commit`` one of its versions, where it has no other parents, forked nothing by its trailers, and
        moved nothing: the same as :meth:`commit`, for what most commits are.
        """
        store = self.store
        before = view[path]
        if before:
            at = before - store.first
            was, number = (store.mode[at], store.number[at]) if at >= 0 else store.entry(before)[::2]
        else:
            was = number = 0
        change = _MODIFIED if was == mode and mode else self._change(PathState(path, mode, b""), before, 0, _NONE)
        view[path] = store.add(path, commit, mode, blob, number + 1, change, before)

    def _side(self, others: Sequence[View], entry: PathState) -> int | None:
        """The version of another parent that a merge took; ``None`` where its entry is that of no parent."""
        for other in others:
            version = other[entry.path]
            mode, blob, _ = self.store.entry(version)
            if mode == entry.mode and (not mode or blob == entry.blob):
                return version
        return None

    def _version(
        self,
        commit: int,
        view: View,
        others: Sequence[View],
        entry: PathState,
        before: int,
        source: int,
        forked: frozenset[int],
    ) -> None:
        store = self.store
        change = self._change(entry, before, source, forked)
        if change is ChangeKind.FORKED:
            before = 0
        elif source:
            before = source
        number = store.entry(before)[2]
        merged = [] if change is ChangeKind.FORKED else self._merged(others, entry.path, before)
        if merged:
            number = max(number, *(store.entry(version)[2] for version in merged))
            if change is ChangeKind.ADDED:
                lives = any(store.entry(version)[0] for version in merged)
                change = ChangeKind.MODIFIED if lives else ChangeKind.RESTORED
        version = store.add(entry.path, commit, entry.mode, entry.blob, number + 1, change, before)
        store.merged.extend((version, rank, other) for rank, other in enumerate(merged))
        view[entry.path] = version

    def _change(self, entry: PathState, before: int, source: int, forked: frozenset[int]) -> ChangeKind:
        """What a version does to its resource; copies are told apart from additions later, by their blobs."""
        mode = self.store.entry(before)[0]
        if not entry.mode:
            return ChangeKind.DELETED
        if source:
            return ChangeKind.MOVED
        if entry.path in forked and not mode:
            return ChangeKind.FORKED
        if not before:
            return ChangeKind.ADDED
        if not mode:
            return ChangeKind.RESTORED
        same = mode == entry.mode or entry_kind(mode) == entry_kind(entry.mode)
        return ChangeKind.MODIFIED if same else ChangeKind.RETYPED

    @staticmethod
    def _merged(others: Sequence[View], path: int, before: int) -> list[int]:
        """What a merge's other parents had, each version once."""
        versions = dict.fromkeys(other[path] for other in others)
        return [version for version in versions if version and version != before]

    def _moves(self, view: View, made: Sequence[PathState], before: Mapping[int, int]) -> dict[int, int]:
        """Exact moves among the versions of one commit, as ``{new path: old path}``."""
        gone = [entry.path for entry in made if not entry.mode]
        if not gone or len(gone) == len(made):
            return {}
        blobs: dict[bytes, bytes] = {}
        ids: dict[bytes, int] = {}
        for path in gone:
            mode, blob, _ = self.store.entry(before[path])
            if mode:
                name = self._path_of(path)
                blobs[name], ids[name] = blob, path
        known = set(blobs.values())
        added: dict[bytes, bytes] = {}
        for entry in made:
            if entry.mode and entry.blob in known and not self.store.entry(before[entry.path])[0]:
                name = self._path_of(entry.path)
                added[name], ids[name] = entry.blob, entry.path
        meaningful = self._meaningful(view, set(added.values()))
        pairs = pair_moves(blobs, {path: blob for path, blob in added.items() if blob in meaningful})
        return {ids[new]: ids[old] for new, old in pairs.items()}

    def _meaningful(self, view: View, blobs: set[bytes]) -> set[bytes]:
        """Those that stand at few paths."""
        blobs = blobs - EMPTY_BLOBS
        counts = self._standing(view, blobs, MOST_PATHS + 1) if blobs else {}
        return {blob for blob in blobs if counts.get(blob, 0) <= MOST_PATHS}
