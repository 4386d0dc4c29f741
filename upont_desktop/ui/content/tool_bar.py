"""What stands above a content: ways of looking, what is worth knowing, tools."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from upont_desktop.ui.content.content_actions import MODES
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.basics import ElidedLabel, thin_line, tool_button

_LINE = 30  # points
_STEPS = (ActionId.PREVIOUS_CHANGE, ActionId.NEXT_CHANGE, ActionId.FIND_IN_CONTENT, ActionId.ENLARGE_CONTENT)
_KEPT = ((3,), (0, 1), (2,))
"""Where there is little room: which of these are shown, the most useful in a small pane first, together or not."""
_REST = (
    ActionId.OPEN_ELSEWHERE,
    ActionId.OPEN_OLDER_ELSEWHERE,
    ActionId.SAVE_VERSION,
    ActionId.IGNORE_BLANKS,
    ActionId.READ_AS,
    ActionId.SHOW_ORIGINS,
)


class ContentToolBar(QWidget):
    """Two lines: how one looks and where one goes; what there is to know, and the tools of the view.

    Buttons of the upper line that find no room are in its menu instead; the names of the ways of looking are never cut.
    """

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes = themes
        self.notes = ElidedLabel()
        self.notes.setProperty("role", "muted")
        self.notes.setIndent(6)
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        self._steps: list[QToolButton] = []
        self._own: list[QWidget] = []
        self._shown: list[QAction] = []
        self._more = self._make_more()
        themes.changed.connect(self._dress)
        self._dress()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(thin_line())
        for row in (self._upper, self._lower):
            row.setContentsMargins(10, 3, 6, 1)
            row.setSpacing(2)
            layout.addLayout(row)
        self._lower.setContentsMargins(10, 0, 6, 3)
        self._lower.addWidget(self.notes, 1)
        self._lower.addStrut(_LINE)

    def offer(self, actions: Actions) -> None:
        """The upper line: the modes with their names, then steps, and a menu with the rest."""
        for name in MODES:
            self._upper.addWidget(choice_button(actions[name]))
        self._upper.addStretch(1)
        for name in _STEPS:
            button = tool_button(actions.with_icon(name))
            self._steps.append(button)
            self._upper.addWidget(button)
        menu = QMenu(self._more)
        rest = [actions.with_icon(name) for name in _REST]
        menu.aboutToShow.connect(lambda: self._fill(menu, rest))
        self._fill(menu, rest)
        self._more.setMenu(menu)
        self._upper.addWidget(self._more)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the buttons that there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._upper.contentsMargins()
        items = [item for at in range(self._upper.count()) if (item := self._upper.itemAt(at)) is not None]
        fixed = [widget for item in items if (widget := item.widget()) is not None and widget not in self._steps]
        gap = self._upper.spacing()
        room = self.width() - margins.left() - margins.right() - sum(each.sizeHint().width() + gap for each in fixed)
        for together in _KEPT if self._steps else ():
            room -= sum(self._steps[at].sizeHint().width() + gap for at in together)
            for at in together:
                self._steps[at].setVisible(room >= 0)

    def _fill(self, menu: QMenu, rest: Sequence[QAction]) -> None:
        menu.clear()
        for action in [*(button.defaultAction() for button in self._steps if button.isHidden()), *rest]:
            menu.addAction(action)

    def _make_more(self) -> QToolButton:
        more = QToolButton()
        more.setToolTip(self.tr("More"))
        more.setAccessibleName(self.tr("More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return more

    def _dress(self) -> None:
        self._more.setIcon(icons.icon("dots", self._themes.current.muted))

    def put_tools(self, choices: Sequence[QAction], tools: Sequence[QAction]) -> None:
        """The lower line: ways of looking at this kind of content, then its tools."""
        wanted = [*choices, *tools]
        if wanted == self._shown:
            return
        self._shown = wanted
        for widget in self._own:
            self._lower.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._own = [choice_button(action) for action in choices]
        for at, widget in enumerate(self._own):
            self._lower.insertWidget(at, widget)
        for action in tools:
            button = tool_button(action)
            button.setIconSize(QSize(scaled(16), scaled(16)))
            self._lower.addWidget(button)
            self._own.append(button)
        first = (self._more,) if self.isAncestorOf(self._more) else ()  # without a registry it has no place yet
        for before, after in pairwise((*first, *self._own)):  # as they are read, and before the view itself
            QWidget.setTabOrder(before, after)


def choice_button(action: QAction) -> QToolButton:
    """One of several ways, by its name."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button
