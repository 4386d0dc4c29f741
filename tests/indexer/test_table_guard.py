"""What a projection may write, and what it may not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from upont_desktop.indexer.table_guard import own_tables_alone

SCHEMA = """
    CREATE TABLE commits (id INTEGER PRIMARY KEY, hash TEXT);
    INSERT INTO commits VALUES (1, 'a');
    CREATE VIRTUAL TABLE commit_words USING fts5(hash);
    CREATE TABLE projection_problems (path TEXT);
    CREATE TABLE keysmith (id INTEGER);
"""


@pytest.fixture
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA)
        connection.execute("BEGIN")
        connection.execute("SAVEPOINT room")
        yield connection


def test_its_own_tables_are_made_filled_changed_and_dropped(index: sqlite3.Connection) -> None:
    with own_tables_alone(index, "keys"):
        for statement in (
            "CREATE TABLE keys_keys (id INTEGER PRIMARY KEY AUTOINCREMENT, door TEXT)",
            "CREATE INDEX by_door ON keys_keys (door)",
            "CREATE VIRTUAL TABLE keys_words USING fts5(door)",
            "CREATE VIEW keys_view AS SELECT door, hash FROM keys_keys JOIN commits USING (id)",
            "CREATE TRIGGER keys_added AFTER INSERT ON keys_keys BEGIN INSERT INTO keys_words VALUES (new.door); END",
            "CREATE TEMP TABLE some (id INTEGER)", "INSERT INTO some SELECT id FROM commits",
            "INSERT INTO keys_keys (door) VALUES ('Foyer')", "UPDATE keys_keys SET door = 'Cave'",
            "INSERT INTO projection_problems VALUES ('x')", "DELETE FROM projection_problems", "PRAGMA data_version",
            "INSERT INTO keys_words(keys_words) VALUES ('optimize')", "SAVEPOINT inner", "RELEASE inner",
        ):  # fmt: skip
            index.execute(statement)
        assert index.execute("SELECT * FROM keys_view").fetchall() == [("Cave", "a")]
        assert index.execute("SELECT * FROM keys_words('foyer')").fetchall() == [("Foyer",)]
        for statement in ("DROP VIEW keys_view", "DROP TABLE keys_words", "DROP TABLE keys_keys", "DROP TABLE some"):
            index.execute(statement)
    index.execute("DELETE FROM commits")  # the indexer's own hand is free again


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM commits", "UPDATE commits SET hash = 'b'", "INSERT INTO commits VALUES (2, 'b')",
        "DROP TABLE commits", "ALTER TABLE commits RENAME TO keys_commits", "CREATE TABLE other (a)",
        "CREATE INDEX keys_by_hash ON commits (hash)", "DELETE FROM keysmith", "COMMIT", "ROLLBACK",
        "CREATE TRIGGER keys_t AFTER INSERT ON commits BEGIN SELECT 1; END", "ATTACH ':memory:' AS keys_other",
        "PRAGMA user_version = 9", "PRAGMA writable_schema = ON", "INSERT INTO commit_words VALUES ('x')",
        "INSERT INTO commit_words(commit_words) VALUES ('delete-all')", "DROP TABLE commit_words",
    ],
)  # fmt: skip
def test_everything_else_is_refused(index: sqlite3.Connection, statement: str) -> None:
    with own_tables_alone(index, "keys"), pytest.raises(sqlite3.DatabaseError, match=r"not authorized|prohibited"):
        index.execute(statement)
    assert index.in_transaction
    assert index.execute("SELECT * FROM commits").fetchall() == [(1, "a")]
