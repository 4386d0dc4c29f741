"""Documents and books of the room made rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from upont_desktop.apps.trade.projection.ledger import LedgerRows
from upont_desktop.apps.trade.records import FOLDER, ROOM
from upont_desktop.apps.trade.records.bodies import KINDS
from upont_desktop.apps.trade.records.entry_content import EntryContent, content_of
from upont_desktop.apps.trade.records.goods import GOODS_FOLDER, good_in, read_good
from upont_desktop.apps.trade.records.shops import SHOPS_FOLDER, read_shop, shop_in
from upont_desktop.domain.books import BookEntry, ProjectedEntry
from upont_desktop.domain.document_problems import Problem
from upont_desktop.index.projection import add_problem
from upont_desktop.indexer.projection import DocumentChange


class TradeProjection:
    """Shops, goods, and all that moved: money by account, goods by day and by what is left of them."""

    name = ROOM
    version = 7
    folders = (FOLDER,)
    kinds = KINDS

    def definitions(self) -> Sequence[str]:
        """As the kernel asks for it."""
        from upont_desktop.apps.trade.tables import metadata  # noqa: PLC0415 - loads SQLAlchemy
        from upont_desktop.index.record_database import table_definitions  # noqa: PLC0415 - as above

        return table_definitions(metadata, indexes=False)

    def late_indexes(self) -> Sequence[str]:
        """As the kernel asks for it: from nothing, no entry stands before those that are in the tables."""
        from upont_desktop.apps.trade.tables import metadata  # noqa: PLC0415 - loads SQLAlchemy
        from upont_desktop.index.record_database import index_definitions  # noqa: PLC0415 - as above

        return index_definitions(metadata)

    def documents(self, connection: sqlite3.Connection, changes: Iterable[DocumentChange]) -> None:
        """As the kernel asks for it."""
        for change in changes:
            if change.path.startswith(GOODS_FOLDER):
                _take_good(connection, change)
            elif change.path.startswith(SHOPS_FOLDER):
                _take_shop(connection, change)

    def read(self, entry: BookEntry) -> EntryContent:
        """As the kernel asks for it."""
        return content_of(entry)

    def run(self, connection: sqlite3.Connection) -> LedgerRows:
        """As the kernel asks for it. What depends on the order is put right when something comes late."""
        return LedgerRows(connection)

    def entries(self, connection: sqlite3.Connection, new: Sequence[ProjectedEntry], late: bool) -> bool:
        """As the kernel asks for it: a run of some entries alone."""
        run = self.run(connection)
        run.take(new, late)
        run.finish()
        return True


PROJECTION = TradeProjection()


def _take_good(connection: sqlite3.Connection, change: DocumentChange) -> None:
    good = good_in(change.path)
    if good is None:
        return
    connection.execute("DELETE FROM trade_goods WHERE id = ?", (good,))
    found = None if change.content is None else read_good(change.path, change.content)
    if isinstance(found, Problem):
        add_problem(connection, ROOM, change.path, found)
    elif found is not None:
        connection.execute("INSERT INTO trade_goods VALUES (?, ?, ?)", (good, found.shop, change.content))


def _take_shop(connection: sqlite3.Connection, change: DocumentChange) -> None:
    shop = shop_in(change.path)
    if shop is None:
        return
    connection.execute("DELETE FROM trade_shops WHERE slug = ?", (shop,))
    found = None if change.content is None else read_shop(change.path, change.content)
    if isinstance(found, Problem):
        add_problem(connection, ROOM, change.path, found)
    elif found is not None:
        connection.execute("INSERT INTO trade_shops VALUES (?, ?)", (shop, change.content))
