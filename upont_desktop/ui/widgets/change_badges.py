"""The small sign of a kind of change: an icon on a soft ground, the same in the history and in the details."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from upont_desktop.domain.resource import ChangeKind
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Theme, colour
from upont_desktop.ui.wording import labels

BADGE = 16
"""Width and height, in points."""

_TONES = {
    ChangeKind.ADDED: "added",
    ChangeKind.MODIFIED: "modified",
    ChangeKind.MOVED: "moved",
    ChangeKind.FORKED: "moved",
    ChangeKind.DELETED: "removed",
    ChangeKind.RESTORED: "added",
    ChangeKind.RETYPED: "modified",
}


def change_badge(change: ChangeKind, scale: float, theme: Theme) -> QPixmap:
    """The sign of a change, for a screen of that ``scale``."""
    picture = QPixmap(round(BADGE * scale), round(BADGE * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(getattr(theme, f"{_TONES[change]}_soft")))
    painter.drawRoundedRect(QRectF(0, 0, BADGE, BADGE), 4, 4)
    icons.paint_icon(
        painter, labels.change_icon(change), getattr(theme, _TONES[change]), QRectF(2, 2, BADGE - 4, BADGE - 4)
    )
    painter.end()
    return picture
