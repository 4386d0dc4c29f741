"""What a history is of: the whole circle, a folder, a resource, or what fits a search in one of these."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from upont_desktop.domain.query import Query
from upont_desktop.domain.query_words import BookCommits


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


@dataclass(frozen=True, slots=True)
class FoldedScope:
    """The rows of commits, where runs of those that touch only books are folded; those that hold one of the commits
    ``opened`` (whole hashes) stay open.
    """

    shown: WholeCircle | FilteredScope
    opened: frozenset[str] = frozenset()


Shown: TypeAlias = Scope | FilteredScope | FoldedScope
"""What a list of history shows."""


def folded(shown: Scope | FilteredScope, opened: frozenset[str] = frozenset()) -> Shown:
    """How a person sees a history: folded, unless the commits of books are asked for, or left out, by a search or by a
    path. Folders are none of those that books lie in, and versions are of one resource.
    """
    match shown:
        case WholeCircle():
            return FoldedScope(shown, opened)
        case FilteredScope(WholeCircle(), query) if query.books is None and not query.paths:
            return FoldedScope(shown, opened)
        case FilteredScope(WholeCircle() as scope, query) if (
            not replace(query, books=None) and query.books is BookCommits.SHOWN
        ):
            return scope
        case _:
            return shown
