"""How the tree, the history and the details share a window of any size."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from upont_desktop.ui.style.fonts import scaled

_STACKED = 1000
"""Width in points below which the details stand below the history: three panes side by side would all be cut."""
_TREE, _TREE_AT = 270, 1280
"""The tree's width in points in a window of the usual width; it shrinks with the window, and grows with no one."""
_TREE_LEAST, _HISTORY_LEAST, _DETAILS_LEAST = 170, 270, 260  # points below which nothing can be read in a pane
_LEAST_HEIGHT = 240  # points
_TREE_READ = 210
_TREE_PART = 0.36
"""The tree shrinks no further by itself: most names can be read; of a small window with large letters it takes no more
than a part.
"""
_HISTORY_PART, _ROOMY, _HISTORY_REST = 0.58, 1010, 0.35
"""The history's share of what the tree leaves; of what is beyond ``_ROOMY`` points, less: contents can use more."""
_HISTORY_ABOVE = 0.42
"""The history's share of the height where the details stand below it."""


@dataclass(frozen=True, slots=True)
class TreeWidth:
    """What a person gave to the tree, in a window so wide; both in points."""

    given: int
    window: int


class PanesLayout(QSplitter):
    """Three panes: shares follow the window, until the person gives others, which are kept for each shape.

    ``stacked`` says whether the details stand below the history now.
    """

    stacked = Signal(bool)

    def __init__(self, tree: QWidget, history: QWidget, details: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.right = QSplitter(Qt.Orientation.Horizontal)
        self._tree_pane, self._history, self._details = tree, history, details
        self._tree = TreeWidth(scaled(_TREE), scaled(_TREE_AT))
        self._shares: dict[str, float] = {}
        for pane, least in ((tree, _TREE_LEAST), (history, _HISTORY_LEAST), (details, _DETAILS_LEAST)):
            pane.setMinimumWidth(least)
        for pane in (history, details):
            self.right.addWidget(pane)
        for part in (tree, self.right):
            self.addWidget(part)
        for splitter in (self, self.right):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.splitterMoved.connect(self._tree_moved)
        self.right.splitterMoved.connect(self._right_moved)

    @property
    def is_stacked(self) -> bool:
        """Whether the details stand below the history."""
        return self.right.orientation() == Qt.Orientation.Vertical

    def minimumSizeHint(self) -> QSize:
        """That of the panes stacked: a narrower window stacks them."""
        return QSize(_TREE_LEAST + _HISTORY_LEAST, _LEAST_HEIGHT)

    # -- sizes -------------------------------------------------------------------------------------------------------

    def state(self) -> bytes:
        """The sizes that the person gave, to be remembered."""
        return json.dumps({"tree": [self._tree.given, self._tree.window], "shares": self._shares}).encode()

    def restore(self, state: bytes) -> None:
        """Give the panes the sizes that they had."""
        try:
            read = json.loads(state)
            given, window = (int(number) for number in read["tree"])
            shares = {str(key): float(share) for key, share in read["shares"].items()}
        except (ValueError, TypeError, KeyError, AttributeError):
            return
        if given > 0 and window > 0:
            self._tree, self._shares = TreeWidth(given, window), shares
            self.fit()

    def resizeEvent(self, event: object) -> None:
        """Shares stay shares."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()

    def fit(self) -> None:
        """Give the panes their sizes."""
        stack = self.width() < scaled(_STACKED)
        if stack != self.is_stacked:
            self.right.setOrientation(Qt.Orientation.Vertical if stack else Qt.Orientation.Horizontal)
            self.stacked.emit(stack)
        given = self._tree.given
        shrunk = round(given * min(1.0, self.width() / self._tree.window))
        tree = max(shrunk, min(given, scaled(_TREE_READ), round(self.width() * _TREE_PART)))
        self.setSizes([tree, self.width() - tree])
        whole = self.height() if stack else self.width() - (tree if self._tree_pane.isVisibleTo(self) else 0)
        history = round(whole * self._share(whole))
        self.right.setSizes([history, whole - history])

    @property
    def _key(self) -> str:
        return "stacked" if self.is_stacked else "beside"

    def _share(self, whole: int) -> float:
        given = self._shares.get(self._key)
        if given is not None:
            return given
        if self.is_stacked:
            return _HISTORY_ABOVE
        roomy = scaled(_ROOMY)
        return (min(whole, roomy) * _HISTORY_PART + max(0, whole - roomy) * _HISTORY_REST) / max(1, whole)

    def _tree_moved(self) -> None:
        self._tree = TreeWidth(self.sizes()[0], self.width())
        self.fit()

    def _right_moved(self) -> None:
        history, details = self.right.sizes()
        if history and details:
            self._shares[self._key] = history / (history + details)
