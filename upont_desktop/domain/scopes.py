"""What a history is of: the whole circle, a folder, a resource, or what fits a search in one of these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.domain.query import Query


@dataclass(frozen=True, slots=True)
class WholeCircle:
    """Every commit."""


@dataclass(frozen=True, slots=True)
class InFolder:
    """The commits that gave a version to a resource below ``folder`` (no slash at the end)."""

    folder: str


@dataclass(frozen=True, slots=True)
class OfResource:
    """The versions of one resource, with what it came from and what was made from it."""

    rel_path: str


Scope: TypeAlias = WholeCircle | InFolder | OfResource


@dataclass(frozen=True, slots=True)
class FilteredScope:
    """The rows of a scope that fit a search: ``joined`` each to the nearest ones before it, or as a flat list, which
    is there sooner where the history is long.
    """

    scope: Scope
    query: Query
    joined: bool = True


Shown: TypeAlias = Scope | FilteredScope
"""What a list of history shows."""
