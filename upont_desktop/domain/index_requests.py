"""What the indexing process is asked, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.index_progress import CircleSummary, IndexProgress


@dataclass(frozen=True, slots=True)
class BranchMove:
    """The current branch went from one commit to another, and no other ref moved with it."""

    before: str
    after: str

    @classmethod
    def of(cls, change: ChangeSet) -> BranchMove | None:
        """What an operation did to the refs, where that is all."""
        if not change.before or not change.commit or change.refs:
            return None
        return cls(change.before, change.commit)


@dataclass(frozen=True, slots=True)
class IndexRequest:
    """Bring the index of a circle up to date, or make it anew. ``number`` tells it from others that one process is
    asked; ``circle`` is the slug, empty where the process is to recognise the clone; ``move`` is what is known to have
    happened since the last time, so that nothing else is looked at.
    """

    number: int
    clone: Path
    circle: str = ""
    rebuild: bool = False
    move: BranchMove | None = None


@dataclass(frozen=True, slots=True)
class HistoryRead:
    """The history is up to date. ``since`` is the generation of the index before, ``touched`` the paths that changed in
    it between the two (``None`` for any, as after a first run), ``linked`` those that one of them uses or is used by,
    before or after; ``branch_alone`` says that no ref but the current branch is other. Of ``summary.unread`` resources
    the words follow.
    """

    number: int
    summary: CircleSummary
    since: int
    touched: tuple[str, ...] | None = None
    linked: tuple[str, ...] = ()
    branch_alone: bool = False


@dataclass(frozen=True, slots=True)
class WordsRead:
    """No words are left to be read."""


@dataclass(frozen=True, slots=True)
class IndexingFailed:
    """A request came to nothing, or (with number 0) the reading of words. ``said`` is the reason, in English."""

    number: int
    said: str


IndexAnswer: TypeAlias = IndexProgress | HistoryRead | WordsRead | IndexingFailed
