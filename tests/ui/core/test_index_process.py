"""The indexing process as the window keeps it: real processes, stopped and killed by their number."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.index_progress import IndexProgress, IndexStage
from upont_desktop.domain.index_requests import BranchMove, HistoryRead
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.ui.core.index_process import Broken, Idle, IndexProcess, Running, Stopped


class Asker:
    """An indexing process, asked about one circle."""

    def __init__(self, circle: Circle, library: Library) -> None:
        self.circle, self.command = circle, library.index_server_command()
        self.indexing = IndexProcess()
        self.answers: list[HistoryRead] = []
        self.indexing.read.connect(self.answers.append)

    def ask(self, *, long: bool = False, move: BranchMove | None = None) -> None:
        circle = self.circle
        self.indexing.ask(self.command, circle.path, circle.slug, long=long, move=move)

    def kill(self) -> None:
        os.kill(self.indexing.process_id, signal.SIGKILL)


@pytest.fixture
def make_asker(filled: CloneBuilder, library: Library, qtbot: QtBot) -> Iterator[Callable[[], Asker]]:
    circle, made = library.recognise(filled.path), []

    def make() -> Asker:
        made.append(Asker(circle, library))
        return made[-1]

    yield make
    for asker in made:
        asker.indexing.shut_down()


@pytest.fixture
def asker(make_asker: Callable[[], Asker]) -> Asker:
    return make_asker()


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_one_process_answers_request_after_request(qtbot: QtBot, asker: Asker, filled: CloneBuilder) -> None:
    states: list[object] = []
    asker.indexing.changed.connect(states.append)
    asker.ask(long=True)
    assert asker.indexing.state == Running()
    with qtbot.waitSignal(asker.indexing.done):
        pass
    assert asker.answers[-1].summary.commits == 7
    assert (asker.answers[-1].since, asker.answers[-1].touched) == (0, None)
    first, before = asker.indexing.process_id, filled.head
    del states[:]
    filled.write("Maths/new.tex", "new\n").commit("One more")
    asker.ask(move=BranchMove(before, filled.head))
    with qtbot.waitSignal(asker.indexing.read):
        pass
    answer = asker.answers[-1]
    assert (answer.summary.commits, answer.touched) == (8, ("Maths/new.tex",))
    assert answer.since == answer.summary.generation - 1
    assert asker.indexing.process_id == first
    assert not [state for state in states if isinstance(state, Running)], "what is over in a moment does not flicker"


@pytest.mark.parametrize("deaths", [1, 2])
def test_what_was_asked_is_asked_again_where_the_process_dies(qtbot: QtBot, asker: Asker, deaths: int) -> None:
    asker.ask()
    killed = {0}
    for _ in range(deaths):
        asker.kill()  # it is only starting, and has not read a line
        killed.add(asker.indexing.process_id)
        qtbot.waitUntil(lambda: asker.indexing.process_id not in killed)
    qtbot.waitUntil(lambda: bool(asker.answers))
    assert asker.answers[0].summary.commits == 7


def test_the_process_is_killed_over_a_request(qtbot: QtBot, asker: Asker, filled: CloneBuilder) -> None:
    asker.ask()
    qtbot.waitUntil(lambda: not asker.indexing.running)
    os.kill(asker.indexing.process_id, signal.SIGSTOP)  # it has the next requests, and cannot answer them
    filled.write("a.txt", "a").commit("One more")
    asker.ask()
    asker.ask()
    asker.kill()
    qtbot.waitUntil(lambda: len(asker.answers) == 3 and not asker.indexing.running)
    assert [answer.summary.commits for answer in asker.answers] == [7, 8, 8]
    asker.kill()  # while it rests: nobody waits for it
    qtbot.waitUntil(lambda: not asker.indexing.alive)
    assert asker.indexing.state == Idle()
    asker.ask()
    qtbot.waitUntil(lambda: len(asker.answers) == 4)


def test_dying_again_and_again_is_told(qtbot: QtBot, asker: Asker) -> None:
    asker.command = python("import sys; sys.exit('the disk is full')")
    asker.ask()
    qtbot.waitUntil(lambda: not asker.indexing.running)
    assert asker.indexing.state == Broken("the disk is full", 3)
    asker.command = ["/nowhere/at/all"]
    asker.ask()
    qtbot.waitUntil(lambda: not asker.indexing.running)
    assert isinstance(asker.indexing.state, Broken)


def test_ending_in_good_order_without_an_answer_is_no_way_to_go_on_for_ever(qtbot: QtBot, asker: Asker) -> None:
    asker.command = python("")
    asker.ask()
    qtbot.waitUntil(lambda: not asker.indexing.running)
    assert asker.indexing.state == Broken("", 3)


def test_a_clone_that_is_gone_is_told_and_the_process_stays(qtbot: QtBot, asker: Asker, filled: CloneBuilder) -> None:
    moved = filled.path.rename(filled.path.with_name("elsewhere"))
    asker.ask()
    qtbot.waitUntil(lambda: isinstance(asker.indexing.state, Broken))
    assert asker.indexing.alive
    moved.rename(filled.path)
    asker.ask()
    qtbot.waitUntil(lambda: bool(asker.answers))


def test_progress_is_told_and_it_can_be_stopped(qtbot: QtBot, asker: Asker) -> None:
    told = '{"stage": "commits", "done": 3, "total": 9}'
    asker.command = python(f"print('{told}', flush=True); input(); input()")
    with qtbot.waitSignal(asker.indexing.advanced):
        asker.ask(long=True)
    assert asker.indexing.state == Running(IndexProgress(IndexStage.COMMITS, 3, 9))
    states: list[object] = []
    asker.indexing.changed.connect(states.append)
    asker.indexing.cancel()
    assert states == [Stopped()]
    assert not asker.indexing.running


def test_going_elsewhere_ends_what_is_at_work_and_keeps_what_rests(qtbot: QtBot, asker: Asker) -> None:
    asker.ask()
    qtbot.waitUntil(lambda: not asker.indexing.running)
    resting = asker.indexing.process_id
    asker.indexing.leave()
    assert asker.indexing.process_id == resting
    os.kill(resting, signal.SIGSTOP)
    asker.ask()
    asker.indexing.leave()
    assert not asker.indexing.alive
    os.kill(resting, signal.SIGCONT)


def test_two_windows_and_a_terminal_share_an_index(
    qtbot: QtBot, make_asker: Callable[[], Asker], filled: CloneBuilder, places: DataFolders
) -> None:
    one, other = make_asker(), make_asker()
    for count in (8, 9):
        filled.write(f"{count}.txt", f"{count}").commit(f"Number {count}")
        one.ask()
        other.ask()
        run_indexing(one.circle, places, lambda _progress: None)
        qtbot.waitUntil(lambda: not one.indexing.running and not other.indexing.running)
        assert one.answers[-1].summary.commits == other.answers[-1].summary.commits == count


def test_nothing_is_started_once_the_window_closed(qtbot: QtBot, asker: Asker) -> None:
    asker.indexing.warm(asker.command)
    assert asker.indexing.alive
    asker.indexing.shut_down()
    asker.ask()
    asker.indexing.warm(asker.command)
    assert not asker.indexing.alive
