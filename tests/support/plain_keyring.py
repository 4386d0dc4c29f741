"""A password manager for tests: a file in plain text, which another process sees too."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

FILE = "UPONT_TEST_KEYRING"


class OpenKeyring(KeyringBackend):
    """Keeps everything where the variable says."""

    priority = 1

    def _all(self) -> dict[str, str]:
        path = Path(os.environ[FILE])
        found: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
        return found

    def get_password(self, service: str, username: str) -> str | None:
        return self._all().get(f"{service}\0{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        Path(os.environ[FILE]).write_text(json.dumps(self._all() | {f"{service}\0{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        found = self._all()
        if found.pop(f"{service}\0{username}", None) is None:
            raise PasswordDeleteError(service)
        Path(os.environ[FILE]).write_text(json.dumps(found))
