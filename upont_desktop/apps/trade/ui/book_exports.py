"""Writing the books in forms that accountants and other programs read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton, QWidget

from upont_desktop.apps.trade.exports import ENDINGS
from upont_desktop.apps.trade.operations.exports import export_entries
from upont_desktop.apps.trade.ui.periods import PeriodBox
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.text import display
from upont_desktop.service.file_export import replaced
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.widgets.dialog import Form

translate = QCoreApplication.translate
_TOGETHER = 1_000  # lines between two looks whether the person stopped it


class BookExportForm(Form):
    """In which form, and of which days."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Export the books"),
            self.tr("Every entry with its moves, names of people left out: whoever gets the file sees ids."),
            self.tr("Export…"),
            parent,
        )
        words = {
            "csv": self.tr("A table (CSV), for spreadsheets"),
            "hledger": self.tr("A journal for hledger and ledger"),
            "beancount": self.tr("A journal for beancount"),
            "fec": self.tr("The 18 columns of a French audit (FEC)"),
        }
        self.kinds = {kind: QRadioButton(words[kind]) for kind in words if kind in ENDINGS}
        self._group = QButtonGroup(self)
        for kind, button in self.kinds.items():
            self._group.addButton(button)
            self.fields.addRow(button)
            button.setChecked(kind == "csv")
        self.period = PeriodBox(self)
        self.add_field(self.tr("Days"), self.period)

    @property
    def kind(self) -> str:
        """The form that is chosen, by its word in the terminal."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())


def export_books(context: ActionContext) -> None:
    """Ask in which form and where, and write it in the background."""
    form = BookExportForm(context.window)
    form.accepted.connect(lambda: _ask_where(context, form.kind, form.period.days))
    context.show(form)


def _ask_where(context: ActionContext, kind: str, days: tuple[str, str]) -> None:
    circle = context.circle
    if circle is None:
        return
    dialog = QFileDialog(context.window, translate("BookExport", "Export the books"), "", f"*.{ENDINGS[kind]}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDINGS[kind])
    dialog.selectFile(f"{circle.slug}.{ENDINGS[kind]}")
    dialog.fileSelected.connect(lambda file: _write(context, circle, kind, days, Path(file)))
    context.show(dialog)


def _write(context: ActionContext, circle: Circle, kind: str, days: tuple[str, str], file: Path) -> None:
    said = translate("BookExport", "Exported to {file}.").format(file=display(file.name))
    context.look(
        lambda desk: write_books(desk, circle, kind, days, file),
        lambda _: context.say(said),
        translate("BookExport", "Writing the books…"),
    )


def write_books(desk: WorkerContext, circle: Circle, kind: str, days: tuple[str, str], file: Path) -> None:
    """Write an export in place of the file.

    Raises :class:`NotWritable`, :class:`NoSpace`, :class:`Cancelled`, and what reading records raises.
    """
    with replaced(file) as writing:
        for number, line in enumerate(export_entries(desk.library, circle, kind, *days)):
            if number % _TOGETHER == 0 and desk.cancelled:
                raise Cancelled
            writing.write(line.encode())
