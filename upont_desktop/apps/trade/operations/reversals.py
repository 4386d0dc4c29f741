"""Taking an entry back: by another entry that mirrors all of it, never by deleting; and saying that it was seen."""

from __future__ import annotations

import time
from collections.abc import Sequence

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.trade.operations.entries import done_before, written
from upont_desktop.apps.trade.operations.permission import CANCEL, CLOSE, SELL, require_counted, require_right
from upont_desktop.apps.trade.operations.titles import money, title
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.records.bodies import REVERSE, REVERSIBLE, SETTLE, UNDO, Body
from upont_desktop.apps.trade.records.effects import seconds_of
from upont_desktop.apps.trade.records.faults import NO_ENTRY, NO_REASON, NOT_REVERSIBLE, REVERSED_ALREADY
from upont_desktop.apps.trade.records.flags import is_own_undo
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import own_devices


def reverse(
    context: OperationContext, entry: str, reason: str = "", *, seller: str = "", intention: str = ""
) -> ChangeSet:  # fmt: skip
    """Take an entry back, whole: every move with its means, every good. A seller may take back their own within ten
    minutes; otherwise it needs the right ``cancel``, and a reason.

    Raises :class:`RecordRefused` where it was taken back already or is nothing that can be, :class:`NotAllowed`, and
    what writing into a book raises.
    """
    with local_reader(context) as reader:
        before = reader.state.tail.intentions.get(intention) if intention else None
        row = _reversible(reader, entry, again=before is not None)
        summary = title(context, REVERSE, cents=money(context, row.cents))
        if before is not None:
            return done_before(context, REVERSE, before, summary)
        undo = is_undo(context, row, seller)
        person = require_right(context, reader, SELL if undo else CANCEL, row.shop, seller)
    if not undo:
        require_counted(context)
        if not reason.strip():
            raise RecordRefused(NO_REASON)
    body = {"by": person, "shop": row.shop, "of": row.name, "hash": row.hash, "reason": reason.strip()}
    return written(context, UNDO if undo else REVERSE, body, summary, intention)


def is_undo(context: OperationContext, row: EntryRow, seller: str = "") -> bool:
    """Whether it is a seller's own entry of the last ten minutes at this computer, which needs no reason."""
    devices = own_devices(context)
    if not devices or row.device != devices[-1]:
        return False
    by = seller or acting_person(context) or row.device
    return is_own_undo(by, int(time.time()), row.by, seconds_of(row.at))


def _reversible(reader: TradeReader, name: str, *, again: bool) -> EntryRow:
    row = reader.entry(name)
    if row is None:
        raise RecordRefused(NO_ENTRY, entry=name)
    if row.kind not in REVERSIBLE:
        raise RecordRefused(NOT_REVERSIBLE)
    if row.reversed is not None and not again:
        raise RecordRefused(REVERSED_ALREADY)
    return row


def settle(context: OperationContext, entries: Sequence[str], reason: str, *, seller: str = "") -> ChangeSet:
    """Say that a treasurer looked at entries that are flagged, and what came of it: they are no problems any more. An
    entry for each shop, as only what whoever closes a shop says of that shop counts.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, and what writing into a book raises.
    """
    with local_reader(context) as reader:
        rows = [row for row in map(reader.entry, entries) if row is not None]
        if not rows or len(rows) < len(entries):
            raise RecordRefused(NO_ENTRY, entry=next(iter(entries), ""))
        by = {
            shop: require_right(context, reader, CLOSE, shop, seller)
            for shop in dict.fromkeys(row.shop for row in rows)
        }
    require_counted(context)
    if not reason.strip():
        raise RecordRefused(NO_REASON)
    summary = title(context, SETTLE, count=len(rows))
    names: list[str] = []
    for shop, person in by.items():
        heads: list[JsonValue] = [row.hash for row in rows if row.shop == shop]
        body: Body = {"by": person, "shop": shop, "settled": heads, "reason": reason.strip()}
        names += written(context, SETTLE, body, summary).entries
    return ChangeSet(context.circle.slug, SETTLE, summary, entries=tuple(names))
