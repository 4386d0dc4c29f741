"""The fonts of the window: the system's, in the size that the person wants, and one whose letters are all as wide."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

_FAMILY, _SIZE, _POINTS = "fixed-family", "text-size", "system-points"
"""Properties of the application: widgets ask for a font when they are made, wherever they are made."""


def apply_fonts(application: QApplication, size: int, fixed_family: str) -> None:
    """Use ``size`` hundredths of the system's size, and this family for code (empty: the system's). Windows that are
    there keep what they took before.
    """
    if application.property(_POINTS) is None:
        application.setProperty(_POINTS, application.font().pointSizeF())
    application.setProperty(_SIZE, size)
    application.setProperty(_FAMILY, fixed_family)
    points = float(application.property(_POINTS))
    font = application.font()
    if points > 0 and font.pointSizeF() != points * size / 100:
        font.setPointSizeF(points * size / 100)
        application.setFont(font)


def scaled(points: float) -> int:
    """A length in points that follows the size of the text: of icons, of what stands beside words."""
    application = QCoreApplication.instance()
    size = application.property(_SIZE) if application is not None else None
    return round(points * (size or 100) / 100)


def fixed_font() -> QFont:
    """The font for code and other text whose columns matter."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    application = QCoreApplication.instance()
    if application is not None:
        if family := application.property(_FAMILY):
            font.setFamily(family)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * (application.property(_SIZE) or 100) / 100)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def fixed_families() -> list[str]:
    """The families of this computer whose letters are all as wide, by name."""
    return [family for family in QFontDatabase.families() if QFontDatabase.isFixedPitch(family)]
