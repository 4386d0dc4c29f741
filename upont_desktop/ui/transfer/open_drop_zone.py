"""What dropping something on the window will do, said before it is dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel


class DropZone(QFrame):
    """Covers the window while a folder is dragged over it. ``dropped`` carries the folder's path."""

    dropped = Signal(Path)

    def __init__(self, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dropzone")
        self._window = window
        self._words = QLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setWordWrap(True)
        font = self._words.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(font.Weight.DemiBold)
        self._words.setFont(font)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(IconLabel(themes, "folder-open", Tone.ACCENT, 48, self), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addStretch(1)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the window."""
        if watched is self._window:
            match event.type():
                case QEvent.Type.DragEnter:
                    return self._enter(event)
                case QEvent.Type.DragLeave:
                    self.hide()
                case QEvent.Type.Drop:
                    return self._drop(event)
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _enter(self, event: QEvent) -> bool:
        assert isinstance(event, QDragEnterEvent)
        folder = _folder(event)
        if folder is None:
            return False
        self._words.setText(self.tr("Drop to open “{name}” as a circle").format(name=folder.name))
        self.setGeometry(self._window.rect().adjusted(12, 12, -12, -12))
        self.raise_()
        self.show()
        event.acceptProposedAction()
        return True

    def _drop(self, event: QEvent) -> bool:
        assert isinstance(event, QDropEvent)
        self.hide()
        folder = _folder(event)
        if folder is None:
            return False
        event.acceptProposedAction()
        self.dropped.emit(folder)
        return True


def _folder(event: QDropEvent) -> Path | None:
    """The one folder that is dragged."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_dir() else None
