"""Documents and books of the room made rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from upont_desktop.apps.social.book_bodies import KINDS, about, other_person
from upont_desktop.apps.social.cards import PEOPLE_FOLDER, PHOTOS_FOLDER, person_of, read_person
from upont_desktop.apps.social.forms import (
    CLUBS_FOLDER,
    FOLDER,
    MEMBERS_FOLDER,
    PROMOTIONS_FOLDER,
    REQUESTS_FOLDER,
    THINGS_FOLDER,
    membership_key,
    name_in,
    read_club,
    read_membership,
    read_promotion,
    read_request,
    read_thing,
)
from upont_desktop.apps.social.records import ROOM, PersonRecord
from upont_desktop.domain.books import ProjectedEntry
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display, fold
from upont_desktop.index.projection import add_problem
from upont_desktop.indexer.projection import DocumentChange

NO_CARD = QT_TRANSLATE_NOOP("Documents", "It is no card of a person (vCard), or says no name.")
_FAR = 1 << 40  # between two neighbours in the order of names: forty people may come between before all are placed anew
_MANY = 500  # new people at once, from which on it is quicker to place all of them anew

Row: TypeAlias = tuple[str | int | bytes | None, ...]
Connection: TypeAlias = sqlite3.Connection

_PERSON = (
    "place, id, sorted, shown, given, family, nick, promotion, department, status, birth, birthday, email, phone, card"
)
_PLACES = len(_PERSON.split(", "))


class SocialProjection:
    """People with the words that find them, clubs, memberships, things, requests, and what books say of them."""

    name = ROOM
    version = 5
    folders = (FOLDER,)
    kinds = KINDS

    def definitions(self) -> Sequence[str]:
        """As the kernel asks for it."""
        from upont_desktop.apps.social.tables import WORDS, metadata  # noqa: PLC0415 - loads SQLAlchemy
        from upont_desktop.index.record_database import table_definitions  # noqa: PLC0415 - as above

        return (*table_definitions(metadata), WORDS)

    def documents(self, connection: Connection, changes: Iterable[DocumentChange]) -> None:
        """As the kernel asks for it."""
        people = _PeopleRows(connection)
        for change in changes:
            if change.path.startswith(PEOPLE_FOLDER):
                people.take(change)
            else:
                _take_other(connection, change)
        people.place()

    def entries(self, connection: Connection, new: Sequence[ProjectedEntry], late: bool) -> bool:
        """Entries are put in order where they are asked for, so that it is no matter when they come."""
        del late
        rows = [
            (entry.name, entry.tick, entry.device, entry.number, entry.kind, about(entry), other_person(entry), state,
             entry.at, json.dumps(entry.body))
            for _, entry, state, *_ in new
        ]  # fmt: skip
        marks = ", ".join("?" * 10)
        connection.executemany(f"INSERT OR REPLACE INTO social_entries VALUES ({marks})", rows)
        return True


PROJECTION = SocialProjection()


# --- people -----------------------------------------------------------------------------------------------------------


class _PeopleRows:
    """People of one run: those that came or changed find their places in the order of names at the end."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._new: dict[str, tuple[PersonRecord, bytes]] = {}

    def take(self, change: DocumentChange) -> None:
        """Take a card; the rows that were made from an older one go."""
        person = person_of(change.path)
        if person is None:
            return
        self._new.pop(person, None)
        _forget(self._connection, person)
        if change.content is None:
            return
        record = read_person(person, change.content)
        if record is None:
            add_problem(self._connection, ROOM, change.path, Problem(NO_CARD))
        else:
            self._new[person] = record, change.content

    def place(self) -> None:
        """Write the rows of those who were taken."""
        if len(self._new) > _MANY:
            self._place_all()
        else:
            for record, card in self._new.values():
                place = self._place_of(record)
                if place is None:
                    return self._place_all()
                _insert(self._connection, [(place, record, card)])
                self._new = {key: value for key, value in self._new.items() if key != record.id}
        return None

    def _place_of(self, record: PersonRecord) -> int | None:
        """A place between the neighbours in the order of names; ``None`` where there is none left."""
        key = (_sorted(record), record.id)
        ask = "SELECT place FROM social_people WHERE (sorted, id) {} (?, ?) ORDER BY sorted {}, id {} LIMIT 1"
        before, after = (
            self._connection.execute(ask.format(sign, way, way), key).fetchone()
            for sign, way in (("<", "DESC"), (">", "ASC"))
        )
        low = before[0] if before else (after[0] - 2 * _FAR if after else 0)
        high = after[0] if after else low + 2 * _FAR
        return (low + high) // 2 if high - low > 1 else None

    def _place_all(self) -> None:
        """Everybody's rows anew, with gaps between them."""
        known = self._connection.execute("SELECT id, card FROM social_people").fetchall()
        everybody = {id: (read_person(id, card), card) for id, card in known} | self._new
        records = sorted(
            ((record, card) for record, card in everybody.values() if record is not None),
            key=lambda one: (_sorted(one[0]), one[0].id),
        )
        for table in ("people", "words", "addresses", "aliases", "numbers"):
            self._connection.execute(f"DELETE FROM social_{table}")
        _insert(self._connection, ((number * _FAR, record, card) for number, (record, card) in enumerate(records)))
        self._new = {}


def _insert(connection: Connection, people: Iterable[tuple[int, PersonRecord, bytes]]) -> None:
    people = list(people)
    marks = ", ".join("?" * _PLACES)
    rows = (_person_row(place, record, card) for place, record, card in people)
    connection.executemany(f"INSERT INTO social_people ({_PERSON}) VALUES ({marks})", rows)
    words = ((place, found_by(record)) for place, record, _ in people)
    connection.executemany("INSERT INTO social_words (rowid, words) VALUES (?, ?)", words)
    addresses = ((fold(one), record.id) for _, record, _ in people for one in record.emails)
    connection.executemany("INSERT OR IGNORE INTO social_addresses (address, person) VALUES (?, ?)", addresses)
    numbers = ((fold(one), record.id) for _, record, _ in people for one in record.numbers)
    connection.executemany("INSERT OR IGNORE INTO social_numbers (number, person) VALUES (?, ?)", numbers)
    aliases = ((alias, record.id) for _, record, _ in people for alias in record.merged)
    connection.executemany("INSERT OR IGNORE INTO social_aliases (alias, person) VALUES (?, ?)", aliases)


def _forget(connection: Connection, person: str) -> None:
    found = connection.execute("SELECT place FROM social_people WHERE id = ?", (person,)).fetchone()
    if found is not None:
        connection.execute("DELETE FROM social_words WHERE rowid = ?", found)
        connection.execute("DELETE FROM social_people WHERE place = ?", found)
        for table in ("addresses", "aliases", "numbers"):
            connection.execute(f"DELETE FROM social_{table} WHERE person = ?", (person,))


def _person_row(place: int, record: PersonRecord, card: bytes) -> Row:
    birth = record.birth.isoformat() if record.birth else None
    texts = (
        record.shown, record.given, record.family, next(iter(record.nicknames), ""), record.promotion,
        record.department, record.status.value,
    )  # fmt: skip
    email, phone = next(iter(record.emails), ""), next(iter(record.phones), "")
    shown = map(display, texts)
    return (
        place, record.id, _sorted(record), *shown, birth, birth and birth[5:], display(email), display(phone), card
    )  # fmt: skip


def _sorted(record: PersonRecord) -> str:
    return fold(f"{record.family} {record.given}".strip() or record.shown)


def found_by(record: PersonRecord) -> str:
    """The words by which a person is found: names, nicknames, login, promotion, numbers of cards."""
    texts = (record.shown, record.given, record.family, *record.nicknames, record.login, record.promotion,
             *record.numbers)  # fmt: skip
    return " ".join(dict.fromkeys(fold(" ".join(filter(None, texts))).split()))


# --- everything else --------------------------------------------------------------------------------------------------


def _take_other(connection: Connection, change: DocumentChange) -> None:
    for folder, take in _KINDS.items():
        if change.path.startswith(folder):
            problem = take(connection, change.path, change.content)
            if problem is not None:
                add_problem(connection, ROOM, change.path, problem)


def _photo(connection: Connection, path: str, raw: bytes | None) -> None:
    person = person_of(path)
    if person is not None:
        _replace(connection, "social_photos", "person", person, None if raw is None else (person,))


def _promotion(connection: Connection, path: str, raw: bytes | None) -> Problem | None:
    code = name_in(path, PROMOTIONS_FOLDER, ".json")
    found = None if raw is None or code is None else read_promotion(path, raw)
    if isinstance(found, Problem):
        return found
    row: Row | None = None if found is None else (found.code, found.year, display(found.name))
    _replace(connection, "social_promotions", "code", code, row)
    return None


def _club(connection: Connection, path: str, raw: bytes | None) -> Problem | None:
    slug = name_in(path, CLUBS_FOLDER, ".md")
    found = None if raw is None or slug is None else read_club(path, raw)
    row: Row | None = None
    if found is not None and not isinstance(found, Problem):
        row = (found.slug, display(found.name), fold(found.name), found.parent, raw)
    _replace(connection, "social_clubs", "slug", slug, row)
    return found if isinstance(found, Problem) else None


def _membership(connection: Connection, path: str, raw: bytes | None) -> Problem | None:
    key = membership_key(path)
    found = None if raw is None else read_membership(path, raw)
    if key is not None:
        row = (key.club, key.person, key.start.isoformat())
        connection.execute("DELETE FROM social_memberships WHERE club = ? AND person = ? AND start = ?", row)
    if found is None or isinstance(found, Problem):
        return found
    until = found.until.isoformat() if found.until else None
    whole = (found.club, found.person, found.start.isoformat(), display(found.role), until, found.rank, found.fee.value)
    _replace(connection, "social_memberships", "", None, whole)
    return None


def _request(connection: Connection, path: str, raw: bytes | None) -> Problem | None:
    id = name_in(path, REQUESTS_FOLDER, ".md")
    found = None if raw is None or id is None else read_request(path, raw)
    if found is None or isinstance(found, Problem):
        _replace(connection, "social_requests", "id", id, None)
        return found
    _replace(connection, "social_requests", "id", id, (found.id, display(found.name), display(found.reason), found.by))
    return None


def _thing(connection: Connection, path: str, raw: bytes | None) -> Problem | None:
    id = name_in(path, THINGS_FOLDER, ".json")
    found = None if raw is None or id is None else read_thing(path, raw)
    if found is None or isinstance(found, Problem):
        _replace(connection, "social_things", "id", id, None)
        return found
    texts = map(display, (found.name, found.category, found.picture))
    _replace(connection, "social_things", "id", id, (found.id, found.club, *texts, found.deposit))
    return None


def _replace(connection: Connection, table: str, column: str, key: str | None, row: Row | None) -> None:
    if key is not None:
        connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (key,))
    if row is not None:
        connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)


_Taker: TypeAlias = Callable[[Connection, str, bytes | None], "Problem | None"]
_KINDS: dict[str, _Taker] = {
    PHOTOS_FOLDER: _photo,
    PROMOTIONS_FOLDER: _promotion,
    CLUBS_FOLDER: _club,
    MEMBERS_FOLDER: _membership,
    REQUESTS_FOLDER: _request,
    THINGS_FOLDER: _thing,
}
