"""Indexing in processes of their own, that can be killed at an exact moment: before the n-th statement of SQL."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from collections.abc import Callable
from multiprocessing.context import ForkServerProcess
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any, NamedTuple

from tests.support.judging import index_clone
from upont_desktop.domain.rooms import KnownRooms

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.support.interrupted"])


class Gate(NamedTuple):
    """Where a process waits."""

    reached: Event
    opened: Event


def new_gate() -> Gate:
    """A closed gate."""
    return Gate(_context.Event(), _context.Event())


def start(
    clone: Path,
    index: Path,
    *,
    stop_at: int = 0,
    gate: Gate | None = None,
    notes: Path | None = None,
    rooms: KnownRooms = (),
) -> ForkServerProcess:
    """Start to index. Before statement number `stop_at` the process kills itself, or waits at the gate. When all is
    done it notes how many statements there were, and which of them ended a transaction.
    """
    process = _context.Process(target=_index, args=(clone, index, stop_at, gate, notes, rooms), daemon=True)
    process.start()
    return process


def moments(clone: Path, index: Path, notes: Path, *, within: int = 4, rooms: KnownRooms = ()) -> list[int]:
    """Index, and give the statements that are worth dying before: after each transaction, and some `within` them."""
    process = start(clone, index, notes=notes, rooms=rooms)
    process.join(60)
    assert process.exitcode == 0
    total, *commits = map(int, notes.read_text().split())
    return sorted({*(commit + 1 for commit in commits if commit < total), *range(1, total, total // within)})


def kill_at(clone: Path, index: Path, statement: int, *, rooms: KnownRooms = ()) -> None:
    """Index, up to a statement; what was written before it stays as the power left it."""
    process = start(clone, index, stop_at=statement, rooms=rooms)
    process.join(60)
    assert process.exitcode == -signal.SIGKILL


def _index(clone: Path, index: Path, stop_at: int, gate: Gate | None, notes: Path | None, rooms: KnownRooms) -> None:
    count = 0
    commits: list[int] = []

    def traced(statement: str) -> None:
        nonlocal count
        count += 1
        if statement == "COMMIT":
            commits.append(count)
        if count != stop_at:
            return
        if gate is None:
            os.kill(os.getpid(), signal.SIGKILL)
        else:
            gate.reached.set()
            gate.opened.wait(60)

    on_connection(lambda connection: connection.set_trace_callback(traced))
    index_clone(clone, index, rooms=rooms)
    if notes is not None:
        notes.write_text(" ".join(map(str, (count, *commits))))


def on_connection(do: Callable[[sqlite3.Connection], object]) -> Callable[[], None]:
    """Do something to every connection that is opened from now on; gives what ends that."""
    connect = sqlite3.connect

    def connected(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **options)
        do(connection)
        return connection

    def end() -> None:
        sqlite3.connect = connect

    sqlite3.connect = connected  # type: ignore[assignment]
    return end
