"""What the window shows before any circle is open: what to do first."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QListView, QSizePolicy, QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Actions
from upont_desktop.ui.widgets.basics import BrandMark, action_button
from upont_desktop.ui.widgets.result_list import LinesDelegate, LinesModel, ResultLine

_WIDTH = 620  # points: a line of text that is easy to read
_RECENT = 12  # circles, opened last: a page to begin at is no list of all
_RECENT_HEIGHT = 260  # points, six of them: the ways to begin stay in sight
_WAYS = (ActionId.NEW_CIRCLE, ActionId.RECEIVE_CIRCLE, ActionId.OPEN_FOLDER)


class WelcomePage(QWidget):
    """The first start, or no circle open. ``chosen`` carries a recent circle."""

    chosen = Signal(object)

    def __init__(self, themes: Themes, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines = LinesModel(self)
        self._recent = QLabel(self.tr("Circles on this computer"))
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("Circles on this computer"))
        self._list.setModel(self._lines)
        self._list.setItemDelegate(LinesDelegate(themes, self._list))
        self._list.setMouseTracking(True)
        self._list.setMaximumHeight(_RECENT_HEIGHT)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        self.ways = [action_button(actions[name], primary=name == _WAYS[0], dots=False) for name in _WAYS]
        self._sample = action_button(actions.with_icon(ActionId.OPEN_SAMPLE))
        self._sample.setProperty("flat", True)
        self._arrange()
        self.offer(())

    def _arrange(self) -> None:
        title = QLabel(self.tr("Welcome to uPont"))
        _enlarge(title, 1.9)
        title.setWordWrap(True)
        text = _sentence(
            self.tr(
                "A circle is a group and the files that it keeps together. You will see every version of every file, "
                "who made it, and why."
            )
        )
        self._recent.setProperty("role", "heading")
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(BrandMark(56, self))
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(4)
        column.addLayout(self._ways())
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self._recent)
        column.addWidget(self._list)
        column.addStretch(3)
        middle = QWidget(self)
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDTH)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(middle, 6)
        layout.addStretch(1)
        layout.setAlignment(middle, Qt.AlignmentFlag(0))  # none: it has the whole height, and stretches inside

    def _ways(self) -> QGridLayout:
        """Each way with a sentence that says for whom it is."""
        sentences = (
            self.tr("Begin one: from nothing, or from a folder that you have."),
            self.tr("Get a copy of your own of one that others share with you."),
            self.tr("Open one that is on this computer. You can drop its folder here, too."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (button, sentence) in enumerate(zip(self.ways, sentences, strict=True)):
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.setAutoDefault(True)
            button.setAccessibleDescription(sentence)
            grid.addWidget(button, row, 0)
            grid.addWidget(_sentence(sentence), row, 1, Qt.AlignmentFlag.AlignVCenter)
        return grid

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the first way."""
        super().showEvent(event)
        self.ways[0].setFocus()

    def offer(self, circles: tuple[Circle, ...]) -> None:
        """List the circles known, the first :data:`_RECENT` of them."""
        recent = circles[:_RECENT]
        self._lines.put([ResultLine(one.name, one, "circles", Tone.ACCENT, rest=str(one.path)) for one in recent])
        for widget in (self._recent, self._list):
            widget.setVisible(bool(circles))

    def _choose(self) -> None:
        line = self._lines.line(self._list.currentIndex().row())
        if line is not None:
            self.chosen.emit(line.value)


def _sentence(words: str) -> QLabel:
    """Words to read at leisure: a little larger than those of the window's controls, with air between the lines."""
    label = QLabel(f'<p style="line-height: 130%; margin: 0">{escape(words)}</p>')
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setProperty("role", "muted")
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.08)
    label.setFont(font)
    return label


def _enlarge(label: QLabel, factor: float) -> None:
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
