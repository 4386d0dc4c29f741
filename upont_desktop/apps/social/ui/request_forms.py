"""Dialogs about what others asked for or did: asking for a club, the answer, taking a change back."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from upont_desktop.apps.social.pages import RecordProblem, RequestRow
from upont_desktop.apps.social.records import ClubRequest, new_id
from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.dialog import Form

_HEIGHT = 90  # points: four lines


class RequestForm(Form):
    """Somebody asks for a club."""

    def __init__(self, by: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Ask for a club"),
            self.tr("Those who look after the clubs see the request, and answer it."),
            self.tr("Ask"),
            parent,
        )
        self._by = by
        self.name, self.reason = QLineEdit(), QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(scaled(_HEIGHT))
        self.add_field(self.tr("Name of the club"), self.name)
        self.add_field(self.tr("What it is for"), self.reason)
        self.name.textChanged.connect(self._judge)
        self.reason.textChanged.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip() and self.reason.toPlainText().strip()))

    @property
    def request(self) -> ClubRequest:
        """The request as it stands in the fields."""
        return ClubRequest(new_id(), self.name.text().strip(), self.reason.toPlainText().strip(), self._by)


class AnswerForm(Form):
    """The answer to a request."""

    def __init__(self, row: RequestRow, granted: bool, parent: QWidget) -> None:
        name = display(row.request.name)
        super().__init__(
            (self.tr("Accept “{club}”") if granted else self.tr("Decline “{club}”")).format(club=name),
            display(row.request.reason),
            self.tr("Accept") if granted else self.tr("Decline"),
            parent,
        )
        self.words = QLineEdit()
        self.add_field(self.tr("A word with it"), self.words)
        if granted:
            self.add_note(self.tr("The page of the club is opened next, to be filled in."))


class TakeBackForm(Form):
    """The question before a change that nobody had the right to make is taken back."""

    def __init__(self, row: RecordProblem, parent: QWidget) -> None:
        super().__init__(
            self.tr("Take the change back?"),
            self.tr("{problem} It becomes what it was before; the change stays in the history.").format(
                problem=problem_words(row.problem)
            ),
            self.tr("Take back"),
            parent,
        )
        change = row.unallowed
        if change is not None and not change.before:
            self.add_note(self.tr("Before, it was not there: it is deleted."))
        self.add_note(display(row.path))
