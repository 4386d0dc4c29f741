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
        first_parent, left, merges = self._graph.first_parent, self._graph.children, self._graph.merges
        views: dict[int, View] = {}
        for commit in oldest_first:
            first = first_parent[commit]
            others = self._graph.other_parents(commit) if commit in merges else ()
            other_views = [views[other] for other in others]
            view = View() if not first else views[first].copy() if left[first] > 1 else views[first]
            for parent in (first, *others) if first else ():
                left[parent] -= 1
                if not left[parent]:
                    del views[parent]
            if others or not self._is_straight(commit):
                self._commit(commit, view, other_views)
            else:
                self._follow(commit, view)
            if left[commit]:
                views[commit] = view
            if commit == self._graph.head:
                self.at_head = view.copy()

    def _is_straight(self, commit: int) -> bool:
        """Whether nothing can have moved or been forked in a commit of one parent, as far as its trailers say."""
        start, end = self._columns.ends[commit - 1 : commit + 1]
        moved = end - start > 1 and 0 in self._columns.mode[start:end]
        return not (moved or commit in self._origins or commit in self._lost)

    def _follow(self, commit: int, view: View) -> None:
        """Give a commit its versions, one by one."""
        columns, size, straight = self._columns, self._columns.blob_size, self._lineage.straight
        start, end = columns.ends[commit - 1 : commit + 1]
        for at in range(start, end):
            blob = columns.blobs[at * size : (at + 1) * size]
            straight(commit, view, columns.path[at], columns.mode[at], blob)

    def _commit(self, commit: int, view: View, others: Sequence[View]) -> None:
        entries = self._entries(commit, view)
        self._lineage.commit(commit, view, others, entries, self._forked(commit, entries))

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
