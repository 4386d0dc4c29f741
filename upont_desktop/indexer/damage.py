"""Reading around what git cannot read, so that the rest of a damaged clone is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from upont_desktop.domain.errors import DamagedClone, NoSuchRevision
from upont_desktop.domain.text import git_bytes
from upont_desktop.indexer.lineage import PathState, VersionStore, View
from upont_desktop.repository.objects import ObjectReader, read_tree
from upont_desktop.repository.process import Git

_HASH = re.compile(r"\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b")
_PARENT = re.compile(rb"^parent ([0-9a-f]+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HistoryGap:
    """``lost`` are commits that cannot be read, ``edge`` those that name one as a parent: history ends at them."""

    lost: tuple[str, ...]
    edge: tuple[str, ...]


def find_hole(git: Git, said: str, awaited: Iterable[str]) -> HistoryGap:
    """Why a walk stopped: ``said`` are git's words, ``awaited`` the commits that it was about to reach."""
    lost: list[str] = []
    edge: list[str] = []
    with ObjectReader(git) as reader:
        for name in dict.fromkeys([*_HASH.findall(said), *awaited]):
            content = _read(reader, name)
            if content is None:
                lost.append(name)
                continue
            bad = [parent for parent in _parents(content) if _read(reader, parent) is None]
            if bad:
                edge.append(name)
                lost += bad
    return HistoryGap(tuple(dict.fromkeys(lost)), tuple(edge))


def _read(reader: ObjectReader, name: str) -> bytes | None:
    try:
        return reader.read(name)
    except DamagedClone:
        return None


def _parents(commit: bytes) -> list[str]:
    return [name.decode() for name in _PARENT.findall(commit.partition(b"\n\n")[0])]


def whole_tree_changes(
    git: Git, commit: str, view: View, store: VersionStore, path_id: Callable[[bytes], int]
) -> Iterator[PathState]:
    """What a commit changed against ``view``, from its own tree alone: for one whose parent's tree cannot be read.

    Nothing where its own cannot be read either.
    """
    try:
        tree = list(read_tree(git, commit, sizes=False))
    except (DamagedClone, NoSuchRevision):
        return
    there: set[int] = set()
    for record in tree:
        path = path_id(git_bytes(record.path))
        there.add(path)
        blob = bytes.fromhex(record.oid)
        if store.entry(view[path])[:2] != (record.mode, blob):
            yield PathState(path, record.mode, blob)
    for path, version in view.whole().items():
        if path not in there and store.entry(version)[0]:
            yield PathState(path, 0, b"")
