"""A quiet bar: the original of the fork that is chosen has newer versions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background, LatestJob, Priority
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.operations.original import NewerOriginal, newer_of
from upont_desktop.ui.panes.selection import Selection
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel, PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain


class OriginalBar(QWidget):
    """Says how many newer versions there are. ``compare_asked`` and ``take_asked`` carry the :class:`NewerOriginal`."""

    compare_asked = Signal(object)
    take_asked = Signal(object)

    def __init__(
        self, background: Background, themes: Themes, session: Session, selection: Selection, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._slot = LatestJob(background, self, Priority.IDLE)
        self._newer: NewerOriginal | None = None
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.compare, self.take = QPushButton(self.tr("Compare")), QPushButton(self.tr("Use them"))
        frame = QFrame(self)
        frame.setObjectName("notice")
        grid = QGridLayout(frame)
        grid.setContentsMargins(10, 6, 4, 6)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(3, 1)
        grid.addWidget(IconLabel(themes, "git-fork", Tone.WARNING, 16, frame), 0, 0)
        grid.addWidget(self._words, 0, 1, 1, 3)
        for column, (button, do) in enumerate(((self.compare, self._compare), (self.take, self._take)), 1):
            button.setProperty("flat", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it was
            button.clicked.connect(do)
            grid.addWidget(button, 1, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 8)
        layout.addWidget(frame)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence that stands in the bar."""
        return self._words.text()

    def forget(self) -> None:
        """Say nothing, as no fork is chosen."""
        self._slot.cancel()
        self._newer = None
        self.hide()

    def look(self) -> None:
        """Something was chosen, or the circle changed."""
        circle, target = self._session.circle, self._selection.target()
        if circle is None or target.is_folder or not target.path:
            self.forget()
            return
        if self._newer is not None and self._newer.path != target.path:
            self.forget()
        self._slot.ask(lambda worker: newer_of(worker, circle, target.path), self._say, lambda _error: self.forget())

    def _say(self, newer: NewerOriginal | None) -> None:
        self._newer = newer
        if newer is None:
            self.hide()
            return
        original = newer.original
        words = self.tr("The original has %Ln newer version(s)", "", original.newer)
        self._words.setText(words)
        self._words.setToolTip(as_plain(f"{original.circle}:{display(original.path)}"))
        self.setAccessibleName(words)
        self.show()

    def _compare(self) -> None:
        if self._newer is not None:
            self.compare_asked.emit(self._newer)

    def _take(self) -> None:
        if self._newer is not None:
            self.take_asked.emit(self._newer)
