"""What dropping a folder on the window will do, said before it is dropped: open it, make it a circle, receive one."""

from __future__ import annotations

from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from upont_desktop.service.place_kind import PlaceKind, place_kind
from upont_desktop.ui.core.background import Background, LatestJob, Priority
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.transfer.drag_source import MIME_OWN
from upont_desktop.ui.widgets.basics import IconLabel, PlainLabel


class DropZone(QFrame):
    """Covers the window while a folder or file is dragged over it. ``dropped`` carries its path."""

    dropped = Signal(Path)

    def __init__(self, background: Background, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dropzone")
        self._window = window
        self._slot = LatestJob(background, self, Priority.VISIBLE)
        self._kind: PlaceKind | None = None
        self._words, self._more = PlainLabel(), PlainLabel()
        font = self._words.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(font.Weight.DemiBold)
        self._words.setFont(font)
        self._more.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(IconLabel(themes, "folder-open", Tone.ACCENT, 48, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._words, self._more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @property
    def words(self) -> str:
        """What dropping would do; only a name while that is being looked at."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the window."""
        if watched is self._window:
            match event.type():
                case QEvent.Type.DragEnter:
                    return self._enter(event)
                case QEvent.Type.DragMove if self.isVisible():
                    return self._move(event)
                case QEvent.Type.DragLeave:
                    self._end()
                case QEvent.Type.Drop:
                    return self._drop(event)
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _enter(self, event: QEvent) -> bool:
        assert isinstance(event, QDragEnterEvent)
        path = _path(event)
        if path is None:
            return False
        self._kind = None
        self._words.setText(f"“{path.name}”")
        self._more.setText("")
        self._slot.ask(lambda _worker: place_kind(path), lambda kind: self._known(path, kind))
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        event.acceptProposedAction()
        return True

    def _move(self, event: QEvent) -> bool:
        assert isinstance(event, QDragMoveEvent)
        if self._kind is PlaceKind.NOTHING:
            event.ignore()
        else:
            event.acceptProposedAction()
        return True

    def _drop(self, event: QEvent) -> bool:
        assert isinstance(event, QDropEvent)
        nothing = self._kind is PlaceKind.NOTHING
        self._end()
        path = _path(event)
        if path is None or nothing:
            return False
        event.acceptProposedAction()
        self.dropped.emit(path)
        return True

    def _end(self) -> None:
        self._slot.cancel()
        self._kind = None
        self.hide()

    def _known(self, path: Path, kind: PlaceKind) -> None:
        self._kind = kind
        words, more = self._sentence(kind)
        self._words.setText(words.format(name=path.name))
        self._more.setText(more)

    def _sentence(self, kind: PlaceKind) -> tuple[str, str]:
        match kind:
            case PlaceKind.CIRCLE:
                return self.tr("Drop to open “{name}” as a circle"), ""
            case PlaceKind.ORDINARY:
                return (
                    self.tr("Drop to make “{name}” a circle"),
                    self.tr("You will see which of its files are kept, and nothing in it is moved or changed."),
                )
            case PlaceKind.SHARED:
                return self.tr("Drop to get a copy of your own of the circle that is shared in “{name}”"), ""
            case PlaceKind.INVITATION:
                return self.tr("Drop to receive the circle that “{name}” invites to"), ""
            case PlaceKind.BUNDLE:
                return self.tr("Drop to receive the circle in “{name}”"), ""
            case PlaceKind.NOTHING:
                return (
                    self.tr("“{name}” is not a circle"),
                    self.tr("Drop the folder of one, an ordinary folder to make it one, or an invitation."),
                )
            case _:
                assert_never(kind)


def _path(event: QDropEvent) -> Path | None:
    """The one folder or file that is dragged."""
    if event.mimeData().hasFormat(MIME_OWN):  # a resource on its way out of a window of ours
        return None
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
