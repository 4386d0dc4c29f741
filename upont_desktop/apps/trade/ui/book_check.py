"""The check that nobody touched the books, as a treasurer hands them over: what was looked at, and what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from upont_desktop.apps.social.ui.people_words import problem_words
from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade.ui.trade_words import finding_words
from upont_desktop.domain.book_findings import BooksReport
from upont_desktop.service.book_check import check_books
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.dialog import Form

translate = QCoreApplication.translate
_LIST_HEIGHT = 160  # points: four findings, and the name of the column


class BookCheckForm(Form):
    """What a check found; where all is sound, only that."""

    def __init__(self, report: BooksReport, themes: Themes, parent: QWidget) -> None:
        super().__init__(
            self.tr("The books are as they were written") if report.sound else self.tr("Something is wrong"),
            self._about(report),
            self.tr("Close"),
            parent,
        )
        self.cancel.hide()
        self.found = [finding_words(one) for one in report.findings]
        self.found += [problem_words(one.problem) for one in report.rooms]
        if self.found:
            table = RecordTable(self.tr("What was found"), (self.tr("What was found"),), themes, None, self)
            table.setProperty("framed", True)
            table.setMinimumHeight(scaled(_LIST_HEIGHT))
            table.put([RecordLine((words,), number) for number, words in enumerate(self.found)])
            self.body.addWidget(table, 1)

    def _about(self, report: BooksReport) -> str:
        entries, books = self.tr("%Ln entry(ies)", "", report.entries), self.tr("%Ln book(s)", "", report.books)
        looked = self.tr("{entries} in {books} were checked: each goes on from the one before it.").format(
            entries=entries, books=books
        )
        added = self.tr("Every account has what its entries come to, and all together have nothing.")
        later = self.tr("What is shown was not compared with them, as not all was read yet: check again in a moment.")
        return f"{looked} {added if report.compared else later}" if report.sound else looked


def show_check(context: ActionContext) -> None:
    """Check the books of the circle in the background, and show what was found."""
    circle = context.circle
    if circle is not None:
        context.look(
            lambda desk: check_books(desk.library, workplace(desk, circle)),
            lambda report: context.show(BookCheckForm(report, context.themes, context.window)),
            translate("BookCheckForm", "Checking the books…"),
        )
