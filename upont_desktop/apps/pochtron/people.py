"""Who can stand at the counter, and who behind it: people of the directory with what trade knows of their accounts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from upont_desktop.apps.pochtron import pins
from upont_desktop.apps.pochtron.counter.customers import SHOWN, Customer, Purchase
from upont_desktop.apps.pochtron.counter.orders import Seller
from upont_desktop.apps.pochtron.counter.states import is_code
from upont_desktop.apps.social.pages import PeopleFilter, PersonRow, unnamed
from upont_desktop.apps.social.reader import SocialReader, people_of
from upont_desktop.apps.social.records import today
from upont_desktop.apps.trade.reader import TradeReader, trade_reader
from upont_desktop.apps.trade.records.accounts import AccountKind, kind_of, member, owner
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.apps.trade.records.shops import Shop
from upont_desktop.domain.circle import Circle
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, who
from upont_desktop.service.operations.books import own_devices

SELLER_RIGHTS = ("sell", "cancel", "credit", "close", "goods")
DEBTORS = 40
"""People who owe that are listed: more than anybody asks one by one in an evening."""


@contextmanager
def counter_readers(library: Library, circle: Circle) -> Iterator[tuple[TradeReader, SocialReader | None]]:
    """Readers of the accounts and of the people of a circle, who may be in other circles; ``None`` where those are not
    on this computer.

    Raises what :meth:`~upont_desktop.service.library.Library.records` raises.
    """
    with trade_reader(library, circle) as trade, people_of(library, circle) as social:
        yield trade, social if social is not None and social.knows_people else None


def find_people(library: Library, circle: Circle, shop: str, typed: str) -> tuple[Customer, ...]:
    """The first few people whom some letters find, or the one whose card has this number."""
    with counter_readers(library, circle) as (trade, social):
        if social is None:
            return ()
        if is_code(typed):
            found = _with_number(social, typed)
        else:
            found = social.find_people(typed, PeopleFilter(), 0, SHOWN).people
        return _listed(trade, social, trade.shop(shop), found)


def find_debtors(library: Library, circle: Circle, shop: str) -> tuple[Customer, ...]:
    """The people who owe something, whatever the floor of the shop lets them, those who owe most first."""
    with counter_readers(library, circle) as (trade, social):
        known = trade.shop(shop)
        owing = sorted((cents, name) for name, cents in trade.accounts.balances().items() if cents < 0)
        owners = [owner(name) for _, name in owing if kind_of(name) is AccountKind.MEMBER]
        return _listed(trade, social, known, [_row(social, person) for person in owners[:DEBTORS]])


def _with_number(social: SocialReader, number: str) -> tuple[PersonRow, ...]:
    """Whose card a reader read: nobody where two people have one with that number, as nobody knows whose money it is. A
    login or nickname of digits is one, too.
    """
    found = social.people.by_number(number)
    if not found:
        rows = social.find_people(number, PeopleFilter(), 0, SHOWN).people
        found = tuple(row for row in rows if number in _named(social, row))
    return found if len(found) == 1 else ()


def _named(social: SocialReader, row: PersonRow) -> Sequence[str]:
    record = social.people.record(row.id)
    return () if record is None else (record.login, *record.nicknames)


def know_customer(library: Library, circle: Circle, shop: str, person: str) -> Customer | None:
    """All that the counter shows of somebody; ``None`` where nobody knows him any more."""
    with counter_readers(library, circle) as (trade, social):
        row = _row(social, person)
        return _customer(trade, social, trade.shop(shop), row)


def _row(social: SocialReader | None, person: str) -> PersonRow:
    if social is None:
        return PersonRow(person, unnamed(person))
    row = social.people.rows([person])[person]
    return row if row.shown else PersonRow(person, unnamed(person), forgotten=row.forgotten)


def _listed(
    trade: TradeReader, social: SocialReader | None, shop: Shop, rows: Sequence[PersonRow]
) -> tuple[Customer, ...]:  # fmt: skip
    """People as a list shows them, asked together: at each key. What they bought, and since when they owe, is asked of
    the one who is served.
    """
    purses = trade.purses([member(row.id) for row in rows], shop)
    clubs = social.clubs_of([row.id for row in rows], today()) if social is not None and shop.groups else {}
    return tuple(
        Customer(
            row.id, row.shown, row.nick, row.promotion, row.photo, shop.group_of(clubs.get(row.id, frozenset())),
            *purses[member(row.id)], _age(row.birth), *_bans(shop, row.id),
        )
        for row in rows
    )  # fmt: skip


def _bans(shop: Shop, person: str) -> tuple[str, str]:
    """Why somebody is served nothing, and why no alcohol."""
    ban = shop.ban_of(person, today())
    if ban is None:
        return "", ""
    return ("", ban.why) if ban.alcohol else (ban.why, "")


def _customer(trade: TradeReader, social: SocialReader | None, shop: Shop, row: PersonRow) -> Customer:
    page = trade.customer(member(row.id), shop.slug)
    (listed,) = _listed(trade, social, shop, [row])
    return replace(
        listed,
        room=page.spendable,
        below_since=(page.below_since or "")[:10],
        last=tuple(map(_purchase, page.last)),
    )


def _age(birth: dt.date | None) -> int | None:
    if birth is None:
        return None
    day = today()
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _purchase(row: EntryRow) -> Purchase:
    return Purchase(tuple((line.good, line.quantity) for line in row.lines if line.quantity > 0), row.at[:10])


# -- sellers -----------------------------------------------------------------------------------------------------------


def find_sellers(library: Library, circle: Circle, shop: str, typed: str) -> tuple[Seller, ...]:
    """Those who may sell in a shop, and whom some letters find."""
    with counter_readers(library, circle) as (trade, social):
        if social is None:
            return ()
        rights, day = trade.rights(), today().isoformat()
        holders = {one.person for one in rights.given() if one.right == "sell" and one.scope in {"", shop}}
        rows = social.people.rows([one for one in holders if rights.allow(one, "sell", shop, day)])
        if typed.strip():
            named = {row.id for row in social.find_people(typed, PeopleFilter(), 0, 200).people}
            rows = {id: row for id, row in rows.items() if id in named}
        known = pins.holders(library.places, circle.slug)
        listed = sorted((row for row in rows.values() if row.shown), key=lambda row: row.shown)
        return tuple(_seller(trade, shop, row, known) for row in listed[:SHOWN])


def seller_here(library: Library, context: OperationContext, shop: str, person: str) -> Seller:
    """The same of whoever is at this computer, who may be known by its device alone: then git's name is shown."""
    found = seller_of(library, context.circle, shop, person)
    return replace(found, name=who(context).name) if person in own_devices(context) else found


def seller_of(library: Library, circle: Circle, shop: str, person: str) -> Seller:
    """Somebody behind the counter, with what he may do there."""
    with counter_readers(library, circle) as (trade, social):
        return _seller(trade, shop, _row(social, person), pins.holders(library.places, circle.slug))


def _seller(trade: TradeReader, shop: str, row: PersonRow, known: frozenset[str]) -> Seller:
    rights, day = trade.rights(), today().isoformat()
    held = frozenset(right for right in SELLER_RIGHTS if rights.allow(row.id, right, shop, day))
    return Seller(row.id, row.shown or unnamed(row.id), row.photo, held, row.id in known)
