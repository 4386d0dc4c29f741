"""What a person writes in a search field, as a value.

::

    équation diff               both words, each at the beginning of a word
    "bilan annuel" -brouillon   these words in this order, without that one
    author:marie before:2024    fields, in French or English (:mod:`~upont_desktop.domain.query_words`)
    change:added,moved          what happened to a resource
    level = "1A" difficulty > 2 has:title       any field of the metadata; meta.author where a field is called so

Conditions add up, except that several authors, types, changes or places are alternatives. The text may be half typed:
an open quotation goes to the end, a field without a value asks for nothing yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from upont_desktop.domain.errors import BadQuery
from upont_desktop.domain.extensions import BY_EXTENSION
from upont_desktop.domain.query_filters import FieldTest, Operator, PathFilter, TypeFilter
from upont_desktop.domain.query_words import (
    BookCommits,
    Field,
    Place,
    books_called,
    changes_called,
    field_called,
    field_like,
    kinds_called,
    places_called,
    start_of,
)
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.text import fold

LONGEST = 2000
"""Characters of a search."""
MOST_CONDITIONS = 64  # SQLite takes a few hundred, and a person writes five


@dataclass(frozen=True, slots=True)
class SearchWords:
    """A word, or a phrase, to be found. Unless ``exact``, its last word may be the beginning of a longer one."""

    text: str
    exact: bool = False
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Author:
    """``author:``: part of a name or an address."""

    text: str
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A search. ``after`` (included) and ``before`` (left out) are compared with dates as their authors read them.

    ``str(query)`` is text that means the same.
    """

    words: tuple[SearchWords, ...] = ()
    authors: tuple[Author, ...] = ()
    paths: tuple[PathFilter, ...] = ()
    types: tuple[TypeFilter, ...] = ()
    tests: tuple[FieldTest, ...] = ()
    places: frozenset[Place] = field(default_factory=frozenset)
    after: datetime | None = None
    before: datetime | None = None
    changes: frozenset[ChangeKind] = field(default_factory=frozenset)
    books: BookCommits | None = None

    def __bool__(self) -> bool:
        """Whether it asks for anything."""
        conditions = (self.words, self.authors, self.paths, self.types, self.tests, self.changes)
        return any(conditions) or bool(self.after or self.before or self.books)

    @property
    def wanted(self) -> tuple[SearchWords, ...]:
        """The words to be found."""
        return tuple(word for word in self.words if not word.excluded)

    @property
    def unwanted(self) -> tuple[SearchWords, ...]:
        """The words that must not be there."""
        return tuple(word for word in self.words if word.excluded)

    @property
    def plain_words(self) -> str:
        """The words, where it asks for words and for nothing else; else empty."""
        if self.unwanted or self.places or replace(self, words=()):
            return ""
        return " ".join(word.text for word in self.words)

    def looks_in(self, place: Place) -> bool:
        """Whether ``in:`` allows this place."""
        return not self.places or place in self.places

    def fits_path(self, path: str) -> bool:
        """Whether a path passes ``path:`` and ``type:``."""
        folded = fold(path)
        if not all(one.fits(folded) for one in self.paths):
            return False
        types = [kind for kind in self.types if not kind.excluded]
        if types and not any(kind.matches(folded) for kind in types):
            return False
        return not any(kind.matches(folded) for kind in self.types if kind.excluded)

    def __str__(self) -> str:
        parts = [_minus(author.excluded) + f"author:{_quoted(author.text)}" for author in self.authors]
        parts += [_minus(path.excluded) + f"path:{_quoted(path.pattern)}" for path in self.paths]
        parts += [_minus(kind.excluded) + f"type:{_quoted(kind.word)}" for kind in self.types]
        parts += [_minus(test.excluded) + _test_text(test) for test in self.tests]
        parts += [f"change:{','.join(change.word for change in sorted(self.changes))}"] if self.changes else []
        parts += [f"books:{self.books}"] if self.books else []
        parts += [f"in:{place}" for place in sorted(self.places)]
        parts += [f"after:{self.after.date()}"] if self.after else []
        parts += [f"before:{self.before.date()}"] if self.before else []
        parts += [_word_text(word, word is self.words[-1]) for word in self.words]
        return " ".join(parts)


def _minus(excluded: bool) -> str:
    return "-" if excluded else ""


def _quoted(text: str) -> str:
    return f'"{text}"' if re.search(r"\s|,", text) else text


def _test_text(test: FieldTest) -> str:
    key = test.key
    if field_called(key) is not None or key.lower().startswith(_META):
        key = f"meta.{key}"
    if test.operator is Operator.PRESENT:
        return f"has:{_quoted(key)}"
    return f'{key}:"{test.value}"' if test.operator is Operator.CONTAINS else f'{key} {test.operator} "{test.value}"'


def _word_text(word: SearchWords, last: bool) -> str:
    if word.exact:
        return f'{_minus(word.excluded)}"{word.text}"'
    # An open quotation can only stand last: there it may hold what would be read as conditions elsewhere.
    opening = '"' if last and re.search(r"[\s:=<>!≠≤≥]|^-", word.text) else ""
    return _minus(word.excluded) + opening + word.text


# --- parsing ----------------------------------------------------------------------------------------------------------

_QUOTES = str.maketrans(dict.fromkeys("«»“”„‟", '"'))
_UNTYPED = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_VALUE = r'"[^"]*+"?|[^\s"]*+'
_TOKEN = re.compile(
    rf"""\s*+(?P<minus>-?)(?:
        (?P<key>[^\W\d_][\w.\-]*+)\s*+(?P<operator>!=|<=|>=|[=<>≠≤≥])\s*+(?P<operand>{_VALUE})
      | (?P<field>[^\W\d_][\w.\-]*+):(?P<value>{_VALUE})
      | (?P<phrase>"[^"]*+"?)
      | (?P<word>[^\s"]++)
    )""",
    re.VERBOSE,
)
_OPERATORS = {"≠": "!=", "≤": "<=", "≥": ">="}
_META = ("meta.", "méta.")
_SIGNS = frozenset("-=<>!≠≤≥:")
_SIGNS_RUN = re.compile("[-=<>!≠≤≥:]+")


def parse_query(text: str) -> Query:
    """The search that ``text`` asks for. Raises :class:`~upont_desktop.domain.errors.BadQuery` with what is wrong."""
    if len(text) > LONGEST:
        raise BadQuery(text=text[:40] + "…", problem=f"it is longer than {LONGEST} characters")
    # Compatibility forms stay: names are found by them as they are written.
    typed = _UNTYPED.sub(" ", text).translate(_QUOTES)
    return _Parser(typed).query()


class _Parser:
    """Collects the conditions of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: list[SearchWords] = []
        self._authors: list[Author] = []
        self._paths: list[PathFilter] = []
        self._types: list[TypeFilter] = []
        self._tests: list[FieldTest] = []
        self._places: set[Place] = set()
        self._after: datetime | None = None
        self._before: datetime | None = None
        self._changes: set[ChangeKind] = set()
        self._books: BookCommits | None = None

    def query(self) -> Query:
        """Read every token. Raises :class:`BadQuery`, with an example of what to write."""
        for count, token in enumerate(self._tokens(), 1):
            if count > MOST_CONDITIONS:
                raise self._bad(f"it has more than {MOST_CONDITIONS} words and conditions")
            self._take(token)
        return Query(
            tuple(self._words),
            tuple(self._authors),
            tuple(self._paths),
            tuple(self._types),
            tuple(self._tests),
            frozenset(self._places),
            self._after,
            self._before,
            frozenset(self._changes),
            self._books,
        )

    def _tokens(self) -> Iterator[re.Match[str]]:
        at = 0
        while (token := _TOKEN.match(self._text, at)) is not None:
            at = token.end()
            yield token

    def _take(self, token: re.Match[str]) -> None:
        excluded = bool(token["minus"])
        if token["key"] is not None:
            self._compared(token["key"], token["operator"], token["operand"], excluded)
        elif token["field"] is not None:
            self._with_field(token, excluded)
        elif token["phrase"] is not None:
            closed = len(token["phrase"]) > 1 and token["phrase"].endswith('"')
            self._add_words(token["phrase"], closed, excluded)
        else:
            self._add_words(token["word"], False, excluded)

    def _add_words(self, text: str, exact: bool, excluded: bool) -> None:
        plain = _plain(text)
        if not fold(plain):  # nothing, or accents without letters
            return
        if plain[:1] in _SIGNS and not text.startswith('"'):  # a comparison without a key
            plain = _SIGNS_RUN.sub(" ", plain)
            self._words += [SearchWords(word, False, excluded) for word in plain.split() if fold(word)]
        else:
            self._words.append(SearchWords(plain, exact, excluded))

    def _compared(self, key: str, operator: str, operand: str, excluded: bool) -> None:
        operator = _OPERATORS.get(operator, operator)
        value = _plain(operand)
        named = field_called(key)
        if operator == "=" and named is not None:
            self._set_field(named, value, excluded)
        elif not value:  # nothing to compare with yet
            self._tests.append(FieldTest(_without_meta(key), Operator.PRESENT, "", excluded))
        else:
            self._tests.append(FieldTest(_without_meta(key), Operator(operator), value, excluded))

    def _with_field(self, token: re.Match[str], excluded: bool) -> None:
        named, value = field_called(token["field"]), _plain(token["value"])
        if named is not None:
            self._set_field(named, value, excluded)
        elif value.startswith(("/", "\\")) or not value:  # an address, or a colon in a sentence
            self._add_words(f"{token['field']}:{value}" if value else token["field"], False, excluded)
        else:
            self._tests.append(FieldTest(_without_meta(token["field"]), Operator.CONTAINS, value, excluded))

    def _set_field(self, named: Field, value: str, excluded: bool) -> None:
        if not value:
            return
        if named is Field.AUTHOR:
            self._authors.append(Author(value, excluded))
        elif named is Field.PATH:
            self._paths.append(PathFilter(value, excluded))
        elif named is Field.HAS:
            self._tests.append(FieldTest(_without_meta(value), Operator.PRESENT, "", excluded))
        elif named is Field.TYPE:
            self._types += [TypeFilter(word, kinds_called(word, BY_EXTENSION), excluded) for word in _listed(value)]
        elif named in (Field.BEFORE, Field.AFTER):
            self._limit(named, value, excluded)
        else:
            add = {Field.IN: self._look_in, Field.CHANGE: self._add_change, Field.BOOKS: self._choose_books}[named]
            for word in _listed(value):
                add(word, excluded)

    def _look_in(self, word: str, excluded: bool) -> None:
        places = places_called(word)
        if not places:
            raise self._bad(f"there is no place called “{word}”: write in: with one of {', '.join(Place)}")
        self._places |= (frozenset(Place) - places) if excluded else places

    def _add_change(self, word: str, excluded: bool) -> None:
        changes = changes_called(word)
        if not changes:
            words = ", ".join(change.word for change in ChangeKind)
            raise self._bad(f"there is no change called “{word}”: write change: with one of {words}")
        if not excluded:
            self._changes |= changes
        else:
            self._changes = (self._changes or set(ChangeKind)) - changes

    def _choose_books(self, word: str, excluded: bool) -> None:
        books = books_called(word)
        if books is None:
            raise self._bad(f"books cannot be “{word}”: write books: with one of {', '.join(BookCommits)}")
        if excluded:
            books = BookCommits.SHOWN if books is BookCommits.HIDDEN else BookCommits.HIDDEN
        self._books = books

    def _limit(self, named: Field, value: str, excluded: bool) -> None:
        moment = start_of(value)
        if moment is None:
            raise self._bad(f"“{value}” is no date: write 2024, 2024-03, 2024-03-14 or 14/03/2024")
        if (named is Field.AFTER) is not excluded:
            self._after = max(self._after or moment, moment)
        else:
            self._before = min(self._before or moment, moment)

    def _bad(self, problem: str) -> BadQuery:
        text = self._text if len(self._text) <= 60 else self._text[:59] + "…"
        return BadQuery(text=text, problem=problem)


def _plain(value: str) -> str:
    return " ".join(value.strip('"').split())


def _listed(value: str) -> list[str]:
    return [word for word in re.split(r"[,\s]+", value) if word]


def _without_meta(key: str) -> str:
    for prefix in _META:
        if key.lower().startswith(prefix) and len(key) > len(prefix):
            return key[len(prefix) :]
    return key


# --- mistyped ---------------------------------------------------------------------------------------------------------


def suggested(text: str) -> str | None:
    """The search that was probably meant by one with a field of an unknown name: ``author:`` for ``autor:``."""
    found = _KEY.sub(lambda key: f"{field_like(key[1]) or key[1]}:", text)
    return found if found != text else None


_KEY = re.compile(r"(?<![^\s-])([^\W\d_]{3,20}):")
