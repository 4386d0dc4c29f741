"""What a circle's resources show: trees, one resource, what it uses, what is new to the person."""

from __future__ import annotations

from collections.abc import Iterator

from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.marks import SeenState
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import Dependency, ResourceDetails, TreeEntry, VersionDetails
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.index.session import IndexSession
from upont_desktop.repository.configuration import read_configuration
from upont_desktop.repository.identity import known_identity
from upont_desktop.service.cross_circle_forks import CrossCircleForks, with_kin_abroad
from upont_desktop.service.lineage import describe
from upont_desktop.service.open_circle import OpenCircle
from upont_desktop.service.trees import PastTree
from upont_desktop.service.versions import VersionLine


class ResourceReader:
    """Reads the resources of one circle; there are none while there is no index."""

    def __init__(self, circle: OpenCircle) -> None:
        self._circle = circle

    def tree(self, folder: str = "", at: str | None = None) -> tuple[TreeEntry, ...]:
        """The folders and resources directly below ``folder``, now or as they were at a revision; not sorted."""
        with self._circle.session() as session:
            if session is None:
                return ()
            if at is None:
                return tuple(session.versions.children(folder))
            return tuple(self._past(session, at).children(folder))

    def _past(self, session: IndexSession, revision: str) -> PastTree:
        git, commit = self._circle.repository().git, self._circle.commits(session).find(revision)
        return PastTree(session, git, self._circle.circle, commit)

    def all_resources(self, at: str | None = None) -> Iterator[tuple[Resource, int | None]]:
        """Every resource with its size in bytes, now or at a revision, in order of path."""
        with self._circle.session() as session:
            if session is None:
                return
            if at is not None:
                yield from self._past(session, at).resources()
                return
            paths = session.versions.paths()
            versions = session.versions.by_id(current for _, current, _ in paths if current)
            for _, current, size in paths:
                if current in versions:
                    yield versions[current].resource, size

    def paths(self, at: str | None = None) -> list[str]:
        """The path of every resource, now or at a revision, in order; the application's own files are left out."""
        with self._circle.session() as session:
            if session is None:
                return []
            found = [path for path, _, _ in session.versions.paths()] if at is None else self._past(session, at).paths()
            return [path for path in found if not is_private(path)]

    def resource(self, rel_path: str, version: int | None = None) -> ResourceDetails:
        """A resource at a version, by default the current one (the last, where it was deleted).

        Raises :class:`NoSuchResource`, :class:`NoSuchVersion`.
        """
        with self._circle.session() as session:
            if session is None:
                raise self._unknown(rel_path)
            line = VersionLine(session, self._circle.circle.slug, rel_path)
            row = line.current if version is None else line.labelled(str(version))
            return ResourceDetails(
                describe(session.versions, [row])[0],
                session.versions.metadata(row.id),
                tuple(session.versions.uses(rel_path)),
                tuple(session.versions.used_by(rel_path)),
            )

    def history(self, rel_path: str) -> tuple[VersionDetails, ...]:
        """The versions of a resource, newest first, through its moves. Raises :class:`NoSuchResource`."""
        with self._circle.session() as session:
            if session is None:
                raise self._unknown(rel_path)
            line = VersionLine(session, self._circle.circle.slug, rel_path)
            across = CrossCircleForks(session, self._circle.neighbours)
            described = describe(session.versions, line.rows, line.labels)
            return tuple(with_kin_abroad(across, line.rows, described))

    def _unknown(self, rel_path: str) -> NoSuchResource:
        return NoSuchResource(path=rel_path, circle=self._circle.circle.slug)

    # -- dependencies --------------------------------------------------------------------------------------------------

    def uses(self, rel_path: str) -> tuple[Dependency, ...]:
        """What a resource uses now."""
        with self._circle.session() as session:
            return tuple(session.versions.uses(rel_path)) if session else ()

    def used_by(self, rel_path: str) -> tuple[Dependency, ...]:
        """Who uses a resource now."""
        with self._circle.session() as session:
            return tuple(session.versions.used_by(rel_path)) if session else ()

    def broken_dependencies(self) -> tuple[Dependency, ...]:
        """Every dependency on a path where nothing is."""
        with self._circle.session() as session:
            return tuple(session.versions.broken()) if session else ()

    # -- what the person has seen --------------------------------------------------------------------------------------

    def newest(self) -> SeenState:
        """Everything up to now; empty while nothing is known."""
        with self._circle.session() as session:
            head = session.commits.by_hash(session.facts().head) if session else None
            return SeenState(head.commit.hash, head.commit.committer.time) if head else SeenState()

    def unseen(self, seen: SeenState) -> dict[str, str]:
        """The resources that others gave a version since the person last looked, with the commit that did."""
        with self._circle.session() as session:
            found = list(session.ancestry.unseen(session.facts().head, seen)) if session else []
        own = self._own_address() if found else ""
        return {
            path: commit
            for path, commit, email in found
            if email.casefold() != own and seen.looked.get(path) != commit and not is_private(path)
        }

    def _own_address(self) -> str:
        try:
            return known_identity(read_configuration(self._circle.repository().git)).email.casefold()
        except NoIdentity:
            return ""
