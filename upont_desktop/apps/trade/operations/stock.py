"""Stock: what was delivered, what was lost, what was counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade.operations.entries import written
from upont_desktop.apps.trade.operations.permission import GOODS, require_counted, require_right
from upont_desktop.apps.trade.operations.titles import title
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.records.bodies import (
    COUNT,
    DELIVER,
    LOSE,
    MOST_LINES,
    MOST_QUANTITY,
    StockLine,
    written_stock,
)
from upont_desktop.apps.trade.records.faults import BAD_AMOUNT, BAD_QUANTITY, NO_REASON, NO_SUCH_GOOD, NOTHING_SOLD
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.money import MOST_CENTS
from upont_desktop.service.operations import OperationContext


def deliver(
    context: OperationContext, shop: str, lines: Iterable[StockLine], cost: int = 0, reference: str = ""
) -> ChangeSet:  # fmt: skip
    """Goods came; ``cost`` in cents is what they cost, for those who read it: paying for them is a transfer.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, and what writing into a book raises.
    """
    if not 0 <= cost <= MOST_CENTS:
        raise RecordRefused(BAD_AMOUNT)
    return _write(context, DELIVER, shop, tuple(lines), {"cost": cost or None, "ref": reference})


def lose(context: OperationContext, shop: str, lines: Iterable[StockLine], reason: str) -> ChangeSet:
    """Goods are gone without having been sold, for a reason. Raises what :func:`deliver` raises."""
    if not reason.strip():
        raise RecordRefused(NO_REASON)
    return _write(context, LOSE, shop, tuple(lines), {"reason": reason.strip()})


def count_stock(context: OperationContext, shop: str, counted: Mapping[str, int]) -> ChangeSet:
    """So many of each good are there, whatever was thought. Raises what :func:`deliver` raises."""
    return _write(context, COUNT, shop, tuple(StockLine(*one) for one in counted.items()), {})


def _write(
    context: OperationContext, kind: str, shop: str, lines: Sequence[StockLine], said: Mapping[str, str | int | None]
) -> ChangeSet:  # fmt: skip
    with local_reader(context) as reader:
        reader.shop(shop)
        person = require_right(context, reader, GOODS, shop)
        require_counted(context)
        if not lines or len(lines) > MOST_LINES:
            raise RecordRefused(NOTHING_SOLD)
        for line in lines:
            known = reader.goods.good(line.good)
            if known is None or known.shop != shop:
                raise RecordRefused(NO_SUCH_GOOD, good=line.good)
            if not (0 if kind == COUNT else 1) <= line.quantity <= MOST_QUANTITY * 100:
                raise RecordRefused(BAD_QUANTITY)
    body = {"by": person, "shop": shop, "stock": written_stock(lines), **said}
    return written(context, kind, body, title(context, kind))
