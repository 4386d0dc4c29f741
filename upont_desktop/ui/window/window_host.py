"""Where the one window stands, and how another takes its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from upont_desktop.domain.rooms import RoomSpec
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.bug_report import ExceptionHook
from upont_desktop.ui.core.external_programs import ExternalPrograms
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.style.fonts import apply_fonts
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow
from upont_desktop.ui.wording.translation import speak


class WindowHost(QObject):
    """The window. Its texts and fonts are chosen when it is made, so that another language or size means another window
    in its place.
    """

    def __init__(
        self,
        application: QApplication,
        background: Background,
        themes: Themes,
        settings: Settings,
        mishaps: ExceptionHook,
        openers: ExternalPrograms,
        language: str = "",
        rooms: Sequence[RoomSpec] = (),
    ) -> None:
        super().__init__(application)
        self._application, self._background, self._themes = application, background, themes
        self._settings, self._mishaps, self._openers = settings, mishaps, openers
        self._language, self._rooms = language, tuple(rooms)
        self.window = self._make()

    def _make(self) -> MainWindow:
        settings = self._settings
        speak(self._application, self._language or settings.language)
        apply_fonts(self._application, settings.text_size, settings.fixed_family)
        window = MainWindow(self._background, self._themes, settings, self._rooms)
        self._mishaps.happened.connect(window.show_trouble)
        self._openers.failed.connect(window.app_dialogs.not_opened)
        window.painted_first.connect(window.app_dialogs.check_git)
        # Later: what asks for it is a part of the window that goes.
        window.app_dialogs.remake.connect(lambda field: QTimer.singleShot(0, self, lambda: self.remake(field)))
        return window

    def remake(self, field: str) -> None:
        """Put a new window in the place of the present one, the settings open at a field."""
        before = self.window
        shown = before.app_dialogs.preferences
        at = shown.pos() if shown is not None else None
        self._language = ""  # what was chosen in the window goes before what the command line said
        before.keep_state()
        self.window = self._make()
        self.window.show()
        if before.session.circle is not None:
            self.window.session.open_folder(before.session.circle.path)
        else:
            self.window.session.list_circles()
        before.close()
        before.deleteLater()
        self.window.activateWindow()
        self.window.app_dialogs.show_settings(field, at)
