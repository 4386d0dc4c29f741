"""Where rights of the room can be given: in its shops."""

from __future__ import annotations

from collections.abc import Sequence

from upont_desktop.apps.trade.reader import trade_reader
from upont_desktop.domain.circle import Circle
from upont_desktop.service.library import Library


def shop_scopes(library: Library, circle: Circle) -> Sequence[tuple[str, str]]:
    """The short name of each shop, and the name that people know it by."""
    with trade_reader(library, circle) as reader:
        return [(shop.slug, shop.name) for shop in reader.goods.shops()]
