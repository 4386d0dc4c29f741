"""Both sides changed the same resource: mine, theirs, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from upont_desktop.domain.text import display
from upont_desktop.service.operations import Choice, Shared
from upont_desktop.ui.changing.form import Form
from upont_desktop.ui.changing.outside import is_program, show_file, temporary_copy

if TYPE_CHECKING:
    from pathlib import Path

    from upont_desktop.domain.circle import Circle
    from upont_desktop.ui.background import Desk
    from upont_desktop.ui.changing.controller import Changing

_ORDER = (Choice.BOTH, Choice.MINE, Choice.THEIRS)


class ConflictForm(Form):
    """One row for each resource; nothing is lost whatever is chosen, and "both" is the answer given beforehand."""

    def __init__(self, changing: Changing, shared: Shared, parent: QWidget) -> None:
        super().__init__(
            self.tr("%Ln file(s) changed on both sides", "", len(shared.conflicts)),
            self.tr("Choose which version goes on. The other one stays in the history, whatever you choose."),
            self.tr("Share"),
            parent,
        )
        self._changing, self._shared = changing, shared
        self.boxes: dict[str, QComboBox] = {}
        texts = {
            Choice.BOTH: self.tr("Both: theirs beside mine"),
            Choice.MINE: self.tr("Mine"),
            Choice.THEIRS: self.tr("Theirs"),
        }
        rows = QWidget()
        rows.setObjectName("pane")
        grid = QGridLayout(rows)
        grid.setColumnStretch(0, 1)
        for row, path in enumerate(shared.conflicts):
            box = self.boxes[path] = QComboBox()
            box.setAccessibleName(display(path))
            for choice in _ORDER:
                box.addItem(texts[choice])
            look = QPushButton(self.tr("Look at theirs"))
            look.setProperty("flat", True)
            look.clicked.connect(lambda _checked=False, path=path: self._look(path))
            label = QLabel(display(path))
            label.setWordWrap(True)
            for column, part in enumerate((label, look, box)):
                grid.addWidget(part, row, column)
        grid.setRowStretch(len(shared.conflicts), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(rows)
        self.body.addWidget(scroll)

    def choices(self) -> dict[str, Choice]:
        """The answer for each path."""
        return {path: _ORDER[box.currentIndex()] for path, box in self.boxes.items()}

    def _look(self, path: str) -> None:
        circle = self._changing.circle
        if circle is not None:
            self._changing.background.ask(
                lambda desk: _theirs(desk, circle, path, self._shared.theirs),
                lambda place: show_file(place) if place is not None else None,
                self._changing.failed.emit,
                owner=self,
            )


def _theirs(desk: Desk, circle: Circle, path: str, commit: str) -> Path | None:
    """A copy of the other side's version; ``None`` where they deleted it, or where it might be run."""
    folder = path.rpartition("/")[0]
    for entry in desk.reader(circle).tree(folder, commit):
        if entry.rel_path == path and entry.resource is not None and not is_program(entry.resource):
            return temporary_copy(desk, circle, entry.resource)
    return None
