"""Adding a room to the circle: what each is for, in two sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.rooms import RoomSpec
from upont_desktop.service.rooms import add_room
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

_CONTEXT = "Rooms"
_INDENT = 26  # points: below the words of a radio button


class AddRoomForm(Form):
    """The rooms that the circle does not have, the first one chosen."""

    def __init__(self, circle: str, specs: Sequence[RoomSpec], parent: QWidget) -> None:
        super().__init__(
            self.tr("Add a room to “{circle}”").format(circle=circle),
            self.tr(
                "A room lets the circle keep more than files. What is in it is shared with the circle, and has a "
                "history like everything else."
            ),
            self.tr("Add the room"),
            parent,
        )
        self._specs = tuple(specs)
        self._group = QButtonGroup(self)
        for number, spec in enumerate(self._specs):
            self._offer(number, spec)
        self.add_note(self.tr("It can be undone, and nothing among the files changes."))

    def _offer(self, number: int, spec: RoomSpec) -> None:
        translate = QCoreApplication.translate
        button = QRadioButton(translate(_CONTEXT, spec.title))
        font = button.font()
        font.setWeight(font.Weight.DemiBold)
        button.setFont(font)
        button.setChecked(number == 0)
        about = PlainLabel(translate(_CONTEXT, spec.explanation))
        about.setWordWrap(True)
        about.setContentsMargins(_INDENT, 0, 0, 6)
        button.setAccessibleDescription(about.text())
        self._group.addButton(button, number)
        self.body.addWidget(button)
        self.body.addWidget(about)

    @property
    def chosen(self) -> RoomSpec:
        """The room that is to be added."""
        return self._specs[max(0, self._group.checkedId())]


def ask_for_room(context: ActionContext, specs: Sequence[RoomSpec], added: Callable[[str], None]) -> None:
    """Let the person choose a room, and add it; ``added`` takes its name."""
    circle = context.circle
    if circle is None:
        return
    form = AddRoomForm(circle.name, specs, context.window)

    def add() -> None:
        name, needs = form.chosen.name, form.chosen.needs
        title = QCoreApplication.translate(_CONTEXT, form.chosen.title)

        def done(change: ChangeSet) -> None:
            context.announce(change)
            added(name)

        context.run(lambda _worker, place: add_room(place, name, title, needs=needs), done)

    form.accepted.connect(add)
    context.show(form)
