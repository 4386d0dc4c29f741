"""The one registry of actions: menu, shortcut, button and palette all use the same :class:`QAction`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu, When, entries_of, groups_of
from upont_desktop.ui.wording.plain_text import as_plain

Handler = Callable[..., object]
"""What an action does; that of one with a tick takes whether it is ticked."""


class Actions(QObject):
    """Actions by name, owned by the window, and gone with it: another window listens to the same themes."""

    def __init__(self, window: QWidget, themes: Themes) -> None:
        super().__init__(window)
        self._window = window
        self._themes = themes
        self._specs: dict[str, ActionSpec] = {}
        self._by_id: dict[str, QAction] = {}
        themes.changed.connect(self._dress)

    def make(self, specs: Iterable[ActionSpec], handler_of: Callable[[Any], Handler]) -> None:
        """Make the actions of a table."""
        for spec in specs:
            self._specs[spec.id] = spec
            self._by_id[spec.id] = self._made(spec, handler_of(spec.id))

    def _made(self, spec: ActionSpec, do: Handler) -> QAction:
        translate = QCoreApplication.translate
        text, tip = translate(spec.context, spec.text), translate(spec.context, spec.tip) if spec.tip else ""
        action = QAction(text, self._window)
        action.setObjectName(spec.id)
        if spec.short:
            action.setIconText(translate(spec.context, spec.short))
        action.setProperty("icon_name", spec.icon)
        if isinstance(spec.shortcut, str):
            action.setShortcut(QKeySequence(spec.shortcut))
        elif spec.shortcut is not None:
            action.setShortcuts(spec.shortcut)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        shown = tip or text.replace("&", "").rstrip("…")
        action.setToolTip(as_plain(f"{shown} ({shortcut})" if shortcut else shown))
        action.setStatusTip("")
        action.setCheckable(spec.checkable)
        if spec.checkable:
            action.toggled.connect(do)
        else:
            action.triggered.connect(lambda _checked=False: do())
        self._window.addAction(action)
        return action

    # -- in menus ----------------------------------------------------------------------------------------------------

    def fill(
        self,
        menu: QMenu,
        place: Menu,
        specs: Iterable[ActionSpec] | None = None,
        branches: Mapping[int, str] = MappingProxyType({}),
    ) -> None:
        """Put the actions of a place into a menu, in groups; their icons are drawn when it is about to show. ``specs``
        are those of one table, by default of all; ``branches`` names the groups that are menus of their own.
        """
        groups = list(groups_of(place, self._specs.values() if specs is None else specs))
        apart = True
        for number, names in groups:
            title = branches.get(number)
            if not menu.isEmpty() and not (title and not apart):
                menu.addSeparator()
            apart = title is None
            inner = menu.addMenu(title) if title else menu
            inner.setToolTipsVisible(menu.toolTipsVisible())
            for name in names:
                inner.addAction(self._by_id[name])
        menu.aboutToShow.connect(lambda: [self.with_icon(name) for _, names in groups for name in names])

    def popup(self, names: Iterable[str], at: QPoint, parent: QWidget) -> None:
        """Offer some actions at a place of the screen."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.with_icon(name) for name in names])
        menu.popup(at)

    def in_place(self, place: Menu) -> list[QAction]:
        """The actions of a bar, with their icons."""
        return [action for group in self.groups_in_place(place) for action in group]

    def groups_in_place(self, place: Menu) -> list[list[QAction]]:
        """The same, group by group."""
        return [[self.with_icon(name) for name in group] for group in entries_of(place, self._specs.values())]

    def with_icon(self, name: str) -> QAction:
        """An action with its icon, for a button or a menu that is about to show; drawing them all at the start would
        take longer than the rest of the window.
        """
        action = self._by_id[name]
        if action.icon().isNull():
            self._set_icon(action)
        return action

    # -- their state -------------------------------------------------------------------------------------------------

    def enable(self, specs: Iterable[ActionSpec], holding: Collection[When]) -> None:
        """Offer those of a table for which what they need holds now."""
        for spec in specs:
            self._by_id[spec.id].setEnabled(spec.enabled_when in holding or spec.enabled_when is When.ALWAYS)

    def tick(self, name: str, on: bool) -> None:
        """Let an action show a state, without doing what it does when a person ticks it."""
        action = self._by_id[name]
        action.blockSignals(True)
        action.setChecked(on)
        action.blockSignals(False)

    def __getitem__(self, name: str) -> QAction:
        return self._by_id[name]

    def all(self) -> list[QAction]:
        """Every action, in the order in which they were made."""
        return list(self._by_id.values())

    def specs(self) -> list[ActionSpec]:
        """The rows that they were made from."""
        return list(self._specs.values())

    def _dress(self) -> None:
        for action in self._by_id.values():
            if not action.icon().isNull():
                self._set_icon(action)

    def _set_icon(self, action: QAction) -> None:
        name = action.property("icon_name")
        if name:
            theme = self._themes.current
            action.setIcon(icons.icon(name, theme.muted, theme.faint))
