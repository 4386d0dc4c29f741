"""Notices that another program changed a clone: file events on what every commit moves, and a slow look as well."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.ui.core.background import Background, LatestJob

_SETTLE_MS = 150  # git touches several files for one commit
_LOOK_MS = 5000  # between two looks where the system tells nothing (network disks)
_WATCHED = 400  # folders: systems allow some thousand watches for all programs


class CloneWatcher(QObject):
    """Watches one circle. ``moved`` is emitted a moment after something moved, once for a burst of events; ``looked``
    at every slow look, for what no event told; ``stirred`` at both. What they ask for must be cheap.
    """

    moved = Signal()
    looked = Signal()
    stirred = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slot = LatestJob(background, self)
        self._files = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._circle: Circle | None = None
        self._files.fileChanged.connect(self._settle.start)
        self._files.directoryChanged.connect(self._settle.start)
        self._settle.timeout.connect(self._stir)
        self._look.timeout.connect(self.looked)
        self.moved.connect(self.stirred)
        self.looked.connect(self.stirred)

    def watch(self, circle: Circle | None) -> None:
        """Watch another circle, or none."""
        self._circle = circle
        self._slot.cancel()
        self._settle.stop()
        self._forget()
        if circle is None:
            self._look.stop()
        else:
            self._look.start()
            self._renew()

    def _stir(self) -> None:
        self._renew()
        self.moved.emit()

    def _renew(self) -> None:
        """Git replaces its files, and makes folders for new branches: the list is read anew after each event."""
        circle = self._circle
        if circle is not None:
            self._slot.ask(lambda _worker: watched_paths(circle.path), self._watch_paths)

    def _watch_paths(self, paths: list[str]) -> None:
        known = {*self._files.files(), *self._files.directories()}
        gone = known.difference(paths)
        if gone:
            self._files.removePaths(sorted(gone))
        new = [path for path in paths if path not in known]
        if new:
            self._files.addPaths(new)

    def _forget(self) -> None:
        known = [*self._files.files(), *self._files.directories()]
        if known:
            self._files.removePaths(known)


def watched_paths(path: Path) -> list[str]:
    """What moves when a clone changes: its HEAD, refs, packed refs and their log (gitrepository-layout(5)).

    Of a bare clone ``path`` is the git folder itself. A ``.git`` that is a file names the folder (worktrees,
    submodules), whose ``commondir`` names the one with the refs.
    """
    own = _git_folder(path)
    common = own
    pointer = own / "commondir"
    if pointer.is_file():
        common = (own / pointer.read_text("utf-8", "surrogateescape").strip()).resolve()
    found = [own, own / "HEAD", own / "logs" / "HEAD", common / "packed-refs", *_below(common / "refs")]
    return [str(each) for each in dict.fromkeys(found) if each.exists()]


def _git_folder(path: Path) -> Path:
    inside = path / ".git"
    if inside.is_dir():
        return inside
    if inside.is_file():
        named = inside.read_text("utf-8", "surrogateescape").removeprefix("gitdir:").strip()
        return (path / named).resolve()
    return path


def _below(top: Path) -> list[Path]:
    """``top`` with the folders and files below it, breadth first, up to a bound. Git replaces a ref's file, which its
    folder tells; other programs may write into it, which only the file tells.
    """
    found = [top]
    for path in found:
        if len(found) >= _WATCHED:
            break
        if path.is_dir() and not path.is_symlink():
            found.extend(sorted(path.iterdir(), key=lambda each: (not each.is_dir(), each)))
    return found[:_WATCHED]
