"""A room of nothing but entries, to project books with: who put what."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from upont_desktop.domain.books import ProjectedEntry
from upont_desktop.domain.rights import KindRule
from upont_desktop.domain.rooms import RoomSpec
from upont_desktop.indexer.projection import DocumentChange

LOANS = RoomSpec("social", "Loans", "What was lent.", "files", projection="tests.support.loan_room:PROJECTION")
SALES = RoomSpec("trade", "Sales", "What was sold.", "files", projection="tests.support.loan_room:SALES_PROJECTION")


class LoanProjection:
    """Every entry as a row, in the order in which it was given."""

    version = 1
    folders: tuple[str, ...] = ()
    kinds: Mapping[str, KindRule] = {"lend": KindRule(), "hide": KindRule("moderate", "club")}

    def __init__(self, name: str = "social") -> None:
        self.name = name

    def definitions(self) -> Sequence[str]:
        return (
            f"CREATE TABLE {self.name}_loans (id INTEGER PRIMARY KEY, tick INTEGER, device, n INTEGER, kind, x, state)",
        )

    def documents(self, connection: sqlite3.Connection, changes: Iterable[DocumentChange]) -> None:
        return None

    def entries(self, connection: sqlite3.Connection, new: Sequence[ProjectedEntry], late: bool) -> bool:
        rows = (
            (one.id, entry.tick, entry.device, entry.number, entry.kind, str((entry.body or {}).get("x")), one.state)
            for one in new
            for entry in [one.entry]
        )
        connection.executemany(f"INSERT INTO {self.name}_loans VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        return True


PROJECTION = LoanProjection()
SALES_PROJECTION = LoanProjection("trade")
