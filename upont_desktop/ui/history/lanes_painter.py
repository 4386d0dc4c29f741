"""Draws the lanes of all rows on screen as a few long paths, one for each colour: crisp, and cheap at any scale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from upont_desktop.graph.segments import Segment, Stroke, colour_of
from upont_desktop.ui.history.rows import PaintedRow

LANE = 14
MARGIN = 16
_LINE = 2.0
_NODE = 4.5
_CORNER = 9.0


@dataclass(frozen=True, slots=True)
class RowBox:
    """Where a row is painted: its upper edge and height in points, and what it shows (``None`` while it is fetched)."""

    row: int
    top: int
    height: int
    view: PaintedRow | None


def graph_width(lanes: int) -> int:
    """The width in points that so many lanes need."""
    return 2 * MARGIN + LANE * max(0, lanes - 1)


class LanesPainter:
    """Paints lanes and nodes with a theme's colours."""

    def __init__(self, colours: tuple[str, ...], ground: QColor) -> None:
        self._colours = [QColor(text) for text in colours]
        self._ground = ground

    def paint(self, painter: QPainter, area: QRectF, boxes: Iterable[RowBox]) -> None:
        """Draw the graph of ``boxes`` in the column ``area``, clipped to it."""
        shown = [(box, box.view) for box in boxes if box.view is not None]
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = area.left() + MARGIN
        self._paint_strokes(painter, left, shown)
        for box, view in shown:
            self._paint_node(painter, left + LANE * view.lane, box.top + box.height / 2, view)
        painter.restore()

    def _paint_strokes(self, painter: QPainter, left: float, shown: list[tuple[RowBox, PaintedRow]]) -> None:
        paths = [QPainterPath() for _ in self._colours]
        for box, view in shown:
            for stroke in view.strokes:
                _add(paths[stroke.colour], stroke, left, box.top, box.height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, path in zip(self._colours, paths, strict=True):
            if not path.isEmpty():
                painter.setPen(QPen(colour, _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawPath(path)

    def _paint_node(self, painter: QPainter, x: float, y: float, view: PaintedRow) -> None:
        colour = self._colours[colour_of(view.lane)]
        centre = QPointF(x, y)
        radius = _NODE - 1 if view.merge else _NODE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawEllipse(centre, radius + 2, radius + 2)
        if any(badge.current for badge in view.badges):
            painter.setPen(QPen(colour, 1.5))
            painter.drawEllipse(centre, radius + 2.5, radius + 2.5)
            painter.setPen(Qt.PenStyle.NoPen)
        if view.on_head:
            painter.setBrush(colour)
            painter.drawEllipse(centre, radius, radius)
        else:
            painter.setPen(QPen(colour, _LINE))
            painter.drawEllipse(centre, radius - 0.75, radius - 0.75)


def _add(path: QPainterPath, segment: Segment, left: float, top: float, height: float) -> None:
    middle, bottom = top + height / 2, top + height
    start, end = left + LANE * segment.top, left + LANE * segment.bottom
    if segment.stroke is Stroke.THROUGH:
        path.moveTo(start, top)
        path.lineTo(start, bottom)
    elif segment.stroke is Stroke.INTO:
        path.moveTo(start, top)
        if start != end:
            corner = min(_CORNER, height / 2)
            towards = corner if end > start else -corner
            path.lineTo(start, middle - corner)
            path.quadTo(start, middle, start + towards, middle)
        path.lineTo(end, middle)
    else:
        path.moveTo(start, middle)
        if start != end:
            corner = min(_CORNER, height / 2)
            towards = corner if end > start else -corner
            path.lineTo(end - towards, middle)
            path.quadTo(end, middle, end, middle + corner)
        path.lineTo(end, bottom)
