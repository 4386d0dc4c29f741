"""A window of ours on a real screen, in a process of its own: it tells on its standard output what it shows and where.

``python real_window.py CLONE DATA`` reads questions from its standard input, a line each, and answers each by a line of
JSON: ``place PATH`` (the middle of an entry of the tree, on the screen), ``version ROW`` (of a row of the history),
``middle``, ``words`` (of the drop zone), ``said`` (in the message, or in the notice), ``show PATH`` (go there),
``rest`` (once all is done), ``quit``.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication

from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow


class Lines(QObject):
    """The lines of the standard input."""

    came = Signal(str)

    def follow(self) -> None:
        """Read on a thread until the end."""
        for line in sys.stdin:
            self.came.emit(line.rstrip("\n"))
        self.came.emit("quit")


class Teller:
    """Answers about one window."""

    def __init__(self, window: MainWindow, background: Background) -> None:
        self.window, self.background = window, background

    def answer(self, line: str) -> None:
        """One line for one line."""
        question, _, path = line.partition(" ")
        window = self.window
        match question:
            case "place":
                view = window.panes.tree.tree
                middle = view.visualRect(view.model().index_of(path)).center()  # type: ignore[attr-defined]
                self.say(self._at(view.viewport().mapToGlobal(middle)))
            case "version":
                history = window.panes.history.view
                middle = history.visualRect(history.model().index(int(path), 1)).center()
                self.say(self._at(history.viewport().mapToGlobal(middle)))
            case "middle":
                self.say(self._at(window.panes.history.view.mapToGlobal(window.panes.history.view.rect().center())))
            case "show":
                window.panes.visit_resource(path)
                self.rest()
            case "words":
                drops = window.operations.drops
                self.say(drops.words if drops.isVisible() else "")
            case "said":
                toast = window.operations.feedback.toast
                trouble = window._notice.accessibleName() if window._notice.isVisible() else ""
                self.say(toast.words if toast.isVisible() else trouble)
            case "rest":
                self.rest()
            case _:
                window.close()
                QApplication.exit(0)

    def rest(self) -> None:
        """Answer once everything asked was done and shown."""
        window = self.window
        if window.operations.at_rest and window.at_rest and self.background.idle and window.session.summary.complete:
            self.say(True)
        else:
            QTimer.singleShot(30, self.rest)

    @staticmethod
    def _at(point: QPoint) -> list[int]:
        return [point.x(), point.y()]

    @staticmethod
    def say(value: object) -> None:
        """A line."""
        print(json.dumps(value), flush=True)


def main() -> int:
    """Show the window at the left edge of the screen."""
    clone, data = map(Path, sys.argv[1:])
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    places = DataFolders.default(data)
    library = Library(places)
    circle = library.recognise(clone)
    run_indexing(circle, places, lambda _progress: None)
    background = Background(lambda: library)
    window = MainWindow(background, Themes(application, ThemeChoice.LIGHT), Settings(None))
    window.setGeometry(0, 0, 900, 600)
    window.show()
    window.session.open_folder(circle.path)
    lines, teller = Lines(), Teller(window, background)
    lines.came.connect(teller.answer)
    threading.Thread(target=lines.follow, daemon=True).start()
    code = application.exec()
    background.close()
    return code


if __name__ == "__main__":
    os._exit(main())  # the thread waits for the next line
