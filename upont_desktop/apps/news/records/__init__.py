"""Posts, events and sheets as values: what the documents and the books of the room say."""

from __future__ import annotations

import secrets

ROOM = "news"
FOLDER = ".upont/news/"
NEWEST_FORM = 1
"""The ``v`` of documents that this program knows."""


def new_id() -> str:
    """The name of a new record: 16 hex digits, of which no two people draw the same."""
    return secrets.token_hex(8)
