"""Adding resources, and giving them new versions."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.text import display, git_bytes, git_text
from upont_desktop.domain.writing_errors import AlreadyThere, NothingToDo
from upont_desktop.repository.names import check_clashes, check_name, is_git_name
from upont_desktop.repository.worktree import (
    EXECUTABLE,
    FILE,
    Entry,
    entries_on_disk,
    hash_bytes,
    hash_files,
    place_of,
)
from upont_desktop.service.operations.workplace import Job, Workplace


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to keep at ``path``: the content of a file somewhere on this computer, or bytes."""

    path: str
    source: Path | bytes


def files_in(folder: Path, into: str = "") -> tuple[NewFile, ...]:
    """Every file below a dropped folder, as it would stand below ``into``; git's own folders are left out.

    Links to files count as their files; links to folders are not followed.
    """
    found: list[NewFile] = []
    base = f"{into}/{git_text(os.fsencode(folder.name))}" if into else git_text(os.fsencode(folder.name))
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not is_git_name(name))
        inside = Path(parent).relative_to(folder).parts
        for name in sorted(names):
            if not is_git_name(name) and (Path(parent) / name).is_file():
                parts = [git_text(os.fsencode(part)) for part in (*inside, name)]
                found.append(NewFile("/".join((base, *parts)), Path(parent) / name))
    return tuple(found)


def add(place: Workplace, files: Sequence[NewFile], message: str = "", *, replace: bool = False) -> ChangeSet:
    """Keep new resources; with ``replace``, those that exist get a new version instead.

    Raises :class:`AlreadyThere`, :class:`NameNotAllowed`, :class:`NothingToDo`.
    """
    with place.job() as job:
        return _keep_files(job, "add", files, message, replace=replace)


def update(place: Workplace, path: str, source: Path | bytes, message: str = "") -> ChangeSet:
    """Give a resource a new version. Raises :class:`NoSuchResource`, :class:`EditedMeanwhile`, :class:`NothingToDo`."""
    with place.job() as job:
        if path not in job.tree:
            raise NoSuchResource(path=display(path), circle=job.circle.name)
        return _keep_files(job, "update", [NewFile(path, source)], message, replace=True)


def keep_changes(place: Workplace, paths: Iterable[str], message: str = "") -> ChangeSet:
    """Keep what stands on disk at these paths as it is: edits, new files, and deletions made by other programs.

    Raises :class:`NothingToDo`.
    """
    with place.job() as job:
        wanted = tuple(dict.fromkeys(paths))
        writer = job.writer
        disk = entries_on_disk(writer.git, writer.work_tree, wanted)
        changed = [path for path in wanted if disk.get(path) != job.tree.get(path)]
        new = [path for path in changed if path in disk and path not in job.tree]
        _check_new(job, new)
        edits: dict[str, Entry | None] = {path: disk.get(path) for path in changed}
        regular = [path for path in changed if path in disk and disk[path].mode in {FILE, EXECUTABLE}]
        stored = hash_files(writer.git, [(path, place_of(writer.work_tree, path)) for path in regular], write=True)
        edits.update((path, Entry(disk[path].mode, oid)) for path, oid in zip(regular, stored, strict=True))
        for path in set(changed) & set(disk) - set(regular):
            target = os.fsencode(place_of(writer.work_tree, path).readlink())
            edits[path] = Entry(disk[path].mode, hash_bytes(writer.git, target, write=True))
        if not edits:
            raise NothingToDo
        return job.keep("keep", edits, job.words.title("keep", changed), message, kept=changed)


def _keep_files(job: Job, operation: str, files: Sequence[NewFile], message: str, *, replace: bool) -> ChangeSet:
    paths = [file.path for file in files]
    _check_new(job, [path for path in paths if path not in job.tree])
    for path in paths:
        if path in job.tree and not replace:
            raise AlreadyThere(path=display(path))
    edits: dict[str, Entry | None] = {**_stored(job, files)}
    edits = {path: entry for path, entry in edits.items() if job.tree.get(path) != entry}
    if not edits:
        raise NothingToDo
    kept = [file.path for file in files if file.source == place_of(job.writer.work_tree, file.path)]
    return job.keep(operation, edits, job.words.title(operation, list(edits)), message, kept=kept)


def _check_new(job: Job, paths: Sequence[str]) -> None:
    for path in paths:
        check_name(path)
        place_of(job.writer.work_tree, path)
    new = set(paths)
    check_clashes((path for path in job.tree if path not in new), (path for path in paths if not is_private(path)))


def _stored(job: Job, files: Sequence[NewFile]) -> dict[str, Entry]:
    """The files' contents as git keeps them, streamed by git itself; a resource stays executable if it was."""
    git = job.writer.git
    on_disk = [(file.path, file.source) for file in files if isinstance(file.source, Path)]
    stored = {
        path: Entry(_mode(job, path, source), oid)
        for (path, source), oid in zip(on_disk, hash_files(git, on_disk, write=True), strict=True)
    }
    for file in files:
        if isinstance(file.source, bytes):
            stored[file.path] = Entry(_mode(job, file.path, None), hash_bytes(git, file.source, write=True))
    return stored


def _mode(job: Job, path: str, source: Path | None) -> int:
    before = job.tree.get(path)
    in_place = source == job.writer.work_tree / os.fsdecode(git_bytes(path))
    if before is not None and before.mode in {FILE, EXECUTABLE} and not in_place:
        return before.mode
    return EXECUTABLE if source is not None and os.access(source, os.X_OK) and os.name == "posix" else FILE
