"""The tables of the room, in the index of the circle: everything in them is made from documents and books again."""

from __future__ import annotations

from upont_desktop.apps.news.tables import entries, events, posts, schema, sheets
from upont_desktop.index.record_database import table_definitions

__all__ = ["entries", "events", "posts", "sheets"]


def definitions() -> tuple[str, ...]:
    """The statements that make them."""
    return (*table_definitions(schema.metadata), posts.WORDS, posts.COMMENT_WORDS, events.WORDS)
