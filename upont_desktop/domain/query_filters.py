"""The conditions of a search that say yes or no to one value: a path, a type, a field of the metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.extensions import BY_EXTENSION, BY_NAME, kind_by_name
from upont_desktop.domain.metadata import JsonValue, Metadata
from upont_desktop.domain.text import fold


@dataclass(frozen=True, slots=True)
class PathFilter:
    """``path:``: part of a path; its beginning where ``pattern`` starts with a slash; a glob if it has ``*`` or ``?``.

    A glob without a slash is compared with the name alone, any other with the whole path, where ``*`` crosses slashes.
    """

    pattern: str
    excluded: bool = False

    def fits(self, folded: str) -> bool:
        """Whether a path, as :func:`~upont_desktop.domain.text.fold` gives it, is wanted."""
        return self._matches(folded) is not self.excluded

    @property
    def literal(self) -> str:
        """The longest stretch that every path that matches has, folded: for a look-up before :meth:`fits`."""
        return max(re.split(r"[*?]+", fold(self.pattern).strip("/")), key=len)

    def _matches(self, folded: str) -> bool:
        flat = fold(self.pattern)
        if "*" in flat or "?" in flat:
            subject = folded if "/" in flat else folded.rpartition("/")[2]
            return _glob(flat.removeprefix("/")).fullmatch(subject) is not None
        if flat.startswith("/"):
            return folded.startswith(flat[1:])
        return flat in folded


@lru_cache(maxsize=64)
def _glob(pattern: str) -> re.Pattern[str]:
    """A regular expression for a glob, which takes no longer than path times pattern: stretches between stars are
    looked for at the first place that fits and never tried again (atomic groups), which loses nothing.
    """
    first, *others = (_stretch(part) for part in re.split(r"\*+", pattern))
    if not others:
        return re.compile(first, re.DOTALL)
    between = "".join(f"(?>.*?{part})" for part in others[:-1])
    return re.compile(f"{first}{between}.*{others[-1]}", re.DOTALL)


def _stretch(part: str) -> str:
    return ".".join(re.escape(piece) for piece in part.split("?"))


@dataclass(frozen=True, slots=True)
class TypeFilter:
    """``type:``: the kinds that ``word`` names, or else an extension."""

    word: str
    kinds: frozenset[ContentKind]
    excluded: bool = False

    def matches(self, folded: str) -> bool:
        """Whether a folded path is of this type, ``excluded`` aside."""
        if self.kinds:
            return kind_by_name(folded) in self.kinds
        return folded.rpartition("/")[2].endswith("." + self.extension)

    @property
    def extension(self) -> str:
        """The extension that is asked for, where ``kinds`` is empty."""
        return fold(self.word).removeprefix("*").removeprefix(".")

    @property
    def name_words(self) -> frozenset[str]:
        """Words of which every name of this type has one."""
        if not self.kinds:
            return frozenset({self.extension})
        tables = (BY_EXTENSION, BY_NAME)
        return frozenset(word for table in tables for word, kind in table.items() if kind in self.kinds)


class Operator(StrEnum):
    """How a field of the metadata is compared."""

    PRESENT = "has"
    CONTAINS = ":"
    EQUAL = "="
    NOT_EQUAL = "!="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


@dataclass(frozen=True, slots=True)
class FieldTest:
    """``key = value`` and its like. Keys and texts are compared folded; what both sides call a number, as numbers.

    ``key:value`` looks for the beginning of a word in a text. ``key`` may name a value inside another: ``paper.size``.
    A list holds when one of its values does; a field that is missing holds for nothing but ``!=``.
    """

    key: str
    operator: Operator
    value: str = ""
    excluded: bool = False

    def fits(self, metadata: Metadata) -> bool:
        """Whether a version with this metadata is wanted; what people typed hides what the file says."""
        return self._holds(metadata) is not self.excluded

    @property
    def is_text(self) -> bool:
        """Whether the value can only be written in one way; numbers and truths can in several."""
        flat = fold(self.value)
        return _number(flat) is None and flat not in _TRUTHS

    def _holds(self, metadata: Metadata) -> bool:
        values = list(self._values(metadata))
        if self.operator is Operator.PRESENT:
            return bool(values)
        wanted = fold(self.value)
        if self.operator is Operator.NOT_EQUAL:
            return not any(_compare(found, Operator.EQUAL, wanted) for found in values)
        return any(_compare(found, self.operator, wanted) for found in values)

    def _values(self, metadata: Metadata) -> Iterator[str]:
        key = fold(self.key)
        for fields in (metadata.typed, metadata.told):
            found = list(_values_at(fields, key))
            if found:
                yield from found
                return


@lru_cache(maxsize=4096)
def _folded_key(name: str) -> str:
    return fold(name)


def _values_at(fields: Mapping[str, JsonValue], key: str) -> Iterator[str]:
    for name, value in fields.items():
        flat = _folded_key(name)
        if flat == key:
            yield from _texts(value)
        elif isinstance(value, dict) and key.startswith(flat + "."):
            yield from _values_at(value, key[len(flat) + 1 :])


def _texts(value: JsonValue) -> Iterator[str]:
    """The values in a value, folded; an empty list or object counts as present."""
    if isinstance(value, list) and value:
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict) and value:
        for name, item in value.items():
            yield from (f"{fold(name)} {text}".rstrip() for text in _texts(item))
    elif isinstance(value, bool):
        yield "true" if value else "false"
    else:
        yield "" if value is None or isinstance(value, list | dict) else fold(str(value))


_NUMBER = re.compile(r"[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d{1,3})?", re.ASCII)
_TRUTHS = {"true": "true", "vrai": "true", "yes": "true", "oui": "true"} | dict.fromkeys(
    ("false", "faux", "no", "non"), "false"
)


def _number(text: str) -> float | None:
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) and len(text) < 40 else None


def _compare(found: str, operator: Operator, wanted: str) -> bool:
    one, two = _number(found), _number(wanted)
    if operator in (Operator.CONTAINS, Operator.EQUAL):
        if one is not None and two is not None:
            return one == two
        if found == wanted or _TRUTHS.get(wanted, wanted) == found:
            return True
        return operator is Operator.CONTAINS and _begins_word(wanted, found)
    if one is not None and two is not None:
        return _ordered((one > two) - (one < two), operator)
    # A number and a word have no order; two texts have (dates written year first, for instance).
    return one is None and two is None and _ordered((found > wanted) - (found < wanted), operator)


def _begins_word(wanted: str, found: str) -> bool:
    at = found.find(wanted)
    while at > 0 and wanted[0].isalnum() and found[at - 1].isalnum():
        at = found.find(wanted, at + 1)
    return at >= 0


def _ordered(sign: int, operator: Operator) -> bool:
    if operator is Operator.LESS:
        return sign < 0
    if operator is Operator.AT_MOST:
        return sign <= 0
    if operator is Operator.MORE:
        return sign > 0
    return sign >= 0
