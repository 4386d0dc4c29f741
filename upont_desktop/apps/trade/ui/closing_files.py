"""The report of a closing as a file, or on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from upont_desktop.apps.trade.reader.closings import ClosingReport
from upont_desktop.apps.trade.ui.closing_page import report_html
from upont_desktop.apps.trade.ui.statement_pages import write_pages
from upont_desktop.domain.moments import read_moment
from upont_desktop.service.external_copies import safe_name
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate


def save_report(context: ActionContext, window: QWidget, report: ClosingReport) -> None:
    """Ask where, and write the report as PDF, in the background."""
    closed = read_moment(report.opening.closed or "") or dates.now()
    name = safe_name(translate("TillReport", "closing-{day}.pdf").format(day=closed.date().isoformat()))
    dialog = QFileDialog(window, translate("TillReport", "Save the report"), name, "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    said, html = translate("TillReport", "The report is saved."), report_html(report)

    def save(file: str) -> None:
        context.look(
            lambda _: write_pages(Path(file), html, name),
            lambda _: context.say(said),
            translate("TillReport", "Writing the report…"),
        )

    dialog.fileSelected.connect(save)
    context.show(dialog)


def print_report(window: QWidget, report: ClosingReport) -> None:
    """Ask on which printer, and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        page = QTextDocument()
        page.setHtml(report_html(report))
        page.print_(printer)
