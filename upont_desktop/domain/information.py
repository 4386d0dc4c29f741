"""What people note of a resource (its metadata), told in words: the facts of it, and what a change did to them.

The English texts stand here, once for both front ends, which hand in how a text is said in the language of the person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.metadata import DEPENDENCIES, LABELS, LEVEL, MAINTAINERS, TITLE, JsonValue
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.rows import Dependency, ResourceDetails, VersionDetails
from upont_desktop.domain.text import display

Say: TypeAlias = Callable[[str], str]
"""Says an English text of the context ``Information`` in the language of the person."""

_OWN = frozenset({TITLE, LEVEL, LABELS, MAINTAINERS, DEPENDENCIES})

# fmt: off
_TEXTS: Mapping[str, tuple[str, str, str]] = {
    LEVEL: (
        QT_TRANSLATE_NOOP("Information", "level {value} added"),
        QT_TRANSLATE_NOOP("Information", "level {value} removed"),
        QT_TRANSLATE_NOOP("Information", "level {old} changed to {value}"),
    ),
    LABELS: (
        QT_TRANSLATE_NOOP("Information", "label “{value}” added"),
        QT_TRANSLATE_NOOP("Information", "label “{value}” removed"),
        QT_TRANSLATE_NOOP("Information", "label “{old}” changed to “{value}”"),
    ),
    MAINTAINERS: (
        QT_TRANSLATE_NOOP("Information", "maintainer {value} added"),
        QT_TRANSLATE_NOOP("Information", "maintainer {value} removed"),
        QT_TRANSLATE_NOOP("Information", "maintainer {old} replaced by {value}"),
    ),
    DEPENDENCIES: (
        QT_TRANSLATE_NOOP("Information", "uses {value} now"),
        QT_TRANSLATE_NOOP("Information", "no longer uses {value}"),
        QT_TRANSLATE_NOOP("Information", "uses {value} in place of {old}"),
    ),
    TITLE: (
        QT_TRANSLATE_NOOP("Information", "title “{value}” added"),
        QT_TRANSLATE_NOOP("Information", "title “{value}” removed"),
        QT_TRANSLATE_NOOP("Information", "title “{old}” changed to “{value}”"),
    ),
}
_ANY = (
    QT_TRANSLATE_NOOP("Information", "{key}: “{value}” added"),
    QT_TRANSLATE_NOOP("Information", "{key}: “{value}” removed"),
    QT_TRANSLATE_NOOP("Information", "{key}: “{old}” changed to “{value}”"),
)
_YES, _NO = QT_TRANSLATE_NOOP("Information", "yes"), QT_TRANSLATE_NOOP("Information", "no")
_AND = QT_TRANSLATE_NOOP("Information", "{first}, {rest}")
# fmt: on


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that came (``old`` is ``None``), went (``new`` is ``None``) or was replaced; of a list, one item."""

    key: str
    old: JsonValue
    new: JsonValue

    def words(self, say: Say) -> str:
        """``level 2 added``."""
        text = _TEXTS.get(self.key, _ANY)[1 if self.new is None else 0 if self.old is None else 2]
        value = self.old if self.new is None else self.new
        return say(text).format(key=key_words(self.key), value=self._value(value, say), old=self._value(self.old, say))

    def _value(self, value: JsonValue, say: Say) -> str:
        shown = value_words(value, say)
        return shown.removeprefix(":") if self.key == DEPENDENCIES else shown


def field_changes(old: Mapping[str, JsonValue], new: Mapping[str, JsonValue]) -> tuple[FieldChange, ...]:
    """How the fields of a resource differ: those of our own first, then by name; lists item by item."""
    keys = sorted({*old, *new}, key=lambda key: (key not in _OWN, key))
    return tuple(change for key in keys for change in _changes_of(key, old.get(key), new.get(key)))


def _changes_of(key: str, old: JsonValue, new: JsonValue) -> Iterator[FieldChange]:
    if not isinstance(old, list) and not isinstance(new, list):
        if old != new:
            yield FieldChange(key, old, new)
        return
    before, after = _items(old), _items(new)
    yield from (FieldChange(key, item, None) for item in before if item not in after)
    yield from (FieldChange(key, None, item) for item in after if item not in before)


def _items(value: JsonValue) -> Sequence[JsonValue]:
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def key_words(key: str) -> str:
    """The name of a field that people invented, as words: ``handed_out`` is how a script has it."""
    return display(key).replace("_", " ")


def said_together(parts: Sequence[str], say: Say) -> str:
    """``level 2 added, label “exam” removed``."""
    told = ""
    for part in reversed(parts):
        told = say(_AND).format(first=part, rest=told) if told else part
    return told


def value_words(value: JsonValue, say: Say) -> str:
    """A value as a person reads it: no JSON, ``yes`` for true."""
    match value:
        case None:
            return ""
        case bool():
            return say(_YES if value else _NO)
        case list():
            return ", ".join(value_words(item, say) for item in value)
        case dict():
            return ", ".join(f"{display(key)} {value_words(item, say)}".rstrip() for key, item in value.items())
        case _:
            return display(str(value))


@dataclass(frozen=True, slots=True)
class ResourceFacts:
    """What there is to say of a resource besides its versions, as of now.

    ``fields`` are what people typed under keys of their own. ``origin`` is the version that it was copied from.
    """

    path: str
    title: str = ""
    level: JsonValue = None
    labels: tuple[str, ...] = ()
    maintainers: tuple[str, ...] = ()
    fields: tuple[tuple[str, JsonValue], ...] = ()
    uses: tuple[Dependency, ...] = ()
    used_by: tuple[Dependency, ...] = ()
    origin: Resource | None = None

    def __bool__(self) -> bool:
        """Whether there is anything to say."""
        return bool(
            self.title or self.level is not None or self.labels or self.maintainers or self.fields or self.uses
            or self.used_by or self.origin
        )  # fmt: skip


def resource_facts(details: ResourceDetails, history: Sequence[VersionDetails]) -> ResourceFacts:
    """The facts of a resource; ``history`` are its versions, newest first."""
    typed = details.metadata.typed
    title = details.metadata.get(TITLE)
    return ResourceFacts(
        details.version.resource.rel_path,
        display(title) if isinstance(title, str) else "",
        typed.get(LEVEL),
        _texts(typed.get(LABELS)),
        _texts(typed.get(MAINTAINERS)),
        tuple((key, typed[key]) for key in sorted(typed) if key not in _OWN),
        details.uses,
        details.used_by,
        next((version.origin for version in reversed(history) if version.origin is not None), None),
    )


def _texts(value: JsonValue) -> tuple[str, ...]:
    return tuple(display(str(item)) for item in _items(value) if item not in (None, ""))


def reference_of(link: Dependency) -> Reference:
    """What a resource uses, as a reference."""
    return Reference(link.target, link.circle, link.pinned)


@dataclass(frozen=True, slots=True)
class VersionCounts:
    """How many versions a resource has, and how often one of them was copied."""

    versions: int
    copies: int


def version_counts(history: Sequence[VersionDetails]) -> VersionCounts:
    """Count a resource's versions. What was made from them has versions of its own."""
    return VersionCounts(len(history), sum(len(version.forks) for version in history))
