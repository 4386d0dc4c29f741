"""One helper process, as the program sees it: started, asked, watched, ended."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from upont_desktop.domain.errors import Cancelled
from upont_desktop.service.decoder import confinement
from upont_desktop.service.decoder.channel import (
    Channel,
    Frame,
    FrameKind,
    Part,
    PipeChannel,
    ProtocolError,
    SocketChannel,
    receive,
    send,
)

MOST_ANSWERED = 300_000_000
"""Bytes of an answer: the pixels of the largest picture."""
_START_S = 60.0
"""What a helper has for starting: a quarter of a second, or much more on a computer that is short of memory."""
_LOOK_S = 0.02
"""How soon a request that nobody wants any more is noticed."""
_GRACE_S = 0.25
"""What a helper has for stopping by itself: starting another one takes about as long."""


class RequestFailed(Exception):
    """A request got no answer: what was to be decoded cannot be shown. The next request finds a helper again."""


class HelperDied(RequestFailed):
    """The helper ended over the request, or spoke no protocol any more."""


class HelperTooSlow(RequestFailed):
    """The helper was ended when its time was up."""


class HelperNotStarted(RequestFailed):
    """The system started no helper."""


class HelperBug(RuntimeError):
    """Our own code in the helper raised something: its traceback, as text."""


class NeverAsked(Exception):
    """The helper was gone before it looked at the request."""


class _Request:
    """What is being asked, for the thread that watches."""

    def __init__(self, seconds: float, cancelled: Callable[[], bool]) -> None:
        self.deadline = time.monotonic() + _START_S
        self._seconds = seconds
        self.cancelled = cancelled
        self.sent = self.begun = self.was_cancelled = self.was_late = False

    def begin(self, frame: Frame) -> None:
        """The helper takes it up: its time runs from here, so that starting a helper costs nothing of it.

        Raises :class:`ProtocolError` where the frame says something else.
        """
        if frame.kind is not FrameKind.BEGUN:
            raise ProtocolError(frame.kind.name)
        self.deadline = time.monotonic() + self._seconds
        self.begun = True


class HelperProcess:
    """A helper. Asked by one thread at a time; a thread of its own watches the time and what was cancelled meanwhile.

    Raises :class:`HelperNotStarted` when it is made where the system starts no process.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], memory: int) -> None:
        self.answered = 0
        self._job = 0
        self._lock = threading.Condition()
        self._sending = threading.Lock()
        self._request: _Request | None = None
        self._closed = False
        try:
            self._process, self.channel = _start(command, environment)
        except OSError as error:
            raise HelperNotStarted(str(error)) from error
        if sys.platform == "win32":
            self._job = confinement.put_in_job(int(self._process._handle), memory)
        threading.Thread(target=self._watch, name="helper-watch", daemon=True).start()

    @property
    def pid(self) -> int:
        """The number of the process, as the system knows it."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it is there and may be asked."""
        return not self._closed and self._process.poll() is None

    def ask(self, parts: Sequence[Part], seconds: float, cancelled: Callable[[], bool]) -> Frame:
        """The answer to one request.

        Raises :class:`RequestFailed`, :class:`HelperBug`, :class:`~upont_desktop.domain.errors.Cancelled`, and what
        the pool alone sees. After the first and the last the helper is gone.
        """
        request = _Request(seconds, cancelled)
        with self._lock:
            self._request = request
            self._lock.notify()
        try:
            with self._sending:
                send(self.channel, FrameKind.REQUEST, parts)
                request.sent = True
            request.begin(receive(self.channel, 0))
            return self._answer(receive(self.channel, MOST_ANSWERED))
        except (OSError, EOFError, ProtocolError, ValueError) as error:  # ValueError: the channel was closed meanwhile
            self.close()
            raise self._reason(request, error) from error
        finally:
            with self._lock:
                self._request = None

    def _answer(self, frame: Frame) -> Frame:
        self.answered += 1
        match frame.kind:
            case FrameKind.ANSWER:
                return frame
            case FrameKind.LAST_ANSWER:
                self.close()
                return frame
            case FrameKind.CANCELLED:
                raise Cancelled
            case FrameKind.FAILED:
                raise HelperBug(b"\n".join(frame.parts)[:20_000].decode("utf-8", "replace"))
            case _:
                raise ProtocolError(frame.kind.name)

    def _reason(self, request: _Request, error: Exception) -> Exception:
        if request.was_cancelled:
            return Cancelled()
        if request.was_late:
            return HelperTooSlow()
        if not request.begun and self.answered:
            return NeverAsked()
        return HelperDied(f"{type(error).__name__}, exit code {self._process.returncode}")

    # -- on the watching thread --------------------------------------------------------------------------------------

    def _watch(self) -> None:
        while True:
            with self._lock:
                while self._request is None and not self._closed:
                    self._lock.wait()
                if self._closed:
                    return
                request = self._request
            if request is not None:
                self._watch_one(request)

    def _watch_one(self, request: _Request) -> None:
        told_at = 0.0
        while self._request is request and not self._closed:
            now = time.monotonic()
            if not request.was_cancelled and request.cancelled():
                request.was_cancelled, told_at = True, now
                self._tell_cancelled(request)
            request.was_late = now > request.deadline
            if request.was_late or (request.was_cancelled and now > told_at + _GRACE_S):
                self._kill_for(request)
                return
            with self._lock:
                if self._request is request:
                    self._lock.wait(_LOOK_S)

    def _tell_cancelled(self, request: _Request) -> None:
        if self._sending.acquire(blocking=False):
            try:
                if request.sent and self._request is request:
                    with suppress(OSError, ValueError):
                        send(self.channel, FrameKind.CANCEL)
            finally:
                self._sending.release()

    def _kill_for(self, request: _Request) -> None:
        """End the process over a request; who asked then finds the channel at its end, and closes this."""
        with self._lock:
            if self._request is request:
                with suppress(OSError):
                    self._process.kill()

    def close(self) -> None:
        """End the process, whatever it is doing, and leave no zombie. May be called again, from any thread."""
        with self._lock:
            closed, self._closed = self._closed, True
            self._lock.notify_all()
        if closed:
            return
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
        with suppress(OSError, ValueError):
            self.channel.close()
        if self._job:
            confinement.close_job(self._job)


def _start(command: Sequence[str], environment: Mapping[str, str]) -> tuple[subprocess.Popen[bytes], Channel]:
    """The helper works in the folder for temporary files: neither in a clone, nor in one that somebody removes."""
    options = {"cwd": tempfile.gettempdir(), "env": dict(environment), "stderr": subprocess.DEVNULL}
    if sys.platform == "win32":
        process = subprocess.Popen(  # type: ignore[call-overload]
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            creationflags=subprocess.CREATE_NO_WINDOW,
            **options,
        )
        return process, PipeChannel(process.stdout, process.stdin)
    ours, theirs = socket.socketpair()
    try:
        process = subprocess.Popen(command, stdin=theirs, stdout=subprocess.DEVNULL, **options)  # type: ignore[call-overload]
    except OSError:
        ours.close()
        raise
    finally:
        theirs.close()
    return process, SocketChannel(ours)


def channel_to_program() -> Channel:
    """In the helper: the way to the program that started it, taken from where the standard streams were. What a
    library prints from then on goes nowhere.
    """
    incoming = os.dup(0)
    if sys.platform == "win32":
        channel: Channel = PipeChannel(io.FileIO(incoming, "r"), io.FileIO(os.dup(1), "w"))
    else:
        channel = SocketChannel(socket.socket(fileno=incoming))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    return channel
