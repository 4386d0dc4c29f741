"""The indexing process as the window sees it: asked, followed by its lines, started again where it dies."""

from __future__ import annotations

import itertools
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias, assert_never

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from upont_desktop.domain.index_progress import IndexProgress
from upont_desktop.domain.index_requests import (
    BranchMove,
    HistoryRead,
    IndexingFailed,
    IndexRequest,
    WordsRead,
)
from upont_desktop.service.index_protocol import parse_answer, request_line
from upont_desktop.ui.core.child_process import AdoptedChild, ChildProcess, StartedChild

_MOST_DEATHS = 3
"""Deaths in a row after which the person is told, rather than another process started."""
_IN_A_ROW_S = 60.0
"""A death this long after the last one stands alone."""
_AT_ONCE_S = 0.25
"""What is over sooner needs no progress, which would only flicker."""


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is being indexed, or only what is over in a moment."""


@dataclass(frozen=True, slots=True)
class Running:
    """The process is at work; ``progress`` is its last word, where it said one."""

    progress: IndexProgress | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person stopped it: the next look at the circle goes on."""


@dataclass(frozen=True, slots=True)
class Broken:
    """It came to nothing. ``said`` is what the process told, in English; ``deaths`` how often in a row it died."""

    said: str
    deaths: int = 0


IndexingState: TypeAlias = Idle | Running | Stopped | Broken


class IndexProcess(QObject):
    """One indexing process, kept from one request to the next.

    ``changed`` carries the :data:`IndexingState`, ``advanced`` says that the index has more to show, ``read`` carries
    the :class:`HistoryRead` that answers a request, ``done`` says that the words are read too.
    """

    changed = Signal(object)
    advanced = Signal()
    read = Signal(object)
    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: ChildProcess | None = None
        self._ending: list[ChildProcess] = []
        self._closed = False
        self._command: Sequence[str] = ()
        self._state: IndexingState = Idle()
        self._numbers = itertools.count(1)
        self._asked: dict[int, IndexRequest] = {}  # what has no answer yet
        self._words_of: IndexRequest | None = None  # what was answered, and whose words are still being read
        self._asked_at = 0.0
        self._has_answered = False  # the present process, since its start
        self._deaths, self._died_at = 0, 0.0

    @property
    def state(self) -> IndexingState:
        """What it is doing, as :attr:`changed` told last."""
        return self._state

    @property
    def running(self) -> bool:
        """Whether something is asked that is not done."""
        return bool(self._asked) or self._words_of is not None

    @property
    def alive(self) -> bool:
        """Whether there is a process that can be asked at no cost."""
        return self._child is not None

    @property
    def process_id(self) -> int:
        """The system's number of the process, 0 where there is none."""
        return self._child.process_id if self._child is not None else 0

    # -- asking ------------------------------------------------------------------------------------------------------

    def warm(self, command: Sequence[str]) -> None:
        """Start the process ahead of the first request."""
        if self._child is None:
            self._command = command
            self._start()

    def ask(
        self,
        command: Sequence[str],
        clone: Path,
        circle: str,
        *,
        rebuild: bool = False,
        move: BranchMove | None = None,
        long: bool = False,
    ) -> None:
        """Bring an index up to date; ``command`` starts the process where there is none. ``long`` where it is sure to
        take a while, as a first run does.
        """
        self._command = command
        request = IndexRequest(next(self._numbers), clone, circle, rebuild, move)
        if not self._asked:
            self._asked_at = time.monotonic()
        self._asked[request.number] = request
        if long or rebuild:
            self._become(Running())
        self._send([request])

    def adopt(self, command: Sequence[str], process: subprocess.Popen[bytes], clone: Path, circle: str) -> None:
        """Go on with a process that was started, and asked with the number 0, by somebody else."""
        assert self._child is None
        self._command = command
        self._asked[0] = IndexRequest(0, clone, circle)
        self._asked_at = time.monotonic()
        self._follow(AdoptedChild(process, self))
        self._become(Running())

    def cancel(self) -> None:
        """End the process because the person says so; what it wrote stays."""
        if self.running:
            self._end(wait=False)
            self._become(Stopped())

    def leave(self) -> None:
        """What was asked is wanted no more: end a process that is at work on it, keep one that is not."""
        if self.running:
            self._end(wait=False)
        self._become(Idle())

    def shut_down(self) -> None:
        """See to it that the process is gone, and those that were ended before; no other is started after it."""
        self._closed = True
        self._end(wait=True)
        for child in self._ending:
            if isValid(child):
                child.await_end()
        self._ending.clear()
        self._become(Idle())

    def _send(self, requests: Sequence[IndexRequest]) -> None:
        if self._child is None:
            self._start()
        for request in requests:
            if self._child is not None:  # it may have failed to start
                self._child.send(request_line(request))

    def _start(self) -> None:
        if self._closed:  # an operation that ended while the window closed may still ask
            return
        child = StartedChild(list(self._command), self)
        self._follow(child)
        child.start()

    def _follow(self, child: ChildProcess) -> None:
        self._child, self._has_answered = child, False
        child.said.connect(self._read)
        child.ended.connect(self._ended)

    def _end(self, wait: bool) -> None:
        self._forget()
        child, self._child = self._child, None
        if child is not None:
            child.end(wait)
            self._ending = [one for one in self._ending if isValid(one)]
            if not wait:
                self._ending.append(child)

    def _forget(self) -> None:
        self._asked.clear()
        self._words_of = None

    # -- answers -----------------------------------------------------------------------------------------------------

    def _read(self, line: bytes) -> None:
        answer = parse_answer(line)
        match answer:
            case IndexProgress():
                self._advance(answer)
            case HistoryRead():
                self._history_read(answer)
            case WordsRead():
                self._words_of = None
                self._rest()
                self.done.emit()
            case IndexingFailed():
                self._failed(answer)
            case None:
                pass
            case _:
                assert_never(answer)

    def _advance(self, progress: IndexProgress) -> None:
        if self.running and (isinstance(self._state, Running) or time.monotonic() - self._asked_at > _AT_ONCE_S):
            self._become(Running(progress))
            self.advanced.emit()

    def _history_read(self, answer: HistoryRead) -> None:
        self._has_answered = True
        request = self._asked.pop(answer.number, None)
        if request is None:
            return
        if answer.summary.unread:
            self._words_of = replace(request, rebuild=False, move=None)
            self._asked_at = time.monotonic()
        self._rest()
        self.read.emit(answer)

    def _failed(self, answer: IndexingFailed) -> None:
        self._asked.pop(answer.number, None)
        self._words_of = None
        self._become(Broken(answer.said))

    def _rest(self) -> None:
        if not self.running:
            self._deaths = 0
            self._become(Idle())

    # -- deaths ------------------------------------------------------------------------------------------------------

    def _ended(self, code: int, said: str) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.deleteLater()
        if not self.running:
            return  # nobody waits for it: the next request starts another
        if code == 0 and self._has_answered:  # it ended in good order, and did not see the request any more
            self._ask_again()
            return
        now = time.monotonic()
        self._deaths = self._deaths + 1 if now - self._died_at < _IN_A_ROW_S else 1
        self._died_at = now
        if self._deaths < _MOST_DEATHS:
            self._ask_again()
        else:
            self._forget()
            self._become(Broken(said, self._deaths))

    def _ask_again(self) -> None:
        """All that was asked and not answered; where only words were left, for what they are of."""
        again = list(self._asked.values())
        if self._words_of is not None and not again:
            request = replace(self._words_of, number=next(self._numbers))
            self._asked[request.number] = request
            again = [request]
        self._send(again)

    def _become(self, state: IndexingState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
