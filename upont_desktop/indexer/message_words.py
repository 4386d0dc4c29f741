"""The words of messages that a first run left for later: history is complete without them.

They are read before the words of resources, in transactions of their own, so that a process that is killed goes on
where it was. The words of commits that come meanwhile are written at once, with the commits.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from upont_desktop.index.facts import ALL_READ, read_facts, write_facts

_TOGETHER = 20_000
"""Messages whose words one transaction writes: it takes a quarter of a second, for which a refresh can wait."""

_WRITE = """
INSERT INTO commit_words(rowid, short_description, long_description)
SELECT id, short_description, long_description FROM commits_as_text WHERE id BETWEEN ? AND ?
"""


def count_messages(connection: sqlite3.Connection) -> int:
    """How many messages are still to be read, those of commits that were removed meanwhile included."""
    first, last = read_facts(connection).unread_messages
    return last - first + 1


def write_messages(connection: sqlite3.Connection) -> bool:
    """Write the words of some messages, in the caller's transaction; whether there were any left. Readers are told by a
    new generation when all are in.
    """
    facts = read_facts(connection)
    first, last = facts.unread_messages
    if first > last:
        return False
    end = first + _TOGETHER - 1
    connection.execute(_WRITE, (first, min(end, last)))
    if end < last:
        facts = replace(facts, unread_messages=(end + 1, last))
    else:
        facts = replace(facts, unread_messages=ALL_READ, generation=facts.generation + 1)
    write_facts(connection, facts)
    return True
