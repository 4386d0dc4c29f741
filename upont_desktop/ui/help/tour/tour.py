"""The tour under way: which step it is at, and where its bubble stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from upont_desktop.ui.help.tour.overlay import Bubble, Spotlight
from upont_desktop.ui.help.tour.steps import steps
from upont_desktop.ui.help.tour.targets import TourTargets
from upont_desktop.ui.style.theme import Themes

_STEADY_MS = 80  # until the window has laid out what was shown for a step
_LAYOUT = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)


class Tour(QObject):
    """Begins when it is made. ``ended`` says that it was seen to its end, or left."""

    ended = Signal()

    def __init__(self, targets: TourTargets, themes: Themes) -> None:
        window = targets.window
        super().__init__(window)
        self._window, self._last_focus = window, targets.last_focus
        self._before: QWidget | None = window.focusWidget()
        self._steps = steps(targets)
        self._at = 0
        self._light = Spotlight(themes, window)
        self.bubble = Bubble(window)
        self.bubble.went.connect(self._go)
        self.bubble.left.connect(self.end)
        self._later = QTimer(self, singleShot=True, interval=_STEADY_MS)
        self._later.timeout.connect(self._place)
        window.installEventFilter(self)
        self._show()

    @property
    def at(self) -> int:
        """The number of the present step, from 0."""
        return self._at

    def end(self) -> None:
        """Leave the window as it is."""
        self._window.removeEventFilter(self)
        self._later.stop()
        for part in (self.bubble, self._light):
            part.hide()
            part.deleteLater()
        before = self._before
        if before is None or not before.isVisible():  # it began where no circle was open
            before = self._last_focus
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()
        self.deleteLater()

    def _go(self, way: int) -> None:
        self._at += way
        if self._at >= len(self._steps):
            self.end()
        else:
            self._show()

    def _show(self) -> None:
        step = self._steps[self._at]
        step.prepare()
        self.bubble.say(step.title, step.text, self._at + 1, len(self._steps))
        self._place()
        self._later.start()  # again when what was hidden has found its place
        for part in (self._light, self.bubble):
            part.show()
            part.raise_()
        self.bubble.go_on.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        place = self._steps[self._at].place()
        self._light.point_at(place)
        self.bubble.place_beside(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window changed its shape: follow."""
        if watched is self._window and event.type() in _LAYOUT:
            self._later.start()
        return super().eventFilter(watched, event)
