"""Removing commits that are no longer reachable, with all that only they said."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from upont_desktop.index.facts import read_facts


def remove_commits(connection: sqlite3.Connection, commits: Sequence[int]) -> int:
    """Remove commits by their ids; gives how many versions went with them.

    Whatever descends from them has to be among them.
    """
    cursor = connection.cursor()
    each = [(commit,) for commit in commits]
    cursor.execute("CREATE TEMP TABLE IF NOT EXISTS gone (id INTEGER PRIMARY KEY)")
    cursor.execute("DELETE FROM gone")
    cursor.executemany("INSERT INTO gone VALUES (?)", each)
    versions: int = cursor.execute("SELECT count(*) FROM gone JOIN versions ON commit_id = gone.id").fetchone()[0]
    first, last = read_facts(connection).unread_messages
    for statement in _STATEMENTS:
        cursor.execute(statement.format(first=first, last=last))
    return versions


_GONE_VERSIONS = "(SELECT versions.id FROM gone JOIN versions ON versions.commit_id = gone.id)"
_STATEMENTS = tuple(
    statement.replace("[gone versions]", _GONE_VERSIONS)
    for statement in """
        INSERT INTO commit_words(commit_words, rowid, short_description, long_description)
        SELECT 'delete', text.id, short_description, long_description FROM gone
        JOIN commits_as_text AS text ON text.id = gone.id WHERE gone.id NOT BETWEEN {first} AND {last};
        DELETE FROM merged WHERE version IN [gone versions];
        DELETE FROM origins WHERE version IN [gone versions];
        DELETE FROM version_metadata WHERE version IN [gone versions];
        DELETE FROM dependencies WHERE version IN [gone versions];
        CREATE TEMP TABLE IF NOT EXISTS bereft (id INTEGER PRIMARY KEY);
        DELETE FROM bereft;
        INSERT OR IGNORE INTO bereft SELECT resource FROM gone JOIN versions ON commit_id = gone.id;
        DELETE FROM versions WHERE commit_id IN (SELECT id FROM gone);
        DELETE FROM taken WHERE commit_id IN (SELECT id FROM gone);
        CREATE TEMP TABLE IF NOT EXISTS absent (id INTEGER PRIMARY KEY);
        DELETE FROM absent;
        INSERT OR IGNORE INTO absent SELECT author FROM gone JOIN commits ON commits.id = gone.id;
        INSERT OR IGNORE INTO absent SELECT committer FROM gone JOIN commits ON commits.id = gone.id;
        DELETE FROM lines WHERE id IN (SELECT line FROM gone JOIN commits ON commits.id = gone.id)
        AND NOT EXISTS (SELECT 1 FROM commits WHERE line = lines.id AND id NOT IN (SELECT id FROM gone));
        DELETE FROM parents WHERE child IN (SELECT id FROM gone);
        DELETE FROM commits WHERE id IN (SELECT id FROM gone)
    """.split(";")
)
"""The words of a message are given back to the index of words first, as that keeps no copy of them; those from
``first`` to ``last`` are not in it yet.
"""


def remove_bereft(connection: sqlite3.Connection) -> None:
    """Remove the resources and the people that :func:`remove_commits` left with nothing."""
    cursor = connection.cursor()
    cursor.execute("DELETE FROM bereft WHERE EXISTS (SELECT 1 FROM versions WHERE resource = bereft.id)")
    cursor.execute("DELETE FROM path_parts WHERE rowid IN (SELECT id FROM bereft)")
    cursor.execute("DELETE FROM resources WHERE id IN (SELECT id FROM bereft)")
    cursor.execute(
        "DELETE FROM document_texts WHERE NOT EXISTS (SELECT 1 FROM versions WHERE versions.blob = document_texts.blob)"
    )
    cursor.execute(
        "DELETE FROM people WHERE id IN (SELECT id FROM absent)"
        " AND NOT EXISTS (SELECT 1 FROM commits WHERE author = people.id OR committer = people.id)"
    )
