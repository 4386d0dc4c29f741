"""Previews and comparisons, computed once for each content: going back to one is instant."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, TypeVar

from upont_desktop.domain.content.limits import DEFAULT_OPTIONS, CompareOptions
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.errors import ContentElsewhere
from upont_desktop.domain.resource import Resource
from upont_desktop.service.decoder.documents import DocumentHelper

if TYPE_CHECKING:  # all kinds of content: late for start-up time
    from upont_desktop.domain.content.comparisons import Comparison
    from upont_desktop.domain.content.previews import Preview

_MOST_KEPT = 128  # previews: what one goes back and forth between
_MOST_BYTES = 64_000_000
"""Contents behind the results kept, in bytes: a result is about as large as what it was made of."""

_BY_CHANCE = frozenset({Reason.TOO_SLOW, Reason.CRASHED, Reason.ELSEWHERE})
"""The computer may have been busy, or out of memory, or lack what git-lfs fetches later: the next time may go better.
"""

_T = TypeVar("_T")
Read = Callable[[Resource], bytes]


class ContentCache:
    """What was previewed and compared lately, by the blobs and names that went in. Safe to share between threads."""

    def __init__(self, documents: DocumentHelper | None = None) -> None:
        """Nothing kept yet. ``documents`` makes what is asked for, by default with helpers of its own."""
        self._documents = documents or DocumentHelper()
        self._lock = threading.Lock()
        self._kept: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()
        self._bytes = 0

    def preview(self, resource: Resource, read: Read, cancelled: Callable[[], bool], encoding: str = "") -> Preview:
        """The preview of a version; ``read`` gives its bytes where they are needed."""

        def make() -> tuple[Preview, int]:
            try:
                data = read(resource)
            except ContentElsewhere as error:
                return _elsewhere(error), 0
            return self._documents.preview(resource.rel_path, data, cancelled, encoding=encoding), len(data)

        return self._once(("preview", resource.name, resource.blob, encoding), make)

    def compare(
        self,
        old: Resource | None,
        new: Resource | None,
        read: Read,
        cancelled: Callable[[], bool],
        options: CompareOptions = DEFAULT_OPTIONS,
    ) -> Comparison:
        """The comparison of two versions; ``None``, or a deletion, for a side that has nothing."""
        before, after = (None if side is None or not side.exists else side for side in (old, new))
        if before is None and after is None:
            return Unavailable(Reason.UNSUPPORTED, "there is nothing on either side")

        def make() -> tuple[Comparison, int]:
            try:
                sides = [("", None) if side is None else (side.rel_path, read(side)) for side in (before, after)]
            except ContentElsewhere as error:
                return _elsewhere(error), 0
            (path_a, a), (path_b, b) = sides
            result = self._documents.compare(path_a, a, path_b, b, cancelled, options=options)
            return result, len(a or b"") + len(b or b"")

        key = tuple((side.name, side.blob) if side else None for side in (before, after))
        return self._once(("compare", key, options), make)

    def _once(self, key: Hashable, make: Callable[[], tuple[_T, int]]) -> _T:
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found[0]  # type: ignore[return-value]
        result, size = make()
        if isinstance(result, Unavailable) and result.reason in _BY_CHANCE:
            return result
        with self._lock:
            if key not in self._kept:
                self._kept[key] = (result, size)
                self._bytes += size
            while len(self._kept) > _MOST_KEPT or (self._bytes > _MOST_BYTES and len(self._kept) > 1):
                _, (_, gone) = self._kept.popitem(last=False)
                self._bytes -= gone
        return result


def _elsewhere(error: ContentElsewhere) -> Unavailable:
    return Unavailable(Reason.ELSEWHERE, str(error))
