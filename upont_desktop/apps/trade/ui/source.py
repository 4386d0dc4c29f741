"""The way from the page to the accounts of its circle, and the names of those whom a list shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QObject

from upont_desktop.apps.trade.reader.owners import Ledger, ledger_reader
from upont_desktop.apps.trade.records.accounts import AccountKind, kind_of
from upont_desktop.apps.trade.records.pages import EntryFilter, EntryRow
from upont_desktop.apps.trade.ui.trade_words import OwnerNames
from upont_desktop.ui.applications.record_source import RecordSource
from upont_desktop.ui.core.background import Background

LedgerSource: TypeAlias = RecordSource[Ledger]
PAGE = 200
"""Entries that are read at once: some screens of them."""


def ledger_source(background: Background, parent: QObject) -> LedgerSource:
    """The accounts of the circle that will be shown."""
    return RecordSource(background, ledger_reader, parent)


class EntryPage(NamedTuple):
    """Some entries, with the names that they need. ``more`` says that others may follow, ``whole`` how many there are
    in all.
    """

    rows: tuple[EntryRow, ...]
    names: OwnerNames
    more: bool
    whole: int = 0


def read_entries(ledger: Ledger, wanted: EntryFilter, offset: int) -> EntryPage:
    """A page of the entries that a filter lets through, the newest first."""
    rows = tuple(ledger.trade.sales(wanted, PAGE, offset))
    whole = ledger.trade.entries.count(wanted) if not offset else 0  # asked once, with the first page
    return EntryPage(rows, names_for(ledger, rows), len(rows) == PAGE, whole)


def names_for(ledger: Ledger, rows: Iterable[EntryRow], accounts: Iterable[str] = ()) -> OwnerNames:
    """The names that entries and accounts are shown with."""
    rows = list(rows)
    touched = {*accounts, *(name for row in rows for move in row.moves for name in move[:2])}
    people = ledger.owners.of_accounts([name for name in touched if kind_of(name) is AccountKind.MEMBER])
    people |= ledger.owners.rows({row.by for row in rows if row.by} - people.keys())
    known = {person: row for person, row in people.items() if row.shown or row.forgotten}
    shops = {shop.slug: shop.name for shop in ledger.trade.goods.shops()}
    goods = {good.id: good.name for good in ledger.trade.goods.goods(archived=True)}
    return OwnerNames(known, ledger.owners.clubs, shops, goods)
