"""What the room keeps: shops and goods as documents, everything that happens as entries of books."""

from __future__ import annotations

import secrets

from upont_desktop.domain.metadata import FOLDER as PRIVATE

ROOM = "trade"
FOLDER = f"{PRIVATE}{ROOM}/"
NEWEST_FORM = 1
"""Of the room's documents: what a newer program wrote in another is only read."""


def new_id() -> str:
    """An id for a new good: two people add some at once, so that ids are drawn and never counted."""
    return secrets.token_hex(8)
