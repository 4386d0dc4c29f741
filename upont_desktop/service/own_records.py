"""What a person keeps for herself about a room of a circle: marks, drafts. On this computer, never in a clone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from upont_desktop.domain.metadata import JsonValue
from upont_desktop.repository.worktree import write_atomically
from upont_desktop.service.data_folders import DataFolders

_WAIT_S = 10  # for another process, which holds the file for milliseconds


class OwnRecords:
    """One small file of JSON a circle and room. Safe between processes."""

    def __init__(self, folders: DataFolders, room: str) -> None:
        self._folder = _folder(folders) / room

    def load(self, circle: str) -> dict[str, JsonValue]:
        """What is kept about a circle; nothing where the file cannot be understood."""
        try:
            found = json.loads(self._file(circle).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def change(self, circle: str, change: Callable[[dict[str, JsonValue]], dict[str, JsonValue]]) -> None:
        """Put what ``change`` makes of it in its place. Raises :class:`OSError`."""
        file = self._file(circle)
        file.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(file.with_suffix(".lock"), timeout=_WAIT_S):
            write_atomically(file, f"{json.dumps(change(self.load(circle)), ensure_ascii=False)}\n".encode())

    def _file(self, circle: str) -> Path:
        return self._folder / f"{circle}.json"


def forget_own_records(folders: DataFolders, circle: str) -> None:
    """Keep nothing about a circle."""
    for suffix in (".json", ".lock"):
        for file in _folder(folders).glob(f"*/{circle}{suffix}"):
            file.unlink(missing_ok=True)


def _folder(folders: DataFolders) -> Path:
    return folders.data / "rooms"
