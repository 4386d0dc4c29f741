"""The place where the view of a content stands, or words instead of one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from upont_desktop.ui.content.base import Viewer
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import EmptyState

_PATIENCE_MS = 180
"""What takes no longer replaces what was shown without a word in between."""


class ViewStage(QStackedWidget):
    """Shows one view at a time, and gives it back when another comes.

    ``changed`` says that there is another one, or that it offers other things; ``opened`` carries an address that was
    followed, ``failed`` an error of the person's world. ``left`` says that the present view is about to go.
    """

    changed = Signal()
    left = Signal()
    opened = Signal(str)
    failed = Signal(object)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._viewer: Viewer | None = None
        self._empty = EmptyState(themes, "eye", "", "", self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_waiting)
        self.addWidget(self._empty)

    @property
    def viewer(self) -> Viewer | None:
        """The view of the content; ``None`` while there is none."""
        return self._viewer

    @property
    def empty(self) -> EmptyState:
        """What stands there without a view."""
        return self._empty

    def await_answer(self) -> None:
        """Something is being read: say so, if it takes long."""
        self._patience.start()

    def put(self, viewer: Viewer | None) -> None:
        """Show this view instead; it keeps the keyboard where the one before had it."""
        self._patience.stop()
        self.left.emit()
        before, self._viewer = self._viewer, viewer
        # Of the window: of this very widget, Qt tells who had the keyboard last, also long after it went elsewhere.
        focused: QWidget | None = self.window().focusWidget()
        held = before is not None and focused is not None and before.isAncestorOf(focused)
        if viewer is not None:
            viewer.changed.connect(self.changed)
            viewer.opened.connect(self.opened)
            viewer.failed.connect(self.failed)
            self.addWidget(viewer)
        self.setCurrentWidget(viewer or self._empty)
        if before is not None:
            before.release()
            self.removeWidget(before)
            before.deleteLater()
        if held:
            self.take_focus()
        self.changed.emit()

    def say(self, title: str, text: str) -> None:
        """Show words instead of a view."""
        self._empty.say(title, text)
        self.put(None)

    def take_focus(self) -> None:
        """Give the keyboard to the content."""
        (self._viewer or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_waiting(self) -> None:
        self.say(self.tr("Reading…"), "")
