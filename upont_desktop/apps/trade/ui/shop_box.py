"""Which shop is shown, where there are several."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QWidget

from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.domain.text import display


class ShopBox(QComboBox):
    """Hidden where there is one shop, or none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Shop"))
        self.shops: tuple[Shop, ...] = ()
        self.hide()

    def offer(self, shops: Iterable[Shop]) -> None:
        """Offer these; the one that was chosen stays so."""
        chosen = self.currentData()
        self.shops = tuple(shops)
        self.clear()
        for shop in self.shops:
            self.addItem(display(shop.name), shop.slug)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.setVisible(len(self.shops) > 1)

    @property
    def shop(self) -> Shop | None:
        """The shop that is chosen."""
        slug = self.currentData()
        return next((shop for shop in self.shops if shop.slug == slug), None)

    @property
    def slug(self) -> str:
        """Its short name; empty where there is none."""
        shop = self.shop
        return shop.slug if shop is not None else ""
