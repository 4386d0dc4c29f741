"""Back to the kept version: what was edited on disk goes, and stays reachable by a ref of ours until it is pruned."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import filterfalse

from upont_desktop.domain.books import is_book
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import Phrase
from upont_desktop.domain.path_problems import LeftOutPath, PathProblem
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NameProblem, NothingPutBack, NothingToDo
from upont_desktop.repository.disk_survey import survey
from upont_desktop.repository.names import is_git_name
from upont_desktop.repository.undone_refs import expired, keeping, removing, undone_refs
from upont_desktop.repository.worktree import SUBMODULE, Entry
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.keep import stored


def discard(context: OperationContext, paths: Iterable[str]) -> ChangeSet:
    """Bring files on disk back to what is kept of them: edits and new files go, and what was deleted comes back.

    Before that, what stands on disk becomes a commit under a ref of ours, as what is undone does: undo puts it back on
    the disk, and it is listed by :func:`~upont_desktop.service.operations.undone`. Branch and history stay as they are.
    A path that cannot be put back holds up no other: it is in ``left_out`` of the result, with its reason. Parts of
    books stay as they are.

    Raises :class:`NothingToDo`, :class:`NothingPutBack`, :class:`EditedMeanwhile` where a file is being written.
    """
    with context.job() as transaction:
        left_out: list[LeftOutPath] = []
        found = _found(transaction, tuple(filterfalse(is_book, dict.fromkeys(paths))), left_out)
        if not found and left_out:
            raise NothingPutBack(path=display(left_out[0].path), problem=left_out[0].problem)
        if not found:
            raise NothingToDo
        taken = stored(transaction, found, {path: path for path in found})
        words = transaction.words
        edit = transaction.writer.commit_of_disk(taken, words.title("edits", list(taken)), transaction.identity)
        changes = {path: (entry, transaction.tree.get(path)) for path, entry in taken.items()}
        summary, now = words.title("discard", list(taken)), int(time.time())
        refs = undone_refs(transaction.repository.git)
        moves = (*keeping([edit], now, refs), *removing(expired(transaction.repository.git, now, refs)))
        past = transaction.new_past("discard", summary, edit=edit)
        return replace(transaction.change_disk("discard", changes, summary, past, moves), left_out=tuple(left_out))


def _found(transaction: Transaction, paths: Sequence[str], left_out: list[LeftOutPath]) -> dict[str, Entry | None]:
    """What stands on disk at the paths where it is not what is kept."""
    disk = survey(transaction.writer.git, transaction.writer.ground, paths)
    found: dict[str, Entry | None] = {}
    for path in paths:
        entry, kept = disk.entries.get(path), transaction.tree.get(path)
        problem = disk.problems.get(path) or _problem_here(path, kept)
        if problem is not None:
            left_out.append(LeftOutPath(path, problem))
        elif entry != kept:
            found[path] = entry
    return found


def _problem_here(path: str, kept: Entry | None) -> Phrase | None:
    if kept is not None:
        return PathProblem.SUBMODULE if kept.mode == SUBMODULE else None
    # Git takes such a name for its own, so that it could not put the file back.
    return NameProblem.GIT if any(map(is_git_name, path.split("/"))) else None
