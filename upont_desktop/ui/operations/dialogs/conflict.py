"""Where both sides changed the same resource: mine, theirs, or both, after a look at both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSplitter,
    QWidget,
)

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.service.operations import Choice, Shared
from upont_desktop.ui.content.external_copies import Copies
from upont_desktop.ui.content.pane import ContentPane
from upont_desktop.ui.core.background import Background, Slot
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.dialog import Form

_ORDER = (Choice.BOTH, Choice.MINE, Choice.THEIRS)


class ConflictForm(Form):
    """The resources in a list, both versions of the chosen one side by side, and the answer for it below.

    Nothing is lost whatever is chosen, and "both" is the answer given beforehand. ``failed`` carries an error of the
    person's world: a side could not be read.
    """

    failed = Signal(object)

    def __init__(self, background: Background, themes: Themes, circle: Circle, shared: Shared, parent: QWidget) -> None:
        super().__init__(
            self.tr("%Ln file(s) changed on both sides", "", len(shared.conflicts)),
            self.tr("Choose which version goes on. The other one stays in the history, whatever you choose."),
            self.tr("Share"),
            parent,
        )
        self._circle, self._shared = circle, shared
        self._slot = Slot(background, self)
        self._choices = dict.fromkeys(shared.conflicts, Choice.BOTH)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files changed on both sides"))
        for path in shared.conflicts:
            folder, _, name = display(path).rpartition("/")
            item = QListWidgetItem(f"{name}   {folder}" if folder else name)
            item.setToolTip(display(path))
            self.list.addItem(item)
        self.pane = ContentPane(background, themes, self, Copies())
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(self.pane)
        split.setSizes([90, 330])
        split.setStretchFactor(1, 1)
        self.body.addWidget(split, 1)
        self.body.addLayout(self._captions())
        self.body.addWidget(self._answers())
        self.resize(min(980, parent.width() - 40), min(680, parent.height() - 40))
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _captions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, side in (
            (self.tr("Mine: on the left, or in red"), Qt.AlignmentFlag.AlignLeft),
            (self.tr("Theirs: on the right, or in green"), Qt.AlignmentFlag.AlignRight),
        ):
            label = QLabel(words)
            label.setProperty("role", "muted")
            label.setAlignment(side)
            row.addWidget(label)
        return row

    def _answers(self) -> QWidget:
        texts = {
            Choice.BOTH: self.tr("&Both: theirs beside mine"),
            Choice.MINE: self.tr("&Mine goes on"),
            Choice.THEIRS: self.tr("&Theirs goes on"),
        }
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self.buttons: dict[Choice, QRadioButton] = {}
        for choice in _ORDER:
            button = self.buttons[choice] = QRadioButton(texts[choice])
            button.clicked.connect(lambda _checked=False, choice=choice: self._choose(choice))
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return holder

    @property
    def _path(self) -> str:
        return self._shared.conflicts[max(0, self.list.currentRow())]

    def choices(self) -> dict[str, Choice]:
        """The answer for each path."""
        return dict(self._choices)

    def _choose(self, choice: Choice) -> None:
        self._choices[self._path] = choice

    def _show(self) -> None:
        path, circle, shared = self._path, self._circle, self._shared
        self.buttons[self._choices[path]].setChecked(True)
        self._slot.ask(
            lambda _desk: ops.sides_of(circle, path, shared.mine, shared.theirs), self._look, self.failed.emit
        )

    def _look(self, sides: tuple[Resource | None, Resource | None]) -> None:
        self.pane.show_versions(self._circle, *sides)
