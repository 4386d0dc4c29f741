"""What the tour needs of the window: its parts, not the window itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton, QWidget

from upont_desktop.ui.widgets.action_spec import ActionId


@dataclass(frozen=True, slots=True)
class TourTargets:
    """The parts of the window that the tour points at, and what it asks of them.

    ``action`` gives an action by its name, ``visit`` shows the history of the first of some
    resources that is there.
    """

    window: QMainWindow
    tree: QWidget
    history: QWidget
    details: QWidget
    last_focus: QWidget
    action: Callable[[ActionId], QAction]
    visit: Callable[[Sequence[str]], object]

    def keys(self, name: ActionId) -> str:
        """The shortcut of an action, as people read it."""
        return self.action(name).shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def place_of(self, widget: QWidget | None) -> QRect:
        """Where a part of the window is, in the window's coordinates; nowhere while it is hidden."""
        if widget is None or not widget.isVisible():
            return QRect()
        return QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())

    def place_of_buttons(self, *names: ActionId) -> QRect:
        """Where the buttons of these actions are in the tool bar, together."""
        bar, wanted = self.window.findChild(QToolBar, "tools"), [self.action(name) for name in names]
        buttons = bar.findChildren(QToolButton) if isinstance(bar, QToolBar) else []
        places = [self.place_of(button) for button in buttons if button.defaultAction() in wanted]
        return reduce(QRect.united, places, QRect())

    def place_of_search(self) -> QRect:
        """Where the search of everything is."""
        return self.place_of(self.window.findChild(QToolButton, "searchbox"))
