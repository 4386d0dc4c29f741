"""Helpers that crash, hang, lie and eat memory: one request is lost, and nothing else."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.support.odd_helper import PROGRAM
from upont_desktop.domain.errors import Cancelled
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.service.decoder.worker import HelperBug, HelperDied, HelperNotStarted, HelperTooSlow

MEMORY = 256 << 20


@pytest.fixture
def pool() -> Iterator[HelperPool]:
    made = HelperPool("odd", seconds=20, memory=MEMORY, program=PROGRAM)
    yield made
    made.close()


def said(pool: HelperPool, *parts: bytes) -> bytes:
    return bytes(pool.ask(parts).parts[0])


def gone(process: int) -> bool:
    """Not even a zombie is left."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False


def wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.005)


def test_one_helper_stays_warm(pool: HelperPool) -> None:
    assert pool.idle
    first = said(pool, b"process")
    assert said(pool, b"process") == first
    assert said(pool, b"echo", bytes(5_000_000)) == bytes(5_000_000)
    assert [str(process).encode() for process in pool.processes] == [first]


@pytest.mark.parametrize("word", [b"crash", b"fault", b"end", b"half", b"garbage", b"promise", b"unknown"])
def test_what_ends_a_helper_costs_one_request(pool: HelperPool, word: bytes) -> None:
    first = int(said(pool, b"process"))
    with pytest.raises(HelperDied):
        said(pool, word)
    assert gone(first)
    assert said(pool, b"echo", b"next") == b"next"


def test_a_mistake_of_ours_is_told_as_one(pool: HelperPool) -> None:
    first = said(pool, b"process")
    with pytest.raises(HelperBug, match="a mistake of ours"):
        said(pool, b"mistake")
    assert said(pool, b"process") == first


@pytest.mark.parametrize("word", [b"loop", b"deaf"])
def test_a_helper_that_hangs_is_ended_when_its_time_is_up(pool: HelperPool, word: bytes) -> None:
    first = int(said(pool, b"process"))
    with pytest.raises(HelperTooSlow):
        pool.ask([word], seconds=0.2)
    assert gone(first)
    assert said(pool, b"echo", b"next") == b"next"


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="memory is bounded so on Linux only")
@pytest.mark.parametrize("word", [b"allocate", b"file"])
def test_memory_and_files_are_bounded_by_the_system(pool: HelperPool, word: bytes) -> None:
    with pytest.raises((HelperBug, HelperDied)) as caught:
        said(pool, word)
    assert (
        isinstance(caught.value, HelperDied) or "MemoryError" in str(caught.value) or "too large" in str(caught.value)
    )
    assert said(pool, b"echo", b"next") == b"next"


def test_a_helper_killed_in_the_midst_of_an_answer(pool: HelperPool, tmp_path: Path) -> None:
    first = int(said(pool, b"process"))
    begun = tmp_path / "begun"
    with ThreadPoolExecutor(1) as thread:
        asked = thread.submit(said, pool, b"deaf", str(begun).encode())
        wait_for(begun.exists)
        os.kill(first, signal.SIGKILL)
        with pytest.raises(HelperDied):
            asked.result()
    assert gone(first)
    assert said(pool, b"echo", b"next") == b"next"


def test_a_helper_killed_while_it_waited_costs_nothing(pool: HelperPool) -> None:
    first = int(said(pool, b"process"))
    for _ in range(5):
        os.kill(first, signal.SIGKILL)
        answered = int(said(pool, b"process"))
        assert answered != first
        first = answered


def test_what_nobody_wants_any_more_stops_and_the_helper_stays(pool: HelperPool) -> None:
    first = said(pool, b"process")
    wanted = threading.Event()
    threading.Timer(0.05, wanted.set).start()
    with pytest.raises(Cancelled):
        pool.ask([b"sleep"], wanted.is_set)
    assert said(pool, b"process") == first


def test_a_helper_that_does_not_stop_is_ended(pool: HelperPool) -> None:
    first = int(said(pool, b"process"))
    started = time.monotonic()
    with pytest.raises(Cancelled):
        pool.ask([b"loop"], lambda: time.monotonic() > started + 0.05)
    assert gone(first)
    assert time.monotonic() < started + 10


def test_requests_at_once_wait_for_their_turn(pool: HelperPool) -> None:
    with ThreadPoolExecutor(8) as threads:
        words = [f"{number}".encode() * 100_000 for number in range(40)]
        assert list(threads.map(lambda word: said(pool, b"echo", word), words)) == words
        assert len(set(threads.map(lambda _: said(pool, b"process"), range(20)))) <= 3
    wait_for(lambda: len(pool.processes) == 1)


def test_closing_ends_all_and_those_who_wait(pool: HelperPool) -> None:
    first = int(said(pool, b"process"))
    with ThreadPoolExecutor(4) as threads:
        asked = [threads.submit(said, pool, b"deaf") for _ in range(4)]
        wait_for(lambda: len(pool.processes) == 2)
        processes = pool.processes
        pool.close()
        for each in asked:
            with pytest.raises(Cancelled):
                each.result()
    assert first in processes
    assert all(map(gone, processes))
    with pytest.raises(Cancelled):
        said(pool, b"echo", b"?")


def test_a_pool_that_is_forgotten_leaves_no_process() -> None:
    pool = HelperPool("odd", memory=MEMORY, program=PROGRAM)
    process: int = int(said(pool, b"process"))
    del pool
    wait_for(lambda: gone(process))


def test_a_program_that_is_killed_leaves_no_process() -> None:
    """A helper ends by itself once its program is gone."""
    import subprocess
    import sys

    code = (
        "import time; from tests.support.odd_helper import PROGRAM\n"
        "from upont_desktop.service.decoder.pool import HelperPool\n"
        "pool = HelperPool('odd', program=PROGRAM); pool.warm(); print(*pool.processes, flush=True); time.sleep(600)"
    )
    root = Path(__file__).parents[3]
    program = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=root)
    assert program.stdout is not None
    helper = int(program.stdout.readline())
    assert not gone(helper)
    program.kill()
    program.wait()
    program.stdout.close()
    wait_for(lambda: gone(helper) or _is_zombie(helper))


def _is_zombie(process: int) -> bool:
    """Of a process whose parent is gone, and that the system's first process has not yet buried."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_a_helper_that_cannot_be_started_is_said_so() -> None:
    pool = HelperPool("odd", program=["/no/such/program"])
    with pytest.raises(HelperNotStarted):
        said(pool, b"echo", b"?")
    pool.close()
