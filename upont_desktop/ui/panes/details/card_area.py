"""The place of a card that may be longer than there is room: as high as it must be, and no higher."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class CardArea(QScrollArea):
    """Scrolls one widget whose height follows its width. Qt's own resizing asks a layout for its least height at its
    least width, which leaves empty room below.
    """

    def __init__(self, card: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._card = card
        self.setWidget(card)
        card.installEventFilter(self)

    def rewind(self) -> None:
        """Something else is shown: from its beginning."""
        self.verticalScrollBar().setValue(0)

    def height_for(self, width: int) -> int:
        """What the whole card needs at a width, in points."""
        card = self._card
        return card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card follows the width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card says that it needs more or less."""
        if watched is self._card and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self.viewport().size()
        self._card.resize(room.width(), max(room.height(), self.height_for(room.width())))
