"""The margin of a text: who last changed each line, and when. Blocks of lines with one origin are named once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from upont_desktop.domain.blame import Blame, LineOrigin
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.ui.style.theme import Theme, colour
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate
_WIDEST, _PART, _NARROW = 210, 0.42, 170  # points; part of the view; points below which the day gives way to the month
_BAR, _GAP = 3, 6  # points


class BlameMargin:
    """Paints one row of it at a time. ``shown`` is the version whose lines these are."""

    def __init__(self, blame: Blame, shown: Resource) -> None:
        self.blame, self.shown = blame, shown
        times = sorted({origin.commit.author.time for origin in blame.origins})
        self._ages = {time: at / max(1, len(times) - 1) for at, time in enumerate(times)}
        self._days = {origin.commit.hash: _day(origin) for origin in blame.origins}
        self._months = {origin.commit.hash: _month(origin) for origin in blame.origins}

    def width(self, room: int) -> int:
        """How wide it is in a view of a width, in points."""
        return min(_WIDEST, int(room * _PART))

    def starts_block(self, line: int) -> bool:
        """Whether the line above comes from elsewhere."""
        return line == 0 or self.blame.of(line) != self.blame.of(line - 1)

    def paint(self, painter: QPainter, area: QRectF, line: int, height: int, font: QFont, theme: Theme) -> None:
        """Paint the cell of a line; ``height`` is that of its first row on the screen."""
        painter.fillRect(area, colour(theme.window))
        origin = self.blame.of(line)
        if self.starts_block(line):
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), colour(theme.hairline))
        if origin is None:
            return
        painter.fillRect(QRectF(area.left(), area.top(), _BAR, area.height()), self._tone(origin, theme))
        if self.starts_block(line):
            self._write(painter, QRectF(area.left(), area.top(), area.width(), height), origin, font, theme)

    def _write(self, painter: QPainter, area: QRectF, origin: LineOrigin, font: QFont, theme: Theme) -> None:
        painter.setFont(font)
        metrics = QFontMetrics(font)
        day = self._days[origin.commit.hash] if area.width() > _NARROW else self._months[origin.commit.hash]
        inner = area.adjusted(_BAR + _GAP, 0, -_GAP, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colour(theme.muted))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, day)
        room = int(inner.width()) - metrics.horizontalAdvance(day) - _GAP
        name = metrics.elidedText(display(origin.commit.author.name), Qt.TextElideMode.ElideRight, max(0, room))
        painter.setPen(colour(theme.text if origin.resource == self.shown else theme.muted))
        painter.drawText(inner, middle, name)

    def _tone(self, origin: LineOrigin, theme: Theme) -> QColor:
        """The colour of a line's bar: the newer the line, the stronger."""
        tone = colour(theme.accent)
        tone.setAlphaF(0.12 + 0.88 * self._ages[origin.commit.author.time])
        return tone

    def tip(self, line: int) -> str:
        """What there is to say of a line's origin, and where a click leads."""
        origin = self.blame.of(line)
        if origin is None:
            return translate("CodeView", "It would take too long to find out who wrote this line")
        commit, resource = origin.commit, origin.resource
        lines = [display(commit.short_description), f"{display(commit.author.name)}, {dates.exact(commit.author)}"]
        named = translate("CodeView", "Version {number}").format(number=resource.version)
        lines.append(named if resource.rel_path == self.shown.rel_path else f"{named}, {display(resource.rel_path)}")
        own = translate("CodeView", "Click to see what was here before")
        lines.append(own if resource == self.shown else translate("CodeView", "Click to go there"))
        return "\n".join(lines)

    def spoken(self, line: int) -> str:
        """The origin of a line for a reader of the screen."""
        origin = self.blame.of(line)
        if origin is None:
            return ""
        said = translate("CodeView", "written by {who}, {when}")
        return said.format(who=display(origin.commit.author.name), when=self._days[origin.commit.hash])


def _day(origin: LineOrigin) -> str:
    return _written(origin, translate("Dates", "d MMM yyyy", "a short date, see QLocale"))


def _month(origin: LineOrigin) -> str:
    return _written(origin, "MM.yyyy")


def _written(origin: LineOrigin, form: str) -> str:
    day = dates.local(origin.commit.author).date()
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
