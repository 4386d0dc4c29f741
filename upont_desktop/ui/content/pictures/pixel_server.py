"""What the helper for pixels does: pictures decoded, drawings and pages of PDF documents drawn, within bounds.

Only the helper loads this. It has Qt's pictures without its widgets, and no window system.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader, QPainter

from upont_desktop.domain.content.codec import dumps, loads_as
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.service.decoder.server import Reply, Request, serve
from upont_desktop.ui.content.pictures.pixels import (
    MOST_PAGE_PIXELS,
    MOST_SHOWN,
    Picture,
    PixelAnswer,
    PixelQuestion,
    PixelTask,
    SharedPixels,
    refused,
)

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

_DRAWN_SIDE = 2_000
"""Pixels of the longer side of a drawing: enough to look at it closely."""
_MOST_DOCUMENTS = 4
"""Documents kept open: the two that are compared, and the two before."""
# What draws by running a program (SVG), or whole pages (PDF), is read by others, after a look at what it holds.
_NOT_PIXELS = frozenset({b"svg", b"svgz", b"pdf"})


def main(memory: int) -> int:
    """The entry of the helper; tells the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return serve(PixelServer().answer, memory)


class PixelServer:
    """Answers requests; keeps the documents of the latest ones."""

    def __init__(self) -> None:
        self._documents = PageDocuments()
        self._pixels = SharedPixels()
        self._application: QGuiApplication | None = None

    def answer(self, request: Request) -> Reply:
        """The answer to one request."""
        question = loads_as(PixelQuestion, request.parts[0])
        match question.task:
            case PixelTask.PICTURE:
                found = read_picture(request.parts[1], question.most_pixels)
            case PixelTask.SVG:
                # A drawing's texts need fonts, which Qt has with an application only.
                self._application = self._application or QGuiApplication([])
                found = draw_svg(request.parts[1])
            case PixelTask.PAGE:
                for data in request.parts[1:]:
                    self._documents.open(question.key, data)
                if question.key not in self._documents:
                    return Reply([dumps(PixelAnswer(unknown=True))])
                found = self._documents.draw(question)
            case _:
                assert_never(question.task)
        return refused(found) if isinstance(found, Unavailable) else self._pixels.reply(found, shared=request.shares)


def read_picture(data: bytes | bytearray, most_pixels: int) -> Picture | Unavailable:
    """Decode a picture, turned as its camera was held. The size is read from the header first, where it has one."""
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
    pixels = size.width() * size.height() if size.isValid() else 0
    if pixels > most_pixels:
        return Unavailable(Reason.TOO_LARGE, f"{size.width()} × {size.height()} pixels")
    if pixels > MOST_SHOWN:
        share = (MOST_SHOWN / pixels) ** 0.5
        reader.setScaledSize(QSize(max(1, int(size.width() * share)), max(1, int(size.height() * share))))
    turned = bool(reader.transformation().value & 4)
    image = reader.read()
    if image.isNull():
        return Unavailable(Reason.BROKEN, reader.errorString())
    if not pixels:
        size = image.size().transposed() if turned else image.size()
        if image.width() * image.height() > most_pixels:
            return Unavailable(Reason.TOO_LARGE, f"{size.width()} × {size.height()} pixels")
    width, height = (size.height(), size.width()) if turned else (size.width(), size.height())
    return Picture(image, width, height)


def draw_svg(drawing: bytes | bytearray) -> Picture | Unavailable:
    """Draw an SVG that was made safe, with pixels enough to look at it closely."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - most helpers draw none

    renderer = QSvgRenderer(QByteArray(drawing))
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


class PageDocuments:
    """PDF documents by their keys, the latest few."""

    def __init__(self) -> None:
        self._open: OrderedDict[str, QPdfDocument] = OrderedDict()

    def __contains__(self, key: str) -> bool:
        return key in self._open

    def open(self, key: str, data: bytes | bytearray) -> None:
        """Read a document, in place of the one that was not needed for the longest time."""
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - see draw_svg

        document = QPdfDocument()
        buffer = QBuffer(document)  # a child is deleted after the document, which reads from it until its end
        buffer.setData(QByteArray(data))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document.load(buffer)
        self._open[key] = document
        while len(self._open) > _MOST_DOCUMENTS:
            self._open.popitem(last=False)

    def draw(self, question: PixelQuestion) -> Picture | Unavailable:
        """A page of an open document, on white."""
        document = self._open[question.key]
        self._open.move_to_end(question.key)
        width, height = question.width, question.height
        if not (0 <= question.page < document.pageCount() and 0 < width * height <= MOST_PAGE_PIXELS):
            return Unavailable(Reason.BROKEN)
        page = document.render(question.page, QSize(width, height))
        if page.isNull():
            return Unavailable(Reason.BROKEN)
        sheet = QImage(page.size(), QImage.Format.Format_RGB32)
        sheet.fill(QColor("white"))
        painter = QPainter(sheet)
        painter.drawImage(0, 0, page)
        painter.end()
        return Picture(sheet, sheet.width(), sheet.height())
