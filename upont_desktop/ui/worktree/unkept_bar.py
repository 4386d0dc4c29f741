"""A quiet bar: files were changed on disk and are in no version yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from upont_desktop.domain.text import display
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel, PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

_LISTED = 20  # paths in the tooltip


class UnkeptBar(QWidget):
    """Says how many files are not yet kept, and offers to keep them."""

    def __init__(self, themes: Themes, keep: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        button = QPushButton(self.tr("Keep…"))
        button.setProperty("flat", True)
        button.setToolTip(keep.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it was
        button.clicked.connect(keep.trigger)
        self.button = button
        frame = QFrame(self)
        frame.setObjectName("notice")
        row = QHBoxLayout(frame)
        row.setContentsMargins(10, 6, 4, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel(themes, "pencil", Tone.WARNING, 16, frame))
        row.addWidget(self._words, 1)
        row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 8)
        layout.addWidget(frame)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence that stands in the bar."""
        return self._words.text()

    def say(self, paths: Sequence[str]) -> None:
        """Show the number of files changed; hide where there is none. The first paths are in the tooltip."""
        self._words.setText(self.tr("%Ln file(s) changed, not yet kept", "", len(paths)))
        self._words.setToolTip(
            as_plain("\n".join([*map(display, paths[:_LISTED]), *(["…"] if len(paths) > _LISTED else [])]))
        )
        self.setVisible(bool(paths))
