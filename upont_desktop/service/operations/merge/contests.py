"""What git could not put together, as conflicts of a person's: by its kind, with what each side really has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from upont_desktop.domain.conflict import Conflict, ConflictEntry, ConflictKind
from upont_desktop.repository.merge_tree import BASE, MINE, THEIRS, MergedTrees, MergeMessage, StageEntry, invented_from
from upont_desktop.repository.worktree import LINK, SUBMODULE, Entry
from upont_desktop.service.operations.merge.sides import MergeSides, Side, SideState

_FILE_DIRECTORY = "CONFLICT (file/directory)"
_RENAME_RENAME = "CONFLICT (rename/rename)"
_RENAME_DELETE = "CONFLICT (rename/delete)"
_BINARY = "CONFLICT (binary)"
_STAGE = {Side.MINE: MINE, Side.THEIRS: THEIRS}


@dataclass(frozen=True, slots=True)
class Contest:
    """A conflict with what is needed to settle it.

    ``stages`` are the paths where git's tree holds its marks or its inventions; ``targets`` say for each side at which
    path of the result each of its entries belongs.
    """

    conflict: Conflict
    stages: frozenset[str]
    targets: Mapping[Side, tuple[tuple[str, ConflictEntry], ...]]

    def entries(self, side: Side) -> tuple[ConflictEntry, ...]:
        """What one side has at stake."""
        return self.conflict.mine if side is Side.MINE else self.conflict.theirs


@dataclass(eq=False)
class _Group:
    """Paths in conflict that git's messages name together."""

    stages: list[StageEntry] = field(default_factory=list)
    messages: list[MergeMessage] = field(default_factory=list)

    @property
    def kinds(self) -> set[str]:
        return {message.kind for message in self.messages}


def contests_of(merged: MergedTrees, sides: MergeSides) -> Iterator[Contest]:
    """Each thing that needs a choice, or (with neither side's entries) only needs git's marks removed."""
    for group in _groups(merged, sides):
        yield _FolderContest(group, sides).contest() if _FILE_DIRECTORY in group.kinds else _contest(group, sides)


def _groups(merged: MergedTrees, sides: MergeSides) -> Iterable[_Group]:
    """Paths that belong to one choice: named by one message, or inside a folder that a file contests."""
    conflicts = [message for message in merged.messages if message.is_conflict]
    folders = {_real(path, sides) for one in conflicts if one.kind == _FILE_DIRECTORY for path in one.paths}
    leader: dict[str, str] = {}

    def find(path: str) -> str:
        while leader.setdefault(path, path) != path:
            path = leader[path]
        return path

    for message in conflicts:
        for path in message.paths:
            leader[find(path)] = find(message.paths[0])
    for path in {stage.path for stage in merged.stages}:
        for folder in folders & {path, *_above(path)}:
            leader[find(path)] = find(folder)
    groups: dict[str, _Group] = {}
    for stage in merged.stages:
        groups.setdefault(find(stage.path), _Group()).stages.append(stage)
    for message in merged.messages:  # also those that only say where a path went
        if message.paths and find(message.paths[0]) in groups:
            groups[find(message.paths[0])].messages.append(message)
    return groups.values()


def _above(path: str) -> Iterator[str]:
    """The folders of a path."""
    parts = path.split("/")[:-1]
    for depth in range(1, len(parts) + 1):
        yield "/".join(parts[:depth])


def _real(path: str, sides: MergeSides) -> str:
    return invented_from(path, sides.mine.commit, sides.theirs.commit)


def _contest(group: _Group, sides: MergeSides) -> Contest:
    targets = {side: _targets(group, sides, side) for side in Side}
    base = _bases(group, sides)
    mine, theirs = (tuple(entry for _, entry in targets[side]) for side in Side)
    named = [target for side in Side for target, _ in targets[side]]
    name = named[0] if named else _real(group.stages[0].path, sides)
    conflict = Conflict(_kind(group, sides, base, mine, theirs), name, base, mine, theirs)
    return Contest(conflict, frozenset(stage.path for stage in group.stages), targets)


def _targets(group: _Group, sides: MergeSides, side: Side) -> tuple[tuple[str, ConflictEntry], ...]:
    found: dict[ConflictEntry, str] = {}
    for stage in group.stages:
        if stage.stage == _STAGE[side]:
            found.setdefault(_own(stage, group, sides, side), _real(stage.path, sides))
    return tuple((target, entry) for entry, target in found.items())


def _own(stage: StageEntry, group: _Group, sides: MergeSides, side: Side) -> ConflictEntry:
    """The side's own entry behind a stage, which may stand at an invented path and hold a text that git merged."""
    state = sides.of(side)
    hints = list(dict.fromkeys(_hints(stage, group, sides, side)))
    exact = (path for path in hints if state.tree.get(path) == stage.entry)
    changed = (path for path in hints if path in state.tree)
    path = next(exact, None) or next(changed, None) or state.path_of.get(stage.entry.oid)
    entry = state.entry(path) if path is not None else None
    return entry or ConflictEntry(_real(stage.path, sides), stage.entry.oid, stage.entry.mode)


def _hints(stage: StageEntry, group: _Group, sides: MergeSides, side: Side) -> Iterator[str]:
    """Where the side may have what git put at the stage's path, the likeliest first."""
    real = _real(stage.path, sides)
    yield stage.path
    yield real
    if real in sides.of(side.other).moves:
        yield sides.of(side.other).moves[real]
    for message in group.messages:
        if stage.path in message.paths or real in message.paths:
            yield from message.paths


def _bases(group: _Group, sides: MergeSides) -> tuple[ConflictEntry, ...]:
    found: dict[str, ConflictEntry] = {}
    for stage in group.stages:
        if stage.stage == BASE:
            entry = _base(stage.entry, _base_paths(stage, sides), sides)
            found.setdefault(entry.path, entry)
    return tuple(found.values())


def _base_paths(stage: StageEntry, sides: MergeSides) -> list[str]:
    real = _real(stage.path, sides)
    return [real, *(state.moves[real] for state in (sides.mine, sides.theirs) if real in state.moves)]


def _base(entry: Entry, paths: list[str], sides: MergeSides) -> ConflictEntry:
    path = next((path for path in paths if sides.base(path) == entry), paths[-1])
    return ConflictEntry(path, entry.oid, entry.mode)


_Entries = tuple[ConflictEntry, ...]


def _kind(group: _Group, sides: MergeSides, base: _Entries, mine: _Entries, theirs: _Entries) -> ConflictKind:
    if _RENAME_RENAME in group.kinds:
        return ConflictKind.MOVED_APART
    if not (mine and theirs):
        return ConflictKind.MOVED_DELETED if _RENAME_DELETE in group.kinds else ConflictKind.EDITED_DELETED
    return _kind_of_both(group, sides, base, mine[0], theirs[0])


def _kind_of_both(
    group: _Group, sides: MergeSides, base: _Entries, mine: ConflictEntry, theirs: ConflictEntry
) -> ConflictKind:
    types = {mine.mode & 0o170000, theirs.mode & 0o170000}
    if len(types) > 1:
        return ConflictKind.TYPES
    if types == {SUBMODULE}:
        return ConflictKind.SUBMODULE
    if types == {LINK}:
        return ConflictKind.LINK
    if not base:
        moved = mine.path in sides.mine.moves or theirs.path in sides.theirs.moves
        if moved or mine.oid != theirs.oid:
            return ConflictKind.MOVED_TOGETHER if moved else ConflictKind.ADDED
    if mine.oid == theirs.oid:
        return ConflictKind.MODE
    return ConflictKind.BINARY if _BINARY in group.kinds else ConflictKind.EDITED


class _FolderContest:
    """A file on one side has the name of a folder on the other."""

    def __init__(self, group: _Group, sides: MergeSides) -> None:
        self._group, self._sides = group, sides
        message = next(one for one in group.messages if one.kind == _FILE_DIRECTORY)
        self._name = _real(message.paths[0], sides)

    def contest(self) -> Contest:
        """Both sides' files: the one that has the name, and those in the folder."""
        found = {side: self._side(side, self._sides.of(side)) for side in Side}
        mine, theirs = (tuple(entry for _, entry in found[side]) for side in Side)
        base = _bases(self._group, self._sides)
        conflict = Conflict(ConflictKind.FILE_AND_FOLDER, self._name, base, mine, theirs)
        return Contest(conflict, frozenset(stage.path for stage in self._group.stages), found)

    def _side(self, side: Side, state: SideState) -> tuple[tuple[str, ConflictEntry], ...]:
        staged = {entry: target for target, entry in _targets(self._group, self._sides, side)}
        prefix = f"{self._name}/"
        for path in state.changes:
            entry = state.entry(path)
            if entry is not None and (path == self._name or path.startswith(prefix)):
                staged.setdefault(entry, path)
        return tuple((target, entry) for entry, target in staged.items())
