"""Adding resources, and giving them new versions."""

from __future__ import annotations

import dataclasses
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import Cancelled, NoSuchResource
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.path_problems import LeftOutPath, PathProblem
from upont_desktop.domain.text import display, git_text
from upont_desktop.domain.writing_errors import AlreadyThere, NothingToDo, NotReadable
from upont_desktop.repository.names import check_clashes, check_name, is_git_name
from upont_desktop.repository.worktree import (
    EXECUTABLE,
    FILE,
    Entry,
    hash_bytes,
    hash_files,
)
from upont_desktop.service.operations.context import OperationContext, Transaction, each_once, no_submodules

_MOST_FILES = 1_000  # hashed by one run of git
_MOST_BYTES = 100_000_000  # hashed by one run of git, so that progress is seen


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to keep at ``path``: the content of a file somewhere on this computer, or bytes."""

    path: str
    source: Path | bytes


def files_in(
    folder: Path,
    into: str = "",
    cancelled: Callable[[], bool] = lambda: False,
    leave_out: Callable[[LeftOutPath], object] = lambda _: None,
) -> tuple[NewFile, ...]:
    """Every file below a dropped folder, as it would stand below ``into``; git's own folders are left out.

    Links to files count as their files; links to folders are not followed. ``leave_out`` is told of these, of links
    that lead nowhere, and of what is no file. Raises :class:`Cancelled`, and what the system says of the folder itself.
    """
    name = git_text(os.fsencode(folder.name))
    found: list[NewFile] = []
    _Collector(found, cancelled, leave_out).collect(os.fspath(folder), f"{into}/{name}" if into else name)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Collector:
    """Goes through folders: files are ``found``, what is left out is told."""

    found: list[NewFile]
    cancelled: Callable[[], bool]
    leave_out: Callable[[LeftOutPath], object]

    def collect(self, folder: str, into: str) -> None:
        """Everything in a folder, as it would stand in ``into``."""
        if self.cancelled():
            raise Cancelled
        with os.scandir(folder) as scanned:
            entries = sorted(scanned, key=lambda entry: entry.name)
        for entry in entries:
            if not is_git_name(entry.name):
                name = entry.name if entry.name.isascii() else git_text(os.fsencode(entry.name))
                self._take(entry, f"{into}/{name}")

    def _take(self, entry: os.DirEntry[str], path: str) -> None:
        if entry.is_dir(follow_symlinks=False):
            try:
                self.collect(entry.path, path)
            except OSError:
                self.leave_out(LeftOutPath(path, PathProblem.UNREADABLE))
        elif entry.is_file():
            self.found.append(NewFile(path, Path(entry.path)))
        else:
            self.leave_out(LeftOutPath(path, PathProblem.LINK if entry.is_symlink() else PathProblem.SPECIAL))


def add(
    context: OperationContext,
    files: Sequence[NewFile],
    message: str = "",
    *,
    replace: bool = False,
    left_out: Sequence[LeftOutPath] = (),
) -> ChangeSet:
    """Keep new resources; with ``replace``, those that exist get a new version instead.

    ``left_out`` is what :func:`files_in` left out of the folders that these files are from; the result tells of it.

    Raises :class:`AlreadyThere`, :class:`NameNotAllowed`, :class:`NothingToDo`.
    """
    with context.job() as transaction:
        change = _keep_files(transaction, "add", files, message, replace=replace)
        return dataclasses.replace(change, left_out=tuple(left_out))


def update(context: OperationContext, path: str, source: Path | bytes, message: str = "") -> ChangeSet:
    """Give a resource a new version. Raises :class:`NoSuchResource`, :class:`EditedMeanwhile`, :class:`NothingToDo`."""
    with context.job() as transaction:
        if path not in transaction.tree:
            raise NoSuchResource(path=display(path), circle=transaction.circle.name)
        return _keep_files(transaction, "update", [NewFile(path, source)], message, replace=True)


def _keep_files(
    transaction: Transaction, operation: str, files: Sequence[NewFile], message: str, *, replace: bool
) -> ChangeSet:
    paths = [file.path for file in files]
    each_once(paths)
    no_submodules(transaction.tree, paths)
    _check_new(transaction, [path for path in paths if path not in transaction.tree])
    for path in paths:
        if path in transaction.tree and not replace:
            raise AlreadyThere(path=display(path))
    edits: dict[str, Entry | None] = {**_stored(transaction, files)}
    edits = {path: entry for path, entry in edits.items() if transaction.tree.get(path) != entry}
    if not edits:
        raise NothingToDo
    kept = [file.path for file in files if _in_place(transaction, file)]
    return transaction.keep(operation, edits, transaction.words.title(operation, list(edits)), message, kept=kept)


def _check_new(transaction: Transaction, paths: Sequence[str]) -> None:
    for path in paths:
        check_name(path)
        transaction.writer.ground.place(path)
    check_clashes(transaction.tree, [path for path in paths if not is_private(path)], leaving=set(paths))


def _stored(transaction: Transaction, files: Sequence[NewFile]) -> dict[str, Entry]:
    """The files' contents as git keeps them, streamed by git itself; a resource stays executable if it was."""
    git = transaction.writer.git
    named = [file for file in files if isinstance(file.source, Path)]
    places = [(file.path, os.fspath(file.source)) for file in named if isinstance(file.source, Path)]
    stored = {
        file.path: Entry(_mode(transaction, file), oid)
        for file, oid in zip(named, read_files(transaction, places), strict=True)
    }
    for file in files:
        if isinstance(file.source, bytes):
            stored[file.path] = Entry(_mode(transaction, file), hash_bytes(git, file.source, write=True))
    return stored


def read_files(transaction: Transaction, files: Sequence[tuple[str, str]]) -> list[str]:
    """Keep files (path, place) as blobs, telling how far it is; nothing of the clone refers to them yet."""
    found: list[str] = []
    for part in _portions(files):
        transaction.progress(len(found), len(files))
        found += hash_files(transaction.writer.git, part, write=True)
    transaction.progress(len(found), len(files))
    return found


def _portions(files: Sequence[tuple[str, str]]) -> Iterator[Sequence[tuple[str, str]]]:
    """Files in portions that take about a second each."""
    start = octets = 0
    for number, (_, place) in enumerate(files):
        octets += _size(place)
        if number - start + 1 == _MOST_FILES or octets >= _MOST_BYTES:
            yield files[start : number + 1]
            start, octets = number + 1, 0
    if start < len(files):
        yield files[start:]


def _size(place: str) -> int:
    """The size of a file in bytes. Raises :class:`NotReadable`."""
    try:
        status = os.stat(place)  # noqa: PTH116
    except OSError as error:
        raise NotReadable(path=display(git_text(os.fsencode(place))), details=str(error)) from error
    if not (stat.S_ISREG(status.st_mode) and os.access(place, os.R_OK)):
        raise NotReadable(path=display(git_text(os.fsencode(place))))
    return status.st_size


def _in_place(transaction: Transaction, file: NewFile) -> bool:
    """Whether the file stands in the work tree already, where it will be kept."""
    return isinstance(file.source, Path) and os.fspath(file.source) == transaction.writer.ground.place(file.path)


def _mode(transaction: Transaction, file: NewFile) -> int:
    before = transaction.tree.get(file.path)
    if before is not None and before.mode in {FILE, EXECUTABLE} and not _in_place(transaction, file):
        return before.mode
    if isinstance(file.source, bytes) or os.name != "posix":
        return FILE
    return EXECUTABLE if os.stat(file.source).st_mode & stat.S_IXUSR else FILE  # noqa: PTH116
