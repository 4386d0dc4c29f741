"""Which changed files become versions, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rows import Change
from upont_desktop.domain.text import display
from upont_desktop.service.external_copies import ExternalCopies
from upont_desktop.service.operations import UnkeptFile, UnkeptKind
from upont_desktop.service.unkept_versions import unkept_changes
from upont_desktop.ui.content.pane import ContentPane
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.trouble import CONTEXT
from upont_desktop.ui.operations.dialogs.message_editor import MessageEditor
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Theme, Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import MARGIN, Form
from upont_desktop.ui.wording.plain_text import as_plain
from upont_desktop.ui.worktree.change_summary import message_of
from upont_desktop.ui.worktree.commit_message import CommitMessage

_LISTED = 5000  # files with a tick each: a list of more takes seconds to fill; those beyond go along unlisted
_LIST_CHARS = 36  # of a name, and what became of it
_BODY_LINES = 2  # of the message: the comparison needs the room


@dataclass(frozen=True, slots=True)
class FileSummaries:
    """What was read of the files, by path: what became of them in words, and the sizes in bytes of the large ones."""

    stories: Mapping[str, str]
    large: Mapping[str, int]


class KeepForm(Form):
    """The files not yet kept, each with a tick; what the chosen one changed, beside them; and the message.

    ``discard_wanted`` carries a file that the person wants back as it is kept, ``failed`` an error of the person's
    world: a file could not be read.
    """

    discard_wanted = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        circle: Circle,
        files: tuple[UnkeptFile, ...],
        recent: tuple[str, ...],
        background: Background,
        themes: Themes,
        parent: QWidget,
    ) -> None:
        super().__init__(
            self.tr("Keep %Ln changed file(s)", "", sum(file.can_be_kept for file in files)),
            self.tr("What is ticked becomes a new version. The rest stays on disk as it is."),
            self.tr("Keep"),
            parent,
        )
        self._circle = circle
        self._files, self._beyond = list(files[:_LISTED]), files[_LISTED:]
        self._slot = LatestJob(background, self, Priority.VISIBLE)
        self._icons = self._signs(themes.current)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changed files"))
        for file in self._files:
            self.list.addItem(self._item(file))
        self._stories: Mapping[str, str] = {}
        self.pane = ContentPane(background, themes, self, ExternalCopies())
        self.back = QPushButton(icons.icon("arrow-back-up", themes.current.muted), self.tr("&Back to the kept version"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._want_back)
        self.told = PlainLabel()
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self.message = MessageEditor(self._default(), recent, lines=_BODY_LINES)
        self._lay_out()
        self.resize(min(1040, parent.width() - 40), min(720, parent.height() - 40))
        self.list.itemChanged.connect(self._ticked)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.go.setEnabled(bool(self.chosen()))
        self.message.title.setFocus()

    def _signs(self, theme: Theme) -> dict[UnkeptKind, tuple[QIcon, str]]:
        return {
            UnkeptKind.EDITED: (icons.icon("pencil", theme.modified), self.tr("changed")),
            UnkeptKind.NEW: (icons.icon("plus", theme.added), self.tr("new")),
            UnkeptKind.GONE: (icons.icon("trash", theme.removed), self.tr("deleted")),
        }

    def _lay_out(self) -> None:
        shown = QFrame()
        shown.setObjectName("framed")
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.pane)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.back)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(shown, 1)
        column.addLayout(foot)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        wide = self.fontMetrics().averageCharWidth() * _LIST_CHARS
        split.setSizes([wide, 3 * wide])
        self.list.setMinimumSize(160, 120)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(split, 1)
        self.body.addWidget(self.message)
        self.setMinimumWidth(max(self.minimumWidth(), self.message.minimumWidth() + 2 * MARGIN))

    # -- the chosen file ---------------------------------------------------------------------------------------------

    @property
    def current(self) -> UnkeptFile | None:
        """The file whose change is shown."""
        row = self.list.currentRow()
        return self._files[row] if 0 <= row < len(self._files) else None

    def _show(self) -> None:
        file = self.current
        self.back.setEnabled(file is not None)
        if file is None:
            self.pane.clear()
            return

        def job(worker: WorkerContext) -> tuple[Change, ...]:
            return unkept_changes(worker.reader(self._circle), (file,), lambda: worker.cancelled)

        self._slot.ask(job, self._put, self.failed.emit)

    def _put(self, found: tuple[Change, ...]) -> None:
        if found:
            self.pane.show_versions(self._circle, found[0].previous, found[0].resource)
        else:
            self.pane.clear()

    def _want_back(self) -> None:
        if self.current is not None:
            self.back.setEnabled(False)
            self.discard_wanted.emit(self.current)

    def leave_out(self, file: UnkeptFile) -> None:
        """Take a file from the list, because it is as it is kept by now; without any left, close the dialog."""
        row = self._files.index(file)
        del self._files[row]
        self.list.takeItem(row)
        name = display(file.path.rpartition("/")[2])
        words = self.tr("“{name}” is back to its kept version. Undo brings the change back.")
        self.told.setText(words.format(name=name))
        if not self._files:
            self.reject()
            return
        self._show()
        self._ticked()

    # -- which are kept ----------------------------------------------------------------------------------------------

    def _item(self, file: UnkeptFile) -> QListWidgetItem:
        icon, word = self._icons[file.kind]
        folder, _, name = display(file.path.removesuffix("/")).rpartition("/")
        placed = f"{name}   {folder}" if folder else name
        item = QListWidgetItem(icon, placed)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{placed}  ({word})")  # for who does not see the icon
        item.setToolTip(as_plain(display(file.path)))
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
            item.setToolTip(as_plain(words.format(problem=problem)))
        else:
            item.setText(self.tr("{name}: {problem}").format(name=item.text(), problem=problem))
            item.setToolTip(self.tr("It stays on disk as it is"))
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable & ~Qt.ItemFlag.ItemIsEnabled)

    def chosen_files(self) -> list[UnkeptFile]:
        """The files ticked; those beyond what is listed go along."""
        listed = [
            file for row, file in enumerate(self._files) if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]
        return [*listed, *(file for file in self._beyond if file.problem is None)]

    def chosen(self) -> list[str]:
        """The exact paths of :meth:`chosen_files`."""
        return [file.path for file in self.chosen_files()]

    def renamed(self) -> dict[str, str]:
        """The names that ticked files get which some systems could not hold: old path to new one."""
        return {file.path: file.offer for file in self.chosen_files() if file.offer}

    def tell(self, told: FileSummaries) -> None:
        """Take what was read of the files. Large ones say so; a new one loses its tick until a person sets it."""
        self._stories = told.stories
        for row, file in enumerate(self._files):
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
