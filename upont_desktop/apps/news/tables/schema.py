"""What the tables of the room are declared in."""

from __future__ import annotations

from sqlalchemy import Column, MetaData, String

metadata = MetaData()


def text(name: str) -> Column[str]:
    """A text that is always there, empty where nothing is known."""
    return Column(name, String, nullable=False)
