"""Gives the keyboard back to where it was when what had it goes away."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class FocusKeeper(QObject):
    """Remembers which of some places of a window had the keyboard last. Where a button is hidden or switched off while
    it has the keyboard, Qt gives it to whatever comes next, be it a menu: here it goes back to that place.
    """

    def __init__(self, window: QWidget, places: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._places = window, tuple(places)
        self._last = self._places[0]
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not shiboken6.isValid(self._window) or new.window() is not self._window:
            return
        if new in self._places:
            self._last = new
        elif old is not None and _is_gone(old) and old.window() is self._window and self._last.isVisible():
            self._last.setFocus()


def _is_gone(widget: QWidget) -> bool:
    """Whether it cannot have the keyboard any more."""
    return shiboken6.isValid(widget) and not (widget.isVisible() and widget.isEnabled())
