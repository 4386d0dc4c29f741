"""The main window: it makes the parts and joins them; what they do is theirs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import BadReference, NotAClone, UserError
from upont_desktop.domain.host_errors import Archived, BearerOnly
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.reference import parse_reference
from upont_desktop.domain.rooms import RoomSpec
from upont_desktop.domain.writing_errors import NothingThere, NotShared
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.circles.circle_dialogs import CircleDialogs
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.index_process import Broken
from upont_desktop.ui.core.name_search import Catalogue
from upont_desktop.ui.core.navigation import Trail
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.trouble import Trouble, trouble_of
from upont_desktop.ui.operations.controller import OperationsController
from upont_desktop.ui.panes.main_panes import MainPanes
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.transfer.open_drop_zone import DropZone
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.error_notice import Notice, Offer
from upont_desktop.ui.widgets.focus_keeper import FocusKeeper
from upont_desktop.ui.widgets.tab_order import follow_layout
from upont_desktop.ui.window import window_state
from upont_desktop.ui.window.action_handlers import WindowActions
from upont_desktop.ui.window.app_dialogs import AppDialogs
from upont_desktop.ui.window.circle_switcher import CircleSwitcher
from upont_desktop.ui.window.export import CircleExport
from upont_desktop.ui.window.menus import fill_content_menu, make_menus, show_room_menu
from upont_desktop.ui.window.room_pages import RoomPages
from upont_desktop.ui.window.status_bar import StatusBar
from upont_desktop.ui.window.tool_bar import WindowToolBar
from upont_desktop.ui.window.ways import Ways
from upont_desktop.ui.window.welcome import WelcomePage

if TYPE_CHECKING:
    from upont_desktop.ui.help.tour.targets import TourTargets


class MainWindow(QMainWindow):
    """One window, one circle at a time. ``painted_first`` is emitted once, when it was first drawn, ``closing`` when
    it is about to go.
    """

    painted_first = Signal()
    closing = Signal()

    def __init__(
        self, background: Background, themes: Themes, settings: Settings, rooms: Sequence[RoomSpec] = ()
    ) -> None:
        """``rooms`` are those that a circle can have beside its files."""
        super().__init__()
        self._background, self._themes, self._settings = background, themes, settings
        self._painted = False
        self._wanted = ""  # what to go to as soon as the index is read
        self._arrived = False  # whether the circle was shown, whole
        self.session = Session(background, self)
        self.trail = Trail(self)
        self.catalogue = Catalogue(background, self)
        self.panes = MainPanes(background, themes, self.trail, self.catalogue, self)
        self._stack = QStackedWidget(self)
        self.rooms = RoomPages(rooms, self._stack, self.panes, self)
        self.ways = Ways(self.session, self.panes, self.rooms)
        commands = self.commands = Actions(self, themes)
        self.app_dialogs = AppDialogs(self, self.session, commands, self.tour_targets, background, themes, settings)
        self.circle_dialogs = CircleDialogs(background, self.session, self)
        self._actions = self._make_actions()
        self._drops = DropZone(background, themes, self)
        self.operations = OperationsController(
            background, themes, settings, self.session, self.panes, self.trail, self.commands, self
        )
        feedback = self.operations.feedback
        self.export = CircleExport(background, feedback.toast.say, feedback.busy, self)
        self._make_frame(themes)
        show_history, show_record = self.ways.show_history, self.rooms.show_record
        self.rooms.make_actions(RoomHost(self.operations.context, commands, settings, show_history, show_record))
        self._arrange()
        self._connect()
        self._actions.set_up()
        window_state.restore(self, self.panes, self.commands, settings)
        tree, history, details = self.panes.tree.tree, self.panes.history.view, self.panes.details.files
        self._focus = FocusKeeper(self, (history, tree, details))

    def _make_actions(self) -> WindowActions:
        return WindowActions(
            self.commands,
            background=self._background,
            themes=self._themes,
            settings=self._settings,
            session=self.session,
            panes=self.panes,
            trail=self.trail,
            catalogue=self.catalogue,
            app_dialogs=self.app_dialogs,
            circle_dialogs=self.circle_dialogs,
            rooms=self.rooms,
            window=self,
        )

    def _make_frame(self, themes: Themes) -> None:
        """What is around the panes, or in their place."""
        ways = (ActionId.NEW_CIRCLE, ActionId.RECEIVE_CIRCLE, ActionId.OPEN_FOLDER, ActionId.OPEN_SAMPLE)
        self._switcher = CircleSwitcher(themes, [self.commands[name] for name in ways], self)
        self._welcome = WelcomePage(themes, self.commands, self)
        self._notice = Notice(themes, self)
        self._notice.offer_report(self.commands[ActionId.COPY_REPORT])
        # Not by the action, which is there only once the lock was seen.
        self._notice.offer_unlock(
            self.commands[ActionId.CLEAR_LOCKS].toolTip(), lambda: self.operations.handlers.do(ActionId.CLEAR_LOCKS)
        )
        self._status = StatusBar(self.commands[ActionId.CANCEL_INDEXING], self.commands[ActionId.REFRESH], self)

    def _arrange(self) -> None:
        self.setObjectName("window")
        self.setWindowTitle(self.tr("uPont Desktop"))
        make_menus(self, self.commands)
        bar = WindowToolBar(self.commands, self)
        bar.put_verbs(self.operations.button_menus())
        self.addToolBar(bar)
        self.panes.put_above_details(self.operations.strip)
        self.panes.put_below_tree(self.operations.original)
        self.panes.put_below_tree(self.operations.bar)
        self.panes.put_above_tree(self._switcher)
        filters, *steps = map(
            self.commands.with_icon, (ActionId.FILTER_HISTORY, ActionId.FIND_PREVIOUS, ActionId.FIND_NEXT)
        )
        self.panes.history.head.add_tools([filters], steps)
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self.panes)
        middle = QWidget(self)
        layout = QHBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rooms.strip)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self._notice.lie_over(self._stack, self.panes.side)
        self.setStatusBar(self._status)
        follow_layout(bar, middle)
        self.resize(1280, 800)

    def _connect(self) -> None:
        session = self.session
        session.opened.connect(self._show_circle)
        session.closed.connect(self._show_welcome)
        session.summarised.connect(self._summarised)
        session.failed.connect(self.show_error)
        session.circles_known.connect(self._offer_circles)
        session.indexing.changed.connect(self._indexing_changed)
        self._background.user_error.connect(self.show_error)
        self.app_dialogs.troubled.connect(self.show_trouble)
        self.app_dialogs.said.connect(self.operations.feedback.toast.say)
        for floating in (self.operations.feedback.toast, self.operations.feedback.busy):
            floating.toggled.connect(self._make_room)
        self.panes.failed.connect(self.show_error)
        self.panes.placed.connect(self._placed)
        self.operations.failed.connect(self.show_error)
        self.operations.revision_wanted.connect(self.panes.visit_revision)
        self.operations.monitor.seen.connect(
            lambda: self.panes.tree.marks.put_unkept(file.path for file in self.operations.monitor.unkept)
        )
        self.export.failed.connect(self.show_error)
        self.operations.changed.connect(self._notice.dismiss)
        self.panes.details.content.ready.connect(lambda: fill_content_menu(self, self.commands))
        self.panes.details.content.ready.connect(lambda: follow_layout(self.panes.history, self.panes.details))
        self.painted_first.connect(lambda: self.panes.details.content.prepare(self.commands))
        self.rooms.shown.connect(self._room_shown)
        self._actions.jumped.connect(self.ways.go_to)
        self._actions.hit_picked.connect(self.ways.open_hit)
        self._actions.export_wanted.connect(self.export.start)
        self._switcher.chosen.connect(self._open_known)
        self._welcome.chosen.connect(self._open_known)
        self._drops.dropped.connect(self.circle_dialogs.take)
        self.circle_dialogs.opened.connect(session.open_folder)
        self.circle_dialogs.ready.connect(self._open_ready)
        self.circle_dialogs.failed.connect(self.show_error)
        self.circle_dialogs.said.connect(self.operations.feedback.toast.say)

    def _room_shown(self) -> None:
        """Files, or another room, have the place below the tool bar, and the circle's name at its head."""
        page = self.rooms.page
        if page is not None:
            self.app_dialogs.end_tour()  # it is about the files
        self.operations.show_files(page is None)
        show_room_menu(self, self.commands, page)
        if page is None:
            self.panes.put_above_tree(self._switcher)
        else:
            page.put_head(self._switcher)

    def _make_room(self) -> None:
        self._status.make_room(self.operations.feedback.shown)

    # -- circles -----------------------------------------------------------------------------------------------------

    def _open_known(self, circle: Circle) -> None:
        if circle != self.session.circle:
            self.session.open_folder(circle.path)

    def _open_ready(self, folder: Path, commit: str, words: str) -> None:
        """Open a circle that was made or received a moment ago, and say so."""

        def opened() -> None:
            if commit:
                self.select_later(commit)
            self.operations.feedback.toast.say(words)

        self.session.open_folder(folder, opened)

    def _say_shared_place(self, circle: Circle) -> None:
        def say(trouble: Trouble, offer: Offer) -> None:
            if self.session.circle == circle:
                self._notice.say(trouble, calm=True)
                self._notice.offer(trouble, offer)

        self.circle_dialogs.look_at(circle, say)

    def _show_circle(self, circle: Circle) -> None:
        self._notice.dismiss()
        self.app_dialogs.end_tour()
        self._switcher.show_circle(circle)
        self.setWindowTitle(circle.name)  # Qt adds the program's name, as it does for dialogs
        self._stack.setCurrentWidget(self.panes)
        self._status.summarise(None)
        self._actions.enable()
        self.panes.open_circle(circle, window_state.place_of(self._settings, circle))
        self.panes.history.view.setFocus()
        self.rooms.open_circle(circle)
        self._say_shared_place(circle)
        self._arrived = False

    def _show_welcome(self) -> None:
        self.app_dialogs.end_tour()
        self.rooms.close_circle()
        self.panes.close_circle()
        self._switcher.show_circle(None)
        self.setWindowTitle(self.tr("uPont Desktop"))
        self._stack.setCurrentWidget(self._welcome)
        self._status.summarise(None)
        self._actions.enable()
        self.session.list_circles()

    def _summarised(self, summary: CircleSummary) -> None:
        self._status.summarise(summary)
        self._say_empty()
        self.panes.refresh(summary, self.session.index_change)
        self._select_wanted()
        self.rooms.look()
        circle = self.session.circle
        if circle is not None and summary.complete and not self._arrived:
            self._arrived = True
            self.app_dialogs.circle_shown(circle)

    def _offer_circles(self, circles: tuple[Circle, ...]) -> None:
        self._switcher.offer(circles)
        self._welcome.offer(circles)

    def _indexing_changed(self, state: object) -> None:
        self._status.follow(state)  # type: ignore[arg-type]
        self._say_empty()
        if isinstance(state, Broken):
            self.show_trouble(
                Trouble(self._said_of(state), details=state.said, kept_safe=self.tr("Nothing was changed in it."))
            )

    def _said_of(self, broken: Broken) -> str:
        if not broken.deaths:
            return self.tr("The circle could not be read to the end.")
        return self.tr("Reading the circle stopped unexpectedly several times in a row. Choose “Refresh” to try again.")

    def _say_empty(self) -> None:
        """What the history says while it has no row."""
        if self.session.indexing.running or not self.session.summary.complete:
            title, text = (
                self.tr("Reading the history…"),
                self.tr("The newest changes appear first, the others follow."),
            )
        else:
            title, text = (
                self.tr("Nothing is kept here yet"),
                self.tr("The first change that you keep will appear here."),
            )
        self.panes.history.say_empty(title, text)

    def _placed(self) -> None:
        circle = self.session.circle
        if circle is not None:
            window_state.keep_place(self._settings, circle, self.trail.place)

    @property
    def at_rest(self) -> bool:
        """Whether all is shown that there is to show."""
        session = self.session
        if session.circle is None:
            return self._stack.currentWidget() is self._welcome and session.at_rest
        return session.at_rest and self.panes.at_rest and self.rooms.at_rest

    def open_last(self) -> None:
        """Open the circle that was open the last time, if there was one."""
        self.session.open_last()

    def select_later(self, text: str) -> None:
        """Go to a reference, a path or a revision, as soon as the index can tell what it is."""
        self._wanted = text
        self._select_wanted()

    def _select_wanted(self) -> None:
        if self._wanted and self.session.summary.complete:
            text, self._wanted = self._wanted, ""
            try:
                self.ways.go_to(parse_reference(text))
            except BadReference:
                self.panes.visit_text(text)

    # -- parts of it -------------------------------------------------------------------------------------------------

    def tour_targets(self) -> TourTargets:
        """The parts that the tour points at, all of them among the files: these are shown."""
        from upont_desktop.ui.help.tour.targets import TourTargets  # noqa: PLC0415 - late for start-up time

        self.rooms.show_files()
        panes = self.panes
        return TourTargets(
            self, panes.tree, panes.history, panes.details, panes.history.view,
            self.commands.__getitem__, panes.visit_first,
        )  # fmt: skip

    # -- errors ------------------------------------------------------------------------------------------------------

    def show_error(self, error: UserError) -> None:
        """Show an error of the person's world, and what can be done about it here."""
        trouble = trouble_of(error)
        self._notice.say(trouble, calm=isinstance(error, NotAClone))
        if isinstance(error, (NotShared, NothingThere, Archived, BearerOnly)):
            where = self.commands[ActionId.SHARE_PLACE]
            self._notice.offer(trouble, Offer(where.text().replace("&", ""), where.trigger))
        self.circle_dialogs.offer_for(error, lambda offer: self._notice.offer(trouble, offer))

    def show_trouble(self, trouble: Trouble) -> None:
        """Show what went wrong, above the panes."""
        self._notice.say(trouble)

    # -- Qt's contract -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window is first drawn."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted_first.emit)

    def keep_state(self) -> None:
        """Write down the window's shape."""
        window_state.keep(self, self.panes, self.commands, self._settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where things are, end what runs."""
        self.closing.emit()
        self.app_dialogs.close()
        self.circle_dialogs.close()
        self.operations.sharing.stop()
        self.keep_state()
        self.session.shut_down()
        super().closeEvent(event)
