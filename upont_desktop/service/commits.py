"""Commits: found by what people type, and everything there is to say of one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Commit, Ref, RefKind
from upont_desktop.domain.errors import AmbiguousRevision, NoSuchRevision
from upont_desktop.domain.metadata import METADATA_FOLDER, described_path, is_private
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.domain.rows import Change, CommitDetails
from upont_desktop.index.commit_rows import CommitRow
from upont_desktop.index.session import IndexSession
from upont_desktop.repository.clone import Repository
from upont_desktop.service.lineage import without_shadows
from upont_desktop.service.parents import written_parents

_HEX = re.compile(r"[0-9a-f]{4,64}")


class CommitLookup:
    """The commits of one circle, as its index knows them now. ``repository`` opens the clone where that is needed."""

    def __init__(
        self, session: IndexSession, circle: Circle, refs: Sequence[Ref], repository: Callable[[], Repository]
    ) -> None:
        self._session, self._circle, self._refs, self._repository = session, circle, refs, repository

    def details(self, revision: str) -> CommitDetails:
        """Everything about one commit. Raises what :meth:`find` raises."""
        session, row = self._session, self.find(revision)
        changes = self._changes(row)
        children = session.commits.by_id(session.commits.children(row.id))
        return CommitDetails(
            row.commit,
            row.on_head,
            tuple(ref for ref in self._refs if ref.commit == row.commit.hash),
            tuple(self._parents(row.commit)),
            tuple(child.commit for child in children.values()),
            tuple(change for change in changes if not is_private(change.resource.rel_path)),
            session.facts().complete,
            information=tuple(_of_information(changes)),
            records=sum(_is_record(change.resource.rel_path) for change in changes),
        )

    def containing(self, commit: str) -> tuple[tuple[Ref, ...], bool]:
        """The branches and marks that a commit (its whole hash) is part of, and whether all of them are known."""
        refs = [ref for ref in self._refs if ref.kind is not RefKind.HEAD]
        found, all_known = self._session.ancestry.containing(commit, {ref.commit for ref in refs})
        return tuple(ref for ref in refs if ref.commit in found), all_known

    def find(self, revision: str) -> CommitRow:
        """A commit by a hash, its beginning, a branch, a tag, or as git understands it.

        Raises :class:`NoSuchRevision`, :class:`AmbiguousRevision`.
        """
        wanted = revision.strip()
        found = self._session.commits.by_hash(wanted.lower())
        if found is None and wanted == "HEAD":
            found = self._session.commits.by_hash(self._session.facts().head)
        if found is None:
            named = {ref.commit for ref in self._refs if wanted in {ref.short_name, ref.name}}
            if len(named) == 1:
                found = self._session.commits.by_hash(named.pop())
        if found is None and _HEX.fullmatch(wanted.lower()):
            hashes = self._session.commits.hashes_beginning(wanted.lower())
            if len(hashes) > 1:
                raise AmbiguousRevision(revision=revision, circle=self._circle.slug)
            found = self._session.commits.by_hash(hashes[0]) if hashes else None
        if found is None:
            found = self._session.commits.by_hash(self._repository().resolve(wanted))
        if found is None:
            raise NoSuchRevision(revision=revision, circle=self._circle.slug)
        return found

    def _parents(self, commit: Commit) -> Iterator[Commit | str]:
        """All of a commit's parents, by hash where the clone lacks them."""
        for name in self._named_parents(commit):
            found = self._session.commits.by_hash(name)
            yield found.commit if found else name

    def _named_parents(self, commit: Commit) -> tuple[str, ...]:
        """All of a commit's parents: the index has those that are there, which are all in a clone that is whole."""
        whole = commit.parents and not self._session.facts().shallow and not self._session.summary().unreadable
        return commit.parents if whole else written_parents(self._repository().git, commit.hash) or commit.parents

    def _changes(self, row: CommitRow) -> tuple[Change, ...]:
        reader = self._session.versions
        versions = reader.of_commit(row.id)
        merged = reader.merged([version.id for version in versions])
        others = reader.by_id(
            [version.previous for version in versions if version.previous] + [other for _, other in merged]
        )
        return tuple(
            Change(
                version.resource,
                others[version.previous].resource if version.previous in others else None,
                tuple(others[other].resource for merging, other in merged if merging == version.id),
            )
            for version in without_shadows(versions)
        )


def _is_record(path: str) -> bool:
    return is_private(path) and not path.startswith(METADATA_FOLDER) and path != ROOMS_PATH


def _of_information(changes: Sequence[Change]) -> Iterator[Change]:
    """The changes of what is noted about resources, without those that a move, a copy or a deletion of the resource
    brings with it.
    """
    gone = {change.resource.rel_path for change in changes if not change.resource.exists}
    for change in changes:
        owner, before = described_path(change.resource.rel_path), change.previous
        carried = before is not None and before.blob == change.resource.blob
        if owner is not None and owner not in gone and not carried:
            yield change
