"""Moves with edits: a path removed and one added in a commit whose contents git finds alike (ARCHITECTURE, section 3).

Exact moves need no content. Only where a commit leaves added and removed paths unpaired is git asked (``-M``), and only
about that commit. This is done while indexing rather than when a history is opened: the answer changes the numbers of
all later versions, and a number that people have seen must not change because somebody looked.
"""

from __future__ import annotations

import heapq
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping

from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.text import git_text
from upont_desktop.index.values import stored
from upont_desktop.indexer.lineage import VersionStore

_UNPAIRED = """
WITH adding AS (
    SELECT DISTINCT +commit_id AS commit_id FROM versions WHERE id >= :first AND change = :added AND blob IS NOT NULL
)
SELECT id, hash FROM commits WHERE id IN (
    SELECT commit_id FROM versions AS old
    WHERE old.id >= :first AND old.change = :deleted AND old.commit_id IN adding
    AND NOT EXISTS (
        SELECT 1 FROM versions AS moved WHERE moved.previous = old.previous AND +moved.commit_id = old.commit_id
        AND moved.change = :moved
    )
) AND EXISTS (SELECT 1 FROM parents WHERE child = commits.id)
"""
# The pluses keep SQLite from going through all commits, where few versions are new, and through a whole commit, which
# may have very many, for each of its deleted paths.
_IN_COMMIT = """
SELECT id, previous FROM versions
WHERE resource = (SELECT id FROM resources WHERE rel_path = ?) AND line = ? AND line_position = ? AND change = ?
"""
# By the place of the commit: it may have very many versions, and so may the resource.


AskGit = Callable[[list[str]], Mapping[str, list[tuple[bytes, bytes]]]]
"""Says what git takes for moves in some commits, or in more: see
:func:`~upont_desktop.repository.streams.edited_moves`.
"""


def unpaired_commits(store: VersionStore) -> list[int]:
    """The commits, by id, about which :func:`find_edited_moves` may ask when these versions are written."""
    is_added, is_gone, is_moved = int(ChangeKind.ADDED), int(ChangeKind.DELETED), int(ChangeKind.MOVED)
    added = {commit for commit, change in zip(store.commit, store.change, strict=True) if change == is_added}
    gone: defaultdict[int, set[int]] = defaultdict(set)
    moved: defaultdict[int, set[int]] = defaultdict(set)
    for commit, change, previous in zip(store.commit, store.change, store.previous, strict=True):
        if change == is_gone and commit in added:
            gone[commit].add(previous)
        elif change == is_moved:
            moved[commit].add(previous)
    return [commit for commit, versions in gone.items() if versions - moved[commit]]


def find_edited_moves(connection: sqlite3.Connection, ask: AskGit, first: int = 1) -> None:
    """Join added versions, from id ``first`` on, to what they were moved from, and number what follows again."""
    cursor = connection.cursor()
    kinds = {"added": ChangeKind.ADDED, "deleted": ChangeKind.DELETED, "moved": ChangeKind.MOVED}
    commits = {name: commit for commit, name in cursor.execute(_UNPAIRED, {"first": first, **kinds})}
    joined: list[int] = []
    if not commits:
        return
    told = ask(sorted(commits))
    for name, commit in sorted(commits.items()):
        pairs = told.get(name, ())
        taken = {
            row[0]
            for row in cursor.execute(
                "SELECT previous FROM versions WHERE commit_id = ? AND change = ?", (commit, ChangeKind.MOVED)
            )
        }
        place = cursor.execute("SELECT line, line_position FROM commits WHERE id = ?", (commit,)).fetchone()
        for old, new in sorted(pairs, key=lambda pair: pair[1]):
            added = cursor.execute(_IN_COMMIT, (stored(git_text(new)), *place, ChangeKind.ADDED)).fetchone()
            gone = cursor.execute(_IN_COMMIT, (stored(git_text(old)), *place, ChangeKind.DELETED)).fetchone()
            if added and gone and gone[1] not in taken and not _same_content(cursor, added[0], gone[1]):
                taken.add(gone[1])
                cursor.execute(
                    "UPDATE versions SET change = ?, previous = ? WHERE id = ?", (ChangeKind.MOVED, gone[1], added[0])
                )
                joined.append(added[0])
    renumber(connection, joined)


def _same_content(cursor: sqlite3.Cursor, one: int, other: int) -> bool:
    """Exact pairs were decided already: one that is left means nothing (an empty blob, or one at many paths)."""
    query = "SELECT count(DISTINCT blob) FROM versions WHERE id IN (?, ?)"
    contents: int = cursor.execute(query, (one, other)).fetchone()[0]
    return contents == 1


def renumber(connection: sqlite3.Connection, versions: list[int]) -> None:
    """Give versions, and all that follow them, their numbers again: 1 + the highest of ``previous`` and ``merged``.

    Ids rise from older to newer versions, so going through them in order meets every predecessor first.
    """
    cursor = connection.cursor()
    queue = sorted(set(versions))
    waiting = set(queue)
    while queue:
        version = heapq.heappop(queue)
        waiting.discard(version)
        number, change = cursor.execute("SELECT number, change FROM versions WHERE id = ?", (version,)).fetchone()
        if change == ChangeKind.FORKED:
            continue
        highest = cursor.execute(
            "SELECT max(before.number) FROM versions AS before WHERE before.id = "
            "(SELECT previous FROM versions WHERE id = :version)"
            " OR before.id IN (SELECT other FROM merged WHERE version = :version)",
            {"version": version},
        ).fetchone()[0]
        right = 1 + (highest or 0)
        if right == number:
            continue
        cursor.execute("UPDATE versions SET number = ? WHERE id = ?", (right, version))
        followers = cursor.execute(
            "SELECT id FROM versions WHERE previous = ? UNION SELECT version FROM merged WHERE other = ?",
            (version, version),
        ).fetchall()
        for (follower,) in followers:
            if follower not in waiting:
                waiting.add(follower)
                heapq.heappush(queue, follower)
