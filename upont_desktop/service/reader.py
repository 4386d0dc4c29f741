"""Reading one circle: the door to what the window and the command line show of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.commit import Ref
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import ResourceDetails
from upont_desktop.repository.clone import Repository
from upont_desktop.service.computed_cache import ComputedCache
from upont_desktop.service.content_cache import ContentCache
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.histories import SelectedCommits
from upont_desktop.service.history_reader import HistoryReader
from upont_desktop.service.lineage_reader import LineageReader
from upont_desktop.service.open_circle import OpenCircle
from upont_desktop.service.resource_reader import ResourceReader
from upont_desktop.service.version_contents import VersionContents

if TYPE_CHECKING:
    from upont_desktop.domain.content.comparisons import Comparison
    from upont_desktop.domain.content.previews import Preview


class CircleReader:
    """Reads one circle through four readers: ``histories``, ``resources``, ``versions`` (one among its relatives) and
    ``contents``. What scripts ask for most stands here too. Cheap to make. One thread at a time, any number of readers
    side by side.

    While there is no index yet, the circle is empty: everything answers, nothing is known.
    """

    def __init__(
        self,
        circle: Circle,
        places: DataFolders,
        contents: ContentCache | None = None,
        others: Callable[[], Iterable[Circle]] = tuple,
        chosen: ComputedCache[SelectedCommits] | None = None,
    ) -> None:
        """Nothing is opened before the first question; ``contents`` and ``chosen`` are shared by a library's readers.

        ``others`` gives the circles that are asked for forks.
        """
        self.circle = circle
        self._open = OpenCircle(circle, places, others)
        self.histories = HistoryReader(self._open, chosen or ComputedCache())
        self.resources = ResourceReader(self._open)
        self.versions = LineageReader(self._open)
        self.contents = VersionContents(self._open, contents or ContentCache())

    def summary(self) -> CircleSummary:
        """What the index holds; an empty summary while there is none."""
        with self._open.session() as session:
            return session.summary() if session else CircleSummary()

    def refs(self) -> tuple[Ref, ...]:
        """Branches, tags and named versions as the index knows them; none while there is no index."""
        with self._open.session() as session:
            return self._open.refs if session else ()

    def resource(self, rel_path: str, version: int | None = None) -> ResourceDetails:
        """See :meth:`.ResourceReader.resource`."""
        return self.resources.resource(rel_path, version)

    def preview(self, resource: Resource) -> Preview:
        """See :meth:`.VersionContents.preview`."""
        return self.contents.preview(resource)

    def compare(self, old: Resource | None, new: Resource | None) -> Comparison:
        """See :meth:`.VersionContents.compare`."""
        return self.contents.compare(old, new)

    def repository(self) -> Repository:
        """The clone, opened at the first need."""
        return self._open.repository()

    def close(self) -> None:
        """Give back what was opened."""
        self._open.close()
