"""When this clone last received what others shared: a till has to know how old its knowledge is."""

from __future__ import annotations

import json
import re
import time
from contextlib import suppress

from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.state_folder import RECEIVED_FILE, StateFolder
from upont_desktop.service.operations.context import OperationContext

_COMMIT = re.compile("[0-9a-f]{40}(?:[0-9a-f]{24})?")


def note_reception(repository: Repository, commit: str | None, address: str) -> None:
    """Remember that everything which others shared is here now, also where that was nothing new: the place of this
    address had this commit.
    """
    place = StateFolder(repository.git_dir).folder / RECEIVED_FILE
    with suppress(OSError):  # what git remembers of the place does nearly as well
        place.parent.mkdir(exist_ok=True)
        place.write_text(json.dumps({"commit": commit, "address": address}))


def received_commit(repository: Repository, address: str) -> str:
    """What the place of an address had when this clone last shared with it; empty where that is not known. Git's own
    memory of the place moves with each look for news, at which nothing is taken over yet.
    """
    with suppress(OSError, ValueError, TypeError, KeyError):
        told = json.loads((StateFolder(repository.git_dir).folder / RECEIVED_FILE).read_bytes())
        if told["address"] == address and _COMMIT.fullmatch(told["commit"]):
            return str(told["commit"])
    return ""


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
