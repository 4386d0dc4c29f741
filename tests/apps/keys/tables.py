"""The tables of the room."""

from __future__ import annotations

from sqlalchemy import Column, Index, MetaData, String, Table

metadata = MetaData()

keys = Table(
    "keys_keys",
    metadata,
    Column("id", String, primary_key=True),
    Column("door", String, nullable=False),
    Column("holder", String, nullable=False),
    sqlite_with_rowid=False,
)
Index("keys_by_door", keys.c.door)
