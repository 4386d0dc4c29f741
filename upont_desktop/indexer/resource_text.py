"""What current resources say: their words, what they tell of themselves, what they link to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from upont_desktop.domain.errors import BadReference
from upont_desktop.domain.history import Unreadable
from upont_desktop.domain.metadata import DEPENDENCIES, JsonValue, is_private, parse_metadata
from upont_desktop.domain.reference import parse_reference
from upont_desktop.domain.resource import EntryKind, entry_kind
from upont_desktop.domain.text import display, fold, git_text
from upont_desktop.index.engine import bulk_insert
from upont_desktop.index.values import stored
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.process import Git

LARGEST_TEXT = 1 << 20
"""Bytes of a resource that are read for the index; of larger ones the beginning is not even opened."""

_BINARY_LOOK = 8000  # git's own measure of "binary": a NUL among the first bytes (buffer_is_binary)


class LinkFound(Protocol):
    """What an extractor says of one link; see :class:`upont_desktop.domain.content.links.Link`."""

    @property
    def candidates(self) -> tuple[str, ...]: ...  # noqa: D102

    @property
    def kind(self) -> Any: ...  # noqa: D102

    @property
    def circle(self) -> str | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Extractors:
    """How content is read: given by the service, so that the indexer knows no format."""

    told: Callable[[str, bytes], Mapping[str, JsonValue]]
    links: Callable[[str, bytes], Sequence[LinkFound]]
    text: Callable[[str, bytes], str | None]
    """The text that a search finds, of formats that are no plain text; ``None`` for what has none."""
    wanted: Callable[[str], bool]
    """Whether the content of a path is worth reading, by its name."""


class Current(NamedTuple):
    """A resource as HEAD has it: ``typed`` is the blob of the metadata in effect, if any."""

    resource: int
    version: int
    rel_path: str
    mode: int
    blob: bytes
    typed: bytes | None = None


class Words:
    """Writes words, metadata and dependencies of current resources."""

    def __init__(self, connection: sqlite3.Connection, git: Git, extractors: Extractors) -> None:
        """``git`` is where contents are read."""
        self._connection = connection
        self._reader = ObjectReader(git)
        self._extract = extractors
        self.unreadable: list[Unreadable] = []

    def write(self, current: Sequence[Current], progress: Callable[[int], None] = lambda _: None) -> None:
        """Add the rows of resources that have none."""
        current = [item for item in current if not is_private(item.rel_path)]
        for start in range(0, len(current), 1000):
            self._write_some(current[start : start + 1000])
            progress(min(start + 1000, len(current)))

    def forget(self, resources: Iterable[tuple[int, int | None]]) -> None:
        """Remove the rows of resources, given with the version that was current."""
        cursor = self._connection.cursor()
        pairs = list(resources)
        ids = [(resource,) for resource, _ in pairs]
        cursor.executemany("DELETE FROM resource_words WHERE rowid = ?", ids)
        cursor.executemany("DELETE FROM path_parts WHERE rowid = ?", ids)
        old = [(version,) for _, version in pairs if version]
        cursor.executemany("DELETE FROM version_metadata WHERE version = ?", old)
        cursor.executemany("DELETE FROM dependencies WHERE version = ?", old)

    def _write_some(self, current: Sequence[Current]) -> None:
        words: list[tuple[Any, ...]] = []
        parts: list[tuple[Any, ...]] = []
        fields: list[tuple[Any, ...]] = []
        edges: list[tuple[Any, ...]] = []
        sizes: list[tuple[int, int]] = []
        known_sizes = self._sizes(current)
        contents = self._contents(current, known_sizes)
        for item in current:
            path = display(item.rel_path)
            data = contents.get(item.blob) if _has_content(item.mode) else None
            typed = self._typed(contents, item)
            told = self._extract.told(item.rel_path, data) if data else {}
            folder, _, name = path.rpartition("/")
            body = "" if data is None else self._body(item.rel_path, data)
            words.append((item.resource, name, folder, _as_words(typed, told), body))
            parts.append((item.resource, fold(path)))
            if _has_content(item.mode) and item.blob in known_sizes:
                sizes.append((known_sizes[item.blob], item.resource))
            if typed or told:
                fields.append((item.version, json.dumps(typed), json.dumps(told)))
            edges.extend(self._edges(item, data, typed))
        cursor = self._connection.cursor()
        cursor.executemany(
            "INSERT INTO resource_words(rowid, name, folder, fields, body) VALUES (?, ?, ?, ?, ?)", words
        )
        cursor.executemany("INSERT INTO path_parts(rowid, folded) VALUES (?, ?)", parts)
        cursor.executemany("UPDATE resources SET size = ? WHERE id = ?", sizes)
        bulk_insert(self._connection, "version_metadata", ("version", "typed", "told"), fields)
        columns = ("version", "rank", "choice", "target", "kind", "circle", "pinned")
        bulk_insert(self._connection, "dependencies", columns, edges)

    def _sizes(self, current: Sequence[Current]) -> dict[bytes, int]:
        names = {item.blob.hex(): item.blob for item in current if _has_content(item.mode)}
        names |= {item.typed.hex(): item.typed for item in current if item.typed}
        sizes: dict[bytes, int] = {}
        for name, info in self._reader.infos(names):
            if isinstance(info, Unreadable):
                self.unreadable.append(Unreadable("the content of a current resource", name))
            else:
                sizes[names[name]] = info.size
        return sizes

    def _contents(self, current: Sequence[Current], sizes: Mapping[bytes, int]) -> dict[bytes, bytes]:
        wanted = {item.blob for item in current if _has_content(item.mode) and self._extract.wanted(item.rel_path)}
        wanted |= {item.typed for item in current if item.typed}
        names = {blob.hex(): blob for blob in wanted if sizes.get(blob, LARGEST_TEXT + 1) <= LARGEST_TEXT}
        contents: dict[bytes, bytes] = {}
        for name, content in self._reader.read_many(names):
            if isinstance(content, bytes):
                contents[names[name]] = content
            else:
                self.unreadable.append(Unreadable("the content of a current resource", name))
        return contents

    @staticmethod
    def _typed(contents: Mapping[bytes, bytes], item: Current) -> dict[str, JsonValue]:
        data = contents.get(item.typed) if item.typed else None
        return (parse_metadata(data) or {}) if data else {}

    def _body(self, rel_path: str, data: bytes) -> str:
        if b"\0" in data[:_BINARY_LOOK]:
            return self._extract.text(rel_path, data) or ""
        return display(git_text(data))

    def _edges(self, item: Current, data: bytes | None, typed: Mapping[str, JsonValue]) -> Iterator[tuple[Any, ...]]:
        rank = 0
        if data:
            for rank, link in enumerate(self._extract.links(item.rel_path, data), 1):
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


def _has_content(mode: int) -> bool:
    return entry_kind(mode) in {EntryKind.FILE, EntryKind.EXECUTABLE}


def _as_words(*fields: Mapping[str, JsonValue]) -> str:
    """Keys and values as text that can be searched."""
    return "\n".join(f"{key}: {_flat(value)}" for some in fields for key, value in some.items())


def _flat(value: JsonValue) -> str:
    if isinstance(value, dict):
        return " ".join(f"{key} {_flat(item)}" for key, item in value.items())
    if isinstance(value, list):
        return " ".join(_flat(item) for item in value)
    return "" if value is None else display(str(value))
