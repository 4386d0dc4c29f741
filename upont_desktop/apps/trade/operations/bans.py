"""Whom a shop does not serve: said in its document, by those who may change it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from upont_desktop.apps.social.faults import RecordRefused, refuse
from upont_desktop.apps.trade.operations.permission import require_goods
from upont_desktop.apps.trade.operations.titles import title
from upont_desktop.apps.trade.reader import local_reader
from upont_desktop.apps.trade.records import NEWEST_FORM
from upont_desktop.apps.trade.records.bans import Ban, ban_faults
from upont_desktop.apps.trade.records.faults import NO_SHOP_HERE
from upont_desktop.apps.trade.records.shops import Shop, read_shop, shop_fields, shop_path
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents


def ban_person(context: OperationContext, shop: str, person: str, ban: Ban, *, seller: str = "") -> ChangeSet:
    """Serve somebody no alcohol, or nothing, in a shop. The title of the commit names nobody.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, and what :func:`change_documents` raises.
    """
    refuse(ban_faults(person, ban))
    require_goods(context, shop, seller)
    return _change(context, shop, lambda known: {**known, person: ban})


def lift_ban(context: OperationContext, shop: str, person: str, *, seller: str = "") -> ChangeSet:
    """Serve somebody again. Raises what :func:`ban_person` raises."""
    require_goods(context, shop, seller)
    return _change(context, shop, lambda known: _without(known, person))


def forget_bans(context: OperationContext, person: str) -> ChangeSet | None:
    """End what shops say of somebody who is forgotten, whoever does that; ``None`` where none says anything."""
    with local_reader(context) as reader:
        shops = [shop.slug for shop in reader.goods.shops() if person in shop.bans]
    changes = [_change(context, shop, lambda known: _without(known, person)) for shop in shops]
    return changes[-1] if changes else None


def _without(known: Mapping[str, Ban], person: str) -> Mapping[str, Ban]:
    return {one: ban for one, ban in known.items() if one != person}


def _change(
    context: OperationContext, slug: str, change: Callable[[Mapping[str, Ban]], Mapping[str, Ban]]
) -> ChangeSet:  # fmt: skip
    path = shop_path(slug)

    def plan(records: Records) -> DocumentPlan:
        raw = records.read(path)
        known = None if raw is None else read_shop(path, raw)
        if not isinstance(known, Shop):
            raise RecordRefused(NO_SHOP_HERE, shop=slug)
        fields = shop_fields(replace(known, bans=change(known.bans)))
        new = changed_document(path, raw, fields, newest=NEWEST_FORM)
        return DocumentPlan({path: new}, title(context, "ban-person", what=display(known.name)))

    return change_documents(context, "ban-person", plan)
