"""What the window shows before any circle is open: what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel, action_button
from upont_desktop.ui.widgets.result_list import LinesDelegate, LinesModel, ResultLine

_WIDTH = 520


class Welcome(QWidget):
    """The first start, or no circle open. ``chosen`` carries a recent circle."""

    chosen = Signal(object)

    def __init__(self, themes: Themes, open_folder: QAction, sample: QAction, parent: QWidget | None = None) -> None:
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
        self._list.setMaximumHeight(260)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        self._arrange(themes, open_folder, sample)
        self.offer(())

    def _arrange(self, themes: Themes, open_folder: QAction, sample: QAction) -> None:
        title = QLabel(self.tr("Welcome to uPont"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        text = QLabel(
            self.tr(
                "A circle is a group and the files that it keeps together. Open a circle's folder or drop it "
                "here. You will see every version of every file, who made it, and why."
            )
        )
        text.setWordWrap(True)
        text.setProperty("role", "muted")
        self._recent.setProperty("role", "heading")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(action_button(open_folder, primary=True))
        buttons.addWidget(action_button(sample))
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(IconLabel(themes, "circles", Tone.ACCENT, 52, self))
        column.addWidget(title)
        column.addWidget(text)
        column.addLayout(buttons)
        column.addSpacing(12)
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
        layout.setAlignment(middle, Qt.AlignmentFlag(0))

    def offer(self, circles: tuple[Circle, ...]) -> None:
        """List the circles known."""
        self._lines.put(
            [ResultLine(circle.name, circle, "circles", Tone.ACCENT, rest=str(circle.path)) for circle in circles[:12]]
        )
        for widget in (self._recent, self._list):
            widget.setVisible(bool(circles))

    def _choose(self) -> None:
        line = self._lines.line(self._list.currentIndex().row())
        if line is not None:
            self.chosen.emit(line.value)
