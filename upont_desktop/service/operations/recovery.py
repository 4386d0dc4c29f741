"""What a killed run left."""

from __future__ import annotations

from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.state_folder import StateFolder
from upont_desktop.service.operations.context import OperationContext


def finish_left_work(context: OperationContext) -> bool:
    """Finish, or drop, the change that a killed run left; whether there was one. Call it when a circle is opened."""
    if StateFolder(known_repository(context.circle.path).git_dir).journal() is None:
        return False
    with context.job():
        return True
