"""An open index, as the service holds it: the readers on one connection, and whether the file is still the same."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from upont_desktop.domain.commit import Ref
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.rooms import KnownRooms
from upont_desktop.index.ancestry import Ancestry
from upont_desktop.index.commit_rows import CommitReader
from upont_desktop.index.engine import UnusableIndex, open_for_reading, translated
from upont_desktop.index.facts import Facts, has_unread, read_facts, read_refs
from upont_desktop.index.projection import are_projections_due, read_projections
from upont_desktop.index.summary import summarise
from upont_desktop.index.version_rows import VersionReader

if TYPE_CHECKING:
    from upont_desktop.index.search import Searcher
    from upont_desktop.index.search_history import HistorySearch


class IndexSession:
    """Reads one index. Use it in one thread at a time; each query sees what was last committed.

    Raises :class:`~upont_desktop.index.engine.UnusableIndex` where there is no index that can be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._identity = _identity(path)
        self._connection = open_for_reading(path)
        self.commits = CommitReader(self._connection)
        self.versions = VersionReader(self._connection)
        self.ancestry = Ancestry(self._connection)

    @cached_property
    def searcher(self) -> Searcher:
        """Finds resources by names, fields and words, and commits by messages."""
        from upont_desktop.index.search import Searcher  # noqa: PLC0415 - start-up time: most commands search nothing

        return Searcher(self._connection)

    @cached_property
    def histories(self) -> HistorySearch:
        """Finds the rows of a history that fit a query."""
        from upont_desktop.index.search_history import HistorySearch  # noqa: PLC0415 - as above

        return HistorySearch(self._connection)

    @property
    def identity(self) -> tuple[int, int]:
        """What tells this file from one that takes its place."""
        return self._identity

    @property
    def current(self) -> bool:
        """False when the file was replaced, by a rebuild for instance."""
        return _identity(self.path) == self._identity

    def facts(self) -> Facts:
        """What the index knows of itself, now."""
        with translated(self.path):
            return read_facts(self._connection)

    def refs(self) -> tuple[Ref, ...]:
        """The refs as they were at the last refresh."""
        with translated(self.path):
            return read_refs(self._connection)

    def has_unread(self) -> bool:
        """Whether words are still to be read, of messages or of resources."""
        with translated(self.path):
            return has_unread(self._connection)

    def shown_rooms(self) -> frozenset[str]:
        """The rooms whose records are in the index."""
        with translated(self.path):
            return frozenset(name for name, state in read_projections(self._connection).items() if not state.failed)

    def projections_due(self, rooms: KnownRooms) -> bool:
        """Whether records of these rooms are still to be read, or read anew, though the clone is as it was."""
        with translated(self.path):
            return are_projections_due(self._connection, rooms)

    def summary(self) -> CircleSummary:
        """What the index holds, in numbers."""
        with translated(self.path):
            return summarise(self._connection)

    def close(self) -> None:
        """Close the connection; readers of this session are of no use after it."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = os.stat(path)  # noqa: PTH116 - called before every query
    except OSError as error:
        raise UnusableIndex(str(path)) from error
    return found.st_dev, found.st_ino
