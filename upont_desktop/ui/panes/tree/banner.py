"""The bar above the tree that says: this is how it was then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from upont_desktop.domain.commit import Commit
from upont_desktop.domain.text import display
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel, PlainLabel
from upont_desktop.ui.wording import dates
from upont_desktop.ui.wording.plain_text import as_plain


class PastBanner(QWidget):
    """Shown while a past commit is browsed as a whole, with the way back."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._back = QPushButton()
        self._back.setProperty("flat", True)
        frame = QFrame(self)
        frame.setObjectName("then")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(themes, "clock", Tone.ACCENT, 16, frame))
        row.addWidget(self._words, 1)
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(10, 7, 4, 3)
        rows.setSpacing(0)
        rows.addLayout(row)
        rows.addWidget(self._back, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.hide()

    def offer(self, back: QAction) -> None:
        """Put a button into the banner that does ``back``, the way to the present."""
        self._back.setText(self.tr("Return to today"))
        self._back.setToolTip(back.toolTip())
        self._back.clicked.connect(back.trigger)

    @property
    def words(self) -> str:
        """The sentence that stands in the banner."""
        return self._words.text()

    def say(self, commit: Commit) -> None:
        """Say which moment is shown."""
        day = dates.long_day(dates.local(commit.author).date())
        self._words.setText(self.tr("As it was on {day}").format(day=day))
        self._words.setToolTip(as_plain(f"{dates.exact(commit.author)}\n{display(commit.short_description)}"))
        self.show()
