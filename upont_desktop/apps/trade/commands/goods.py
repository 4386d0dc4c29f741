"""``goods`` and ``shop``: what is sold and where, prices, stock."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from upont_desktop.apps.social.commands.common import day_meant
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.commands.common import (
    HOW_MUCH,
    WHICH_GOOD,
    WHICH_SHOP,
    account_meant,
    cents_meant,
    good_meant,
    hinting,
    money,
    reading,
    say_list,
    shop_meant,
    wanted,
)
from upont_desktop.apps.trade.commands.good_tables import export_goods, import_goods
from upont_desktop.apps.trade.records import new_id
from upont_desktop.apps.trade.records.accounts import owner
from upont_desktop.apps.trade.records.bans import Ban
from upont_desktop.apps.trade.records.bodies import StockLine
from upont_desktop.apps.trade.records.faults import BAD_QUANTITY
from upont_desktop.apps.trade.records.goods import Good
from upont_desktop.apps.trade.records.pages import PricedGood, StockRow
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display

BAD_DAY = QT_TRANSLATE_NOOP("Documents", "“{day}” is no day: write it like 2026-12-31.")
BAD_FIELD = QT_TRANSLATE_NOOP("Documents", "There is no field “{key}”: there are {keys}.")
_TEXTS = ("name", "category", "picture", "colour")
_NUMBERS = ("position", "age", "degree", "volume", "wanted", "bundle")
_TRUTHS = ("counted",)
_LISTS = ("codes",)


@hinting
def run(options: Namespace) -> int:
    """Do what is asked for, and print it."""
    work = OperationCall.made_from(options)
    if options.action in _LISTED:
        return _LISTED[options.action](work, options)
    return work.say(_ACTIONS[options.action](work, options))


# --- lists ------------------------------------------------------------------------------------------------------------


def _list(work: OperationCall, options: Namespace) -> int:
    with reading(work) as ledger:
        page = ledger.trade.till(shop_meant(ledger.trade, options.shop), options.group)
    nothing = translate("Terminal", "Nothing is sold here yet.")
    id, kind, name = translate("Terminal", "id"), translate("Terminal", "category"), translate("Terminal", "good")
    price, left = translate("Terminal", "price"), translate("Terminal", "left")
    heads = f"{id:16}  {kind:12}  {name:28}  {price:>10}  {left:>6}"
    return say_list(work, "goods", map(_shape, page.goods), map(_line, page.goods), nothing, heads)


def _shape(row: PricedGood) -> Shape:
    good = row.good
    return {
        "good": good.id, "name": good.name, "shop": good.shop, "category": good.category, "cents": row.cents,
        "left": row.left, "age": good.age, "codes": list(good.codes),
    }  # fmt: skip


def _line(row: PricedGood) -> str:
    price = "–" if row.cents is None else money(row.cents)
    left = "" if row.left is None else str(row.left)
    return f"{row.good.id}  {one_line(row.good.category):12}  {one_line(row.good.name):28}  {price:>10}  {left:>6}"


def _stock(work: OperationCall, options: Namespace) -> int:
    with reading(work) as ledger:
        shop = shop_meant(ledger.trade, options.shop)
        rows = ledger.trade.to_buy(shop) if options.action == "to-buy" else ledger.trade.stock(shop)
    none = translate("Terminal", "No stock is kept: “goods edit … --set counted=yes” begins to.")
    nothing = translate("Terminal", "There is nothing to buy.") if options.action == "to-buy" else none
    good, left = translate("Terminal", "good"), translate("Terminal", "left")
    heads = f"{good:28}  {left:>6} / {translate('Terminal', 'wanted'):6}  {translate('Terminal', 'to buy')}"
    return say_list(work, "goods", map(_stock_shape, rows), map(_stock_line, rows), nothing, heads)


def _stock_shape(row: StockRow) -> Shape:
    good = row.good
    return {
        "good": good.id, "name": good.name, "left": row.left, "wanted": good.wanted, "bundle": good.bundle,
        "packs": row.packs,
    }  # fmt: skip


def _stock_line(row: StockRow) -> str:
    to_buy = f"{row.packs} × {row.good.bundle}" if row.missing else ""
    return f"{one_line(row.good.name):28}  {row.left:>6} / {row.good.wanted:<6}  {to_buy}".rstrip()


_LISTED: dict[str, Callable[[OperationCall, Namespace], int]] = {
    "list": _list,
    "stock": _stock,
    "to-buy": _stock,
    "export": export_goods,
    "import": import_goods,
}

# --- changes ----------------------------------------------------------------------------------------------------------


def _add(work: OperationCall, options: Namespace) -> ChangeSet:
    with reading(work) as ledger:
        shop = shop_meant(ledger.trade, options.shop)
    good = Good(new_id(), display(wanted(options, "good", WHICH_GOOD)), shop)
    return do.add_good(work.place, replace(good, **_fields(options)))


def _edit(work: OperationCall, options: Namespace) -> ChangeSet:
    return do.edit_good(work.place, replace(_good(work, options), **_fields(options)))


def _price(work: OperationCall, options: Namespace) -> ChangeSet:
    cents = cents_meant(wanted(options, "amount", HOW_MUCH))
    day = day_meant(options.first, dt.date.min) if options.first else None
    since = None if day is None else dt.datetime.combine(day, dt.time()).astimezone()
    return do.set_price(work.place, _good(work, options).id, cents, options.group, since)


def _archive(work: OperationCall, options: Namespace) -> ChangeSet:
    return do.archive_good(work.place, _good(work, options).id, archived=options.action == "archive")


def _deliver(work: OperationCall, options: Namespace) -> ChangeSet:
    good = _good(work, options)
    cost = cents_meant(options.amount) if options.amount else 0
    return do.deliver(work.place, good.shop, [StockLine(good.id, _quantity(options))], cost, options.reference)


def _lose(work: OperationCall, options: Namespace) -> ChangeSet:
    good = _good(work, options)
    return do.lose(work.place, good.shop, [StockLine(good.id, _quantity(options))], options.reason)


def _count(work: OperationCall, options: Namespace) -> ChangeSet:
    good = _good(work, options)
    return do.count_stock(work.place, good.shop, {good.id: _quantity(options)})


_ACTIONS: dict[str, Callable[[OperationCall, Namespace], ChangeSet]] = {
    "add": _add,
    "edit": _edit,
    "price": _price,
    "archive": _archive,
    "restore": _archive,
    "deliver": _deliver,
    "lose": _lose,
    "count": _count,
}


def _good(work: OperationCall, options: Namespace) -> Good:
    with reading(work) as ledger:
        return good_meant(ledger.trade, display(wanted(options, "good", WHICH_GOOD)), options.shop)


def _quantity(options: Namespace) -> int:
    if options.quantity is None:
        raise RecordRefused(BAD_QUANTITY)
    found: int = options.quantity
    return found


def _fields(options: Namespace) -> dict[str, Any]:
    """The fields of a good that were set. Raises :class:`RecordRefused` for one that there is not."""
    found: dict[str, Any] = {}
    for key, value in options.fields:
        if key in _TEXTS:
            found[key] = display(value)
        elif key in _NUMBERS and value.isdecimal():
            found[key] = int(value)
        elif key in _TRUTHS:
            found[key] = value.casefold() in {"yes", "oui", "true", "1"}
        elif key in _LISTS:
            found[key] = tuple(filter(None, (one.strip() for one in value.split(","))))
        else:
            keys = ", ".join((*_TEXTS, *_NUMBERS, *_TRUTHS, *_LISTS))
            raise RecordRefused(BAD_FIELD, key=one_line(key), keys=keys)
    return found


# --- shops ------------------------------------------------------------------------------------------------------------


@hinting
def run_shop(options: Namespace) -> int:
    """``shop``: list them, add one, say something else of one."""
    work = OperationCall.made_from(options)
    if options.action == "list":
        with reading(work) as ledger:
            shops = ledger.trade.goods.shops()
        lines = (f"{shop.slug:20}  {one_line(shop.name):28}  {money(shop.floor):>10}" for shop in shops)
        return say_list(work, "shops", map(_shop_shape, shops), lines, translate("Terminal", "There is no shop yet."))
    slug = wanted(options, "shop", WHICH_SHOP)
    if options.action in {"ban", "lift"}:
        return work.say(_ban(work, options, slug))
    with reading(work) as ledger:
        known = Shop(slug, slug) if options.action == "add" else ledger.trade.shop(slug)
    shop = replace(known, **_shop_fields(options))
    return work.say(do.add_shop(work.place, shop) if options.action == "add" else do.edit_shop(work.place, shop))


def _ban(work: OperationCall, options: Namespace, shop: str) -> ChangeSet:
    with reading(work) as ledger:
        person = owner(account_meant(ledger, options.person))
    if options.action == "lift":
        return do.lift_ban(work.place, shop, person)
    try:
        until = dt.date.fromisoformat(options.until) if options.until else None
    except ValueError:
        raise RecordRefused(BAD_DAY, day=one_line(options.until)) from None
    return do.ban_person(work.place, shop, person, Ban(display(options.reason), options.alcohol, until))


def _ban_shape(person: str, ban: Ban) -> Shape:
    until = ban.until.isoformat() if ban.until is not None else None
    return {"person": person, "alcohol": ban.alcohol, "why": ban.why, "until": until}


def _shop_shape(shop: Shop) -> Shape:
    return {
        "shop": shop.slug, "name": shop.name, "club": shop.club, "currency": shop.currency, "floor": shop.floor,
        "offline_cap": shop.offline_cap, "offline_minutes": shop.offline_minutes,
        "groups": {group: list(clubs) for group, clubs in shop.groups.items()},
        "bans": [_ban_shape(person, ban) for person, ban in sorted(shop.bans.items())],
    }  # fmt: skip


def _shop_fields(options: Namespace) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in options.fields:
        if key in {"name", "club", "receipt"}:
            found[key] = display(value)
        elif key in {"floor", "offline_cap"}:
            found[key] = cents_meant(value)
        elif key == "offline_minutes" and value.isdecimal():
            found[key] = int(value)
        elif key.startswith("group."):
            clubs = tuple(filter(None, (one.strip() for one in value.split(","))))
            found.setdefault("groups", {})[key.removeprefix("group.")] = clubs
        else:
            keys = "name, club, floor, offline_cap, offline_minutes, receipt, group.NAME"
            raise RecordRefused(BAD_FIELD, key=one_line(key), keys=keys)
    return found
