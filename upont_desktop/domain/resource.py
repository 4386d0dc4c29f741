"""Resources and their versions (ARCHITECTURE, sections 2 and 3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from upont_desktop.domain.reference import Reference


class EntryKind(StrEnum):
    """What git keeps at a path, by its mode."""

    FILE = "file"
    EXECUTABLE = "executable"
    LINK = "link"
    SUBMODULE = "submodule"
    ABSENT = "absent"


_KINDS = {0: EntryKind.ABSENT, 0o120000: EntryKind.LINK, 0o160000: EntryKind.SUBMODULE, 0o100755: EntryKind.EXECUTABLE}


def entry_kind(mode: int) -> EntryKind:
    """The kind of a git mode; 0 is a deletion, and what old gits wrote (``100664``) is a plain file."""
    return _KINDS.get(mode, EntryKind.FILE)


class ChangeKind(IntEnum):
    """What a version did to its resource. The numbers are stored in the index."""

    ADDED = 1
    MODIFIED = 2
    MOVED = 3
    FORKED = 4
    DELETED = 5
    RESTORED = 6
    RETYPED = 7

    @property
    def word(self) -> str:
        """The name in JSON output and translations."""
        return self.name.lower()


ON_DISK = "disk"
"""In place of a commit: what stands on disk and is not kept."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource at one version: the object that code hands around.

    ``circle`` is the slug, ``rel_path`` exact (see :mod:`~upont_desktop.domain.text`), ``version`` the number from 1,
    ``commit`` the whole hash of the commit that made it. ``blob`` is the object's hash, ``None`` for a deletion;
    ``mode`` git's mode, 0 for a deletion. What stands on disk and is not kept has :data:`ON_DISK` for a commit.
    """

    circle: str
    rel_path: str
    version: int
    commit: str
    blob: str | None
    mode: int
    change: ChangeKind

    @property
    def kind(self) -> EntryKind:
        """File, link, submodule, or absent for a deletion."""
        return entry_kind(self.mode)

    @property
    def is_on_disk(self) -> bool:
        """Whether it is what stands on disk, and no version."""
        return self.commit == ON_DISK

    @property
    def exists(self) -> bool:
        """False for the version that deleted the resource."""
        return self.mode != 0

    @property
    def name(self) -> str:
        """The file name, without its folder."""
        return self.rel_path.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """The folder's path, empty at the top."""
        return self.rel_path.rpartition("/")[0]

    @property
    def reference(self) -> Reference:
        """The reference that names this version."""
        return Reference(self.rel_path, self.circle, self.version)
