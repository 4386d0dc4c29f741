"""What the room and the terminal ask."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import column, select, table

from tests.apps.keys.records import ROOM, Key, key_path
from tests.apps.keys.tables import keys
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.index.record_database import RecordDatabase


def all_keys(database: RecordDatabase) -> tuple[Key, ...]:
    found = database.execute(select(keys.c.id, keys.c.door, keys.c.holder).order_by(keys.c.door, keys.c.id))
    return tuple(Key(id, door, holder) for id, door, holder in found)


_WORDS = table("keys_words", column("keys_words"), column("id"))
BEGINS = 0.9  # as a file whose name begins so


def find_hits(database: RecordDatabase, words: str, limit: int) -> Sequence[Hit]:
    """Doors that begin with these words."""
    asked = " ".join(f'"{word}"*' for word in words.replace('"', " ").split())
    found = _WORDS.c.keys_words.match(asked)
    statement = select(keys.c.id, keys.c.door, keys.c.holder).where(keys.c.id.in_(select(_WORDS.c.id).where(found)))
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
