"""A list of people as statements, made once for each kind of list: a key is pressed again and again, and building a
statement takes longer than answering it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import ColumnElement, Select, bindparam, func, select

from upont_desktop.apps.social.cards import card_path, photo_path
from upont_desktop.apps.social.forms import day_of
from upont_desktop.apps.social.pages import PeopleFilter, PersonRow
from upont_desktop.apps.social.records import PersonStatus
from upont_desktop.apps.social.tables import people, photos, words
from upont_desktop.domain.text import fold

COLUMNS = (
    people.c.id, people.c.shown, people.c.given, people.c.family, people.c.nick, people.c.promotion,
    people.c.department, people.c.status, people.c.birth, people.c.email, people.c.phone,
    select(photos.c.person).where(photos.c.person == people.c.id).exists().label("photo"),
)  # fmt: skip
Parameters: TypeAlias = dict[str, str | int]
_WORD = re.compile(r"[^\W_]+")
_STATUSES = {status.value: status for status in PersonStatus}


class PeopleList(NamedTuple):
    """A kind of list: whether words are looked for, and which columns of people are compared."""

    by_words: bool
    filters: tuple[str, ...]

    def page(self) -> Select[Any]:
        """The people of it, from ``first`` on, ``count`` of them."""
        return _page(self)

    def total(self) -> Select[Any]:
        """How many people are in it."""
        return _total(self)

    def before(self) -> Select[Any]:
        """How many stand before ``place``, and whether somebody stands at it."""
        return _before(self)


def asked_list(text: str, filters: PeopleFilter, members: Iterable[str] | None) -> tuple[PeopleList, Parameters] | None:
    """The kind of list that is asked for, and its values; ``None`` where nobody can be in it. ``members`` are the ids
    of those who are in the club that is asked for.
    """
    asked = _WORD.findall(fold(text))
    if text.strip() and not asked:
        return None
    status = filters.status.value if filters.status else ""
    values = {"promotion": filters.promotion, "department": filters.department, "status": status}
    given: Parameters = {name: value for name, value in values.items() if value}
    if members is not None:
        given["id"] = json.dumps(list(members))
    found = PeopleList(bool(asked), tuple(given))
    if asked:
        given["match"] = " ".join(f'"{word}"*' for word in asked)
    return found, given


def _conditions(asked: PeopleList) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if asked.by_words:
        found.append(words.c.social_words.op("MATCH")(bindparam("match")))
    for name in asked.filters:
        column = people.c[name]
        found.append(column.in_(_ids(bindparam(name))) if name == "id" else column == bindparam(name))
    return found


def _ids(given: ColumnElement[Any]) -> Select[Any]:
    return select(func.json_each(given).table_valued("value").c.value)


def among(column: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """One parameter for however many values: SQLite has a limit to their number."""
    return column.in_(_ids(bindparam(None, json.dumps(list(values)))))


def _place(asked: PeopleList) -> ColumnElement[int]:
    """What is found by words comes in the order of names already."""
    return words.c.rowid if asked.by_words else people.c.place


def _from(asked: PeopleList, statement: Select[Any]) -> Select[Any]:
    if not asked.by_words:
        return statement.select_from(people)
    return statement.select_from(words.join(people, people.c.place == words.c.rowid) if asked.filters else words)


@cache
def _page(asked: PeopleList) -> Select[Any]:
    whole = select(*COLUMNS)
    whole = whole.select_from(words.join(people, people.c.place == words.c.rowid) if asked.by_words else people)
    whole = whole.where(*_conditions(asked)).order_by(_place(asked))
    count: ColumnElement[int] = bindparam("count")
    first: ColumnElement[int] = bindparam("first")
    return whole.limit(count).offset(first)


@cache
def _total(asked: PeopleList) -> Select[Any]:
    return _from(asked, select(func.count())).where(*_conditions(asked))


@cache
def _before(asked: PeopleList) -> Select[Any]:
    place = _place(asked)
    counts = [func.count().filter(one) for one in (place < bindparam("place"), place == bindparam("place"))]
    statement: Any = select(*counts)
    return _from(asked, statement).where(*_conditions(asked))


def person_row(row: Any) -> PersonRow:
    """A row of :data:`COLUMNS` as lists show it."""
    id, shown, given, family, nick, promotion, department, status, birth, email, phone, photo = row
    return PersonRow(
        id, shown, given, family, nick, promotion, department, _STATUSES[status], day_of(birth) if birth else None,
        email, phone, photo_path(id) if photo else "", card_path(id),
    )  # fmt: skip
