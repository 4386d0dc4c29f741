"""The report of a closing in a dialog: read, kept as PDF, printed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser

from upont_desktop.apps.trade.reader.closings import ClosingReport
from upont_desktop.apps.trade.ui.closing_files import print_report, save_report
from upont_desktop.apps.trade.ui.closing_page import report_html
from upont_desktop.domain.text import display
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.dialog import Form

_HIGH = 340  # points of the page: with its buttons it fits a small screen


class ClosingReportForm(Form):
    """It stays open while its report is saved or printed."""

    def __init__(self, context: ActionContext, report: ClosingReport) -> None:
        super().__init__(
            self.tr("Report of a closing"), display(report.shop), self.tr("Save as PDF…"), context.window
        )  # fmt: skip
        self._context, self.report = context, report
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Report of a closing"))
        self.text.setHtml(report_html(report))
        self.text.setMinimumHeight(scaled(_HIGH))
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(self.text, 1)
        self.print = QPushButton(self.tr("Print…"), self)
        self.print.setAutoDefault(False)
        self.print.clicked.connect(lambda: print_report(self, self.report))
        self.cancel.setText(self.tr("Close"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.print)
        self.body.addLayout(row)

    def accept(self) -> None:
        """Ask where the report is written."""
        save_report(self._context, self, self.report)
