"""Whose commits brought the entries of books."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping


class EntryAuthors:
    """Whose commits brought the entries of a room's books."""

    def __init__(self, since: Mapping[str, list[tuple[int, str]]] | None = None) -> None:
        """``since`` says of each device from which number on it is which address, in order."""
        self._since = since or {}

    def address(self, device: str, number: int) -> str:
        """The author's address; empty where it is not known."""
        runs = self._since.get(device, [])
        place = bisect_right(runs, number, key=lambda run: run[0])
        return runs[place - 1][1] if place else ""
