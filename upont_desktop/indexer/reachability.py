"""Making git's answers about reachability exact where the clocks of committers disagree.

``rev-list A ^B`` never leaves out a commit that only A reaches, but may print some that B reaches too: once all that is
left seems to be excluded, it looks only a few commits further (revision.c, SLOP), in the order of dates.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable


def only_reached_by_lost(
    connection: sqlite3.Connection, printed: Iterable[str], kept: Iterable[str], *, on_head: bool = False
) -> dict[str, int]:
    """Of the commits printed as reached by what is lost, those that nothing kept reaches (hash → id), where indexed.

    Kept are the commits named, and every indexed one that was not printed; with ``on_head`` only those of them that are
    marked as being on the current branch. Costs a look at the children of each printed commit.
    """
    cursor = connection.cursor()
    found = ((name, cursor.execute("SELECT id FROM commits WHERE hash = ?", (name,)).fetchone()) for name in printed)
    named = {row[0]: name for name, row in found if row}
    stay = set(kept)
    reached = {number for number, name in named.items() if name in stay}
    children = "SELECT child FROM parents WHERE parent = ?"
    if on_head:
        children = "SELECT child FROM parents JOIN commits ON id = child WHERE parent = ? AND on_head"
    for number in named:
        if any(child not in named for (child,) in cursor.execute(children, (number,)).fetchall()):
            reached.add(number)
    queue = list(reached)
    while queue:
        for (parent,) in cursor.execute("SELECT parent FROM parents WHERE child = ?", (queue.pop(),)).fetchall():
            if parent in named and parent not in reached:
                reached.add(parent)
                queue.append(parent)
    return {name: number for number, name in named.items() if number not in reached}
