"""Sharing by one button; where both sides changed the same resource: mine, theirs, or both, after a look at both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
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
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NotShared, UnrelatedCircle
from upont_desktop.service import operations as ops
from upont_desktop.service.operations import Choice, Shared
from upont_desktop.ui.content.external_copies import Copies
from upont_desktop.ui.content.pane import ContentPane
from upont_desktop.ui.core.background import Slot
from upont_desktop.ui.operations.dialogs.remote import FirstShareForm, UniteForm
from upont_desktop.ui.widgets.dialog import Form

if TYPE_CHECKING:
    from upont_desktop.ui.operations.controller import Changing
    from upont_desktop.ui.operations.handlers import Doings

_ORDER = (Choice.BOTH, Choice.MINE, Choice.THEIRS)


class ConflictForm(Form):
    """The resources in a list, both versions of the chosen one side by side, and the answer for it below.

    Nothing is lost whatever is chosen, and "both" is the answer given beforehand.
    """

    def __init__(self, changing: Changing, circle: Circle, shared: Shared, parent: QWidget) -> None:
        super().__init__(
            self.tr("%Ln file(s) changed on both sides", "", len(shared.conflicts)),
            self.tr("Choose which version goes on. The other one stays in the history, whatever you choose."),
            self.tr("Share"),
            parent,
        )
        self._changing, self._circle, self._shared = changing, circle, shared
        self._slot = Slot(changing.background, self)
        self._choices = dict.fromkeys(shared.conflicts, Choice.BOTH)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files changed on both sides"))
        for path in shared.conflicts:
            folder, _, name = display(path).rpartition("/")
            item = QListWidgetItem(f"{name}   {folder}" if folder else name)
            item.setToolTip(display(path))
            self.list.addItem(item)
        self.pane = ContentPane(changing.background, changing.themes, self, Copies())
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
            lambda _desk: ops.sides_of(circle, path, shared.mine, shared.theirs), self._look, self._changing.failed.emit
        )

    def _look(self, sides: tuple[Resource | None, Resource | None]) -> None:
        self.pane.show_versions(self._circle, *sides)


class Sharing(QObject):
    """Receive, put together, send; asks where to share at the first time, and which version goes on in a conflict."""

    def __init__(self, changing: Changing, doings: Doings) -> None:
        super().__init__(doings)
        self._changing, self._doings = changing, doings

    def share(self) -> None:
        """The button."""
        self._share({})

    def _share(self, choices: dict[str, Choice], *, unite: bool = False) -> None:
        self._changing.run(
            lambda _desk, place: ops.share(place, choices, unite=unite),
            lambda shared: self._shared(shared, unite=unite),
            self.tr("Sharing with the others…"),
            sharing=True,
            failed=lambda error: self._failed(error, lambda: self._share(choices, unite=True)),
        )

    def _failed(self, error: UserError, unite: Callable[[], None]) -> bool:
        """Where nothing is shared yet, the question is where; where it is another circle, whether that is meant."""
        circle = self._changing.circle
        if circle is None:
            return False
        if isinstance(error, NotShared):
            self._ask_place(circle, "")
        elif isinstance(error, UnrelatedCircle):
            form = UniteForm(error, self._changing.window)
            form.accepted.connect(unite)
            self._doings.show(form)
        else:
            return False
        return True

    def choose_place(self) -> None:
        """Ask where the circle is to be shared from now on."""
        circle = self._changing.circle
        if circle is not None:
            self._doings.look(
                lambda desk: ops.share_address(self._changing.workplace(desk, circle)),
                lambda before: self._ask_place(circle, before),
            )

    def _ask_place(self, circle: Circle, before: str) -> None:
        form = FirstShareForm(circle.name, before, self._changing.window)
        form.accepted.connect(lambda: self._begin(form.address()))
        self._doings.show(form)

    def _begin(self, address: str, *, unite: bool = False) -> None:
        self._changing.run(
            lambda _desk, place: ops.first_share(place, address, replace=True, unite=unite),
            lambda shared: self._shared(shared, unite=unite),
            self.tr("Sharing with the others…"),
            sharing=True,
            failed=lambda error: self._failed(error, lambda: self._begin(address, unite=True)),
        )

    def _shared(self, shared: Shared, *, unite: bool = False) -> None:
        circle = self._changing.circle
        if shared.conflicts and circle is not None:
            form = ConflictForm(self._changing, circle, shared, self._changing.window)
            form.accepted.connect(lambda: self._share(form.choices(), unite=unite))
            self._doings.show(form)
            return
        received = self.tr("%Ln change(s) received", "", shared.received)
        sent = self.tr("%Ln sent", "", shared.sent)
        nothing = not shared.received and not shared.sent
        self._changing.toast.say(
            self.tr("Shared: you all have the same already.")
            if nothing
            else self.tr("Shared: {received}, {sent}.").format(received=received, sent=sent)
        )
        if shared.changes:
            self._changing.changed.emit(shared.changes)
