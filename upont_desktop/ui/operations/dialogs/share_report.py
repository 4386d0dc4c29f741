"""What sharing did by itself, and names that arrived and that some computers cannot hold, with better ones offered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from upont_desktop.domain.conflict import MergeNote, NameTrouble
from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.service.operations import ShareResult
from upont_desktop.ui.core.trouble import CONTEXT
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

translate = QCoreApplication.translate


class ShareReportForm(Form):
    """Sentences, then a field for each name in trouble. Accepted to rename them; closed to leave all as it is."""

    def __init__(self, shared: ShareResult, parent: QWidget) -> None:
        names = bool(shared.troubles)
        super().__init__(
            self.tr("Some names do not suit every computer") if names else self.tr("What sharing did"),
            self.tr("They were kept as they are. You can give them names that everybody's computer can hold.")
            if names
            else self.tr("Nobody had to choose here, and nothing was lost."),
            self.tr("Rename") if names else self.tr("Close"),
            parent,
        )
        self.cancel.setText(self.tr("Leave them"))
        self.cancel.setVisible(names)
        self.names: dict[str, QLineEdit] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for sentence in (*map(self._noted, shared.notes), *map(display, shared.sentences)):
            column.addWidget(_line(sentence))
        for trouble in shared.troubles:
            self._add_name(column, trouble)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(min(inside.sizeHint().height() + 4, 280))
        self.body.addWidget(scroll, 1)

    def moves(self) -> dict[str, str]:
        """The new name of each path that is to have one."""
        wanted = {path: field.text().strip() for path, field in self.names.items()}
        return {path: new for path, new in wanted.items() if new and new != path}

    def accept(self) -> None:
        """Only with names that every system holds."""
        problem = next(filter(None, (ops.name_problem(new) for new in self.moves().values())), None)
        if not self.refuse(problem):
            super().accept()

    def _add_name(self, column: QVBoxLayout, trouble: NameTrouble) -> None:
        label = _line(self._troubled(trouble))
        field = self.names[trouble.path] = QLineEdit(trouble.offered)
        field.setAccessibleName(self.tr("New name of {path}").format(path=display(trouble.path)))
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)

    def _troubled(self, trouble: NameTrouble) -> str:
        path = display(trouble.path)
        if trouble.other is not None:
            words = self.tr("Some computers cannot tell “{path}” from “{other}”.")
            return words.format(path=path, other=display(trouble.other))
        problem = translate(CONTEXT, str(trouble.problem))
        return self.tr("Some computers cannot hold “{path}”: {problem}.").format(path=path, problem=problem)

    def _noted(self, note: MergeNote) -> str:
        return translate(CONTEXT, note.kind.value).format(path=display(note.path), now=display(note.now))


def _line(text: str) -> QLabel:
    label = PlainLabel(text)
    label.setWordWrap(True)
    return label
