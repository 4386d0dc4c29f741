"""Files dragged over the window: what dropping them will do is said before, where they will come."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from upont_desktop.domain.text import display
from upont_desktop.ui.background import Desk, Slot
from upont_desktop.ui.fields import IconLabel
from upont_desktop.ui.theme import Themes

if TYPE_CHECKING:
    from upont_desktop.ui.changing.controller import Changing
    from upont_desktop.ui.changing.incoming import Incoming

_MARGIN = 12
MIME_OWN = "application/x-upont-version"


@dataclass(frozen=True, slots=True)
class Drop:
    """What a drop would do: ``replaces`` is the resource that gets a new version, else files come into ``folder``."""

    sources: tuple[Path, ...]
    folder: str = ""
    replaces: str = ""


class DropLayer(QFrame):
    """Shows a drop's words over the part of the window that it concerns, without catching the mouse."""

    def __init__(self, changing: Changing, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._changing, self._themes, self._window = changing, themes, window
        self._slot = Slot(changing.background, self)
        self._drop: Drop | None = None
        self._found: Incoming | None = None
        self._words, self._more = QLabel(), QLabel()
        self._more.setProperty("role", "muted")
        font = self._words.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(font.Weight.DemiBold)
        self._words.setFont(font)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(IconLabel(themes, "file-plus", "accent", 40, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._words, self._more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)
        self._mark = QFrame(changing.panes.tree.tree.viewport())
        self._mark.setObjectName("dropmark")
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.hide()
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @property
    def words(self) -> str:
        """What dropping would do."""
        return self._words.text()

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
        event.accept()
        if drop != self._drop:
            self._drop, self._found = drop, None
            self._say(drop)
            self._count(drop)
        self.setGeometry(self._area(event.position().toPoint()))
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
        doings = self._changing.doings
        if drop.replaces:
            doings.replace(drop.replaces, drop.sources[0])
        else:
            doings.bring(drop.sources, drop.folder)
        return True

    def _end(self) -> None:
        self._slot.cancel()
        self._drop = self._found = None
        self._mark.hide()
        self.hide()

    # -- where -------------------------------------------------------------------------------------------------------

    def _drop_at(self, event: QDropEvent, at: QPoint) -> Drop | None:
        data = event.mimeData()
        if self._changing.circle is None or data.hasFormat(MIME_OWN):
            return None
        urls = data.urls()
        sources = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        if not sources or len(sources) != len(urls) or (len(sources) == 1 and is_clone(sources[0])):
            return None
        entry = None
        folder = self._changing.folder()
        if self._over_tree(at):
            view = self._changing.panes.tree.tree
            entry = view.model().entry(view.indexAt(view.viewport().mapFrom(self._window, at)))  # type: ignore[attr-defined]
            folder = "" if entry is None else entry.rel_path if entry.is_folder else entry.rel_path.rpartition("/")[0]
        elif not self._changing.target().is_folder:
            path = self._changing.target().path
            if len(sources) == 1 and sources[0].is_file() and sources[0].suffix == Path(display(path)).suffix:
                return Drop(sources, folder, path)
        if entry is not None and not entry.is_folder and len(sources) == 1 and sources[0].is_file():
            return Drop(sources, folder, entry.rel_path)
        return Drop(sources, folder)

    def _over_tree(self, at: QPoint) -> bool:
        view = self._changing.panes.tree.tree
        return view.isVisible() and view.rect().contains(view.mapFrom(self._window, at))

    def _area(self, at: QPoint) -> QRect:
        """The panes; beside the tree while the pointer is there, as it matters on what the files fall."""
        panes, side = self._changing.panes, self._changing.panes.side
        area = QRect(panes.mapTo(self._window, QPoint(0, 0)), panes.size())
        if self._over_tree(at):
            area.setLeft(side.mapTo(self._window, QPoint(side.width(), 0)).x())
        return area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _point_at(self, drop: Drop) -> None:
        """Frame the entry of the tree that is meant, where it is in view; the whole tree for the top folder."""
        view = self._changing.panes.tree.tree
        path = drop.replaces or drop.folder
        place = view.visualRect(view.model().index_of(path)) if path else view.viewport().rect()  # type: ignore[attr-defined]
        place.setLeft(0)
        place.setRight(view.viewport().width() - 1)
        self._mark.setStyleSheet(f"QFrame#dropmark {{ border: 2px solid {self._themes.current.accent}; }}")
        self._mark.setGeometry(place)
        self._mark.setVisible(place.height() > 1)

    # -- words -------------------------------------------------------------------------------------------------------

    def _count(self, drop: Drop) -> None:
        circle = self._changing.circle
        if drop.replaces or circle is None:
            return

        def look(desk: Desk) -> Incoming:
            from upont_desktop.ui.changing import incoming  # noqa: PLC0415 - late for start-up time

            return incoming.plan(desk, circle, drop.sources, drop.folder)

        self._slot.ask(look, self._counted)

    def _counted(self, found: Incoming) -> None:
        self._found = found
        if self._drop is not None:
            self._say(self._drop)

    def _say(self, drop: Drop) -> None:
        circle = self._changing.circle
        if circle is None:
            return
        where = display(drop.folder) or circle.name
        if drop.replaces:
            self._words.setText(self.tr("New version of {name}").format(name=display(drop.replaces).rpartition("/")[2]))
            self._more.setText(self.tr("The version before stays in the history"))
            return
        files = len(drop.sources) if self._found is None else len(self._found.files)
        existing = 0 if self._found is None else len(self._found.existing)
        if files == existing == 1 and self._found is not None:
            name = display(self._found.files[0].path).rpartition("/")[2]
            self._words.setText(self.tr("New version of {name}").format(name=name))
        elif self._found is None and len(drop.sources) == 1:
            self._words.setText(self.tr("Add “{name}” to {folder}").format(name=drop.sources[0].name, folder=where))
        else:
            self._words.setText(self.tr("Add %Ln file(s) to {folder}", "", files).format(folder=where))
        self._more.setText(self.tr("%Ln of them exist(s) already", "", existing) if existing and files > 1 else "")


def is_clone(path: Path) -> bool:
    """Whether a dragged folder is a clone, bare or not; looks at names only."""
    return (path / ".git").exists() or ((path / "HEAD").is_file() and (path / "objects").is_dir())
