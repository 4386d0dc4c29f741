"""What differs between two commits, whatever lies between them."""

from __future__ import annotations

from collections.abc import Iterator

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import Change
from upont_desktop.index.commit_rows import CommitRow
from upont_desktop.index.session import IndexSession
from upont_desktop.repository.objects import EntryChange, changed_entries
from upont_desktop.repository.process import Git

MOST_NUMBERED = 3000
"""Resources whose version numbers are looked up; where more differ, they are shown without."""


def between(
    session: IndexSession, git: Git, circle: Circle, older: CommitRow, newer: CommitRow, folder: str = ""
) -> tuple[Change, ...]:
    """Each resource (below ``folder``) that differs, with its versions in effect at both commits, in order of path.

    A path gone and a path new with the very same content are one move.
    """
    entries = [
        entry
        for entry in changed_entries(git, older.commit.hash, newer.commit.hash, folder)
        if not is_private(entry.path)
    ]
    sides = _Sides(session, circle, older, newer, numbered=len(entries) <= MOST_NUMBERED)
    return tuple(_changes(sides, entries))


class _Sides:
    """The resources of two commits as versions."""

    def __init__(
        self, session: IndexSession, circle: Circle, older: CommitRow, newer: CommitRow, *, numbered: bool
    ) -> None:
        self._session, self._circle = session, circle
        self._older, self._newer = older, newer
        self._numbered = numbered

    def before(self, entry: EntryChange) -> Resource | None:
        """What the older commit has at a path, if anything."""
        return self._at(self._older, entry.path, entry.old_mode, entry.old_oid) if entry.old_mode else None

    def after(self, entry: EntryChange, change: ChangeKind) -> Resource:
        """What the newer commit has at a path; a deletion where that is nothing."""
        blob = entry.new_oid if entry.new_mode else None
        found = self._at(self._newer, entry.path, entry.new_mode, blob)
        return Resource(found.circle, found.rel_path, found.version, found.commit, blob, entry.new_mode, change)

    def _at(self, commit: CommitRow, path: str, mode: int, blob: str | None) -> Resource:
        if self._numbered and (resource := self._session.versions.resource_id(path)) is not None:
            version = self._session.versions.effective(resource, commit.id)
            found = self._session.versions.by_id([version]).get(version)
            if found is not None and found.resource.blob == blob:
                return found.resource
        return Resource(self._circle.slug, path, 0, commit.commit.hash, blob, mode, ChangeKind.MODIFIED)


def _changes(sides: _Sides, entries: list[EntryChange]) -> Iterator[Change]:
    gone: dict[str, list[EntryChange]] = {}
    for entry in entries:
        if not entry.new_mode:
            gone.setdefault(entry.old_oid, []).append(entry)
    sources = {
        entry.path: gone[entry.new_oid].pop(0) for entry in entries if not entry.old_mode and gone.get(entry.new_oid)
    }
    moved = {source.path for source in sources.values()}
    for entry in entries:
        if entry.path in moved:
            continue
        if entry.path in sources:
            yield Change(sides.after(entry, ChangeKind.MOVED), sides.before(sources[entry.path]))
        else:
            yield Change(sides.after(entry, _kind(entry)), sides.before(entry))


def _kind(entry: EntryChange) -> ChangeKind:
    if not entry.old_mode:
        return ChangeKind.ADDED
    return ChangeKind.MODIFIED if entry.new_mode else ChangeKind.DELETED
