"""A filter of the history as a person says it, condition by condition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.query import Query
from upont_desktop.domain.query_filters import Operator
from upont_desktop.domain.query_words import BookCommits
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.ui.wording import dates, labels

translate = QCoreApplication.translate
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FilterPart:
    """One condition in words, and what is asked for without it."""

    text: str
    rest: Query


def parts(query: Query) -> Iterator[FilterPart]:
    """The conditions of a filter, in the order in which they are said."""
    for word in query.words:
        text = translate("Filter", "without “{text}”") if word.excluded else translate("Filter", "with “{text}”")
        yield FilterPart(text.format(text=word.text), replace(query, words=_without(query.words, word)))
    for author in query.authors:
        text = translate("Filter", "not by {who}") if author.excluded else translate("Filter", "by {who}")
        yield FilterPart(text.format(who=author.text), replace(query, authors=_without(query.authors, author)))
    if query.changes:
        did = ", ".join(labels.change_word(change) for change in ChangeKind if change in query.changes)
        yield FilterPart(did, replace(query, changes=frozenset()))
    if query.books is not None:
        yield FilterPart(books_word(query.books), replace(query, books=None))
    yield from _when(query)
    yield from _where(query)


def books_word(books: BookCommits) -> str:
    """What is shown of the commits that touch only books."""
    match books:
        case BookCommits.SHOWN:
            return translate("Filter", "each change of books")
        case BookCommits.HIDDEN:
            return translate("Filter", "without changes of books")
        case BookCommits.ONLY:
            return translate("Filter", "only changes of books")


def _when(query: Query) -> Iterator[FilterPart]:
    for moment, text, rest in (
        (query.after, translate("Filter", "from {day} on"), replace(query, after=None)),
        (query.before, translate("Filter", "before {day}"), replace(query, before=None)),
    ):
        if moment is not None:
            yield FilterPart(text.format(day=dates.long_day(moment.date())), rest)


def _where(query: Query) -> Iterator[FilterPart]:
    for path in query.paths:
        text = translate("Filter", "not in “{path}”") if path.excluded else translate("Filter", "in “{path}”")
        yield FilterPart(text.format(path=path.pattern), replace(query, paths=_without(query.paths, path)))
    for kind in query.types:
        text = translate("Filter", "not of type {type}") if kind.excluded else translate("Filter", "of type {type}")
        yield FilterPart(text.format(type=kind.word), replace(query, types=_without(query.types, kind)))
    for test in query.tests:
        sign = "" if test.operator is Operator.PRESENT else f" {test.operator} {test.value}"
        text = translate("Filter", "unless {test}") if test.excluded else translate("Filter", "where {test}")
        yield FilterPart(text.format(test=f"{test.key}{sign}"), replace(query, tests=_without(query.tests, test)))


def _without(some: tuple[T, ...], one: T) -> tuple[T, ...]:
    return tuple(each for each in some if each is not one)


def said(query: Query) -> str:
    """The whole filter in one phrase."""
    return ", ".join(part.text for part in parts(query))


def years(today: date) -> tuple[tuple[str, date, date | None], ...]:
    """Ranges of dates that people often mean: name, first day, and the day after the last."""
    this, last = date(today.year, 1, 1), date(today.year - 1, 1, 1)
    return (
        (translate("Filter", "The last 7 days"), date.fromordinal(today.toordinal() - 6), None),
        (translate("Filter", "The last 30 days"), date.fromordinal(today.toordinal() - 29), None),
        (translate("Filter", "This year"), this, None),
        (translate("Filter", "Last year"), last, this),
    )
