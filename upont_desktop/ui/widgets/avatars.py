"""Pictures of people: their initials on a colour that stays theirs."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from upont_desktop.ui.style.theme import Theme, colour
from upont_desktop.ui.wording.labels import initials


def paint_avatar(name: str, size: int, scale: float, theme: Theme, font: QFont) -> QPixmap:
    """A disc of ``size`` points with the person's initials, for a screen of that ``scale``."""
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ground(name, theme))
    painter.drawEllipse(QRectF(0, 0, size, size))
    letters = QFont(font)
    letters.setPixelSize(max(7, round(size * 0.42)))
    letters.setWeight(QFont.Weight.DemiBold)
    painter.setFont(letters)
    painter.setPen(colour(theme.text))
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.end()
    return picture


def _ground(name: str, theme: Theme) -> QColor:
    """A pale colour in light, a deep one in dark, by the name, so that the letters keep a contrast of 4.5:1."""
    hue = crc32(name.encode("utf-8", "replace")) * 37 % 360
    return QColor.fromHsl(hue, 90, 62) if theme.dark else QColor.fromHsl(hue, 150, 216)
