"""What is remembered of a circle on this computer about changing it: drafts, messages said before, folders that keep
themselves.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QByteArray

from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.worktree.commit_message import CommitMessage

_MOST_RECENT = 12  # titles: a menu of more is not read


class MessageDrafts:
    """Kept in the window's settings, a JSON text for each matter; what cannot be understood counts as nothing."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    # -- messages ----------------------------------------------------------------------------------------------------

    def draft(self, slug: str) -> CommitMessage:
        """What was written and not used."""
        match self._read(slug, "draft"):
            case [str(title), str(body)]:
                return CommitMessage(title, body)
            case _:
                return CommitMessage()

    def keep_draft(self, slug: str, message: CommitMessage) -> None:
        """Keep what is being written; an empty message forgets it."""
        self._write(slug, "draft", [message.title, message.body] if message else [])

    def recent(self, slug: str) -> tuple[str, ...]:
        """Titles that a person wrote, the latest first."""
        found = self._read(slug, "messages")
        return tuple(each for each in found if isinstance(each, str)) if isinstance(found, list) else ()

    def add_recent(self, slug: str, title: str) -> None:
        """Remember a title that was used, as the first to be offered again."""
        titles = dict.fromkeys([title.strip(), *self.recent(slug)])
        self._write(slug, "messages", [each for each in titles if each][:_MOST_RECENT])

    # -- keeping by itself -------------------------------------------------------------------------------------------

    def automatic(self, slug: str) -> frozenset[str]:
        """The exact paths of the folders that keep themselves; an empty one is the whole circle."""
        found = self._read(slug, "automatic")
        paths = []
        for each in found if isinstance(found, list) else []:
            try:
                paths.append(git_text(bytes.fromhex(each)))
            except (TypeError, ValueError):
                continue
        return frozenset(paths)

    def keep_automatic(self, slug: str, folders: Iterable[str]) -> None:
        """These folders keep themselves, and no others."""
        self._write(slug, "automatic", sorted(git_bytes(folder).hex() for folder in folders))

    # -- storage -----------------------------------------------------------------------------------------------------

    def _read(self, slug: str, what: str) -> Any:
        stored = self._settings.bytes_of(f"changing/{slug}/{what}")
        try:
            return None if stored is None else json.loads(bytes(stored.data()))
        except ValueError:
            return None

    def _write(self, slug: str, what: str, value: object) -> None:
        self._settings.keep_bytes(f"changing/{slug}/{what}", QByteArray(json.dumps(value).encode()))
