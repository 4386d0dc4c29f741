"""The state of a sheet on the page of its event: how full it is, how oneself stands, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from upont_desktop.apps.news.reader.signup_pages import SheetPhase, SheetRow, standing_of
from upont_desktop.apps.news.ui.signups.signup_words import crowd_words, phase_words, said
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel


class SheetCard(QFrame):
    """``wanted`` says that the sheet is to be shown, or a new one opened where there is none. What it shows is asked by
    ``SignupReader.row`` with the id of the event.
    """

    wanted = Signal()

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("framed")
        self._standing, self._about = QLabel(), QLabel()
        self._about.setProperty("role", "muted")
        for label in (self._standing, self._about):
            label.setWordWrap(True)
        self.go = QPushButton()
        self.go.clicked.connect(self.wanted)
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

    def show_row(self, row: SheetRow | None, *, may_open: bool = False) -> None:
        """Show the state of a sheet; without one, ``may_open`` offers to open it, else nothing is shown."""
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
