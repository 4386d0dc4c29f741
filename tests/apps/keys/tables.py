"""The tables of the room: what documents say of keys, and to whom a key was handed last, as books say."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, String, Table

metadata = MetaData()

keys = Table(
    "keys_keys",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("door", String, nullable=False),
    Column("holder", String, nullable=False),
)
holders = Table(
    "keys_holders",
    metadata,
    Column("key", String, primary_key=True),
    Column("holder", String, nullable=False),
    sqlite_with_rowid=False,
)
Index("keys_by_door", keys.c.door)
