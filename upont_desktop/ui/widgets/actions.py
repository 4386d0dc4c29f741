"""The one registry of actions: menu, shortcut, button and palette all use the same :class:`QAction`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes

Keys: TypeAlias = QKeySequence.StandardKey | str | None


class Actions:
    """Actions by name, owned by the window."""

    def __init__(self, window: QWidget, themes: Themes) -> None:
        self._window = window
        self._themes = themes
        self._by_name: dict[str, QAction] = {}
        themes.changed.connect(self._dress)

    def add(
        self,
        name: str,
        text: str,
        do: Callable[[], object] | Callable[[bool], object],
        keys: Keys = None,
        icon: str = "",
        tip: str = "",
        checkable: bool = False,
    ) -> QAction:
        """Make an action. ``keys`` is a standard key or a sequence such as ``Ctrl+K``; ``tip`` explains, with git's
        own word where there is one.
        """
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setProperty("icon_name", icon)
        if isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        elif keys is not None:
            action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        shown = tip or text.replace("&", "").rstrip("…")
        action.setToolTip(f"{shown} ({shortcut})" if shortcut else shown)
        action.setStatusTip("")
        action.setCheckable(checkable)
        if checkable:
            action.toggled.connect(do)
        else:
            action.triggered.connect(lambda _checked=False: do())  # type: ignore[call-arg]
        self._window.addAction(action)
        self._by_name[name] = action
        return action

    def with_icon(self, name: str) -> QAction:
        """An action with its icon, for a button or a menu that is about to show; drawing them all at the start would
        take longer than the rest of the window.
        """
        action = self._by_name[name]
        if action.icon().isNull():
            self._set_icon(action)
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def all(self) -> list[QAction]:
        """Every action, in the order in which they were made."""
        return list(self._by_name.values())

    def _dress(self) -> None:
        for action in self._by_name.values():
            if not action.icon().isNull():
                self._set_icon(action)

    def _set_icon(self, action: QAction) -> None:
        name = action.property("icon_name")
        if name:
            theme = self._themes.current
            action.setIcon(icons.icon(name, theme.muted, theme.faint))
