"""Which change that was undone comes back, and whether locks that were left are cleared."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from upont_desktop.domain.errors import Age
from upont_desktop.domain.text import display, git_text
from upont_desktop.service.operations import LeftLock, UndoneChange
from upont_desktop.ui.core.trouble import ago
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.wording.plain_text import as_plain

_LOWEST = 160  # pixels: five lines or so, beneath which a list is no list


class UndoneForm(Form):
    """What was undone, the newest first, each with its age."""

    def __init__(self, found: tuple[UndoneChange, ...], now: int, themes: Themes, parent: QWidget) -> None:
        """``now`` is in seconds since 1970."""
        super().__init__(
            self.tr("Undone changes"),
            self.tr("A change that you bring back becomes a new change. Nothing done since is lost."),
            self.tr("Bring back"),
            parent,
        )
        self._found = found
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changes that were undone"))
        self.list.setMinimumHeight(_LOWEST)
        for one in found:
            name = "tag" if one.names_version else "arrow-back-up"
            item = QListWidgetItem(icons.icon(name, themes.current.muted), self._line(one, now))
            item.setToolTip(as_plain(one.oid))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        self.list.currentRowChanged.connect(lambda row: self.go.setEnabled(row >= 0))
        self.body.addWidget(self.list, 1)
        self.list.setFocus()

    def _line(self, one: UndoneChange, now: int) -> str:
        return self.tr("{what}   ({age})").format(what=display(one.summary), age=ago(Age(now - one.time)))

    def chosen(self) -> UndoneChange | None:
        """The change that is chosen."""
        row = self.list.currentRow()
        return self._found[row] if row >= 0 else None


class UnlockForm(Form):
    """The locks that would be cleared, each with its age."""

    def __init__(self, found: tuple[LeftLock, ...], parent: QWidget) -> None:
        super().__init__(
            self.tr("Unlock the circle?"),
            self.tr(
                "No program that could hold these locks is running on this computer. If another computer works in this "
                "very folder, over a network, wait until it has finished."
            ),
            self.tr("Remove locks"),
            parent,
        )
        for one in found:
            path = display(git_text(os.fsencode(one.path)))
            label = PlainLabel(self.tr("{path}   ({age})").format(path=path, age=ago(one.age)))
            label.setWordWrap(True)
            self.body.addWidget(label)
