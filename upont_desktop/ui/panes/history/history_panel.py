"""The middle pane: what is shown, in words; a field to filter it, or to find in it; the graph."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import BadQuery, UserError
from upont_desktop.domain.hits import Appearance
from upont_desktop.domain.query import Query, parse_query
from upont_desktop.domain.scopes import FilteredScope, Scope, WholeCircle, folded
from upont_desktop.ui.core.background import Background, LatestJob, Priority
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.panes.history.empty_states import AppearanceBar
from upont_desktop.ui.panes.history.filter_bar import FilterBar
from upont_desktop.ui.panes.history.filter_labels import said
from upont_desktop.ui.panes.history.filter_menu import DatesForm, FilterMenu, within
from upont_desktop.ui.panes.history.goal import ChosenCommit, Goal, SeekingRow, WantedCommit, insists
from upont_desktop.ui.panes.history.history_head import HistoryHead
from upont_desktop.ui.panes.history.history_model import HistoryModel
from upont_desktop.ui.panes.history.history_rows import PaintedRow
from upont_desktop.ui.panes.history.history_view import HistoryView
from upont_desktop.ui.panes.history.steps import HistorySteps
from upont_desktop.ui.panes.history.unkept_row import UnkeptRow
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import EmptyState, thin_line
from upont_desktop.ui.wording import dates, labels

_PAUSE_MS = 120  # after the last letter: a fast writer's gap
_JOINED_AT_ONCE = 30_000
"""Rows of a history up to which a filtered one is shown with its lanes at once; beyond, a flat list comes first."""


class HistoryPanel(QWidget):
    """The history of one scope. ``chosen`` carries the hashes of the selected commits, the current one first;
    :attr:`complete` says that the index knows the whole circle: a commit without a row went away.
    """

    chosen = Signal(list)

    def __init__(self, background: Background, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HistoryModel(background, self)
        self.view = HistoryView(self.model, themes, self)
        self._goal: Goal = ChosenCommit()
        self._scope: Scope = WholeCircle()
        self._query = Query()
        self._total = 0
        self.complete = False
        self._untold = False
        self._background = background
        self._people = LatestJob(background, self, Priority.VISIBLE)
        self._steps = HistorySteps(background, self)
        self._menu: FilterMenu | None = None
        self.head = HistoryHead(themes, self.tr("Find in history"), self)
        self._words, self.field = self.head.words, self.head.field
        self.bar = FilterBar(themes, self)
        self._where = self.bar.where
        self.first_words = AppearanceBar(background, themes, self)
        self.unkept = UnkeptRow(themes, self)
        self.unkept.left.connect(self.view.setFocus)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._empty = EmptyState(themes, "history", "", "", self)
        self._nothing = EmptyState(
            themes,
            "filter",
            self.tr("No matches"),
            self.tr("No change matches. Remove a condition, or search the whole circle."),
            self,
        )
        self._stack = QStackedWidget(self)
        for shown in (self.view, self._empty, self._nothing):
            self._stack.addWidget(shown)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.head, self.bar, self.first_words, thin_line(), self.unkept):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._search)
        self.view.chosen.connect(self._tell)
        self.view.fold_turned.connect(self._turn_fold)
        self.model.loaded.connect(self._loaded)
        self.model.restarted.connect(self._find_goal)
        self.model.refreshed.connect(self._find_what_is_wanted)
        self.model.resized.connect(self._say)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_place())
        self.bar.changed.connect(self.ask_for)
        self.bar.only_changed.connect(lambda _on: self._apply())
        self.first_words.chosen.connect(self._go_to)
        self._steps.changed.connect(self._show_steps)
        self._steps.failed.connect(self._show_problem)

    @property
    def settled(self) -> bool:
        """Whether the rows on screen are there."""
        return not self.model.loading and not self.view.settling and not isinstance(self._goal, SeekingRow)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_scope(self, circle: Circle, scope: Scope, commit: str = "") -> None:
        """Show a history, and choose a commit in it (a whole hash), or the first row."""
        self._goal, self._scope = WantedCommit(commit) if commit else ChosenCommit(), scope
        self.first_words.close_up()
        self._forget_filter()
        self.model.show(circle, scope)

    def choose(self, commit: str) -> None:
        """Choose a commit by its whole hash, once its row is known; a filter that leaves it out is given up."""
        self._goal = WantedCommit(commit)
        self._find_goal()

    def clear(self) -> None:
        """Show no history, and forget filter and goal."""
        self._goal = ChosenCommit()
        self._forget_filter()
        self.first_words.close_up()
        self.model.clear()
        self.head.say("")

    def say_empty(self, title: str, text: str) -> None:
        """What to say while there is no row."""
        self._empty.say(title, text)

    def _loaded(self) -> None:
        self.model.join()
        if self._goal.commit:
            self._find_goal()
        elif self.model.rowCount():
            self.view.choose_row(self.view.own_row() or 0)

    def _find_goal(self) -> None:
        commit = self._goal.commit
        if commit:
            self._goal = SeekingRow(commit, insisting=insists(self._goal))
            self.model.find(commit, lambda row: self._found(commit, row))

    def _found(self, commit: str, row: int | None) -> None:
        if commit != self._goal.commit:
            return
        insisting = insists(self._goal)
        self._goal = WantedCommit(commit) if insisting else ChosenCommit(commit)
        if row is not None:
            if self._is_at(commit, row):
                if insisting and self._opens_fold(commit, row):
                    return
                self.view.choose_row(row)
                self._tell_left()
        elif self.model.filtered and insisting:
            self.ask_for(Query())
        elif self.model.filtered and self.model.rowCount():
            self.view.choose_row(0)
        elif self.complete:
            self._choose_neighbour()

    def _tell_left(self) -> None:
        """What was chosen while it was still looked for is told now: choosing the same row again tells nothing."""
        if self._untold:
            self._untold = False
            self.view.tell_later()

    def _is_at(self, commit: str, row: int) -> bool:
        """Whether the rows are as new as the answer; else the commit is looked for again when they are."""
        view = self.model.row_view(row)
        return row < self.model.rowCount() and (view is None or commit in view.commits)

    def _find_what_is_wanted(self) -> None:
        if isinstance(self._goal, WantedCommit):
            self._find_goal()

    def _opens_fold(self, commit: str, row: int) -> bool:
        """Open the row that a commit is folded in, where it would not be the one that is shown for it."""
        view = self.model.row_view(row)
        if view is None or view.fold is None or not view.is_closed or view.hash == commit:
            return False
        self.model.open_fold(view.fold.key)
        return True

    def _turn_fold(self, view: PaintedRow) -> None:
        """Open a fold, or close it; what is above it stays where it is."""
        if view.fold is not None:
            self._goal = ChosenCommit(view.hash)
            self.view.keep_place()
            self.model.open_fold(view.fold.key, opens=view.is_closed)

    def _choose_neighbour(self) -> None:
        """The chosen commit went away, as undo does with the last ones: what is the newest now comes in its place."""
        self._goal = ChosenCommit()
        if self.model.rowCount():
            self.view.choose_row(self.view.own_row() or 0)
        else:
            self.chosen.emit([])

    def _say(self, count: int) -> None:
        circle = self.model.circle
        filtered = self.model.filtered
        if circle is not None:
            shown = labels.scope_words(self._scope, circle.name, self.model.commits, self.model.counts)
            self.head.say(f"{shown}, {said(self._query)}" if filtered else shown)
        self._stack.setCurrentWidget(self.view if count else self._nothing if filtered else self._empty)
        if not filtered:
            self._total = self.model.commits
            self._ask_again()
        self._show_place()
        if count and not self.view.selectionModel().hasSelection() and not self._goal.commit:
            self.view.choose_row(self.view.own_row() or 0)

    def _tell(self, hashes: list[str]) -> None:
        if isinstance(self._goal, SeekingRow) and self._goal.insisting:
            self._untold = True  # chosen before one went elsewhere; or it is found, and looked for once more
            return
        if hashes:
            self._goal = ChosenCommit(hashes[0])
        self.chosen.emit(hashes)

    # -- finding -----------------------------------------------------------------------------------------------------

    def focus_field(self) -> None:
        """Begin to search in what is shown."""
        self.head.open_field()

    def step(self, by: int) -> None:
        """Go to the next thing found, or to the one before, around the ends."""
        row, count = self.view.currentIndex().row(), self.model.rowCount()
        found = (row + by) % count if self.model.filtered and count else self._steps.step(by, row)
        if found is not None:
            self.view.choose_row(found)

    def ask_for(self, query: Query) -> None:
        """Filter by this, instead of what was asked for."""
        self._pause.stop()
        self.field.blockSignals(True)
        self.field.setText(str(query))
        self.field.blockSignals(False)
        self._take(query)

    def _search(self) -> None:
        try:
            query = parse_query(self.field.text())
        except BadQuery as error:
            self._show_problem(error)
            return
        self._take(query)

    def _take(self, query: Query) -> None:
        if self.bar.isHidden() or query != self._query:
            self.bar.show_query(query)
        self._query = query
        self._apply()

    def _forget_filter(self) -> None:
        self._pause.stop()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._query = Query()
        self.bar.show_query(self._query)
        self._steps.forget()

    def _apply(self) -> None:
        """Leave out what does not fit, or only mark what does."""
        circle, scope, query = self.model.circle, self._scope, self._query
        alone = query.books is not None and not replace(query, books=None)  # how rows are shown: nothing to mark
        only = bool(query) and (alone or self.bar.only.isChecked())
        if circle is None:
            return
        if only:
            self._steps.forget()
            self.model.replace(FilteredScope(scope, query, joined=self._total <= _JOINED_AT_ONCE))
            return
        if self.model.filtered:
            self.model.replace(scope)
        if query:
            self._steps.ask(circle, folded(scope, self.model.opened), query)
        else:
            self._steps.forget()

    def _ask_again(self) -> None:
        """The rows are other ones: find those that fit among them."""
        circle = self.model.circle
        if circle is not None and self._query and self._steps.asked:
            self._steps.ask(circle, folded(self._scope, self.model.opened), self._query)

    def _show_steps(self) -> None:
        self.view.mark(self._steps)
        self._show_place()

    def _show_place(self) -> None:
        """Which of how many: ``3 of 17``."""
        row = self.view.currentIndex().row()
        at, count = self._steps.position(row), self._steps.count
        if self.model.filtered:
            at, count = row + 1, self.model.rowCount()
        if not self._query or (self.model.filtered and not count):
            self._where.setText("")
        elif at:
            self._where.setText(self.tr("{at} of {count}").format(at=labels.number(at), count=labels.number(count)))
        else:
            self._where.setText(self.tr("%Ln found", "", count))

    def _show_problem(self, error: UserError) -> None:
        self.bar.show_problem(trouble_of(error).what)

    def _go_to(self, one: Appearance) -> None:
        commit = one.resource.commit
        if self._goal.commit == commit and self.settled:
            self.chosen.emit([commit])  # another resource of the same commit
        else:
            self.choose(commit)

    def ask_first_words(self) -> None:
        """Offer to look for the version that first contained some words, in what is shown."""
        if self.model.circle is not None:
            self.first_words.start(self.model.circle, self._scope)

    # -- the menu ----------------------------------------------------------------------------------------------------

    def open_menu(self) -> None:
        """Offer filters to choose from."""
        circle = self.model.circle
        if circle is None:
            return
        menu = self._menu or self._make_menu()
        menu.prepare(self._query)
        self._people.ask(lambda worker: worker.reader(circle).histories.people(), menu.offer_people)
        beside = self.field if self.field.isVisible() else self.head.words
        menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))

    def _make_menu(self) -> FilterMenu:
        menu = self._menu = FilterMenu(self)
        menu.wanted.connect(self.ask_for)
        menu.typed.connect(self._begin_condition)
        menu.dates_wanted.connect(self._ask_dates)
        menu.first_words_wanted.connect(self.ask_first_words)
        return menu

    def _begin_condition(self, beginning: str) -> None:
        """Let the person finish a condition in the field."""
        before = str(self._query)
        self.head.open_field()
        self.field.setText(f"{beginning} {before}".rstrip())
        self.field.setCursorPosition(len(beginning))

    def _ask_dates(self) -> None:
        form = DatesForm(self._query, dates.now().date(), self)
        form.accepted.connect(lambda: self.ask_for(within(self._query, *form.chosen)))
        form.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter steps through what was found, Escape gives it up, Down goes into the rows."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                    return True
                case Qt.Key.Key_Escape if self.field.text():
                    self.field.clear()
                    return True
                case Qt.Key.Key_Escape | Qt.Key.Key_Down:
                    self.view.setFocus()
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)
