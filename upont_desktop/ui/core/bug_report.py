"""Our own mistakes: written to a log that rotates, shown once, never swallowed."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from upont_desktop.service.data_folders import LOG_NAME
from upont_desktop.ui.core.trouble import Trouble

_log = logging.getLogger("upont_desktop")
_BYTES, _FILES = 500_000, 3  # of a log, and how many: a few weeks of bad luck, and small enough to send


class ExceptionHook(QObject):
    """Takes every exception that nobody handled, from any thread. ``happened`` carries a :class:`Trouble`, once for
    each place in the code.
    """

    happened = Signal(object)
    _raised = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._shown: set[str] = set()
        self._handler: logging.Handler | None = None
        self._hook_before: Callable[..., object] = sys.excepthook
        self._raised.connect(self.take, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take from now on what nobody handles, on the window's thread and on others."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._raised.emit(args.exc_value)

    def uninstall(self) -> None:
        """Leave it to Python again."""
        sys.excepthook = self._hook_before
        threading.excepthook = threading.__excepthook__
        if self._handler is not None:
            _log.removeHandler(self._handler)
            self._handler.close()

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.take(error.with_traceback(trace))

    def take(self, error: BaseException) -> None:
        """Write it down, and show it if it is new."""
        text = "".join(traceback.format_exception(error))
        self._write(text)
        where = text.splitlines()[-1] + "".join(
            f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-1:]
        )
        if where not in self._shown:
            self._shown.add(where)
            self.happened.emit(
                Trouble(
                    self.tr("Something went wrong in the program."),
                    self.tr("Your files were not touched."),
                    self.tr("It was noted in the log. If it happens again, a report helps to fix it."),
                    text,
                    ours=True,
                )
            )

    def _write(self, text: str) -> None:
        if self._handler is None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._handler = RotatingFileHandler(
                    self._folder / LOG_NAME, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8"
                )
            except OSError:
                self._handler = logging.StreamHandler()
            self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            _log.addHandler(self._handler)
        _log.error("%s", text)
