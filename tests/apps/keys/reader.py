"""What the room and the terminal ask."""

from __future__ import annotations

from sqlalchemy import select

from tests.apps.keys.records import Key
from tests.apps.keys.tables import keys
from upont_desktop.index.record_database import RecordDatabase


def all_keys(database: RecordDatabase) -> tuple[Key, ...]:
    found = database.execute(select(keys.c.id, keys.c.door, keys.c.holder).order_by(keys.c.door, keys.c.id))
    return tuple(Key(id, door, holder) for id, door, holder in found)
