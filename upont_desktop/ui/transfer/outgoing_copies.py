"""Versions on their way out: opened in their own program, saved as a copy, dragged to another window."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import Cancelled, ContentElsewhere
from upont_desktop.domain.resource import EntryKind, Resource
from upont_desktop.domain.text import git_bytes
from upont_desktop.service.external_copies import safe_name
from upont_desktop.ui.core.background import WorkerContext


def copies_folder() -> Path:
    """A folder of this run for temporary copies."""
    global _copies  # noqa: PLW0603 - one for the whole run; the system's object removes it at the end
    if _copies is None:
        _copies = tempfile.TemporaryDirectory(prefix="upont-", ignore_cleanup_errors=True)
    return Path(_copies.name)


_copies: tempfile.TemporaryDirectory[str] | None = None


def temporary_copy(worker: WorkerContext, circle: Circle, resource: Resource) -> Path:
    """A read-only copy of a version as a checkout would write it, under its own name, streamed whatever its size.

    Raises what :func:`~upont_desktop.service.version_export.save_version` raises.
    """
    folder = copies_folder() / (resource.blob or "gone")
    place = folder / safe_name(resource.name)
    if not place.exists():
        folder.mkdir(exist_ok=True)
        _read_only_copy(worker, circle, resource, place)
    return place


def file_of(worker: WorkerContext, circle: Circle, resource: Resource) -> Path:
    """The file itself where the version is the current one, so that edits are noticed; else a read-only copy."""
    from upont_desktop.service.version_export import holds_pointer  # noqa: PLC0415 - for start-up time

    current = worker.reader(circle).resources.resource(resource.rel_path).version.resource
    place = Path(os.fsdecode(os.path.join(os.fsencode(circle.path), git_bytes(resource.rel_path))))  # noqa: PTH118
    inside = place.is_file() and not place.is_symlink() and place.resolve().is_relative_to(circle.path.resolve())
    as_meant = current.blob == resource.blob and inside and not holds_pointer(place)
    return place if as_meant else temporary_copy(worker, circle, resource)


def show_file(place: Path) -> None:
    """Hand a file to the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))


def folder_copy(
    worker: WorkerContext, circle: Circle, folder: str, revision: str | None
) -> tuple[Path, list[ContentElsewhere]]:
    """A folder with read-only copies of all that is in it, now or at a revision, but for what git-lfs keeps and this
    computer has not. Raises what one copy raises otherwise, and :class:`Cancelled`.
    """
    reader = worker.reader(circle)
    top = Path(tempfile.mkdtemp(dir=copies_folder())) / safe_name(folder.rpartition("/")[2])
    elsewhere: list[ContentElsewhere] = []
    todo = [(folder, top)]
    while todo:
        path, place = todo.pop()
        place.mkdir(parents=True, exist_ok=True)
        for entry in reader.resources.tree(path, revision):
            if worker.cancelled:
                raise Cancelled
            if entry.is_folder:
                todo.append((entry.rel_path, place / safe_name(entry.name)))
            elif entry.resource is not None and entry.resource.kind in {EntryKind.FILE, EntryKind.EXECUTABLE}:
                try:
                    _read_only_copy(worker, circle, entry.resource, place / safe_name(entry.name))
                except ContentElsewhere as error:
                    elsewhere.append(error)
    return top, elsewhere


def _read_only_copy(worker: WorkerContext, circle: Circle, resource: Resource, place: Path) -> None:
    # Late, for start-up time: only what goes out needs it.
    from upont_desktop.service.version_export import save_version  # noqa: PLC0415

    save_version(circle, resource, place, worker.library.trust_answers.of(circle.path))
    place.chmod(stat.S_IRUSR)
