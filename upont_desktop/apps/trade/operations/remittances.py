"""Cheques carried to the bank: one transfer that says which."""

from __future__ import annotations

from collections.abc import Collection

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade.imports.amounts import file_mark
from upont_desktop.apps.trade.operations.entries import written_all
from upont_desktop.apps.trade.operations.permission import CLOSE, require_right
from upont_desktop.apps.trade.operations.titles import money, title
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.reader.treasury import cheques
from upont_desktop.apps.trade.records.accounts import AccountKind, Move, bank
from upont_desktop.apps.trade.records.bodies import MOST_LINES, TRANSFER, Body, written_moves
from upont_desktop.apps.trade.records.faults import NOTHING_BOOKED, TOO_MANY
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.operations import OperationContext


def remit_cheques(
    context: OperationContext, shop: str, reason: str, *, entries: Collection[str] = (), reference: str = "",
    seller: str = "",
) -> ChangeSet:  # fmt: skip
    """Carry cheques of a shop to the bank account of its club: those of these entries, or all that were received since
    they were carried last. Two computers that carry the same ones do it once.

    Raises :class:`RecordRefused` where there is none, :class:`NotAllowed`, and what writing into a book raises.
    """
    with local_reader(context) as reader:
        known = reader.shop(shop)
        person = require_right(context, reader, CLOSE, shop, seller)
        rows = [row for row in cheques(reader, shop) if not entries or row.name in entries]
        once = reader.entries.written_once()
    if not rows:
        raise RecordRefused(NOTHING_BOOKED)
    if len(rows) > MOST_LINES:
        raise RecordRefused(TOO_MANY, most=MOST_LINES)
    cents = sum(row.moves[0].cents for row in rows)
    heads: list[JsonValue] = [*sorted(row.hash for row in rows)]
    body: Body = {
        "by": person,
        "shop": shop,
        "moves": written_moves([Move(bank(known.club or shop), f"{AccountKind.CHEQUE.value}:{shop}", cents)]),
        "reason": reason.strip(),
        "ref": reference.strip(),
        "remits": heads,
        "once": once.name(f"remittance:{file_mark(' '.join(map(str, heads)).encode())}"),
    }
    summary = title(context, "remit", count=len(rows), cents=money(context, cents))
    return written_all(context, [(TRANSFER, body)], "remit-cheques", summary)
