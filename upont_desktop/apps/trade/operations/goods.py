"""Shops and goods: documents, each change a commit that can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import fields, replace

from upont_desktop.apps.social.faults import RecordRefused, refuse
from upont_desktop.apps.trade.imports.good_table import GoodChange
from upont_desktop.apps.trade.operations.permission import require_goods
from upont_desktop.apps.trade.operations.titles import money, title
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.records import NEWEST_FORM
from upont_desktop.apps.trade.records.faults import GOOD_EXISTS, NO_SHOP_HERE, NO_SUCH_GOOD
from upont_desktop.apps.trade.records.goods import (
    Good,
    GoodPrice,
    good_faults,
    good_fields,
    good_path,
    read_good,
    with_price,
)
from upont_desktop.apps.trade.records.shops import Shop, read_shop, shop_faults, shop_fields, shop_path
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents


def add_shop(context: OperationContext, shop: Shop) -> ChangeSet:
    """Add a shop. Raises :class:`RecordRefused`, :class:`NotAllowed`, and what :func:`change_documents` raises."""
    return _write_shop(context, "add-shop", shop)


def edit_shop(context: OperationContext, shop: Shop) -> ChangeSet:
    """Say something else of a shop: its floor, its cap, its price groups. Raises what :func:`add_shop` raises."""
    return _write_shop(context, "edit-shop", shop)


def _write_shop(context: OperationContext, operation: str, shop: Shop) -> ChangeSet:
    require_goods(context, shop.slug)
    refuse(shop_faults(shop))
    path = shop_path(shop.slug)

    def plan(records: Records) -> DocumentPlan:
        raw = records.read(path)
        if raw is None and operation == "edit-shop":
            raise RecordRefused(NO_SHOP_HERE, shop=shop.slug)
        if raw is not None and operation == "add-shop":
            raise RecordRefused(GOOD_EXISTS, name=display(shop.name))
        known = None if raw is None else read_shop(path, raw)
        bans = known.bans if isinstance(known, Shop) else shop.bans  # they have operations of their own
        new = changed_document(path, raw, shop_fields(replace(shop, bans=bans)), newest=NEWEST_FORM)
        return DocumentPlan({path: new}, title(context, operation, what=display(shop.name)))

    return change_documents(context, operation, plan)


def add_good(context: OperationContext, good: Good) -> ChangeSet:
    """Add a good to a shop; its id is a new one (``new_id()``). Raises what :func:`add_shop` raises."""
    require_goods(context, good.shop)
    refuse(good_faults(good))
    path = good_path(good.id)

    def plan(records: Records) -> DocumentPlan:
        if records.read(shop_path(good.shop)) is None:
            raise RecordRefused(NO_SHOP_HERE, shop=good.shop)
        new = changed_document(path, records.read(path), good_fields(good), newest=NEWEST_FORM)
        return DocumentPlan({path: new}, title(context, "add-good", what=display(good.name)))

    return change_documents(context, "add-good", plan)


def edit_good(context: OperationContext, good: Good) -> ChangeSet:
    """Say something else of a good; its prices are left as they are. Raises what :func:`add_shop` raises."""
    require_goods(context, good.shop)
    refuse(good_faults(good))
    summary = title(context, "edit-good", what=display(good.name))
    return _change_good(context, "edit-good", good.id, lambda known: replace(good, prices=known.prices), summary)


def set_price(
    context: OperationContext, good: str, cents: int, group: str = "", since: dt.datetime | None = None
) -> ChangeSet:  # fmt: skip
    """Say what a good costs a price group (empty: everybody) from a moment on (now). What was sold keeps its price.

    Raises what :func:`add_shop` raises.
    """
    known = _good(context, good)
    require_goods(context, known.shop)
    moment = (since or dt.datetime.now().astimezone()).replace(second=0, microsecond=0)
    price = GoodPrice(moment, group, cents)
    refuse(good_faults(replace(known, prices=(price,))))
    summary = title(context, "set-price", what=display(known.name), cents=money(context, cents))
    return _change_good(
        context, "set-price", good, lambda now: replace(now, prices=with_price(now.prices, price)), summary
    )


def archive_good(context: OperationContext, good: str, *, archived: bool = True) -> ChangeSet:
    """Put a good away, or sell it again. It is never deleted, as what was sold names it."""
    known = _good(context, good)
    require_goods(context, known.shop)
    operation = "archive-good" if archived else "restore-good"
    summary = title(context, operation, what=display(known.name))
    return _change_good(context, operation, good, lambda now: replace(now, archived=archived), summary)


def import_goods(context: OperationContext, shop: str, changes: Sequence[GoodChange]) -> ChangeSet:
    """Write several goods of a shop in one commit: new ones, and of known ones what the table says otherwise, prices
    included. What somebody else said of them since the table was looked at stays.

    Raises :class:`NothingToDo`, and what :func:`add_shop` raises.
    """
    require_goods(context, shop)
    for change in changes:
        refuse(good_faults(change.good))

    def plan(records: Records) -> DocumentPlan:
        if records.read(shop_path(shop)) is None:
            raise RecordRefused(NO_SHOP_HERE, shop=shop)
        written: dict[str, bytes | None] = {}
        for change in changes:
            path = good_path(change.good.id)
            raw = records.read(path)
            good = _changed(change, None if raw is None else read_good(path, raw))
            written[path] = changed_document(path, raw, good_fields(good), newest=NEWEST_FORM)
        return DocumentPlan(written, title(context, "import-goods", count=len(changes)))

    return change_documents(context, "import-goods", plan)


def _changed(change: GoodChange, known: Good | Problem | None) -> Good:
    """What a table changes of a good, done to the good as it is now."""
    good, before = change.good, change.before
    if before is None or not isinstance(known, Good):
        return good
    said = {one.name: getattr(good, one.name) for one in fields(Good)}
    said = {name: value for name, value in said.items() if value != getattr(before, name)}
    prices = known.prices
    for price in good.prices:
        prices = prices if price in before.prices else with_price(prices, price)
    return replace(known, **said | {"prices": prices})


def _change_good(
    context: OperationContext, operation: str, id: str, change: Callable[[Good], Good], summary: str
) -> ChangeSet:  # fmt: skip
    path = good_path(id)

    def plan(records: Records) -> DocumentPlan:
        raw = records.read(path)
        known = None if raw is None else read_good(path, raw)
        if not isinstance(known, Good):
            raise RecordRefused(NO_SUCH_GOOD, good=id)
        new = changed_document(path, raw, good_fields(change(known)), newest=NEWEST_FORM)
        return DocumentPlan({path: new}, summary)

    return change_documents(context, operation, plan)


def _good(context: OperationContext, id: str) -> Good:
    with local_reader(context) as reader:
        found = reader.goods.good(id)
    if found is None:
        raise RecordRefused(NO_SUCH_GOOD, good=id)
    return found
