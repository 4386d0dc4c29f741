"""Which right a document of the room needs to be changed: shops and goods, in their shop."""

from __future__ import annotations

from upont_desktop.apps.trade.records.goods import GOODS_FOLDER, Good, read_good
from upont_desktop.apps.trade.records.shops import SHOPS_FOLDER
from upont_desktop.domain.document_rules import DocumentRule, Reading


def document_rule(path: str, read: Reading) -> DocumentRule | None:
    """Prices are worth money: whoever sets one needs the right to, in the shop that sells it."""
    if path.startswith(SHOPS_FOLDER):
        return DocumentRule("goods", path[len(SHOPS_FOLDER) :].removesuffix(".json"))
    raw = read() if path.startswith(GOODS_FOLDER) else None
    good = None if raw is None else read_good(path, raw)
    return DocumentRule("goods", good.shop) if isinstance(good, Good) else None
