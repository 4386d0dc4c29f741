"""A helper that does what a stranger's file might make it do: the first part of a request says what."""

from __future__ import annotations

import ctypes
import os
import re
import sys
import tempfile
import time
from pathlib import Path

from upont_desktop.domain.errors import Cancelled
from upont_desktop.service.decoder.channel import FrameKind, send
from upont_desktop.service.decoder.server import Reply, Request, serve
from upont_desktop.service.decoder.worker import channel_to_program

PROGRAM = (sys.executable, "-P", os.path.abspath(__file__))  # noqa: PTH100 - a string


def answer(request: Request) -> Reply:  # noqa: C901, PLR0912 - a case for each
    word, *rest = (bytes(part) for part in request.parts)
    match word:
        case b"echo":
            return Reply([*rest])
        case b"process":
            return Reply([str(os.getpid()).encode()])
        case b"crash":
            os.abort()
        case b"fault":
            ctypes.string_at(0)
        case b"end":
            os._exit(0)
        case b"mistake":
            raise ValueError("a mistake of ours")
        case b"loop":
            re.match(r"(a+)+$", "a" * 40 + "b")  # holds the interpreter for years
        case b"sleep":
            while not request.cancelled():
                time.sleep(0.005)
            raise Cancelled
        case b"deaf":
            for place in rest:
                Path(place.decode()).touch()
            time.sleep(600)
        case b"allocate":
            kept = []
            while True:
                kept.append(ctypes.create_string_buffer(b"x" * (16 << 20)))
        case b"file":
            with tempfile.TemporaryFile() as file:
                file.truncate(2 << 30)
        case _:
            pass
    return Reply([b"?"])


def raw_answer(request: Request) -> Reply:
    """What needs the channel itself: to send what no frame is."""
    match bytes(request.parts[0]):
        case b"half":
            CHANNEL.write(memoryview(b"\x03\x02\x00\x00\x00"))
            os._exit(0)
        case b"garbage":
            CHANNEL.write(memoryview(b"\xa5" * 64))
            time.sleep(600)
        case b"promise":  # more than there can be
            CHANNEL.write(memoryview(b"\x03\x01\x00\x7f" + b"\xff" * 7))
            time.sleep(600)
        case b"unknown":
            send(CHANNEL, FrameKind.REQUEST, [b"?"])
            time.sleep(600)
        case _:
            pass
    return answer(request)


if __name__ == "__main__":
    CHANNEL = channel_to_program()
    sys.exit(serve(raw_answer, int(sys.argv[3]), CHANNEL))
