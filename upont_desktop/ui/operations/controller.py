"""What people do to the open circle: what it is about, how it is asked for, what is said afterwards.

Light on purpose: what only a change needs (dialogs, the writing half of the service) is loaded at the first one.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.history import InFolder, OfResource, TreeEntry
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NothingToDo, NothingToUndo
from upont_desktop.ui.core.background import Background, Desk
from upont_desktop.ui.core.navigation import Trail
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.operations.operation_actions import OF_ENTRY, OF_VERSION, make_changing_actions
from upont_desktop.ui.operations.original_bar import OriginalBar
from upont_desktop.ui.operations.queue import Asked, Turns, workplace
from upont_desktop.ui.operations.result_messages import Said
from upont_desktop.ui.panes.main_panes import Panes
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.transfer.drag_source import DragOut
from upont_desktop.ui.transfer.drop_overlay import DropLayer
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.toast import Busy, Toast
from upont_desktop.ui.worktree.monitor import Looking, keep_by_itself
from upont_desktop.ui.worktree.unkept_bar import UnkeptBar

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext, UnkeptFile
    from upont_desktop.ui.operations.handlers import Doings

T = TypeVar("T")
_WHOLE_CIRCLE = ("keep_changes", "add_files", "add_folder", "paste", "share", "share_place", "keep_automatically")
_WITH_PATH = ("rename", "delete", "copy_to", "describe")
_WITH_FILE = ("open_outside", "save_copy")
_DESCRIBED = frozenset({"add", "update", "keep", "move", "delete", "restore", "fork", "take", "describe"})
"""Operations whose message a person may want to write."""


@dataclass(frozen=True, slots=True)
class Target:
    """What an action is about: the exact path chosen (empty for everything) and the version, where one is chosen."""

    path: str = ""
    is_folder: bool = True
    commit: str = ""
    resource: Resource | None = None


class Changing(QObject):
    """The writing half of the window. ``failed`` carries an error of the person's world, ``changed`` a ChangeSet."""

    failed = Signal(object)
    changed = Signal(object)

    def __init__(
        self,
        background: Background,
        themes: Themes,
        settings: Settings,
        session: Session,
        panes: Panes,
        trail: Trail,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._trail = trail
        self.background, self.themes, self.session, self.panes = background, themes, session, panes
        self.window, self.actions = window, actions
        make_changing_actions(actions, lambda name: lambda *given: self._do(name, *given))
        self.bar = UnkeptBar(themes, actions["keep_changes"], window)
        self.toast, self.busy = Toast(themes, window), Busy(themes, window)
        self.looking = Looking(background, settings, self)
        self.turns = Turns(background, self.busy, lambda: self.doings.questions, self)
        self._said = Said(self)
        self._doings: Doings | None = None
        self._leaving = False
        self.original = OriginalBar(self, window)
        self.drops = DropLayer(self, themes, window)
        self.drags = DragOut(self)
        self._connect()
        self._enable()

    def _connect(self) -> None:
        session, panes, looking, turns = self.session, self.panes, self.looking, self.turns
        session.opened.connect(self._opened)
        session.closed.connect(self._opened)
        session.stirred.connect(looking.look)
        looking.seen.connect(self._say_unkept)
        looking.stepped.connect(self._enable)
        looking.at_rest.connect(self._keep_by_itself)
        turns.failed.connect(self._failed)
        turns.stopped.connect(lambda: self.toast.say(self._said.stopped()))
        turns.ended.connect(self._refresh)
        panes.placed.connect(self._enable)
        panes.then_changed.connect(self._enable)
        panes.placed.connect(self.original.look)
        session.summarised.connect(self.original.look)
        panes.tree.chosen.connect(self._enable)
        panes.tree.selection_changed.connect(self._enable, Qt.ConnectionType.QueuedConnection)
        for view, names in ((panes.tree.tree, OF_ENTRY), (panes.history.view, OF_VERSION)):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(
                lambda at, view=view, names=names: self._show_menu(view.viewport(), at, names)
            )
        self.window.installEventFilter(self)

    # -- what is chosen ----------------------------------------------------------------------------------------------

    @property
    def circle(self) -> Circle | None:
        """The open circle."""
        return self.session.circle

    @property
    def unkept(self) -> tuple[UnkeptFile, ...]:
        """The files on disk that are in no version yet, as last seen."""
        return self.looking.unkept

    def target(self) -> Target:
        """What is chosen in the tree, at the version chosen in the history."""
        tree, scope = self.panes.tree.tree, self._trail.place.scope
        entry = tree.chosen_entry()
        if tree.settling and entry is not None:  # chosen this very moment: the history does not show it yet
            return Target(entry.rel_path, entry.is_folder, resource=entry.resource)
        rows = self.panes.history.view.chosen_rows()
        commit = rows[0].hash if rows else ""
        match scope:
            case OfResource(path):
                current = entry.resource if entry is not None and entry.rel_path == path else None
                return Target(path, False, commit, (rows[0].resource if rows else None) or current)
            case InFolder(folder):
                return Target(folder, True, commit)
            case _:
                return Target(commit=commit)

    def entries(self) -> tuple[TreeEntry, ...]:
        """The entries of the tree that are selected; a folder stands for what is in it."""
        selected = {entry.rel_path: entry for entry in self.panes.tree.tree.selected_entries()}
        return tuple(entry for path, entry in selected.items() if not _inside_one_of(path, selected))

    def paths(self) -> tuple[str, ...]:
        """The exact paths that an action on several is about: all that are selected, or the one that is shown."""
        shown = self.target().path
        selected = self.panes.tree.selected_paths()
        if shown and shown not in selected:
            return (shown,)
        return tuple(path for path in selected if not _inside_one_of(path, selected))

    def folder(self) -> str:
        """The folder in which something new would come."""
        target = self.target()
        return target.path if target.is_folder else target.path.rpartition("/")[0]

    # -- actions and menus -------------------------------------------------------------------------------------------

    def _enable(self) -> None:
        actions, there = self.actions, self.circle is not None
        target, now = self.target() if there else Target(), self.panes.then is None
        for name in _WHOLE_CIRCLE:
            actions[name].setEnabled(there)
        for name in _WITH_PATH:
            actions[name].setEnabled(there and bool(target.path) and (now or name == "copy_to"))
        for name in _WITH_FILE:
            actions[name].setEnabled(there and not target.is_folder)
        actions["restore"].setEnabled(there and bool(target.commit))
        actions["name_version"].setEnabled(there and bool(target.commit) and not target.is_folder)
        automatic = actions["keep_automatically"]
        automatic.blockSignals(True)
        automatic.setChecked(there and self.folder() in self.looking.automatic)
        automatic.blockSignals(False)
        self._enable_steps(there)

    def _enable_steps(self, there: bool) -> None:
        undo, redo = self.looking.steps
        for name, summary, words in (("undo", undo, self._said.undo(undo)), ("redo", redo, self._said.redo(redo))):
            self.actions[name].setEnabled(there and bool(summary))
            self.actions[name].setText(words)

    def _show_menu(self, view: QWidget, at: QPoint, names: tuple[str, ...]) -> None:
        self._enable()
        menu = QMenu(self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self.actions.with_icon(name))
        menu.popup(view.mapToGlobal(at))

    # -- doing -------------------------------------------------------------------------------------------------------

    @property
    def doings(self) -> Doings:
        """What the actions do, loaded at the first one."""
        if self._doings is None:
            from upont_desktop.ui.operations.handlers import Doings  # noqa: PLC0415 - late for start-up time

            self._doings = Doings(self)
        return self._doings

    def _do(self, name: str, *given: object) -> None:
        if self.circle is not None:
            self.doings.do(name, *given)

    @property
    def at_rest(self) -> bool:
        """Whether nothing is being done."""
        return self.turns.at_rest

    def run(
        self,
        work: Callable[[Desk, OperationContext], T],
        done: Callable[[T], None] | None = None,
        doing: str = "",
        *,
        sharing: bool = False,
        failed: Callable[[UserError], bool] | None = None,
        circle: Circle | None = None,
    ) -> None:
        """Do something to the circle, or to another one, after what is being done already.

        ``doing`` is said while it takes long, and lets the person stop it. A :class:`ChangeSet` is announced; anything
        else goes to ``done``. ``failed`` may take an error (it tells whether it did).
        """
        goal = circle or self.circle
        if goal is not None:
            asked: Callable[[Any], None] = done or self.announce
            self.turns.ask(Asked(goal, work, asked, doing, sharing, failed))

    workplace = staticmethod(workplace)

    def _refresh(self) -> None:
        self.session.check()
        self.looking.look_at_once()

    def _failed(self, error: UserError) -> None:
        if isinstance(error, NothingToDo | NothingToUndo):
            self.toast.say(self._said.nothing())
        else:
            self.failed.emit(error)

    def announce(self, change: object, about: tuple[str, ...] = ()) -> None:
        """Say what was done, with a way back; ``about`` which paths, where these are not all that were touched."""
        if not isinstance(change, ChangeSet):
            return
        undo, redo = self.looking.steps
        if change.operation == "undo":
            self.toast.say(self._said.undone(undo, change), self.actions["redo"], self._said.redo("", plain=True))
        else:
            words = self._said.redone(redo, change) if change.operation == "redo" else self._said.done(change, about)
            commit = change.commit if change.operation in _DESCRIBED else None
            more = None if commit is None else lambda: self.doings.keeping.say_more(commit)
            self.toast.say(words, self.actions["undo"], self._said.undo("", plain=True), more)
        self.actions["undo"].setEnabled(True)  # until the steps are read anew
        self.changed.emit(change)

    # -- keeping up --------------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self.turns.clear()
        self.toast.hide()
        self.original.forget()
        self.looking.follow(self.circle)
        self._enable()

    def look(self) -> None:
        """Look what can be undone, and, not too often, what is not yet kept."""
        self.looking.look()

    def _say_unkept(self) -> None:
        self.bar.say(tuple(display(each.path) for each in self.unkept))

    def _keep_by_itself(self, files: tuple[UnkeptFile, ...]) -> None:
        if files:
            self.run(lambda desk, place: keep_by_itself(place, files, lambda: desk.cancelled))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody comes back from another program: look at once. Somebody leaves in the midst of a change: the window
        closes when that is done; asked again, at once.
        """
        if watched is self.window:
            if event.type() == QEvent.Type.WindowActivate:
                self.looking.look_at_once()
            elif event.type() == QEvent.Type.Close and not self.at_rest and not self._leaving:
                self._leaving = True
                self.turns.ended.connect(self.window.close, Qt.ConnectionType.QueuedConnection)
                self.toast.say(self._said.leaving())
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _inside_one_of(path: str, others: Container[str]) -> bool:
    """Whether a folder around the path is among the others."""
    around = path.rpartition("/")[0]
    while around:
        if around in others:
            return True
        around = around.rpartition("/")[0]
    return False
