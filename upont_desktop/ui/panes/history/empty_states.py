"""Which version first contained these words: a line to ask it, with progress, and steps through the answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import Cancelled, UserError
from upont_desktop.domain.hits import Appearance
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background, WorkerContext
from upont_desktop.ui.core.progress import Progress
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import ElidedLabel, PlainLabel, SearchField, tool_button
from upont_desktop.ui.wording import dates, labels


class AppearanceSearch(QObject):
    """One search at a time. ``found`` carries an :class:`Appearance`, the oldest first, ``told`` how many of how many
    contents were read, ``ended`` why it ended before its end, or ``None``.
    """

    found = Signal(object)
    told = Signal(int, int)
    ended = Signal(object)
    _found = Signal(object, object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._progress: Progress | None = None
        self._found.connect(self._take)

    @property
    def running(self) -> bool:
        """Whether it is still looking."""
        return self._progress is not None

    def start(self, circle: Circle, scope: Scope, text: str) -> None:
        """Look for words in every version of a scope, the oldest first."""
        self.stop()
        progress = self._progress = Progress(self)
        progress.told.connect(self.told)

        def job(worker: WorkerContext) -> None:
            for one in worker.reader(circle).histories.first_words(scope, text, progress):
                self._found.emit(progress, one)

        self._background.ask(
            job, lambda _nothing: self._end(progress, None), lambda error: self._end(progress, error), owner=self
        )

    def stop(self) -> None:
        """Look no further; what was found stays."""
        if self._progress is not None:
            self._progress.stop()
            self._end(self._progress, Cancelled())

    def _take(self, progress: Progress, one: Appearance) -> None:
        if progress is self._progress:
            self.found.emit(one)

    def _end(self, progress: Progress, error: UserError | None) -> None:
        if progress is self._progress:
            self._progress = None
            progress.told.disconnect(self.told)
            self.ended.emit(error)


class AppearanceBar(QWidget):
    """``chosen`` carries the :class:`Appearance` to go to."""

    chosen = Signal(object)

    def __init__(self, background: Background, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.search = AppearanceSearch(background, self)
        self._circle: Circle | None = None
        self._scope: Scope = WholeCircle()
        self._asked = ""
        self._answers: list[Appearance] = []
        self._at = -1
        self.field = SearchField(themes, self.tr("Find when this text first appeared"), parent=self)
        self._count = PlainLabel()
        self._count.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._said = ElidedLabel()
        self._steps = [
            self._tool("chevron-up", self.tr("Previous version with this text"), lambda: self.step(-1)),
            self._tool("chevron-down", self.tr("Next version with this text"), lambda: self.step(1)),
            self._tool("x", self.tr("Stop looking, or close"), self.leave),
        ]
        self._arrange()
        self.search.found.connect(self._take)
        self.search.told.connect(self._advance)
        self.search.ended.connect(self._end)
        themes.changed.connect(self._dress)
        self.hide()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self._count)
        for step in self._steps:
            line.addWidget(tool_button(step))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 0, 10, 8)
        layout.setSpacing(5)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addWidget(self._said)
        self._dress()

    def _tool(self, icon: str, text: str, do: object) -> QAction:
        action = QAction(text, self)
        action.setProperty("icon_name", icon)
        action.triggered.connect(lambda _checked=False: do())  # type: ignore[operator]
        return action

    def _dress(self) -> None:
        for step in self._steps:
            step.setIcon(icons.icon(step.property("icon_name"), self._themes.current.muted))

    # -- asking ------------------------------------------------------------------------------------------------------

    def start(self, circle: Circle, scope: Scope) -> None:
        """Offer to look in a scope."""
        if (circle, scope) != (self._circle, self._scope):
            self._forget()
        self._circle, self._scope = circle, scope
        if not self._asked:
            self._bar.hide()
            self._said.say(self._where())
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Stop looking; where nothing is looked for, close."""
        if self.search.running:
            self.search.stop()
        else:
            self.close_up()

    def close_up(self) -> None:
        """Another history is shown: what was found does not belong to it."""
        self._forget()
        self.hide()

    def preferred(self, commit: str) -> str:
        """The path of the answer that is in a commit (its whole hash), or nothing."""
        shown = self._answers[self._at] if self._at >= 0 else None
        return shown.resource.rel_path if shown is not None and shown.resource.commit == commit else ""

    def step(self, by: int) -> None:
        """Go to the next answer, or the one before, around the ends."""
        if self._answers:
            self._at = (self._at + by) % len(self._answers)
            self._show()
            self.chosen.emit(self._answers[self._at])

    def _forget(self) -> None:
        self.search.stop()
        self._asked, self._answers, self._at = "", [], -1
        self._count.clear()

    def _look(self) -> None:
        text = self.field.text().strip()
        if self._circle is None or not text:
            return
        self._forget()
        self._asked = text
        self._bar.setRange(0, 0)
        self._bar.show()
        self._said.say(self._where())
        self.search.start(self._circle, self._scope, text)

    # -- answers -----------------------------------------------------------------------------------------------------

    def _take(self, one: Appearance) -> None:
        self._answers.append(one)
        if len(self._answers) == 1:
            self.step(1)
        else:
            self._show()

    def _advance(self, done: int, whole: int) -> None:
        self._bar.setRange(0, max(whole, 1))
        self._bar.setValue(done)
        self._show_count(done, whole)

    def _show_count(self, done: int, whole: int) -> None:
        text = self.tr("{done} of {whole} versions read")
        self._count.setText(text.format(done=labels.number(done), whole=labels.number(whole)))

    def _end(self, error: UserError | None) -> None:
        self._bar.hide()
        if error is not None and not isinstance(error, Cancelled):
            self._said.say(trouble_of(error).what)
        elif self._answers:
            self._show()
        elif error is not None:
            self._said.say(self.tr("Stopped before anything was found."))
        else:
            self._said.say(self.tr("No version contained “{text}”.").format(text=self._asked))

    def _show(self) -> None:
        one = self._answers[self._at]
        first = self.tr("First in version {number} of “{name}”, by {who}, {day}: {line}")
        later = self.tr("Later in version {number} of “{name}”, by {who}, {day}: {line}")
        self._said.say(
            (later if self._at else first).format(
                number=one.resource.version,
                name=display(one.resource.name),
                who=display(one.author.name),
                day=dates.long_day(dates.local(one.author).date()),
                line=one.line,
            )
        )
        if not self.search.running:
            at, count = labels.number(self._at + 1), labels.number(len(self._answers))
            self._count.setText(self.tr("{at} of {count}").format(at=at, count=count))

    def _where(self) -> str:
        match self._scope:
            case InFolder(folder):
                return self.tr("Press Enter to look through every version in “{name}”.").format(name=display(folder))
            case OfResource(path):
                name = display(path.rpartition("/")[2])
                return self.tr("Press Enter to look through every version of “{name}”.").format(name=name)
            case _:
                return self.tr("Press Enter to look through every version of everything, the oldest first.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks, and then steps; Escape stops, and then closes."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.field.text().strip() != self._asked:
                    self._look()
                else:
                    self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Escape:
                self.leave()
            case _:
                super().keyPressEvent(event)
