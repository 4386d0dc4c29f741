"""The text from which an index is made is what the tables say."""

from __future__ import annotations

from upont_desktop.index.definitions import DEFINITIONS, LATE_INDEXES
from upont_desktop.index.tables import definitions, late_indexes


def test_the_text_is_what_the_tables_say() -> None:
    told = "run `python tools/write_definitions.py`, and raise SCHEMA in index/engine.py"
    assert tuple(definitions()) == DEFINITIONS, told
    assert tuple(late_indexes()) == LATE_INDEXES, told
