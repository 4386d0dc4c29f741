"""The indexing process as the window sees it: started, followed by its lines of progress, stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from upont_desktop.domain.history import IndexProgress

_WAIT_MS = 3000


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is being indexed."""


@dataclass(frozen=True, slots=True)
class Running:
    """The process is at work; ``progress`` is its last word, where it said one."""

    progress: IndexProgress | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person stopped it: the next look at the circle goes on."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The process ended badly. ``said`` is what it told, in English."""

    said: str


IndexingState: TypeAlias = Idle | Running | Stopped | Broken
Parse: TypeAlias = Callable[[bytes], IndexProgress | None]


class Indexing(QObject):
    """One indexing process at a time. ``changed`` carries the :data:`IndexingState`, ``advanced`` says that the index
    has more to show, ``done`` that it is complete.
    """

    changed = Signal(object)
    advanced = Signal()
    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._parse: Parse | None = None
        self._state: IndexingState = Idle()

    @property
    def state(self) -> IndexingState:
        """What it is doing."""
        return self._state

    @property
    def running(self) -> bool:
        """Whether the process is at work."""
        return self._process is not None

    def start(self, command: list[str], parse: Parse) -> None:
        """Run ``command`` and follow its progress; does nothing while one is running."""
        if self._process is not None:
            return
        self._parse = parse
        process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._not_started)
        self._process = process
        self._become(Running())
        process.start(command[0], command[1:])

    def cancel(self) -> None:
        """Stop the process because the person says so."""
        if self._end():
            self._become(Stopped())

    def stop(self) -> None:
        """Stop the process, if any; what it wrote stays, and the next run completes it."""
        self._end()
        self._become(Idle())

    def _end(self) -> bool:
        process = self._release()
        if process is None:
            return False
        process.finished.connect(process.deleteLater)
        process.terminate()
        return True

    def close(self) -> None:
        """Stop the process and wait until it is gone."""
        process = self._release()
        if process is not None:
            process.terminate()
            if not process.waitForFinished(_WAIT_MS):
                process.kill()
                process.waitForFinished(_WAIT_MS)

    def _release(self) -> QProcess | None:
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._finished)
            process.errorOccurred.disconnect(self._not_started)
        return process

    def _read(self) -> None:
        process, parse = self._process, self._parse
        if process is None or parse is None:
            return
        latest = None
        while process.canReadLine():
            latest = parse(bytes(process.readLine().data())) or latest
        if latest is not None:
            self._become(Running(latest))
            self.advanced.emit()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        process = self._release()
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self._become(Idle())
            self.done.emit()
        else:
            self._become(Broken(said))

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            process = self._release()
            if process is not None:
                said = process.errorString()
                process.deleteLater()
                self._become(Broken(said))

    def _become(self, state: IndexingState) -> None:
        self._state = state
        self.changed.emit(state)


def _environment() -> QProcessEnvironment:
    """The window's own, with one thing undone: a frozen program names its libraries in ``LD_LIBRARY_PATH``, and a child
    that it starts sets its own; programs of the system would load the wrong ones.
    """
    environment = QProcessEnvironment.systemEnvironment()
    if environment.contains("LD_LIBRARY_PATH_ORIG"):
        environment.insert("LD_LIBRARY_PATH", environment.value("LD_LIBRARY_PATH_ORIG"))
    return environment
