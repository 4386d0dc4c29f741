"""Where two pictures differ, as a picture of its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, qRgba

from upont_desktop.ui.content.pictures.pixels import Picture

_MOST_PIXELS = 3_000_000  # that are compared; larger pictures are made smaller first
_TELLING = 64
"""From this difference of grey on, of 255, a point is marked in full."""


@dataclass(frozen=True, slots=True)
class PictureDifference:
    """``image`` covers both pictures, laid on their upper left corners: marked where they differ, else transparent.
    ``share`` is the part of it that differs, ``width`` and ``height`` its size as shown.
    """

    image: QImage
    width: int
    height: int
    share: float


def difference(old: Picture, new: Picture, mark: QColor) -> PictureDifference:
    """Compare two pictures point by point; very large ones at a smaller scale."""
    width, height = max(old.width, new.width), max(old.height, new.height)
    scale = min(1.0, (_MOST_PIXELS / max(1, width * height)) ** 0.5)
    columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
    canvas = QImage(columns, rows, QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(0, 0, old.width * scale, old.height * scale), old.image)
    painter.end()
    other = QImage(columns, rows, QImage.Format.Format_RGB32)
    other.fill(Qt.GlobalColor.white)
    painter = QPainter(other)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(0, 0, new.width * scale, new.height * scale), new.image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, canvas)
    painter.end()
    marked, share = _marked(other, mark)
    return PictureDifference(marked, width, height, max(share, _outside(old, new)))


def _marked(differences: QImage, mark: QColor) -> tuple[QImage, float]:
    """The differences in one colour, the stronger the fuller."""
    grey = differences.convertToFormat(QImage.Format.Format_Grayscale8)
    levels = bytes(grey.constBits())
    step, width = grey.bytesPerLine(), grey.width()
    padding = (step - width) * grey.height()
    same = sum(levels[at : at + width].count(0) for at in range(0, len(levels), step)) if padding else levels.count(0)
    indexed = QImage(levels, width, grey.height(), step, QImage.Format.Format_Indexed8)
    red, green, blue = mark.red(), mark.green(), mark.blue()
    indexed.setColorTable(
        [qRgba(red, green, blue, 0 if level == 0 else min(255, 70 + 185 * level // _TELLING)) for level in range(256)]
    )
    points = width * grey.height()
    made = indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return made, (points - same) / points


def _outside(old: Picture, new: Picture) -> float:
    """What only one of them covers."""
    width, height = max(old.width, new.width), max(old.height, new.height)
    shared = min(old.width, new.width) * min(old.height, new.height)
    return 1 - shared / max(1, width * height)
