"""What floats over the window's foot: what was done, said where it can be undone; and how far long work is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from upont_desktop.domain.traffic import NO_TRAFFIC, Traffic
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel, PlainLabel, shadow_of
from upont_desktop.ui.wording.labels import traffic_words

_STAYS_MS = 12_000  # time to read two lines, and to reach the button
_PATIENCE_MS = 500  # what takes no longer needs no words
LEAST = 36
"""The height of a message of one line, in points: the status bar is no lower."""
_FOOT = 3  # points below it
_WIDTH = 760  # points, whatever it says: its buttons stay where they are
_BESIDE, _EDGE = 340, 20  # points: of the progress of the reading, at the left of the status bar; and to the edge


class _Floating(QFrame):
    """A frame over the window's foot, with an icon and some words. ``toggled`` says that it came or went."""

    toggled = Signal()

    def __init__(self, themes: Themes, window: QWidget, icon: str, tone: Tone) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("popup")
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 1, 8, 1)
        self._row.setSpacing(10)
        self._row.addWidget(IconLabel(themes, icon, tone, 20, self))
        self._row.addWidget(self._words, 1)
        self.setGraphicsEffect(shadow_of(themes, self))
        window.installEventFilter(self)
        self.hide()

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("flat", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it was
        button.clicked.connect(do)
        self._row.addWidget(button)
        return button

    @property
    def words(self) -> str:
        """The sentence that is shown."""
        return self._words.text()

    def place(self) -> None:
        """Sit in the middle of the window's foot, over the status bar: no row is covered, nor anything moved.

        In a small window it leaves its left to the progress of the reading.
        """
        whole = self._window.width()
        width = min(whole - 2 * _EDGE, _WIDTH)
        height = max(LEAST, self.heightForWidth(width))
        left = max((whole - width) // 2, min(_BESIDE, whole - width - _EDGE))
        self.setGeometry(left, self._window.height() - height - _FOOT, width, height)

    def appear(self) -> None:
        """Show it above everything else."""
        self.place()
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Say that it is there."""
        super().showEvent(event)
        self.toggled.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it is gone."""
        super().hideEvent(event)
        self.toggled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)


class Toast(_Floating):
    """Says what was done, with a button for an action that takes it back, one to say more about it, and one to show it.
    It stays while the pointer is over it.
    """

    def __init__(self, themes: Themes, window: QWidget) -> None:
        super().__init__(themes, window, "check", Tone.ADDED)
        self._action: QAction | Callable[[], object] | None = None
        self._more: Callable[[], object] | None = None
        self._shown: Callable[[], object] | None = None
        self.setAccessibleName(self.tr("What was done"))
        self.shown = self._button(self.tr("Show"), self._show_it)
        self.more = self._button(self.tr("Edit message…"), self._say_more)
        self._back = self._button("", self._act)
        self._close = self._button(self.tr("Close"), self.hide)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self._leave)

    def say(
        self,
        words: str,
        action: QAction | Callable[[], object] | None = None,
        button: str = "",
        more: Callable[[], object] | None = None,
        show: Callable[[], object] | None = None,
    ) -> None:
        """Show a message; ``button`` does ``action``; ``more`` is done by a button to say more about it, ``show``
        by one to show the result.
        """
        self._action, self._more, self._shown = action, more, show
        self.more.setVisible(more is not None)
        self.shown.setVisible(show is not None)
        self._words.setText(words)
        self._back.setText(button)
        self._back.setVisible(action is not None)
        self.setAccessibleDescription(words)
        self.appear()
        self._timer.start()

    @property
    def button(self) -> QPushButton:
        """The button that takes back what was done."""
        return self._back

    def _act(self) -> None:
        self.hide()
        if isinstance(self._action, QAction):
            self._action.trigger()
        elif self._action is not None:
            self._action()

    def _say_more(self) -> None:
        self.hide()
        if self._more is not None:
            self._more()

    def _show_it(self) -> None:
        self.hide()
        if self._shown is not None:
            self._shown()

    def _leave(self) -> None:
        buttons = (self.shown, self.more, self._back, self._close)
        if self.underMouse() or any(button.hasFocus() for button in buttons):
            self._timer.start()
        else:
            self.hide()


@dataclass(eq=False, slots=True)
class BusyWork:
    """Something that is being done, as :class:`Busy` shows it; ``stop`` ends it, where that is possible."""

    doing: str
    stop: Callable[[], object] | None = None
    done: int = 0
    whole: int = 0
    traffic: Traffic = NO_TRAFFIC

    @property
    def told(self) -> bool:
        """Whether numbers say how far it is; when all are done, what is left cannot be told in numbers."""
        return 0 <= self.done < self.whole


class Busy(_Floating):
    """Says what is being done and how far it is, with a button that stops it. It comes only after a moment.

    What began last is shown; what began before comes back when that is over.
    """

    def __init__(self, themes: Themes, window: QWidget) -> None:
        super().__init__(themes, window, "clock", Tone.ACCENT)
        self.setAccessibleName(self.tr("Current operation"))
        self._works: list[BusyWork] = []
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._row.addWidget(self.bar)
        self.cancel = self._button(self.tr("Stop"), self._cancel)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.appear)

    def start(self, doing: str, stop: Callable[[], object] | None = None) -> BusyWork:
        """Something begins; the work given back is to be ended."""
        work = BusyWork(doing, stop)
        self._works.append(work)
        self._show()
        if not self.isVisible():
            self._patience.start()
        return work

    def advance(self, work: BusyWork, done: int, whole: int, traffic: Traffic = NO_TRAFFIC) -> None:
        """So many of so many are done, and so much went over the line."""
        work.done, work.whole, work.traffic = done, whole, traffic
        self._show()

    def end(self, work: BusyWork) -> None:
        """Show the work no longer; hide when it was the last."""
        if work in self._works:
            self._works.remove(work)
        if self._works:
            self._show()
        else:
            self._patience.stop()
            self.hide()

    def _show(self) -> None:
        if not self._works:
            return
        work = self._works[-1]
        locale = QLocale()
        words = work.doing
        if work.told:
            done, whole = locale.toString(work.done), locale.toString(work.whole)
            words = self.tr("{doing} {done} of {whole}").format(doing=work.doing, done=done, whole=whole)
            words = " · ".join(filter(None, (words, traffic_words(work.traffic))))
        self._words.setText(words)
        self.setAccessibleDescription(work.doing)
        self.cancel.setEnabled(True)
        self.cancel.setVisible(work.stop is not None)
        self.bar.setRange(0, work.whole if work.told else 0)
        self.bar.setValue(work.done)
        if self.isVisible():
            self.place()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        if self._works and self._works[-1].stop is not None:
            self._works[-1].stop()
