"""The order in which Tab goes through a window: that in which its parts are laid out, as one reads."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def follow_layout(*parts: QWidget) -> None:
    """Let Tab go through these parts of a window, one after the other; what is hidden keeps its place."""
    for one, next_one in pairwise(stop for part in parts for stop in _stops(part)):
        QWidget.setTabOrder(one, next_one)


def _stops(part: QWidget) -> Iterator[QWidget]:
    """The widgets that take the keyboard, in the order of the layout."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    for inside in _inside(part):
        yield from _stops(inside)


def _inside(part: QWidget) -> Iterator[QWidget]:
    if isinstance(part, QSplitter | QStackedWidget):
        for number in range(part.count()):
            widget = part.widget(number)
            if widget is not None:
                yield widget
    elif isinstance(part, QScrollArea):
        widget = part.widget()
        if widget is not None:
            yield widget
    else:
        yield from _laid_out(part.layout())


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for number in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(number) if layout is not None else None
        if item is None:
            continue
        widget = item.widget()
        if widget is not None:
            yield widget
        else:
            yield from _laid_out(item.layout())
