"""What files on disk changed since their versions, as comparisons: for a message that says so in words."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.errors import UserError
from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.objects import ObjectReader, entry_at
from upont_desktop.repository.worktree import EXECUTABLE, FILE, place_of
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.operations.status import UnkeptFile, UnkeptKind

LARGEST = 8_000_000
"""Bytes: a larger file is not looked into, so that the words are there at once."""
_QUICK = Limits(seconds=2.0)


def compare_unkept(
    context: OperationContext, files: Iterable[UnkeptFile], cancelled: Callable[[], bool] = lambda: False
) -> Iterator[tuple[UnkeptFile, Comparison | None]]:
    """Each edited file with what became of its version; ``None`` where it is new, gone, too large or unreadable.

    Changes nothing, and runs no program. Raises :class:`~upont_desktop.domain.errors.Cancelled`.
    """
    repository = known_repository(context.circle.path)
    head = repository.head().commit
    with ObjectReader(repository.git) as reader:
        for file in files:
            found = None
            if file.kind is UnkeptKind.EDITED and head is not None and repository.work_tree is not None:
                entry = entry_at(repository.git, head, file.path)
                if entry is not None and entry.mode in {FILE, EXECUTABLE}:
                    sides = _sides(reader, entry.oid, file.path, repository.work_tree)
                    if sides is not None:
                        old, new = sides
                        found = context.documents.compare(file.path, old, file.path, new, cancelled, limits=_QUICK)
            yield file, found


def _sides(reader: ObjectReader, oid: str, path: str, work_tree: Path) -> tuple[bytes, bytes] | None:
    try:
        place = place_of(work_tree, path)
        if place.is_symlink() or os.stat(place).st_size > LARGEST:  # noqa: PTH116 - follows nothing
            return None
        return reader.read(oid, LARGEST), place.read_bytes()
    except (OSError, UserError):
        return None
