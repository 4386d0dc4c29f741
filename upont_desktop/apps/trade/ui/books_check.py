"""The look at all books from the window: whether they are as they were written, and what they come to."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.apps.trade.ui.trade_words import finding_words
from upont_desktop.domain.book_findings import BooksReport
from upont_desktop.domain.circle import Circle
from upont_desktop.service import book_check
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

_MOST = 200  # sentences that are shown: who forges a book can have as many as it has lines
_HIGH = 320  # points of their list, at the most


def check_books(worker: WorkerContext, circle: Circle) -> BooksReport:
    """Everything that ``books verify --deep`` checks of the books of accounts."""
    return book_check.check_books(worker.library, workplace(worker, circle), deep=True)


def check_sentences(report: BooksReport) -> list[str]:
    """What was found, in the person's language."""
    told = [problem_words(one.problem) for one in report.rooms]
    return [*told, *(finding_words(one) for one in report.findings)]


class BooksReportForm(Form):
    """What a look at the books found: sentences, and a button to close it."""

    def __init__(self, report: BooksReport, parent: QWidget) -> None:
        super().__init__(
            self.tr("Something is not as it was written") if not report.sound else self.tr("The books are sound"),
            self.tr("%Ln entry(ies) were checked.", "", report.entries),
            self.tr("Close"),
            parent,
        )
        self.cancel.hide()
        self.sentences = check_sentences(report)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for sentence in self.sentences[:_MOST]:
            label = PlainLabel(sentence)
            label.setWordWrap(True)
            column.addWidget(label)
        if len(self.sentences) > _MOST:
            column.addWidget(PlainLabel(self.tr("And %Ln more.", "", len(self.sentences) - _MOST)))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(min(inside.sizeHint().height() + 4, _HIGH))
        self.body.addWidget(scroll, 1)
