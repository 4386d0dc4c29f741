"""What the room and the terminal ask."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import column, func, select, table

from tests.apps.keys.records import ROOM, Key, handed, key_path
from tests.apps.keys.tables import holders, keys
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.index.record_database import RecordDatabase


def all_keys(database: RecordDatabase, tail: Sequence[BookEntry] = ()) -> tuple[Key, ...]:
    """Every key with who has it: by the entries that no commit holds yet, else by those that one does, else by its
    document.
    """
    last = dict(said for entry in tail if (said := handed(entry)) is not None)
    statement = select(keys.c.id, keys.c.door, func.coalesce(holders.c.holder, keys.c.holder))
    found = database.execute(statement.outerjoin(holders, holders.c.key == keys.c.id).order_by(keys.c.door, keys.c.id))
    return tuple(Key(id, door, last.get(id, holder)) for id, door, holder in found)


_WORDS = table("keys_words", column("keys_words"), column("rowid"))
BEGINS = 0.9  # as a file whose name begins so


def find_hits(database: RecordDatabase, words: str, limit: int) -> Sequence[Hit]:
    """Doors that begin with these words."""
    asked = " ".join(f'"{word}"*' for word in words.replace('"', " ").split())
    found = _WORDS.c.keys_words.match(asked)
    statement = select(keys.c.id, keys.c.door, keys.c.holder).where(
        keys.c.number.in_(select(_WORDS.c.rowid).where(found))
    )
    return [
        Hit(
            "",
            HitKind.RECORD,
            door,
            title=door,
            rel_path=key_path(id),
            score=BEGINS,
            record=FoundRecord(ROOM, id, "Key"),
        )
        for id, door, _ in database.execute(statement.order_by(keys.c.door).limit(limit))
    ]
