"""Sheets among the results of the search everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.news.records.sheets import SignupSheet, read_sheet, sheet_path
from upont_desktop.apps.news.tables.sheets import sheets
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display, fold
from upont_desktop.index.record_database import RecordDatabase

SHEET = QT_TRANSLATE_NOOP("Rooms", "Sign-ups")
_WHOLE, _BEGINS, _WORD_BEGINS = 1.0, 0.9, 0.8
"""As resources are judged by their names: all of it, its beginning, the beginning of a word."""


def signup_hits(database: RecordDatabase, words: str, limit: int) -> Sequence[Hit]:
    """The sheets that every word begins a word of: of the title, or of a slot."""
    wanted = fold(words).split()
    found = database.execute(select(sheets.c.id, sheets.c.words, sheets.c.page)).all() if wanted else ()
    fitting = [(id, have, page) for id, have, page in found if _fits(have.split(), wanted)]
    read = ((id, have, read_sheet(sheet_path(id), page)) for id, have, page in fitting[:limit])
    return [_hit(id, have, sheet, words) for id, have, sheet in read if isinstance(sheet, SignupSheet)]


def _fits(have: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(one) for word in have) for one in wanted)


def _hit(id: str, have: str, sheet: SignupSheet, words: str) -> Hit:
    asked, title = fold(words).strip(), display(sheet.title)
    score = _WHOLE if fold(title) == asked else _BEGINS if have.startswith(asked) else _WORD_BEGINS
    told = " · ".join([title, *(display(slot.name) for slot in sheet.slots if slot.name)])
    record = FoundRecord(ROOM, f"sheet:{id}", SHEET, "ticket")
    return Hit("", HitKind.RECORD, told, rel_path=sheet_path(id), title=title, score=score, record=record)
