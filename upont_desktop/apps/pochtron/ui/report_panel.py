"""The report of a closing: on the screen, printed, as a PDF."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter.events import ReportClosed
from upont_desktop.apps.pochtron.ui.till_parts import muted_label
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton
from upont_desktop.apps.trade.reader.closings import ClosingReport
from upont_desktop.apps.trade.ui.closing_page import report_html, unshared_words
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes


class ReportPanel(QWidget):
    """What the evening came to, and what of it is not shared. ``save_wanted``, ``print_wanted`` and ``share_wanted``
    are for who has the dialogs.
    """

    save_wanted, print_wanted, share_wanted = Signal(), Signal(), Signal()

    def __init__(self, themes: Themes, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self.report: ClosingReport | None = None
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Report of the closing"))
        self.done = PlainButton(themes, self.tr("Done"), self, main=True)
        saved, printed = (
            PlainButton(themes, self.tr("Save as PDF…"), self),
            PlainButton(themes, self.tr("Print…"), self),
        )
        self.state = muted_label("", self)
        self.state.setWordWrap(True)
        self.share = PlainButton(themes, self.tr("Share now"), self)
        self.share.setToolTip(self.tr("It takes a network; the bar is closed either way"))
        self.share.clicked.connect(self.share_wanted)
        saved.clicked.connect(self.save_wanted)
        printed.clicked.connect(self.print_wanted)
        self.done.clicked.connect(lambda: happen(ReportClosed()))
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(8))
        buttons.addWidget(self.share)
        buttons.addWidget(saved)
        buttons.addWidget(printed)
        buttons.addWidget(self.done, 1)
        column = QWidget(self)
        column.setMaximumWidth(scaled(720))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        inner.setSpacing(scaled(12))
        inner.addWidget(self.text, 1)
        inner.addWidget(self.state)
        inner.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 8)
        layout.addStretch(1)

    def show_report(self, report: object) -> None:
        """Show what was closed a moment ago."""
        if isinstance(report, ClosingReport):
            self.report = report
            self._put()
            self.text.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_unshared(self, entries: int) -> None:
        """So many entries are on this computer alone now."""
        if self.report is not None and self.report.not_shared != entries:
            self.report = replace(self.report, not_shared=entries)
            self._put()

    def _put(self) -> None:
        report = self.report
        assert report is not None
        self.text.setHtml(report_html(report))
        self.state.setText(unshared_words(report))
        self.share.setVisible(report.not_shared > 0)
