"""The indexing process as the window sees it: started, followed by its lines of progress, stopped."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.index_progress import IndexProgress
from upont_desktop.ui.core.child_process import AdoptedChild, ChildProcess, StartedChild


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


class IndexProcess(QObject):
    """One indexing process at a time. ``changed`` carries the :data:`IndexingState`, ``advanced`` says that the index
    has more to show, ``done`` that it is complete.
    """

    changed = Signal(object)
    advanced = Signal()
    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: ChildProcess | None = None
        self._parse: Parse = lambda _line: None
        self._state: IndexingState = Idle()

    @property
    def state(self) -> IndexingState:
        """What it is doing."""
        return self._state

    @property
    def running(self) -> bool:
        """Whether the process is at work."""
        return self._child is not None

    def start(self, command: list[str], parse: Parse) -> None:
        """Run ``command`` and follow its progress; does nothing while one is running."""
        if self._child is None:
            child = StartedChild(command, self)
            self._follow(child, parse)
            child.start()

    def adopt(self, process: subprocess.Popen[bytes], parse: Parse) -> None:
        """Follow a process that is running already."""
        assert self._child is None
        self._follow(AdoptedChild(process, self), parse)

    def cancel(self) -> None:
        """Stop the process because the person says so."""
        if self._end(wait=False):
            self._become(Stopped())

    def stop(self, wait: bool = False) -> None:
        """Stop the process, if any; what it wrote stays, and the next run completes it."""
        self._end(wait)
        self._become(Idle())

    def _follow(self, child: ChildProcess, parse: Parse) -> None:
        self._child, self._parse = child, parse
        child.said.connect(self._read)
        child.ended.connect(self._ended)
        self._become(Running())

    def _end(self, wait: bool) -> bool:
        child, self._child = self._child, None
        if child is None:
            return False
        child.end(wait)
        return True

    def _read(self, line: bytes) -> None:
        progress = self._parse(line)
        if progress is not None:
            self._become(Running(progress))
            self.advanced.emit()

    def _ended(self, code: int, said: str) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.deleteLater()
        if code == 0:
            self._become(Idle())
            self.done.emit()
        else:
            self._become(Broken(said))

    def _become(self, state: IndexingState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
