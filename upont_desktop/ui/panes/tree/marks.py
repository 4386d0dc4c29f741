"""What the tree marks beside its entries: new to the person, not yet kept, using what is not there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Flag, auto
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.marks import TreeMarks
from upont_desktop.domain.resource import Resource
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.index_change import IndexChange


class Mark(Flag):
    """What there is to say of a resource, or of something in a folder."""

    NONE = 0
    NEW = auto()
    UNKEPT = auto()
    BROKEN = auto()


_AT_ONCE = 1000
"""With more marks, some milliseconds of work, they are gathered on a thread."""


_ANYTHING = IndexChange()


class _Gathered(NamedTuple):
    """The marks of resources, and of all that is below each folder; the commits that made what is new."""

    found: dict[str, Mark]
    folders: dict[str, Mark]
    news: frozenset[str]


class EntryMarks(QObject):
    """The marks of the open circle, read in the background each time that its index changed.

    ``changed`` says that some came or went.
    """

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._slot = LatestJob(background, self, Priority.IDLE)
        self._circle: Circle | None = None
        self._read = TreeMarks()
        self._looked: dict[str, str] = {}
        self._unkept: frozenset[str] = frozenset()
        self._gathering = LatestJob(background, self, Priority.AHEAD)
        self._gathered = _Gathered({}, {}, frozenset())

    # -- what is marked ----------------------------------------------------------------------------------------------

    def of(self, path: str, is_folder: bool) -> Mark:
        """The marks of a resource, or of all that is below a folder."""
        return (self._gathered.folders if is_folder else self._gathered.found).get(path, Mark.NONE)

    def missing(self, path: str) -> tuple[str, ...]:
        """What a resource uses that is not there."""
        return self._read.broken.get(path, ())

    @property
    def any_new(self) -> bool:
        """Whether others changed something since the person last looked."""
        return bool(self.news)

    @property
    def news(self) -> frozenset[str]:
        """The commits that made what is new to the person."""
        return self._gathered.news

    # -- following the circle ----------------------------------------------------------------------------------------

    def follow(self, circle: Circle | None) -> None:
        """Mark another circle, or none; nothing is known of it before :meth:`refresh`."""
        if circle != self._circle:
            self._slot.cancel()
            self._circle = circle
            self._read, self._looked, self._unkept = TreeMarks(), {}, frozenset()
            self._mark()

    def refresh(self, change: IndexChange = _ANYTHING) -> None:
        """The index changed, and is complete: read the marks again, where some may be others now."""
        circle = self._circle
        if circle is None or not change.concerns_marks(self._read.unseen):
            return

        def read(worker: WorkerContext) -> TreeMarks:
            from upont_desktop.service.seen import SeenStore, read_marks  # noqa: PLC0415 - start-up time

            return read_marks(worker.reader(circle), SeenStore(worker.library.places))

        self._slot.ask(read, self._take)

    def _take(self, marks: TreeMarks) -> None:
        """What was shown before it was known to be new was looked at all the same."""
        self._read = marks
        for path in marks.unseen.keys() & self._looked.keys():
            if marks.unseen[path] == self._looked[path]:
                self._keep(path, self._looked[path])
        self._mark()

    def put_unkept(self, paths: Iterable[str]) -> None:
        """These are changed on disk and not yet kept."""
        unkept = frozenset(paths)
        if unkept != self._unkept:
            self._unkept = unkept
            self._mark()

    # -- looking -----------------------------------------------------------------------------------------------------

    def look_at(self, resource: Resource) -> None:
        """A version was shown: if it was new, it is no longer."""
        path, commit = resource.rel_path, resource.commit
        if self._circle is not None and self._looked.get(path) != commit:
            self._looked[path] = commit
            if self._read.unseen.get(path) == commit:
                self._keep(path, commit)
                self._mark()

    def _keep(self, path: str, commit: str) -> None:
        circle = self._circle
        assert circle is not None

        def keep(worker: WorkerContext) -> None:
            from upont_desktop.service.seen import SeenStore  # noqa: PLC0415 - as above

            SeenStore(worker.library.places).look_at(circle, path, commit)

        self._background.ask(keep, owner=self)

    def see_all(self) -> None:
        """The person has seen everything."""
        circle = self._circle
        if circle is None:
            return
        self._looked.update(self._read.unseen)
        self._mark()

        def keep(worker: WorkerContext) -> None:
            from upont_desktop.service.seen import SeenStore, see_all  # noqa: PLC0415 - as above

            see_all(worker.reader(circle), SeenStore(worker.library.places))

        self._background.ask(keep, owner=self)

    # -- gathering ---------------------------------------------------------------------------------------------------

    def _mark(self) -> None:
        read, unkept, looked = self._read, self._unkept, dict(self._looked)
        self._gathering.cancel()
        if len(read.unseen) + len(read.broken) + len(unkept) <= _AT_ONCE:
            self._show(_gathered(read, looked, unkept))
        else:
            self._gathering.ask(lambda _worker: _gathered(read, looked, unkept), self._show)

    def _show(self, gathered: _Gathered) -> None:
        if gathered != self._gathered:
            self._gathered = gathered
            self.changed.emit()


def _gathered(read: TreeMarks, looked: Mapping[str, str], unkept: Iterable[str]) -> _Gathered:
    """All marks, by path. In numbers, as putting flags together takes a microsecond each time."""
    new = [path for path, commit in read.unseen.items() if looked.get(path) != commit]
    found: dict[str, int] = {}
    for mark, paths in ((Mark.NEW, new), (Mark.UNKEPT, unkept), (Mark.BROKEN, read.broken)):
        bit = mark.value
        for path in paths:
            found[path] = found.get(path, 0) | bit
    folders: dict[str, int] = {}
    for path, bits in found.items():
        folder = path.rpartition("/")[0]
        while folder and bits & ~folders.get(folder, 0):
            folders[folder] = folders.get(folder, 0) | bits
            folder = folder.rpartition("/")[0]
    return _Gathered(_flags(found), _flags(folders), frozenset(read.unseen[path] for path in new))


def _flags(bits: dict[str, int]) -> dict[str, Mark]:
    known = {each: Mark(each) for each in set(bits.values())}
    return {path: known[each] for path, each in bits.items()}
