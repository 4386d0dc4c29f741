"""Resources dragged out of the tree, to a file manager or a mail: a read-only copy travels."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from upont_desktop.domain.resource import Resource
from upont_desktop.ui.background import Desk, Slot
from upont_desktop.ui.changing.dropping import MIME_OWN

if TYPE_CHECKING:
    from upont_desktop.ui.changing.controller import Changing


class DragOut(QObject):
    """Watches the tree. The copy is made while the mouse moves; the drag begins when it is there."""

    def __init__(self, changing: Changing) -> None:
        super().__init__(changing)
        self._changing = changing
        self._slot = Slot(changing.background, self)
        self._pressed: QPoint | None = None
        self._resource: Resource | None = None
        changing.panes.tree.tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a resource, then a move."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                    self._press(event.position().toPoint())
                case QEvent.Type.MouseButtonRelease:
                    self._pressed = None
                case QEvent.Type.MouseMove if event.buttons() & Qt.MouseButton.LeftButton:
                    return self._move(event.position().toPoint())
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _press(self, at: QPoint) -> None:
        view = self._changing.panes.tree.tree
        entry = view.model().entry(view.indexAt(at))  # type: ignore[attr-defined]
        self._resource = entry.resource if entry is not None else None
        self._pressed = at if self._resource is not None and self._resource.blob else None

    def _move(self, at: QPoint) -> bool:
        """Begin once the pointer went far enough; the tree must not choose what it passes over."""
        circle, resource = self._changing.circle, self._resource
        if circle is None or resource is None:
            return False
        if self._pressed is None:
            return True
        if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None

            def copy(desk: Desk) -> Path:
                from upont_desktop.ui.changing.outside import temporary_copy  # noqa: PLC0415 - start-up time

                return temporary_copy(desk, circle, resource)

            self._slot.ask(copy, self._drag, self._changing.failed.emit)
        return True

    def _drag(self, file: Path) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self._changing.panes.tree.tree)
            drag.setMimeData(mime_of(file))
            drag.exec(Qt.DropAction.CopyAction)


def mime_of(file: Path) -> QMimeData:
    """What travels: the copy's place, and a mark that it is our own, so that the window does not offer to add it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    data.setData(MIME_OWN, b"1")
    return data
