"""Who owes, with what is done about it: a mail to all of them, their addresses, a table to merge into letters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from upont_desktop.apps.social.ui.record_table import RecordLine, RecordTable
from upont_desktop.apps.trade.exports.debt_letters import addresses_of, debts_csv, mail_links
from upont_desktop.apps.trade.reader.treasury import Debt, read_debts
from upont_desktop.apps.trade.ui.money_line import MoneyLine
from upont_desktop.apps.trade.ui.trade_view import TradeView
from upont_desktop.apps.trade.ui.trade_words import amount
from upont_desktop.apps.trade.ui.wide_fields import wide_fields
from upont_desktop.domain.text import display
from upont_desktop.service.file_export import replaced
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate
_WIDTH, _TABLE_HEIGHT, _TEXT_HEIGHT = 660, 200, 90  # points


class DebtForm(Form):
    """Chosen lines are written to, or all of them; those who owe less than an amount may be left out."""

    def __init__(self, themes: Themes, save: Callable[[Path, bytes], object], parent: QWidget) -> None:
        super().__init__(
            self.tr("Write to those who owe"),
            self.tr("A mail opens in your mail program, to people who do not see each other. You send it there."),
            self.tr("Write a mail"), parent,
        )  # fmt: skip
        self.setMinimumWidth(scaled(_WIDTH))
        self._save = save
        self.debts: tuple[Debt, ...] = ()
        self.least, self.subject, self.text = MoneyLine(), QLineEdit(), QPlainTextEdit()
        heads = (self.tr("Person"), self.tr("Promotion"), self.tr("Overdrawn since"), self.tr("Balance"))
        self.table = RecordTable(self.tr("Who owes"), heads, themes, None, self)
        self.table.setProperty("framed", True)
        self.table.setMinimumHeight(scaled(_TABLE_HEIGHT))
        self.table.rows.amounts = frozenset({3})
        self.table.share(0.42, 0.16, 0.24, 0.18)
        self.note = PlainLabel(self.tr("Reading…"))
        self.note.setWordWrap(True)
        self.copy, self.file = QPushButton(self.tr("Copy the addresses")), QPushButton(self.tr("Save a table…"))
        self._fill()
        self.least.textChanged.connect(lambda _: self._put())
        self.table.chosen.connect(lambda _: self._judge())
        self.copy.clicked.connect(self._copy)
        self.file.clicked.connect(self._ask_where)
        self.go.setEnabled(False)

    def _fill(self) -> None:
        self.text.setProperty("framed", True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(scaled(_TEXT_HEIGHT))
        self.subject.setText(self.tr("Your account is overdrawn"))
        self.text.setPlainText(
            self.tr("Hello,\n\nyour account is overdrawn. Please put money on it at the next opening.")
        )
        self.body.addLayout(wide_fields((self.tr("Owing at least"), self.least)))
        self.body.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        for button in (self.copy, self.file):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addLayout(wide_fields((self.tr("Subject"), self.subject), (self.tr("Text"), self.text)))
        self.body.addWidget(self.note)

    def show_debts(self, debts: Sequence[Debt]) -> None:
        """Show these people, those who owe most first."""
        self.debts = tuple(debts)
        self._put()

    def _put(self) -> None:
        least = self.least.cents or 0
        shown = [one for one in self.debts if -one.cents >= least]
        self.table.put([
            RecordLine(
                (display(one.name), display(one.promotion), _day(one.since), amount(one.cents)), one, tip=one.address
            )
            for one in shown
        ])  # fmt: skip
        self._judge()

    @property
    def chosen(self) -> list[Debt]:
        """Those who are selected, or all that are shown."""
        return [one for one in self.table.selected() if isinstance(one, Debt)] or [
            line.value for line in self.table.rows.lines
        ]

    def _judge(self) -> None:
        chosen = self.chosen
        addresses = addresses_of(chosen)
        total = amount(sum(one.cents for one in chosen))
        said = [self.tr("%Ln person(s): {amount}.", "", len(chosen)).format(amount=total)]
        missing = sum(not one.address for one in chosen)
        said += [self.tr("%Ln has (have) no e-mail address.", "", missing)] if missing else []
        mails = len(self.links)
        said += [self.tr("%Ln mail(s) open, as one has no room for all.", "", mails)] if mails > 1 else []
        self.note.setText(" ".join(said) if self.debts else self.tr("Nobody owes anything."))
        self.file.setEnabled(bool(chosen))
        for button in (self.go, self.copy):
            button.setEnabled(bool(addresses))

    @property
    def links(self) -> list[str]:
        """The addresses that a mail program opens."""
        return list(mail_links(addresses_of(self.chosen), self.subject.text(), self.text.toPlainText()))

    def accept(self) -> None:
        """Open the mail, or the mails; where no program takes them, say so."""
        for link in self.links:
            if not QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode)):
                self.say_problem(self.tr("No mail program opened. Copy the addresses, and put them in the field Bcc."))
                return
        super().accept()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(", ".join(addresses_of(self.chosen)))
        self.copy.setText(self.tr("Copied"))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a table"), "", "CSV (*.csv)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("who owes") + ".csv")
        table = debts_csv(self.chosen)
        dialog.fileSelected.connect(lambda name: self._save(Path(name), table))
        dialog.open()


def _day(since: str) -> str:
    try:
        return dates.short_day(dt.date.fromisoformat(since))
    except ValueError:
        return display(since)


def write_debts(view: TradeView) -> DebtForm:
    """Show who owes, and what can be done about it."""
    form = DebtForm(view.context.themes, lambda file, table: save_table(view, file, table), view.context.window)
    slot = view.source.slot(form)
    view.source.ask(slot, read_debts, form.show_debts)
    view.context.show(form)
    return form


def save_table(view: TradeView, file: Path, table: bytes) -> None:
    """Write a table in place of a file, in the background."""

    def work(_desk: object) -> None:
        with replaced(file) as writing:
            writing.write(table)

    said = translate("TableFile", "Saved as {file}.").format(file=display(file.name))
    view.context.look(work, lambda _: view.context.say(said), translate("TableFile", "Writing the table…"))
