"""Child processes whose lines are followed: one started by Qt, or one that was started before Qt was loaded."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QSocketNotifier, Signal

_CHUNK = 65536  # bytes
_WAIT_S = 3.0  # for a process that was asked to end, before it is ended


class ChildProcess(QObject):
    """A process at work. ``said`` carries each line of its standard output; ``ended`` its exit code, and what it told
    on the standard error. After :meth:`end` nothing is emitted any more.
    """

    said = Signal(bytes)
    ended = Signal(int, str)

    @property
    def process_id(self) -> int:
        """The system's number of it; 0 where it did not start."""
        raise NotImplementedError

    def send(self, line: bytes) -> None:
        """Write a line to its standard input. Of a process that is gone, :attr:`ended` tells."""
        raise NotImplementedError

    def end(self, wait: bool = False) -> None:
        """Ask it to stop; with ``wait``, see to it that it is gone."""
        raise NotImplementedError

    def await_end(self) -> None:
        """After :meth:`end`, see to it that it is gone."""
        raise NotImplementedError


class StartedChild(ChildProcess):
    """A process that Qt starts."""

    def __init__(self, command: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._command = command

    def start(self) -> None:
        """Begin: the signals are connected."""
        self._process.start(self._command[0], self._command[1:])

    @property
    def process_id(self) -> int:
        """The system's number of it; 0 where it did not start."""
        return self._process.processId()

    def send(self, line: bytes) -> None:
        """Write a line to its standard input: Qt does it when the process takes it."""
        self._process.write(line)

    def end(self, wait: bool = False) -> None:
        """Ask it to stop; with ``wait``, see to it that it is gone."""
        process = self._process
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._finished)
        process.errorOccurred.disconnect(self._failed)
        process.finished.connect(self.deleteLater)
        process.closeWriteChannel()  # a process that listens ends by itself: on Windows it cannot be told otherwise
        process.terminate()
        if wait:
            self.await_end()

    def await_end(self) -> None:
        """After :meth:`end`, see to it that it is gone."""
        process = self._process
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(int(_WAIT_S * 1000)):
            process.kill()
            process.waitForFinished(int(_WAIT_S * 1000))

    def _read(self) -> None:
        while self._process.canReadLine():
            self.said.emit(bytes(self._process.readLine().data()))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        told = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        self.ended.emit(code if status is QProcess.ExitStatus.NormalExit else -1, told)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(-1, self._process.errorString())


class AdoptedChild(ChildProcess):
    """A process that was started with pipes by somebody else. Not on Windows, whose pipes cannot be waited for."""

    def __init__(self, process: subprocess.Popen[bytes], parent: QObject) -> None:
        super().__init__(parent)
        assert process.stdout is not None
        self._process = process
        self._left = b""
        self._pipe = process.stdout.fileno()
        os.set_blocking(self._pipe, False)
        self._notifier = QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @property
    def process_id(self) -> int:
        """The system's number of it."""
        return self._process.pid

    def send(self, line: bytes) -> None:
        """Write a line to its standard input: it reads all the time, and lines are shorter than a pipe."""
        if self._process.stdin is not None:
            with suppress(OSError):  # it is gone, and its end is told soon
                self._process.stdin.write(line)
                self._process.stdin.flush()

    def end(self, wait: bool = False) -> None:
        """Ask it to stop; with ``wait``, see to it that it is gone."""
        self._notifier.setEnabled(False)
        self._process.terminate()
        self._close()
        if wait:
            self.await_end()

    def await_end(self) -> None:
        """After :meth:`end`, see to it that it is gone."""
        try:
            self._process.wait(_WAIT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(_WAIT_S)

    def _read(self) -> None:
        try:
            chunk = os.read(self._pipe, _CHUNK)
        except BlockingIOError:
            return
        *lines, self._left = (self._left + chunk).split(b"\n")
        for line in lines:
            self.said.emit(line)
        if not chunk:
            self._notifier.setEnabled(False)
            told = self._process.stderr.read() if self._process.stderr is not None else b""
            code = self._process.wait()
            self._close()
            self.ended.emit(code, told.decode("utf-8", "replace").strip())

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                with suppress(OSError):  # what it did not read is lost with it
                    pipe.close()


def _environment() -> QProcessEnvironment:
    """The window's own, with one thing undone: a frozen program names its libraries in ``LD_LIBRARY_PATH``, and a child
    that it starts sets its own; programs of the system would load the wrong ones.
    """
    environment = QProcessEnvironment.systemEnvironment()
    if environment.contains("LD_LIBRARY_PATH_ORIG"):
        environment.insert("LD_LIBRARY_PATH", environment.value("LD_LIBRARY_PATH_ORIG"))
    return environment
