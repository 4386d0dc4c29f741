"""A small arrow that folds a part of a pane away, and shows it again."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.wording.plain_text import as_plain

_ICON = 14  # points


class FoldButton(QToolButton):
    """Pressed while the part is open; ``toggled`` says so. ``show_words`` and ``hide_words`` say what a click does."""

    def __init__(self, themes: Themes, show_words: str, hide_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._words = themes, (show_words, hide_words)
        self.setCheckable(True)
        self.setChecked(True)
        self.setProperty("quiet", True)
        self.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        self.toggled.connect(self.dress)
        themes.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Say what a click does, by the icon too."""
        words = self._words[self.isChecked()]
        self.setToolTip(as_plain(words))
        self.setAccessibleName(words)
        self.setIcon(icons.icon("chevron-up" if self.isChecked() else "chevron-down", self._themes.current.muted))
