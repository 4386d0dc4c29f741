"""A dialog whose button begins something long: it says how far that is, can be stopped, and keeps errors to itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from upont_desktop.domain.errors import Cancelled, UserError
from upont_desktop.ui.core.background import Background, WorkerContext
from upont_desktop.ui.core.progress import Progress
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form, field_label

T = TypeVar("T")
_AFTER_FIELDS = 4  # of the parts of a form: below its fields, above what is wrong and its buttons


class WorkForm(Form):
    """It stays open, with its fields as they were, until the work has succeeded or the person gives up."""

    def __init__(self, heading: str, text: str, button: str, background: Background, parent: QWidget) -> None:
        super().__init__(heading, text, button, parent)
        self._background = background
        self._progress: Progress | None = None
        self._locked: list[QWidget] = []
        self._bar, self._stage = QProgressBar(), PlainLabel()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stage.setProperty("role", "muted")
        self._doing = QWidget()
        doing = QVBoxLayout(self._doing)
        doing.setContentsMargins(0, 0, 0, 0)
        doing.addWidget(self._stage)
        doing.addWidget(self._bar)
        self._doing.hide()
        self.go.clicked.disconnect()
        self.go.clicked.connect(self.begin)
        self._form_layout.setStretch(2, 0)
        self.add_below(self._doing)

    @property
    def _form_layout(self) -> QVBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        return layout

    def add_below(self, widget: QWidget, stretch: int = 0) -> None:
        """Put something below the fields."""
        self._form_layout.insertWidget(_AFTER_FIELDS, widget, stretch)

    def add_line(self, name: str, line: QLineEdit, button: QPushButton) -> None:
        """A named line with a button that fills it."""
        line.setAccessibleName(name)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(line, 1)
        row.addWidget(button)
        self.fields.addRow(field_label(name, line), row)

    # -- work --------------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Do the work; called when the button is pressed."""
        raise NotImplementedError

    @property
    def running(self) -> bool:
        """Whether the work is under way."""
        return self._progress is not None

    def work(
        self, job: Callable[[WorkerContext], T], done: Callable[[T], None], progress: Progress, doing: str
    ) -> None:
        """Do the job; ``done`` takes what came of it, and the dialog closes."""
        self._progress = progress
        self._locked = [each for each in self._inputs() if each.isEnabled()]
        for each in self._locked:
            each.setEnabled(False)
        self.say_problem("")
        self._bar.setRange(0, 0)
        self._stage.setText(doing)
        self._doing.show()
        self.fit()
        self.cancel.setFocus()
        progress.told.connect(self._told)

        def over(found: T) -> None:
            self._progress = None
            done(found)
            self.accept()

        self._background.ask(job, over, self._failed, owner=self)

    def _inputs(self) -> list[QWidget]:
        lines: list[QWidget] = [*self.findChildren(QLineEdit), *self.findChildren(QPushButton)]
        return [each for each in lines if each is not self.cancel]

    def _told(self, done: int, whole: int) -> None:
        if self._progress is None or self._progress.stopped:
            return
        self._bar.setRange(0, whole)
        self._bar.setValue(done)
        self._stage.setText(self.stage_words(done, whole))

    def stage_words(self, done: int, whole: int) -> str:
        """What is being done, with numbers."""
        raise NotImplementedError

    def _failed(self, error: UserError) -> None:
        self._progress = None
        self._doing.hide()
        for each in self._locked:
            each.setEnabled(True)
        self.say_error(error)
        self.go.setFocus()

    def say_error(self, error: UserError) -> None:
        """Say inside the dialog what went wrong; what git said of it is in the tooltip."""
        super().say_error(error)
        if isinstance(error, Cancelled):
            self.say_problem(self.stopped_words())
            self.fit()

    def stopped_words(self) -> str:
        """What became of work that the person stopped."""
        raise NotImplementedError

    def reject(self) -> None:
        """Stop what is under way; where nothing is, close."""
        if self._progress is None:
            super().reject()
        else:
            self._stage.setText(self.tr("Stopping…"))
            self._progress.stop()

    def stop(self) -> None:
        """The window goes: stop, and close."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None
        super().reject()
