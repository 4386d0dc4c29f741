"""The loop of a helper: requests in, answers out, within its bounds, until the program is gone."""

from __future__ import annotations

import os
import queue
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from upont_desktop.domain.errors import Cancelled
from upont_desktop.service.decoder.channel import Channel, FrameKind, Part, ProtocolError, receive, send
from upont_desktop.service.decoder.confinement import allow_seconds, confine, most_memory
from upont_desktop.service.decoder.worker import channel_to_program

_MOST_REQUESTS = 500
"""After so many answers a helper is replaced: what a library leaked ends with it."""
_REPLACED_FROM = 4
"""One that once held a quarter of its memory is replaced too: not all of it comes back."""
_SECONDS = 60.0  # of processor time for one question, above every limit of its own
_IDLE_S = 300.0
"""One that was not asked for so long gives its memory back; the next request starts another."""


class Reply(NamedTuple):
    """What goes back. The file descriptor ``handle`` is closed once it is sent."""

    parts: list[Part]
    handle: int | None = None


@dataclass(eq=False)
class Request:
    """What came. ``shares`` tells whether the reply may carry a file descriptor."""

    parts: list[bytearray]
    shares: bool
    _cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether nobody waits for it any more."""
        return self._cancelled.is_set()


def serve(handle: Callable[[Request], Reply], memory: int, channel: Channel | None = None) -> int:
    """Answer, one request after the other, until the program ends this process. The entry of a helper; tells the exit
    code. ``handle`` may raise :class:`~upont_desktop.domain.errors.Cancelled`; whatever else it raises is our mistake.
    """
    channel = channel or channel_to_program()
    confine(memory)
    requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(channel, requests), name="requests", daemon=True).start()
    for count in range(1, _MOST_REQUESTS + 1):
        try:
            request = requests.get(timeout=_IDLE_S)
        except queue.Empty:
            break
        allow_seconds(_SECONDS)
        last = _answer(channel, handle, request, last=count == _MOST_REQUESTS, memory=memory)
        del request
        if last:
            break
    channel.close()
    return 0


def _answer(channel: Channel, handle: Callable[[Request], Reply], request: Request, *, last: bool, memory: int) -> bool:
    send(channel, FrameKind.BEGUN)
    try:
        reply = handle(request)
    except Cancelled:
        send(channel, FrameKind.CANCELLED)
        return False
    except Exception:  # noqa: BLE001 - told to the program, which raises it there
        send(channel, FrameKind.FAILED, [traceback.format_exc().encode("utf-8", "replace")])
        return False
    finally:
        request.parts.clear()  # the reading thread keeps the request until the next one comes
    last = last or most_memory() > memory // _REPLACED_FROM
    try:
        send(channel, FrameKind.LAST_ANSWER if last else FrameKind.ANSWER, reply.parts, reply.handle)
    finally:
        if reply.handle is not None:
            os.close(reply.handle)
    return last


def _read(channel: Channel, requests: queue.SimpleQueue[Request]) -> None:
    """On a thread of its own, so that a request is cancelled while it is worked on."""
    request: Request | None = None
    try:
        while True:
            frame = receive(channel)
            if frame.kind is FrameKind.REQUEST:
                request = Request(frame.parts, channel.carries_handles)
                requests.put(request)
                del frame
            elif request is not None:
                request.cancel()
    except (EOFError, OSError, ProtocolError, MemoryError):
        os._exit(0)  # the program is gone, or asks for more than there is room for
