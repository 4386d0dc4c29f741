"""What current resources say: their words, what they tell of themselves, what they link to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from upont_desktop.domain.errors import BadReference
from upont_desktop.domain.metadata import DEPENDENCIES, JsonValue, parse_metadata
from upont_desktop.domain.reference import parse_reference
from upont_desktop.domain.resource import EntryKind, entry_kind
from upont_desktop.domain.text import display
from upont_desktop.domain.text_extent import WHOLE, TextExtent
from upont_desktop.domain.unspaced_scripts import spaced
from upont_desktop.index.engine import bulk_insert
from upont_desktop.index.values import stored

_LINKED = 1 << 20
"""Bytes in which links and a text's own fields are looked for; they stand near the beginning of what people write."""


class LinkFound(Protocol):
    """What an extractor says of one link; see :class:`upont_desktop.domain.content.links.Link`."""

    @property
    def candidates(self) -> tuple[str, ...]: ...  # noqa: D102

    @property
    def kind(self) -> Any: ...  # noqa: D102

    @property
    def circle(self) -> str | None: ...  # noqa: D102


class TextFound(Protocol):
    """What an extractor says of the words of one resource; see ``SearchableText`` of :mod:`upont_desktop.compare`."""

    @property
    def text(self) -> str: ...  # noqa: D102

    @property
    def extent(self) -> TextExtent: ...  # noqa: D102


class Plan(Protocol):
    """How much of a content to read; see ``ReadingPlan`` of :mod:`upont_desktop.compare.searchable`."""

    @property
    def most(self) -> int: ...  # noqa: D102

    @property
    def cut(self) -> bool: ...  # noqa: D102

    @property
    def slow(self) -> bool: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Extractors:
    """How content is read: given by the service, so that the indexer knows no format."""

    told: Callable[[str, bytes], Mapping[str, JsonValue]]
    links: Callable[[str, bytes], Sequence[LinkFound]]
    text: Callable[[str, bytes, int], TextFound]
    """The words of a path's content, given its beginning and its whole size in bytes."""
    plan: Callable[[str], Plan]
    """What to read of a path's content, by its name."""


class CurrentResource(NamedTuple):
    """A resource as HEAD has it: ``typed`` is the blob of the metadata in effect, if any."""

    resource: int
    version: int
    rel_path: str
    mode: int
    blob: bytes
    typed: bytes | None = None

    @property
    def has_content(self) -> bool:
        """Whether the entry is a file, and no link or submodule."""
        return entry_kind(self.mode) in {EntryKind.FILE, EntryKind.EXECUTABLE}


@dataclass(frozen=True, slots=True)
class ReadContent:
    """The beginning of a content and its ``size`` in bytes; ``extent`` where there is nothing to read, and why."""

    data: bytes = b""
    size: int = 0
    extent: TextExtent = WHOLE


@dataclass(slots=True)
class TextRows:
    """Rows of several resources, to be written together."""

    texts: list[tuple[Any, ...]] = field(default_factory=list)
    fields: list[tuple[Any, ...]] = field(default_factory=list)
    edges: list[tuple[Any, ...]] = field(default_factory=list)

    def add(
        self,
        item: CurrentResource,
        typed: Mapping[str, JsonValue],
        content: ReadContent,
        found: TextFound,
        extract: Extractors,
    ) -> None:
        """Add what a resource says, whose words are ``found``."""
        head = content.data if content.size > _LINKED and extract.plan(item.rel_path).slow else content.data[:_LINKED]
        told = extract.told(item.rel_path, head) if head else {}
        folder, _, name = display(item.rel_path).rpartition("/")
        extent = found.extent if content.extent == WHOLE else content.extent
        row = (item.resource, str(extent.kind), extent.amount, name, folder, _as_words(typed, told), found.text)
        self.texts.append(row)
        if typed or told:
            self.fields.append((item.version, json.dumps(typed), json.dumps(told)))
        self.edges.extend(_edges(item, extract.links(item.rel_path, head) if head else (), typed))

    def write(self, connection: sqlite3.Connection) -> None:
        """Insert the rows, in the caller's transaction."""
        bulk_insert(connection, "resource_texts", _TEXT_COLUMNS, self.texts)
        words = ((row[0], *map(spaced, row[3:])) for row in self.texts)
        bulk_insert(connection, "resource_words", ("rowid", "name", "folder", "fields", "body"), words)
        bulk_insert(connection, "version_metadata", ("version", "typed", "told"), self.fields)
        bulk_insert(connection, "dependencies", _EDGE_COLUMNS, self.edges)


def forget_texts(connection: sqlite3.Connection, resources: Iterable[tuple[int, int | None]]) -> None:
    """Remove the rows of resources, given with the version that was current."""
    cursor = connection.cursor()
    pairs = list(resources)
    for resource, _ in pairs:
        query = "SELECT name, folder, fields, body FROM resource_texts WHERE id = ?"
        texts = cursor.execute(query, (resource,)).fetchone()
        if texts is not None:  # the index of words keeps no copy: it is told what it was given
            cursor.execute(_DELETE_WORDS, (resource, *map(spaced, texts)))
    ids = [(resource,) for resource, _ in pairs]
    cursor.executemany("DELETE FROM resource_texts WHERE id = ?", ids)
    cursor.executemany("DELETE FROM unread WHERE resource = ?", ids)
    old = [(version,) for _, version in pairs if version]
    cursor.executemany("DELETE FROM version_metadata WHERE version = ?", old)
    cursor.executemany("DELETE FROM dependencies WHERE version = ?", old)


_TEXT_COLUMNS = ("id", "extent", "amount", "name", "folder", "fields", "body")
_EDGE_COLUMNS = ("version", "rank", "choice", "target", "kind", "circle", "pinned")
_DELETE_WORDS = (
    "INSERT INTO resource_words(resource_words, rowid, name, folder, fields, body) VALUES ('delete', ?, ?, ?, ?, ?)"
)


def typed_fields(data: bytes | None) -> dict[str, JsonValue]:
    """The metadata of a resource's own file of it."""
    return (parse_metadata(data) or {}) if data else {}


def _edges(
    item: CurrentResource, links: Sequence[LinkFound], typed: Mapping[str, JsonValue]
) -> Iterator[tuple[Any, ...]]:
    rank = 0
    for rank, link in enumerate(links, 1):
        for choice, target in enumerate(link.candidates):
            yield item.version, rank, choice, stored(target), str(link.kind), link.circle, None
    listed = typed.get(DEPENDENCIES)
    for written in listed if isinstance(listed, list) else []:
        if isinstance(written, str):
            try:
                named = parse_reference(written if ":" in written else f":{written}")
            except BadReference:
                continue
            rank += 1
            yield item.version, rank, 0, stored(named.path), "typed", named.circle, named.version


def _as_words(*fields: Mapping[str, JsonValue]) -> str:
    """Keys and values as text that can be searched."""
    return "\n".join(f"{key}: {_flat(value)}" for some in fields for key, value in some.items())


def _flat(value: JsonValue) -> str:
    if isinstance(value, dict):
        return " ".join(f"{key} {_flat(item)}" for key, item in value.items())
    if isinstance(value, list):
        return " ".join(_flat(item) for item in value)
    return "" if value is None else display(str(value))
