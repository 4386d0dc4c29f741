"""What the tree marks of a circle's resources, and what is remembered of the person's looking. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


def _nothing() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SeenState:
    """What the person has looked at: everything up to the commit ``head`` (a whole hash; empty for never), made at
    ``time`` (seconds since 1970), and since then these resources, each at the commit of the version that was shown.
    """

    head: str = ""
    time: int = 0
    looked: Mapping[str, str] = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class TreeMarks:
    """What is worth a mark, by exact path: resources that others changed since the person last looked, with the commit
    of the new version, and resources that use what is not there, with what they miss.
    """

    unseen: Mapping[str, str] = field(default_factory=_nothing)
    broken: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
