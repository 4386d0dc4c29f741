"""An entrance list as a PDF, for a clipboard at the door. Where everything stands say the entrance pages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from upont_desktop.apps.news.entrance_pages import (
    HEADING,
    LINE,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    EntranceLine,
    EntrancePage,
    entrance_groups,
    entrance_pages,
)
from upont_desktop.apps.news.reader.signup_pages import SheetPage, SignupRow
from upont_desktop.apps.news.ui.signups.signup_words import COUNTS
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.domain.text import display
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate
_DPI, _INCH = 300, 25.4
"""Dots in an inch, as office printers have; and the millimetres of an inch."""
_MM = _DPI / _INCH  # dots
_INK, _MUTED, _THIN = "#1c2430", "#5b6675", "#c8d0da"
"""Colours for paper: dark on white, whatever the window looks like."""
_TITLE_PT, _HEADING_PT, _NAME_PT, _SMALL_PT = 18, 12, 10.5, 8
"""Points of letters: the title, slots, names, what is beside them."""
_BOX = 4.2  # millimetres of the box to tick
_NAME_AT, _PROMOTION_AT, _NOTE_AT = 8.0, 92.0, 122.0
"""Millimetres from the margin: names, promotions, what else is known."""


def write_entrance_list(file: Path, page: SheetPage) -> int:
    """Write the pages, and tell how many there are. Raises :class:`OSError`."""
    pages = entrance_pages(entrance_groups(page))
    with file.open("wb"):  # what cannot be written is said by the system, not by Qt
        pass
    writer = QPdfWriter(str(file))
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(display(page.sheet.title))
    writer.setCreator("uPont Desktop")
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        for one in pages:
            if one.number > 1:
                writer.newPage()
            _Paper(painter, page).draw(one, len(pages))
    finally:
        painter.end()
    return len(pages)


class _Paper:
    """One sheet of paper."""

    def __init__(self, painter: QPainter, page: SheetPage) -> None:
        self._painter, self._page = painter, page

    def draw(self, page: EntrancePage, count: int) -> None:
        """Draw the head, the lines, the foot."""
        title = display(self._page.sheet.title)
        if page.number == 1:
            self._write(0, MARGIN, _WIDE, 10, title, _TITLE_PT, _INK, bold=True)
            self._write(0, MARGIN + 10, _WIDE, 6, self._about(), _SMALL_PT, _MUTED)
        else:
            self._write(0, MARGIN, _WIDE, 6, title, _SMALL_PT, _MUTED)
        for line in page.lines:
            if line.row is None:
                self._draw_heading(line)
            else:
                self._draw_row(line.y, line.row)
        now = dates.now()
        when = translate("Signups", "{day} at {time}").format(day=dates.short_day(now.date()), time=dates.clock(now))
        printed = translate("Signups", "Printed {when}").format(when=when)
        foot = f"{printed} · {page.number}/{count}" if count > 1 else printed
        self._write(0, PAGE_HEIGHT - MARGIN, _WIDE, 5, foot, _SMALL_PT, _MUTED)

    def _about(self) -> str:
        accepted = sum(row.signup.heads for row in self._page.rows if row.signup.accepted)
        return "  ·  ".join(filter(None, (display(self._page.club_name), COUNTS.expected(accepted))))

    def _draw_heading(self, line: EntranceLine) -> None:
        words = display(line.text) or translate("Signups", "On the list")
        words = translate("Signups", "Waiting list") if line.waits else words
        if line.goes_on:
            words = translate("Signups", "{title} (continued)").format(title=words)
        self._write(0, line.y + 2, _WIDE, HEADING - 5, words, _HEADING_PT, _INK, bold=True)
        self._rule(line.y + HEADING - 2.5)

    def _draw_row(self, y: float, row: SignupRow) -> None:
        painter = self._painter
        painter.setPen(QColor(_INK))
        box = _area(MARGIN, y + (LINE - _BOX) / 2 - 0.6, _BOX, _BOX)
        painter.drawRect(box)
        if row.entered is not None:
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        guests = f"  +{row.signup.guests}" if row.signup.guests else ""
        name, promotion = f"{name_of(row.person)}{guests}", display(row.person.promotion)
        self._write(_NAME_AT, y, _PROMOTION_AT - _NAME_AT - 2, LINE - 1, name, _NAME_PT, _INK)
        self._write(_PROMOTION_AT, y, _NOTE_AT - _PROMOTION_AT - 2, LINE - 1, promotion, _SMALL_PT, _MUTED)
        note = " ".join(display(row.signup.answer).split()) if self._page.state.result is None else ""
        waits = str(row.signup.position) if row.signup.position else ""
        self._write(_NOTE_AT, y, _WIDE - _NOTE_AT, LINE - 1, waits or note, _SMALL_PT, _MUTED)
        self._rule(y + LINE - 0.6)

    def _rule(self, y: float) -> None:
        self._painter.setPen(QColor(_THIN))
        self._painter.drawLine(_area(MARGIN, y, 0, 0).topLeft(), _area(MARGIN + _WIDE, y, 0, 0).topLeft())

    def _write(
        self, x: float, y: float, width: float, height: float, text: str, points: float, ink: str, *, bold: bool = False
    ) -> None:
        """Write a line at a place from the left margin, in millimetres, cut where it has no room."""
        painter, area = self._painter, _area(MARGIN + x, y, width, height)
        font = QFont()
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


_WIDE = PAGE_WIDTH - 2 * MARGIN


def _area(x: float, y: float, width: float, height: float) -> QRectF:
    """A place on the paper, in dots."""
    return QRectF(x * _MM, y * _MM, width * _MM, height * _MM)
