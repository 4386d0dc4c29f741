"""A window of ours in the room for people, in a process of its own: how long after a key the list is painted.

``python -m benchmarks.people_child CLONE DATA WORDS`` types each of the words (separated by commas) into the field, key
by key, and prints one line of JSON: for each key the seconds that passed (``waited``) and those of processor time
(``used``, all threads of the process) until the rows of its answer were painted, and how many were found (``found``).
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.window_child import Waited
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.ui.page import PeopleRoom
from upont_desktop.apps.social.ui.people_panel import PeoplePanel
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

_PATIENCE_MS = 10_000


def main() -> int:
    """Measure."""
    clone, data, words = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3].split(",")
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    library = Library(DataFolders.default(data), rooms=ROOMS)
    background = Background(lambda: library)
    window = MainWindow(background, Themes(application, ThemeChoice.LIGHT), Settings(None), ROOMS)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    waited = Waited(window, background)
    window.session.open_folder(clone)
    waited.until(lambda: "social" in window.rooms.names)
    window.commands["room_social"].trigger()
    page = window.rooms.page
    assert isinstance(page, PeopleRoom)
    waited.until(lambda: page.at_rest and page.people.model.total > 0)
    waited.rest()
    keys = [_word(page.people, word) for word in words]
    told = {"waited": [], "used": [], "found": []}
    for key in keys:
        for name, values in key.items():
            told[name] += values
    print(json.dumps(told), flush=True)
    window.close()
    background.close()
    return 0


def _word(panel: PeoplePanel, word: str) -> dict[str, list[float]]:
    told: dict[str, list[float]] = {"waited": [], "used": [], "found": []}
    panel.field.clear()
    _pass(200)
    panel.field.setFocus()
    for letter in word:
        waited, used = _key(panel, letter)
        told["waited"].append(waited)
        told["used"].append(used)
        told["found"].append(panel.model.total)
        _pass(60)  # a fast writer: the card of who is selected is asked for meanwhile
    return told


def _key(panel: PeoplePanel, letter: str) -> tuple[float, float]:
    """The seconds until the rows of this key's answer were painted, on the clock and of the processor."""
    loop, settled = QEventLoop(), False

    def answered() -> None:
        nonlocal settled
        settled = True
        if not panel.model.total:
            loop.quit()

    def painted() -> None:
        if settled:
            loop.quit()

    panel.model.settled.connect(answered)
    panel.list.painted.connect(painted)
    late = QTimer(singleShot=True, interval=_PATIENCE_MS)
    late.timeout.connect(lambda: loop.exit(1))
    late.start()
    clock = QElapsedTimer()
    clock.start()
    before = time.process_time()
    QTest.keyClicks(panel.field, letter)
    code = loop.exec()
    used, passed = time.process_time() - before, clock.nsecsElapsed() / 1e9
    panel.model.settled.disconnect(answered)
    panel.list.painted.disconnect(painted)
    if code:
        raise TimeoutError("the list did not come to it")
    return passed, used


def _pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
