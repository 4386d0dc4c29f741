"""How far an index is: the steps of a run, and what it holds of a circle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias


class IndexStage(StrEnum):
    """What an indexing run is doing, in order."""

    OPENING = "opening"
    COMMITS = "commits"
    CHANGES = "changes"
    TEXT = "text"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """A step of an indexing run: ``done`` of ``total`` (0 where it is not known yet)."""

    stage: IndexStage
    done: int = 0
    total: int = 0


Report: TypeAlias = Callable[[IndexProgress], None]
"""Is told of each step of a run."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something that git could not read: said once, in words."""

    what: str
    object: str = ""


@dataclass(frozen=True, slots=True)
class CircleSummary:
    """What the index holds of one circle. ``complete`` is false while the first run is under way; ``unread`` resources'
    words are still to be read after it.
    """

    commits: int = 0
    commits_on_head: int = 0
    resources: int = 0
    versions: int = 0
    people: int = 0
    head: str = ""
    branch: str = ""
    complete: bool = False
    generation: int = 0
    unreadable: tuple[Unreadable, ...] = field(default_factory=tuple)
    unread: int = 0
