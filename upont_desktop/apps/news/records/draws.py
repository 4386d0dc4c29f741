"""The draw: an order that anyone can work out from what is on record, and that nobody could know before the closing."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256


def draw_seed(closing: str, people: Iterable[str]) -> str:
    """SHA-256, in hexadecimal, of the hash of the entry that closed the sheet, followed by the ids in order."""
    return _hex(closing + "".join(sorted(people)))


def drawn_order(closing: str, people: Iterable[str]) -> tuple[str, ...]:
    """These people, sorted by the SHA-256 of the seed followed by the id."""
    people = tuple(people)
    seed = draw_seed(closing, people)
    return tuple(sorted(people, key=lambda person: _hex(seed + person)))


def _hex(text: str) -> str:
    return sha256(text.encode()).hexdigest()
