"""What the actions of the window do, and which of them are offered now."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from upont_desktop.domain.scopes import WholeCircle
from upont_desktop.ui.circles.circle_dialogs import CircleDialogs
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.index_process import Running
from upont_desktop.ui.core.name_search import Catalogue
from upont_desktop.ui.core.navigation import Trail
from upont_desktop.ui.core.session import Session
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.panes.main_panes import MainPanes
from upont_desktop.ui.search.command_palette import CommandPalette
from upont_desktop.ui.search.everywhere import SearchEverywhere
from upont_desktop.ui.search.jump import JumpPicker
from upont_desktop.ui.search.mark_picker import MarkPicker
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import THEME_ACTIONS, ActionId, When
from upont_desktop.ui.widgets.actions import Actions, Handler
from upont_desktop.ui.window.app_dialogs import AppDialogs
from upont_desktop.ui.window.room_pages import RoomPages
from upont_desktop.ui.window.window_actions import WINDOW_ACTIONS

Popup: TypeAlias = CommandPalette | JumpPicker | MarkPicker | SearchEverywhere
_TO_FILES = (
    ActionId.BACK, ActionId.FORWARD, ActionId.WHOLE_CIRCLE, ActionId.GO_TREE, ActionId.GO_HISTORY, ActionId.GO_DETAILS,
)  # fmt: skip
"""Ways to the files, from any room."""


class WindowActions(QObject):
    """Makes the window's actions. ``jumped`` carries what a jump picked, ``hit_picked`` a :class:`Hit` of the search
    of everything, ``export_wanted`` a circle and a commit.
    """

    jumped = Signal(object)
    hit_picked = Signal(object)
    export_wanted = Signal(object, object)

    def __init__(
        self,
        actions: Actions,
        *,
        background: Background,
        themes: Themes,
        settings: Settings,
        session: Session,
        panes: MainPanes,
        trail: Trail,
        catalogue: Catalogue,
        app_dialogs: AppDialogs,
        circle_dialogs: CircleDialogs,
        rooms: RoomPages,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._app_dialogs = window, actions, app_dialogs
        self._background, self._themes, self._settings = background, themes, settings
        self._session, self._panes, self._trail, self._catalogue = session, panes, trail, catalogue
        self._rooms = rooms
        self._popups: dict[ActionId, Popup] = {}
        handlers = self._of_circles() | self._of_ways() | self._of_searches() | self._of_looks()
        handlers |= app_dialogs.handlers() | circle_dialogs.handlers()
        handlers |= {name: self._in_files(handlers[name]) for name in _TO_FILES}
        actions.make(WINDOW_ACTIONS, handlers.__getitem__)

    def set_up(self) -> None:
        """Let the actions follow the panes, which are whole by now."""
        panes, actions = self._panes, self._actions
        for name in (ActionId.SHOW_TREE, ActionId.SHOW_DETAILS, ActionId.ONLY_FITTING):
            actions[name].setChecked(True)
        panes.history.bar.only_changed.connect(actions[ActionId.ONLY_FITTING].setChecked)
        panes.tree.banner.offer(actions[ActionId.BROWSE_NOW])
        panes.tree.tree.columns.changed.connect(self._tick_columns)
        for signal in (
            panes.tree.marks.changed, panes.then_changed, panes.details.shown, self._trail.moved,
            self._session.indexing.changed, self._rooms.shown, self._rooms.changed,
        ):  # fmt: skip
            signal.connect(self.enable)
        self._tick_theme()
        self.enable()

    # -- what they do ------------------------------------------------------------------------------------------------

    def _of_circles(self) -> dict[ActionId, Handler]:
        session = self._session
        return {
            ActionId.OPEN_FOLDER: self._choose_folder,
            ActionId.OPEN_SAMPLE: session.open_sample,
            ActionId.REFRESH: session.refresh_now,
            ActionId.CANCEL_INDEXING: session.cancel_indexing,
            ActionId.CLOSE_CIRCLE: session.close_circle,
            ActionId.FORGET_CIRCLE: self._forget,
            ActionId.REBUILD_INDEX: session.rebuild,
            ActionId.ADD_ROOM: self._rooms.ask_for_room,
            ActionId.QUIT: self._window.close,
        }

    def _in_files(self, do: Handler) -> Handler:
        """What is done among the files shows them first."""

        def show_and_do(*given: object) -> None:
            self._rooms.show_files()
            do(*given)

        return show_and_do

    def _of_ways(self) -> dict[ActionId, Handler]:
        panes = self._panes
        by_key = Qt.FocusReason.ShortcutFocusReason
        return {
            ActionId.BACK: self._trail.back,
            ActionId.FORWARD: self._trail.forward,
            ActionId.WHOLE_CIRCLE: lambda: panes.visit(WholeCircle()),
            ActionId.JUMP: lambda: self._popup(ActionId.JUMP),
            ActionId.MARKS: lambda: self._popup(ActionId.MARKS),
            ActionId.GO_TREE: lambda: panes.tree.tree.setFocus(by_key),
            ActionId.GO_HISTORY: lambda: panes.history.view.setFocus(by_key),
            ActionId.GO_DETAILS: panes.details.take_focus,
            ActionId.BROWSE_THEN: panes.browse_then,
            ActionId.BROWSE_NOW: panes.browse_now,
            ActionId.EXPORT_THEN: self._export,
        }

    def _of_searches(self) -> dict[ActionId, Handler]:
        history = self._panes.history
        return {
            ActionId.FILTER_TREE: self._panes.tree.focus_filter,
            ActionId.FIND_IN_HISTORY: self._find,
            ActionId.FILTER_HISTORY: history.open_menu,
            ActionId.FIRST_WORDS: history.ask_first_words,
            ActionId.ONLY_FITTING: history.bar.only.setChecked,
            ActionId.FIND_NEXT: lambda: history.step(1),
            ActionId.FIND_PREVIOUS: lambda: history.step(-1),
            ActionId.SEARCH_EVERYWHERE: lambda: self._popup(ActionId.SEARCH_EVERYWHERE),
            ActionId.PALETTE: lambda: self._popup(ActionId.PALETTE),
        }

    def _of_looks(self) -> dict[ActionId, Handler]:
        panes = self._panes
        return {
            ActionId.SHOW_TREE: panes.side.setVisible,
            ActionId.SHOW_DETAILS: panes.details.setVisible,
            ActionId.TREE_COLUMNS: panes.tree.tree.columns.show_all,
            ActionId.SEE_ALL: panes.tree.marks.see_all,
            ActionId.THEME_SYSTEM: lambda on: self._choose_theme(ThemeChoice.SYSTEM, on),
            ActionId.THEME_LIGHT: lambda on: self._choose_theme(ThemeChoice.LIGHT, on),
            ActionId.THEME_DARK: lambda on: self._choose_theme(ThemeChoice.DARK, on),
        }

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open the folder of a circle"), str(Path.home())
        )
        if folder:
            self._session.open_folder(Path(folder))

    def _forget(self) -> None:
        if self._session.circle is not None:
            self._session.forget(self._session.circle)

    def _find(self) -> None:
        """Ctrl+F looks in what is in view: a room, the tree or the content where the keyboard is there, else the
        history.
        """
        panes = self._panes
        if self._rooms.page is not None:
            self._rooms.page.begin_search()
            return
        focused: QWidget | None = self._window.focusWidget()
        if focused is not None and panes.tree.isAncestorOf(focused):
            panes.tree.focus_filter()
        elif focused is not None and panes.details.content.isAncestorOf(focused):
            self._actions[ActionId.FIND_IN_CONTENT].trigger()
        else:
            panes.history.focus_field()

    def _export(self) -> None:
        circle, details = self._session.circle, self._panes.details.shown_details
        if circle is not None and details is not None:
            self.export_wanted.emit(circle, details.commit)

    def _popup(self, name: ActionId) -> None:
        if name not in self._popups:
            self._popups[name] = self._make_popup(name)
        self._popups[name].start()

    def _make_popup(self, name: ActionId) -> Popup:
        if name is ActionId.PALETTE:
            return CommandPalette(self._actions, self._themes, self._window)
        if name in {ActionId.JUMP, ActionId.MARKS}:
            kind = JumpPicker if name is ActionId.JUMP else MarkPicker
            jump = kind(self._catalogue, self._themes, self._window)
            jump.picked.connect(self.jumped)
            return jump
        everywhere = SearchEverywhere(self._background, self._themes, self._settings, self._window)
        everywhere.picked.connect(self.hit_picked)
        return everywhere

    # -- which are offered -------------------------------------------------------------------------------------------

    def enable(self) -> None:
        """Offer those that make sense now."""
        panes, trail, session = self._panes, self._trail, self._session
        facts = {
            When.CIRCLE: session.circle is not None,
            When.FILES: session.circle is not None and self._rooms.files_shown,
            When.FURTHER_ROOM: session.circle is not None and bool(self._rooms.further),
            When.READING: isinstance(session.indexing.state, Running),
            When.NEWS: panes.tree.marks.any_new,
            When.WAY_BACK: trail.can_go_back,
            When.WAY_FORWARD: trail.can_go_forward,
            When.CHANGE_SHOWN: panes.details.shown_details is not None and self._rooms.files_shown,
            When.PAST: panes.then is not None,
        }
        self._actions.enable(WINDOW_ACTIONS, {when for when, holds in facts.items() if holds})

    def _tick_columns(self) -> None:
        self._actions.tick(ActionId.TREE_COLUMNS, bool(self._panes.tree.tree.columns.shown()))

    def _choose_theme(self, choice: ThemeChoice, on: bool) -> None:
        if on:
            self._themes.choose(choice)
            self._settings.theme = choice
        self._tick_theme()

    def _tick_theme(self) -> None:
        for choice, name in THEME_ACTIONS.items():
            self._actions.tick(name, choice is self._themes.choice)
