"""What books say of the room, as it stands: comments, reactions, sign-ups and rights are worked out from it."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table

from upont_desktop.apps.news.tables.schema import metadata, text

entries = Table(
    "news_entries",
    metadata,
    Column("name", String, primary_key=True),
    Column("tick", Integer, nullable=False),
    text("device"),
    Column("number", Integer, nullable=False),
    text("kind"),
    text("about"),  # the id of what it is about, as each part of the projection says
    text("by"),
    text("state"),
    text("at"),
    text("hash"),
    Column("body", String, nullable=False),
    sqlite_with_rowid=False,
)
Index("news_entries_by_target", entries.c.about, entries.c.kind)
Index("news_entries_by_kind", entries.c.kind, entries.c.tick)
