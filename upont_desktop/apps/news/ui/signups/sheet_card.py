"""The state of a sheet on the page of its event: how full it is, how oneself stands, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from upont_desktop.apps.news.reader.signup_pages import SheetPhase, SheetRow, standing_of
from upont_desktop.apps.news.reader.signups import SignupReader, signup_reader
from upont_desktop.apps.news.ui.signups.signup_words import crowd_words, phase_words, said
from upont_desktop.ui.applications.record_source import RecordSource
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel, PlainLabel

SHEET, SHEET_FOR = "sheet", "sheet-for"
"""What names of sheets begin with, and those of events that a sheet is to be opened for."""


class SheetCard(QFrame):
    """``followed`` carries the name of the sheet that is to be shown, or of the event that one is wanted for."""

    followed = Signal(str)

    def __init__(self, context: ActionContext, parent: QWidget) -> None:
        super().__init__(parent)
        themes = context.themes
        self._context = context
        self._source: RecordSource[SignupReader] = RecordSource(context.background, signup_reader, self)
        self._job = self._source.slot(self)
        self._event, self._name = "", ""
        self.setObjectName("framed")
        self._standing, self._about = PlainLabel(), PlainLabel()
        self._about.setProperty("role", "muted")
        for label in (self._standing, self._about):
            label.setWordWrap(True)
        self.go = QPushButton()
        self.go.clicked.connect(lambda: self.followed.emit(self._name))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._standing)
        words.addWidget(self._about)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(10)
        line.addWidget(IconLabel(themes, "ticket", Tone.ACCENT, 20))
        line.addLayout(words, 1)
        line.addWidget(self.go)
        self.hide()

    def show_event(self, event: str, *, may_open: bool) -> None:
        """Ask for the sheet of an event, and show its state; without one, ``may_open`` offers to open it. Nothing of no
        event.
        """
        if event != self._event:
            self._event = event
            self.hide()
        if not event:
            self._job.cancel()
            return
        self._source.show(self._context.circle)
        self._source.ask(
            self._job, lambda reader: reader.row(event), lambda row: self._show(event, row, may_open=may_open)
        )

    def _show(self, event: str, row: SheetRow | None, *, may_open: bool) -> None:
        self._name = f"{SHEET_FOR if row is None else SHEET}:{event}"
        self.setVisible(row is not None or may_open)
        if row is None:
            self._standing.setText(self.tr("No sign-ups for this."))
            self._about.setText("")
            self.go.setText(self.tr("Open sign-ups…"))
        else:
            mine = row.mine
            words = said(standing_of(mine, row.sheet.mode)) if mine is not None else self.tr("Sign-ups")
            self._standing.setText(words)
            self._about.setText(f"{phase_words(row.sheet, row.phase)} · {crowd_words(row)}")
            fresh = mine is None and row.phase is SheetPhase.OPEN
            self.go.setText(self.tr("Sign up") if fresh else self.tr("Show"))
        self._about.setVisible(bool(self._about.text()))
