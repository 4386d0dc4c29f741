"""One version among its relatives, and the version that a text names."""

from __future__ import annotations

from upont_desktop.domain.errors import NoSuchResource, NoSuchVersion
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import VersionDetails
from upont_desktop.index.session import IndexSession
from upont_desktop.index.version_rows import VersionReader, VersionRow
from upont_desktop.service.lineage import ancestors, descendants, describe, newest_first
from upont_desktop.service.open_circle import OpenCircle
from upont_desktop.service.versions import NamedVersion, VersionNames, names_version


class LineageReader:
    """Reads versions of one circle; no version is known while there is no index."""

    def __init__(self, circle: OpenCircle) -> None:
        self._circle = circle

    # -- names ---------------------------------------------------------------------------------------------------------

    def named_version(self, path: str, word: str = "", *, content: bool = False) -> NamedVersion:
        """What a path and a word name, through moves: see :mod:`~upont_desktop.service.versions`. With ``content``, a
        deletion stands for what it deleted.

        Raises :class:`NoSuchResource`, :class:`NoSuchVersion`, :class:`NoSuchRevision`, :class:`NotThereThen`.
        """
        with self._circle.session() as session:
            if session is None:
                raise NoSuchResource(path=path, circle=self._circle.circle.slug)
            names = self._names(session)
            return names.find_content(path, word) if content else names.find(path, word)

    def version_written(self, text: str) -> Resource | None:
        """The version that a text names by itself (``path{3}``, ``path@revision``); ``None`` where it is none of these.

        Raises what :meth:`named_version` raises.
        """
        with self._circle.session() as session:
            if session is None or not names_version(text):
                return None
            names = self._names(session)
            return names.find(text).resource if names.is_written(text) else None

    def revision(self, text: str) -> str:
        """A revision as it is, or the commit of a version that is written with its path."""
        version = self.version_written(text)
        return text if version is None else version.commit

    def _names(self, session: IndexSession) -> VersionNames:
        circle = self._circle
        return VersionNames(session, circle.circle, circle.commits(session), circle.repository)

    # -- relatives -----------------------------------------------------------------------------------------------------

    def details(self, resource: Resource) -> VersionDetails:
        """A version with ``previous``, ``merged``, ``following``, ``forks``. Raises :class:`NoSuchVersion`."""
        with self._circle.session() as session:
            reader, row = located(session, resource)
            return describe(reader, [row])[0]

    def previous(self, resource: Resource) -> Resource | None:
        """The version before. Raises :class:`NoSuchVersion`, as do the other relatives."""
        return self.details(resource).previous

    def next(self, resource: Resource) -> Resource | None:
        """The version that follows on the current branch."""
        return self.details(resource).following

    def forks(self, resource: Resource) -> tuple[Resource, ...]:
        """Versions elsewhere made from this one."""
        return self.details(resource).forks

    def ancestors(self, resource: Resource) -> tuple[Resource, ...]:
        """Everything before, through moves and the origin of a fork, newest first."""
        with self._circle.session() as session:
            reader, row = located(session, resource)
            return tuple(each.resource for each in newest_first(ancestors(reader, [row])))

    def descendants(self, resource: Resource) -> tuple[Resource, ...]:
        """Everything made from it, newest first."""
        with self._circle.session() as session:
            reader, row = located(session, resource)
            return tuple(each.resource for each in newest_first(descendants(reader, [row])))

    def history_of(self, resource: Resource) -> tuple[Resource, ...]:
        """Ancestors, this version, and descendants, newest first."""
        return (*self.descendants(resource), resource, *self.ancestors(resource))


def located(session: IndexSession | None, resource: Resource) -> tuple[VersionReader, VersionRow]:
    """A version as the index has it, and what reads its relatives. Raises :class:`NoSuchVersion`."""
    if session is not None:
        commit = session.commits.id_of(resource.commit)
        rows = session.versions.of_commit(commit) if commit else []
        for row in rows:
            if row.resource.rel_path == resource.rel_path:
                return session.versions, row
    raise NoSuchVersion(path=resource.rel_path, number=resource.version)
