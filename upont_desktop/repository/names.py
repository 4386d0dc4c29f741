"""Names that every member's system can hold: what may be a path in a circle."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from upont_desktop.domain.text import display, git_bytes
from upont_desktop.domain.writing_errors import AlreadyThere, NameNotAllowed, NameProblem

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f]')
_LONGEST_NAME = 240  # bytes: 255 is the limit of most file systems, and a temporary name needs some
_LONGEST_PATH = 1000  # bytes, below the clone; macOS ends at 1024, Windows (with long paths) far above


def check_name(path: str) -> None:
    """Refuse a path that git or a member's system could not hold. Raises :class:`NameNotAllowed`."""
    problem = name_problem(path)
    if problem is not None:
        raise NameNotAllowed(path=display(path), problem=problem)


def name_problem(path: str) -> NameProblem | None:
    """What is wrong with a new path; ``None`` where nothing is."""
    if len(git_bytes(path)) > _LONGEST_PATH:
        return NameProblem.LONG_PATH
    return next(filter(None, (_part_problem(part) for part in path.split("/"))), None)


@lru_cache(maxsize=4096)  # thousands of files share their folders
def _part_problem(part: str) -> NameProblem | None:
    if part in {"", ".", ".."}:
        return NameProblem.OUTSIDE
    if is_git_name(part):
        return NameProblem.GIT
    if len(git_bytes(part)) > _LONGEST_NAME:
        return NameProblem.LONG_NAME
    if _FORBIDDEN.search(part):
        return NameProblem.SIGNS
    if _RESERVED.fullmatch(part):
        return NameProblem.RESERVED
    if part.endswith((" ", ".")):
        return NameProblem.ENDING
    return None


def is_git_name(part: str) -> bool:
    """Whether some file system would take the name for ``.git`` (``path.c``, ``utf8.c``: is_..._dotgit)."""
    plain = "".join(letter for letter in part if unicodedata.category(letter) != "Cf").lower()
    plain = plain.split(":")[0].rstrip(" .")
    return plain == ".git" or re.fullmatch(r"git~[0-9]+", plain) is not None


def folded(path: str) -> str:
    """Paths of the same folded form are one file on systems that ignore case or normalise Unicode."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def check_clashes(existing: Iterable[str], added: Iterable[str]) -> None:
    """Refuse new paths that some systems could not tell from others, or that need a file to be a folder.

    ``existing`` are the paths that stay. Raises :class:`AlreadyThere` with the path that is in the way.
    """
    new = list(added)
    if not new:
        return
    wanted, folders = _spellings(new)
    old = list(existing)
    for path in (*old, *new):
        key = folded(path)
        if (key in wanted and wanted[key] != path) or key in folders:
            raise AlreadyThere(path=display(path))
        if any(folder in wanted for folder in _folders(key)):
            raise AlreadyThere(path=display(path))
    there = {folder for path in old for folder in _folders(path)}
    for folder in there:
        if folders.get(folded(folder), folder) not in there:  # another spelling; both may have been there all along
            raise AlreadyThere(path=display(folder))


def _spellings(new: Iterable[str]) -> tuple[dict[str, str], dict[str, str]]:
    """New paths, and their folders, by folded form. Raises :class:`AlreadyThere` where two differ in spelling only."""
    wanted: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in new:
        if wanted.setdefault(folded(path), path) != path:
            raise AlreadyThere(path=display(wanted[folded(path)]))
        for folder in _folders(path):
            if folders.setdefault(folded(folder), folder) != folder:
                raise AlreadyThere(path=display(folders[folded(folder)]))
    return wanted, folders


def _folders(path: str) -> Iterable[str]:
    at = path.find("/")
    while at >= 0:
        yield path[:at]
        at = path.find("/", at + 1)
