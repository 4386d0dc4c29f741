"""Current resources whose words are still to be read; before them come the messages (:mod:`.message_words`).

History is complete before its words are: a run puts what it touched here, and reads it afterwards, in transactions of
its own, so that a process that is killed goes on where it was. What is read in no time is read at once; what may take
long (a document, a large text) comes after all else, one by one, and its start is noted: what ended the process twice
is not tried a third time, and said to be unreadable.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from upont_desktop.domain.index_progress import Unreadable
from upont_desktop.domain.metadata import METADATA_FOLDER, JsonValue, is_private
from upont_desktop.domain.text import display, fold
from upont_desktop.domain.text_extent import WHOLE, ExtentKind, TextExtent
from upont_desktop.index.engine import bulk_insert
from upont_desktop.index.facts import add_unreadable, count_unread, read_facts, write_facts
from upont_desktop.index.values import loaded
from upont_desktop.indexer.message_words import count_messages, write_messages
from upont_desktop.indexer.metadata_in_effect import typed_blobs
from upont_desktop.indexer.resource_text import (
    CurrentResource,
    Extractors,
    ReadContent,
    TextFound,
    TextRows,
    forget_texts,
    typed_fields,
)
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.contents import ContentReader, MissingLfsContent

_TOGETHER = 1000  # texts taken from the queue at once; they are written in parts
_BYTES_TOGETHER = 1 << 25
"""Contents that are held in memory at once, in bytes."""
_QUICK = 1 << 20
"""Bytes of a content that is read in a few milliseconds."""
_MOST_ATTEMPTS = 2  # a text that ended its reader twice is not tried again
_AT_ONCE = 500
"""Resources whose words a refresh writes in its own transaction; of more, the history does not wait for the words."""


@dataclass(frozen=True, slots=True)
class _Found:
    text: str = ""
    extent: TextExtent = WHOLE


_UNREADABLE = _Found(extent=TextExtent(ExtentKind.UNREADABLE))


@dataclass(frozen=True, slots=True)
class ReadText:
    """What reading a slow resource gave; ``lost`` where git could not read it."""

    item: CurrentResource
    content: ReadContent
    found: TextFound
    lost: bool = False


@dataclass(frozen=True, slots=True)
class SlowReading:
    """One resource that may take long: claimed in one transaction, read in none, written in another."""

    item: CurrentResource
    size: int
    known: TextFound | None
    repository: Repository
    extract: Extractors

    def read(self) -> ReadText:
        """Read it, however long that takes."""
        plan = self.extract.plan(self.item.rel_path)
        if self.size > plan.most and not plan.cut:
            too_large = TextExtent(ExtentKind.TOO_LARGE, self.size)
            return ReadText(self.item, ReadContent(size=self.size, extent=too_large), _Found())
        with closing(ContentReader(self.repository)) as reader:
            content = as_read(reader.beginning(self.item.blob.hex(), plan.most), self.size)
        if content is None:
            return ReadText(self.item, ReadContent(), _UNREADABLE, lost=True)
        if self.known is not None or not content.data:
            return ReadText(self.item, content, self.known or _Found())
        return ReadText(self.item, content, self.extract.text(self.item.rel_path, content.data, content.size))


class TextQueue:
    """The queue of one index."""

    def __init__(self, connection: sqlite3.Connection, repository: Repository, extract: Extractors, head: str) -> None:
        """Contents are read from ``repository``; ``head`` is the commit whose metadata is in effect."""
        self._head = head
        self._connection = connection
        self._cursor = connection.cursor()
        self._repository = repository
        self._reader = ContentReader(repository)
        self._extract = extract

    def add(self, resources: Iterable[tuple[int, int | None]]) -> None:
        """Forget the words of resources, given with the version that was current, and queue what exists now."""
        pairs = list(resources)
        forget_texts(self._connection, pairs)
        self._cursor.executemany(_QUEUE, [(resource,) for resource, _ in pairs])

    def add_arrived(self) -> None:
        """Queue what git-lfs had not fetched when it was read, and has now; in a transaction of its own."""
        rows = self._cursor.execute(
            "SELECT texts.id, current, blob FROM resource_texts AS texts JOIN resources ON resources.id = texts.id"
            " WHERE extent = 'elsewhere'"
        ).fetchall()
        still = self._reader.elsewhere({row[2].hex() for row in rows}) if rows else set()
        here = [row[:2] for row in rows if row[2].hex() not in still]
        if here:
            self.add(here)
            self._connection.commit()

    def left(self) -> int:
        """How many resources are queued, and messages."""
        return count_unread(self._connection) + count_messages(self._connection)

    def write_few(self) -> None:
        """Write what is quickly read, where that is little, in the caller's transaction."""
        if count_unread(self._connection) <= _AT_ONCE:
            self.write_quick()

    def write_quick(self) -> bool:
        """Write the words of some resources that are quickly read, in the caller's transaction; whether there may be
        more of them.
        """
        some = self._queued("NOT slow", _TOGETHER)
        if not some:
            return False
        slow = self._set_sizes(some)
        self._cursor.executemany("UPDATE unread SET slow = 1 WHERE resource = ?", [(key,) for key in slow])
        quick = [item for item in some if item.resource not in slow]
        for part in self._parts(quick):
            self._write(part)
        return True

    def write_turn(self) -> bool:
        """The words of some messages, or the same, in a transaction of its own; the end of all shows what resources say
        of themselves.
        """
        self._cursor.execute("BEGIN IMMEDIATE")
        try:
            some = write_messages(self._connection)
            if not some:
                some = self.write_quick()
                if some and not self._queued("NOT slow", 1):
                    self._show()
        except BaseException:
            self._connection.rollback()
            raise
        self._connection.commit()
        return some

    def claim(self) -> SlowReading | None:
        """The next resource that may take long; what ended the process each time that it was begun is passed by."""
        some = self._queued("slow", 1)
        if not some:
            return None
        item = some[0]
        query = "UPDATE unread SET attempts = attempts + 1 WHERE resource = ? RETURNING attempts"
        attempts: int = self._cursor.execute(query, (item.resource,)).fetchone()[0]
        self._connection.commit()
        known = _UNREADABLE if attempts > _MOST_ATTEMPTS else self._known(item)
        row = self._cursor.execute("SELECT size FROM resources WHERE id = ?", (item.resource,)).fetchone()
        return SlowReading(item, row[0] or 0, known, self._repository, self._extract)

    def finish(self, done: ReadText) -> None:
        """Write what was claimed and read, unless another version is current by now."""
        item = done.item
        self._cursor.execute("BEGIN IMMEDIATE")
        now = self._cursor.execute(
            "SELECT 1 FROM unread JOIN resources ON id = resource WHERE id = ? AND current = ?",
            (item.resource, item.version),
        ).fetchone()
        if now is not None:
            self._write_rows([item], lambda _: (done.content, done.found))
            if done.lost:
                add_unreadable(self._connection, [Unreadable(_LOST, item.blob.hex())])
            elif self._extract.plan(item.rel_path).slow and done.content.data:
                row = (item.blob, done.found.text, str(done.found.extent.kind), done.found.extent.amount)
                self._cursor.execute(_REMEMBER, row)
        self._connection.commit()

    def end(self) -> None:
        """Let readers see that nothing is queued any more."""
        self._show()
        self._connection.commit()

    def _show(self) -> None:
        facts = read_facts(self._connection)
        write_facts(self._connection, replace(facts, generation=facts.generation + 1))

    def close(self) -> None:
        """End the processes that read contents."""
        self._reader.close()

    # --- what is queued -----------------------------------------------------------------------------------------------

    def _queued(self, which: str, most: int) -> list[CurrentResource]:
        rows = self._cursor.execute(
            "SELECT id, current, rel_path, mode, blob FROM unread JOIN resources ON id = resource"
            f" WHERE {which} ORDER BY attempts, resource LIMIT ?",
            (most,),
        ).fetchall()
        typed = self._typed_blobs([row[1] for row in rows])
        return [CurrentResource(row[0], row[1], loaded(row[2]), row[3], row[4], typed.get(row[1])) for row in rows]

    def _typed_blobs(self, versions: Sequence[int]) -> dict[int, bytes]:
        low, high = METADATA_FOLDER, f"{METADATA_FOLDER[:-1]}0"
        some = self._cursor.execute("SELECT 1 FROM resources WHERE rel_path >= ? AND rel_path < ? LIMIT 1", (low, high))
        if not some.fetchone():
            return {}
        head = self._cursor.execute("SELECT id FROM commits WHERE hash = ?", (self._head,)).fetchone()
        return typed_blobs(self._connection, versions, head[0]) if head else {}

    def _set_sizes(self, items: Sequence[CurrentResource]) -> set[int]:
        """Say how large the contents are; gives the resources that may take long to read."""
        sizes = self._reader.sizes({item.blob.hex() for item in items if item.has_content})
        lost = [name for name, size in sizes.items() if size is None]
        add_unreadable(self._connection, [Unreadable(_LOST, name) for name in lost])
        slow: set[int] = set()
        rows: list[tuple[int, int]] = []
        for item in items:
            size = sizes.get(item.blob.hex()) if item.has_content else None
            if size is None:
                continue
            rows.append((size, item.resource))
            plan = self._extract.plan(item.rel_path)
            if plan.slow or (size > _QUICK and plan.most > _QUICK):
                slow.add(item.resource)
        self._cursor.executemany("UPDATE resources SET size = ? WHERE id = ?", rows)
        return slow

    def _parts(self, items: Sequence[CurrentResource]) -> Iterator[list[CurrentResource]]:
        """The items in parts whose contents fit into memory together."""
        part: list[CurrentResource] = []
        room = _BYTES_TOGETHER
        for item in items:
            row = self._cursor.execute("SELECT size FROM resources WHERE id = ?", (item.resource,)).fetchone()
            room -= row[0] or 0
            if part and room < 0:
                yield part
                part, room = [], _BYTES_TOGETHER
            part.append(item)
        if part:
            yield part

    # --- reading and writing ------------------------------------------------------------------------------------------

    def _write(self, items: Sequence[CurrentResource]) -> None:
        contents = self._contents(items)

        def read(item: CurrentResource) -> tuple[ReadContent, TextFound]:
            content = contents.get(item.blob, ReadContent()) if item.has_content else ReadContent()
            found = self._extract.text(item.rel_path, content.data, content.size) if content.data else _Found()
            return content, found

        self._write_rows(items, read)

    def _write_rows(
        self, items: Sequence[CurrentResource], read: Callable[[CurrentResource], tuple[ReadContent, TextFound]]
    ) -> None:
        typed = self._typed(items)
        rows = TextRows()
        for item in items:
            rows.add(item, typed.get(item.typed or b"", {}), *read(item), self._extract)
        rows.write(self._connection)
        self._cursor.executemany("DELETE FROM unread WHERE resource = ?", [(item.resource,) for item in items])

    def _known(self, item: CurrentResource) -> TextFound | None:
        """What was read of the same content under another name."""
        query = "SELECT body, extent, amount FROM document_texts WHERE blob = ?"
        row = self._cursor.execute(query, (item.blob,)).fetchone()
        return _Found(row[0], TextExtent(ExtentKind(row[1]), row[2])) if row else None

    def _contents(self, items: Sequence[CurrentResource]) -> dict[bytes, ReadContent]:
        wanted = {item.blob for item in items if item.has_content and self._extract.plan(item.rel_path).most}
        names = {blob.hex(): blob for blob in wanted}
        read = {names[name]: as_read(found) for name, found in self._reader.read_many(names)}
        lost = [Unreadable(_LOST, blob.hex()) for blob, content in read.items() if content is None]
        add_unreadable(self._connection, lost)
        return {blob: content or _LOST_CONTENT for blob, content in read.items()}

    def _typed(self, items: Sequence[CurrentResource]) -> dict[bytes, Mapping[str, JsonValue]]:
        names = {item.typed.hex(): item.typed for item in items if item.typed}
        found = self._reader.read_many(names, _QUICK)
        return {names[name]: typed_fields(data) for name, data in found if isinstance(data, bytes)}


def as_read(found: bytes | Unreadable | MissingLfsContent, size: int = 0) -> ReadContent | None:
    """A content as it was read, the whole of ``size`` bytes; ``None`` where git cannot read it."""
    if isinstance(found, Unreadable):
        return None
    if isinstance(found, MissingLfsContent):
        return ReadContent(size=found.size, extent=TextExtent(ExtentKind.ELSEWHERE, found.size))
    return ReadContent(found, size or len(found))


def add_paths(connection: sqlite3.Connection, first: int = 1) -> None:
    """Let the paths of the resources from id ``first`` on be found, whether or not they exist now."""
    rows = connection.execute("SELECT id, rel_path FROM resources WHERE id >= ?", (first,))
    paths = ((resource, loaded(path)) for resource, path in rows.fetchall())
    shown = ((resource, fold(display(path))) for resource, path in paths if not is_private(path))
    bulk_insert(connection, "path_parts", ("rowid", "folded"), shown)


_LOST = "the content of a current resource"
_LOST_CONTENT = ReadContent(extent=TextExtent(ExtentKind.UNREADABLE))
_REMEMBER = "INSERT OR REPLACE INTO document_texts(blob, body, extent, amount) VALUES (?, ?, ?, ?)"
_EXISTING = "SELECT id FROM resources WHERE exists_now AND current IS NOT NULL AND NOT is_private(rel_path)"
_QUEUE = f"INSERT OR IGNORE INTO unread(resource, attempts, slow) SELECT id, 0, 0 FROM ({_EXISTING} AND id = ?)"
QUEUE_ALL = f"INSERT OR IGNORE INTO unread(resource, attempts, slow) SELECT id, 0, 0 FROM ({_EXISTING})"
"""Queues every resource that exists."""
