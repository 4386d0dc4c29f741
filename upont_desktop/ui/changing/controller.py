"""What people do to the open circle: asked of the service in the background, one after the other, said and undoable.

Light on purpose: what only a change needs (dialogs, the writing half of the service) is loaded at the first one.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UntrustedClone, UserError
from upont_desktop.domain.history import InFolder, OfResource
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NoIdentity, NothingToDo, NothingToUndo
from upont_desktop.ui.actions import Actions
from upont_desktop.ui.background import Background, Desk, Slot
from upont_desktop.ui.changing.actions import OF_ENTRY, OF_VERSION, make_changing_actions
from upont_desktop.ui.changing.dragging import DragOut
from upont_desktop.ui.changing.dropping import DropLayer
from upont_desktop.ui.changing.said import Said
from upont_desktop.ui.changing.toast import Toast
from upont_desktop.ui.changing.unkept_bar import UnkeptBar
from upont_desktop.ui.navigation import Trail
from upont_desktop.ui.panes import Panes
from upont_desktop.ui.session import Session
from upont_desktop.ui.theme import Themes

if TYPE_CHECKING:
    from upont_desktop.service.operations import Steps, TrustQuestion, UnkeptFile, Workplace
    from upont_desktop.ui.changing.doings import Doings

T = TypeVar("T")
_CALM = 10  # looking at the disk may take one part in so many of the time
_WHOLE_CIRCLE = ("keep_changes", "add_files", "add_folder", "share")
_WITH_PATH = ("rename", "delete")
_WITH_FILE = ("open_outside", "save_copy", "copy_to", "describe")


@dataclass(frozen=True, slots=True)
class Target:
    """What an action is about: the exact path chosen (empty for everything) and the version, where one is chosen."""

    path: str = ""
    is_folder: bool = True
    commit: str = ""
    resource: Resource | None = None


@dataclass(frozen=True, slots=True)
class _Asked:
    """An operation waiting for its turn, or under way."""

    circle: Circle
    work: Callable[[Desk, Workplace], Any]
    done: Callable[[Any], None]
    doing: str


class Changing(QObject):
    """The writing half of the window. ``failed`` carries an error of the person's world, ``changed`` a ChangeSet."""

    failed = Signal(object)
    changed = Signal(object)

    def __init__(
        self,
        background: Background,
        themes: Themes,
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
        make_changing_actions(actions, lambda name: lambda: self._do(name))
        self.bar = UnkeptBar(themes, actions["keep_changes"], window)
        self.toast = Toast(themes, window)
        self.unkept: tuple[UnkeptFile, ...] = ()
        self._said = Said(self)
        self._steps = ("", "")
        self._waiting: deque[_Asked] = deque()
        self._under_way: _Asked | None = None
        self._doings: Doings | None = None
        self._looking, self._stepping = Slot(background, self), Slot(background, self)
        self._not_before = 0.0
        self._later = QTimer(self, singleShot=True)
        self.drops = DropLayer(self, themes, window)
        self.drags = DragOut(self)
        self._connect()
        self._enable()

    def _connect(self) -> None:
        session, panes = self.session, self.panes
        self._later.timeout.connect(self.look)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.stirred.connect(self.look)
        panes.placed.connect(self._enable)
        panes.tree.chosen.connect(self._enable)
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

    def folder(self) -> str:
        """The folder in which something new would come."""
        target = self.target()
        return target.path if target.is_folder else target.path.rpartition("/")[0]

    def _enable(self) -> None:
        actions, there = self.actions, self.circle is not None
        target = self.target() if there else Target()
        for name in _WHOLE_CIRCLE:
            actions[name].setEnabled(there)
        for name in _WITH_PATH:
            actions[name].setEnabled(there and bool(target.path))
        for name in _WITH_FILE:
            actions[name].setEnabled(there and not target.is_folder)
        actions["restore"].setEnabled(there and bool(target.commit))
        actions["name_version"].setEnabled(there and bool(target.commit) and not target.is_folder)
        for name, summary, words in (
            ("undo", self._steps[0], self._said.undo(self._steps[0])),
            ("redo", self._steps[1], self._said.redo(self._steps[1])),
        ):
            actions[name].setEnabled(there and bool(summary))
            actions[name].setText(words)

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
            from upont_desktop.ui.changing.doings import Doings  # noqa: PLC0415 - late for start-up time

            self._doings = Doings(self)
        return self._doings

    def _do(self, name: str) -> None:
        if self.circle is not None:
            getattr(self.doings, name)()

    @property
    def at_rest(self) -> bool:
        """Whether nothing is being done."""
        return self._under_way is None and not self._waiting

    def run(
        self,
        work: Callable[[Desk, Workplace], T],
        done: Callable[[T], None] | None = None,
        doing: str = "",
    ) -> None:
        """Do something to the circle after what is being done already; ``doing`` is said while it takes long.

        A :class:`ChangeSet` is announced; anything else goes to ``done``.
        """
        circle = self.circle
        if circle is not None:
            self._waiting.append(_Asked(circle, work, done or self.announce, doing))
            self._next()

    def _next(self) -> None:
        if self._under_way is not None or not self._waiting:
            return
        asked = self._under_way = self._waiting.popleft()
        if asked.doing:
            self.toast.say(asked.doing)
        self.background.ask(
            lambda desk: asked.work(desk, self.workplace(desk, asked.circle)),
            lambda result: self._finished(asked, result),
            lambda error: self._failed(asked, error),
            owner=self,
        )

    @staticmethod
    def workplace(desk: Desk, circle: Circle) -> Workplace:
        """Where operations on a circle work, with default messages in the window's language."""
        return desk.library.workplace(circle, language=QLocale().name()[:2])

    def _finished(self, asked: _Asked, result: object) -> None:
        self._under_way = None
        if asked.doing:
            self.toast.hide()
        asked.done(result)
        self._refresh()
        self._next()

    def _refresh(self) -> None:
        self.session.check()
        self._not_before = 0.0
        self.look()

    def _failed(self, asked: _Asked, error: UserError) -> None:
        if asked.doing:
            self.toast.hide()
        if isinstance(error, NoIdentity):
            self.doings.ask_identity(lambda: self._again(asked), self._give_up)
        elif isinstance(error, UntrustedClone):
            self._ask_trust(asked, error)
        else:
            self._give_up()
            if isinstance(error, NothingToDo | NothingToUndo):
                self.toast.say(self._said.nothing())
            else:
                self.failed.emit(error)
            self._refresh()

    def _again(self, asked: _Asked) -> None:
        """The person answered: the operation goes on."""
        self._under_way = None
        self._waiting.appendleft(asked)
        self._next()

    def _give_up(self) -> None:
        self._under_way = None
        self._waiting.clear()

    def _ask_trust(self, asked: _Asked, error: UserError) -> None:
        def question(desk: Desk) -> TrustQuestion | None:
            from upont_desktop.service.operations import Answer, trust_question  # noqa: PLC0415 - start-up time

            place = self.workplace(desk, asked.circle)
            found = trust_question(place)
            return found if found is not None and place.trust(found.settings) is Answer.UNASKED else None

        def ask(found: TrustQuestion | None) -> None:
            if found is None:  # it was answered already, or is about something else: nothing more to ask
                self._give_up()
                self.failed.emit(error)
            else:
                self.doings.ask_trust(asked.circle, found, lambda: self._again(asked), self._give_up)

        self.background.ask(question, ask, self.failed.emit, owner=self)

    def announce(self, change: object) -> None:
        """Say what was done, with a way back."""
        if not isinstance(change, ChangeSet):
            return
        if change.operation == "undo":
            self.toast.say(self._said.undone(self._steps[0]), self.actions["redo"], self._said.redo("", plain=True))
        else:
            words = self._said.redone(self._steps[1]) if change.operation == "redo" else self._said.done(change)
            self.toast.say(words, self.actions["undo"], self._said.undo("", plain=True))
        self.actions["undo"].setEnabled(True)  # until the steps are read anew
        self.changed.emit(change)

    # -- keeping up --------------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self._waiting.clear()
        self._steps, self.unkept, self._not_before = ("", ""), (), 0.0
        self.bar.say(())
        self.toast.hide()
        self._enable()
        self.look()

    def _closed(self) -> None:
        self._looking.cancel()
        self._stepping.cancel()
        self._opened()

    def look(self) -> None:
        """Look what can be undone, and, not too often, what is not yet kept."""
        circle = self.circle
        if circle is None:
            return
        self._stepping.ask(lambda desk: _steps(self.workplace(desk, circle)), self._take_steps, self._quiet)
        wait = self._not_before - time.monotonic()
        if wait <= 0:
            self._not_before = time.monotonic() + 1
            self._looking.ask(lambda desk: _not_kept(self.workplace(desk, circle)), self._take_unkept, self._quiet)
        elif not self._later.isActive():
            self._later.start(int(wait * 1000) + 1)

    def _take_steps(self, steps: Steps) -> None:
        self._steps = (display(steps.undo), display(steps.redo))
        self._enable()

    def _take_unkept(self, answer: tuple[float, tuple[UnkeptFile, ...]]) -> None:
        seconds, self.unkept = answer
        self._not_before = time.monotonic() + _CALM * seconds
        self.bar.say(tuple(display(each.path) for each in self.unkept))

    def _quiet(self, _error: UserError) -> None:
        """What stands in the way of looking is said when something is done, not every few seconds."""
        self.unkept = ()
        self.bar.say(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody comes back from another program: look at once."""
        if watched is self.window and event.type() == QEvent.Type.WindowActivate:
            self._not_before = 0.0
            self.look()
        return super().eventFilter(watched, event)


def _steps(place: Workplace) -> Steps:
    from upont_desktop.service.operations import steps  # noqa: PLC0415 - start-up time

    return steps(place)


def _not_kept(place: Workplace) -> tuple[float, tuple[UnkeptFile, ...]]:
    """The files, and how many seconds it took to know them."""
    from upont_desktop.service.operations import not_kept  # noqa: PLC0415 - start-up time

    began = time.monotonic()
    found = not_kept(place)
    return time.monotonic() - began, found
