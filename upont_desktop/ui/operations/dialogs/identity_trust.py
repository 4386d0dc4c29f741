"""The two questions before a first change: who the person is, and whether the clone's programs may run."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QWidget

from upont_desktop.domain.text import display
from upont_desktop.service.operations import Answer, TrustQuestion
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.widgets.person_fields import PersonFields


class IdentityForm(Form):
    """Asks for a name and an address."""

    def __init__(self, circle: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Who are you?"),
            self.tr(
                "A name and an e-mail are written into every version, so that others know whom to thank or ask. "
                "They stay on this computer until you share."
            ),
            self.tr("Continue"),
            parent,
        )
        self._person = PersonFields("identity")
        self._person.show_examples()
        self.name, self.email = self._person.name, self._person.email
        self.here = QCheckBox(self.tr("Only for “{circle}”").format(circle=circle))
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("E-mail"), self.email)
        self.fields.addRow(self.here)
        for field in (self.name, self.email):
            field.textChanged.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        self.go.setEnabled(self._person.whole)


class TrustForm(Form):
    """Names the programs that a clone would run. ``answered`` carries the :class:`Answer`.

    A change can be kept without them; sharing goes through them, so that it is run or not shared.
    """

    answered = Signal(object)

    def __init__(self, circle: str, question: TrustQuestion, sharing: bool, parent: QWidget) -> None:
        super().__init__(
            self.tr("“{circle}” brings programs of its own").format(circle=circle),
            self.tr(
                "These settings came with the folder, and would run when the circle is shared. Run them only if you "
                "know who made the folder. Otherwise nothing is shared; your versions stay safe here."
            )
            if sharing
            else self.tr(
                "These settings came with the folder, and would run when something is changed. Run them if you know "
                "who made the folder; your changes can be kept without them too."
            ),
            self.tr("Trust and share") if sharing else self.tr("Keep my changes without them"),
            parent,
        )
        listed = QPlainTextEdit("\n".join(f"{each}\n    {display(each.origin)}" for each in question.settings))
        listed.setReadOnly(True)
        listed.setAccessibleName(self.tr("Programs"))
        listed.setMinimumHeight(110)
        self.body.addWidget(listed)
        self.listed = listed
        self.run = QPushButton(self.tr("Trust and run them"))
        self.run.clicked.connect(lambda: self._answer(Answer.RUN))
        self.run.setVisible(not sharing)
        self.fields.addRow(self.run)
        self.go.clicked.disconnect()
        self.go.clicked.connect(lambda: self._answer(Answer.RUN if sharing else Answer.WITHOUT))
        if sharing:
            self.cancel.setText(self.tr("Do not share"))
            self.cancel.setDefault(True)

    def _answer(self, answer: Answer) -> None:
        self.answered.emit(answer)
        self.accept()
