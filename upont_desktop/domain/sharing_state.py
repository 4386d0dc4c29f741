"""Where a circle stands with the place that it is shared at."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.commit import Signature


@dataclass(frozen=True, slots=True)
class Arrival:
    """A change that somebody shared and that is not here yet: its ``commit``, author and title."""

    commit: str
    author: Signature
    title: str


@dataclass(frozen=True, slots=True)
class SharingState:
    """What was last learnt of the shared place. ``address`` is for a person to read, empty where the circle is shared
    nowhere.

    ``ahead`` commits are here and not there, ``behind`` there and not here; ``arrivals`` are the newest of these, but
    for merges. ``theirs`` is the newest commit there, empty where none is known. ``only_gives`` says that the place
    refused what was sent last, as it takes nothing from this person.
    """

    address: str = ""
    ahead: int = 0
    behind: int = 0
    arrivals: tuple[Arrival, ...] = ()
    theirs: str = ""
    only_gives: bool = False
