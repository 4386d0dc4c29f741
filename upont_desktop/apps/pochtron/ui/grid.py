"""Tiles of one size in as many columns as there is room for, made once and used again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from upont_desktop.apps.pochtron.ui.touch import TouchButton
from upont_desktop.ui.style.fonts import scaled

T = TypeVar("T", bound=TouchButton)
_GAP = 8  # points: a finger that slips touches no other tile


class TileGrid(QWidget, Generic[T]):
    """Shows the first so many of its tiles."""

    def __init__(self, make: Callable[[QWidget], T], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.tiles: list[T] = []
        self.count = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def take(self, count: int) -> Sequence[T]:
        """So many tiles, to be filled; the others are hidden."""
        while len(self.tiles) < count:
            self.tiles.append(self._make(self))
        for number, tile in enumerate(self.tiles):
            tile.setVisible(number < count)
        if count != self.count:
            self.count = count
            self._place()
        return self.tiles[:count]

    @property
    def _tile(self) -> QSize:
        return self.tiles[0].sizeHint() if self.tiles else QSize(1, 1)

    def _columns(self) -> int:
        return max(1, (self.width() + scaled(_GAP)) // (self._tile.width() + scaled(_GAP)))

    def _place(self) -> None:
        gap, columns, tile = scaled(_GAP), self._columns(), self._tile
        columns = min(columns, max(1, self.count)) if self.count <= columns else columns
        wide = (self.width() - gap * (self._columns() - 1)) // self._columns()
        for number, each in enumerate(self.tiles[: self.count]):
            row, column = divmod(number, columns)
            each.setGeometry(column * (wide + gap), row * (tile.height() + gap), wide, tile.height())
        rows = -(-self.count // columns)
        self.setMinimumHeight(max(0, rows * (tile.height() + gap) - gap))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit now."""
        super().resizeEvent(event)
        self._place()


class GridScroll(QScrollArea):
    """A grid that scrolls up and down where it is higher than its place."""

    def __init__(self, grid: TileGrid[T], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setWidgetResizable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.setHorizontalScrollBarPolicy(self.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        grid.setObjectName("pane")
        self.setWidget(grid)
