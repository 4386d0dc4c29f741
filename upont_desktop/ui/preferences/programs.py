"""Settings of which program opens files of a kind."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.preferences.page import PreferencesPage
from upont_desktop.ui.wording.plain_text import as_plain

_PROGRAMS = {"win32": "C:/Program Files", "darwin": "/Applications"}


class ProgramsPage(PreferencesPage):
    """Endings, and the programs for them; the system chooses for all others."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.set_title(self.tr("Default apps"))
        self.add_note(self.tr("“Open” uses the system's choice. Here you can choose another app for a type of file."))
        self.list = QTreeWidget()
        self.list.setObjectName("programs")
        self.list.setAccessibleName(self.tr("Apps by type of file"))
        self.list.setHeaderLabels([self.tr("Files that end in"), self.tr("App")])
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.ending = QLineEdit()
        self.ending.setObjectName("ending")
        self.ending.setPlaceholderText(self.tr("pdf"))
        self.ending.setMaxLength(20)
        self.choose = QPushButton(self.tr("&Choose an app…"))
        self.choose.setAutoDefault(False)
        self.remove = QPushButton(self.tr("&Let the system choose"))
        self.remove.setAutoDefault(False)
        self._arrange()
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self.ending.textChanged.connect(self._enable)
        self.list.itemSelectionChanged.connect(self._enable)
        self._show()

    def _arrange(self) -> None:
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setMinimumHeight(self.fontMetrics().height() * 5)
        self.body.insertWidget(2, self.list, 100)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.ending.setAccessibleName(self.tr("Files that end in"))
        for widget in (self.ending, self.choose, self.remove):
            row.addWidget(widget)
        self.body.insertLayout(3, row)

    @property
    def _typed(self) -> str:
        return self.ending.text().strip().lstrip("*.").lower()

    def _show(self) -> None:
        self.list.clear()
        for ending, program in sorted(self._settings.openers.items()):
            item = QTreeWidgetItem([f".{ending}", Path(program).name])
            item.setData(0, Qt.ItemDataRole.UserRole, ending)
            item.setToolTip(1, as_plain(program))
            self.list.addTopLevelItem(item)
        self._enable()

    def _enable(self) -> None:
        self.choose.setEnabled(self._typed.isalnum())
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _choose(self) -> None:
        start = _PROGRAMS.get(sys.platform, "/usr/bin")
        title = self.tr("App for .{ending} files").format(ending=self._typed)
        program, _ = QFileDialog.getOpenFileName(self, title, start)
        if program:
            self.take(program)

    def take(self, program: str) -> None:
        """Files with the ending typed are opened by this program from now on."""
        self._settings.openers = self._settings.openers | {self._typed: program}
        self.ending.clear()
        self._show()

    def _remove(self) -> None:
        gone = {item.data(0, Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()}
        self._settings.openers = {
            ending: program for ending, program in self._settings.openers.items() if ending not in gone
        }
        self._show()
