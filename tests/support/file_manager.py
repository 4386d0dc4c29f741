"""A stand-in for a file manager, in a process of its own: files can be dragged out of its upper half, and dropped on
its lower half, which copies them.

``python file_manager.py X Y FOLDER FILE…`` shows it at X, Y and prints a line of JSON for everything that happens:
``{"ready": [[x, y], [x, y]]}`` (the middle of both halves), ``{"action": …}`` once a drag out of it is over,
``{"dropped": […]}`` with the names copied into FOLDER.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


def say(**values: object) -> None:
    """A line."""
    print(json.dumps(values), flush=True)


class Source(QLabel):
    """The files, to be dragged."""

    def __init__(self, files: list[Path]) -> None:
        super().__init__("files")
        self._files = files

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin as soon as the pointer moves with the button held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(file)) for file in self._files])
            drag = QDrag(self)
            drag.setMimeData(data)
            say(action=drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction).name)


class Target(QLabel):
    """Where files are dropped."""

    def __init__(self, folder: Path) -> None:
        super().__init__("drop here")
        self._folder = folder
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        event.setAccepted(event.mimeData().hasUrls())

    def dropEvent(self, event: QDropEvent) -> None:
        """Copy them."""
        names = []
        for url in event.mimeData().urls():
            file = Path(url.toLocalFile())
            if file.is_dir():
                shutil.copytree(file, self._folder / file.name)
            else:
                shutil.copy(file, self._folder / file.name)
            names.append(file.name)
        event.acceptProposedAction()
        say(dropped=names)


def main() -> int:
    """Show both halves."""
    x, y, folder, *files = sys.argv[1:]
    application = QApplication(sys.argv[:1])
    window = QWidget()
    layout = QVBoxLayout(window)
    halves = (Source([Path(file) for file in files]), Target(Path(folder)))
    for half in halves:
        layout.addWidget(half)
    window.setGeometry(int(x), int(y), 240, 300)
    window.show()
    window.windowHandle().requestActivate()
    application.processEvents()
    middles = [half.mapToGlobal(QPoint(half.width() // 2, half.height() // 2)) for half in halves]
    say(ready=[[middle.x(), middle.y()] for middle in middles])
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
