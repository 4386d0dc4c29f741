"""A window of ours in the room for news, in a process of its own: how long a frame of scrolling takes.

``python -m benchmarks.news_child CLONE DATA`` scrolls the feed from its top, then around its middle, and goes to its
end by the key. It prints one line of JSON: the seconds of processor time of the interface's thread for each step of a
wheel and its painting (``frames``), and for the way to the end (``end``). Between two steps it is idle for as long as a
screen takes for a frame, as it is under a hand.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.window_child import Waited
from upont_desktop.apps.news.ui.feed.feed_list import FeedList
from upont_desktop.apps.news.ui.feed.view import FeedView
from upont_desktop.apps.news.ui.page import NewsRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

_STEPS, _STEP = 300, 60  # steps of a wheel, and points of one
_IDLE_MS = 16  # of a screen that shows 60 pictures a second
_POSTS = 50_000


def main() -> int:
    """Measure."""
    clone, data = Path(sys.argv[1]), Path(sys.argv[2])
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
    waited.until(lambda: "news" in window.rooms.names)
    window.commands["room_news"].trigger()
    page = window.rooms.page
    assert isinstance(page, NewsRoom)
    view = page.views[0]
    assert isinstance(view, FeedView)
    waited.until(lambda: view.at_rest and view.panel.model.rowCount() == _POSTS)
    waited.rest()
    cards = view.panel.list
    frames = _scrolled(cards, 1)
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum() // 2)
    _pass(1_000)
    frames += _scrolled(cards, 1) + _scrolled(cards, -1)
    before = time.thread_time()
    QTest.keyClick(cards, Qt.Key.Key_End)
    cards.viewport().repaint()
    print(json.dumps({"frames": frames, "end": time.thread_time() - before}), flush=True)
    window.close()
    background.close()
    return 0


def _scrolled(cards: FeedList, way: int) -> list[float]:
    bar, found = cards.verticalScrollBar(), []
    for _ in range(_STEPS):
        before = time.thread_time()
        bar.setValue(bar.value() + way * _STEP)
        cards.viewport().repaint()
        found.append(time.thread_time() - before)
        _pass(_IDLE_MS)
    return found


def _pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
