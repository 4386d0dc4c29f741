"""The contents of versions: bytes, previews, comparisons, and where lines come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from upont_desktop.domain.blame import Blame
from upont_desktop.domain.content.limits import DEFAULT_OPTIONS, CompareOptions
from upont_desktop.domain.errors import ContentElsewhere, NoSuchVersion
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.repository.contents import MissingLfsContent
from upont_desktop.repository.disk_content import read_on_disk
from upont_desktop.service.content_cache import ContentCache
from upont_desktop.service.encodings import EncodingStore
from upont_desktop.service.lineage_reader import located
from upont_desktop.service.open_circle import OpenCircle

if TYPE_CHECKING:  # all kinds of content: late for start-up time
    from upont_desktop.domain.content.comparisons import Comparison
    from upont_desktop.domain.content.previews import Preview

LARGEST_CONTENT = 1 << 28
"""Bytes of a version that are held in memory, for a preview or a comparison: two of a quarter of a GiB, with what a
helper makes of them, still fit into the memory of a small computer.
"""
_SUBMODULE = 0o160000  # git's mode of a commit of another repository


class VersionContents:
    """Reads the contents of one circle's versions, and of those of other circles that it names."""

    def __init__(self, circle: OpenCircle, cache: ContentCache) -> None:
        """``cache`` keeps previews and comparisons, for the readers of all threads."""
        self._circle, self._cache = circle, cache
        self._encodings = EncodingStore(circle.places)

    def content(self, resource: Resource, limit: int = LARGEST_CONTENT) -> bytes:
        """The bytes of a version, of this circle or of another one that is known; of a submodule, the hash that it
        points at.

        Raises :class:`~upont_desktop.repository.objects.TooLarge`, :class:`DamagedClone`, :class:`NoSuchVersion`, and
        :class:`~upont_desktop.domain.errors.ContentElsewhere` where git-lfs keeps it and it is not here.
        """
        if resource.blob is None:
            raise NoSuchVersion(path=resource.rel_path, number=resource.version)
        if resource.mode == _SUBMODULE:
            return resource.blob.encode()
        if resource.is_on_disk:
            return read_on_disk(self._circle.repository(), resource.rel_path, limit)
        home = self._circle.home_of(resource) or self._circle
        found = home.objects().read(resource.blob, limit)
        if isinstance(found, MissingLfsContent):
            raise ContentElsewhere(path=display(resource.rel_path), size=found.size)
        return found

    def preview(self, resource: Resource, cancelled: Callable[[], bool] = lambda: False, encoding: str = "") -> Preview:
        """What a version looks like; its text as read in ``encoding``, by default in the one that the person chose.

        Raises what :meth:`content` raises, and :class:`Cancelled`.
        """
        return self._cache.preview(resource, self.content, cancelled, encoding or self.encoding(resource))

    def encoding(self, *resources: Resource | None) -> str:
        """What the person chose to read a text as, at any version; empty where it is read as it says or seems."""
        return self._encodings.of(*resources)

    def compare(
        self,
        old: Resource | None,
        new: Resource | None,
        options: CompareOptions = DEFAULT_OPTIONS,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Comparison:
        """How two versions differ; ``None`` is nothing. Texts are read as for :meth:`preview`.

        Raises what :meth:`content` raises, and :class:`Cancelled`.
        """
        options = replace(options, encoding=options.encoding or self.encoding(new, old))
        return self._cache.compare(old, new, self.content, cancelled, options)

    def blame(self, resource: Resource, cancelled: Callable[[], bool] = lambda: False, encoding: str = "") -> Blame:
        """Where each line of a version, taken as a text, comes from. Texts are read as for :meth:`preview`.

        Raises what :meth:`content` raises for the version itself, :class:`NoSuchVersion`, and :class:`Cancelled`.
        """
        # Late, for start-up time: it loads what compares texts.
        from upont_desktop.service.blame import BlameSearch  # noqa: PLC0415

        with self._circle.session() as session:
            _, row = located(session, resource)
            assert session is not None
            encoding = encoding or self.encoding(resource)
            return BlameSearch(session, self.content, cancelled, encoding).blame(row)
