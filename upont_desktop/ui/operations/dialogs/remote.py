"""Where a circle is shared, asked at the first time or told anew: an address, or a folder such as a USB stick's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from upont_desktop.domain.book_errors import BookShortened
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import UnrelatedCircle
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.widgets.dialog import Form

_EXAMPLE = "https://host.example/club.git"


class FirstShareForm(Form):
    """One field, which a folder can be chosen for."""

    def __init__(self, circle: str, before: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Where is “{circle}” shared?").format(circle=circle),
            self.tr(
                "Give the address of an empty repository at any git host, or choose a folder that others can reach: on "
                "a USB stick, on a shared drive. A copy of all versions is made there."
            ),
            self.tr("Share"),
            parent,
        )
        self._before = before
        self.place = QLineEdit(display(before))
        self.place.setPlaceholderText(_EXAMPLE)
        self.folder = QPushButton(self.tr("Choose a folder…"))
        self.folder.clicked.connect(self._choose)
        self.add_field(self.tr("Place"), self.place)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.folder)
        self.fields.addRow(row)
        self.place.textChanged.connect(lambda: self.go.setEnabled(self.address() not in {"", before}))
        self.go.setEnabled(False)
        self.place.setFocus()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder where the circle is shared"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.place.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def address(self) -> str:
        """What was given; what was left alone keeps its exact bytes."""
        text = self.place.text().strip()
        return self._before if text == display(self._before) else text


class UniteForm(Form):
    """The question before two circles that have nothing in common become one; both are named."""

    def __init__(self, error: UnrelatedCircle, parent: QWidget) -> None:
        super().__init__(
            self.tr("Combine two different circles?"), trouble_of(error).what, self.tr("Combine them"), parent
        )
        self.add_note(
            self.tr(
                "Every file and every version of both would be in each. Usually the place is simply the wrong "
                "one: then choose another."
            )
        )
        _prefer_cancel(self)


class PutBackForm(Form):
    """The question before entries of a book that somebody took out of the shared place are put there again."""

    def __init__(self, error: BookShortened, parent: QWidget) -> None:
        trouble = trouble_of(error)
        super().__init__(self.tr("Put missing entries back?"), trouble.what, self.tr("Put them back"), parent)
        self.add_note(trouble.kept_safe)
        self.add_note(
            self.tr(
                "Ask the others who changed it, and why: nobody should. Put back, the entries stand at the shared "
                "place again, for everybody, beside whatever is there now."
            )
        )
        _prefer_cancel(self)


def _prefer_cancel(form: Form) -> None:
    """Nobody should say yes by an Enter too many."""
    form.go.setProperty("primary", False)
    form.cancel.setProperty("primary", True)
    form.go.setDefault(False)
    form.go.setAutoDefault(False)
    form.cancel.setDefault(True)
    form.cancel.setFocus()
