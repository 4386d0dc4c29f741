"""What the front ends show of commits, versions and resources: rows, and the details of one. The service fills them."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.commit import Commit, Ref, Signature
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.domain.metadata import Metadata
from upont_desktop.domain.resource import Resource


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One row of a history, ready to paint. ``version`` is given where the scope is a resource, ``fold`` where the row
    stands for several commits, or begins several that a person opened.
    """

    commit: Commit
    lanes: LaneRow
    on_head: bool
    refs: tuple[Ref, ...] = ()
    version: VersionDetails | None = None
    fold: FoldedCommits | None = None


@dataclass(frozen=True, slots=True)
class FoldedCommits:
    """Commits that touch nothing but the books of rooms, as one row of a history.

    ``key`` is one of them, by which it is opened and closed. Where it is closed, ``hashes`` are all of them, newest
    first, and ``oldest`` says who made the oldest, and when.
    """

    key: str
    count: int
    hashes: tuple[str, ...] = ()
    oldest: Signature | None = None
    is_open: bool = False


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
    no resources, so they are never among the ``changes``. ``records`` counts those that rooms keep.
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
    records: int = 0


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
