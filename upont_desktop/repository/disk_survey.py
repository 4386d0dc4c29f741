"""What stands on disk at many paths, each for itself: one that cannot be read hides nothing of the others."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from upont_desktop.domain.errors import FilterFailed, GitFailed
from upont_desktop.domain.path_problems import PathProblem
from upont_desktop.domain.writing_errors import NotReadable
from upont_desktop.repository.process import Git
from upont_desktop.repository.worktree import (
    EXECUTABLE,
    FILE,
    LINK,
    Entry,
    WorkTreePaths,
    hash_bytes,
    hash_files,
    on_disk,
)


@dataclass(frozen=True, slots=True)
class DiskSurvey:
    """What git would keep at each path that was asked about, or why it cannot; where nothing stands, neither."""

    entries: dict[str, Entry] = field(default_factory=dict)
    problems: dict[str, PathProblem] = field(default_factory=dict)


def survey(git: Git, ground: WorkTreePaths, paths: Iterable[str]) -> DiskSurvey:
    """Look at each path as git itself does.

    Nothing stands at a path whose folder became a file or a link, nor at one where a folder is now: what is in that
    folder has paths of its own. A path that ends with a slash is a repository of its own, as ``ls-files`` names it.
    """
    found = DiskSurvey()
    regular: list[str] = []
    modes: dict[str, int] = {}
    for path in paths:
        if path.endswith("/"):
            found.problems[path] = PathProblem.NESTED
        elif ground.reaches(path) and not ground.beyond(path):
            mode = _look(git, ground, path, found)
            if mode is not None:
                regular.append(path)
                modes[path] = mode
    for path, oid in _hashes(git, ground, regular, found).items():
        found.entries[path] = Entry(modes[path], oid)
    return found


def _look(git: Git, ground: WorkTreePaths, path: str, found: DiskSurvey) -> int | None:
    """The mode of a file whose content is still to be read; anything else is noted at once."""
    place = ground.place(path)
    try:
        mode = os.lstat(place).st_mode
        if stat.S_ISLNK(mode):
            found.entries[path] = Entry(LINK, hash_bytes(git, os.fsencode(os.readlink(place))))  # noqa: PTH115
            return None
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        found.problems[path] = PathProblem.UNREADABLE
        return None
    if stat.S_ISREG(mode):
        return EXECUTABLE if mode & stat.S_IXUSR else FILE
    if not stat.S_ISDIR(mode):
        found.problems[path] = PathProblem.SPECIAL
    return None


def _hashes(git: Git, ground: WorkTreePaths, paths: Sequence[str], found: DiskSurvey) -> dict[str, str]:
    """The hashes of the files; one that vanished or cannot be read is left out, and noted.

    Git hashes all of them in one run, and fails as a whole. Then those that can be opened are tried again, and where it
    fails still, each half by itself, until the file is found that is to blame.
    """
    if not paths:
        return {}
    try:
        oids = hash_files(git, [(path, ground.place(path)) for path in paths])
    except (NotReadable, FilterFailed, GitFailed, OSError) as error:
        readable = [path for path in paths if _opens(ground, path, found)]
        if len(readable) < len(paths):
            return _hashes(git, ground, readable, found)
        if len(paths) == 1:  # it can be opened, and git still fails: on its filter, or on a disk that reads no further
            unread = isinstance(error, NotReadable | OSError)
            found.problems[paths[0]] = PathProblem.UNREADABLE if unread else PathProblem.REFUSED
            return {}
        half = len(paths) // 2
        return _hashes(git, ground, paths[:half], found) | _hashes(git, ground, paths[half:], found)
    return dict(zip(paths, oids, strict=True))


def _opens(ground: WorkTreePaths, path: str, found: DiskSurvey) -> bool:
    try:
        # Without waiting: a file that became a pipe meanwhile would hold us until somebody writes into it.
        os.close(os.open(f"{ground.top}/{on_disk(path)}", os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)))
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        found.problems[path] = PathProblem.UNREADABLE
        return False
    return True
