"""Draws the lanes of all rows on screen as a few long paths, one for each colour: crisp, and cheap at any scale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from upont_desktop.graph.lanes import columns
from upont_desktop.graph.segments import Segment, Stroke, colour_of
from upont_desktop.ui.panes.history.history_rows import PaintedRow

LANE = 14  # points, as all below
MARGIN = 16  # points
_LINE = 2.0  # points
_NODE = 4.5  # points
_CORNER = 9.0  # points
_DISC = 18  # points


class RowBox(NamedTuple):
    """Where a row is painted: its upper edge and height in points, and what it shows (``None`` while it is fetched)."""

    row: int
    top: int
    height: int
    view: PaintedRow | None


class _Look(NamedTuple):
    """What tells one node from another."""

    colour: int
    merge: bool
    on_head: bool
    current: bool
    scale: float


def graph_width(lanes: int) -> int:
    """The width in points that so many lanes need."""
    return 2 * MARGIN + LANE * max(0, lanes - 1)


class LanesPainter:
    """Paints lanes and nodes with a theme's colours."""

    def __init__(self, colours: tuple[str, ...], ground: QColor) -> None:
        self._colours = [QColor(text) for text in colours]
        self._pens = [QPen(colour, _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap) for colour in self._colours]
        self._ground = ground
        self._nodes: dict[_Look, QPixmap] = {}

    def paint(self, painter: QPainter, area: QRectF, boxes: Sequence[RowBox]) -> None:
        """Draw the graph of ``boxes``, which follow each other, in the column ``area``, clipped to it."""
        left = area.left() + MARGIN
        paths = [QPainterPath() for _ in self._colours]
        _add_passing(paths, left, boxes, (1 << max(0, int(area.width()) // LANE + 1)) - 1)
        for box in boxes:
            if box.view is not None:
                for stroke in box.view.strokes:
                    _add(paths[stroke.colour], stroke, left, box.top, box.height)
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen, path in zip(self._pens, paths, strict=True):
            if not path.isEmpty():
                painter.setPen(pen)
                painter.drawPath(path)
        scale = painter.device().devicePixelRatioF()
        for box in boxes:
            if box.view is not None:
                corner = QPointF(left + LANE * box.view.lane - _DISC / 2, box.top + (box.height - _DISC) / 2)
                painter.drawPixmap(corner, self._node(box.view, scale))
        painter.restore()

    def _node(self, view: PaintedRow, scale: float) -> QPixmap:
        """The node of a row, drawn once for all that look the same."""
        current = any(badge.current for badge in view.badges)
        look = _Look(colour_of(view.lane), view.merge, view.on_head, current, scale)
        if look not in self._nodes:
            self._nodes[look] = self._draw_node(look)
        return self._nodes[look]

    def _draw_node(self, look: _Look) -> QPixmap:
        picture = QPixmap(round(_DISC * look.scale), round(_DISC * look.scale))
        picture.setDevicePixelRatio(look.scale)
        picture.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, centre = self._colours[look.colour], QPointF(_DISC / 2, _DISC / 2)
        radius = _NODE - 1 if look.merge else _NODE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawEllipse(centre, radius + 2, radius + 2)
        if look.current:
            painter.setPen(QPen(colour, 1.5))
            painter.drawEllipse(centre, radius + 2.5, radius + 2.5)
            painter.setPen(Qt.PenStyle.NoPen)
        if look.on_head:
            painter.setBrush(colour)
            painter.drawEllipse(centre, radius, radius)
        else:
            painter.setPen(QPen(colour, _LINE))
            painter.drawEllipse(centre, radius - 0.75, radius - 0.75)
        painter.end()
        return picture


def _add_passing(paths: list[QPainterPath], left: float, boxes: Sequence[RowBox], visible: int) -> None:
    """The lanes that pass: each one line for as many rows as it goes on, however many lanes there are."""
    since: dict[int, int] = {}
    before, bottom = 0, 0
    for box in (*boxes, None):
        mask = box.view.through & visible if box is not None and box.view is not None else 0
        for lane in columns(before & ~mask):
            path, x = paths[colour_of(lane)], left + LANE * lane
            path.moveTo(x, since[lane])
            path.lineTo(x, bottom)
        if box is not None:
            for lane in columns(mask & ~before):
                since[lane] = box.top
            bottom = box.top + box.height
        before = mask


def _add(path: QPainterPath, segment: Segment, left: float, top: float, height: float) -> None:
    """A stroke from the upper edge into the node, or from the node to the lower edge."""
    middle, bottom = top + height / 2, top + height
    start, end = left + LANE * segment.top, left + LANE * segment.bottom
    if segment.stroke is Stroke.INTO:
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
