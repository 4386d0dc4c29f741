"""What stands above a history: what is shown, in words; a field to find in it, which folds into an icon where the words
need the room; its tools.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import ElidedLabel, SearchField, tool_button
from upont_desktop.ui.wording.plain_text import as_plain

_FIELD_LEAST, _FIELD_MOST = 150, 320
"""Widths in points of the field: what a condition can be read in, and what is enough for several."""


class HistoryHead(QWidget):
    """Where there is no room for both, the field gives way to the words: they say what is seen."""

    def __init__(self, themes: Themes, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.words = ElidedLabel()
        font = self.words.font()
        font.setWeight(font.Weight.DemiBold)
        self.words.setFont(font)
        self.field = SearchField(themes, hint, parent=self)
        self._open = QToolButton(self)
        self._open.setIconSize(QSize(scaled(18), scaled(18)))
        self._open.setToolTip(as_plain(hint))
        self._open.setAccessibleName(hint)
        self._open.clicked.connect(self.open_field)
        self._steps: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 10, 8)
        self._row.setSpacing(4)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self._open)
        self._row.addWidget(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fit)
        themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._open.setIcon(icons.icon("search", self._themes.current.muted))

    def add_tools(self, actions: Sequence[QAction], steps: Sequence[QAction]) -> None:
        """Put buttons beside the field; ``steps`` are there while something is looked for."""
        for action in actions:
            self._row.addWidget(tool_button(action))
        self._steps = [tool_button(action) for action in steps]
        for button in self._steps:
            self._row.addWidget(button)
        self._fit()

    def say(self, text: str) -> None:
        """Write what the history is of, shortened to fit."""
        self.words.say(text)
        self._fit()

    def open_field(self) -> None:
        """Show the field and put the keyboard into it."""
        self.field.show()  # else it cannot take the keyboard
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the field, or show it."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field stays while somebody types in it."""
        if watched is self.field and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        wanted = bool(self.field.text()) or self.field.hasFocus()
        for button in self._steps:
            button.setVisible(bool(self.field.text()))
        margins, least = self._row.contentsMargins(), scaled(_FIELD_LEAST)
        others = [self._row.itemAt(at).widget() for at in range(self._row.count())]  # type: ignore[union-attr]
        buttons = [each for each in others if isinstance(each, QToolButton) and each is not self._open]
        room = self.width() - margins.left() - margins.right()
        room -= sum(each.sizeHint().width() + self._row.spacing() for each in buttons if not each.isHidden())
        left = room - self.words.fontMetrics().horizontalAdvance(self.words.whole) - 2 * self._row.spacing()
        shown = wanted or left >= least
        self.field.setVisible(shown)
        self._open.setVisible(not shown)
        self.field.setFixedWidth(min(scaled(_FIELD_MOST), max(left, min(least, room // 2))))
