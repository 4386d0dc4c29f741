"""A trombinoscope: faces and names on A4 pages, as a PDF. Where everything stands says the face book."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPainterPath, QPdfWriter

from upont_desktop.apps.social.face_book import (
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    FaceCell,
    FaceGroup,
    FaceHeading,
    FacePage,
    face_pages,
)
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.apps.social.ui.photos import cropped
from upont_desktop.domain.text import display
from upont_desktop.ui.wording.labels import initials

translate = QCoreApplication.translate
_DPI, _INCH = 150, 25.4
"""Dots in an inch: a face of 32 mm has 189, and photos are kept with 256; and the millimetres of an inch."""
_MM = _DPI / _INCH  # dots
_NAME, _LINE, _ROUND = 4.6, 4.2, 2.0
"""Millimetres: the height of a name, of the line about somebody, the corners of a picture."""
_RULE = 2.5  # millimetres from a heading's rule to its pictures
_INK, _MUTED, _GROUND, _THIN = "#1c2430", "#5b6675", "#dfe6ee", "#c8d0da"
"""Colours for paper: dark on white, whatever the window looks like."""
_TITLE_PT, _NAME_PT, _SMALL_PT = 14, 8.5, 7.5
"""Points of letters: headings, names, what is below them."""


def write_trombinoscope(
    file: Path, groups: Iterable[FaceGroup], circle: str, photo: Callable[[str], QImage | None],
    told: Callable[[int, int], None] = lambda _done, _whole: None,
) -> int:  # fmt: skip
    """Write the pages, and tell how many there are. ``photo`` gives the picture at a path; ``told`` takes how many
    pages of how many are done, and may raise to stop it. Raises :class:`OSError`.
    """
    pages = face_pages(groups)
    with file.open("wb"):  # what cannot be written is said by the system, not by Qt
        pass
    writer = QPdfWriter(str(file))
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(translate("Trombinoscope", "People of {circle}").format(circle=circle))
    writer.setCreator("uPont Desktop")
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        for page in pages:
            if page.number > 1:
                writer.newPage()
            _Sheet(painter, photo).draw(page, circle, len(pages))
            told(page.number, len(pages))
    finally:
        painter.end()
    return len(pages)


class _Sheet:
    """One sheet of paper."""

    def __init__(self, painter: QPainter, photo: Callable[[str], QImage | None]) -> None:
        self._painter, self._photo = painter, photo

    def draw(self, page: FacePage, circle: str, count: int) -> None:
        """Draw the headings, the faces with their names, the foot."""
        for heading in page.headings:
            self._draw_heading(heading)
        for cell in page.cells:
            self._draw_cell(cell)
        foot = _area(MARGIN, PAGE_HEIGHT - MARGIN, PAGE_WIDTH - 2 * MARGIN, _LINE)
        pages = f" · {page.number}/{count}" if count > 1 else ""
        self._write(foot, f"{circle}{pages}", _SMALL_PT, _MUTED)

    def _draw_heading(self, heading: FaceHeading) -> None:
        area = _area(heading.x, heading.y, heading.width, heading.height - 2 * _RULE)
        text = display(heading.text)
        words = translate("Trombinoscope", "{title} (continued)").format(title=text) if heading.goes_on else text
        self._write(area, words, _TITLE_PT, _INK, bold=True, left=True)
        rule = round((heading.y + heading.height - _RULE) * _MM)
        self._painter.setPen(QColor(_THIN))
        self._painter.drawLine(round(area.left()), rule, round(area.right()), rule)

    def _draw_cell(self, cell: FaceCell) -> None:
        face = _area(cell.x, cell.y, cell.size, cell.size)
        self._draw_face(face, cell)
        name = _area(cell.x, cell.y + cell.size + 1, cell.size, _NAME)
        self._write(name, name_of(cell.person), _NAME_PT, _INK, bold=True)
        self._write(
            _area(cell.x, cell.y + cell.size + 1 + _NAME, cell.size, _LINE), display(cell.about), _SMALL_PT, _MUTED
        )

    def _draw_face(self, area: QRectF, cell: FaceCell) -> None:
        painter, person = self._painter, cell.person
        image = self._photo(person.photo) if person.photo else None
        shape = QPainterPath()
        shape.addRoundedRect(area, _ROUND * _MM, _ROUND * _MM)
        painter.save()
        painter.setClipPath(shape)
        if image is not None:
            painter.drawImage(area, cropped(image, image.width()))
        else:
            painter.fillRect(area, QColor(_GROUND))
            self._write(area, initials(name_of(person)), _TITLE_PT, _MUTED, bold=True)
        painter.restore()

    def _write(
        self, area: QRectF, text: str, points: float, ink: str, *, bold: bool = False, left: bool = False
    ) -> None:
        painter = self._painter
        font = QFont()
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(area.width()))
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | side, words)


def _area(x: float, y: float, width: float, height: float) -> QRectF:
    """A place on the paper, in dots."""
    return QRectF(x * _MM, y * _MM, width * _MM, height * _MM)
