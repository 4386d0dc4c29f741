"""What people do to the open circle: which actions there are now, who does them, what is said afterwards.

Light on purpose: what only a change needs (dialogs, the writing half of the service) is loaded at the first one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.resource import Resource
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.navigation import Trail
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.operations.book_keeper import BookKeeper
from upont_desktop.ui.operations.context import ActionContext, Dialogs
from upont_desktop.ui.operations.feedback import Feedback
from upont_desktop.ui.operations.operation_actions import OPERATION_ACTIONS
from upont_desktop.ui.operations.original_bar import OriginalBar
from upont_desktop.ui.operations.queue import OperationQueue
from upont_desktop.ui.operations.row_priority import RowPriority
from upont_desktop.ui.operations.share_menu import ShareButton
from upont_desktop.ui.operations.share_monitor import ShareMonitor
from upont_desktop.ui.operations.unkept_view import UnkeptView
from upont_desktop.ui.panes.main_panes import MainPanes
from upont_desktop.ui.panes.result_follower import ResultFollower
from upont_desktop.ui.panes.selection import ActionTarget, Selection
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.transfer.drag_source import DragOut
from upont_desktop.ui.transfer.drop_overlay import DropOverlay
from upont_desktop.ui.widgets.action_spec import ActionId, Menu, When
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.folding_buttons import ButtonRow
from upont_desktop.ui.worktree.monitor import WorktreeMonitor, keep_by_itself
from upont_desktop.ui.worktree.unkept_bar import UnkeptBar
from upont_desktop.ui.worktree.unkept_scope import is_any_below

if TYPE_CHECKING:
    from upont_desktop.service.operations import UnkeptFile
    from upont_desktop.ui.operations.handlers import Handlers

_WATCH_MS = 200  # several folders may open at once


class OperationsController(QObject):
    """The writing half of the window: makes its parts and joins them. ``failed`` carries an error of the person's
    world, ``changed`` a ChangeSet, ``revision_wanted`` the hash of a commit to go to.
    """

    failed = Signal(object)
    changed = Signal(object)
    revision_wanted = Signal(str)

    def __init__(
        self,
        background: Background,
        themes: Themes,
        settings: Settings,
        session: Session,
        panes: MainPanes,
        trail: Trail,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._panes, self._actions, self._window = session, panes, actions, window
        self._handlers: Handlers | None = None
        self._leaving = self._told = False  # told: the session knows what the operation that ends changed
        actions.make(OPERATION_ACTIONS, lambda name: lambda *given: self._do(name, *given))
        self.bar = UnkeptBar(themes, actions[ActionId.KEEP_CHANGES], window)
        self.monitor = WorktreeMonitor(background, settings, self)
        self.sharing = ShareMonitor(background, settings, session, self)
        self.books = BookKeeper(background, session, self)
        self.share_button = ShareButton(actions, self.sharing, window)
        self.strip = ButtonRow(actions.groups_in_place(Menu.STRIP), window)
        self.feedback = Feedback(themes, actions, self.monitor, window)
        self.selection = Selection(panes, trail)
        self.queue = OperationQueue(background, self.feedback.busy, lambda: self.handlers.prompts, self)
        self.dialogs = Dialogs(window)
        self.context = ActionContext(
            session, self.selection, self.queue, self.feedback, self.dialogs, self.monitor, self.sharing, background,
            themes, window,
        )  # fmt: skip
        self.results = ResultFollower(background, session, panes, trail)
        self.original = OriginalBar(background, themes, session, self.selection, window)
        self.drops = DropOverlay(background, themes, session, panes, self.selection, window)
        self.drags = DragOut(background, session, panes, self.selection, self)
        self._watch_soon = QTimer(self, singleShot=True, interval=_WATCH_MS)
        self.unkept = UnkeptView(session, panes, trail, self.monitor, actions, self)
        self._connect()
        self._connect_panes()
        self._row_first = RowPriority(background, panes.history, self)
        self._enable()

    def _connect(self) -> None:
        monitor, queue, feedback = self.monitor, self.queue, self.feedback
        monitor.seen.connect(self._say_unkept)
        monitor.stepped.connect(self._enable)
        monitor.at_rest.connect(self._keep_by_itself)
        queue.failed.connect(feedback.report)
        queue.stopped.connect(feedback.stopped)
        queue.ended.connect(self._refresh)
        feedback.failed.connect(self.failed)
        feedback.changed.connect(self.changed)
        feedback.changed.connect(monitor.leave_undone)
        feedback.changed.connect(self._apply)
        feedback.finished.connect(self.results.follow)
        feedback.show_wanted.connect(self.results.show)
        # Lambdas, as the handlers are loaded when the first of them is wanted.
        feedback.more_wanted.connect(lambda commit: self.handlers.say_more(commit))  # noqa: PLW0108
        self.original.compare_asked.connect(lambda newer: self.handlers.compare_newer(newer))  # noqa: PLW0108
        self.original.take_asked.connect(lambda newer: self.handlers.take_newer(newer))  # noqa: PLW0108
        self.drops.dropped.connect(lambda drop, data: self.handlers.take_drop(drop, data))  # noqa: PLW0108
        self.drags.failed.connect(self.failed)
        self.share_button.picked.connect(self.revision_wanted)
        self._watch_soon.timeout.connect(self._watch_shown)
        self._window.installEventFilter(self)

    def _connect_panes(self) -> None:
        session, panes, tree = self._session, self._panes, self._panes.tree.tree
        session.opened.connect(self._opened)
        session.closed.connect(self._opened)
        session.stirred.connect(self.monitor.look)
        session.summarised.connect(self.original.look)
        panes.placed.connect(self._enable)
        panes.placed.connect(self.original.look)
        panes.then_changed.connect(self._enable)
        panes.details.shown.connect(self._enable)
        panes.history.unkept.toggled.connect(self._enable, Qt.ConnectionType.QueuedConnection)
        panes.tree.chosen.connect(self._enable)
        panes.tree.selection_changed.connect(self._enable, Qt.ConnectionType.QueuedConnection)
        for view in (tree, panes.history.view):
            view.file_opened.connect(self._open_file)
        for shown in (tree.expanded, tree.collapsed, panes.placed, self.monitor.seen):
            shown.connect(self._watch_soon.start)
        panes.details.file_opened.connect(lambda change: self._open_changed(change.resource))
        files = panes.details.files
        files.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        files.customContextMenuRequested.connect(self._show_file_menu)
        for view, place in ((panes.tree.tree, Menu.OF_ENTRY), (panes.history.view, Menu.OF_VERSION)):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(
                lambda at, view=view, place=place: self._show_menu(view.viewport(), at, place)
            )

    def _watch_shown(self) -> None:
        """What is open in the tree, and the resource that is looked at, are watched on disk."""
        target = self.selection.target()
        self.monitor.watch(self._panes.tree.tree.open_paths(), "" if target.is_folder else target.path)

    # -- actions and menus -------------------------------------------------------------------------------------------

    def _enable(self) -> None:
        actions, there, selection = self._actions, self._session.circle is not None, self.selection
        files = there and selection.in_view
        target, now = selection.target() if files else ActionTarget(), selection.then is None
        undo, redo = self.monitor.steps
        facts = {
            When.CIRCLE: there,
            When.FILES: files,
            When.LOCKED: self.monitor.locked,
            When.PATH: bool(target.path),
            When.PATH_NOW: bool(target.path) and now,
            When.UNKEPT: files and now and is_any_below(self.monitor.unkept, selection.paths()),
            When.FILE: not target.is_folder,
            When.FOLDER: files and target.is_folder,
            When.VERSION: bool(target.commit),
            When.FILE_VERSION: bool(target.commit) and not target.is_folder,
            When.UNDO: bool(undo) or self.feedback.way_back is not None,
            When.REDO: bool(redo),
        }
        self.strip.setVisible(there and not target.is_folder and not self._panes.details.shows_unkept)
        actions.enable(OPERATION_ACTIONS, {when for when, holds in facts.items() if there and holds})
        actions[ActionId.CLEAR_LOCKS].setVisible(self.monitor.locked)
        actions.tick(ActionId.KEEP_AUTOMATICALLY, there and selection.folder() in self.monitor.automatic)
        if self.feedback.way_back is None:
            actions[ActionId.UNDO].setText(self.feedback.messages.undo(undo))
        actions[ActionId.REDO].setText(self.feedback.messages.redo(redo))

    def show_files(self, on: bool) -> None:
        """Files are shown, or another room: then nothing is done to what is chosen among them."""
        self.selection.in_view = on
        self._enable()

    def button_menus(self) -> dict[ActionId, QMenu]:
        """What drops down from the buttons of the tool bar."""
        add = QMenu(self._window)
        self._actions.fill(add, Menu.OF_ADD)
        return {ActionId.ADD_FILES: add, ActionId.SHARE: self.share_button.menu}

    def _show_menu(self, view: QWidget, at: QPoint, place: Menu) -> None:
        self._enable()
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions.fill(menu, place)
        for action in menu.actions():
            if action.objectName() == ActionId.KEEP_AUTOMATICALLY and not action.isEnabled():
                menu.removeAction(action)  # of a folder only
        # Later: what was picked is done after the menu has gone.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._stop_pointing))
        menu.popup(view.mapToGlobal(at))

    def _show_file_menu(self, at: QPoint) -> None:
        """The menu of a file of the change that is shown: its actions are about that file, at that commit."""
        files = self._panes.details.files
        change = files.change_at(at)
        if change is not None:
            self.selection.point_at(self._target_of(change.resource))
            self._show_menu(files.viewport(), at, Menu.OF_CHANGE)

    def _target_of(self, resource: Resource) -> ActionTarget:
        return ActionTarget(resource.rel_path, False, self._panes.details.hash, resource)

    def _stop_pointing(self) -> None:
        self.selection.point_at(None)
        self._enable()

    # -- doing -------------------------------------------------------------------------------------------------------

    @property
    def handlers(self) -> Handlers:
        """What the actions do, loaded at the first one."""
        if self._handlers is None:
            from upont_desktop.ui.operations.handlers import Handlers  # noqa: PLC0415 - late for start-up time

            self._handlers = Handlers(self.context)
        return self._handlers

    def _do(self, name: ActionId, *given: object) -> None:
        if self._session.circle is not None:
            self.handlers.do(name, *given)

    def _open_file(self) -> None:
        """A file was double-clicked, or entered."""
        if self.selection.target().resource is not None:
            self._do(ActionId.OPEN_OUTSIDE)

    def _open_changed(self, resource: Resource) -> None:
        self.selection.point_at(self._target_of(resource))
        if resource.exists:
            self._do(ActionId.OPEN_OUTSIDE)
        self.selection.point_at(None)

    @property
    def at_rest(self) -> bool:
        """Whether nothing is being done."""
        return self.queue.at_rest

    def _refresh(self) -> None:
        if not self._told:
            self._session.check()
        self._told = False
        self.monitor.look_at_once()

    def _apply(self, change: ChangeSet) -> None:
        self._told = True
        self._session.apply(change)
        if change.commit != change.before and self.queue.at_rest:
            self._row_first.begin()

    # -- keeping up --------------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self.queue.clear()
        self.feedback.toast.hide()
        self.feedback.way_back = None
        self.original.forget()
        self.monitor.follow(self._session.circle)
        self._enable()

    def _say_unkept(self) -> None:
        self._enable()
        self._say_count()
        self.bar.say(tuple(each.path for each in self.monitor.unkept if each.can_be_kept))

    def _say_count(self) -> None:
        """The button says how many files are not kept."""
        keep, count = self._actions[ActionId.KEEP_CHANGES], sum(each.can_be_kept for each in self.monitor.unkept)
        plain = keep.property("plain") or keep.iconText()
        keep.setProperty("plain", plain)
        keep.setIconText(f"{plain} ({count})" if count else plain)

    def _keep_by_itself(self, files: tuple[UnkeptFile, ...]) -> None:
        if files:
            self.context.run(
                lambda worker, place: keep_by_itself(place, files, lambda: worker.cancelled),
                lambda change: self.context.announce(change, by_person=False),
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody comes back from another program: look at once. Somebody leaves in the midst of a change: the window
        closes when that is done; asked again, at once.
        """
        if watched is self._window:
            if event.type() == QEvent.Type.WindowActivate:
                self.monitor.look_at_once()
            elif event.type() == QEvent.Type.Close and not self.at_rest and not self._leaving:
                self._leaving = True
                self.queue.ended.connect(self._window.close, Qt.ConnectionType.QueuedConnection)
                self.feedback.leaving()
                event.ignore()
                return True
        return super().eventFilter(watched, event)
