"""Handing bytes to libraries that were not written for strangers' files."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from upont_desktop.compare.guard import Guard, RefusedError
from upont_desktop.domain.content.unavailable import Reason
from upont_desktop.domain.errors import Cancelled

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

log = logging.getLogger(__name__)
# It says every oddity of a file, at the level of warnings; a stranger's file is no business of our log.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)
_EVERY = 256  # reads: between two questions whether to go on, some tenths of a millisecond


class BoundedReader(io.BytesIO):
    """Bytes as a file that asks, every so many reads, whether to go on: a parser caught in a loop is stopped."""

    def __init__(self, data: ReadableBuffer, guard: Guard) -> None:
        """Keep the guard to ask."""
        super().__init__(data)
        self._guard = guard
        self._reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """As :meth:`io.BytesIO.read`; raises what :meth:`Guard.check` raises."""
        self._reads += 1
        if self._reads % _EVERY == 0:
            self._guard.check()
        return super().read(size)


@contextmanager
def strangers_file(what: str) -> Iterator[None]:
    """Whatever a library raises on a stranger's file means that the file is broken.

    Fuzzing shows that each of them raises nearly any exception on damaged input (``KeyError``, ``RecursionError``,
    ``AssertionError``, ``struct.error`` …). None of that is a mistake of ours: it becomes a :class:`RefusedError` here,
    and nowhere else.
    """
    try:
        yield
    except (RefusedError, Cancelled):
        raise
    except MemoryError as error:
        raise RefusedError(Reason.TOO_LARGE, what) from error
    except Exception as error:
        log.debug("%s cannot be read", what, exc_info=True)
        if cause := _stopped_by_guard(error):
            raise cause from None
        raise RefusedError(Reason.BROKEN, f"{type(error).__name__}: {error}") from error


def _stopped_by_guard(error: BaseException) -> RefusedError | Cancelled | None:
    """The guard's own exception, where the library wrapped it in one of its own."""
    at: BaseException | None = error
    for _ in range(20):
        if isinstance(at, RefusedError | Cancelled):
            return at
        at = (at.__cause__ or at.__context__) if at else None
    return None
