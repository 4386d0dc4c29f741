"""Pixels between the helper that makes them and the window, checked on arrival.

On Linux they are written into memory that the helper keeps for the next picture too (memfd_create(2)), and read from
there into the window's picture: new pages for each one would cost more than both copies. Elsewhere they go through the
channel. Either way the helper may have been taken over by a stranger's file: sizes are checked against what is there,
memory is read by system calls, which fail where there is none, and what is no picture is refused.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import StrEnum

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
_MOST_KEPT = 64 << 20
"""Bytes that a helper keeps for the next picture; what a larger one took is given back."""
MOST_PAGE_PIXELS = 20_000_000
"""A page is not drawn larger: six times as wide as a screen."""


class PixelTask(StrEnum):
    """What the helper draws."""

    PICTURE = "picture"
    SVG = "svg"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class PixelQuestion:
    """A task; the picture, the drawing or the document is a part of its own. A document that the helper has is known
    to it by ``key``, and need not be sent again; ``width`` and ``height`` are the page's, in pixels.
    """

    task: PixelTask
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


class SharedPixels:
    """The helper's side: memory for one picture after the other. Without it, where the system has no such thing or the
    channel carries no file descriptor, pixels are part of the answer.
    """

    def __init__(self) -> None:
        self._memory: int | None = None

    def reply(self, picture: Picture, *, shared: bool) -> Reply:
        """An answer with the pixels, in shared memory where that is possible."""
        alpha = picture.image.hasAlphaChannel()
        kind = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32  # painted fastest
        image = picture.image if picture.image.format() == kind else picture.image.convertToFormat(kind)
        head = dumps(PixelAnswer(image.width(), image.height(), picture.width, picture.height, alpha))
        if not shared or sys.platform != "linux":
            return Reply([head, bytes(image.constBits())])
        if self._memory is None:
            self._memory = os.memfd_create("pixels", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        pixels, at = memoryview(image.constBits()), 0
        while at < len(pixels):
            at += os.pwrite(self._memory, pixels[at:], at)
        if len(pixels) > _MOST_KEPT:
            handle, self._memory = self._memory, None
        else:
            handle = os.dup(self._memory)
        return Reply([head], handle)


def taken(frame: Frame) -> PixelAnswer | Picture:
    """What the helper answered. Whatever that is, nothing is raised."""
    try:
        return _taken(frame)
    except (ValueError, TypeError, LookupError, OSError) as error:
        return PixelAnswer(problem=Unavailable(Reason.CRASHED, f"the helper's answer makes no sense: {error}"))


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
    kind = QImage.Format.Format_ARGB32_Premultiplied if answer.alpha else QImage.Format.Format_RGB32
    image = QImage(width, height, kind)
    if image.isNull():
        raise ValueError("not enough memory")
    into = memoryview(image.bits())  # rows of four bytes a point have no gaps
    if frame.handle is not None:
        _read(frame.handle, into)
    elif len(parts[0]) == size:
        into[:] = parts[0]
    else:
        raise ValueError(f"{len(parts[0]):,} bytes for {width} × {height} pixels")
    return Picture(image, answer.shown_width, answer.shown_height)


def _read(handle: int, into: memoryview) -> None:
    """Fill ``into`` from shared memory. Raises :class:`OSError` or :class:`ValueError` where it holds less, or is no
    memory: what else could be read might keep the window waiting.
    """
    if sys.platform != "linux":
        raise ValueError("no memory is shared here")
    import fcntl  # noqa: PLC0415 - not on Windows

    fcntl.fcntl(handle, fcntl.F_GET_SEALS)  # only memory has seals
    at = 0
    while at < len(into):
        read = os.preadv(handle, [into[at:]], at)
        if not read:
            raise ValueError(f"{at:,} bytes of memory, not {len(into):,}")
        at += read
