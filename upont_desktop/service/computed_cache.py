"""Values that cost too much to be worked out by every thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class _Place(Generic[T]):
    """Where one value is, or will be."""

    __slots__ = ("lock", "value")

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.value: T | None = None


class ComputedCache(Generic[T]):
    """The last few values that were worked out, by key. Safe to share: who asks meanwhile waits for the first one."""

    def __init__(self, kept: int = 6) -> None:
        """``kept`` is how many stay."""
        self._kept = kept
        self._lock = threading.Lock()
        self._places: dict[Hashable, _Place[T]] = {}

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The value of a key, made where it is not known. What ``make`` raises is raised, and nothing kept."""
        with self._lock:
            place = self._places.pop(key, None) or _Place()
            self._places[key] = place
            while len(self._places) > self._kept:
                self._places.pop(next(iter(self._places)))
        with place.lock:
            if place.value is None:
                place.value = make()
            return place.value
