"""Where the parts of the details stand: card and list above the content, or beside it where the pane is low."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from upont_desktop.ui.panes.details.card_area import CardArea
from upont_desktop.ui.panes.details.changes_view import ChangesView
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import ElidedLabel
from upont_desktop.ui.widgets.fold_button import FoldButton

_CARD_PART, _LIST_PART = 0.36, 0.28
"""Shares of the height that card and list take at most, above a content."""
_SIDE_PART, _SIDE_LEAST, _BOTH_LEAST = 0.42, 230, 440
"""Beside a content: the share of the width, the least in points at which names are not cut, and the width below which
there is room for the content alone.
"""
_NO_LIMIT = (1 << 24) - 1
"""Qt's own: QWIDGETSIZE_MAX."""


@dataclass(frozen=True, slots=True)
class Shares:
    """What a person gave: of the whole to card and list, and of these to the card."""

    upper: float
    card: float


class DetailsLayout(QSplitter):
    """Gives each part what it needs within bounds, and the content the rest, until the person moves a border.

    A resource alone (:meth:`show_alone`) has card and list folded: its content is what is looked at.
    """

    def __init__(self, themes: Themes, cards: QWidget, changes: ChangesView, content: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.area, self.changes = CardArea(cards), changes
        self.area.setAccessibleName(self.tr("Message, author and date"))
        self.heading, self.tools = ElidedLabel(), QWidget()
        self.fold = FoldButton(themes, self.tr("Show the files changed"), self.tr("Hide the files changed"))
        self._upper, self._listed, self._head = QSplitter(Qt.Orientation.Vertical), QWidget(), QWidget()
        self._alone = False
        self._lists: dict[bool, bool] = {False: True, True: False}  # by whether one resource is shown: list open
        self._shares: dict[str, Shares] = {}
        self._arrange(content)
        self.fold.toggled.connect(self._fold_list)
        cards.installEventFilter(self)
        for splitter in (self, self._upper):
            splitter.setChildrenCollapsible(False)
            splitter.splitterMoved.connect(self._moved)

    def _arrange(self, content: QWidget) -> None:
        self.heading.setProperty("role", "heading")
        head = QHBoxLayout(self._head)
        head.setContentsMargins(14, 6, 14, 4)
        head.addWidget(self.heading, 1)
        head.addWidget(self.fold)
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(8, 0, 8, 4)
        tools.addStretch(1)
        self.tools.hide()
        self._listed.setObjectName("pane")
        self._listed.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(self._listed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self._head, self.tools):
            inside.addWidget(part)
        inside.addWidget(self.changes, 1)
        for part in (self.area, self._listed):
            self._upper.addWidget(part)
        for part in (self._upper, content):
            self.addWidget(part)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_alone(self, alone: bool, *, single: bool) -> None:
        """Whether the history of one resource is shown; ``single`` where the list would name that one only."""
        self._alone = alone
        opened = self._lists[alone]
        self.fold.setVisible(alone)
        blocked = self.fold.blockSignals(True)
        self.fold.setChecked(opened or not alone)
        self.fold.blockSignals(blocked)
        self.fold.dress()
        self._listed.setVisible(not (alone and single))
        self._show_list()
        self.fit_later()

    def show_card(self, on: bool) -> None:
        """With the card, or with what can be done with a list in its place."""
        self.area.setVisible(on)
        self.tools.setVisible(not on)

    def lie(self, beside: bool) -> None:
        """Card and list beside the content, where the pane is wide and low, or above it."""
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self.fit_later()

    def _fold_list(self, opened: bool) -> None:
        self._lists[self._alone] = opened
        self._show_list()
        self._shares.pop(self._key, None)
        self.fit_later()

    def _show_list(self) -> None:
        opened = self.fold.isChecked()
        self.changes.setVisible(opened)
        self._listed.setMaximumHeight(_NO_LIMIT if opened else self._head.sizeHint().height())

    # -- sizes -------------------------------------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        """Sizes are kept for each of the shapes of the pane."""
        lying = "beside" if self.orientation() == Qt.Orientation.Horizontal else "below"
        return f"{lying}-{'one' if self._alone else 'all'}-{'card' if self.area.isVisibleTo(self) else 'list'}"

    def _moved(self) -> None:
        whole, upper = sum(self.sizes()), sum(self._upper.sizes())
        self._shares[self._key] = Shares(self.sizes()[0] / max(1, whole), self._upper.sizes()[0] / max(1, upper))

    def state(self) -> bytes:
        """The sizes that the person gave, to be remembered."""
        return json.dumps({key: [given.upper, given.card] for key, given in self._shares.items()}).encode()

    def restore(self, state: bytes) -> None:
        """Give the parts the sizes that they had."""
        try:
            read = {str(key): Shares(float(upper), float(card)) for key, (upper, card) in json.loads(state).items()}
        except (ValueError, TypeError, AttributeError):
            return
        self._shares = read

    def fit_later(self) -> None:
        """Once what is shown now is laid out."""
        QTimer.singleShot(0, self, self.fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card needs more or less room: what is known of a commit comes bit by bit."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit_later()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: object) -> None:
        """Shares stay shares."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()

    def fit(self) -> None:
        """Give the parts their sizes."""
        given, beside = self._shares.get(self._key), self.orientation() == Qt.Orientation.Horizontal
        whole = self.width() if beside else self.height()
        self._upper.setVisible(not beside or whole >= scaled(_BOTH_LEAST))
        if given is not None:
            upper = round(whole * given.upper)
            self.setSizes([upper, whole - upper])
            inside = self._upper.height() if beside else upper
            self._upper.setSizes([round(inside * given.card), inside - round(inside * given.card)])
            return
        if beside:
            side = max(scaled(_SIDE_LEAST), round(whole * _SIDE_PART))
            self.setSizes([side, whole - side])
            listed = self._list_height(round(self.height() * (1 - _CARD_PART)))
            self._upper.setSizes([self.height() - listed, listed])
            return
        card = min(self.area.height_for(self.width()), round(whole * _CARD_PART)) if self._has_card else 0
        listed = self._list_height(round(whole * _LIST_PART))
        self.setSizes([card + listed, whole - card - listed])
        self._upper.setSizes([card, listed])

    @property
    def _has_card(self) -> bool:
        return self.area.isVisibleTo(self)

    def _list_height(self, limit: int) -> int:
        if not self._listed.isVisibleTo(self):
            return 0
        head = self._head.sizeHint().height()
        if not self.changes.isVisibleTo(self):
            return head
        rows = head + self.changes.full_height() + (0 if self._has_card else self.tools.sizeHint().height())
        return min(rows, max(limit, head))
