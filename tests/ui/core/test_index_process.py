"""The indexing process as the window follows it."""

from __future__ import annotations

import sys

from pytestqt.qtbot import QtBot

from upont_desktop.domain.index_progress import IndexProgress, IndexStage
from upont_desktop.service.library import Library
from upont_desktop.ui.core.index_process import Broken, Idle, IndexingState, IndexProcess, Running, Stopped

TELLS = 'print(\'{"stage": "commits", "done": 3, "total": 9}\', flush=True)'


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def followed(indexing: IndexProcess) -> list[IndexingState]:
    states: list[IndexingState] = []
    indexing.changed.connect(states.append)
    return states


def test_progress_is_told_and_the_end(qtbot: QtBot) -> None:
    indexing = IndexProcess()
    states = followed(indexing)
    with qtbot.waitSignals([indexing.advanced, indexing.done]):
        indexing.start(python(TELLS), Library.parse_progress)
    assert states == [Running(), Running(IndexProgress(IndexStage.COMMITS, 3, 9)), Idle()]
    assert not indexing.running


def test_a_bad_end_says_what_was_said(qtbot: QtBot) -> None:
    indexing = IndexProcess()
    states = followed(indexing)
    indexing.start(python("import sys; sys.exit('the disk is full')"), Library.parse_progress)
    qtbot.waitUntil(lambda: not indexing.running)
    assert states[-1] == Broken("the disk is full")


def test_a_program_that_is_not_there(qtbot: QtBot) -> None:
    indexing = IndexProcess()
    indexing.start(["/nowhere/at/all"], Library.parse_progress)
    qtbot.waitUntil(lambda: not indexing.running)
    assert isinstance(indexing.state, Broken)


def test_it_can_be_cancelled_and_started_again(qtbot: QtBot) -> None:
    indexing = IndexProcess()
    with qtbot.waitSignal(indexing.advanced):
        indexing.start(python(f"{TELLS}; import time; time.sleep(60)"), Library.parse_progress)
    indexing.cancel()
    assert indexing.state == Stopped()
    with qtbot.waitSignal(indexing.done):
        indexing.start(python(TELLS), Library.parse_progress)
    indexing.stop(wait=True)


def test_only_one_runs_at_a_time(qtbot: QtBot) -> None:
    indexing = IndexProcess()
    states = followed(indexing)
    for _ in range(3):
        indexing.start(python(TELLS), Library.parse_progress)
    qtbot.waitUntil(lambda: not indexing.running)
    assert states.count(Running()) == 1
