"""The middle pane: what is shown, in words; a field to find in it; the graph."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.history import Scope
from upont_desktop.ui import words
from upont_desktop.ui.background import Background
from upont_desktop.ui.errors import trouble_of
from upont_desktop.ui.fields import ElidedLabel, EmptyState, SearchField, thin_line, tool_button
from upont_desktop.ui.history.model import HistoryModel
from upont_desktop.ui.history.steps import Steps
from upont_desktop.ui.history.view import HistoryView
from upont_desktop.ui.theme import Themes

_PAUSE_MS = 120


class HistoryPanel(QWidget):
    """The history of one scope. ``chosen`` carries the hashes of the selected commits, the current one first."""

    chosen = Signal(list)

    def __init__(self, background: Background, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HistoryModel(background, self)
        self.view = HistoryView(self.model, themes, self)
        self._goal = ""
        self._steps = Steps(background, self)
        self._words, self._where = ElidedLabel(), QLabel()
        self.field = SearchField(themes, self.tr("Find in this history"), parent=self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._empty = EmptyState(themes, "history", "", "", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._tools = QHBoxLayout()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        font = self._words.font()
        font.setWeight(font.Weight.DemiBold)
        self._words.setFont(font)
        self._where.setProperty("role", "muted")
        self.field.setMinimumWidth(110)
        self.field.setMaximumWidth(260)
        self._tools.setContentsMargins(14, 8, 10, 8)
        self._tools.setSpacing(4)
        self._tools.addWidget(self._words, 3)
        self._tools.addWidget(self._where)
        self._tools.addWidget(self.field, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._tools)
        layout.addWidget(thin_line())
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._search)
        self.view.chosen.connect(self._tell)
        self.model.loaded.connect(self._loaded)
        self.model.restarted.connect(self._find_goal)
        self.model.resized.connect(self._say)
        self._steps.changed.connect(self._show_steps)
        self._steps.failed.connect(self._show_problem)

    def add_tools(self, actions: list[QAction]) -> None:
        """Put buttons beside the field."""
        for action in actions:
            self._tools.addWidget(tool_button(action))

    @property
    def settled(self) -> bool:
        """Whether the rows on screen are there."""
        return not self.model.loading and not self.view.settling

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_scope(self, circle: Circle, scope: Scope, commit: str = "") -> None:
        """Show a history, and choose a commit in it (a whole hash), or the first row."""
        self._goal = commit
        self.field.clear()
        self._steps.forget()
        self.model.show(circle, scope)

    def choose(self, commit: str) -> None:
        """Choose a commit by its whole hash, once its row is known."""
        self._goal = commit
        self._find_goal()

    def clear(self) -> None:
        """Show nothing."""
        self.model.clear()
        self._words.say("")

    def say_empty(self, title: str, text: str) -> None:
        """What to say while there is no row."""
        self._empty.say(title, text)

    def _loaded(self) -> None:
        if self._goal:
            self._find_goal()
        elif self.model.rowCount():
            self.view.choose_row(0)

    def _find_goal(self) -> None:
        goal = self._goal
        if goal:
            self.model.find(goal, lambda row: self._found(goal, row))

    def _found(self, goal: str, row: int | None) -> None:
        if goal == self._goal and row is not None:
            self.view.choose_row(row)

    def _say(self, count: int) -> None:
        circle = self.model.circle
        if circle is not None:
            self._words.say(words.scope_words(self.model.scope, circle.name, count))
        self._stack.setCurrentWidget(self.view if count else self._empty)
        if count and not self.view.selectionModel().hasSelection() and not self._goal:
            self.view.choose_row(0)

    def _tell(self, hashes: list[str]) -> None:
        if hashes:
            self._goal = hashes[0]
        self.chosen.emit(hashes)

    # -- finding -----------------------------------------------------------------------------------------------------

    def focus_field(self) -> None:
        """Begin to search in what is shown."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step(self, by: int) -> None:
        """Go to the next thing found, or to the one before."""
        found = self._steps.step(by, self.view.currentIndex().row())
        if found is not None:
            self.view.choose_row(found.row)
            self._show_steps()

    def _search(self) -> None:
        circle, text = self.model.circle, self.field.text().strip()
        if circle is not None and text:
            self._steps.ask(circle, self.model.scope, text)
        else:
            self._steps.forget()

    def _show_steps(self) -> None:
        self.view.mark(self._steps.hashes)
        if not self.field.text().strip():
            self._where.setText("")
        elif self._steps.position:
            text = self.tr("{at} of {count}")
            self._where.setText(
                text.format(at=words.number(self._steps.position), count=words.number(self._steps.count))
            )
        else:
            self._where.setText(self.tr("%Ln found", "", self._steps.count))

    def _show_problem(self, error: UserError) -> None:
        self.view.mark(frozenset())
        self._where.setText(trouble_of(error).what)

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
