"""Background work: answers on the right thread, the latest wins, errors go where they belong."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from upont_desktop.domain.errors import NoSuchFolder, UserError
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.garbage import GarbageCollector


def test_a_job_runs_elsewhere_and_is_answered_here(background: Background, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def job(worker: WorkerContext) -> int:
        threads.append(threading.current_thread())
        return 6 * 7

    answers: list[tuple[int, threading.Thread]] = []
    background.ask(job, lambda answer: answers.append((answer, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(42, threading.main_thread())]
    assert threads[0] is not threading.main_thread()


def test_jobs_share_the_library_and_not_their_readers(background: Background, library: Library, qtbot: QtBot) -> None:
    seen: list[Library] = []
    for _ in range(5):
        background.ask(lambda worker: worker.library, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 5)
    assert all(each is library for each in seen)


class Traced:
    """Tells in which thread it was destroyed."""

    def __init__(self, told: list[threading.Thread]) -> None:
        self.told = told

    def take(self, answer: list[threading.Thread]) -> None:
        """What came from the thread: nothing new."""
        assert answer is self.told

    def __del__(self) -> None:
        self.told.append(threading.current_thread())


def test_what_a_job_holds_is_destroyed_where_it_was_made(background: Background, qtbot: QtBot) -> None:
    told: list[threading.Thread] = []

    def ask() -> None:
        traced = Traced(told)
        background.ask(lambda _worker: traced.told, traced.take)

    for _ in range(200):
        ask()
    qtbot.waitUntil(lambda: background.idle)
    assert told == [threading.main_thread()] * 200


def test_garbage_in_cycles_is_left_to_the_interface(
    background: Background, garbage: GarbageCollector, qtbot: QtBot
) -> None:
    told: list[threading.Thread] = []

    def ask() -> None:
        traced = Traced(told)
        traced.itself = traced  # type: ignore[attr-defined]
        background.ask(lambda _worker: [[traced] for _ in range(50_000)] and None)

    ask()
    qtbot.waitUntil(lambda: background.idle)
    kept = [[told] for _ in range(10_000)]  # enough to make a look worthwhile
    for _ in range(2):
        garbage.look()
    assert told == [threading.main_thread()]
    del kept


def test_what_is_held_waits_and_what_is_looked_at_does_not(background: Background, qtbot: QtBot) -> None:
    answers: list[str] = []
    background.hold()
    background.ask(lambda _worker: "later", answers.append)
    background.ask(lambda _worker: "now", answers.append, priority=Priority.VISIBLE)
    qtbot.waitUntil(lambda: bool(answers))
    background.ask(lambda _worker: "and now", answers.append, priority=Priority.VISIBLE)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert not background.idle
    background.release()
    qtbot.waitUntil(lambda: background.idle)
    assert answers == ["now", "and now", "later"]


def test_an_error_of_the_world_goes_to_who_asked(background: Background, qtbot: QtBot) -> None:
    def job(worker: WorkerContext) -> None:
        raise NoSuchFolder(path="nowhere")

    errors: list[UserError] = []
    background.ask(job, lambda _nothing: pytest.fail("it failed"), errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code == "no-such-folder"


def test_an_error_that_nobody_takes_is_shown_by_the_window(background: Background, qtbot: QtBot) -> None:
    def job(worker: WorkerContext) -> None:
        raise NoSuchFolder(path="nowhere")

    with qtbot.waitSignal(background.user_error) as told:
        background.ask(job)
    assert told.args is not None
    assert str(told.args[0]) == "There is no folder “nowhere”."


def test_our_own_mistake_is_never_swallowed(library: Library, qtbot: QtBot) -> None:
    background = Background(lambda: library)
    with qtbot.waitSignal(background.bug) as told:
        background.ask(lambda worker: 1 / 0, failed=lambda error: pytest.fail("this is no error of the world"))
    background.close()
    assert told.args is not None
    assert isinstance(told.args[0], ZeroDivisionError)


def test_the_latest_question_wins(library: Library, qtbot: QtBot) -> None:
    background = Background(lambda: library, workers=1)
    held = threading.Event()
    answers: list[str] = []
    background.ask(lambda worker: held.wait(5))
    owner = QObject()
    slot = LatestJob(background, owner)
    asked: list[str] = []

    def job_of(question: str) -> Callable[[WorkerContext], str]:
        def job(worker: WorkerContext) -> str:
            asked.append(question)
            return question

        return job

    for question in ("first", "second", "third"):
        slot.ask(job_of(question), answers.append)
    held.set()
    qtbot.waitUntil(lambda: background.idle)
    background.close()
    assert (asked, answers) == (["third"], ["third"])


def test_an_answer_that_is_out_of_date_is_dropped(background: Background, qtbot: QtBot) -> None:
    started, held = threading.Event(), threading.Event()

    def job(worker: WorkerContext) -> bool:
        started.set()
        held.wait(5)
        return worker.cancelled

    owner = QObject()
    slot = LatestJob(background, owner)
    slot.ask(job, lambda _answer: pytest.fail("it was cancelled"))
    qtbot.waitUntil(started.is_set)
    slot.cancel()
    held.set()
    qtbot.waitUntil(lambda: background.idle)


def test_nothing_is_told_to_an_owner_that_is_gone(background: Background, qtbot: QtBot) -> None:
    import shiboken6

    owner = QObject()
    background.ask(lambda worker: 1, lambda _answer: pytest.fail("nobody is there"), owner=owner)
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: background.idle)


def test_what_is_visible_comes_first(library: Library, qtbot: QtBot) -> None:
    background = Background(lambda: library, workers=1)
    held, order = threading.Event(), list[str]()
    background.ask(lambda worker: held.wait(5))
    for name, priority in (("ahead", Priority.AHEAD), ("normal", Priority.NORMAL), ("visible", Priority.VISIBLE)):
        background.ask(lambda worker, name=name: order.append(name), priority=priority)  # type: ignore[misc]
    held.set()
    qtbot.waitUntil(lambda: background.idle)
    background.close()
    assert order == ["visible", "normal", "ahead"]


def test_closing_ends_the_helpers_and_who_waits_for_them(qapp: QApplication, places: DataFolders) -> None:
    """Also one that is at work, at once."""
    background = Background(lambda: Library(places))
    helpers: list[int] = []
    begun = threading.Event()

    def work(worker: WorkerContext) -> None:
        worker.warm_pixels()
        worker.library.documents.warm()
        helpers.extend((*worker.pixels.processes, *worker.library.documents.pool.processes))
        begun.set()
        worker.library.documents.preview("a.txt", b"".join(b"%d\n" % number for number in range(200_000)))

    background.ask(work)
    assert begun.wait(60)
    background.close()
    assert len(helpers) == 2
    for helper in helpers:
        with pytest.raises(ProcessLookupError):
            os.kill(helper, 0)
