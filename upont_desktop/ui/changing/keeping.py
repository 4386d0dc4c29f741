"""Keeping what was changed on disk: which files, with which words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from upont_desktop.domain.text import display
from upont_desktop.service.operations import Unkept, UnkeptFile
from upont_desktop.service.operations.words import Words
from upont_desktop.ui import icons
from upont_desktop.ui.changing.form import Form
from upont_desktop.ui.changing.message import MessageEditor
from upont_desktop.ui.theme import Themes

_LISTED = 5000


class KeepForm(Form):
    """The files not yet kept, each with a tick, and the message."""

    def __init__(self, files: tuple[UnkeptFile, ...], themes: Themes, parent: QWidget) -> None:
        super().__init__(
            self.tr("Keep %Ln changed file(s)", "", len(files)),
            self.tr("They become new versions. What is not ticked stays on disk as it is."),
            self.tr("Keep"),
            parent,
        )
        self._files = files
        self._icons = {
            Unkept.EDITED: (icons.icon("pencil", themes.current.modified), self.tr("changed")),
            Unkept.NEW: (icons.icon("plus", themes.current.added), self.tr("new")),
            Unkept.GONE: (icons.icon("trash", themes.current.removed), self.tr("gone")),
        }
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changed files"))
        self.list.setMinimumHeight(150)
        for file in files[:_LISTED]:
            self.list.addItem(self._item(file))
        self.message = MessageEditor(self._default())
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.message)
        self.list.itemChanged.connect(self._ticked)
        self.message.title.setFocus()

    def _item(self, file: UnkeptFile) -> QListWidgetItem:
        icon, word = self._icons[file.kind]
        folder, _, name = display(file.path).rpartition("/")
        item = QListWidgetItem(icon, f"{name}   {folder}  ({word})" if folder else f"{name}  ({word})")
        item.setToolTip(display(file.path))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        return item

    def chosen(self) -> list[str]:
        """The exact paths ticked; those beyond what is listed go along."""
        listed = [
            file.path
            for row, file in enumerate(self._files[:_LISTED])
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]
        return [*listed, *(file.path for file in self._files[_LISTED:])]

    def _default(self) -> str:
        return Words(QLocale().name()[:2]).title("keep", self.chosen())

    def _ticked(self) -> None:
        self.message.title.setPlaceholderText(self._default())
        self.go.setEnabled(bool(self.chosen()))
