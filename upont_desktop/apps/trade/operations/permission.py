"""Whether somebody may do something in a shop, asked before anything is written. The one place that asks for rights."""

from __future__ import annotations

from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.social.records import today
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.service.devices import require_accepted
from upont_desktop.service.operations import OperationContext

SELL, CREDIT, GOODS, CANCEL, CLOSE = "sell", "credit", "goods", "cancel", "close"


def require_right(context: OperationContext, reader: TradeReader, right: str, shop: str, seller: str = "") -> str:
    """The person who acts: the seller at a till, else whoever git knows here; empty for somebody without a card.

    Raises :class:`NotAllowed`, and :class:`NoIdentity` where no seller is named.
    """
    actor = seller or acting_person(context)
    if not may(reader, actor, right, shop):
        raise NotAllowed(right=right, scope=shop)
    return actor


def require_goods(context: OperationContext, shop: str, seller: str = "") -> None:
    """Raise what :func:`require_right` does for who may not change a shop, what it sells, or whom it serves."""
    with local_reader(context) as reader:
        require_right(context, reader, GOODS, shop, seller)


def require_counted(context: OperationContext) -> None:
    """Raise :class:`~upont_desktop.domain.book_errors.DeviceNotAccepted` where what this computer writes would not
    count. A till asks once, when it opens.
    """
    require_accepted(context, ROOM)


def may(reader: TradeReader, person: str, right: str, shop: str) -> bool:
    """Whether a person may do what a right allows in a shop, today."""
    return reader.rights().allow(person, right, shop, today().isoformat())
