"""Indexing in processes of their own, that can be killed at an exact moment: before the n-th statement of SQL."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from collections.abc import Callable
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.pool import Pool

from tests.support.judging import index_clone

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.support.interrupted"])


def start(clone: Path, index: Path, *, kill_at: int = 0, count_to: Path | None = None) -> ForkServerProcess:
    """Start to index. The process kills itself before statement number `kill_at`; it writes how many there were."""
    process = _context.Process(target=_index, args=(clone, index, kill_at, count_to), daemon=True)
    process.start()
    return process


def count_statements(clone: Path, index: Path, count_to: Path) -> int:
    """Index, and give the number of statements that it took."""
    process = start(clone, index, count_to=count_to)
    process.join(60)
    assert process.exitcode == 0
    return int(count_to.read_text())


def kill_at(clone: Path, index: Path, statement: int) -> None:
    """Index, up to a statement; what was written before it stays as the power left it."""
    process = start(clone, index, kill_at=statement)
    process.join(60)
    assert process.exitcode == -signal.SIGKILL


def _index(clone: Path, index: Path, kill_at: int, count_to: Path | None) -> None:
    count = 0

    def traced(_statement: str) -> None:
        nonlocal count
        count += 1
        if count == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    on_connection(lambda connection: connection.set_trace_callback(traced))
    index_clone(clone, index)
    if count_to is not None:
        count_to.write_text(str(count))


def on_connection(do: Callable[[sqlite3.Connection], object]) -> Callable[[], None]:
    """Do something to every connection that is opened from now on; gives what ends that."""

    def connected(connection: sqlite3.Connection, _record: Any) -> None:
        do(connection)

    event.listen(Pool, "connect", connected)
    return lambda: event.remove(Pool, "connect", connected)
