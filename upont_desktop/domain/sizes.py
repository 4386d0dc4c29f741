"""How much a change changed. Plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSize:
    """Lines added and removed of a text; else sizes in bytes before and after, ``None`` for a side that is not there.

    A line that was rewritten counts on both sides, as git counts.
    """

    added: int = 0
    removed: int = 0
    text: bool = True
    before: int | None = None
    after: int | None = None


LARGE = 100_000_000
"""Bytes: what is larger becomes a version only when a person says so; every version of it stays with everyone."""
