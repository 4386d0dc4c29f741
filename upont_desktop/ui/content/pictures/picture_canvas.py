"""One or two pictures on a checkerboard, looked at together: whatever is moved or enlarged moves in both."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from upont_desktop.ui.content.pictures.difference import PictureDifference
from upont_desktop.ui.content.pictures.pixels import Picture
from upont_desktop.ui.style.theme import Themes, colour

_MARGIN, _GAP, _SQUARE = 14, 14, 8  # points
_CAPTION = 22  # points
_STEP = 1.25  # a step that is seen, and three double the size
_SMALLEST, _LARGEST = 0.02, 32.0  # a poster as an icon; single pixels as squares


class Overlay(StrEnum):
    """How two pictures are laid out."""

    BESIDE = "beside"
    SWIPE = "swipe"
    ONION = "onion"
    DIFFERENCE = "difference"


class PictureCanvas(QAbstractScrollArea):
    """``zoomed`` carries the scale; ``shared`` how much of the newer picture an overlay shows, from 0 to 1."""

    zoomed = Signal(float)
    shared = Signal(float)

    def __init__(self, themes: Themes, captions: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._themes, self._captions = themes, captions
        self._pictures: tuple[Picture | None, Picture | None] = (None, None)
        self._overlay = Overlay.BESIDE
        self._difference: PictureDifference | None = None
        self._zoom: float | None = None
        self._share = 0.5
        self._held: QPointF | None = None
        self._swiping = False
        themes.changed.connect(self._retint)
        self._retint()

    def _retint(self) -> None:
        theme = self._themes.current
        tile = QPixmap(2 * _SQUARE, 2 * _SQUARE)
        tile.fill(QColor("#FFFFFF") if not theme.dark else QColor("#C9CCD1"))
        painter = QPainter(tile)
        for at in (0, _SQUARE):
            painter.fillRect(at, at, _SQUARE, _SQUARE, QColor("#E4E7EB") if not theme.dark else QColor("#B4B8BE"))
        painter.end()
        self._checkers = tile
        self.viewport().update()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def put(self, old: Picture | None, new: Picture | None) -> None:
        """Show one picture, or two."""
        self._pictures = (old, new)
        self._lay_out()

    @property
    def shown(self) -> list[Picture]:
        """The pictures of both sides, without a side that is not there."""
        return [picture for picture in self._pictures if picture is not None]

    def set_overlay(self, overlay: Overlay, difference: PictureDifference | None = None) -> None:
        """Lay two pictures out another way."""
        self._overlay, self._difference = overlay, difference
        self._lay_out()

    def set_share(self, share: float) -> None:
        """How much of the newer picture an overlay shows."""
        share = max(0.0, min(1.0, share))
        if share != self._share:
            self._share = share
            self.viewport().update()
            self.shared.emit(share)

    # -- scale -------------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Points of the screen for each pixel."""
        return self._zoom if self._zoom is not None else self._fitting()

    def set_zoom(self, zoom: float | None, about: QPointF | None = None) -> None:
        """Enlarge so far, keeping a point of the viewport in its place; ``None``: as large as there is room."""
        about = about or QPointF(self.viewport().rect().center())
        before = self.zoom
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        ahead = [(bar.value() + at) / before for bar, at in zip(bars, (about.x(), about.y()), strict=True)]
        self._zoom = None if zoom is None else max(_SMALLEST, min(_LARGEST, zoom))
        self._lay_out()
        for bar, at, point in zip(bars, (about.x(), about.y()), ahead, strict=True):
            bar.setValue(round(point * self.zoom - at))

    def zoom_in(self) -> None:
        """Show it larger by one step, around its middle."""
        self.set_zoom(self.zoom * _STEP)

    def zoom_out(self) -> None:
        """Show it smaller by one step, around its middle."""
        self.set_zoom(self.zoom / _STEP)

    def _fitting(self) -> float:
        if not self.shown:
            return 1.0
        # Without the bars: one that comes and goes would change the room, and the room the scale.
        cells = self._cells(QSizeF(self.maximumViewportSize()))
        wide = max(picture.width for picture in self.shown)
        high = max(picture.height for picture in self.shown)
        room = QSizeF(cells[0].width() - 2 * _MARGIN, cells[0].height() - 2 * _MARGIN - self._caption())
        return max(_SMALLEST, min(room.width() / max(1, wide), room.height() / max(1, high), self._natural(wide, high)))

    def _natural(self, wide: int, high: int) -> float:
        """Small ones (icons) are enlarged to be seen, others keep their size."""
        return max(1.0, min(8.0, 160 / max(wide, high, 1)))

    def _beside(self) -> bool:
        return len(self.shown) == 2 and self._overlay is Overlay.BESIDE

    def _caption(self) -> int:
        return _CAPTION if self._beside() else 0

    def _cells(self, room: QSizeF) -> list[QRectF]:
        """The place of each picture in a room: beside each other, or one below the other where it is high."""
        if not self._beside():
            return [QRectF(QPointF(0, 0), room)]
        if room.width() >= room.height():
            width = (room.width() - _GAP) / 2
            return [QRectF(0, 0, width, room.height()), QRectF(width + _GAP, 0, width, room.height())]
        height = (room.height() - _GAP) / 2
        return [QRectF(0, 0, room.width(), height), QRectF(0, height + _GAP, room.width(), height)]

    def _lay_out(self) -> None:
        cell, whole = (self._cells(QSizeF(room))[0] for room in (self.viewport().size(), self.maximumViewportSize()))
        zoom = self.zoom
        wide = max((picture.width for picture in self.shown), default=0) * zoom + 2 * _MARGIN
        high = max((picture.height for picture in self.shown), default=0) * zoom + 2 * _MARGIN + self._caption()
        # Where all fits without bars there are none, even if they take room at present.
        fits = wide <= whole.width() + 0.5 and high <= whole.height() + 0.5
        for bar, seen, size in (
            (self.horizontalScrollBar(), cell.width(), wide),
            (self.verticalScrollBar(), cell.height(), high),
        ):
            bar.setRange(0, 0 if fits else max(0, round(size - seen)))
            bar.setPageStep(max(1, round(seen)))
            bar.setSingleStep(24)
        self.zoomed.emit(zoom)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits is made to fit again."""
        super().resizeEvent(event)
        self._lay_out()

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pictures, as they are laid out."""
        painter = QPainter(self.viewport())
        theme = self._themes.current
        painter.fillRect(self.viewport().rect(), colour(theme.window))
        smooth = self.zoom < 3
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        cells = self._cells(QSizeF(self.viewport().size()))
        if self._beside():
            for cell, picture, caption in zip(cells, self.shown, self._captions, strict=True):
                self._paint_caption(painter, cell, caption)
                painter.save()
                painter.setClipRect(cell.adjusted(0, _CAPTION, 0, 0))
                self._paint(painter, picture, self._target(cell, picture))
                painter.restore()
        elif len(self.shown) == 2:
            self._paint_overlay(painter, cells[0])
        elif self.shown:
            self._paint(painter, self.shown[0], self._target(cells[0], self.shown[0]))
        painter.end()

    def _target(self, cell: QRectF, picture: Picture) -> QRectF:
        """Where a picture lies: in the middle where there is room, all by the same corner where there is not."""
        zoom = self.zoom
        wide = max(p.width for p in self.shown) * zoom
        high = max(p.height for p in self.shown) * zoom
        room = cell.adjusted(_MARGIN, _MARGIN + self._caption(), -_MARGIN, -_MARGIN)
        left = room.left() + max(0.0, (room.width() - wide) / 2) - self.horizontalScrollBar().value()
        top = room.top() + max(0.0, (room.height() - high) / 2) - self.verticalScrollBar().value()
        return QRectF(left, top, picture.width * zoom, picture.height * zoom)

    def _paint(self, painter: QPainter, picture: Picture, target: QRectF, checkers: bool = True) -> None:
        if checkers and picture.image.hasAlphaChannel():
            painter.drawTiledPixmap(target, self._checkers)
        self._paint_image(painter, picture.image, target)
        painter.setPen(colour(self._themes.current.border))
        painter.drawRect(target.adjusted(-1, -1, 0, 0))

    def _paint_image(self, painter: QPainter, image: QImage, target: QRectF) -> None:
        """Only what is seen of it: an enlarged one is far larger than the screen."""
        seen = target.intersected(QRectF(self.viewport().rect()))
        if seen.isEmpty() or target.isEmpty():
            return
        across, down = image.width() / target.width(), image.height() / target.height()
        source = QRectF(
            (seen.left() - target.left()) * across,
            (seen.top() - target.top()) * down,
            seen.width() * across,
            seen.height() * down,
        )
        painter.drawImage(seen, image, source)

    def _paint_caption(self, painter: QPainter, cell: QRectF, caption: str) -> None:
        painter.setPen(colour(self._themes.current.muted))
        painter.setFont(self.font())
        area = QRectF(cell.left(), cell.top() + 4, cell.width(), _CAPTION - 4)
        words = painter.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideMiddle, int(area.width()) - 8)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_overlay(self, painter: QPainter, cell: QRectF) -> None:
        old, new = self.shown
        first, second = self._target(cell, old), self._target(cell, new)
        match self._overlay:
            case Overlay.SWIPE:
                self._paint_swipe(painter, first, second)
            case Overlay.ONION:
                painter.setOpacity(1 - self._share if new.image.hasAlphaChannel() else 1.0)
                self._paint(painter, old, first)
                painter.setOpacity(self._share)
                self._paint(painter, new, second)
                painter.setOpacity(1.0)
            case Overlay.DIFFERENCE | Overlay.BESIDE:
                painter.setOpacity(0.35)
                self._paint(painter, new, second)
                painter.setOpacity(1.0)
                if self._difference is not None:
                    zoom = self.zoom
                    size = QSizeF(self._difference.width * zoom, self._difference.height * zoom)
                    self._paint_image(painter, self._difference.image, QRectF(first.topLeft(), size))

    def _paint_swipe(self, painter: QPainter, first: QRectF, second: QRectF) -> None:
        old, new = self.shown
        both = first.united(second)
        line = both.left() + both.width() * self._share
        area = QRectF(self.viewport().rect())
        for picture, target, left, right in (
            (old, first, area.left(), line),
            (new, second, line, area.right() + 1),
        ):
            painter.save()
            painter.setClipRect(QRectF(left, area.top(), right - left, area.height()))
            self._paint(painter, picture, target)
            painter.restore()
        accent = colour(self._themes.current.accent)
        painter.fillRect(QRectF(line - 1, both.top(), 2, both.height()), accent)
        middle = max(area.top() + 20, min(area.bottom() - 20, both.center().y()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(line, middle), 9, 9)
        painter.setPen(colour(self._themes.current.accent_text))
        painter.drawText(QRectF(line - 9, middle - 9, 18, 18), Qt.AlignmentFlag.AlignCenter, "↔")

    # -- hands -------------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, enlarge about the mouse."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turns = event.angleDelta().y() / 120
            self.set_zoom(self.zoom * _STEP**turns, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 enlarge; arrows move, or swipe with Shift."""
        overlaid = len(self.shown) == 2 and self._overlay in (Overlay.SWIPE, Overlay.ONION)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self.set_zoom(None)
            case Qt.Key.Key_Left if overlaid and shift:
                self.set_share(self._share - 0.05)
            case Qt.Key.Key_Right if overlaid and shift:
                self.set_share(self._share + 0.05)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture, or of the line between two."""
        if event.button() is Qt.MouseButton.LeftButton and self.shown:
            self._held = event.position()
            self._swiping = self._overlay is Overlay.SWIPE and len(self.shown) == 2
            if self._swiping:
                self._swipe_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held is None:
            return
        if self._swiping:
            self._swipe_to(event.position())
            return
        moved = event.position() - self._held
        self._held = event.position()
        for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
            bar.setValue(round(bar.value() - by))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def _swipe_to(self, at: QPointF) -> None:
        cell = self._cells(QSizeF(self.viewport().size()))[0]
        both = self._target(cell, self.shown[0]).united(self._target(cell, self.shown[1]))
        self.set_share((at.x() - both.left()) / max(1.0, both.width()))
