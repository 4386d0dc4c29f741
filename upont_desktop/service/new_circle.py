"""A new circle: from nothing, or from an ordinary folder whose files become its first version."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.circle_errors import AlreadyCircle
from upont_desktop.domain.errors import Cancelled, NoSuchFolder, NoSuchResource, NotAClone, UserError
from upont_desktop.domain.first_version import (
    ExclusionReason,
    FirstVersionPlan,
    PlannedFile,
    ignore_patterns,
    reason_for_file,
    reason_for_folder,
)
from upont_desktop.domain.text import display, git_bytes, git_text
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.configuration import read_configuration
from upont_desktop.repository.identity import Identity, known_identity, remember_identity, usable_identity
from upont_desktop.repository.names import check_name, name_problem
from upont_desktop.repository.new_clone import BEGUN, make_clone
from upont_desktop.repository.process import Git
from upont_desktop.repository.sync import git_folder
from upont_desktop.repository.worktree import translated

if TYPE_CHECKING:
    from upont_desktop.service.library import Library

_MOST = 200_000  # files in one plan: a list for a person, not a whole disk
_START = 128  # bytes that tell a key from a document
_TITLES = {"fr": "Première version de {name}", "en": "First version of {name}"}


@dataclass(frozen=True, slots=True)
class NewCircle:
    """A circle that was made: its first commit (``None`` for an empty one), and how many files it has."""

    circle: Circle
    commit: str | None
    files: int


def plan_first_version(folder: Path, cancelled: Callable[[], bool] = lambda: False) -> FirstVersionPlan:
    """The files of a folder with their sizes, and which are left out by default and why. Nothing is changed.

    A folder that does not exist, or is empty, has an empty plan.

    Raises :class:`AlreadyCircle`, :class:`Cancelled`, :class:`NotReadable` or the like where the folder cannot be read.
    """
    _check(folder)
    files: list[PlannedFile] = []
    if folder.is_dir():
        with translated(folder):
            for file in _files(os.fspath(folder), "", cancelled):
                files.append(file)
                if len(files) >= _MOST:
                    return FirstVersionPlan(tuple(files), whole=False)
    return FirstVersionPlan(tuple(files))


def new_circle(
    library: Library,
    folder: Path,
    *,
    name: str = "",
    paths: Collection[str] | None = None,
    identity: Identity | None = None,
    language: str = "en",
    progress: Callable[[int, int], None] = lambda _done, _whole: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> NewCircle:
    """Make a folder a circle, and make it known. It need not exist yet.

    ``identity`` is who makes it, by default the person whom git knows. One that is given is remembered: for everything
    where git knew nobody, else in the circle, where it is another one.
    ``paths`` are those of the plan that become the first version (one of a folder, ending with ``/``, takes in
    everything below), by default what the plan takes in. What is left out is not offered again: the clone's own
    ``info/exclude`` names it. ``name`` is the circle's, by default the folder's.
    ``progress`` is told how many of how many files were read; what it raises leaves the folder as it was.

    Raises :class:`AlreadyCircle`, :class:`NoIdentity`, :class:`NoSuchFolder` where the folder above is not there,
    :class:`NoSuchResource` for a path that is not in the folder, :class:`NameNotAllowed`,
    :class:`NotWritable`, :class:`NotReadable`.
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - without following links
    _check(folder)
    if not folder.parent.is_dir():
        raise NoSuchFolder(path=str(folder.parent))
    plan = plan_first_version(folder, cancelled)
    chosen = [file.path for file in plan.taken] if paths is None else _chosen(folder, paths)
    who = _maker(folder, identity, needed=bool(chosen))
    title = " ".join(name.split())
    message = _TITLES["fr" if language == "fr" else "en"].format(name=title or folder.name)
    ignored = ignore_patterns(plan, chosen)
    commit = make_clone(folder, chosen, message, who or Identity("", ""), ignored, progress)
    if identity is not None and who is not None:
        _remember(folder, who)
    return NewCircle(library.recognise(folder, title=title), commit, len(chosen))


def _maker(folder: Path, identity: Identity | None, *, needed: bool) -> Identity | None:
    if identity is not None:
        return usable_identity(identity)
    return known_identity(read_configuration(Git(folder.parent))) if needed else None


def _remember(folder: Path, who: Identity) -> None:
    git = Git(folder)
    try:
        if known_identity(read_configuration(git)) != who:
            remember_identity(git, who, everywhere=False)
    except NoIdentity:
        try:
            remember_identity(git, who, everywhere=True)
        except UserError:  # the person's own settings cannot be written (a managed computer): those of the circle can
            remember_identity(git, who, everywhere=False)


def refuse_inside_circle(folder: Path) -> None:
    """Refuse a folder that is a clone or lies in one. Raises :class:`AlreadyCircle`."""
    standing = next(one for one in (folder, *folder.absolute().parents) if one.is_dir())
    if (standing / ".git").exists() or git_folder(standing) is not None:
        raise AlreadyCircle(path=str(folder))
    try:
        found = open_repository(standing)
    except NotAClone:
        return
    except UserError as error:
        raise AlreadyCircle(path=str(folder), details=error.details) from error
    if found.path != Path.home().resolve():  # settings kept with git in the home folder are nobody's circle
        raise AlreadyCircle(path=str(folder))


def _check(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise NoSuchFolder(path=str(folder))
    refuse_inside_circle(folder)


def _chosen(folder: Path, paths: Collection[str]) -> list[str]:
    found: list[str] = []
    for path in paths:
        place = folder / os.fsdecode(git_bytes(path))
        if ".." in path.split("/") or path.startswith("/") or not os.path.lexists(place):
            raise NoSuchResource(path=display(path), circle=folder.name)
        if path.endswith("/"):
            below = _everything(os.fspath(place), path)
            found += [file.path for file in below if file.possible]
        else:
            check_name(path)
            found.append(path)
    return list(dict.fromkeys(found))


def _files(folder: str, into: str, cancelled: Callable[[], bool]) -> Iterator[PlannedFile]:
    """The files below a folder in order of path; a folder that is left out stands for all that is in it."""
    if cancelled():
        raise Cancelled
    for entry in _entries(folder):
        path = f"{into}{git_text(os.fsencode(entry.name))}"
        if not entry.is_dir(follow_symlinks=False):
            yield _file(entry, path)
        elif not entry.name.startswith(BEGUN):
            reason = _folder_reason(entry, path)
            if reason is not None:
                yield PlannedFile(f"{path}/", None, reason)
            else:
                yield from _files(entry.path, f"{path}/", cancelled)


def _everything(folder: str, into: str) -> Iterator[PlannedFile]:
    """All that a person may take in of a folder that is left out by default: other clones are not."""
    for entry in _entries(folder):
        path = f"{into}{git_text(os.fsencode(entry.name))}"
        if not entry.is_dir(follow_symlinks=False):
            yield _file(entry, path)
        elif _folder_reason(entry, path) not in {
            ExclusionReason.OTHER_CLONE,
            ExclusionReason.NAME,
            ExclusionReason.UNREADABLE,
        }:
            yield from _everything(entry.path, f"{path}/")


def _entries(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as scanned:
        return sorted(scanned, key=lambda entry: entry.name)


def _folder_reason(entry: os.DirEntry[str], path: str) -> ExclusionReason | None:
    place = Path(entry.path)
    if not os.access(place, os.R_OK | os.X_OK):
        return ExclusionReason.UNREADABLE
    if (place / ".git").exists() or git_folder(place) is not None:
        return ExclusionReason.OTHER_CLONE
    if name_problem(path) is not None:
        return ExclusionReason.NAME
    if (place / "pyvenv.cfg").is_file():
        return ExclusionReason.CACHE
    return reason_for_folder(entry.name)


def _file(entry: os.DirEntry[str], path: str) -> PlannedFile:
    about = entry.stat(follow_symlinks=False)
    if stat.S_ISLNK(about.st_mode):
        return PlannedFile(path, about.st_size, ExclusionReason.LINK)
    if not stat.S_ISREG(about.st_mode):
        return PlannedFile(path, None, ExclusionReason.SPECIAL)
    by_name = reason_for_file(entry.name, about.st_size)
    if by_name is ExclusionReason.SYSTEM:
        return PlannedFile(path, about.st_size, by_name)
    if name_problem(path) is not None:
        return PlannedFile(path, about.st_size, ExclusionReason.NAME)
    try:
        with open(entry.path, "rb") as stream:  # noqa: PTH123 - faster, and there are many
            start = stream.read(_START)
    except OSError:
        return PlannedFile(path, about.st_size, ExclusionReason.UNREADABLE)
    return PlannedFile(path, about.st_size, reason_for_file(entry.name, about.st_size, start))
