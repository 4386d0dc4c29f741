"""What two people's changes cannot both have, and what is done about it when they are put together.

A :class:`Conflict` needs a person's choice. Everything that a choice can give up is named by it, on the side that it
comes from; whatever is not named survives any choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from upont_desktop.domain.errors import Phrase
from upont_desktop.domain.writing_errors import NameProblem


class Choice(StrEnum):
    """What a person chose for a conflict.

    ``MINE`` and ``THEIRS`` put that side's entry at its name (or delete it, where that side deleted it); the entries
    that the conflict names on the other side are left to the history. ``BOTH`` gives up nothing: what is mine keeps its
    name, what is theirs stands at a free name beside it. Two kinds read differently, because their sides are no two
    versions of one thing:

    - ``FILE_AND_FOLDER``: both stay whatever is chosen; the choice says which one has the name, and with ``BOTH`` it is
      the folder.
    - ``MOVED_APART``: with ``BOTH`` the file stands at both new names.
    """

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class MergedText:
    """A text put together from both sides, which a person saw before giving up anything of either: it answers for the
    objects ``mine`` and ``theirs`` alone, and not for what has come since.
    """

    content: bytes
    mine: str
    theirs: str


class ConflictKind(Phrase):
    """Why the two sides cannot be put together without a choice."""

    EDITED = "Each of you changed the same lines of it."
    BINARY = "Each of you changed it, and it has no lines that could be merged."
    ADDED = "Each of you added a file of this name."
    EDITED_DELETED = "One of you changed it, the other deleted it."
    MOVED_APART = "Each of you moved it to a different name."
    MOVED_TOGETHER = "Two different files were given this name."
    MOVED_DELETED = "One of you moved it, the other deleted it."
    FILE_AND_FOLDER = "It is a file for one of you and a folder for the other."
    TYPES = "It is a file for one of you, a link or a repository for the other."
    MODE = "The content is the same, but for one of you it is a program."
    LINK = "It is a link, and leads to a different place for each of you."
    SUBMODULE = "It is a repository of its own, at a different version for each of you."

    @property
    def word(self) -> str:
        """The name in JSON output."""
        return self.name.lower().replace("_", "-")


class BothMeaning(Phrase):
    """What :attr:`Choice.BOTH` does, by the conflict."""

    BESIDE = "Both: theirs is placed beside mine, under another name."
    STAYS = "Both: it stays."
    EVERY_NAME = "Both: it exists under each of the names."
    FOLDER_NAMED = "Both: the folder has the name, and the file stands beside it."
    SAME = "Both: as mine."


@dataclass(frozen=True, slots=True)
class ConflictEntry:
    """One side's entry: the path at which that side's commit has it, git's object and mode."""

    path: str
    oid: str
    mode: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing to choose. ``path`` is its name: where the result stands; never a path that git invented.

    ``base`` is what both began with, ``mine`` and ``theirs`` what each has now; empty where that side has nothing
    (deleted it, or never had it). A side has several entries only where it is a folder.
    """

    kind: ConflictKind
    path: str
    base: tuple[ConflictEntry, ...] = ()
    mine: tuple[ConflictEntry, ...] = ()
    theirs: tuple[ConflictEntry, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """Every path that it is about, its name first."""
        return tuple(dict.fromkeys((self.path, *(entry.path for entry in self._entries()))))

    @property
    def meaning_of_both(self) -> BothMeaning:
        """What :attr:`Choice.BOTH` would do with this conflict."""
        if self.kind is ConflictKind.FILE_AND_FOLDER:
            return BothMeaning.FOLDER_NAMED
        if not (self.mine and self.theirs):
            return BothMeaning.STAYS
        if self.kind is ConflictKind.MODE:
            return BothMeaning.SAME
        return BothMeaning.EVERY_NAME if self.kind is ConflictKind.MOVED_APART else BothMeaning.BESIDE

    def _entries(self) -> Iterator[ConflictEntry]:
        yield from (*self.base, *self.mine, *self.theirs)


@dataclass(frozen=True, slots=True)
class SeenChoice:
    """A choice of a person who saw this conflict: it does not hold for what has come since."""

    choice: Choice
    conflict: Conflict


ConflictAnswer: TypeAlias = Choice | SeenChoice | MergedText
"""What a person wants of a conflict."""
Answers: TypeAlias = Mapping[str, ConflictAnswer]
"""By any path of each conflict."""


class MergeNoteKind(Phrase):
    """What was done without a question, and is said."""

    MERGED_BY_LINE = "“{path}” has the changes of both of you, merged by line."
    FOLLOWED_FOLDER = "“{path}” is now “{now}”: its folder was renamed by one of you."
    STAYED = "“{path}” stayed where it is: it could not go along with its folder."
    KEPT_BESIDE = "“{path}” was kept as “{now}”, so that nothing is lost."

    @property
    def word(self) -> str:
        """The name in JSON output."""
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class MergeNote:
    """``path`` is where a content was (on its own side), ``now`` where it is in the result."""

    kind: MergeNoteKind
    path: str
    now: str


@dataclass(frozen=True, slots=True)
class NameTrouble:
    """A name that arrived and that some member's disk cannot hold; it is kept as it is in the history.

    ``problem`` says what is wrong with it, or is ``None`` where it and ``other`` are one file to disks that ignore case
    or the form of accents. ``offered`` is a name that all can hold, to rename it to.
    """

    path: str
    offered: str
    problem: NameProblem | None = None
    other: str | None = None
