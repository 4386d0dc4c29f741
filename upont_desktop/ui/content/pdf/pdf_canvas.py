"""Pages of one PDF document, or of two beside each other, drawn as they come into view."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.ui.content.content_labels import joined, pair_tone
from upont_desktop.ui.content.pdf.layout import GAP, PageLayout, PdfSheets
from upont_desktop.ui.content.pdf.render_client import PageDrawer, PageRequest
from upont_desktop.ui.content.pictures.difference import PictureDifference, difference
from upont_desktop.ui.content.pictures.pixels import Picture
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.style.tone import Tone

_MOST_KEPT = 120_000_000  # bytes of drawn pages: some ten large ones
_STEP = 1.25  # a step that is seen, and three double the size
_SMALLEST, _LARGEST = 0.3, 6.0  # of the width of the view: beyond, letters are dots, or single
_MARK = QColor("#E0218A")


class PdfCanvas(QAbstractScrollArea):
    """``zoomed`` carries the scale (1: as wide as there is room), ``moved`` the pair at which the reader is."""

    zoomed = Signal(float)
    moved = Signal(int)

    def __init__(self, themes: Themes, sheets: PdfSheets, drawer: PageDrawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A bar that comes and goes would change the width that the pages are fitted to, again and again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._themes, self._sheets, self._drawer = themes, sheets, drawer
        self._kept: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._failed: set[tuple[int, int]] = set()
        self._differences: dict[int, PictureDifference] = {}
        self._marking = True
        self._zoom = 1.0
        self._current = 0
        self._layout = PageLayout(sheets, 400, 1.0)
        drawer.drawn.connect(self._take, Qt.ConnectionType.QueuedConnection)
        themes.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # -- moving ------------------------------------------------------------------------------------------------------

    @property
    def current(self) -> int:
        """The pair at which the reader is."""
        return self._current

    def go_to(self, at: int) -> None:
        """Bring a pair to the top."""
        self.verticalScrollBar().setValue(int(self._layout.top(at)) - 4)
        self._current = at
        self.moved.emit(at)

    def begin_at(self, at: int) -> None:
        """Be at a pair when the pages are first seen; nothing else is drawn before it."""
        self._current = at

    def set_zoom(self, zoom: float) -> None:
        """Enlarge, keeping what is at the top there."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1.0, self._layout.height)
        self._zoom = max(_SMALLEST, min(_LARGEST, zoom))
        self._lay_out()
        bar.setValue(round(share * self._layout.height))
        self.zoomed.emit(self._zoom)

    def zoom_by(self, steps: float) -> None:
        """So many steps larger, or smaller."""
        self.set_zoom(self._zoom * _STEP**steps)

    def set_marking(self, on: bool) -> None:
        """Mark what differs on changed pages, or show them as they are."""
        self._marking = on
        self.viewport().update()

    def _scrolled(self, value: int) -> None:
        at = self._layout.at(value + self.viewport().height() / 3)
        if at != self._current:
            self._current = at
            self.moved.emit(at)

    def _lay_out(self) -> None:
        self._layout = PageLayout(self._sheets, self.viewport().width(), self._zoom)
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        seen = self.viewport().size()
        vertical.setRange(0, max(0, int(self._layout.height - seen.height())))
        vertical.setPageStep(seen.height())
        vertical.setSingleStep(30)
        horizontal.setRange(0, max(0, int(self._layout.width - seen.width())))
        horizontal.setPageStep(seen.width())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the width; what is at the top stays there."""
        super().resizeEvent(event)
        at = self._current
        self._lay_out()
        if at:
            self.verticalScrollBar().setValue(int(self._layout.top(at)) - 4)

    # -- drawing -----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is seen; what is not drawn yet is wished for."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour(self._themes.current.window))
        if self._sheets.pairs:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            bars = self.horizontalScrollBar(), self.verticalScrollBar()
            painter.translate(-bars[0].value(), -bars[1].value())
            first = self._layout.at(bars[1].value() + GAP)  # the gap below a page shows nothing of it
            last = self._layout.at(bars[1].value() + self.viewport().height())
            for at in range(first, last + 1):
                self._paint_pair(painter, at)
            self._wish(first, last)
        painter.end()

    def _paint_pair(self, painter: QPainter, at: int) -> None:
        theme, pair = self._themes.current, self._sheets.pairs[at]
        tone = None if self._looks_the_same(at) else pair_tone(pair.kind)
        painter.setPen(colour(theme.ink(tone or Tone.MUTED)))
        words = joined(self._page_words(at), self._change_words(at))
        painter.drawText(self._layout.caption(at), Qt.AlignmentFlag.AlignVCenter, words)
        for side, number, place in self._layout.pages(at):
            painter.fillRect(place, QColor("white"))
            self._paint_page(painter, (side, number), place)
            painter.setPen(QPen(colour(theme.ink(tone)), 2) if tone else colour(theme.border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(-1, -1, 1, 1) if tone else place)
        if self._marking and pair.kind is PairKind.CHANGED:
            self._paint_difference(painter, at)

    def _change_words(self, at: int) -> str:
        kind = self._sheets.pairs[at].kind
        if self._looks_the_same(at):
            return self.tr("looks the same")
        words = {
            PairKind.CHANGED: self.tr("changed"),
            PairKind.ADDED: self.tr("added"),
            PairKind.REMOVED: self.tr("removed"),
            PairKind.MOVED: self.tr("moved"),
        }
        return words.get(kind, "")

    def _looks_the_same(self, at: int) -> bool:
        """Whether a page that is written otherwise is drawn alike."""
        found = self._differences.get(at)
        return found is not None and found.share == 0

    def _page_words(self, at: int) -> str:
        pair = self._sheets.pairs[at]
        left, right = pair.left, pair.right
        if left is None or right is None or left == right:
            number = right if right is not None else left
            return self.tr("Page {number}").format(number=(number or 0) + 1)
        return self.tr("Page {old}, now page {new}").format(old=left + 1, new=right + 1)

    def _paint_page(self, painter: QPainter, key: tuple[int, int], place: QRectF) -> None:
        image = self._kept.get(key)
        if image is not None:
            self._kept.move_to_end(key)
            painter.drawImage(place, image)
            return
        painter.setPen(QColor("#59626E"))
        words = self.tr("This page cannot be drawn") if key in self._failed else self.tr("Drawing…")
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def _paint_difference(self, painter: QPainter, at: int) -> None:
        places = list(self._layout.pages(at))
        if at not in self._differences:
            pictures = [self._picture((side, number), place) for side, number, place in places]
            if len(pictures) == 2 and pictures[0] is not None and pictures[1] is not None:
                self._differences[at] = difference(pictures[0], pictures[1], _MARK)
        found = self._differences.get(at)
        if found is not None:
            place = places[1][2]
            painter.save()
            painter.setOpacity(0.55)
            painter.setClipRect(place)
            painter.drawImage(QRectF(place.topLeft(), QRectF(0, 0, found.width, found.height).size()), found.image)
            painter.restore()

    def _picture(self, key: tuple[int, int], place: QRectF) -> Picture | None:
        image = self._kept.get(key)
        return None if image is None else Picture(image, round(place.width()), round(place.height()))

    def _wish(self, first: int, last: int) -> None:
        """What is seen and not drawn at this size, then the neighbours."""
        wishes = []
        scale = self.devicePixelRatioF()
        near = [at for at in (last + 1, first - 1) if 0 <= at < len(self._sheets.pairs)]
        for at in (*range(first, last + 1), *near):
            for side, number, place in self._layout.pages(at):
                wanted = PageRequest(side, number, round(place.width() * scale), round(place.height() * scale))
                have = self._kept.get((side, number))
                if (have is None or have.width() != wanted.width) and (side, number) not in self._failed:
                    wishes.append(wanted)
        self._drawer.wish(wishes)

    def _take(self, wish: PageRequest, image: QImage) -> None:
        key = (wish.side, wish.page)
        if image.isNull():
            self._failed.add(key)
        else:
            self._kept[key] = image
            self._kept.move_to_end(key)
            while sum(each.sizeInBytes() for each in self._kept.values()) > _MOST_KEPT and len(self._kept) > 2:
                self._kept.popitem(last=False)
            self._forget_difference(*key)
        self.viewport().update()

    def _forget_difference(self, side: int, number: int) -> None:
        for at in list(self._differences):
            if self._sheets.pairs[at][1 + side] == number:
                del self._differences[at]

    # -- hands -------------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, enlarge."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 enlarge; Page Up and Down, Home and End move."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(1)
            case Qt.Key.Key_Minus:
                self.zoom_by(-1)
            case Qt.Key.Key_0:
                self.set_zoom(1.0)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)
