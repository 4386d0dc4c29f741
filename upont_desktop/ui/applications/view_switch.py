"""The switch at the top of the left side: which subject of the room is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from upont_desktop.ui.applications.view import RoomView
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes

_ICON = 18  # points


class ViewSwitch(QWidget):
    """A button for each view, one of them down. ``chosen`` carries the key of a view."""

    chosen = Signal(str)

    def __init__(self, views: Sequence[RoomView], themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._views, self._themes = views, themes
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.setSpacing(1)
        for view in views:
            button = self._buttons[view.key] = self._make(view)
            layout.addWidget(button)
            view.counted.connect(lambda count, view=view: self._count(view, count))
        self.setVisible(len(views) > 1)
        themes.changed.connect(self._dress)
        self._dress()

    def _make(self, view: RoomView) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("viewSwitch")
        button.setCheckable(True)
        button.setText(view.title)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(view.key))
        self._group.addButton(button)
        return button

    def show_chosen(self, key: str) -> None:
        """Press the button of a view."""
        self._buttons[key].setChecked(True)

    def _count(self, view: RoomView, count: int) -> None:
        self._buttons[view.key].setText(f"{view.title}  ·  {count}" if count else view.title)

    def _dress(self) -> None:
        for view in self._views:
            self._buttons[view.key].setIcon(icons.icon(view.icon, self._themes.current.muted))
