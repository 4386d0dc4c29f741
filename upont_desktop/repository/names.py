"""Names that every member's system can hold: what may be a path in a circle."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Protocol

from upont_desktop.domain.conflict import NameTrouble
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


def beside(path: str, word: str, taken: set[str]) -> str:
    """A free name beside a path, ``sheet (word).pdf``; ``taken`` are folded paths, and gets the new one."""
    folder, slash, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".") if "." in name[1:] else (name, "", "")
    marks = (f"{word} {number}" if number > 1 else word for number in itertools.count(1))
    found = (f"{folder}{slash}{stem} ({mark}){dot}{ending}" for mark in marks)
    free = next(one for one in found if folded(one) not in taken)
    taken.add(folded(free))
    return free


def portable(path: str) -> str:
    """The nearest path that every member's system can hold."""
    return "/".join(map(_mended, path.split("/")))


class FolderListing(Protocol):
    """A tree that can list one folder: :class:`~upont_desktop.repository.trees.CommitTree`."""

    def children(self, folder: str) -> Collection[str]:
        """The names in a folder; nothing where none is there."""

    def below(self, folder: str) -> Collection[str]:
        """Every path below a folder."""

    def __contains__(self, path: object, /) -> bool:
        """Whether a path is a file, link or submodule."""


def check_clashes(tree: FolderListing, added: Iterable[str], leaving: Collection[str] = ()) -> None:
    """Refuse new paths that some systems could not tell from others, or that need a file to be a folder.

    Only the folders on the way to the new paths are looked at. ``leaving`` are paths of the tree that go. Raises
    :class:`AlreadyThere` with the path that is in the way.
    """
    wanted, folders = _spellings(added)
    for key in wanted.keys() & folders.keys():
        raise AlreadyThere(path=display(wanted[key]))
    standing = _Standing(tree, leaving)
    for key, path in wanted.items():
        for found in standing.alike(key):
            if found != path or standing.is_folder(found):
                raise AlreadyThere(path=display(found))
    for key, folder in folders.items():
        alike = standing.alike(key)
        for found in alike:
            if not standing.is_folder(found):
                raise AlreadyThere(path=display(found))
        if alike and folder not in alike:  # another spelling; both may have been there all along
            raise AlreadyThere(path=display(alike[0]))


class _Standing:
    """What stays of a tree, looked up by folded paths: every spelling that stands there."""

    def __init__(self, tree: FolderListing, leaving: Collection[str]) -> None:
        self._tree = tree
        self._leaving = leaving
        self._known: dict[str, list[str]] = {"": [""]}
        self._folded: dict[str, dict[str, list[str]]] = {}

    def alike(self, key: str) -> list[str]:
        """The paths, folders included, of this folded form."""
        if key not in self._known:
            above, _, name = key.rpartition("/")
            self._known[key] = [
                path
                for folder in (self._known[above] if above in self._known else self.alike(above))
                for path in self._inside(folder).get(name, ())
                if self._stays(path)
            ]
        return self._known[key]

    def is_folder(self, path: str) -> bool:
        return path not in self._tree

    def _inside(self, folder: str) -> dict[str, list[str]]:
        """The names in a folder, as paths, by their folded form."""
        if folder not in self._folded:
            found = self._folded[folder] = {}
            for name in self._tree.children(folder):
                found.setdefault(folded(name), []).append(f"{folder}/{name}" if folder else name)
        return self._folded[folder]

    def _stays(self, path: str) -> bool:
        if path in self._tree:
            return path not in self._leaving
        return not self._leaving or any(below not in self._leaving for below in self._tree.below(path))


def name_troubles(paths: Iterable[str], arrived: Collection[str]) -> tuple[NameTrouble, ...]:
    """What some member's disk cannot hold of the paths that ``arrived``; ``paths`` are all, those among them.

    Where two differ in case or in the form of accents only, the one that arrived is named; of two that arrived, the
    later in order. A folder that is spelt in two ways names each of its arrived paths.
    """
    wanted = set(arrived)
    spelt: dict[str, str] = {}
    for path in sorted(paths, key=lambda path: (path in wanted, path)):
        for part in (*_folders(path), path):
            spelt.setdefault(folded(part), part)
    taken = set(spelt)
    found = []
    for path in sorted(wanted):
        clash = next((one for one in (*_folders(path), path) if spelt.get(folded(one), one) != one), "")
        problem = name_problem(path)
        if clash or problem is not None:
            other = spelt[folded(clash)] if clash else None
            found.append(NameTrouble(path, _offered(path, clash, taken), problem, other))
    return tuple(found)


def _offered(path: str, clash: str, taken: set[str]) -> str:
    """A name that every system holds, near to the one that some cannot; ``clash`` is the part of it to be changed."""
    clean, head = ("/".join(map(_mended, one.split("/"))) for one in (path, clash or path))
    tail = clean[len(head) :]
    folder, slash, name = head.rpartition("/")
    stem, dot, ending = name.rpartition(".") if not tail and "." in name[1:] else (name, "", "")
    number, found = 1, clean
    while folded(found) in taken:
        number += 1
        found = f"{folder}{slash}{stem} ({number}){dot}{ending}{tail}"
    taken.add(folded(found))
    return found


def _mended(part: str) -> str:
    """A part of a path without what some system refuses."""
    plain = _FORBIDDEN.sub("-", part).rstrip(" .") or "-"
    if _RESERVED.fullmatch(plain) or is_git_name(plain):
        stem, dot, ending = plain.partition(".") if plain[0] != "." else ("", ".", plain[1:])
        plain = f"{stem}_{dot}{ending}"
    while len(git_bytes(plain)) > _LONGEST_NAME:
        stem, dot, ending = plain.rpartition(".")
        plain = f"{stem[:-1]}{dot}{ending}" if stem and len(ending) < _LONGEST_NAME // 2 else plain[:-1]
    return plain


def clashing(tree: FolderListing, added: Sequence[str], leaving: Collection[str] = ()) -> tuple[str, ...]:
    """Those of the new paths that :func:`check_clashes` refuses, each beside the ones before it that it does not."""
    fit: list[str] = []
    refused: list[str] = []

    def sort(paths: Sequence[str]) -> None:
        try:
            check_clashes(tree, [*fit, *paths], leaving)
        except AlreadyThere:
            half = len(paths) // 2
            if half:
                sort(paths[:half])
                sort(paths[half:])
            else:
                refused.extend(paths)
        else:
            fit.extend(paths)

    sort(added)
    return tuple(refused)


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
