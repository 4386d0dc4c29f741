"""Helpers kept warm, a few at most: one is taken for each request, and made where none is left."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from upont_desktop.domain.errors import Cancelled
from upont_desktop.service.decoder.channel import Frame, Part
from upont_desktop.service.decoder.confinement import MEMORY
from upont_desktop.service.decoder.worker import HelperProcess, NeverAsked
from upont_desktop.service.own_program import own_program

T = TypeVar("T")

SECONDS = 25.0
"""A request's time: what a preview may take by its own clock (``Limits.seconds``), and a few seconds more."""
_MOST = 2
"""Helpers at work at once: a preview that is looked at need not wait for one that is made ahead."""
_LOOK_S = 0.05  # seconds after which the one who waits looks whether it was cancelled
_ALLOCATION = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": str(MEMORY // 4)}
"""For glibc (mallopt(3)): memory of one picture serves the next, instead of going back to the system page by page. That
saves what sharing the pixels costs.
"""


def _never() -> bool:
    return False


class _Helpers:
    """Those that are there. Apart from the pool, so that they can be ended once it is gone."""

    def __init__(self) -> None:
        self.change = threading.Condition()
        self.idle: list[HelperProcess] = []
        self.busy: set[HelperProcess] = set()
        self.starting = 0
        self.closed = False

    def close(self) -> None:
        with self.change:
            self.closed = True
            gone = [*self.idle, *self.busy]
            self.idle.clear()
            self.change.notify_all()
        for helper in gone:
            helper.close()


class HelperPool:
    """Helpers of one kind (``name`` is what the program is started with). Any thread may ask. No process is started
    before the first request, or :meth:`warm`; all end with :meth:`close`, with the pool, or with the program.
    """

    def __init__(
        self,
        name: str,
        *,
        most: int = _MOST,
        seconds: float = SECONDS,
        memory: int = MEMORY,
        environment: Mapping[str, str] | None = None,
        program: Sequence[str] = (),
    ) -> None:
        """Nothing is started yet. ``memory`` is in bytes; ``environment`` comes on top of this process's own;
        ``program`` is the command line to start, by default this program's.
        """
        self._command = [*(program or own_program()), "--helper", name, str(memory)]
        self._most, self._seconds, self._memory = most, seconds, memory
        self._environment = environment or {}
        self._helpers = _Helpers()
        self._end = weakref.finalize(self, self._helpers.close)

    def ask(
        self, parts: Sequence[Part], cancelled: Callable[[], bool] = _never, *, seconds: float | None = None
    ) -> Frame:
        """The answer of a helper, without what it may share. Raises what :meth:`ask_for` does."""
        return self.ask_for(parts, lambda frame: frame._replace(handle=None), cancelled, seconds=seconds)

    def ask_for(
        self,
        parts: Sequence[Part],
        take: Callable[[Frame], T],
        cancelled: Callable[[], bool] = _never,
        *,
        seconds: float | None = None,
    ) -> T:
        """What ``take`` makes of the answer, before the helper is asked anything else: what it shares it may write anew
        for the next answer. The file descriptor is closed then.

        Raises :class:`~.worker.RequestFailed` where what is to be decoded ends the helper, :class:`~.worker.HelperBug`
        where our own code does, and :class:`~upont_desktop.domain.errors.Cancelled`, also when the pool is closed.
        """
        while True:
            helper = self._take(cancelled)
            try:
                frame = helper.ask(parts, self._seconds if seconds is None else seconds, cancelled)
                try:
                    return take(frame)
                finally:
                    if frame.handle is not None:
                        os.close(frame.handle)
            except NeverAsked:
                continue  # it was ended while it waited; the request is not to blame
            except Exception:
                if self._helpers.closed:
                    raise Cancelled from None
                raise
            finally:
                self._give_back(helper)

    def warm(self) -> None:
        """Start a helper where there is none, so that the first request finds it ready. Raises as :meth:`ask`."""
        helpers = self._helpers
        with helpers.change:
            if helpers.closed or helpers.idle or helpers.busy or helpers.starting:
                return
        self._give_back(self._take(_never))

    @property
    def processes(self) -> tuple[int, ...]:
        """The helpers that are there."""
        with self._helpers.change:
            return tuple(helper.pid for helper in (*self._helpers.idle, *self._helpers.busy))

    @property
    def idle(self) -> bool:
        """Whether no helper is at work."""
        with self._helpers.change:
            return not self._helpers.busy and not self._helpers.starting

    def close(self) -> None:
        """End all helpers, whatever they are doing; who waits for one gets ``Cancelled``."""
        self._end()

    def _take(self, cancelled: Callable[[], bool]) -> HelperProcess:
        helpers = self._helpers
        with helpers.change:
            while True:
                if helpers.closed or cancelled():
                    raise Cancelled
                while helpers.idle:
                    helper = helpers.idle.pop()
                    if helper.alive:
                        helpers.busy.add(helper)
                        return helper
                    helper.close()
                if len(helpers.busy) + helpers.starting < self._most:
                    break
                helpers.change.wait(_LOOK_S)
            helpers.starting += 1
        try:
            environment = {**os.environ, **_ALLOCATION, **self._environment}
            helper = HelperProcess(self._command, environment, self._memory)
        except BaseException:
            with helpers.change:
                helpers.starting -= 1
            raise
        with helpers.change:
            helpers.starting -= 1
            helpers.busy.add(helper)
        return helper

    def _give_back(self, helper: HelperProcess) -> None:
        """One stays, warm; a second one was for a moment of more requests at once."""
        helpers = self._helpers
        with helpers.change:
            helpers.busy.discard(helper)
            keep = helper.alive and not helpers.idle and not helpers.closed
            if keep:
                helpers.idle.append(helper)
            helpers.change.notify()
        if not keep:
            helper.close()
