"""When this clone last received what others shared: a till has to know how old its knowledge is."""

from __future__ import annotations

import time
from contextlib import suppress

from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.state_folder import RECEIVED_FILE, StateFolder
from upont_desktop.service.operations.context import OperationContext


def note_reception(repository: Repository) -> None:
    """Remember that everything which others shared is here now, also where that was nothing new."""
    place = StateFolder(repository.git_dir).folder / RECEIVED_FILE
    with suppress(OSError):  # it is only said how old things are
        place.parent.mkdir(exist_ok=True)
        place.touch()


def last_reception(context: OperationContext) -> int | None:
    """The seconds since 1970 at which others' changes were last received; 0 for never, ``None`` where the circle is
    shared with nobody. Cheap.
    """
    repository = known_repository(context.circle.path)
    with suppress(OSError):
        if b'[remote "' not in (repository.common_dir / "config").read_bytes():
            return None
    try:
        return int((StateFolder(repository.git_dir).folder / RECEIVED_FILE).stat().st_mtime)
    except OSError:
        return 0


def silent_minutes(context: OperationContext) -> int | None:
    """Whole minutes since then, as this computer's clock has it; ``None`` where the circle is shared with nobody."""
    last = last_reception(context)
    return None if last is None else max(int(time.time()) - last, 0) // 60
