"""What is dragged over the window: what dropping it will do is said before, where it will come."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from upont_desktop.domain.invitation import ENDING as INVITATION_ENDING
from upont_desktop.domain.rows import TreeEntry
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background, LatestJob, WorkerContext
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.panes.main_panes import MainPanes
from upont_desktop.ui.panes.selection import Selection
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.transfer.drag_source import own_of
from upont_desktop.ui.transfer.drop_kinds import (
    BareDrop,
    Drop,
    FilesDrop,
    MoveDrop,
    NothingDrop,
    VersionDrop,
    words_for,
)
from upont_desktop.ui.widgets.basics import IconLabel, PlainLabel

if TYPE_CHECKING:
    from upont_desktop.ui.transfer.import_plan import IncomingFiles

_SPRING_MS = 700  # a folder opens under a drag that waits over it
_EDGE = 24  # pixels from the tree's ends where a drag scrolls it


class DropOverlay(QFrame):
    """Shows a drop's words over the part of the window that it concerns, without catching the mouse.

    ``dropped`` carries the :data:`Drop` and the data (``QMimeData``), which lives as long as the slots run.
    """

    dropped = Signal(object, object)

    def __init__(
        self,
        background: Background,
        themes: Themes,
        session: Session,
        panes: MainPanes,
        selection: Selection,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setObjectName("dropzone")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._session, self._panes, self._selection = session, panes, selection
        self._themes, self._window = themes, window
        self._slot = LatestJob(background, self)
        self._drop: Drop | None = None
        self._waiting = QTimer(self, singleShot=True, interval=_SPRING_MS)
        self._waiting.timeout.connect(self._open_folder)
        self._words, self._more = PlainLabel(), PlainLabel()
        self._more.setProperty("role", "muted")
        font = self._words.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(font.Weight.DemiBold)
        self._words.setFont(font)
        self._arrange(themes)
        self._mark = QFrame(panes.tree.tree.viewport())
        self._mark.setObjectName("dropmark")
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.hide()
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _arrange(self, themes: Themes) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(IconLabel(themes, "file-plus", Tone.ACCENT, 40, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._words, self._more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)

    @property
    def words(self) -> str:
        """The sentence that says what dropping would do."""
        return self._words.text()

    @property
    def more(self) -> str:
        """What else is to be known before."""
        return self._more.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the window; a single clone, or no open circle, is left to those who open folders."""
        if watched is self._window:
            match event.type():
                case QEvent.Type.DragEnter | QEvent.Type.DragMove:
                    assert isinstance(event, QDragMoveEvent)
                    return self._over(event)
                case QEvent.Type.DragLeave:
                    self._end()
                case QEvent.Type.Drop:
                    assert isinstance(event, QDropEvent)
                    return self._dropped(event)
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _over(self, event: QDragMoveEvent) -> bool:
        drop = self._drop_at(event, event.position().toPoint())
        if drop is None:
            self._end()
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(not isinstance(drop, NothingDrop))
        if drop != self._drop:
            self._drop = drop
            self._say(drop)
            self._count(drop)
            self._waiting.start()
        self._scroll(event.position().toPoint())
        self.setGeometry(self._area())
        self._point_at(drop)
        self.raise_()
        self.show()
        return True

    def _dropped(self, event: QDropEvent) -> bool:
        drop = self._drop_at(event, event.position().toPoint())
        self._end()
        if drop is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(drop, event.mimeData())
        return True

    def _open_folder(self) -> None:
        drop, view = self._drop, self._panes.tree.tree
        if isinstance(drop, FilesDrop | BareDrop | MoveDrop) and drop.folder:
            view.expand(view.model().index_of(drop.folder))  # type: ignore[attr-defined]

    def _scroll(self, at: QPoint) -> None:
        """Near the tree's ends, bring more of it into view."""
        view = self._panes.tree.tree
        if self._over_tree(at):
            down = view.viewport().mapFrom(self._window, at).y()
            step = -1 if down < _EDGE else 1 if down > view.viewport().height() - _EDGE else 0
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.singleStep())

    def _end(self) -> None:
        self._waiting.stop()
        self._slot.cancel()
        self._drop = None
        self._mark.hide()
        self.hide()

    # -- where -------------------------------------------------------------------------------------------------------

    def _drop_at(self, event: QDropEvent, at: QPoint) -> Drop | None:
        data, circle = event.mimeData(), self._session.circle
        if circle is None or not self._selection.in_view:
            return None
        entry, folder = self._place(at)
        own = own_of(data)
        if own is not None and own.circle == circle.slug:
            return self._own_drop(own.paths, folder, at)
        # Late, for start-up time: drags come after the window is up.
        from upont_desktop.ui.transfer.clipboard import local_files  # noqa: PLC0415

        sources = local_files(data)
        if len(sources) == 1 and (is_clone(sources[0]) or sources[0].name.lower().endswith(INVITATION_ENDING)):
            return None
        if sources and not (circle.path / ".git").exists():
            return NothingDrop(bare=True)
        if sources:
            return self._files_drop(sources, entry, folder, at)
        bare = data.hasImage() or bool(data.text().strip())
        return BareDrop(folder, picture=data.hasImage()) if bare and _from_outside(event, data) else None

    def _place(self, at: QPoint) -> tuple[TreeEntry | None, str]:
        """The entry under the pointer, and the folder where something would come."""
        if not self._over_tree(at):
            return None, self._selection.folder()
        view = self._panes.tree.tree
        entry: TreeEntry | None = view.model().entry(view.indexAt(view.viewport().mapFrom(self._window, at)))  # type: ignore[attr-defined]
        if entry is None:
            return None, ""
        return entry, entry.rel_path if entry.is_folder else entry.rel_path.rpartition("/")[0]

    def _own_drop(self, paths: tuple[str, ...], folder: str, at: QPoint) -> Drop | None:
        """Our own resources are moved, into a folder of the tree that they are not in."""
        if not paths or not self._over_tree(at):
            return None
        inside = any(folder == path or folder.startswith(f"{path}/") for path in paths)
        going = tuple(path for path in paths if path.rpartition("/")[0] != folder)
        return NothingDrop() if inside or not going else MoveDrop(going, folder)

    def _files_drop(self, sources: tuple[Path, ...], entry: TreeEntry | None, folder: str, at: QPoint) -> Drop:
        single = len(sources) == 1 and sources[0].is_file()
        if single and entry is not None and not entry.is_folder:
            return VersionDrop(sources[0], entry.rel_path)
        target = self._selection.target()
        on_shown = single and not target.is_folder and not self._over_tree(at)
        if on_shown and sources[0].suffix.lower() == Path(display(target.path)).suffix.lower():
            return VersionDrop(sources[0], target.path)
        return FilesDrop(sources, folder)

    def _over_tree(self, at: QPoint) -> bool:
        view = self._panes.tree.tree
        return view.isVisible() and view.rect().contains(view.mapFrom(self._window, at))

    def _area(self) -> QRect:
        """The panes beside the tree, where what is meant is framed; all of them where the tree is hidden."""
        panes, side = self._panes, self._panes.side
        area = QRect(panes.mapTo(self._window, QPoint(0, 0)), panes.size())
        if side.isVisible():
            area.setLeft(side.mapTo(self._window, QPoint(side.width(), 0)).x())
        return area

    def _point_at(self, drop: Drop) -> None:
        """Frame the entry of the tree that is meant, where it is in view; the whole tree for the top folder."""
        view = self._panes.tree.tree
        if isinstance(drop, NothingDrop):
            self._mark.hide()
            return
        path = drop.path if isinstance(drop, VersionDrop) else drop.folder
        place = view.visualRect(view.model().index_of(path)) if path else view.viewport().rect()  # type: ignore[attr-defined]
        place.setLeft(0)
        place.setRight(view.viewport().width() - 1)
        self._mark.setStyleSheet(f"QFrame#dropmark {{ border: 2px solid {self._themes.current.accent}; }}")
        self._mark.setGeometry(place)
        self._mark.setVisible(place.height() > 1)

    # -- words -------------------------------------------------------------------------------------------------------

    def _count(self, drop: Drop) -> None:
        """Look at the files while they hang over the window: how many, how large, which exist."""
        circle = self._session.circle
        if circle is None or not isinstance(drop, FilesDrop | VersionDrop):
            return

        def look(worker: WorkerContext) -> IncomingFiles:
            from upont_desktop.service.operations import NewFile  # noqa: PLC0415 - late for start-up time
            from upont_desktop.ui.transfer import import_plan  # noqa: PLC0415

            if isinstance(drop, VersionDrop):
                return import_plan.assess(worker, circle, [NewFile(drop.path, drop.source)])
            return import_plan.plan(worker, circle, drop.sources, drop.folder)

        def counted(found: IncomingFiles) -> None:
            if self._drop == drop:
                self._say(drop, found)

        self._slot.ask(look, counted, lambda _error: None)

    def _say(self, drop: Drop, found: IncomingFiles | None = None) -> None:
        circle = self._session.circle
        if circle is not None:
            words, more = words_for(drop, circle.name, found, past=self._selection.then is not None)
            self._words.setText(words)
            self._more.setText(more)
            self._more.setVisible(bool(more))


def is_clone(path: Path) -> bool:
    """Whether a dragged folder is a clone, bare or not; looks at names only."""
    return (path / ".git").exists() or ((path / "HEAD").is_file() and (path / "objects").is_dir())


def _from_outside(event: QDropEvent, data: QMimeData) -> bool:
    """Words of our own window that are dragged are selected text on its way to a field; an address is no text."""
    return event.source() is None and (data.hasImage() or not data.hasUrls())
