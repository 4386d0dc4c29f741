"""What a change did to the information about a resource, in words, in the place of a content."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from upont_desktop.domain.information import FieldChange
from upont_desktop.ui.panes.details.about_card import say
from upont_desktop.ui.panes.details.card_area import CardArea
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import PlainLabel

_ICON = 16  # points
_SIGNS = {"plus": Tone.ADDED, "trash": Tone.REMOVED, "pencil": Tone.MODIFIED}


class InformationView(QWidget):
    """A line for each field that changed, a whole sentence where none is known."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._changes: Sequence[FieldChange] | None = None
        self._title = PlainLabel()
        self._title.setProperty("role", "heading")
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setObjectName("pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 14, 14, 12)
        column.setSpacing(10)
        for part in (self._title, self._lines):
            column.addWidget(part)
        column.addStretch(1)
        area = CardArea(inside, self)
        area.setAccessibleName(self.tr("What changed in the information"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        themes.changed.connect(self._fill)

    @property
    def words(self) -> list[str]:
        """The lines, from the top."""
        return [label.text() for label in self._lines.findChildren(QLabel) if label.text() and not label.isHidden()]

    def show_changes(self, title: str, changes: Sequence[FieldChange] | None) -> None:
        """Show what changed; ``None`` where it could not be read."""
        self._title.setText(title)
        self._changes = changes
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for change in self._changes or ():
            sign = "trash" if change.new is None else "plus" if change.old is None else "pencil"
            words = change.words(say)
            self._add(sign, words[:1].upper() + words[1:])
        if not self._changes:
            unread = self.tr("This information cannot be read; the file that holds it is damaged.")
            self._add("", unread if self._changes is None else self.tr("Written anew; it says the same as before."))

    def _add(self, sign: str, words: str) -> None:
        at = self._grid.rowCount()
        picture, label = PlainLabel(), PlainLabel(words)
        picture.setFixedSize(QSize(_ICON, _ICON))
        if sign:
            ink = self._themes.current.ink(_SIGNS[sign])
            picture.setPixmap(icons.pixmap(sign, ink, _ICON, self.devicePixelRatioF()))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(True)
        self._grid.addWidget(picture, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, at, 1)
