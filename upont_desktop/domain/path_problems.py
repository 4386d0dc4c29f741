"""Why a path of the work tree cannot be kept, or was left out of what was done, while all others were not held up."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.errors import Phrase


class PathProblem(Phrase):
    """What stands in the way of keeping one path."""

    NESTED = "it is a clone of its own"
    UNREADABLE = "it cannot be read"
    SPECIAL = "it is not a file but a pipe, a socket or a device"
    LINK = "it is a link to another place"
    TAKEN = "a name that some systems take for the same is already there"
    REFUSED = "a program that prepares files for keeping failed on it"
    SUBMODULE = "it is a repository of its own (a submodule)"


@dataclass(frozen=True, slots=True)
class LeftOutPath:
    """A path that was left out, and why; ``offer`` is another path that could be kept, where one is known."""

    path: str
    problem: Phrase
    offer: str = ""
