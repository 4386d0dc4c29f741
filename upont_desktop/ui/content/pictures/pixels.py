"""Pixels between the helper that makes them and the window, checked on arrival.

On Linux they are written into memory that both share and that cannot shrink (memfd_create(2), sealed): the window's
picture stands on it, and nothing is copied. Elsewhere they go through the channel. Either way the helper may have been
taken over by a stranger's file: sizes are checked against what is there, and what is no picture is refused.
"""

from __future__ import annotations

import mmap
import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from PySide6.QtGui import QImage

from upont_desktop.domain.content.codec import dumps, loads_as
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.service.decoder.channel import Frame
from upont_desktop.service.decoder.server import Reply

NAME = "pixels"
MOST_PIXELS = 60_000_000
"""A larger picture is not decoded: it would take 240 MB."""
MOST_SHOWN = 24_000_000
"""A larger picture is made smaller while it is decoded: no screen shows more."""
MOST_PAGE_PIXELS = 20_000_000
"""A page is not drawn larger: six times as wide as a screen."""


class Task(StrEnum):
    """What the helper draws."""

    PICTURE = "picture"
    SVG = "svg"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class PixelQuestion:
    """A task; the picture, the drawing or the document is a part of its own. A document that the helper has is known
    to it by ``key``, and need not be sent again; ``width`` and ``height`` are the page's, in pixels.
    """

    task: Task
    most_pixels: int = MOST_PIXELS
    key: str = ""
    page: int = 0
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class PixelAnswer:
    """The size in pixels, the size as shown, and whether there is transparency; or why there is nothing.
    ``unknown`` says that the document is to be sent along.
    """

    width: int = 0
    height: int = 0
    shown_width: int = 0
    shown_height: int = 0
    alpha: bool = False
    problem: Unavailable | None = None
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as pixels, and its size as shown, which may differ: a drawing has more pixels, a huge one fewer."""

    image: QImage
    width: int
    height: int


def refused(problem: Unavailable) -> Reply:
    """The helper's answer where there are no pixels."""
    return Reply([dumps(PixelAnswer(problem=problem))])


def drawn(picture: Picture, *, shared: bool) -> Reply:
    """The helper's answer with pixels, through shared memory where ``shared``."""
    alpha = picture.image.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32  # painted fastest
    image = picture.image if picture.image.format() == kind else picture.image.convertToFormat(kind)
    head = dumps(PixelAnswer(image.width(), image.height(), picture.width, picture.height, alpha))
    handle = _in_memory(memoryview(image.constBits())) if shared else None
    return Reply([head, bytes(image.constBits())] if handle is None else [head], handle)


def taken(frame: Frame) -> PixelAnswer | Picture:
    """What the helper answered. Whatever that is, nothing is raised, and the file descriptor is closed."""
    try:
        return _taken(frame)
    except (ValueError, TypeError, LookupError, OSError) as error:
        return PixelAnswer(problem=Unavailable(Reason.CRASHED, f"the helper's answer makes no sense: {error}"))
    finally:
        if frame.handle is not None:
            os.close(frame.handle)


def _taken(frame: Frame) -> PixelAnswer | Picture:
    head, *parts = frame.parts
    answer = loads_as(PixelAnswer, head)
    if answer.problem is not None or answer.unknown:
        return answer
    width, height, size = answer.width, answer.height, 4 * answer.width * answer.height
    if not (0 < width <= MOST_PIXELS and 0 < height <= MOST_PIXELS and width * height <= MOST_PIXELS):
        raise ValueError(f"{width} × {height} pixels")
    if not (0 < answer.shown_width < 1 << 30 and 0 < answer.shown_height < 1 << 30):
        raise ValueError(f"{answer.shown_width} × {answer.shown_height}")
    pixels = parts[0] if frame.handle is None else _of_memory(frame.handle, size)
    if len(pixels) != size:
        raise ValueError(f"{len(pixels):,} bytes for {width} × {height} pixels")
    kind = QImage.Format.Format_ARGB32_Premultiplied if answer.alpha else QImage.Format.Format_RGB32
    # Qt's picture keeps what it stands on as long as anything shows it; its stubs do not know mapped memory.
    image = QImage(cast("bytearray", pixels), width, height, 4 * width, kind)
    return Picture(image, answer.shown_width, answer.shown_height)


def _in_memory(pixels: memoryview) -> int | None:
    """A file descriptor of memory with the pixels; ``None`` where the system has no such thing."""
    if sys.platform != "linux":
        return None
    import fcntl  # noqa: PLC0415 - not on Windows

    handle = os.memfd_create("pixels", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        at = 0
        while at < len(pixels):  # written, not mapped: that would cost a page fault for every 4 kB
            at += os.write(handle, pixels[at:])
        fcntl.fcntl(handle, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
    except OSError:
        os.close(handle)
        raise
    return handle


def _of_memory(handle: int, size: int) -> mmap.mmap:
    """The memory behind a file descriptor. Raises :class:`OSError` or :class:`ValueError` where it is not of that size
    for good: reading beyond its end would end the window.
    """
    if sys.platform != "linux":
        raise ValueError("no memory is shared here")
    import fcntl  # noqa: PLC0415 - not on Windows

    if not fcntl.fcntl(handle, fcntl.F_GET_SEALS) & fcntl.F_SEAL_SHRINK:
        raise ValueError("memory that may shrink")
    if os.fstat(handle).st_size != size:
        raise ValueError(f"{os.fstat(handle).st_size:,} bytes of memory")
    return mmap.mmap(handle, size, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ | mmap.PROT_WRITE)
