"""Versions dragged out of the tree, the history or the details, to a file manager or a mail: read-only copies travel.

A copy is made on a background thread once the pointer moves, and the drag begins when it is there: whoever receives the
drop may read the file at once, and the window never waits for the disk.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.resource import EntryKind, Resource
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.ui.core.background import Background, LatestJob, WorkerContext
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.panes.details.changes_view import ChangesView
from upont_desktop.ui.panes.main_panes import MainPanes
from upont_desktop.ui.panes.selection import Selection

MIME_OWN = "application/x-upont-version"
_MOST = 500  # files of one drag


@dataclass(frozen=True, slots=True)
class DraggedResources:
    """What travels out of a window of ours: the circle's slug, and the paths where they are current resources."""

    circle: str
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Load:
    """What is picked up: versions, and the paths of the tree's entries where these may be moved."""

    versions: tuple[Resource, ...] = ()
    folders: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()


class _Outgoing(NamedTuple):
    """What goes out, and what to say of that which could not."""

    files: list[Path]
    left_out: UserError | None = None


_Pick: TypeAlias = Callable[[QPoint], _Load]


class DragOut(QObject):
    """Watches the tree, the history, and the list of what a commit changed. ``failed`` carries an error of the person's
    world: a copy could not be made.
    """

    failed = Signal(object)

    def __init__(
        self, background: Background, session: Session, panes: MainPanes, selection: Selection, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._panes, self._selection = session, panes, selection
        self._slot = LatestJob(background, self)
        self._pressed: QPoint | None = None
        self._load: _Load | None = None
        self._sources: dict[QObject, tuple[QAbstractItemView, _Pick]] = {}
        changes = panes.details.findChild(ChangesView)
        assert isinstance(changes, ChangesView)
        picks: list[tuple[QAbstractItemView, _Pick]] = [
            (panes.tree.tree, self._of_tree),
            (panes.history.view, self._of_history),
            (changes, lambda at: self._of_changes(changes, at)),
        ]
        for view, pick in picks:
            self._sources[view.viewport()] = (view, pick)
            view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a version, then a move."""
        if isinstance(event, QMouseEvent) and watched in self._sources:
            view, pick = self._sources[watched]
            at = event.position().toPoint()
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                    plain = not event.modifiers()
                    load = pick(at) if plain else _Load()
                    self._load = load if load.versions or load.folders else None
                    self._pressed = at if self._load is not None else None
                    # One of several selected: the others stay selected until it is clear that this is no drag.
                    return plain and len(load.paths) > 1
                case QEvent.Type.MouseButtonRelease:
                    self._released(view, at)
                case QEvent.Type.MouseMove if event.buttons() & Qt.MouseButton.LeftButton:
                    return self._move(view, at)
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _released(self, view: QAbstractItemView, at: QPoint) -> None:
        load, pressed = self._load, self._pressed
        self._pressed = self._load = None
        if pressed is not None and load is not None and len(load.paths) > 1:
            view.setCurrentIndex(view.indexAt(at))

    # -- what is picked up -------------------------------------------------------------------------------------------

    def _of_tree(self, at: QPoint) -> _Load:
        """The entry under the pointer; all that are selected, where it is one of them."""
        tree = self._panes.tree.tree
        pressed = tree.model().entry(tree.indexAt(at))  # type: ignore[attr-defined]
        if pressed is None:
            return _Load()
        entries = self._selection.entries()
        if pressed.rel_path not in {entry.rel_path for entry in entries}:
            entries = (pressed,)
        versions = tuple(each.resource for each in entries if each.resource is not None and _travels(each.resource))
        folders = tuple(each.rel_path for each in entries if each.is_folder)
        movable = self._selection.then is None
        return _Load(versions, folders, tuple(each.rel_path for each in entries) if movable else ())

    def _of_history(self, at: QPoint) -> _Load:
        """The version of the resource whose history is shown."""
        history = self._panes.history
        index = history.view.indexAt(at)
        row = history.model.row_view(index.row()) if index.isValid() else None
        version = row.resource if row is not None else None
        return _Load((version,)) if version is not None and _travels(version) else _Load()

    @staticmethod
    def _of_changes(view: ChangesView, at: QPoint) -> _Load:
        """The version that a commit made, or the last one before it deleted the resource."""
        change = view.changes.change(view.indexAt(at))
        if change is None:
            return _Load()
        version = change.resource if change.resource.exists else change.previous
        return _Load((version,)) if version is not None and _travels(version) else _Load()

    # -- on its way --------------------------------------------------------------------------------------------------

    def _move(self, view: QAbstractItemView, at: QPoint) -> bool:
        """Begin once the pointer went far enough; the view must not choose what it passes over."""
        circle, load = self._session.circle, self._load
        if circle is None or load is None:
            return False
        if self._pressed is None:
            return True
        if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            at_revision = self._selection.then
            self._slot.ask(
                lambda worker: _copies(worker, circle, load, at_revision),
                lambda outgoing: self._drag(view, outgoing, DraggedResources(circle.slug, load.paths)),
                self.failed.emit,
            )
        return True

    def _drag(self, view: QAbstractItemView, outgoing: _Outgoing, own: DraggedResources) -> None:
        if outgoing.files and QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag = QDrag(view)
            drag.setMimeData(mime_of(outgoing.files, own))
            drag.exec(Qt.DropAction.CopyAction)
        if outgoing.left_out is not None:
            self.failed.emit(outgoing.left_out)


def _travels(resource: Resource) -> bool:
    return resource.blob is not None and resource.kind in {EntryKind.FILE, EntryKind.EXECUTABLE}


def _copies(worker: WorkerContext, circle: Circle, load: _Load, revision: str | None) -> _Outgoing:
    """Copies of all that is on this computer: one content that is not keeps back no other."""
    # Late, for start-up time: the first drag is far away.
    from upont_desktop.domain.errors import ContentElsewhere  # noqa: PLC0415
    from upont_desktop.ui.transfer.outgoing_copies import folder_copy, temporary_copy  # noqa: PLC0415

    files, elsewhere = [], []
    for version in load.versions[:_MOST]:
        try:
            files.append(temporary_copy(worker, circle, version))
        except ContentElsewhere as error:
            elsewhere.append(error)
    for folder in load.folders:
        top, missing = folder_copy(worker, circle, folder, revision)
        files.append(top)
        elsewhere.extend(missing)
    if not elsewhere:
        return _Outgoing(files)
    others = "\n".join(str(error.values["path"]) for error in elsewhere[1:])
    return _Outgoing(files, ContentElsewhere(details=others, **elsewhere[0].values))


def mime_of(files: list[Path], own: DraggedResources) -> QMimeData:
    """What travels: the copies' places, and a mark that they are our own."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    mark = {"circle": own.circle, "paths": [git_bytes(path).hex() for path in own.paths]}
    data.setData(MIME_OWN, json.dumps(mark).encode())
    return data


def own_of(data: QMimeData) -> DraggedResources | None:
    """What a window of ours says of a drag; ``None`` where it comes from elsewhere."""
    if not data.hasFormat(MIME_OWN):
        return None
    try:
        mark = json.loads(bytes(data.data(MIME_OWN).data()))
        return DraggedResources(str(mark["circle"]), tuple(git_text(bytes.fromhex(path)) for path in mark["paths"]))
    except (ValueError, KeyError, TypeError):
        return DraggedResources("")
