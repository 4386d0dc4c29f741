"""M11: what it costs that helpers decode, beside decoding the same in this process, in turns."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing

from benchmarks.circles import BenchCircle
from benchmarks.figures import Figure, duration
from benchmarks.measuring import median, peak_mib, seconds
from upont_desktop.compare import preview
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.decoder.pool import HelperPool

_TURNS = 15
_MORE_GOAL_S = 0.010
_TEXT_GOAL_S = 0.005
_MEGABYTE = 1_000_000


def decoding(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    """Pictures of a megabyte, as a camera and as a screen make them; a source text; the start of each helper."""
    yield from _pictures(circle, runs)
    yield from _texts(circle, runs)


def _pictures(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    # Late: the other measures need no Qt.
    from PySide6.QtGui import QImage  # noqa: PLC0415

    from upont_desktop.ui.content.pictures.picture_decoder import PictureDecoder  # noqa: PLC0415
    from upont_desktop.ui.content.pictures.pixel_server import read_picture  # noqa: PLC0415
    from upont_desktop.ui.content.pictures.pixels import MOST_PIXELS, Picture  # noqa: PLC0415

    def here(data: bytes) -> None:
        read = read_picture(data, MOST_PIXELS)
        assert isinstance(read, Picture)
        read.image.convertToFormat(QImage.Format.Format_RGB32)

    with closing(HelperPool("pixels")) as pool:
        decoder = PictureDecoder(pool)
        started = seconds(lambda: decoder.read_picture(_picture("png", 10)))
        for kind in ("jpg", "png"):
            data = _of_a_megabyte(kind)
            ours, theirs = _in_turns(lambda data=data: decoder.read_picture(data), lambda data=data: here(data), runs)
            what = f"{kind} of {len(data) / _MEGABYTE:.1f} MB: more than decoded in this process"
            yield _more(circle, what, ours, theirs, _MORE_GOAL_S)
        yield _start(circle, "pictures", started, pool)


def _texts(circle: BenchCircle, runs: int) -> Iterator[Figure]:
    data = "".join(f"def function_{number}(a: int) -> str:\n    return str(a)\n" for number in range(400)).encode()
    with closing(DocumentHelper()) as documents:
        started = seconds(lambda: documents.preview("a.py", data))
        ours, theirs = _in_turns(lambda: documents.preview("a.py", data), lambda: preview("a.py", data), runs)
        yield _more(circle, "text of 800 lines: more than in this process", ours, theirs, _TEXT_GOAL_S)
        yield _start(circle, "documents", started, documents.pool)


def _in_turns(ours: Callable[[], object], theirs: Callable[[], object], runs: int) -> tuple[float, float]:
    ours(), theirs()
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(_TURNS * runs)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def _more(circle: BenchCircle, what: str, ours: float, theirs: float, goal: float) -> Figure:
    more = max(0.0, ours - theirs)
    note = f"{duration(ours)}, {duration(theirs)} here"
    return Figure("M11", circle.name, what, duration(more), f"≤ {duration(goal)}", more <= goal, note)


def _start(circle: BenchCircle, name: str, started: float, pool: HelperPool) -> Figure:
    peak = max((peak_mib(str(process)) for process in pool.processes), default=0.0)
    note = f"{peak:.0f} MiB at its peak"
    return Figure("", circle.name, f"start and first answer of a helper for {name}", duration(started), absolute=note)


def _of_a_megabyte(kind: str) -> bytes:
    """A picture whose file has about a megabyte: sides are tried until one fits."""
    side = 400
    data = _picture(kind, side)
    while len(data) < _MEGABYTE:
        side = int(side * max(1.05, (_MEGABYTE / len(data)) ** 0.5))
        data = _picture(kind, side)
    return data


def _picture(kind: str, side: int) -> bytes:
    """Smooth colours with some noise, as large as a photograph of as many points becomes; the same in every run."""
    from PySide6.QtCore import QBuffer, Qt  # noqa: PLC0415 - see _pictures
    from PySide6.QtGui import QImage  # noqa: PLC0415

    chosen = random.Random(1)
    small = max(2, side // 6)
    noise = QImage(chosen.randbytes(4 * small * small), small, small, 4 * small, QImage.Format.Format_RGB32)
    smooth = Qt.TransformationMode.SmoothTransformation
    image = noise.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    image.save(buffer, kind, 85)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
