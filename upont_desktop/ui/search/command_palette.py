"""The command palette: every action by its name, with its shortcut."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from upont_desktop.ui.core.name_search import find
from upont_desktop.ui.search.picker import Picker
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.result_list import ResultLine


class CommandPalette(Picker):
    """Ctrl+K."""

    def __init__(self, actions: Actions, themes: Themes, parent: QWidget) -> None:
        super().__init__(themes, self.tr("Commands"), self.tr("What would you like to do?"), "bolt", parent)
        self._actions = actions
        self.asked.connect(self._find)
        self.picked.connect(lambda action: action.trigger())

    def commands(self) -> list[QAction]:
        """The actions that the palette offers: all of them, but for rooms that the circle does not have."""
        return [action for action in self._actions.all() if action.isVisible()]

    def _find(self, text: str) -> None:
        actions = sorted(self.commands(), key=lambda action: not action.isEnabled())
        names = [plain_name(action) for action in actions]
        lines = [
            ResultLine(
                title=names[found.at],
                value=actions[found.at],
                icon=str(actions[found.at].property("icon_name") or ""),
                marks=found.marks,
                side=actions[found.at].shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                enabled=actions[found.at].isEnabled(),
            )
            for found in find(text, names)
        ]
        lines.sort(key=lambda line: not line.enabled)
        self.offer(lines, self.tr("%Ln command(s)", "", len(lines)))


def plain_name(action: QAction) -> str:
    """An action's name without the mark of its menu letter."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
