"""Whom the history of a circle named first as the founders of its rooms: the same on every clone of that history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from upont_desktop.domain.document_problems import MOST_BYTES
from upont_desktop.domain.errors import DamagedClone
from upont_desktop.domain.rooms import ROOMS_PATH, first_named
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.objects import ObjectReader, TooLarge
from upont_desktop.repository.trees import CommitTree

_VERSIONS = 200  # of rooms.json that are looked at: it changes with rooms
_GRAPH = ("log", "--full-history", "--simplify-merges", "--parents", "--format=%H %P")


def founders_named_first(repository: Repository, reader: ObjectReader, commit: str) -> dict[str, str]:
    """The founders of rooms as the oldest version says that names some, of those that a commit has behind it."""
    lines = repository.git.text(*_GRAPH, commit, "--", ROOMS_PATH).splitlines()
    graph = {found: parents for found, *parents in map(str.split, lines)}
    oldest = islice(_shared_first(graph, lines[0].split()[0]), _VERSIONS) if lines else ()
    trees = (CommitTree(repository, one, reader) for one in oldest)
    return first_named(content for tree in trees if (content := rooms_content(tree, reader)) is not None)


def rooms_content(tree: CommitTree, reader: ObjectReader) -> bytes | None:
    """What ``rooms.json`` says at a commit; ``None`` where it is not there, or cannot be read."""
    entry = tree.get(ROOMS_PATH)
    try:
        return None if entry is None else reader.read(entry.oid, MOST_BYTES)
    except (DamagedClone, TooLarge):
        return None


def _shared_first(graph: Mapping[str, Sequence[str]], tip: str) -> Iterator[str]:
    """The commits up to a tip, each after its parents. Whoever shares merges what was shared as the last parent: what
    stands behind that one comes first, and so what two people did at the same time in the order in which they shared.
    """
    begun, waiting = set[str](), [(tip, False)]
    while waiting:
        commit, done = waiting.pop()
        if done:
            yield commit
        elif commit not in begun:
            begun.add(commit)
            waiting.append((commit, True))
            waiting += ((parent, False) for parent in graph.get(commit, ()))
