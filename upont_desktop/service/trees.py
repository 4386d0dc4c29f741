"""The tree of one commit: what the index knows of each entry that git lists."""

from __future__ import annotations

from collections.abc import Iterator

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import TreeEntry
from upont_desktop.index.commit_rows import CommitRow
from upont_desktop.index.session import IndexSession
from upont_desktop.index.version_rows import VersionRow
from upont_desktop.repository.objects import read_tree
from upont_desktop.repository.process import Git


class PastTree:
    """The tree that a commit has, read from git: nothing of it is in the index."""

    def __init__(self, session: IndexSession, git: Git, circle: Circle, commit: CommitRow) -> None:
        self._session, self._git, self._circle, self._commit = session, git, circle, commit

    def children(self, folder: str) -> Iterator[TreeEntry]:
        """The folders and resources directly below a folder; not sorted."""
        counts: dict[str, int] = {}
        start = len(folder) + 1 if folder else 0
        for record in read_tree(self._git, self._commit.commit.hash, folder=folder):
            name, slash, _ = record.path[start:].partition("/")
            path = record.path[:start] + name
            if is_private(path + "/"):
                continue
            if slash:
                counts[path] = counts.get(path, 0) + 1
            else:
                yield self._entry(path, record.oid, record.mode, record.size)
        for path, count in counts.items():
            yield TreeEntry(path, True, count)

    def resources(self) -> Iterator[tuple[Resource, int | None]]:
        """Every resource with its size in bytes, in order of path."""
        for record in read_tree(self._git, self._commit.commit.hash):
            version = self._version(record.path)
            yield version.resource if version else self._bare(record.path, record.oid, record.mode), record.size

    def paths(self) -> list[str]:
        """The path of every entry, in git's order."""
        return [record.path for record in read_tree(self._git, self._commit.commit.hash, sizes=False)]

    def _entry(self, path: str, oid: str, mode: int, size: int | None) -> TreeEntry:
        version = self._version(path)
        resource = version.resource if version else self._bare(path, oid, mode)
        by = self._session.commits.by_id([version.commit]).get(version.commit) if version else None
        author, position = (by.commit.author, by.position) if by else (None, 0)
        return TreeEntry(path, False, 1, resource, author, position, size)

    def _bare(self, path: str, blob: str, mode: int) -> Resource:
        return Resource(self._circle.slug, path, 0, "", blob, mode, ChangeKind.ADDED)

    def _version(self, path: str) -> VersionRow | None:
        resource = self._session.versions.resource_id(path)
        if resource is None:
            return None
        version = self._session.versions.effective(resource, self._commit.id)
        return self._session.versions.by_id([version]).get(version)
