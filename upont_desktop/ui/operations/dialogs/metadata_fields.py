"""Metadata as an editor needs them: what is typed for some resources, what the circle uses elsewhere, and types."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from PySide6.QtCore import QDate

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.metadata import DEPENDENCIES, METADATA_FOLDER, JsonValue, is_private, parse_metadata
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import WorkerContext

_SCANNED = 500  # files on disk that are read for suggestions
_LARGEST = 1 << 16  # bytes of a file of metadata: ours have a few hundred


class FieldType(StrEnum):
    """How a value is written."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes/no"
    DATE = "date"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class KnownFields:
    """The fields that people typed, by exact path of the resource; which keys and values the circle uses elsewhere
    (``used``), its ``people``, and the ``versions`` that its resources have now, by path.
    """

    typed: Mapping[str, Mapping[str, JsonValue]] = field(default_factory=dict)
    used: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    people: tuple[str, ...] = ()
    versions: Mapping[str, int] = field(default_factory=dict)


def fields_of(worker: WorkerContext, circle: Circle, paths: Iterable[str]) -> KnownFields:
    """Read the fields of resources, and what is used elsewhere as far as a quick look at the disk tells.

    Raises :class:`Cancelled`.
    """
    reader = worker.reader(circle)
    typed = {}
    for path in paths:
        if worker.cancelled:
            raise Cancelled
        typed[path] = dict(reader.resources.resource(path).metadata.typed)
    people = dict.fromkeys(display(name) for name, _address, _commits in reader.histories.people())
    versions = {
        each.rel_path: each.version for each, _size in reader.resources.all_resources() if not is_private(each.rel_path)
    }
    return KnownFields(typed, _used(circle), tuple(people), versions)


def _used(circle: Circle) -> dict[str, tuple[str, ...]]:
    used: dict[str, dict[str, None]] = {}
    for file in islice((circle.path / METADATA_FOLDER).rglob("*.json"), _SCANNED):
        if file.is_symlink() or not file.is_file() or file.stat().st_size > _LARGEST:
            continue
        for key, value in (parse_metadata(file.read_bytes()) or {}).items():
            if key != DEPENDENCIES:
                values = used.setdefault(key, {})
                values.update(dict.fromkeys(map(written, value if isinstance(value, list) else [value])))
    return {key: tuple(values) for key, values in used.items()}


def type_of(value: JsonValue) -> FieldType:
    """The type that a value has."""
    match value:
        case bool():
            return FieldType.YES_NO
        case int() | float():
            return FieldType.NUMBER
        case list():
            return FieldType.LIST
        case str() if len(value) == 10 and QDate.fromString(value, "yyyy-MM-dd").isValid():
            return FieldType.DATE
        case _:
            return FieldType.TEXT


def written(value: JsonValue) -> str:
    """A value as it stands in a field."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(map(written, value))
        case _:
            return str(value)


def value_of(kind: FieldType, text: str) -> JsonValue:
    """What was typed, as the type says. Raises :class:`ValueError` where it does not fit."""
    text = text.strip()
    match kind:
        case FieldType.NUMBER:
            return _number(text)
        case FieldType.YES_NO:
            return text == "yes"
        case FieldType.DATE:
            if not QDate.fromString(text, "yyyy-MM-dd").isValid():
                raise ValueError(text)
            return text
        case FieldType.LIST:
            return [part for part in (each.strip() for each in text.split(",")) if part]
        case _:
            return text


def _number(text: str) -> int | float:
    plain = text.replace(",", ".")
    number = float(plain)
    if not math.isfinite(number):
        raise ValueError(text)
    return int(plain) if plain.lstrip("+-").isdecimal() else number
