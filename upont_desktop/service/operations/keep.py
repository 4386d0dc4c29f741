"""Keeping what stands on disk: each path for itself, and all that can be kept in one commit."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import filterfalse
from pathlib import Path

from upont_desktop.domain.books import is_book
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.path_problems import LeftOutPath, PathProblem
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NothingKept, NothingToDo, NotReadable
from upont_desktop.repository.disk_survey import survey
from upont_desktop.repository.names import clashing, name_problem, portable
from upont_desktop.repository.undo_log import CarriedPath
from upont_desktop.repository.worktree import LINK, SUBMODULE, Entry, hash_bytes
from upont_desktop.service.operations.add import read_files
from upont_desktop.service.operations.context import OperationContext, Transaction

_ATTEMPTS = 5  # files that vanish while they are read; more than that is no coincidence


def keep_changes(
    context: OperationContext, paths: Iterable[str], message: str = "", *, renamed: Mapping[str, str] | None = None
) -> ChangeSet:
    """Keep what stands on disk at these paths as it is: edits, new files, and deletions made by other programs.

    A path that cannot be kept holds up no other: it is in ``left_out`` of the result, with its reason. ``renamed`` are
    files that get another name as they are kept, on disk, too (old path → new one), as some system cannot hold theirs.

    Raises :class:`NothingToDo`, and :class:`NothingKept` where no path could be kept.
    """
    with context.job() as transaction:
        names = dict(renamed or {})
        wanted = tuple(filterfalse(is_book, dict.fromkeys(paths)))  # kept by themselves, whole lines at a time
        for _ in range(_ATTEMPTS):
            plan = _planned(transaction, wanted, names)
            try:
                edits = stored(transaction, plan.entries, plan.sources)
            except (NotReadable, FileNotFoundError):  # it vanished, or was closed to us, since it was looked at
                continue
            break
        else:
            plan, edits = _planned(transaction, (), {}), {}
        if not edits and plan.left_out:
            first = plan.left_out[0]
            raise NothingKept(path=display(first.path), problem=first.problem)
        if not edits:
            raise NothingToDo
        title = transaction.words.title("keep", list(edits))
        change = transaction.keep("keep", edits, title, message, kept=edits, carried=plan.carried)
        return replace(change, left_out=tuple(plan.left_out))


@dataclass(frozen=True, slots=True)
class _Plan:
    """What will be kept: ``entries`` by the path in the circle, each with the path of its file now in ``sources``."""

    entries: dict[str, Entry | None] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    left_out: list[LeftOutPath] = field(default_factory=list)
    carried: list[CarriedPath] = field(default_factory=list)


def _planned(transaction: Transaction, paths: Sequence[str], names: Mapping[str, str]) -> _Plan:
    plan = _Plan()
    writer = transaction.writer
    disk = survey(writer.git, writer.ground, paths)
    for path in paths:
        found, kept = disk.entries.get(path), transaction.tree.get(path)
        if path not in disk.problems and found == kept:
            continue
        problem = disk.problems.get(path) or _problem_here(path, found, kept, names)
        if problem is None:
            new = names.get(path, path) if kept is None else path
            plan.entries[new], plan.sources[new] = found, path
        else:
            plan.left_out.append(problem if isinstance(problem, LeftOutPath) else LeftOutPath(path, problem))
    _leave_out_clashes(transaction, plan)
    plan.carried.extend(CarriedPath(old, new) for new, old in plan.sources.items() if old != new)
    return plan


def _problem_here(
    path: str, found: Entry | None, kept: Entry | None, names: Mapping[str, str]
) -> LeftOutPath | PathProblem | None:
    if kept is not None:
        return PathProblem.SUBMODULE if kept.mode == SUBMODULE else None
    wrong = None if found is None else name_problem(names.get(path, path))
    return None if wrong is None else LeftOutPath(path, wrong, portable(path))


def _leave_out_clashes(transaction: Transaction, plan: _Plan) -> None:
    """Leave out new paths that some systems could not tell from others, or that need a file to be a folder."""
    new = [
        path for path, entry in plan.entries.items() if entry and path not in transaction.tree and not is_private(path)
    ]
    if not new:
        return
    leaving = {path for path, entry in plan.entries.items() if entry is None}
    for path in clashing(transaction.tree, new, leaving):
        del plan.entries[path]
        plan.left_out.append(LeftOutPath(plan.sources.pop(path), PathProblem.TAKEN))


def stored(
    transaction: Transaction, entries: Mapping[str, Entry | None], sources: Mapping[str, str]
) -> dict[str, Entry | None]:
    """The entries, with the contents of the files kept by git; nothing of the clone refers to them yet.

    ``sources`` has the path of each one's file now. Raises :class:`NotReadable`, :class:`FileNotFoundError`.
    """
    writer, edits = transaction.writer, dict(entries)
    regular = [path for path, entry in edits.items() if entry is not None and entry.mode != LINK]
    places = [(path, writer.ground.place(sources[path])) for path in regular]
    for path, oid in zip(regular, read_files(transaction, places), strict=True):
        entry = edits[path]
        assert entry is not None
        edits[path] = Entry(entry.mode, oid)
    for path, entry in entries.items():
        if entry is not None and entry.mode == LINK:
            target = os.fsencode(Path(writer.ground.place(sources[path])).readlink())
            edits[path] = Entry(LINK, hash_bytes(writer.git, target, write=True))
    return edits
