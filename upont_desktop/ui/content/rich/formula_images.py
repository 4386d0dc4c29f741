"""Formulas as images among letters, in the colour and the size of these."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QFontMetricsF,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtSvg import QSvgRenderer

from upont_desktop.domain.content.math_formula import FORMULA, MathFormula

OBJECT = "\ufffc"
"""What stands for an image in the text of a document."""
_Alignment = QTextCharFormat.VerticalAlignment
_SMALL_LETTER = 0.467
"""The height of an x in the font of formulas (STIX Two Math), in parts of its size."""
_LARGEST = 1.2  # times the letters around it, where a font has very high small letters


class FormulaImages:
    """The formulas of one text, drawn when they are asked for by their addresses."""

    def __init__(self, formulas: Iterable[MathFormula] = ()) -> None:
        self._formulas = {FORMULA + formula.digest: formula for formula in formulas}

    def image(self, address: str, font: QFont, ink: QColor, ratio: float, room: float) -> QImage | None:
        """One of them, no wider than ``room`` pixels; ``None`` where it is none of them."""
        formula = self._formulas.get(address)
        if formula is None:
            return None
        letter = min(_letter(font), room / formula.width)
        above, below = _extent(formula, letter, font)
        height = (formula.ascent + formula.depth) * letter
        drawn = QRectF(0, above - formula.ascent * letter, formula.width * letter, height)
        wide, high = (max(1, round(length * ratio)) for length in (drawn.width(), above + below))
        image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(formula.svg.encode())).render(painter, drawn)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(QRectF(0, 0, drawn.width(), above + below), ink)
        painter.end()
        return image

    def written(self, document: QTextDocument, start: int, end: int) -> list[str]:
        """What stands for each image between two places: a formula as it is written, and Qt's sign for any other."""
        inside = (name for at, name in _images(document) if start <= at < end)
        return [self._formulas[name].source if name in self._formulas else OBJECT for name in inside]

    def align(self, document: QTextDocument, font: QFont) -> None:
        """Put them on the line that the letters stand on: HTML has no word for it that Qt knows."""
        for start, name in list(_images(document)):
            formula = self._formulas.get(name)
            if formula is None:
                continue
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
            look = QTextImageFormat()
            look.setVerticalAlignment(_alignment(formula, _letter(font), font))
            cursor.mergeCharFormat(look)


def _letter(font: QFont) -> float:
    """Pixels of a letter of the formula: its small ones are to be as high as those around it, within reason."""
    pixels = float(QFontInfo(font).pixelSize())
    return min(max(QFontMetricsF(font).xHeight() / _SMALL_LETTER, pixels), _LARGEST * pixels)


def _alignment(formula: MathFormula, letter: float, font: QFont) -> _Alignment:
    """Qt puts an image's lower edge where the deepest letter ends, or its middle near the line of the letters."""
    shallow = formula.depth * letter <= QFontMetricsF(font).descent()
    return _Alignment.AlignBaseline if shallow else _Alignment.AlignMiddle


def _extent(formula: MathFormula, letter: float, font: QFont) -> tuple[float, float]:
    """How far the image goes above and below the line, in pixels, so that the formula comes to stand on it."""
    ascent, depth = formula.ascent * letter, formula.depth * letter
    if _alignment(formula, letter, font) is _Alignment.AlignBaseline:
        return ascent, QFontMetricsF(font).descent()
    middle = QFontMetrics(font).xHeight() / 4  # so far above the line Qt puts it (QTextDocumentLayout)
    half = max(ascent - middle, depth + middle)
    return half + middle, half - middle


def _images(document: QTextDocument) -> Iterable[tuple[int, str]]:
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            look = fragment.charFormat()
            if look.isImageFormat():
                name = look.toImageFormat().name()
                yield from ((fragment.position() + at, name) for at in range(fragment.length()))
            fragments += 1
        block = block.next()
