"""The nodes behind the tree model: entries with their place, found by number and by path."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from upont_desktop.domain.metadata import described_path
from upont_desktop.domain.rows import TreeEntry


class Node:
    """One entry shown. ``children`` is ``None`` until its folder was read; ``asked`` while it is."""

    __slots__ = ("asked", "children", "entry", "number", "parent", "row")

    def __init__(self, number: int, entry: TreeEntry, parent: Node | None, row: int) -> None:
        self.number = number
        self.entry = entry
        self.parent = parent
        self.row = row
        self.children: list[Node] | None = None
        self.asked = False

    @property
    def path(self) -> str:
        """The exact path; empty for the root."""
        return self.entry.rel_path


class Nodes:
    """All nodes, by number (what a model index carries) and by path."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._by_number: dict[int, Node] = {}
        self._by_path: dict[str, Node] = {}
        self.root = Node(0, TreeEntry("", True), None, 0)

    def __len__(self) -> int:
        return len(self._by_number)

    def by_number(self, number: int) -> Node | None:
        """The node that an index carries; ``None`` for one that is gone."""
        return self._by_number.get(number)

    def by_path(self, path: str) -> Node | None:
        """The node at an exact path, where its folder was read."""
        return self.root if not path else self._by_path.get(path)

    def loaded(self) -> list[Node]:
        """The folders read, parents first."""
        found = [self.root] if self.root.children is not None else []
        for node in found:
            found.extend(child for child in node.children or () if child.children is not None)
        return found

    def add(self, entry: TreeEntry, parent: Node, row: int) -> Node:
        """A new node; its parent's list is the caller's business."""
        node = Node(next(self._numbers), entry, parent, row)
        self._by_number[node.number] = node
        self._by_path[entry.rel_path] = node
        return node

    def drop(self, node: Node) -> None:
        """Forget a node and all below it."""
        for child in node.children or ():
            self.drop(child)
        self._by_number.pop(node.number, None)
        if self._by_path.get(node.path) is node:
            del self._by_path[node.path]


def renumber(children: list[Node]) -> None:
    """Let every child know its row."""
    for row, child in enumerate(children):
        child.row = row


def folders_above(path: str) -> Iterator[str]:
    """The folders that a path is in, and that of what it describes, up to the top (empty)."""
    for each in (path, described_path(path)):
        folder = each
        while folder:
            folder = folder.rpartition("/")[0]
            yield folder
