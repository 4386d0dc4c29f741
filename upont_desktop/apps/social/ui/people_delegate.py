"""Paints people: a face or initials, the name, and below it what tells them apart."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.ui.people_model import NAME, PERSON_ROLE, Index, below, cell
from upont_desktop.apps.social.ui.people_words import name_of
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.widgets.avatars import paint_avatar

_PAD = 10  # points
_FACE, _SMALL_FACE = 34, 20
"""Points of a face: in the list, and in a line of a table."""
_MOST_AVATARS = 2000  # a few screens of scrolling through strangers
_AIR = 10  # points above and below a face, together


class PersonDelegate(QStyledItemDelegate):
    """Two lines beside a face; with ``table``, one line of a table with a small face in its first column."""

    def __init__(self, themes: Themes, photos: PhotoStore, view: QWidget, *, table: bool = False) -> None:
        super().__init__(view)
        self._themes, self._photos, self._view, self._table = themes, photos, view, table
        self._face = scaled(_SMALL_FACE if table else _FACE)
        self._avatars: dict[tuple[str, str], QPixmap] = {}
        self._bold = QFont(view.font())
        self._bold.setWeight(QFont.Weight.Medium)

    @property
    def row_height(self) -> int:
        """The height of a row in points: a face, or the lines beside it."""
        lines = QFontMetrics(self._bold).height() * (1 if self._table else 2)
        return max(self._face, lines) + scaled(_AIR)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As high as the face and the lines beside it."""
        return QSize(scaled(120), self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of the row, the face and the words."""
        theme = self._themes.current
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = bool(option.state & QStyle.StateFlag.State_Active)
        if selected:
            painter.fillRect(option.rect, colour(theme.selection if active else theme.selection_quiet))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colour(theme.hover))
        person = index.data(PERSON_ROLE)
        if isinstance(person, PersonRow):
            self._paint_person(painter, option.rect, person, index.column())
        else:
            self._paint_waiting(painter, option.rect)
        painter.restore()

    def _paint_person(self, painter: QPainter, area: QRect, person: PersonRow, column: int) -> None:
        theme = self._themes.current
        left = area.left() + scaled(_PAD)
        if column == NAME:
            face = self._picture(person)
            painter.drawPixmap(QPointF(left, area.top() + (area.height() - self._face) / 2), face)
            left += self._face + scaled(_PAD)
        room = area.right() - left - scaled(_PAD)
        if self._table or column != NAME:
            painter.setFont(self._bold if column == NAME else self._view.font())
            painter.setPen(colour(theme.text if column == NAME else theme.muted))
            self._write(painter, QRect(left, area.top(), room, area.height()), cell(person, column))
            return
        lower = below(person)
        half = area.height() // 2
        painter.setFont(self._bold)
        painter.setPen(colour(theme.text))
        gap = scaled(_AIR) // 4 if lower else 0
        upper = QRect(left, area.top() + gap, room, half if lower else area.height())
        self._write(painter, upper, name_of(person))
        painter.setFont(self._view.font())
        painter.setPen(colour(theme.muted))
        self._write(painter, QRect(left, area.top() + half - gap, room, half), lower)

    @staticmethod
    def _write(painter: QPainter, area: QRect, text: str) -> None:
        if text:
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_waiting(self, painter: QPainter, area: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._themes.current.skeleton))
        width = min(scaled(160), area.width() - 2 * scaled(_PAD))
        painter.drawRoundedRect(QRectF(area.left() + scaled(_PAD), area.center().y() - 4, width, 8), 4, 4)

    def _picture(self, person: PersonRow) -> QPixmap:
        scale = self._view.devicePixelRatioF()
        face = self._photos.face(person.photo, self._face, scale)
        if face is not None:
            return face
        name, theme = name_of(person), self._themes.current
        key = (name, f"{theme.name}{scale}")
        if key not in self._avatars:
            if len(self._avatars) >= _MOST_AVATARS:
                self._avatars.clear()
            self._avatars[key] = paint_avatar(name, self._face, scale, theme, self._view.font())
        return self._avatars[key]
