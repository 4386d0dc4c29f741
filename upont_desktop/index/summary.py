"""What an index holds, in numbers."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.index.engine import open_for_reading
from upont_desktop.index.facts import count_unread, read_facts, read_unreadable
from upont_desktop.index.version_rows import VersionReader


def read_summary(path: Path) -> CircleSummary:
    """The summary of an index file. Raises :class:`~upont_desktop.index.engine.UnusableIndex`."""
    with closing(open_for_reading(path)) as connection:
        return summarise(connection)


def summarise(connection: sqlite3.Connection) -> CircleSummary:
    """The summary of an open index."""
    facts = read_facts(connection)
    resources, people = VersionReader(connection).counts()
    return CircleSummary(
        commits=facts.commits,
        commits_on_head=facts.commits_on_head,
        resources=resources,
        versions=facts.versions,
        people=people,
        head=facts.head,
        branch=facts.branch.removeprefix("refs/heads/"),
        complete=facts.complete,
        generation=facts.generation,
        unreadable=read_unreadable(connection),
        unread=count_unread(connection),
    )
