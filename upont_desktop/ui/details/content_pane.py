"""The slot for the content of one resource: its preview, or its comparison with the version before."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.ui.background import Background
from upont_desktop.ui.fields import EmptyState
from upont_desktop.ui.theme import Themes


class ContentPane(QWidget):
    """What the details show of one resource. It takes two versions and finds out itself, in the background, what to
    show of them.
    """

    def __init__(self, background: Background, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._empty = EmptyState(themes, "arrows-diff", self.tr("Nothing to compare"), "", self)
        layout = QStackedLayout(self)
        layout.addWidget(self._empty)

    def show_versions(self, circle: Circle, old: Resource | None, new: Resource | None) -> None:
        """Compare two versions; with one of them only, show it."""

    def clear(self) -> None:
        """Show nothing."""
