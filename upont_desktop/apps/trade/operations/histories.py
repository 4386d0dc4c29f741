"""The whole history of another program's accounts: a book of its own, which counts once its device is accepted.

So all of it counts or nothing does: accepting the device, and adding the goods, is one commit, which undo takes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.apps.social.reader.local import acting_person
from upont_desktop.apps.trade.imports.amounts import amounts_in
from upont_desktop.apps.trade.imports.database_dump import is_dump, read_dump
from upont_desktop.apps.trade.imports.history import HistoryPlan, plan_history
from upont_desktop.apps.trade.imports.owner_match import OwnerFinder
from upont_desktop.apps.trade.imports.upont_v4 import V4Accounts, read_v4
from upont_desktop.apps.trade.operations.permission import CLOSE, GOODS, SELL, require_counted, require_right
from upont_desktop.apps.trade.operations.titles import title
from upont_desktop.apps.trade.reader import TradeReader, local_reader
from upont_desktop.apps.trade.records import NEWEST_FORM, ROOM
from upont_desktop.apps.trade.records.bodies import Body, written_lines, written_moves
from upont_desktop.apps.trade.records.faults import NO_ENTRY, NOTHING_BOOKED
from upont_desktop.apps.trade.records.goods import good_fields, good_path
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.rights import GRANT, DeviceRecord, device_document, parse_device
from upont_desktop.service import rights
from upont_desktop.service.devices import device_path, this_device
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import add_book
from upont_desktop.service.records import DocumentPlan, Records, change_documents

_WORD = "import-v4"
_TABLES = ("trade_", "social_", "auth_", "pochtron_")
"""What the names of v4's tables begin with."""


def is_imported(device: str) -> bool:
    """Whether the book of a device is a history that was imported."""
    return device.startswith(f"{_WORD}-")


def read_history(files: Mapping[str, bytes]) -> tuple[V4Accounts, Mapping[str, int] | None]:
    """The accounts of uPont v4 in some files, by their names: a ``dumpdata``, or its tables as CSV. A table of balances
    beside them says what people have there: ``None`` without one.
    """
    tables = {name: raw for name, raw in files.items() if is_dump(raw) or name.startswith(_TABLES)}
    shown: dict[str, int] = {}
    for name, raw in files.items():
        if name not in tables:
            shown |= {one.words: one.cents for one in amounts_in(raw) if one.problem is None}
    return read_v4(read_dump(tables)), shown or None


def plan_v4_history(
    trade: TradeReader,
    people: SocialReader,
    accounts: V4Accounts,
    club: int,
    shop: str,
    shown: Mapping[str, int] | None = None,
) -> HistoryPlan:
    """What the import of a club's history would do. Nothing is written."""
    finder = OwnerFinder(people.records([row.id for row in people.everybody()]))
    goods = {good.id for good in trade.goods.goods(archived=True)}
    known = trade.entries.written_once().standing
    return plan_history(accounts, club, shop, finder, known_goods=goods, known=known, shown=shown)


def import_history(context: OperationContext, shop: str, plan: HistoryPlan, *, with_rights: bool = False) -> ChangeSet:
    """Bring a history: its entries as the book of a device of their own, then, in one commit that undo takes back, the
    goods and the device's acceptance. Until then nothing of it counts. ``with_rights`` gives people the rights that
    they had.

    Raises :class:`NotAllowed` without the rights to sell, to close, of goods, and to give rights;
    :class:`RecordRefused` where nothing is left to write; and what operations raise.
    """
    require_counted(context)
    with local_reader(context) as reader:
        reader.shop(shop)
        require_right(context, reader, SELL, shop)
        require_right(context, reader, CLOSE, shop)
        person = require_right(context, reader, GOODS, shop)
        actor = acting_person(context)
        if not reader.rights().may_give(actor, "", datetime.now().astimezone().date().isoformat()):
            raise NotAllowed(right=GRANT, scope="")
        standing = reader.entries.written_once()
    by = person or this_device(context, ROOM)
    new = [one for one in plan.entries if one.once not in standing.standing]
    if not new and not plan.goods:
        raise RecordRefused(NOTHING_BOOKED)
    news: list[tuple[str, str, Body]] = []
    for one in new:
        said: Body = {"by": by, "shop": shop, "moves": written_moves(one.moves), "once": standing.name(one.once)}
        if one.lines:
            said["lines"] = written_lines(one.lines)
        if one.reason:
            said["reason"] = one.reason
        news.append((one.at, one.kind, said))
    device = add_book(context, ROOM, _WORD, news)[0] if news else ""
    change = _accept(context, plan, device, actor, len(news))
    entries = [*change.entries]
    for owner, right in plan.rights if with_rights else ():
        entries += rights.grant(context, ROOM, owner, right, shop, actor=actor).entries
    return replace(change, entries=tuple(entries))


def _accept(context: OperationContext, plan: HistoryPlan, device: str, actor: str, count: int) -> ChangeSet:
    def documents(records: Records) -> DocumentPlan:
        changes: dict[str, bytes | None] = {}
        for good in plan.goods:
            path = good_path(good.id)
            if records.read(path) is None:
                changes[path] = changed_document(path, None, good_fields(good), newest=NEWEST_FORM)
        if device:
            changes[device_path(device)] = device_document(DeviceRecord(device, actor, by=actor))
        return DocumentPlan(changes, title(context, "import-history", count=count, goods=len(plan.goods)))

    return change_documents(context, "import-history", documents)


def take_back_history(context: OperationContext, device: str) -> ChangeSet:
    """Have an imported history count for nothing: its device is taken out from the first entry on. Accepted again, all
    of it counts again.

    Raises :class:`NotAllowed`, :class:`RecordRefused` where it is no such history, and what operations raise.
    """
    with local_reader(context) as reader:
        if not reader.rights().may_give(acting_person(context), "", datetime.now().astimezone().date().isoformat()):
            raise NotAllowed(right=GRANT, scope="")

    def documents(records: Records) -> DocumentPlan:
        raw = records.read(device_path(device))
        if raw is None or not is_imported(device):
            raise RecordRefused(NO_ENTRY, entry=device)
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        record = replace(parse_device(device, raw), revoked=now, last={})
        return DocumentPlan(
            {device_path(device): device_document(record)}, title(context, "take-back-history", what=device)
        )

    return change_documents(context, "take-back-history", documents)
