"""What the front ends show of a circle: rows, trees, details, hits. Plain values that the service fills."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from upont_desktop.domain.commit import Commit, Ref, Signature
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.domain.metadata import Metadata
from upont_desktop.domain.query import Query
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.text_extent import WHOLE, TextExtent


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
class Matching:
    """The rows of a scope that fit a search: ``joined`` each to the nearest ones before it, or as a flat list, which
    is there sooner where the history is long.
    """

    scope: Scope
    query: Query
    joined: bool = True


Shown: TypeAlias = Scope | Matching
"""What a list of history shows."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One row of a history, ready to paint. ``versions`` are given where the scope is a resource."""

    commit: Commit
    lanes: LaneRow
    on_head: bool
    refs: tuple[Ref, ...] = ()
    version: VersionDetails | None = None


@dataclass(frozen=True, slots=True)
class VersionDetails:
    """A version in a resource's history.

    ``label`` is the number as shown: ``7``, or ``7·b`` where another branch has a version 7 too. ``merged`` are the
    versions of a merge's other parents; ``following`` the version after it on the current branch; ``origin`` is set
    where this is the first version of a fork (then it equals ``previous``, or lives in another circle).
    """

    resource: Resource
    label: str
    on_head: bool
    previous: Resource | None = None
    merged: tuple[Resource, ...] = ()
    following: Resource | None = None
    forks: tuple[Resource, ...] = ()
    origin: Resource | None = None


@dataclass(frozen=True, slots=True)
class TreeEntry:
    """A folder or a resource in a tree.

    ``resources`` counts what is below a folder; 1 for a resource. ``resource`` has number 0 while the index does not
    know its versions yet. ``changed`` is who made the current version and when, ``changed_position`` its place in the
    history (higher is newer), ``size`` in bytes where it is known.
    """

    rel_path: str
    is_folder: bool
    resources: int = 1
    resource: Resource | None = None
    changed: Signature | None = None
    changed_position: int = 0
    size: int | None = None

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.rel_path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Change:
    """One resource touched by a commit, with the version before it, where there is one."""

    resource: Resource
    previous: Resource | None = None
    merged: tuple[Resource, ...] = ()


@dataclass(frozen=True, slots=True)
class CommitDetails:
    """Everything about one commit. ``changes`` are its own, or, with ``since``, all that differs from that commit.

    ``information`` are changes of what is noted about a resource (its metadata file); files of the application are
    no resources, so they are never among the ``changes``.
    """

    commit: Commit
    on_head: bool
    refs: tuple[Ref, ...]
    parents: tuple[Commit | str, ...]
    children: tuple[Commit, ...]
    changes: tuple[Change, ...]
    changes_known: bool = True
    since: Commit | None = None
    information: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Dependency:
    """One resource uses another: ``target`` is a path of the circle; ``broken`` when nothing is there now."""

    source: str
    target: str
    kind: str
    broken: bool = False
    pinned: int | None = None
    circle: str | None = None


@dataclass(frozen=True, slots=True)
class ResourceDetails:
    """A resource with what the index knows of it."""

    version: VersionDetails
    metadata: Metadata
    uses: tuple[Dependency, ...] = ()
    used_by: tuple[Dependency, ...] = ()


class HitKind(StrEnum):
    """Where a search found its words."""

    NAME = "name"
    CONTENT = "content"
    METADATA = "metadata"
    MESSAGE = "message"
    PERSON = "person"
    NAMED_VERSION = "named-version"
    RESOURCE = "resource"
    """A resource that fits what was asked besides words."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of a search.

    ``passage`` is the text around the match, ``marks`` the matched spans in it, in characters. ``rel_path`` or
    ``commit`` (the whole hash) says what was found. ``gone`` is a resource that was deleted, by that commit; of one
    that has another name by now (``formerly``), the passage is the old path. ``extent`` says how much of its text can
    be found.
    """

    circle: str
    kind: HitKind
    passage: str
    marks: tuple[tuple[int, int], ...] = ()
    rel_path: str | None = None
    commit: str | None = None
    title: str = ""
    changed: Signature | None = None
    score: float = 0.0
    gone: bool = False
    formerly: bool = False
    extent: TextExtent = WHOLE


@dataclass(frozen=True, slots=True)
class Appearance:
    """A version in which words appear that no version before it has; ``author`` made it, ``line`` is the first of its
    lines with them.
    """

    resource: Resource
    author: Signature
    line: str


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


__all__ = [
    "Appearance",
    "Change",
    "ChangeKind",
    "CircleSummary",
    "CommitDetails",
    "Dependency",
    "HistoryRow",
    "Hit",
    "HitKind",
    "InFolder",
    "IndexProgress",
    "IndexStage",
    "Matching",
    "OfResource",
    "ResourceDetails",
    "Scope",
    "Shown",
    "TreeEntry",
    "Unreadable",
    "VersionDetails",
    "WholeCircle",
]
