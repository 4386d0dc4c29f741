"""Which changed files become versions, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from upont_desktop.domain.text import display
from upont_desktop.service.operations import UnkeptFile, UnkeptKind
from upont_desktop.ui.core.trouble import CONTEXT
from upont_desktop.ui.operations.dialogs.message_editor import MessageEditor
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.dialog import MARGIN, Form
from upont_desktop.ui.worktree.change_summary import message_of
from upont_desktop.ui.worktree.commit_message import CommitMessage

_LISTED = 5000


@dataclass(frozen=True, slots=True)
class FileSummaries:
    """What was read of the files, by path: what became of them in words, and the sizes in bytes of the large ones."""

    stories: Mapping[str, str]
    large: Mapping[str, int]


class KeepForm(Form):
    """The files not yet kept, each with a tick, and the message."""

    def __init__(self, files: tuple[UnkeptFile, ...], recent: tuple[str, ...], themes: Themes, parent: QWidget) -> None:
        super().__init__(
            self.tr("Keep %Ln changed file(s)", "", sum(file.can_be_kept for file in files)),
            self.tr("They become new versions. What is not ticked stays on disk as it is."),
            self.tr("Keep"),
            parent,
        )
        self._files = files
        self._icons = {
            UnkeptKind.EDITED: (icons.icon("pencil", themes.current.modified), self.tr("changed")),
            UnkeptKind.NEW: (icons.icon("plus", themes.current.added), self.tr("new")),
            UnkeptKind.GONE: (icons.icon("trash", themes.current.removed), self.tr("deleted")),
        }
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changed files"))
        self.list.setMinimumHeight(120)
        for file in files[:_LISTED]:
            self.list.addItem(self._item(file))
        self._stories: Mapping[str, str] = {}
        self.message = MessageEditor(self._default(), recent)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.message)
        self.setMinimumWidth(max(self.minimumWidth(), self.message.minimumWidth() + 2 * MARGIN))
        self.list.itemChanged.connect(self._ticked)
        self.go.setEnabled(bool(self.chosen()))
        self.message.title.setFocus()

    def _item(self, file: UnkeptFile) -> QListWidgetItem:
        icon, word = self._icons[file.kind]
        folder, _, name = display(file.path.removesuffix("/")).rpartition("/")
        item = QListWidgetItem(icon, f"{name}   {folder}  ({word})" if folder else f"{name}  ({word})")
        item.setToolTip(display(file.path))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        if file.problem is not None:
            self._say_problem(item, file)
        return item

    def _say_problem(self, item: QListWidgetItem, file: UnkeptFile) -> None:
        """Why it cannot be kept; under the name on offer it is, where a person ticks it."""
        problem = QCoreApplication.translate(CONTEXT, file.problem.value) if file.problem else ""
        item.setCheckState(Qt.CheckState.Unchecked)
        if file.offer:
            offer = display(file.offer.rpartition("/")[2])
            item.setText(self.tr("{name}: it could be kept as “{offer}”").format(name=item.text(), offer=offer))
            words = self.tr("Some systems cannot use this name: {problem}. Tick it to rename and keep it.")
            item.setToolTip(words.format(problem=problem))
        else:
            item.setText(self.tr("{name}: {problem}").format(name=item.text(), problem=problem))
            item.setToolTip(self.tr("It stays on disk as it is"))
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable & ~Qt.ItemFlag.ItemIsEnabled)

    def chosen_files(self) -> list[UnkeptFile]:
        """The files ticked; those beyond what is listed go along."""
        listed = [
            file
            for row, file in enumerate(self._files[:_LISTED])
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]
        return [*listed, *(file for file in self._files[_LISTED:] if file.problem is None)]

    def chosen(self) -> list[str]:
        """Their exact paths."""
        return [file.path for file in self.chosen_files()]

    def renamed(self) -> dict[str, str]:
        """The names that ticked files get which some systems could not hold: old path to new one."""
        return {file.path: file.offer for file in self.chosen_files() if file.offer}

    def tell(self, told: FileSummaries) -> None:
        """This is what became of the files, and which of them are large: new ones are ticked only by a person."""
        self._stories = told.stories
        for row, file in enumerate(self._files[:_LISTED]):
            if file.path in told.large:
                item = self.list.item(row)
                size = QLocale().formattedDataSize(told.large[file.path])
                item.setText(self.tr("{name}, very large: {size}").format(name=item.text(), size=size))
                item.setToolTip(self.tr("Every version of it stays with everyone who shares the circle"))
                if file.kind is UnkeptKind.NEW:
                    item.setCheckState(Qt.CheckState.Unchecked)
        self.message.suggest(self._default())

    def _default(self) -> CommitMessage:
        return message_of(QLocale().name()[:2], self.chosen_files(), self._stories)

    def _ticked(self) -> None:
        self.message.suggest(self._default())
        self.go.setEnabled(bool(self.chosen()))


class SayMoreForm(Form):
    """Title and body of what was done already, and is nobody else's yet."""

    def __init__(self, before: CommitMessage, recent: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(
            self.tr("Edit message"),
            self.tr("Why, for whom, with whose help: others will read it in the history."),
            self.tr("Save"),
            parent,
        )
        self.message = MessageEditor(before, recent)
        self.body.addWidget(self.message)
        self.setMinimumWidth(max(self.minimumWidth(), self.message.minimumWidth() + 2 * MARGIN))
        self.message.edited.connect(lambda: self.go.setEnabled(self.message.touched))
        self.go.setEnabled(False)
        self.message.title.setFocus()
