"""Other programs: which one opens a file, by the person's choice or the system's, and how it is started."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from upont_desktop.ui.core.settings import Settings

_SCHEMES = ("file", "http", "https", "mailto")
_LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


class ExternalPrograms(QObject):
    """Takes whatever the program asks the system to open (``QDesktopServices.openUrl``). ``failed`` carries the name
    of what could not be started.
    """

    failed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def install(self) -> None:
        """Take from now on what Qt is asked to open."""
        for scheme in _SCHEMES:
            # The stub asks for bytes, the program for text.
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type, unused-ignore]

    def uninstall(self) -> None:
        """Leave it to Qt again."""
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Open something with the program chosen for its kind, or with the system's (Qt asks no handler twice)."""
        program = self._program(url)
        if program:
            if not start(program, Path(url.toLocalFile())):
                self.failed.emit(program)
            return
        with _libraries_of_the_system():
            opened = QDesktopServices.openUrl(url)
        if not opened:
            self.failed.emit(url.fileName() or url.toDisplayString())

    def _program(self, url: QUrl) -> str:
        path = Path(url.toLocalFile())
        if not url.isLocalFile() or path.is_dir():
            return ""
        return self._settings.openers.get(path.suffix.lower().removeprefix("."), "")


def start(program: str, file: Path) -> bool:
    """Start a program on a file, and leave it alone; whether it could be started."""
    if sys.platform == "darwin" and program.endswith(".app"):
        return start_alone("/usr/bin/open", ["-a", program, str(file)])
    return start_alone(program, [str(file)])


def start_alone(program: str, arguments: Sequence[str], folder: Path | None = None) -> bool:
    """Start a program, in a folder, and leave it alone; whether it could be started."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments(list(arguments))
    if folder is not None:
        process.setWorkingDirectory(str(folder))
    environment = QProcessEnvironment()
    for name, value in _without_our_libraries().items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    return bool(process.startDetached())


def _without_our_libraries() -> dict[str, str]:
    """The environment for a program that is not ours: a frozen one names its own libraries in it, which others must
    not load.
    """
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        for name in _LIBRARIES:
            before = environment.pop(f"{name}_ORIG", "")
            environment.pop(name, None)
            if before:
                environment[name] = before
    return environment


@contextmanager
def _libraries_of_the_system() -> Iterator[None]:
    """Qt starts the system's own opener with the environment of this process."""
    before = {name: os.environ.get(name) for name in _LIBRARIES}
    wanted = _without_our_libraries()
    for name in _LIBRARIES:
        _put(name, wanted.get(name))
    try:
        yield
    finally:
        for name, value in before.items():
            _put(name, value)


def _put(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value
