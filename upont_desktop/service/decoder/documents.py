"""Previews and comparisons made in a helper: everything that a library of others parses.

Answers come back by :mod:`upont_desktop.domain.content.codec`, which checks every type, and never pickled: the helper
parses hostile data, and what took it over must not reach the program.
"""

# ruff: noqa: PLC0415 - processes, sockets and all kinds of content are loaded late, for start-up time

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, get_args

from upont_desktop.domain.content.limits import DEFAULT_LIMITS, DEFAULT_OPTIONS, CompareOptions, Limits
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.metadata import JsonValue, parse_metadata

if TYPE_CHECKING:
    from upont_desktop.compare.searchable import SearchableText
    from upont_desktop.domain.content.comparisons import Comparison
    from upont_desktop.domain.content.previews import Preview
    from upont_desktop.service.decoder.pool import HelperPool

_log = logging.getLogger(__name__)
NAME = "documents"
_MOST_METADATA = 1_000_000
"""Bytes: the reader's own bounds (fields, and characters of each) keep well below."""
_GRACE_S = 5.0
"""A helper stops by its own clock; it is ended from outside this much later."""
_WORDS_S = 30.0 + _GRACE_S
"""Reading the words of a book takes longer than a person would wait for a preview."""


def _never() -> bool:
    return False


class DocumentTask(StrEnum):
    """What a helper can be asked."""

    PREVIEW = "preview"
    COMPARE = "compare"
    WORDS = "words"
    METADATA = "metadata"


@dataclass(frozen=True, slots=True)
class Question:
    """A task; the bytes of the files come in parts of their own, the old one first."""

    task: DocumentTask
    new_path: str
    old_path: str = ""
    has_new: bool = True
    has_old: bool = False
    options: CompareOptions = DEFAULT_OPTIONS
    limits: Limits = DEFAULT_LIMITS
    size: int = 0
    """Bytes of the whole content, of which the file may be the beginning."""


class DocumentHelper:
    """Asks helpers. What ends one is told as an :class:`Unavailable`; nothing but ``Cancelled`` and our own mistakes
    is raised. Any thread may ask.
    """

    def __init__(self, make_pool: Callable[[], HelperPool] | None = None) -> None:
        """No process is started yet, and ``make_pool`` is called when one is needed."""
        self._make_pool = make_pool or _default_pool
        self._lock = threading.Lock()
        self._pool: HelperPool | None = None
        self._closed = False

    @property
    def pool(self) -> HelperPool:
        """The helpers; made at the first question, each started when it is needed."""
        with self._lock:
            if self._pool is None:
                self._pool = self._make_pool()
                if self._closed:
                    self._pool.close()
            return self._pool

    def preview(
        self,
        path: str,
        data: bytes,
        cancelled: Callable[[], bool] = _never,
        *,
        limits: Limits = DEFAULT_LIMITS,
        encoding: str = "",
    ) -> Preview:
        """As :func:`upont_desktop.compare.preview`."""
        from upont_desktop.domain.content.previews import Preview

        question = Question(DocumentTask.PREVIEW, path, options=CompareOptions(encoding=encoding), limits=limits)
        found: Preview = self._asked(Preview, question, [data], cancelled)
        return found

    def compare(
        self,
        old_path: str,
        old: bytes | None,
        new_path: str,
        new: bytes | None,
        cancelled: Callable[[], bool] = _never,
        *,
        options: CompareOptions = DEFAULT_OPTIONS,
        limits: Limits = DEFAULT_LIMITS,
    ) -> Comparison:
        """As :func:`upont_desktop.compare.compare`."""
        from upont_desktop.domain.content.comparisons import Comparison

        has_new, has_old = new is not None, old is not None
        question = Question(DocumentTask.COMPARE, new_path, old_path, has_new, has_old, options, limits)
        files = [side for side in (old, new) if side is not None]
        found: Comparison = self._asked(Comparison, question, files, cancelled)
        return found

    def words(self, path: str, data: bytes, size: int) -> SearchableText:
        """As :func:`upont_desktop.compare.searchable.searchable_text`; what ends a helper is unreadable."""
        from upont_desktop.compare.searchable import SearchableText
        from upont_desktop.domain.content.codec import dumps
        from upont_desktop.domain.text_extent import ExtentKind, TextExtent
        from upont_desktop.service.decoder.worker import RequestFailed

        try:
            answer = self.pool.ask([dumps(Question(DocumentTask.WORDS, path, size=size)), data], seconds=_WORDS_S)
            text, kind, amount = (part.decode("utf-8", "surrogatepass") for part in answer.parts)
            return SearchableText(text, TextExtent(ExtentKind(kind), int(amount)))
        except (RequestFailed, ValueError) as error:
            _log.info("no words: %r", error)
            return SearchableText("", TextExtent(ExtentKind.UNREADABLE))

    def metadata(self, path: str, data: bytes) -> Mapping[str, JsonValue]:
        """As :func:`upont_desktop.compare.own_metadata.told`; empty too where reading it ends a helper."""
        from upont_desktop.domain.content.codec import dumps
        from upont_desktop.service.decoder.worker import RequestFailed

        try:
            answer = self.pool.ask([dumps(Question(DocumentTask.METADATA, path)), data])
        except RequestFailed as error:
            _log.info("no metadata: %r", error)
            return {}
        if not answer.parts or len(answer.parts[0]) > _MOST_METADATA:
            return {}
        return parse_metadata(bytes(answer.parts[0])) or {}

    def warm(self) -> None:
        """Start a helper, so that the first request finds it ready. Where that fails the request will say so."""
        from upont_desktop.domain.errors import Cancelled
        from upont_desktop.service.decoder.worker import HelperNotStarted

        try:
            self.pool.warm()
        except (HelperNotStarted, Cancelled) as error:
            _log.info("no helper: %r", error)

    def close(self) -> None:
        """End the helpers, for good."""
        with self._lock:
            self._closed = True
            if self._pool is not None:
                self._pool.close()

    def _asked(self, kinds: Any, question: Question, files: Sequence[bytes], cancelled: Callable[[], bool]) -> Any:
        """An answer of one of the ``kinds``, a union."""
        from upont_desktop.domain.content.codec import dumps, loads
        from upont_desktop.service.decoder.worker import RequestFailed

        seconds = question.limits.seconds + _GRACE_S
        try:
            answer = self.pool.ask([dumps(question), *files], cancelled, seconds=seconds)
        except RequestFailed as error:
            return unavailable(error)
        found = loads(answer.parts[0]) if len(answer.parts) == 1 else None
        if not isinstance(found, get_args(kinds)):
            return Unavailable(Reason.CRASHED, "the helper's answer makes no sense")
        return found


def _default_pool() -> HelperPool:
    from upont_desktop.service.decoder.pool import HelperPool

    return HelperPool(NAME)


def unavailable(error: Exception) -> Unavailable:
    """What a person is told of a file that ended its helper (a ``RequestFailed``)."""
    from upont_desktop.service.decoder.worker import HelperTooSlow

    _log.info("a helper was lost: %r", error)
    if isinstance(error, HelperTooSlow):
        return Unavailable(Reason.TOO_SLOW, "the helper was ended when its time was up")
    return Unavailable(Reason.CRASHED, str(error))
