"""Errors as people meet them: what happened, what was kept safe, what to do; details folded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from upont_desktop.ui.core.trouble import Trouble
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel, PlainLabel, shadow_of
from upont_desktop.ui.wording.plain_text import as_plain

_AROUND = 12  # points between it and the edges of the part
_WIDEST = 980  # points: longer lines are hard to read
_NARROW = 700  # points: beside its buttons the text would be a column of three words


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person can do about something: the words of a button, and what it does."""

    words: str
    do: Callable[[], object]


class Notice(QFrame):
    """A message over the foot of a part of the window, which stays until it is closed: nothing moves for it. ``closed``
    says that it was.
    """

    closed = Signal()

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("error")
        self._what, self._more = PlainLabel(), PlainLabel()
        for label in (self._what, self._more):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self._what.font()
        font.setWeight(font.Weight.DemiBold)
        self._what.setFont(font)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setMaximumHeight(160)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.hide()
        self._unfold = self._button(self.tr("Details"), self._toggle_details)
        self._copy = self._button(self.tr("Copy"), self._copy_details)
        self._report = self._button(self.tr("Copy a report"), lambda: None)
        self._unlock = self._button(self.tr("Remove the lock…"), lambda: None)
        self._offer = QPushButton()
        self._offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._offer.clicked.connect(self._take_offer)
        self._offered: Offer | None = None
        self._trouble: Trouble | None = None
        self._close = self._button(self.tr("Close"), self.dismiss)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange(themes)
        self._window = parent
        self._over: QWidget | None = None
        self._beside: QWidget | None = None
        self.setGraphicsEffect(shadow_of(themes, self))
        self.hide()

    def lie_over(self, part: QWidget, beside: QWidget) -> None:
        """Stay at the foot of a part of the window, but not over what is at its left edge, while that is shown."""
        self._over, self._beside = part, beside
        for each in (part, beside):
            each.installEventFilter(self)

    def _place(self) -> None:
        part = self._over
        if part is None:
            return
        left = self._beside.width() if self._beside is not None and self._beside.isVisible() else 0
        room = part.width() - left
        width = min(room - 2 * _AROUND, _WIDEST)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if width < _NARROW else directions.LeftToRight)
        height = max(self.minimumSizeHint().height(), self.heightForWidth(width))
        at = QPoint(left + (room - width) // 2, part.height() - height - _AROUND)
        corner = part.mapTo(self._window, at)
        self.setGeometry(QRect(corner, QSize(width, height)))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the part's size."""
        moved = event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
        if moved and watched in {self._over, self._beside} and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Be as high as what it says."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._place()
        return done

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("flat", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it was
        button.clicked.connect(do)
        return button

    def _arrange(self, themes: Themes) -> None:
        says = QHBoxLayout()
        says.setSpacing(10)
        self._alarm = IconLabel(themes, "alert-triangle", Tone.REMOVED, 20, self)
        self._calm = IconLabel(themes, "info-circle", Tone.ACCENT, 20, self)
        for mark in (self._alarm, self._calm):
            says.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._what)
        texts.addWidget(self._more)
        says.addLayout(texts, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self._offer, self._unlock, self._report, self._unfold, self._copy, self._close):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._row.setSpacing(10)
        self._row.addLayout(says, 1)
        self._row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 10)
        layout.addLayout(self._row)
        layout.addWidget(self._details)

    def offer_report(self, action: QAction) -> None:
        """What copies a report, offered where the mistake is the program's."""
        self._report.clicked.connect(action.trigger)
        self._report.setToolTip(action.toolTip())

    def offer_unlock(self, tip: str, unlock: Callable[[], None]) -> None:
        """What clears locks, offered where one that was left is in the way."""
        self._unlock.clicked.connect(unlock)
        self._unlock.setToolTip(as_plain(tip))

    def say(self, trouble: Trouble, *, calm: bool = False) -> None:
        """Show it, in place of the one before; ``calm`` where nothing went wrong."""
        self._trouble, self._offered = trouble, None
        self._offer.hide()
        self._alarm.setVisible(not calm)
        self._calm.setVisible(calm)
        self.setObjectName("then" if calm else "error")
        self.style().polish(self)
        self._what.setText(trouble.what)
        more = " ".join(part for part in (trouble.kept_safe, trouble.advice) if part)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._details.setPlainText(trouble.details)
        self._details.hide()
        for button in (self._unfold, self._copy):
            button.setVisible(bool(trouble.details))
        self._report.setVisible(trouble.ours)
        self._unlock.setVisible(trouble.left_lock)
        self.setAccessibleName(f"{trouble.what} {more}")
        self.show()

    def offer(self, trouble: Trouble, offer: Offer) -> None:
        """Offer something to do about a message, if it is still the one that is shown."""
        if trouble is self._trouble and not self.isHidden():
            self._offered = offer
            self._offer.setText(offer.words)
            self._offer.show()

    def _take_offer(self) -> None:
        if self._offered is not None:
            self._offered.do()

    def dismiss(self) -> None:
        """Close the message as its button does."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _toggle_details(self) -> None:
        self._details.setVisible(not self._details.isVisible())

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._what.text()}\n\n{self._details.toPlainText()}")
