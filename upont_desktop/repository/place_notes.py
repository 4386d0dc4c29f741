"""What was learnt of a shared place, and is worth knowing before the next exchange; in our folder of the clone."""

from __future__ import annotations

import json
from pathlib import Path

from upont_desktop.repository.worktree import translated, write_atomically

NAME = "place.json"


class PlaceNotes:
    """The place that only gives: it lets people receive, and takes nothing from this person."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is the one of :class:`~upont_desktop.repository.state_folder.StateFolder`; it need not exist."""
        self._folder, self._path = folder, folder / NAME

    def only_gives(self, address: str) -> bool:
        """Whether the place at an address refused what was sent to it last; a damaged note counts as none."""
        try:
            return bool(address) and json.loads(self._path.read_bytes())["only_gives"] == address
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def learn(self, address: str, *, only_gives: bool) -> None:
        """Write down what the last exchange showed, where that is new."""
        if only_gives == self.only_gives(address):
            return
        with translated(self._path):
            if only_gives:
                self._folder.mkdir(exist_ok=True)
                write_atomically(self._path, json.dumps({"only_gives": address}).encode())
            else:
                self._path.unlink(missing_ok=True)
