"""The schema of an index: one SQLite file per circle.

Everything in it can be read from git again, so there are no migrations: a file of another
:data:`~upont_desktop.index.engine.SCHEMA` is rebuilt. SQLAlchemy says here what the tables are, and writes their
definitions into :mod:`.definitions` (``tools/write_definitions.py``); what makes, fills and reads them speaks to SQLite
itself (see :mod:`.engine`), without loading this.

*Order.* ``commits.id`` is given as commits arrive; ``commits.position`` is the place in the order of display, newest
highest, without gaps, so that the row ``r`` of ``n`` is found by its position alone. The order is topological (children
before parents), else by commit date, newest first, else by hash: it depends on the graph alone.

*Lines.* A line is a chain of first parents; every commit is on one, at ``line_position``, rising from the oldest. The
line's oldest commit has its first parent, if any, on another line (``lines.base``). What a reader of a commit sees at a
path (``V`` of ARCHITECTURE, section 3) is found by going down these: the last event of the path on the commit's line at
or before it, else the same question for the line's base. Events are the versions of the path, and the rows of
``taken``: merges that made no version, but whose entry is another parent's than the first's.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable

metadata = MetaData()


class GitText(String):
    """Exact text from git, in the cells as :func:`~upont_desktop.index.values.stored` makes them."""


class LaneMask(Integer):
    """A bit mask of lanes, in the cells as :func:`~upont_desktop.index.values.stored_mask` makes them."""


people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", GitText, nullable=False),
    Column("email", GitText, nullable=False),
    Column("folded", String, nullable=False, default=""),
    UniqueConstraint("name", "email"),
)

commits = Table(
    "commits",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("hash", String, nullable=False),
    Column("position", Integer, nullable=False),
    Column("author", Integer, ForeignKey("people.id"), nullable=False),
    Column("author_time", Integer, nullable=False),
    Column("author_offset", Integer, nullable=False),
    Column("committer", Integer, ForeignKey("people.id"), nullable=False),
    Column("committer_time", Integer, nullable=False),
    Column("committer_offset", Integer, nullable=False),
    Column("short_description", GitText, nullable=False),
    Column("long_description", GitText, nullable=False),
    Column("on_head", Boolean, nullable=False),
    Column("lane", Integer, nullable=False),
    Column("lanes_through", LaneMask, nullable=False),
    Column("lanes_into", LaneMask, nullable=False),
    Column("lanes_out", LaneMask, nullable=False),
    Column("line", Integer, nullable=False),
    Column("line_position", Integer, nullable=False),
    Column("only_books", Boolean, nullable=False, server_default=text("0")),
    Index("commits_by_hash", "hash", unique=True),
    Index("commits_by_line", "line", "line_position"),
    Index("commits_by_time", "committer_time"),
    Index("commits_by_author", "author", "author_time"),
    Index("commits_by_author_time", "author_time"),
)

_ORDER = Index("commits_by_position", commits.c.position.desc())
"""What shows the newest commits while the others stream in; falling as they come, so that each is added at its end."""

_BOOKS = Index(
    "commits_of_books",
    commits.c.position,
    commits.c.committer_time,
    commits.c.on_head,
    sqlite_where=commits.c.only_books,
)
"""What histories fold (:mod:`upont_desktop.domain.folds`). Empty in a circle without rooms; made
with the table, as making it later looks at all commits.
"""

_EARLY = (_ORDER, _BOOKS)

parents = Table(
    "parents",
    metadata,
    Column("child", Integer, primary_key=True),
    Column("rank", Integer, primary_key=True),
    Column("parent", Integer, nullable=False),
    Index("children", "parent"),
    sqlite_with_rowid=False,
)

lines = Table(
    "lines",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("base", Integer, nullable=True),
)

refs = Table(
    "refs",
    metadata,
    Column("name", GitText, primary_key=True),
    Column("kind", String, nullable=False),
    Column("commit_hash", String, nullable=False, index=True),
    Column("message", GitText, nullable=False),
    Column("path", GitText, nullable=True),
    Column("current", Boolean, nullable=False),
)

resources = Table(
    "resources",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("circle", String, nullable=False),
    Column("rel_path", GitText, nullable=False),
    Column("current", Integer, ForeignKey("versions.id"), nullable=True),
    Column("exists_now", Boolean, nullable=False, default=False),
    Column("mode", Integer, nullable=False, default=0),
    Column("blob", LargeBinary, nullable=True),
    Column("size", Integer, nullable=True),
    UniqueConstraint("rel_path", "circle"),
)

versions = Table(
    "versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("resource", Integer, ForeignKey("resources.id"), nullable=False),
    Column("commit_id", Integer, ForeignKey("commits.id"), nullable=False),
    Column("mode", Integer, nullable=False),
    Column("blob", LargeBinary, nullable=True),
    Column("number", Integer, nullable=False),
    Column("change", Integer, nullable=False),
    Column("previous", Integer, ForeignKey("versions.id"), nullable=True),
    Column("line", Integer, nullable=False),
    Column("line_position", Integer, nullable=False),
    Index("versions_by_event", "resource", "line", "line_position"),
    Index("versions_by_commit", "commit_id"),
    Index("versions_by_blob", "blob"),
    Index("versions_by_previous", "previous"),
)

merged = Table(
    "merged",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("rank", Integer, primary_key=True),
    Column("other", Integer, nullable=False),
    Index("merged_by_other", "other"),
    sqlite_with_rowid=False,
)

taken = Table(
    "taken",
    metadata,
    Column("resource", Integer, primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("line_position", Integer, primary_key=True),
    Column("commit_id", Integer, nullable=False, index=True),
    Column("version", Integer, nullable=True),
    sqlite_with_rowid=False,
)

origins = Table(
    "origins",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("circle", String, nullable=False),
    Column("rel_path", GitText, nullable=False),
    Column("commit_hash", String, nullable=False),
)
"""What ``Forked-from`` trailers name. Where it is in this clone, ``versions.previous`` is it; else it is elsewhere."""

version_metadata = Table(
    "version_metadata",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("typed", JSON, nullable=False),
    Column("told", JSON, nullable=False),
)
"""Of current versions: the metadata in effect, inherited or not, and what the file says of itself."""

dependencies = Table(
    "dependencies",
    metadata,
    Column("version", Integer, nullable=False, index=True),
    Column("rank", Integer, nullable=False),
    Column("choice", Integer, nullable=False),
    Column("target", GitText, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("circle", String, nullable=True),
    Column("pinned", Integer, nullable=True),
)
"""Of current versions: link number ``rank`` may mean any of its ``choice`` targets, the first that exists."""

resource_texts = Table(
    "resource_texts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("extent", String, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("name", String, nullable=False),
    Column("folder", String, nullable=False),
    Column("fields", String, nullable=False),
    Column("body", String, nullable=False),
    Index("texts_elsewhere", "id", sqlite_where=text("extent = 'elsewhere'")),
)
"""Of current resources that have been read: their words as passages show them, and how much of the content that is.

The body comes last: SQLite would read all of it to reach what is behind it.
"""

unread = Table(
    "unread",
    metadata,
    Column("resource", Integer, primary_key=True),
    Column("attempts", Integer, nullable=False),
    Column("slow", Boolean, nullable=False),
)
"""Current resources whose words are still to be read; ``slow`` ones come last, and ``attempts`` counts readings of them
that were begun.
"""

document_texts = Table(
    "document_texts",
    metadata,
    Column("blob", LargeBinary, primary_key=True),
    Column("body", String, nullable=False),
    Column("extent", String, nullable=False),
    Column("amount", Integer, nullable=False),
)
"""The words of documents that take long to read, so that none is read again under another name or on another branch."""

unreadable = Table(
    "unreadable",
    metadata,
    Column("what", String, primary_key=True),
    Column("object", String, primary_key=True),
)

facts = Table(
    "facts",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)
"""What is known of the index itself, each value as JSON: see :mod:`upont_desktop.index.facts`."""

TEXT_TABLES = (
    """
    CREATE VIEW IF NOT EXISTS commits_as_text AS SELECT id,
    CASE WHEN length(CAST(short_description AS BLOB)) = length(short_description) THEN short_description
    ELSE spaced(short_description) END AS short_description,
    CASE WHEN length(CAST(long_description AS BLOB)) = length(long_description) THEN long_description
    ELSE spaced(long_description) END AS long_description
    FROM commits
    """,
    """
    CREATE VIRTUAL TABLE IF NOT EXISTS commit_words USING fts5(
        short_description, long_description, content='commits_as_text', content_rowid='id',
        tokenize="unicode61 remove_diacritics 2", prefix='2'
    )
    """,
    """
    CREATE VIRTUAL TABLE IF NOT EXISTS resource_words USING fts5(
        name, folder, fields, body, content='resource_texts', content_rowid='id',
        tokenize="unicode61 remove_diacritics 2", prefix='2'
    )
    """,
    "CREATE VIRTUAL TABLE IF NOT EXISTS path_parts USING fts5(folded, tokenize=trigram)",
    *(
        f"INSERT INTO {table}({table}, rank) VALUES ('hashsize', 16777216)"
        for table in ("commit_words", "resource_words")
    ),
)
"""Full text, by SQLite's FTS5, which keeps no copy of the texts. Row ids are those of ``commits`` and ``resources``.

Words are given and asked for as :func:`~upont_desktop.domain.unspaced_scripts.spaced` has them, what is ASCII as it is;
``path_parts`` has the paths of all resources, also of those that are no more. What a transaction writes is held in
memory up to 16 MiB (``hashsize``; SQLite's own limit of 1 MiB makes many pieces, which it then merges).
"""


def definitions() -> Iterator[str]:
    """The statements that make the tables in an empty file, without the :func:`late_indexes`."""
    for table in metadata.tables.values():
        yield _on_one_line(str(CreateTable(table).compile(dialect=dialect())))
    for index in _EARLY:
        yield str(CreateIndex(index).compile(dialect=dialect()))
    yield from map(_on_one_line, TEXT_TABLES)


def late_indexes() -> Iterator[str]:
    """The statements that make all other indexes, where they are not there yet.

    When the rows are in, that is several times faster than keeping them up with each.
    """
    for table in metadata.tables.values():
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            if index not in _EARLY:
                yield str(CreateIndex(index, if_not_exists=True).compile(dialect=dialect()))


def _on_one_line(statement: str) -> str:
    return " ".join(statement.split())
