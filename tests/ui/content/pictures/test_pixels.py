"""Pixels from a helper: of every format, within bounds, whatever a picture does to its decoder, and never believed."""

from __future__ import annotations

import gc
import os
import signal
import struct
import sys
import time
import zlib
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter, QTransform

from tests.compare.documents import pdf, png
from upont_desktop.domain.content.codec import dumps
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.errors import Cancelled
from upont_desktop.service.decoder.channel import Frame, FrameKind
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.ui.content.pictures.picture_decoder import PictureDecoder
from upont_desktop.ui.content.pictures.pixels import Picture, PixelAnswer, SharedPixels, taken

FORMATS = sorted(bytes(each.data()) for each in QImageWriter.supportedImageFormats())
LOSSLESS = {b"png", b"bmp", b"tiff", b"tif", b"ppm", b"ico", b"cur", b"icns"}
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="memory is shared so on Linux only")


def coloured(alpha: bool = False, size: int = 32) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32)
    for x in range(size):
        for y in range(size):
            image.setPixelColor(x, y, QColor(x * 8 % 256, y * 8 % 256, 77, 255 if not alpha else x * 8 % 256))
    return image


def written(kind: bytes, image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(buffer.data().data())


@pytest.fixture
def decoder(pixels: HelperPool) -> PictureDecoder:
    return PictureDecoder(pixels)


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_that_qt_writes_is_read_again_and_again(kind: bytes, pixels: HelperPool) -> None:
    """A decoder that outlives the bytes that it reads ends its process: at once, or some pictures later."""
    image = coloured()
    decoder, data = PictureDecoder(pixels), written(kind, image)
    for _ in range(20):
        read = decoder.read_picture(data)
        assert isinstance(read, Picture), read
        assert (read.width, read.height) == (32, 32)
        if kind in LOSSLESS:
            assert read.image == image.convertToFormat(read.image.format())
        for cut in (len(data) // 3, len(data) - 2):
            shown = decoder.read_picture(data[:cut])
            assert isinstance(shown, Picture) or shown.reason is not Reason.CRASHED


@pytest.mark.parametrize("kind", [b"png", b"tiff", b"webp"])
def test_transparency(kind: bytes, decoder: PictureDecoder) -> None:
    read = decoder.read_picture(written(kind, coloured(alpha=True)))
    assert isinstance(read, Picture)
    assert read.image.format() == QImage.Format.Format_ARGB32_Premultiplied
    assert [read.image.pixelColor(x, 3).alpha() for x in (0, 16, 31)] == [0, 128, 248]


def test_a_picture_stays_when_its_helper_is_gone_and_can_be_painted_on(decoder: PictureDecoder) -> None:
    read = decoder.read_picture(written(b"png", coloured()))
    assert isinstance(read, Picture)
    kept = QImage(read.image)
    del read
    gc.collect()
    for process in decoder._pool.processes:
        os.kill(process, signal.SIGKILL)
    for _ in range(5):
        assert isinstance(decoder.read_picture(written(b"bmp", coloured(size=64))), Picture)
    assert kept == coloured()
    kept.setPixelColor(1, 1, QColor("red"))
    assert kept.pixelColor(1, 1) == QColor("red")
    assert kept.transformed(QTransform().rotate(90)).width() == 32


def bmp(width: int, height: int) -> bytes:
    return b"BM" + struct.pack("<IHHIIiiHHIIIIII", 54, 0, 0, 54, 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)


def tiff(width: int, height: int, bits: int = 8) -> bytes:
    tags = {256: width, 257: height, 258: bits, 259: 1, 262: 1, 273: 134, 277: 1, 278: height, 279: 16}
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags.items())
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + bytes(4) + bytes(32)


def gif(width: int, height: int) -> bytes:
    screen = b"GIF89a" + struct.pack("<HHBBB", width, height, 0, 0, 0)
    return screen + b",\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x4c\x01\0;"


@pytest.mark.parametrize("made", [png(60_000, 60_000), bmp(60_000, 60_000), tiff(60_000, 60_000), gif(60_000, 60_000),
    b"P6 60000 60000 255\n", b"P6 2147483647 2147483647 255\n", bmp(2**31 - 1, 2**31 - 1), bmp(-60_000, -60_000),
])  # fmt: skip
def test_a_picture_that_declares_too_much_is_not_decoded(made: bytes, decoder: PictureDecoder) -> None:
    started = time.monotonic()
    read = decoder.read_picture(made)
    assert isinstance(read, Unavailable), read
    assert read.reason in (Reason.TOO_LARGE, Reason.BROKEN, Reason.UNSUPPORTED)
    assert time.monotonic() < started + 10


def deep_png(side: int) -> bytes:
    """Sixteen bits a channel, all zeros: some kilobytes that take eight bytes a point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer, rows = zlib.compressobj(9), b""
    for _ in range(side):
        rows += packer.compress(bytes(1 + 8 * side))
    header = struct.pack(">IIBBBBB", side, side, 16, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows + packer.flush()) + chunk(b"IEND", b"")


@pytest.fixture
def narrow() -> Iterator[PictureDecoder]:
    """A helper that has little memory, and little time."""
    pool = HelperPool("pixels", memory=120 << 20, seconds=8)
    yield PictureDecoder(pool)
    pool.close()


@on_linux
def test_a_picture_that_takes_all_memory_costs_itself(narrow: PictureDecoder) -> None:
    bomb = deep_png(4_800)
    assert len(bomb) < 300_000
    shown = narrow.read_picture(bomb)
    assert isinstance(shown, Unavailable)
    assert shown.reason in (Reason.CRASHED, Reason.BROKEN, Reason.TOO_LARGE)
    assert isinstance(narrow.read_picture(png(30, 20)), Picture)


def test_a_drawing_that_takes_for_ever_costs_itself() -> None:
    """Patterns within patterns: each one is drawn again for every tile of the one around it."""
    pool = HelperPool("pixels", seconds=1.5)
    decoder = PictureDecoder(pool)
    patterns = "".join(
        f'<pattern id="p{at}" width="2" height="2" patternUnits="userSpaceOnUse">'
        f'<rect width="90" height="90" fill="url(#p{at + 1})"/><circle r="90" fill="url(#p{at + 1})"/></pattern>'
        for at in range(40)
    )
    whole = f'{patterns}<rect width="900" height="900" fill="url(#p0)"/>'
    shown = decoder.draw_svg(f'<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900">{whole}</svg>')
    assert isinstance(shown, Picture) or shown.reason in (Reason.TOO_SLOW, Reason.CRASHED)
    assert isinstance(decoder.read_picture(png(30, 20)), Picture)
    pool.close()


def test_a_picture_that_nobody_waits_for(pixels: HelperPool) -> None:
    with pytest.raises(Cancelled):
        PictureDecoder(pixels, lambda: True).read_picture(png(3, 3))


def test_pages_of_pdf_are_no_pictures(decoder: PictureDecoder) -> None:
    shown = decoder.read_picture(pdf(["one"]))
    assert isinstance(shown, Unavailable)


# -- what is never believed --------------------------------------------------------------------------------------------

GOOD = PixelAnswer(4, 4, 4, 4)


def memory(size: int) -> int:
    handle = os.memfd_create("test", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(handle, size)
    return handle


def refusal(answer: object, *parts: bytes, handle: int | None = None) -> str:
    head = answer if isinstance(answer, bytes) else dumps(answer)
    found = taken(Frame(FrameKind.ANSWER, [bytearray(head), *map(bytearray, parts)], handle))
    assert isinstance(found, PixelAnswer)
    assert found.problem is not None
    assert found.problem.reason is Reason.CRASHED
    if handle is not None:
        os.close(handle)
    return found.problem.detail


def test_what_a_good_answer_is() -> None:
    assert isinstance(taken(Frame(FrameKind.ANSWER, [bytearray(dumps(GOOD)), bytearray(64)])), Picture)


@pytest.mark.parametrize("answer", [
    PixelAnswer(5, 4, 4, 4), PixelAnswer(0, 4, 4, 4), PixelAnswer(-4, -4, 4, 4), PixelAnswer(4, 4, 0, 4),
    PixelAnswer(4, 4, 4, 2**40), PixelAnswer(2**31, 2**31, 4, 4), PixelAnswer(100_000, 100_000, 4, 4),
    b"", b"[]", b"\xff", b"[2]", b'[2,"PixelAnswer",[4,4,4,4]]', b'[2,"PixelAnswer",["4",4,4,4,false,null,false]]',
    Unavailable(Reason.BROKEN),
])  # fmt: skip
def test_sizes_that_are_not_those_of_the_pixels(answer: object) -> None:
    refusal(answer, bytes(64))


def test_no_pixels_at_all() -> None:
    refusal(GOOD)


@on_linux
@pytest.mark.parametrize("make", [
    lambda: memory(63), lambda: memory(0), lambda: os.pipe()[0],
    lambda: os.open(__file__, os.O_RDONLY), lambda: os.open("/dev/zero", os.O_RDONLY),
])  # fmt: skip
def test_memory_that_is_too_short_or_none(make: Callable[[], int]) -> None:
    refusal(GOOD, handle=make())


@on_linux
def test_memory_that_is_as_it_should_be() -> None:
    handle = memory(64)
    found = taken(Frame(FrameKind.ANSWER, [bytearray(dumps(GOOD))], handle))
    os.close(handle)
    assert isinstance(found, Picture)
    assert found.image.pixelColor(3, 3) == QColor("black")


def test_a_smaller_picture_after_a_larger_one(decoder: PictureDecoder) -> None:
    for size in (64, 32, 65, 31):
        read = decoder.read_picture(written(b"bmp", coloured(size=size)))
        assert isinstance(read, Picture)
        assert read.image == coloured(size=size)


def test_pixels_go_through_the_channel_where_no_memory_is_shared() -> None:
    reply = SharedPixels().reply(Picture(coloured(), 32, 32), shared=False)
    found = taken(Frame(FrameKind.ANSWER, [bytearray(part) for part in reply.parts]))
    assert isinstance(found, Picture)
    assert found.image == coloured()
