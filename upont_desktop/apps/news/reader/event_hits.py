"""Events found by their words."""

from __future__ import annotations

import datetime as dt
import re

from upont_desktop.apps.news.reader.agenda import FoundEvent, find_events
from upont_desktop.apps.news.records import ROOM
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase

EVENT = QT_TRANSLATE_NOOP("Rooms", "Event")
_WHOLE, _BEGINS, _IN_TITLE, _IN_TEXT = 1.0, 0.9, 0.76, 0.46
"""As posts are judged, a little before those that say the same."""
_WORD = re.compile(r"\w+")


def event_hits(database: RecordDatabase, words: str, limit: int) -> list[Hit]:
    """The events that every word begins a word of."""
    return [_hit(one, words) for one in find_events(database, words, limit)]


def _hit(one: FoundEvent, words: str) -> Hit:
    title, wanted = fold(one.title), fold(words).strip()
    inside = all(any(each.startswith(word) for each in _WORD.findall(title)) for word in _WORD.findall(wanted))
    score = _WHOLE if title == wanted else _BEGINS if title.startswith(wanted) else _IN_TITLE if inside else _IN_TEXT
    day = dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=one.start)
    record = FoundRecord(ROOM, f"event:{one.id}", EVENT, "calendar-event")
    told = f"{one.title} · {day.date().isoformat()}"
    return Hit("", HitKind.RECORD, told, rel_path=one.path, title=one.title, score=score, record=record)
