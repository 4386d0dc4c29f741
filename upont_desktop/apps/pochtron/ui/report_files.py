"""The report of a closing as a file, or on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from upont_desktop.apps.pochtron.ui.report_panel import write_pdf
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate


def save_report(context: ActionContext, window: QWidget, html: str) -> None:
    """Ask where, and write the report as PDF."""
    name = translate("TillReport", "closing-{day}.pdf").format(day=dates.now().date().isoformat())
    dialog = QFileDialog(window, translate("TillReport", "Save the report"), name, "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)

    def save(file: str) -> None:
        if write_pdf(html, file, name):
            context.say(translate("TillReport", "The report is saved."))
        else:
            context.say(translate("TillReport", "The report could not be written there."))

    dialog.fileSelected.connect(save)
    context.show(dialog)


def print_report(window: QWidget, html: str) -> None:
    """Ask on which printer, and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        page = QTextDocument()
        page.setHtml(html)
        page.print_(printer)
