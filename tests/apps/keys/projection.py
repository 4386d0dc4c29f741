"""Keys made rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from tests.apps.keys.records import FOLDER, HAND, ROOM, Key, handed, parse_key
from upont_desktop.domain.books import ProjectedEntry
from upont_desktop.domain.rights import KindRule
from upont_desktop.index.projection import add_problem
from upont_desktop.indexer.projection import DocumentChange


class KeysProjection:
    """Doors by document, holders by entry."""

    name = ROOM
    version = 1
    folders = (FOLDER,)
    kinds: Mapping[str, KindRule] = {HAND: KindRule()}

    def definitions(self) -> Sequence[str]:
        from tests.apps.keys.tables import metadata
        from upont_desktop.index.record_database import table_definitions

        return (
            *table_definitions(metadata),
            "CREATE VIRTUAL TABLE keys_words USING fts5(door, tokenize='unicode61 remove_diacritics 2')",
        )

    def documents(self, connection: sqlite3.Connection, changes: Iterable[DocumentChange]) -> None:
        for change in changes:
            id = change.path.removeprefix(FOLDER).removesuffix(".json")
            row = connection.execute("SELECT number FROM keys_keys WHERE id = ?", (id,)).fetchone()
            if row is not None:
                connection.execute("DELETE FROM keys_keys WHERE number = ?", row)
                connection.execute("DELETE FROM keys_words WHERE rowid = ?", row)
            found = None if change.content is None else parse_key(change.path, change.content)
            if isinstance(found, Key):
                said = (found.id, found.door, found.holder)
                made = connection.execute("INSERT INTO keys_keys (id, door, holder) VALUES (?, ?, ?)", said)
                connection.execute("INSERT INTO keys_words (rowid, door) VALUES (?, ?)", (made.lastrowid, found.door))
            elif found is not None:
                add_problem(connection, ROOM, change.path, found)

    def entries(self, connection: sqlite3.Connection, new: Sequence[ProjectedEntry], late: bool) -> bool:
        """Each key has the holder of its last entry; those that come late may be older, so then all is asked for."""
        if late:
            return False
        rows = [found for one in new if one.state != "quarantined" and (found := handed(one.entry)) is not None]
        connection.executemany("INSERT OR REPLACE INTO keys_holders (key, holder) VALUES (?, ?)", rows)
        return True


PROJECTION = KeysProjection()
