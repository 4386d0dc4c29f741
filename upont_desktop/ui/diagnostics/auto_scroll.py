"""Scrolling by itself, for measures: jumps, the wheel, and a scroll bar being dragged, all over its length."""

from __future__ import annotations

import random

from PySide6.QtCore import QObject, QTimer, Signal

from upont_desktop.ui.panes.history.history_panel import HistoryPanel

_FRAME_MS = 16  # 60 a second
_JUMPS = 60  # what a measure scrolls: anywhere, then by the wheel from a few places, then by the bar
_PLACES = 6  # as above
_WHEEL_FRAMES = 60  # a second
_DRAG_FRAMES = 90  # from one end to the other
_PATIENCE = 300  # frames that a jump waits for its rows
_SEED = 7  # any number: each run scrolls the same way


class AutoScroll(QObject):
    """Scrolls by itself; ``ended`` is emitted when it is over."""

    ended = Signal()

    def __init__(self, panel: HistoryPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._steps: list[int | float] = []  # where to go, of the whole (0 to 1), or by how many points
        self._waited = 0
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Scroll from place to place, the same ones each time, until the jumps are done."""
        places = random.Random(_SEED)  # noqa: S311 - the same way each time
        wheel = 3 * self._panel.view.verticalHeader().defaultSectionSize()
        steps: list[int | float] = [places.random() for _ in range(_JUMPS)]
        for place in [places.random() for _ in range(_PLACES)]:
            steps += [place, *[wheel] * _WHEEL_FRAMES, *[-wheel] * _WHEEL_FRAMES]
        steps += [frame / _DRAG_FRAMES for frame in range(_DRAG_FRAMES + 1)]
        self._steps = steps[::-1]
        self._timer.start()

    def _go_on(self) -> None:
        bar = self._panel.view.verticalScrollBar()
        jumping = len(self._steps) > _DRAG_FRAMES + 1 and self._waited < _PATIENCE
        if jumping and not self._panel.settled:
            self._waited += 1
            return
        self._waited = 0
        if not self._steps:
            self._timer.stop()
            self.ended.emit()
            return
        step = self._steps.pop()
        bar.setValue(bar.value() + step if isinstance(step, int) else round(step * bar.maximum()))
