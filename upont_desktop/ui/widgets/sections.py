"""A short list at the left that chooses what the rest of a dialog shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QListView, QWidget

from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.result_list import LinesDelegate, LinesModel, ResultLine


class Sections(QListView):
    """Names, with icons or without. ``chosen`` carries the number of the one that is chosen."""

    chosen = Signal(int)

    def __init__(self, themes: Themes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sections")
        self.setAccessibleName(name)
        self._lines = LinesModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(LinesDelegate(themes, self))
        self.setMouseTracking(True)

    def put(self, names: Sequence[tuple[str, str]]) -> None:
        """Offer these names with their icons, and choose the first."""
        self._lines.put([ResultLine(name, number, icon, Tone.ACCENT) for number, (icon, name) in enumerate(names)])
        self.choose(0)

    @property
    def at(self) -> int:
        """The number of the section that is chosen."""
        return self.currentIndex().row()

    def choose(self, number: int) -> None:
        """Choose a section by its number."""
        self.setCurrentIndex(self._lines.index(number))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override, unused-ignore]
        """Tell which."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())
