"""The versions of a first run, computed from the oldest commit on, in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from upont_desktop.domain.text import git_text
from upont_desktop.indexer.blob_holders import BlobHolders
from upont_desktop.indexer.change_columns import ChangeColumns
from upont_desktop.indexer.forks import trailer_paths
from upont_desktop.indexer.graph_rows import GraphBuilder
from upont_desktop.indexer.lineage import Lineage, PathState, VersionStore, View
from upont_desktop.repository.trailers import ForkOrigin

FromTree = Callable[[int, View], list[PathState]]
"""Says what a commit changed that git could not tell, from its tree and the view of its first parent."""


class FirstLineage:
    """Computes every version; ``at_head`` is what a reader of HEAD sees."""

    def __init__(
        self,
        columns: ChangeColumns,
        graph: GraphBuilder,
        origins: Mapping[int, tuple[ForkOrigin, ...]],
        lost: Mapping[int, str],
        from_tree: FromTree,
    ) -> None:
        """``lost`` are the commits, by id, of which ``from_tree`` is asked."""
        self._columns = columns
        self._names: list[bytes] = list(columns.paths)
        self._graph = graph
        self._origins = origins
        self._lost = lost
        self._from_tree = from_tree
        self.store = VersionStore(blob_size=columns.blob_size)
        self._holders = BlobHolders(columns, self.store, grows=bool(lost))
        self._lineage = Lineage(self.store, lambda path: self._names[path - 1], self._holders.standing)
        self.at_head = View()

    def run(self, oldest_first: Iterable[int]) -> None:
        """Go through the commits, parents before children. A view is handed on, and copied where history branches."""
        first_parent, left = self._graph.first_parent, self._graph.children
        views: dict[int, View] = {}
        for commit in oldest_first:
            first = first_parent[commit]
            others = self._graph.other_parents(commit)
            other_views = [views[other] for other in others]
            view = View() if not first else views[first].copy() if left[first] > 1 else views[first]
            for parent in (first, *others) if first else ():
                left[parent] -= 1
                if not left[parent]:
                    del views[parent]
            self._commit(commit, view, other_views)
            if left[commit]:
                views[commit] = view
            if commit == self._graph.head:
                self.at_head = view.copy()

    def _commit(self, commit: int, view: View, others: Sequence[View]) -> None:
        entries = self._entries(commit, view)
        if others or commit in self._origins or (len(entries) > 1 and not all(entry.mode for entry in entries)):
            self._lineage.commit(commit, view, others, entries, self._forked(commit, entries))
            return
        for entry in entries:
            self._lineage.straight(commit, view, entry)

    def _entries(self, commit: int, view: View) -> list[PathState]:
        if commit not in self._lost:
            return self._columns.of(commit)
        entries = self._from_tree(commit, view)
        self._names = list(self._columns.paths)
        for entry in entries:
            self._holders.add(entry)
        return entries

    def _forked(self, commit: int, entries: Iterable[PathState]) -> frozenset[int]:
        origins = self._origins.get(commit)
        if not origins:
            return frozenset()
        paths = {git_text(self._names[entry.path - 1]): entry.path for entry in entries if entry.mode}
        return frozenset(paths[path] for path in trailer_paths(origins, paths))
