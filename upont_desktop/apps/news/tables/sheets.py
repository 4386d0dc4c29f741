"""The table of sheets; who is on them is worked out from ``news_entries`` where it is asked."""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary, String, Table

from upont_desktop.apps.news.tables.schema import metadata, text

sheets = Table(
    "news_sheets",
    metadata,
    Column("id", String, primary_key=True),
    text("club"),
    text("words"),  # title and slots without accents and case
    Column("page", LargeBinary, nullable=False),  # the document itself
    sqlite_with_rowid=False,
)
