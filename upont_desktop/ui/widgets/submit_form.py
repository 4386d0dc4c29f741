"""A dialog that stays open until what it asks for is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from upont_desktop.domain.errors import UserError
from upont_desktop.ui.widgets.dialog import Form


class SubmitForm(Form):
    """``submitted`` asks for what the fields say; whoever does it calls :meth:`succeed`, or :meth:`fail`, after which
    the fields are as they were. ``accepted`` tells that it was done.
    """

    submitted = Signal()

    def __init__(self, heading: str, text: str, button: str, parent: QWidget) -> None:
        super().__init__(heading, text, button, parent)
        self.busy = False

    def accept(self) -> None:
        """Submit what stands in the fields, once: a second click waits for the answer."""
        if not self.busy:
            self.busy = True
            self.go.setEnabled(False)
            self.say_problem("")
            self.submitted.emit()

    def succeed(self) -> None:
        """It was done: nothing is left to say. The person may have closed the dialog meanwhile."""
        if isValid(self):
            super().accept()

    def fail(self, error: UserError) -> bool:
        """Say what was in the way; false where the person has closed the dialog meanwhile, so that it is said
        elsewhere.
        """
        if not isValid(self) or not self.isVisible():
            return False
        self.busy = False
        self.go.setEnabled(True)
        self.say_error(error)
        return True
