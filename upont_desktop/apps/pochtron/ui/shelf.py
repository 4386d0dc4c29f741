"""The goods: tabs of their categories, and a large button for each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from upont_desktop.apps.pochtron.counter.events import CategoryTouched, GoodTouched
from upont_desktop.apps.pochtron.counter.goods import EVERYBODY, USUAL, CounterGood, categories, shelf, usual
from upont_desktop.apps.pochtron.counter.states import Serving, Till
from upont_desktop.apps.pochtron.ui.grid import GridScroll, TileGrid
from upont_desktop.apps.pochtron.ui.tiles import GoodTile
from upont_desktop.apps.pochtron.ui.till_parts import muted_label
from upont_desktop.apps.pochtron.ui.touch import Happen, PlainButton
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.flow_layout import FlowLayout

_LINE, _LINES = 56, 118  # points: a line of tabs, and two
_LOW = 680  # points of a window that has no room for two
KEYS = 8
"""Goods that have a function key: F9 to F12 do something else."""


class TabScroll(QScrollArea):
    """Tabs in as many lines as they need, of which two are shown: the goods need the room."""

    def __init__(self, tabs: QWidget, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setWidget(tabs)

    def fit(self) -> None:
        """As high as its lines, two at the most."""
        tabs = self.widget()
        if tabs is not None:
            most = scaled(_LINES if self.window().height() > scaled(_LOW) else _LINE)
            self.setFixedHeight(max(0, min(tabs.heightForWidth(self.viewport().width()), most)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines break elsewhere."""
        super().resizeEvent(event)
        self.fit()


class GoodsPanel(QWidget):
    """Shows what is sold, at the prices of who is served. ``missing`` says that a good is to be added."""

    missing = Signal()

    def __init__(self, themes: Themes, photos: PhotoStore, happen: Happen, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._happen = themes, happen
        self.shown: tuple[CounterGood, ...] = ()
        tabs = QWidget(self)
        tabs.setObjectName("pane")
        self._tabs = FlowLayout(tabs)
        self._tabs.setContentsMargins(0, 0, 0, 0)
        self.tabs = TabScroll(tabs, self.tr("Categories"), self)
        self._group = QButtonGroup(self)
        self._names: tuple[str, ...] | None = None
        self.typed = muted_label("", self)
        self.grid = TileGrid(lambda parent: self._tile(themes, photos, parent), self)
        self.area = GridScroll(self.grid, self.tr("Goods"), self)
        self.empty = muted_label(self.tr("Nothing is sold here yet."), self)
        self.add = PlainButton(themes, self.tr("Add a good…"), self)
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add.clicked.connect(self.missing)
        for part in (self.empty, self.add):
            part.hide()
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)
        head.addWidget(self.typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(8))
        layout.addLayout(head)
        layout.addWidget(self.empty)
        layout.addWidget(self.add)
        layout.addWidget(self.area, 1)

    def _tile(self, themes: Themes, photos: PhotoStore, parent: QWidget) -> GoodTile:
        tile = GoodTile(themes, photos, parent)
        tile.clicked.connect(lambda: self._happen(GoodTouched(tile.good.id)))
        return tile

    def good_of_key(self, number: int) -> str:
        """The good that a function key stands for; empty where it stands for none."""
        return self.shown[number - 1].id if 0 < number <= min(KEYS, len(self.shown)) else ""

    def show_till(self, till: Till, serving: Serving | None) -> None:
        """The goods of the tab, or those that the letters find."""
        self._show_tabs(till)
        letters = serving.letters if serving is not None else ""
        self.shown = shelf(till.goods, till.category, letters)
        self.typed.setText(self._typed(serving))
        self.empty.setVisible(not till.goods)
        self.add.setVisible(not till.goods)
        group = serving.customer.group if serving is not None else EVERYBODY
        for number, (tile, good) in enumerate(zip(self.grid.take(len(self.shown)), self.shown, strict=True)):
            price = good.price(group)
            tile.show_good(
                good, price, self._why(till, good, price, serving), f"F{number + 1}" if number < KEYS else "",
                serving.basket.quantity(good.id) if serving is not None else 0,
            )  # fmt: skip

    def _typed(self, serving: Serving | None) -> str:
        if serving is None or not serving.typed:
            return ""
        if serving.typed.isdecimal():
            return self.tr("{count} × …").format(count=serving.typed)
        return serving.typed

    def _why(self, till: Till, good: CounterGood, price: int | None, serving: Serving | None) -> str:
        """Why it cannot be sold now."""
        if price is None:
            return self.tr("no price")
        if serving is not None and serving.customer.is_minor(good.minimum_age):
            return self.tr("from {age} years").format(age=good.minimum_age)
        if serving is not None and serving.customer.refuses(good) and not till.seller.may("cancel"):
            return self.tr("not for this person")
        return ""

    def _show_tabs(self, till: Till) -> None:
        names = ("", *([USUAL] if usual(till.goods) else []), *categories(till.goods))
        if names != self._names:
            self._names = names
            for button in self._group.buttons():
                self._group.removeButton(button)
                self._tabs.removeWidget(button)
                button.deleteLater()
            for name in names if len(names) > 2 else ():
                self._add_tab(name)
            self.tabs.fit()
        for button in self._group.buttons():
            button.setChecked(button.property("category") == till.category)

    def _add_tab(self, name: str) -> None:
        words = {"": self.tr("All"), USUAL: self.tr("Most sold")}
        button = PlainButton(self._themes, words.get(name) or display(name), self)
        button.setCheckable(True)
        button.setProperty("category", name)
        button.clicked.connect(lambda: self._happen(CategoryTouched(name)))
        self._group.addButton(button)
        self._tabs.addWidget(button)
