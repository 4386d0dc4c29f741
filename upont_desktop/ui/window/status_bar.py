"""The status bar: what is being read, with a number, and a way to stop it; what the circle holds."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget

from upont_desktop.domain.index_progress import CircleSummary, IndexProgress, IndexStage
from upont_desktop.ui.core.index_process import Broken, Idle, IndexingState, Running, Stopped
from upont_desktop.ui.widgets.basics import ElidedLabel, PlainLabel
from upont_desktop.ui.widgets.toast import LEAST
from upont_desktop.ui.wording import labels
from upont_desktop.ui.wording.plain_text import as_plain

_AROUND, _LEAST = 8, 60
"""Points beside a message; and those of a message that still say something."""


class StatusMessage(ElidedLabel):
    """As wide as it must be, and cut before it makes the window wider."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """All of it."""
        return QSize(self.fontMetrics().horizontalAdvance(self.whole) + _AROUND, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Its beginning."""
        return QSize(min(_LEAST, self.sizeHint().width()), super().sizeHint().height())


class StatusBar(QStatusBar):
    """Follows the indexing and the summary of the open circle."""

    def __init__(self, cancel: QAction, again: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cancel, self._again = cancel, again
        self._message, self._counts = StatusMessage(), PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(self.tr("Reading the circle"))
        self._button = QPushButton()
        self._button.setProperty("flat", True)
        self._button.clicked.connect(self._act)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 8, 0)
        self.setMinimumHeight(LEAST + 6)  # as a message lies over it
        for widget in (self._message, self._bar, self._button):
            self.addWidget(widget)
        self.addPermanentWidget(self._counts)
        self.follow(Idle())

    def summarise(self, summary: CircleSummary | None) -> None:
        """Say what the circle holds."""
        if summary is None or not summary.commits:
            self._counts.setText("")
            return
        parts = [
            self.tr("%Ln change(s)", "", summary.commits),
            self.tr("%Ln resource(s)", "", summary.resources),
            self.tr("%Ln author(s)", "", summary.people),
        ]
        self._counts.setText("  ·  ".join(parts if summary.complete else parts[:1]))
        unreadable = "\n".join(part.what for part in summary.unreadable)
        self._counts.setToolTip(as_plain(unreadable))

    def make_room(self, covered: bool) -> None:
        """Leave the counts away while a message lies over them, which would cut them in the middle of a word."""
        self._counts.setVisible(not covered)

    def follow(self, state: IndexingState) -> None:
        """Say what the indexing does."""
        match state:
            case Idle():
                self._show("", False, None)
            case Running(progress):
                self._show(self._stage(progress), True, self._cancel)
                self._advance(progress)
            case Stopped():
                self._show(self.tr("Reading was stopped: what is shown may not be all."), False, self._again)
            case Broken():
                self._show(self.tr("Reading could not be finished."), False, self._again)
            case _:
                assert_never(state)

    def _show(self, message: str, busy: bool, action: QAction | None) -> None:
        self._message.say(message)
        self._bar.setVisible(busy)
        self._button.setVisible(action is not None)
        if action is not None:
            self._button.setText(action.text().replace("&", ""))
            self._button.setToolTip(action.toolTip())
        self._action = action

    def _act(self) -> None:
        if self._action is not None:
            self._action.trigger()

    def _advance(self, progress: IndexProgress | None) -> None:
        total = progress.total if progress is not None else 0
        self._bar.setRange(0, 1000 if total else 0)
        if progress is not None and total:
            self._bar.setValue(min(1000, progress.done * 1000 // total))

    def _stage(self, progress: IndexProgress | None) -> str:
        if progress is None:
            return self.tr("Opening…")
        done, total = labels.number(progress.done), labels.number(progress.total)
        match progress.stage:
            case IndexStage.OPENING:
                return self.tr("Opening…")
            case IndexStage.COMMITS if progress.total:
                return self.tr("Reading changes: {done} of {total}").format(done=done, total=total)
            case IndexStage.COMMITS:
                return self.tr("Reading changes: {done}").format(done=done)
            case IndexStage.CHANGES:
                return self.tr("Following resources: {done} of {total}").format(done=done, total=total)
            case IndexStage.TEXT:
                return self.tr("Preparing the search: {done} of {total}").format(done=done, total=total)
            case IndexStage.DONE:
                return self.tr("Finishing…")
            case _:
                assert_never(progress.stage)
