"""The bar above the panes: ways, what can be done, the search. Where there is little room, words give way to icons."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.action_spec import ActionId, Menu
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.basics import tool_button
from upont_desktop.ui.widgets.folding_buttons import BOTH, ICON, WORDS, RoomWatcher, fold, named_button

_WIDE, _NARROW = 300, 150  # points, of the search
_DIGITS = 2  # more are rare
_NUMBER = re.compile(r"\d+")
_STAGES = (
    (BOTH, _WIDE, BOTH),
    (ICON, _WIDE, BOTH),
    (ICON, _NARROW, BOTH),
    (ICON, 0, BOTH),
    (ICON, 0, WORDS),
    (ICON, 0, ICON),
)
"""The ways to the rest, the width of the search, what can be done: from much room to little."""


class WindowToolBar(QToolBar):
    """All of its buttons come from the table of actions."""

    def __init__(self, actions: Actions, window: QMainWindow) -> None:
        super().__init__(QCoreApplication.translate("Actions", "Tools"), window)
        self.setObjectName("tools")
        self.setIconSize(QSize(scaled(18), scaled(18)))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._actions = actions
        self._ways = self._put(Menu.TOOLS_LEFT)
        self.addSeparator()
        self._verbs: list[QToolButton] = []
        self._verbs_end = self._space()
        self._search = self._put_search()
        self._space()
        self._others = self._put(Menu.TOOLS_RIGHT)
        self._room = RoomWatcher(self, self._fit)

    def put_verbs(self, menus: dict[ActionId, QMenu]) -> None:
        """Show what can be done with the circle; some buttons have a menu of more."""
        before = self._verbs_end
        for action in self._actions.in_place(Menu.TOOLS_VERBS):
            button = named_button(action)
            menu = menus.get(ActionId(action.objectName()))
            if menu is not None:
                button.setMenu(menu)
                button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
            self.insertWidget(before, button)
            self._verbs.append(button)
            action.changed.connect(lambda action=action, button=button: self._follow(action, button))
        self._room.fit_soon()

    def _put(self, place: Menu) -> list[QToolButton]:
        buttons = [named_button(action) for action in self._actions.in_place(place)]
        for button in buttons:
            self.addWidget(button)
        return buttons

    def _put_search(self) -> QToolButton:
        search = tool_button(self._actions.with_icon(ActionId.SEARCH_EVERYWHERE), text_beside=True)
        search.setObjectName("searchbox")
        self.addWidget(search)
        return search

    def _space(self) -> QAction:
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return self.addWidget(space)

    def _follow(self, action: QAction, button: QToolButton) -> None:
        """Its words may be others now, and whether something new is behind it."""
        news = bool(action.property("news"))
        if button.property("news") is not news:
            button.setProperty("news", news)
            button.style().polish(button)
        self._room.fit_soon()

    # -- as there is room --------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """What is needed least gives way first."""
        words = self._others[:-1]  # the last one shows a pane, as the first one does: their icons say it
        for others, search, verbs in _STAGES:
            fold(words, others)
            fold(self._verbs, verbs)
            for button in self._verbs:
                button.setMinimumWidth(0 if verbs == ICON else _reserved(button))
            fold([self._search], BOTH if search else ICON)
            self._search.setMinimumWidth(search)
            if self._needed() <= self.width():
                break
        layout = self.layout()
        if layout is not None:  # it hides what found no room before, and does not hear that a hidden button is smaller
            layout.invalidate()
            layout.activate()

    def _needed(self) -> int:
        buttons = [*self._ways, *self._verbs, self._search, *self._others]
        layout = self.layout()
        margins = layout.contentsMargins().left() + layout.contentsMargins().right() if layout is not None else 0
        spacing = layout.spacing() if layout is not None else 0
        wide = sum(max(button.minimumWidth(), button.sizeHint().width()) for button in buttons)
        return wide + (len(buttons) + 3) * spacing + margins + 16  # the padding of the style sheet


def _reserved(button: QToolButton) -> int:
    """The width of a button that counts, in points, as if each number had two digits: the next one moves nothing. 0 for
    one that says no number.
    """
    words = button.text()
    if not _NUMBER.search(words):
        return 0
    metrics = button.fontMetrics()
    longest = _NUMBER.sub(lambda found: "8" * max(_DIGITS, len(found.group())), words)
    return button.sizeHint().width() + metrics.horizontalAdvance(longest) - metrics.horizontalAdvance(words)
