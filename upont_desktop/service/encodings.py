"""Which encoding the person wants the text of a resource read as.

It is remembered in the person's data folder, one small file a circle, never in the clone: what one computer shows does
not change what others see.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock

from upont_desktop.domain.errors import NotWritable
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display, git_bytes, git_text
from upont_desktop.repository.worktree import write_atomically
from upont_desktop.service.data_folders import DataFolders


class EncodingStore:
    """The encodings chosen, circle by circle. Safe between threads and processes."""

    def __init__(self, places: DataFolders) -> None:
        self._folder = places.data / "encodings"

    def of(self, *resources: Resource | None) -> str:
        """The encoding chosen for the first of these that has one, whatever the version; empty for none.

        What was chosen before a resource moved is found by the version before.
        """
        for resource in resources:
            chosen = self._load(resource.circle).get(resource.rel_path, "") if resource is not None else ""
            if chosen:
                return chosen
        return ""

    def choose(self, resources: Sequence[Resource], encoding: str) -> None:
        """Read the texts of these so from now on; with nothing, as they say or seem. Raises :class:`NotWritable`."""
        try:
            for resource in resources:
                self._choose(resource.circle, resource.rel_path, encoding)
        except OSError as error:
            raise NotWritable(path=display(str(self._folder)), details=str(error)) from error

    def _choose(self, slug: str, rel_path: str, encoding: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._file(slug)
        with FileLock(file.with_suffix(".lock"), timeout=10):
            chosen = {**self._load(slug), rel_path: encoding}
            kept = {git_bytes(path).hex(): name for path, name in chosen.items() if name}
            write_atomically(file, f"{json.dumps({'encodings': kept}, indent=2)}\n".encode())

    def forget(self, slug: str) -> None:
        """Remember nothing of a circle."""
        for suffix in (".json", ".lock"):
            self._folder.joinpath(slug + suffix).unlink(missing_ok=True)

    def _load(self, slug: str) -> dict[str, str]:
        """By path; a file that cannot be understood counts as empty: the texts are read as they seem."""
        try:
            stored = json.loads(self._file(slug).read_text(encoding="utf-8"))["encodings"]
            return {git_text(bytes.fromhex(path)): name for path, name in stored.items() if isinstance(name, str)}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _file(self, slug: str) -> Path:
        return self._folder / f"{slug}.json"


def as_utf8(data: bytes, encoding: str) -> bytes:
    """A text that is in an encoding, for programs that would not know."""
    from upont_desktop.compare.text_decoder import decode  # noqa: PLC0415 - late for start-up time

    return decode(data, encoding).text.encode("utf-8-sig")
