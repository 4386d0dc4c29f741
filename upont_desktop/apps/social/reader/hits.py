"""People and clubs among the results of the search everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from upont_desktop.apps.social.cards import card_path
from upont_desktop.apps.social.forms import club_path
from upont_desktop.apps.social.pages import PeopleFilter, PersonRow
from upont_desktop.apps.social.reader.book import Book
from upont_desktop.apps.social.reader.clubs import ClubReader
from upont_desktop.apps.social.reader.people import PeopleReader
from upont_desktop.apps.social.records import ROOM, Club, today
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import fold
from upont_desktop.index.record_database import RecordDatabase

PERSON, CLUB = QT_TRANSLATE_NOOP("Rooms", "Person"), QT_TRANSLATE_NOOP("Rooms", "Club")
_WHOLE, _BEGINS, _WORD_BEGINS = 1.0, 0.9, 0.8
"""As resources are judged by their names: all of it, its beginning, the beginning of a word."""


def find_hits(database: RecordDatabase, words: str, limit: int) -> Sequence[Hit]:
    """The people and clubs that every word begins a word of, the best first."""
    people = PeopleReader(database, database, Book(database, tuple), today())
    found = [_person(row, words) for row in people.find(words, PeopleFilter(), 0, limit).people]
    wanted = fold(words).split()
    clubs = ClubReader.every_club(database)
    found += [_club(club, words) for club in clubs if wanted and _fits(club, wanted)]
    return sorted(found, key=lambda hit: -hit.score)[:limit]


def _person(row: PersonRow, words: str) -> Hit:
    told = " · ".join(filter(None, (row.shown, row.nick, row.promotion)))
    record = FoundRecord(ROOM, f"person:{row.id}", PERSON, "user")
    score = _score(row.shown, words)
    return Hit("", HitKind.RECORD, told, rel_path=card_path(row.id), title=row.shown, score=score, record=record)


def _club(club: Club, words: str) -> Hit:
    told = " · ".join(filter(None, (club.name, club.nickname)))
    record = FoundRecord(ROOM, f"club:{club.slug}", CLUB, "user")
    score = _score(club.name, words)
    return Hit("", HitKind.RECORD, told, rel_path=club_path(club.slug), title=club.name, score=score, record=record)


def _fits(club: Club, wanted: Sequence[str]) -> bool:
    have = fold(f"{club.name} {club.nickname} {club.slug}").split()
    return all(any(word.startswith(one) for word in have) for one in wanted)


def _score(name: str, words: str) -> float:
    plain, asked = fold(name), fold(words).strip()
    return _WHOLE if plain == asked else _BEGINS if plain.startswith(asked) else _WORD_BEGINS
