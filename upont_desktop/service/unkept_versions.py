"""What stands on disk and is not kept, to be shown and compared as a version is. Nothing of it is written anywhere."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from upont_desktop.domain.errors import Cancelled, NoSuchResource, NoSuchVersion, UserError
from upont_desktop.domain.resource import ON_DISK, ChangeKind, Resource
from upont_desktop.domain.rows import Change
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.disk_content import read_on_disk
from upont_desktop.repository.worktree import EXECUTABLE, FILE, LINK, place_of

if TYPE_CHECKING:
    from upont_desktop.service.operations.status import UnkeptFile
    from upont_desktop.service.reader import CircleReader

_HASHED = 64_000_000
"""Bytes: a larger file is told from its later states by its size and time alone."""
MOST_LISTED = 500
"""Files: each is read whole, so that one knows when it changes; more than that nobody looks through."""


def unkept_changes(
    reader: CircleReader, files: Iterable[UnkeptFile], cancelled: Callable[[], bool] = lambda: False
) -> tuple[Change, ...]:
    """The files, each with its kept version, the first :data:`MOST_LISTED`; what cannot be read is left out.

    Raises :class:`Cancelled`.
    """
    repository, found = reader.repository(), []
    for file in list(files)[:MOST_LISTED]:
        if cancelled():
            raise Cancelled
        kept = _kept(reader, file.path)
        try:
            found.append(Change(_on_disk(repository, reader.circle.slug, file.path, kept), kept))
        except (OSError, UserError):
            continue
    return tuple(found)


def _kept(reader: CircleReader, path: str) -> Resource | None:
    try:
        found = reader.resources.resource(path).version.resource
    except (NoSuchResource, NoSuchVersion):
        return None
    return found if found.exists else None


def _on_disk(repository: Repository, circle: str, path: str, kept: Resource | None) -> Resource:
    assert repository.work_tree is not None
    place = place_of(repository.work_tree, path)
    try:
        status = place.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return Resource(circle, path, 0, ON_DISK, None, 0, ChangeKind.DELETED)
    executable = bool(status.st_mode & stat.S_IXUSR)
    mode = LINK if stat.S_ISLNK(status.st_mode) else EXECUTABLE if executable else FILE
    kind = ChangeKind.ADDED if kept is None else ChangeKind.MODIFIED
    return Resource(circle, path, 0, ON_DISK, _mark(repository, path, status), mode, kind)


def _mark(repository: Repository, path: str, status: os.stat_result) -> str:
    """What tells this content from others, in place of a blob: a hash, or for what is too large its size and time."""
    if status.st_size > _HASHED:
        return f"disk-{status.st_size}-{status.st_mtime_ns}"
    return f"disk-{hashlib.sha256(read_on_disk(repository, path, _HASHED)).hexdigest()}"
