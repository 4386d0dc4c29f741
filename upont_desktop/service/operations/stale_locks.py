"""Locks that programs left which are gone: found, and cleared once a person has said so."""

from __future__ import annotations

from pathlib import Path

from upont_desktop.repository import locks
from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.locks import LeftLock, own_lock
from upont_desktop.repository.state_folder import StateFolder
from upont_desktop.service.operations.context import OperationContext


def left_locks(context: OperationContext) -> tuple[LeftLock, ...]:
    """The locks of a circle that stop every change, and that no running program can hold."""
    return locks.left_locks(_folders(context))


def clear_locks(context: OperationContext) -> tuple[LeftLock, ...]:
    """Remove what :func:`left_locks` finds, and tell what it was; nothing that a program holds is touched.

    Raises :class:`CloneBusy` where a window of ours is changing the circle.
    """
    state = StateFolder(known_repository(context.circle.path).git_dir)
    state.folder.mkdir(exist_ok=True)
    with own_lock(state.folder):
        found = left_locks(context)
        for one in found:
            one.path.unlink(missing_ok=True)
    return found


def _folders(context: OperationContext) -> set[Path]:
    repository = known_repository(context.circle.path)
    return {repository.git_dir, repository.common_dir}
