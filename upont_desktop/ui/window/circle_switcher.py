"""The head of the left pane: which circle is open, and the way to the others."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording.plain_text import as_plain


class CircleSwitcher(QToolButton):
    """A button with the circle's name and a menu of the circles known. ``chosen`` carries the circle picked."""

    chosen = Signal(object)

    def __init__(self, themes: Themes, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._fixed = actions
        self._current: Circle | None = None
        self._menu = QMenu(self)
        self.setObjectName("switcher")
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(scaled(20), scaled(20)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("The circle that is open (git: a clone)"))
        themes.changed.connect(self._dress)
        self._dress()
        self.show_circle(None)

    def show_circle(self, circle: Circle | None) -> None:
        """Say which circle is open."""
        self._current = circle
        name = circle.name if circle is not None else self.tr("No circle")
        self.setText(f"{name}  ▾")
        self.setAccessibleName(self.tr("Circle: {name}").format(name=name))

    def offer(self, circles: tuple[Circle, ...]) -> None:
        """Fill the menu with the circles known, and the ways to others."""
        self._menu.clear()
        for circle in circles:
            action = self._menu.addAction(circle.name)
            action.setToolTip(as_plain(str(circle.path)))
            action.setCheckable(True)
            action.setChecked(circle == self._current)
            action.triggered.connect(lambda _checked=False, circle=circle: self.chosen.emit(circle))
        self._menu.addSeparator()
        self._menu.addActions(self._fixed)

    def _dress(self) -> None:
        self.setIcon(icons.icon("circles", self._themes.current.accent))
