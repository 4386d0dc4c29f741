"""What lies in a folder beside its versions, in none itself: it goes along where the folder moves.

Each file, or each whole folder without a version in it, is renamed in one step. Whatever is interrupted in between is
done again from either side: what is at its old path goes, what is at its new path stays.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator

from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import AlreadyThere
from upont_desktop.repository.undo_log import CarriedPath
from upont_desktop.repository.worktree import WorkTreePaths, drop_empty_folders, on_disk


def companions(ground: WorkTreePaths, folder: str, new: str, versions: Collection[str]) -> Iterator[CarriedPath]:
    """Everything on disk below ``folder`` that is in no version, with its path below ``new``; no link is followed.

    ``versions`` are the paths below it that are in one. What cannot be listed stays where it is.
    """
    whole = frozenset(versions)
    folders = {path[:at] for path in versions for at in _slashes(path)}
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        for name, is_folder in _listed(ground, here):
            path = f"{here}/{name}"
            if is_folder and path in folders:
                waiting.append(path)
            elif path not in whole:
                yield CarriedPath(path, new + path[len(folder) :])


def _listed(ground: WorkTreePaths, folder: str) -> list[tuple[str, bool]]:
    """The names in a folder of the work tree, and whether each is a folder itself."""
    if not ground.reaches(f"{folder}/x"):
        return []
    try:
        with os.scandir(f"{ground.top}/{on_disk(folder)}") as scanned:
            return [(git_text(os.fsencode(one.name)), one.is_dir(follow_symlinks=False)) for one in scanned]
    except OSError:
        return []


def _slashes(path: str) -> Iterator[int]:
    return (at for at, letter in enumerate(path) if letter == "/")


def check_free(ground: WorkTreePaths, carried: Iterable[CarriedPath]) -> None:
    """Raises :class:`AlreadyThere` where something stands at a new path; :class:`NameNotAllowed` beyond a link."""
    for one in carried:
        old, new = ground.place(one.old), ground.place(one.new)
        if os.path.lexists(new) and not _one_file(old, new):
            raise AlreadyThere(path=display(one.new))


def feasible(ground: WorkTreePaths, carried: Iterable[CarriedPath]) -> tuple[CarriedPath, ...]:
    """Those that can still go: something stands at the old path, and nothing at the new one."""
    return tuple(one for one in carried if _waits(ground, one))


def carry(ground: WorkTreePaths, carried: Iterable[CarriedPath], step: Callable[[str], None]) -> None:
    """Rename what still waits. Raises what the system says."""
    for one in carried:
        if _waits(ground, one):
            old, new = ground.place(one.old), ground.place(one.new)
            os.makedirs(os.path.dirname(new), exist_ok=True)  # noqa: PTH103, PTH120
            os.rename(old, new)  # noqa: PTH104 - never over something, which replace would do
            drop_empty_folders(ground, old)
            step("carried")


def _waits(ground: WorkTreePaths, one: CarriedPath) -> bool:
    if not (ground.reaches(one.old) and ground.reaches(one.new)):
        return False
    old, new = (f"{ground.top}/{on_disk(path)}" for path in (one.old, one.new))
    return os.path.lexists(old) and (not os.path.lexists(new) or _one_file(old, new))


def _one_file(old: str, new: str) -> bool:
    """Whether two names that differ are one file: in case only, where the file system ignores it."""
    try:
        return old.casefold() == new.casefold() and os.path.samestat(os.lstat(old), os.lstat(new))
    except OSError:
        return False
