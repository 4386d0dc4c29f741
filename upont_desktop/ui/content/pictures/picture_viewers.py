"""Pictures: one alone, or two beside each other, swiped, shining through, or by their difference."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QColor
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from upont_desktop.ui.content.base import Tool, Viewer, ViewPreferences, push
from upont_desktop.ui.content.content_labels import decimal, joined
from upont_desktop.ui.content.pictures.difference import PictureDifference, difference
from upont_desktop.ui.content.pictures.picture_canvas import Overlay, PictureCanvas
from upont_desktop.ui.content.pictures.pixels import Picture
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.wording.labels import NBSP

_MARK = QColor("#E0218A")
_FINE = 200  # steps of the slider: about one a point


class PictureView(Viewer):
    """One picture, or two compared. ``captions`` say which is which."""

    def __init__(
        self,
        themes: Themes,
        habits: ViewPreferences,
        pictures: tuple[Picture | None, Picture | None],
        captions: tuple[str, str] = ("", ""),
        notes: str = "",
    ) -> None:
        super().__init__()
        self._themes, self._habits, self._pictures, self._notes = themes, habits, pictures, notes
        self._difference: PictureDifference | None = None
        self.canvas = PictureCanvas(themes, captions, self)
        self.canvas.setAccessibleName(self.tr("Picture"))
        self.canvas.setAccessibleDescription(notes)
        self._zoom_tools = (
            push(themes, self.tr("Zoom out"), "zoom-out", self.canvas.zoom_out, self),
            push(themes, self.tr("Fit"), "zoom-scan", lambda: self.canvas.set_zoom(None), self),
            push(themes, self.tr("Zoom in"), "zoom-in", self.canvas.zoom_in, self),
        )
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._below = self._make_below(*captions)
        self._overlays: dict[Overlay, Tool] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self._below)
        self.setFocusProxy(self.canvas)
        self.canvas.put(*pictures)
        self.canvas.zoomed.connect(lambda _zoom: self.changed.emit())
        if None in pictures:
            self._below.hide()
        else:
            self._offer_overlays()

    def _make_below(self, older: str, newer: str) -> QWidget:
        self._slider.setRange(0, _FINE)
        self._slider.setValue(_FINE // 2)
        self._slider.setAccessibleName(self.tr("How much of the newer picture shows"))
        self._slider.valueChanged.connect(lambda value: self.canvas.set_share(value / _FINE))
        self.canvas.shared.connect(self._follow_share)
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(14, 4, 14, 6)
        for widget, stretch in ((PlainLabel(older), 0), (self._slider, 1), (PlainLabel(newer), 0)):
            widget.setProperty("role", "muted" if stretch == 0 else "")
            row.addWidget(widget, stretch)
        return below

    def _follow_share(self, share: float) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(round(share * _FINE))
        self._slider.blockSignals(False)

    def _offer_overlays(self) -> None:
        group = QActionGroup(self)
        for overlay, text, icon in (
            (Overlay.BESIDE, self.tr("Side by side"), "columns-2"),
            (Overlay.SWIPE, self.tr("Swipe"), "square-half"),
            (Overlay.ONION, self.tr("Overlay"), "stack-2"),
            (Overlay.DIFFERENCE, self.tr("Show differences"), "layers-difference"),
        ):
            tool = Tool(self._themes, text, icon, self)
            tool.setCheckable(True)
            tool.triggered.connect(lambda _checked=False, chosen=overlay: self.lay(chosen))
            group.addAction(tool)
            self._overlays[overlay] = tool
        known = [overlay.value for overlay in Overlay]
        self.lay(Overlay(self._habits.overlay) if self._habits.overlay in known else Overlay.BESIDE)

    def lay(self, overlay: Overlay) -> None:
        """Lay the two pictures out another way."""
        self._habits.overlay = overlay.value
        self._overlays[overlay].setChecked(True)
        if overlay is Overlay.DIFFERENCE and self._difference is None:
            old, new = self.canvas.shown
            self._difference = difference(old, new, _MARK)
        self._below.setVisible(overlay in (Overlay.SWIPE, Overlay.ONION))
        self.canvas.set_overlay(overlay, self._difference)
        self.changed.emit()

    @property
    def titled(self) -> bool:
        """Above the pictures, or at the ends of the slider; the marked differences are of both."""
        return not self._overlays[Overlay.DIFFERENCE].isChecked() if self._overlays else False

    def tools(self) -> tuple[QAction, ...]:
        """How two pictures are laid out, and the scale."""
        return (*self._overlays.values(), *self._zoom_tools)

    def notes(self) -> str:
        """Sizes and dimensions, what differs, the scale."""
        differs = ""
        tool = self._overlays.get(Overlay.DIFFERENCE)
        if tool is not None and tool.isChecked() and self._difference is not None:
            differs = _share_words(self.tr("No differences"), self.tr("{share} differs"), self._difference.share)
        return joined(self._way(), self._notes, differs, f"{round(self.canvas.zoom * 100)}{NBSP}%")

    def _way(self) -> str:
        """The way in which two pictures are compared, in words: its buttons are signs only."""
        return next((tool.text() for tool in self._overlays.values() if tool.isChecked()), "")


def _share_words(none: str, some: str, share: float) -> str:
    if share == 0:
        return none
    percent = share * 100
    shown = f"< {decimal(0.1)}" if percent < 0.1 else decimal(percent)
    return some.format(share=f"{shown}{NBSP}%")
