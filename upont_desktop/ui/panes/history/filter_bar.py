"""The line below the search field: what is asked for, condition by condition, each to be taken away again."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from upont_desktop.domain.query import Query
from upont_desktop.ui.panes.history.filter_labels import FilterPart, parts
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.flow_layout import FlowLayout


class FilterBar(QWidget):
    """``changed`` carries the query that is left when a condition was taken away, ``only_changed`` whether what does
    not fit is left out; ``where`` has room for which of how many is chosen.
    """

    changed = Signal(object)
    only_changed = Signal(bool)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._chips: list[QPushButton] = []
        self._problem = PlainLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "muted")
        self.only = QToolButton()
        self.only.setObjectName("chip")
        self.only.setText(self.tr("Only matches"))
        self.only.setToolTip(self.tr("Hide what does not match, or show everything and step through the matches"))
        self.only.setCheckable(True)
        self.only.setChecked(True)
        self.only.toggled.connect(self.only_changed)
        self.where = PlainLabel()
        self.where.setProperty("role", "muted")
        self.where.setContentsMargins(4, 4, 0, 0)
        self._layout = FlowLayout(self)
        self._layout.setContentsMargins(12, 0, 10, 8)
        self._layout.addWidget(self._problem)
        self._layout.addWidget(self.only)
        self._layout.addWidget(self.where)
        self.hide()

    def show_query(self, query: Query) -> None:
        """Show the conditions of a filter; nothing for an empty one."""
        self._clear()
        self._problem.hide()
        self.only.setVisible(bool(query))
        self._chips = [self._chip(part) for part in parts(query)]
        last = (self.only, self.where)
        for widget in last:
            self._layout.removeWidget(widget)
        for chip in self._chips:
            self._layout.addWidget(chip)
            chip.show()
        for widget in last:
            self._layout.addWidget(widget)
        self.setVisible(bool(self._chips))
        self.updateGeometry()

    def show_problem(self, text: str) -> None:
        """Say why what was typed cannot be asked for."""
        self._clear()
        self.only.hide()
        self.where.clear()
        self._problem.setText(text)
        self._problem.show()
        self.show()
        self.updateGeometry()

    @property
    def conditions(self) -> list[str]:
        """What is asked for, in words."""
        return [chip.text() for chip in self._chips]

    def take_away(self, at: int) -> None:
        """As if a condition's cross was clicked."""
        self._chips[at].click()

    def _chip(self, part: FilterPart) -> QPushButton:
        chip = QPushButton(part.text, self)
        chip.setObjectName("chip")
        chip.setIcon(icons.icon("x", self._themes.current.muted))
        chip.setIconSize(QSize(12, 12))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(self.tr("Remove this condition"))
        chip.setAccessibleName(self.tr("Remove: {condition}").format(condition=part.text))
        chip.clicked.connect(lambda: self.changed.emit(part.rest))
        return chip

    def _clear(self) -> None:
        for chip in self._chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []

    def hasHeightForWidth(self) -> bool:
        """It grows downwards."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return self._layout.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """What its present width needs."""
        return QSize(100, self._layout.heightForWidth(max(self.width(), 100)))
