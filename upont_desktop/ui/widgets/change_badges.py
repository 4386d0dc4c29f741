"""The small sign of a kind of change: an icon on a soft ground, the same in the history and in the details."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from upont_desktop.domain.resource import ChangeKind
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Theme, colour
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.wording import labels

_BADGE = 16  # points

_TONES = {
    ChangeKind.ADDED: Tone.ADDED,
    ChangeKind.MODIFIED: Tone.MODIFIED,
    ChangeKind.MOVED: Tone.MOVED,
    ChangeKind.FORKED: Tone.MOVED,
    ChangeKind.DELETED: Tone.REMOVED,
    ChangeKind.RESTORED: Tone.ADDED,
    ChangeKind.RETYPED: Tone.MODIFIED,
}


def badge_size() -> int:
    """Width and height of a sign, in points."""
    return scaled(_BADGE)


def change_badge(change: ChangeKind, scale: float, theme: Theme) -> QPixmap:
    """The sign of a change, for a screen of that ``scale``."""
    size = badge_size()
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.soft(_TONES[change])))
    painter.drawRoundedRect(QRectF(0, 0, size, size), 4, 4)
    inside = QRectF(0, 0, size, size).adjusted(2, 2, -2, -2)
    icons.paint_icon(painter, labels.change_icon(change), theme.ink(_TONES[change]), inside)
    painter.end()
    return picture
