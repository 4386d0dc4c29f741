"""Who founded the rooms of a circle, as this clone first saw it at the shared place: it stays, whatever arrives.

It lies in our folder of the clone, outside the index: an index that is made anew knows it again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from upont_desktop.repository.state_folder import FOUNDERS_FILE
from upont_desktop.repository.worktree import translated, write_atomically


class FounderPins:
    """The founders by the names of their rooms: a person, or a device."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is the one of :class:`~upont_desktop.repository.state_folder.StateFolder`; it need not exist."""
        self._folder, self._path = folder, folder / FOUNDERS_FILE

    def read(self) -> dict[str, str]:
        """What is remembered; nothing where that is damaged."""
        try:
            found = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        known = found.items() if isinstance(found, dict) else ()
        return {room: who for room, who in known if isinstance(room, str) and isinstance(who, str) and who}

    def add(self, founders: Mapping[str, str]) -> None:
        """Remember the founders of rooms of which none is remembered."""
        known = self.read()
        if founders.keys() <= known.keys():
            return
        with translated(self._path):
            self._folder.mkdir(exist_ok=True)
            write_atomically(self._path, json.dumps({**founders, **known}, sort_keys=True).encode())
