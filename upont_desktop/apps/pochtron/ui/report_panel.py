"""The report of a closing: on the screen, printed, as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter.events import ReportClosed
from upont_desktop.apps.pochtron.counter.states import Till
from upont_desktop.apps.pochtron.reports import ClosingReport
from upont_desktop.apps.pochtron.ui.report_page import report_html
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes

_RESOLUTION = 300  # dots per inch of a PDF


class ReportPanel(QWidget):
    """What the evening came to. ``save_wanted`` and ``print_wanted`` are for who has the dialogs."""

    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self.html = ""
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Report of the closing"))
        self.done = PlainButton(themes, self.tr("Done"), self, main=True)
        saved, printed = (
            PlainButton(themes, self.tr("Save as PDF…"), self),
            PlainButton(themes, self.tr("Print…"), self),
        )
        saved.clicked.connect(self.save_wanted)
        printed.clicked.connect(self.print_wanted)
        self.done.clicked.connect(lambda: happen(ReportClosed()))
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(8))
        buttons.addWidget(saved)
        buttons.addWidget(printed)
        buttons.addWidget(self.done, 1)
        column = QWidget(self)
        column.setMaximumWidth(scaled(720))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        inner.setSpacing(scaled(12))
        inner.addWidget(self.text, 1)
        inner.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 8)
        layout.addStretch(1)

    def show_report(self, report: object, till: Till) -> None:
        """Show what was closed a moment ago."""
        if isinstance(report, ClosingReport):
            self.html = report_html(report, till.goods)
            self.text.setHtml(self.html)
            self.text.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def write_pdf(html: str, file: str, title: str) -> bool:
    """Write the report as a page; false where the file cannot be written."""
    try:
        with Path(file).open("wb"):
            pass
    except OSError:
        return False
    writer = QPdfWriter(file)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Portrait)
    page = QTextDocument()
    page.setHtml(html)
    page.print_(writer)
    return True
