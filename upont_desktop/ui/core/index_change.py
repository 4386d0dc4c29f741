"""What is other in the index of the open circle than when the panes were told last, and who made it so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.index_requests import HistoryRead
from upont_desktop.domain.metadata import metadata_path
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle

_ONE_COMMIT = frozenset({"add", "update", "keep", "delete", "move", "describe", "restore", "fork", "take"})
"""Operations that put one commit on top of the branch, and do nothing else to the history."""
_SAME_PATHS = frozenset({"update", "describe"})
"""Those of them after which the same resources are there as before."""
_NO_NEW_PATHS = _SAME_PATHS | {"delete"}
"""Those that cannot make a copy of something, which would be part of its history."""


@dataclass(frozen=True, slots=True)
class IndexChange:
    """``touched`` are the paths of the resources of which something is new, or no longer so; ``None`` for any.
    ``linked`` are those that one of them uses or is used by, now or before. ``change`` is the operation of this window
    that did all of it, ``None`` where another program had a part, or where it did more than one commit.
    """

    touched: frozenset[str] | None = None
    linked: frozenset[str] = frozenset()
    change: ChangeSet | None = None

    @classmethod
    def told(
        cls, answer: HistoryRead | None, before: CircleSummary, after: CircleSummary, applied: ChangeSet | None
    ) -> IndexChange:
        """What the indexing process's answer says is new; ``applied`` is the newest operation."""
        if answer is None or answer.touched is None or answer.since != before.generation:
            return cls()
        touched, linked = frozenset(answer.touched), frozenset(answer.linked)
        ours = applied is not None and answer.branch_alone and _is_step(applied, before.head, after.head)
        return cls(touched, linked, applied if ours else None)

    @property
    def keeps_paths(self) -> bool:
        """Whether the same resources are there as before."""
        return self.change is not None and self.change.operation in _SAME_PATHS

    def concerns_commits(self, hashes: Iterable[str]) -> bool:
        """Whether one of these commits may look different now: its labels, what comes after it."""
        return self.change is None or not {self.change.before, self.change.commit}.isdisjoint(hashes)

    def concerns_resource(self, rel_path: str) -> bool:
        """Whether something may be new of a resource, of what is noted of it, or of its links."""
        return self._touches(rel_path) or rel_path in self.linked

    def _touches(self, rel_path: str) -> bool:
        return self.touched is None or not self.touched.isdisjoint((rel_path, metadata_path(rel_path)))

    def concerns_marks(self, unseen: Iterable[str]) -> bool:
        """Whether marks may come or go: nothing that the person does here is new to them, but it may be the answer to
        what was.
        """
        return self.change is None or self.touched is None or bool(self.linked) or not self.touched.isdisjoint(unseen)

    def concerns_history(self, scope: Scope, versions: Iterable[str] | None) -> bool:
        """Whether rows may come or go. ``versions`` are the paths of all versions in it, ``None`` where some of its
        rows were not read.
        """
        if self.change is None or self.touched is None:
            return True
        match scope:
            case WholeCircle():
                return True
            case InFolder(folder):
                return any(path.startswith(f"{folder}/") for path in self.touched)
            case OfResource():
                if versions is None or self.change.operation not in _NO_NEW_PATHS:
                    return True
                return any(self._touches(path) for path in {scope.rel_path, *versions})


def _is_step(change: ChangeSet, before: str, after: str) -> bool:
    """Whether an operation is all that lies between two commits."""
    return change.operation in _ONE_COMMIT and (change.before, change.commit) == (before, after)
