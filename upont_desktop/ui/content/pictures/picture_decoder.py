"""Pictures decoded within bounds. Made for a background thread: decoding lets the others work."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.ui.wording.labels import number

MOST_PIXELS = 60_000_000
"""A larger picture is not decoded: it would take 240 MB."""
MOST_SHOWN = 24_000_000
"""A larger picture is made smaller while it is decoded: no screen shows more."""
_DRAWN_SIDE = 2_000
# What draws by running a program (SVG), or whole pages (PDF), is read by others, after a look at what it holds.
_NOT_PIXELS = frozenset({b"svg", b"svgz", b"pdf"})


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as pixels, and its size as shown, which may differ: a drawing has more pixels, a huge one fewer."""

    image: QImage
    width: int
    height: int


def read_picture(data: bytes, most_pixels: int = MOST_PIXELS) -> Picture | Unavailable:
    """Decode a picture, turned as its camera was held. The size is read from the header first."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    return _read_from(buffer, most_pixels)


def _read_from(buffer: QBuffer, most_pixels: int) -> Picture | Unavailable:
    """The reader lives in this call, its buffer in the caller's: the decoder of TIFF still touches its buffer when it
    is deleted, and Qt owns neither for the other.
    """
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) in _NOT_PIXELS or not reader.canRead():
        return Unavailable(Reason.UNSUPPORTED, reader.errorString())
    size = reader.size()
    if not size.isValid():
        return Unavailable(Reason.BROKEN, reader.errorString())
    pixels = size.width() * size.height()
    if pixels > most_pixels:
        return Unavailable(Reason.TOO_LARGE, f"{number(size.width())} × {number(size.height())}")
    if pixels > MOST_SHOWN:
        share = (MOST_SHOWN / pixels) ** 0.5
        reader.setScaledSize(QSize(max(1, int(size.width() * share)), max(1, int(size.height() * share))))
    turned = bool(reader.transformation().value & 4)
    image = reader.read()
    if image.isNull():
        return Unavailable(Reason.BROKEN, reader.errorString())
    width, height = (size.height(), size.width()) if turned else (size.width(), size.height())
    return Picture(_for_painting(image), width, height)


def _for_painting(image: QImage) -> QImage:
    """In the form that is painted fastest."""
    kind = QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return image if image.format() == kind else image.convertToFormat(kind)


def draw_svg(drawing: str) -> Picture | Unavailable:
    """Draw an SVG that was made safe, with pixels enough to look at it closely."""
    renderer = QSvgRenderer(QByteArray(drawing.encode("utf-8", "replace")))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return Unavailable(Reason.BROKEN)
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    scale = min(8.0, _DRAWN_SIDE / max(size.width(), size.height()))
    pixels = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, pixels.width(), pixels.height()))
    painter.end()
    return Picture(image, size.width(), size.height())
