"""Searching several circles as one."""

from __future__ import annotations

from collections.abc import Iterable

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.history import Hit
from upont_desktop.service.places import Places


def search_circles(query: str, circles: Iterable[Circle], places: Places, limit: int) -> tuple[Hit, ...]:
    """The best results of every circle; one whose index cannot be read has none."""
    return ()
