"""Which commit the history is to choose, and how far that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, assert_never


@dataclass(frozen=True, slots=True)
class ChosenCommit:
    """A commit is chosen (none, where it is empty). It is found again where other rows come."""

    commit: str = ""


@dataclass(frozen=True, slots=True)
class WantedCommit:
    """A commit was asked for by name, and its row is not known: a filter that leaves it out is given up."""

    commit: str


@dataclass(frozen=True, slots=True)
class SeekingRow:
    """The row of a commit is being found; ``insisting`` where it was asked for by name."""

    commit: str
    insisting: bool


Goal: TypeAlias = ChosenCommit | WantedCommit | SeekingRow


def insists(goal: Goal) -> bool:
    """Whether a filter that leaves the commit out is given up for it."""
    match goal:
        case ChosenCommit():
            return False
        case WantedCommit():
            return True
        case SeekingRow(_, insisting):
            return insisting
        case _:
            assert_never(goal)
