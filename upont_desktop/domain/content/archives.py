"""Archives, as listings of their members."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from upont_desktop.domain.content.part_pair import Pair


class Member(NamedTuple):
    """One entry of an archive. ``modified`` is ISO 8601, or empty; ``digest`` tells contents apart.

    Names are shown only; nothing is ever unpacked to them.
    """

    path: str
    size: int
    modified: str = ""
    digest: str = ""
    is_folder: bool = False
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class Archive:
    """The listing of an archive, in order of path; ``size`` is what all members unpack to, in bytes."""

    format: str
    members: tuple[Member, ...]
    size: int
    whole: bool = True


@dataclass(frozen=True, slots=True)
class ArchivePreview:
    """An archive's listing to show."""

    archive: Archive


@dataclass(frozen=True, slots=True)
class ArchiveComparison:
    """Two listings; ``members`` pair them by index, moved ones by their content."""

    left: Archive | None
    right: Archive | None
    members: tuple[Pair, ...]
