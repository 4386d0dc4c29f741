"""Our own mistakes: written into a log that rotates, shown once, kindly, with a report at hand."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from upont_desktop.service.data_folders import LOG_NAME, DataFolders
from upont_desktop.ui.core import bug_report as module
from upont_desktop.ui.core.bug_report import ExceptionHook
from upont_desktop.ui.core.trouble import Trouble
from upont_desktop.ui.window.main_window import MainWindow

pytestmark = pytest.mark.log_expected


@pytest.fixture
def mishaps(qapp: QApplication, places: DataFolders) -> Iterator[ExceptionHook]:
    made = ExceptionHook(places.log)
    made.install()
    yield made
    made.uninstall()


@pytest.fixture
def shown(mishaps: ExceptionHook) -> list[Trouble]:
    troubles: list[Trouble] = []
    mishaps.happened.connect(troubles.append)
    return troubles


def fail(what: str = "zoé@example.org") -> None:
    raise ZeroDivisionError(what)


def handled_by_nobody(what: str) -> None:
    """As Qt calls it for an exception in a slot."""
    try:
        fail(what)
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_it_is_written_down_each_time_and_shown_once(places: DataFolders, shown: list[Trouble]) -> None:
    for _ in range(3):
        handled_by_nobody("the same")
    log = (places.log / LOG_NAME).read_text("utf-8")
    assert log.count("ZeroDivisionError: the same") == 3
    assert log.count("in fail\n") == 3
    assert [trouble.what for trouble in shown] == ["Something went wrong in the program."]
    assert "Traceback" in shown[0].details
    assert "Traceback" not in shown[0].what + shown[0].kept_safe + shown[0].advice


def test_one_from_another_thread_is_shown_too(shown: list[Trouble], qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown) == 1)


def test_the_log_rotates(places: DataFolders, mishaps: ExceptionHook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BYTES", 2000)
    for number in range(40):
        handled_by_nobody(f"{number} " + "x" * 400)
    sizes = [path.stat().st_size for path in places.log.iterdir()]
    assert len(sizes) == 1 + module._FILES
    assert all(0 < size <= 2000 for size in sizes)


def test_a_place_that_cannot_be_written_does_no_harm(places: DataFolders, shown: list[Trouble]) -> None:
    places.log.parent.mkdir(parents=True)
    places.log.write_text("a file")
    handled_by_nobody("x")
    assert len(shown) == 1


def test_ctrl_c_is_no_mistake(shown: list[Trouble], places: DataFolders) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []
    assert not places.log.exists()


def test_the_window_offers_a_report_without_what_is_personal(
    make_window: Callable[[], MainWindow], mishaps: ExceptionHook, places: DataFolders, qtbot: QtBot
) -> None:
    window = make_window()
    mishaps.happened.connect(window.show_trouble)
    handled_by_nobody("zoé@example.org in /home/zoé")
    notice = window._notice
    assert notice.isVisible()
    assert notice._report.isVisible()
    QApplication.clipboard().clear()
    notice._report.click()
    qtbot.waitUntil(lambda: bool(QApplication.clipboard().text()))
    report = QApplication.clipboard().text()
    assert "Errors written down: 1\n" in report
    assert " ZeroDivisionError" in report
    assert "Qt: " in report
    for personal in ("zoé", "@", "/home", str(places.data)):
        assert personal not in report


def test_an_error_of_the_world_offers_no_report(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    window.show_trouble(Trouble("No network."))
    assert window._notice.isVisible()
    assert not window._notice._report.isVisible()
