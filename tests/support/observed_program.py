"""The program as people start it, that also tells what it shows, to who asks on its standard input.

``python observed_program.py ARGUMENT…`` starts the window with these arguments of ``upont-desktop``. Each line that
comes is answered by a line of JSON, about what a screen reader finds in sight (QAccessible, with plain spaces), in a
menu or a dialog alone where one is open:

- ``find NAME``: the places (x, y, width, height on the screen) of all that has this name; a star at its end stands for
  the rest of it;
- ``field NAME``: the same of the fields of this name alone, where a label has it too;
- ``value NAME``: the texts of the fields of this name;
- ``names``: all names;
- ``listens``: whether keys that are pressed now come to one of its windows.

Any other line, and the end of the input, closes the windows.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from upont_desktop import app
from upont_desktop.ui import application

_MOST_CHILDREN = 200
"""Rows of a list that are looked at; an evening's circle is small."""


class Observer(QObject):
    """Answers about everything that is in sight."""

    came = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        QAccessible.setActive(True)  # as where a screen reader runs: views tell it when their rows change
        self.came.connect(self._answer)
        threading.Thread(target=self._follow, daemon=True).start()

    def _follow(self) -> None:
        for line in sys.stdin:
            self.came.emit(line.rstrip("\n"))
        self.came.emit("end")

    def _answer(self, line: str) -> None:
        question, _, name = line.partition(" ")
        answer: object
        match question:
            case "find":
                answer = [_place(node) for node in _nodes() if _fits(node, name)]
            case "field":
                answer = [_place(node) for node in _nodes() if _fits(node, name) and node.state().editable]
            case "names":
                answer = [_name(node) for node in _nodes()]
            case "value":
                answer = [node.text(QAccessible.Text.Value) for node in _nodes() if _fits(node, name)]
            case "listens":
                answer = QApplication.focusWidget() is not None
            case _:
                QApplication.closeAllWindows()
                return
        print(json.dumps(answer), flush=True)


def _nodes() -> Iterator[QAccessibleInterface]:
    """All that is in sight: of an open menu alone, else of the dialog on top, else of every window."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    for window in [over] if over is not None else windows:
        yield from _walk(QAccessible.queryAccessibleInterface(window))


def _walk(node: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if node is None or not node.isValid() or node.state().invisible:
        return
    yield node
    for number in range(min(node.childCount(), _MOST_CHILDREN)):
        yield from _walk(node.child(number))


def _name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).replace("&", "").replace("\N{NO-BREAK SPACE}", " ")


def _fits(node: QAccessibleInterface, name: str) -> bool:
    return _name(node).startswith(name[:-1]) if name.endswith("*") else _name(node) == name


def _place(node: QAccessibleInterface) -> tuple[int, int, int, int]:
    place = node.rect()
    widget = node.object()
    if isinstance(widget, QWidget) and not widget.visibleRegion().isEmpty():
        seen = widget.visibleRegion().boundingRect()  # of what is scrolled, only what is in sight can be clicked
        return (*widget.mapToGlobal(seen.topLeft()).toTuple(), seen.width(), seen.height())
    return place.x(), place.y(), place.width(), place.height()


def main() -> int:
    """Start the window, observed from its first moment."""
    make = application._application

    def observed() -> QApplication:
        made = make()
        made.observer = Observer()  # type: ignore[attr-defined]  # as long as the application
        return made

    application._application = observed
    return app.main()


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # the thread waits for the next line
