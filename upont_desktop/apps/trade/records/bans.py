"""Whom a shop does not serve: from alcohol or from everything, why, and until when. It is said in the shop's document,
so that every till knows.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.text import has_words

_ALCOHOL, _ALL = "alcohol", "all"
_LONGEST_REASON = 200  # letters: two lines at the till
_ID = re.compile(r"[0-9a-f]{16}")

NO_REASON_OF_BAN = QT_TRANSLATE_NOOP("Documents", "Say in up to 200 letters why this person is not served.")
BAD_PERSON = QT_TRANSLATE_NOOP("Documents", "Nobody has the id “{value}”.")


@dataclass(frozen=True, slots=True)
class Ban:
    """Somebody is not served: no ``alcohol``, or nothing at all. ``until`` is the last day of it, ``None`` where it has
    no end.
    """

    why: str
    alcohol: bool = False
    until: dt.date | None = None

    def lasts(self, day: dt.date) -> bool:
        """Whether it is not over on a day."""
        return self.until is None or day <= self.until

    def covers(self, *, alcohol: bool) -> bool:
        """Whether a good, with alcohol in it or not, is not sold to whom it is about."""
        return alcohol or not self.alcohol


def read_bans(value: JsonValue) -> Mapping[str, Ban]:
    """What the document of a shop says of them. What cannot be read refuses nobody."""
    read = {person: _ban(told) for person, told in value.items()} if isinstance(value, dict) else {}
    return {person: ban for person, ban in read.items() if ban is not None}


def _ban(told: JsonValue) -> Ban | None:
    if not isinstance(told, dict):
        return None
    why, scope, until = told.get("why"), told.get("from"), told.get("until")
    try:
        last = dt.date.fromisoformat(until) if isinstance(until, str) else None
    except ValueError:
        last = None
    return Ban(why if isinstance(why, str) else "", scope == _ALCOHOL, last)


def written_bans(bans: Mapping[str, Ban]) -> JsonValue:
    """What to write of them; ``None`` where there are none."""
    return {person: _written(ban) for person, ban in sorted(bans.items())} or None


def _written(ban: Ban) -> JsonValue:
    said: dict[str, JsonValue] = {"from": _ALCOHOL if ban.alcohol else _ALL, "why": ban.why}
    return said | ({"until": ban.until.isoformat()} if ban.until is not None else {})


def ban_faults(person: str, ban: Ban) -> Iterator[Problem]:
    """What is wrong with one."""
    if not _ID.fullmatch(person):
        yield Problem(BAD_PERSON, {"value": person}, "person")
    if not has_words(ban.why) or len(ban.why) > _LONGEST_REASON:
        yield Problem(NO_REASON_OF_BAN, field="why")
