"""The left side of the agenda: which clubs are shown, in their colours, and whether only what is one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from upont_desktop.apps.news.event_pages import AgendaFilter
from upont_desktop.apps.news.ui.agenda.club_colours import ClubColours
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel

_SLUG = Qt.ItemDataRole.UserRole
_DOT = 12  # points


class AgendaSide(QWidget):
    """``changed``: other events are to be shown. No club ticked means all of them."""

    changed = Signal()

    def __init__(self, colours: ClubColours, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours, self._themes = colours, themes
        self._clubs: tuple[tuple[str, str], ...] = ()
        self.mine = QCheckBox(self.tr("Only mine"))
        self.mine.setToolTip(self.tr("What you take part in, or planned"))
        self.head = PlainLabel(self.tr("Clubs"))
        self.head.setProperty("role", "muted")
        self.clubs = QListWidget()
        self.clubs.setObjectName("agendaClubs")
        self.clubs.setAccessibleName(self.tr("Only the events of these clubs"))
        self.clubs.setFrameShape(QListWidget.Shape.NoFrame)
        self.clubs.setIconSize(QSize(scaled(_DOT), scaled(_DOT)))
        self.clubs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(12), scaled(8), scaled(6), scaled(6))
        layout.setSpacing(scaled(8))
        layout.addWidget(self.mine)
        layout.addWidget(self.head)
        layout.addWidget(self.clubs, 1)
        self.mine.toggled.connect(lambda _on: self.changed.emit())
        self.clubs.itemChanged.connect(lambda _item: self.changed.emit())
        themes.changed.connect(self._fill)

    @property
    def asked(self) -> AgendaFilter:
        """What is to be shown."""
        items = (self.clubs.item(at) for at in range(self.clubs.count()))
        ticked = tuple(item.data(_SLUG) for item in items if item.checkState() is Qt.CheckState.Checked)
        return AgendaFilter(ticked, self.mine.isChecked())

    def show_clubs(self, clubs: Sequence[tuple[str, str]]) -> None:
        """Offer these clubs, by short name and name; what is ticked stays so."""
        if tuple(clubs) != self._clubs:
            self._clubs = tuple(clubs)
            self._fill()

    def clear(self) -> None:
        """Tick nothing, so that the events of everybody are shown."""
        blocked = self.blockSignals(True)
        self.mine.setChecked(False)
        for at in range(self.clubs.count()):
            self.clubs.item(at).setCheckState(Qt.CheckState.Unchecked)
        self.blockSignals(blocked)
        self.changed.emit()

    def _fill(self) -> None:
        ticked = set(self.asked.clubs)
        blocked = self.clubs.blockSignals(True)
        self.clubs.clear()
        for slug, name in self._clubs:
            item = QListWidgetItem(self._dot(slug), display(name))
            item.setData(_SLUG, slug)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if slug in ticked else Qt.CheckState.Unchecked)
            self.clubs.addItem(item)
        self.clubs.blockSignals(blocked)
        self.head.setVisible(bool(self._clubs))

    def _dot(self, slug: str) -> QIcon:
        size, scale = scaled(_DOT), self.devicePixelRatioF()
        picture = QPixmap(round(size * scale), round(size * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.ink(slug, self._themes.current))
        painter.drawEllipse(1, 1, size - 2, size - 2)
        painter.end()
        return QIcon(picture)
