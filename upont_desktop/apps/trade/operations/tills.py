"""Opening and closing a till: what is in its box, counted, and what should have been in it."""

from __future__ import annotations

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade.operations.entries import done_before, written
from upont_desktop.apps.trade.operations.permission import SELL, require_right
from upont_desktop.apps.trade.operations.titles import money, title
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.accounts import WORLD, Move, cash, loss
from upont_desktop.apps.trade.records.bodies import CLOSE, OPEN, Body, written_moves
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.records.faults import DIFFERENT, NOT_COUNTED, NOT_OPEN, OPEN_ALREADY
from upont_desktop.apps.trade.records.pages import OpeningRow
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.devices import require_accepted, this_device
from upont_desktop.service.operations import OperationContext


def open_shop(
    context: OperationContext, shop: str, box: CashCount, *, seller: str = "", intention: str = ""
) -> ChangeSet:  # fmt: skip
    """Open the till of this computer for a shop, with what is in its box. What is more or less in it than was left
    comes from outside the books, or went there.

    Raises :class:`RecordRefused` where it is open already, :class:`NotAllowed`,
    :class:`~upont_desktop.domain.book_errors.DeviceNotAccepted` where what this computer sells would not count, and
    what writing into a book raises.
    """
    _check(context, box)
    with local_reader(context) as reader:
        known = reader.shop(shop)
        summary = title(context, OPEN, what=known.name, cents=money(context, box.cents))
        done = reader.state.tail.intentions.get(intention) if intention else None
        if done is not None:
            return done_before(context, OPEN, done, summary)
        person = require_right(context, reader, SELL, shop, seller)
        opening = reader.opening()
        if opening is not None:
            raise RecordRefused(OPEN_ALREADY, shop=opening.shop, since=opening.opened[:16].replace("T", " "))
        require_accepted(context, ROOM)
        before = reader.openings.box_before(this_device(context, ROOM), shop)
    body: Body = {"by": person, "shop": shop, "float": box.cents, "counts": _written(box)}
    moves = _difference(box.cents - before, cash(shop), WORLD)
    return written(context, OPEN, {**body, "before": before, "moves": written_moves(moves)}, summary, intention)


def close_shop(
    context: OperationContext, box: CashCount, reason: str = "", *, seller: str = "", intention: str = ""
) -> ChangeSet:  # fmt: skip
    """Close the till of this computer with what was counted in its box; what stays in it is there when it opens again.
    A difference needs a reason, and is written off.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, and what writing into a book raises.
    """
    _check(context, box)
    with local_reader(context) as reader:
        done = reader.state.tail.intentions.get(intention) if intention else None
        if done is not None:
            return done_before(context, CLOSE, done, title(context, CLOSE, what="", cents=money(context, box.cents)))
        opening = reader.opening()
        if opening is None:
            raise RecordRefused(NOT_OPEN)
        shop = reader.shop(opening.shop)
        person = require_right(context, reader, SELL, opening.shop, seller)
        difference = box.cents - opening.expected
        if difference and not reason.strip():
            raise RecordRefused(DIFFERENT, difference=money(context, difference))
        body = _closing(reader, opening, box)
    moves = _difference(difference, cash(shop.slug), loss(shop.slug))
    said: Body = {"by": person, "moves": written_moves(moves), "reason": reason.strip()}
    summary = title(context, CLOSE, what=shop.name, cents=money(context, box.cents))
    return written(context, CLOSE, {**body, **said}, summary, intention)


def _closing(reader: TradeReader, opening: OpeningRow, box: CashCount) -> Body:
    """What a closing says: what was sold, by good and means, all that was ever sold, and how far all books went."""
    report = reader.openings.report(opening.entry)
    heads: dict[str, JsonValue] = {device: [number, head] for device, (number, head) in reader.heads().items()}
    return {
        "shop": opening.shop,
        "opening": opening.entry,
        "counts": _written(box),
        "counted": box.cents,
        "expected": opening.expected,
        "difference": box.cents - opening.expected,
        "goods": {total.good: [total.quantity, total.cents] for total in report.goods},
        "means": dict(report.means),
        "sold": report.sold,
        "perpetual": reader.openings.perpetual(opening.shop),
        "heads": heads,
    }


def _difference(cents: int, box: str, outside: str) -> list[Move]:
    """The move of what is more (or less) in a box."""
    if not cents:
        return []
    return [Move(box, outside, cents) if cents > 0 else Move(outside, box, -cents)]


def _written(box: CashCount) -> Body:
    return {str(value): number for value, number in sorted(box.pieces.items(), reverse=True) if number}


def _check(context: OperationContext, box: CashCount) -> None:
    if not box.is_possible:
        raise RecordRefused(NOT_COUNTED, value=money(context, box.cents))
