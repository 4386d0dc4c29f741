"""Frames between the program and a helper: a header, then parts of bytes.

Plain bytes only, and every length is checked before anything is kept: the helper reads strangers' files and may have
been taken over by one. For the same reason nothing that comes from it is ever unpickled. Where the system has Unix
sockets an answer may carry a file descriptor, so that pixels need not be copied.
"""

from __future__ import annotations

import io
import os
import socket
import struct
from collections.abc import Sequence
from contextlib import suppress
from enum import IntEnum
from typing import NamedTuple, Protocol, TypeAlias

Part: TypeAlias = bytes | bytearray | memoryview

_HEADER = struct.Struct(">BBB")
_SIZE = struct.Struct(">Q")
_MOST_PARTS = 64  # of one message: a question has three
MOST_BYTES = 600_000_000
"""The parts of one frame together: two files of the size that previews take, and some words."""


class FrameKind(IntEnum):
    """What a frame is for. A helper says that it has begun before it looks at a file; after a last answer it ends by
    itself.
    """

    REQUEST = 1
    CANCEL = 2
    ANSWER = 3
    LAST_ANSWER = 4
    CANCELLED = 5
    FAILED = 6
    BEGUN = 7


class Frame(NamedTuple):
    """``handle`` is a file descriptor that the receiver owns."""

    kind: FrameKind
    parts: list[bytearray]
    handle: int | None = None


class ProtocolError(Exception):
    """What came is no frame."""


class Channel(Protocol):
    """One end. ``read_into`` and ``write`` move what they can and tell how much; 0 read is the end."""

    carries_handles: bool

    def read_into(self, view: memoryview) -> int:
        """Read at least one byte; 0 at the end."""

    def write(self, view: memoryview) -> int:
        """Write at least one byte."""

    def send_handle(self, handle: int) -> None:
        """Give the other end a copy of a file descriptor, with one byte."""

    def receive_handle(self) -> int | None:
        """The file descriptor that comes with the next byte."""

    def close(self) -> None:
        """The other end reads the end."""


class SocketChannel:
    """A Unix socket."""

    carries_handles = hasattr(socket, "send_fds")

    def __init__(self, end: socket.socket) -> None:
        self._end = end

    def read_into(self, view: memoryview) -> int:
        """As :class:`Channel`."""
        return self._end.recv_into(view)

    def write(self, view: memoryview) -> int:
        """As :class:`Channel`."""
        return self._end.send(view)

    def send_handle(self, handle: int) -> None:
        """Raise :class:`ProtocolError`: no file descriptor goes through a pipe."""
        socket.send_fds(self._end, [b"h"], [handle])

    def receive_handle(self) -> int | None:
        """Raise :class:`ProtocolError`: no file descriptor comes through a pipe."""
        _, handles, _, _ = socket.recv_fds(self._end, 1, 1)
        for more in handles[1:]:
            os.close(more)
        return handles[0] if handles else None

    def close(self) -> None:
        """As :class:`Channel`; ends a read or a write that waits in another thread, too."""
        with suppress(OSError):  # the other end may be gone already
            self._end.shutdown(socket.SHUT_RDWR)
        self._end.close()


class PipeChannel:
    """Two pipes, where there are no Unix sockets."""

    carries_handles = False

    def __init__(self, incoming: io.FileIO, outgoing: io.FileIO) -> None:
        self._incoming, self._outgoing = incoming, outgoing

    def read_into(self, view: memoryview) -> int:
        """As :class:`Channel`."""
        return self._incoming.readinto(view) or 0

    def write(self, view: memoryview) -> int:
        """As :class:`Channel`."""
        return self._outgoing.write(view) or 0

    def send_handle(self, handle: int) -> None:
        """Raise :class:`ProtocolError`: no file descriptor goes through a pipe."""
        raise ProtocolError(f"no handle ({handle}) goes through a pipe")

    def receive_handle(self) -> int | None:
        """Raise :class:`ProtocolError`: no file descriptor comes through a pipe."""
        raise ProtocolError("no handle comes through a pipe")

    def close(self) -> None:
        """As :class:`Channel`."""
        self._outgoing.close()
        self._incoming.close()


def send(channel: Channel, kind: FrameKind, parts: Sequence[Part] = (), handle: int | None = None) -> None:
    """Send one frame. Raises :class:`OSError` where the other end is gone."""
    views = [memoryview(part).cast("B") for part in parts]
    head = _HEADER.pack(kind, len(views), handle is not None) + b"".join(_SIZE.pack(len(view)) for view in views)
    for view in (memoryview(head), *views):
        at = 0
        while at < len(view):
            at += channel.write(view[at:])
    if handle is not None:
        channel.send_handle(handle)


def receive(channel: Channel, most: int = MOST_BYTES) -> Frame:
    """The next frame. Raises :class:`EOFError` and :class:`OSError` where the other end is gone,
    :class:`ProtocolError` where its parts come to more than ``most`` bytes or where it is none.
    """
    code, count, with_handle = _HEADER.unpack(_exactly(channel, _HEADER.size))
    if count > _MOST_PARTS or with_handle > channel.carries_handles:
        raise ProtocolError(f"frame of {count} parts")
    try:
        kind = FrameKind(code)
    except ValueError as error:
        raise ProtocolError(f"frame {code}") from error
    sizes = [_SIZE.unpack(_exactly(channel, _SIZE.size))[0] for _ in range(count)]
    if sum(sizes) > most:
        raise ProtocolError(f"{sum(sizes):,} bytes")
    parts = [_exactly(channel, size) for size in sizes]
    return Frame(kind, parts, channel.receive_handle() if with_handle else None)


def _exactly(channel: Channel, size: int) -> bytearray:
    data = bytearray(size)
    view, at = memoryview(data), 0
    while at < size:
        read = channel.read_into(view[at:])
        if not read:
            raise EOFError
        at += read
    return data
