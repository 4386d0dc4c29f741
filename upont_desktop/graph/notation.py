"""Histories and graphs as text, so that a test can be read.

A history is one line, newest first, commits separated by white space, each with its parents after a colon::

    m:a,b a:r b:r r

``m`` merges ``a`` and ``b``, which both come from the root ``r``. A parent that has no entry of its own is one that the
clone does not hold.

A drawn graph has one line per row and two characters per column::

    *-.  m
    * |  a
    | *  b
    *-'  r

``*`` is the node; ``|`` a lane that passes; ``.`` a lane opened by an edge of the node; ``'`` a lane that ends in the
node; ``:`` both, one lane ended and another opened in its column; ``+`` a passing lane that an edge joins; ``-`` leads
from the node to the lanes it touches, before and behind those that it crosses.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from itertools import chain, repeat
from typing import NamedTuple

from upont_desktop.domain.lanes import LaneRow
from upont_desktop.graph.lanes import Layout


class NotedCommit(NamedTuple):
    """A commit of the notation."""

    name: str
    parents: tuple[str, ...] = ()


def parse(text: str) -> list[NotedCommit]:
    """The commits of a noted history. ValueError says what is wrong with it."""
    commits: list[NotedCommit] = []
    seen: set[str] = set()
    for word in text.split():
        commit = _parse_commit(word)
        if commit.name in seen:
            raise ValueError(f"{commit.name} is noted twice")
        seen.add(commit.name)
        late = seen.intersection(commit.parents)
        if late:
            raise ValueError(f"{commit.name} comes after its parent {min(late)}")
        commits.append(commit)
    return commits


def _parse_commit(word: str) -> NotedCommit:
    name, colon, rest = word.partition(":")
    parents = tuple(rest.split(",")) if colon else ()
    if not name or "," in name or ":" in rest or not all(parents):
        raise ValueError(f"not a commit: {word}")
    return NotedCommit(name, parents)


def write(commits: Iterable[tuple[Hashable, Sequence[Hashable]]]) -> str:
    """The noted form of a history: the inverse of :func:`parse`, for names without space, comma and colon."""
    return " ".join(_write_commit(name, parents) for name, parents in commits)


def _write_commit(name: Hashable, parents: Sequence[Hashable]) -> str:
    return f"{name}:{','.join(map(str, parents))}" if parents else str(name)


def lay_out(text: str) -> list[LaneRow]:
    """The rows of a noted history; parents without an entry are left out, as callers of the layout do."""
    commits = parse(text)
    held = {commit.name for commit in commits}
    layout = Layout()
    return [layout.push(name, [parent for parent in parents if parent in held]) for name, parents in commits]


def draw(rows: Sequence[LaneRow], names: Iterable[str] = ()) -> str:
    """The drawn graph, without a last line end; ``names`` go to the right of the rows, in order."""
    width = 2 * max((row.width for row in rows), default=0) - 1
    named = zip(rows, chain(names, repeat("")), strict=False)
    lines = (f"{_draw_row(row):{width}}  {name}" for row, name in named)
    return "\n".join(line.rstrip() for line in lines)


def _draw_row(row: LaneRow) -> str:
    """One row: the columns at even characters, what leads from one to the next between them."""
    touched = row.into | row.out | 1 << row.lane
    left, right = (touched & -touched).bit_length() - 1, touched.bit_length() - 1
    cells: list[str] = []
    for column in range(row.width):
        cells.append(_cell(row, column, left <= column <= right))
        cells.append("-" if left <= column < right else " ")
    return "".join(cells).rstrip()


def _cell(row: LaneRow, column: int, led: bool) -> str:
    bit = 1 << column
    if column == row.lane:
        return "*"
    if row.through & bit:
        return "+" if row.out & bit else "|"
    if row.into & bit:
        return ":" if row.out & bit else "'"
    if row.out & bit:
        return "."
    return "-" if led else " "
