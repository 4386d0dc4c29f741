"""What is touched most: a person who was found, and a good."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.goods import CounterGood
from upont_desktop.apps.pochtron.ui.touch import TARGET, TouchButton, sized
from upont_desktop.apps.pochtron.ui.words import COUNTS, amount, below, name_of
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Theme, Themes, colour
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.wording.plain_text import as_plain

LOW = 500
"""Cents below which a balance is said in another colour: the next round will not do."""
_FACE = 52  # points: a photo beside two lines of words
_STRIPE = 6  # points of the colour of a good
_NEAR_END = 5  # of a stock


def balance_ink(theme: Theme, cents: int) -> QColor:
    """The colour of a balance: what is owed stands out."""
    if cents < 0:
        return colour(theme.removed)
    return colour(theme.warning if cents < LOW else theme.added)


class PersonTile(TouchButton):
    """Somebody with a face, what tells him from others of that name, and his balance."""

    def __init__(self, themes: Themes, photos: PhotoStore, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._photos = photos
        self.customer = Customer()
        self.chosen = False
        photos.changed.connect(self.update)

    def show_person(self, customer: Customer, *, chosen: bool) -> None:
        """Stand for somebody; the chosen one is whom Enter takes."""
        self.customer, self.chosen = customer, chosen
        words = [name_of(customer), below(customer), amount(customer.balance), customer.blocked or customer.dry]
        self.setAccessibleName(", ".join(filter(None, words)))
        self.update()

    def sizeHint(self) -> QSize:
        """A face beside two lines."""
        return QSize(scaled(200), scaled(TARGET))

    def ground(self) -> QColor:
        """The chosen one stands out."""
        return colour(self.theme.selection) if self.chosen else super().ground()

    def edge(self) -> QColor:
        """A line in the accent's colour round the chosen one."""
        return colour(self.theme.accent) if self.chosen else super().edge()

    def paint_content(self, painter: QPainter, area: QRect) -> None:
        """Face, name, the line below it, balance."""
        side, theme = scaled(_FACE), self.theme
        face = self._photos.face(self.customer.photo, side, self.devicePixelRatioF())
        if face is None:
            face = paint_avatar(name_of(self.customer), side, self.devicePixelRatioF(), theme, self.font())
        painter.drawPixmap(QPointF(area.left(), area.top() + (area.height() - side) / 2), face)
        words = area.adjusted(side + scaled(10), 0, 0, 0)
        rows = [QRect(words.left(), words.top() + words.height() * row // 3, words.width(), words.height() // 3)
                for row in range(3)]  # fmt: skip
        painter.setFont(sized(self.font(), 1.1, bold=True))
        painter.setPen(colour(theme.text))
        _line(painter, rows[0], name_of(self.customer))
        painter.setFont(self.font())
        painter.setPen(colour(theme.muted))
        _line(painter, rows[1], below(self.customer))
        painter.setFont(sized(self.font(), 1.1, bold=True))
        painter.setPen(balance_ink(theme, self.customer.balance))
        _line(painter, rows[2], amount(self.customer.balance))
        if self.customer.blocked or self.customer.dry:
            painter.setPen(colour(theme.removed))
            painter.drawText(rows[2], Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "⛔")


class GoodTile(TouchButton):
    """A good with its price for whoever is served, what is left of it, and the key that stands for it."""

    def __init__(self, themes: Themes, photos: PhotoStore, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._photos = photos
        self.good = CounterGood("", "")
        self.price: int | None = None
        self.key = self.why = ""
        self.count = 0
        photos.changed.connect(self.update)

    def show_good(self, good: CounterGood, price: int | None, why: str, key: str, count: int) -> None:
        """Stand for a good: its price, ``why`` it cannot be sold, its key, how many of it are in the basket."""
        shown = (good, price, why, key, count)
        if shown == (self.good, self.price, self.why, self.key, self.count):
            return
        self.good, self.price, self.why, self.key, self.count = shown
        self.setEnabled(not why)
        words = [display(good.name), amount(price) if price is not None else "", why or self._left(), key]
        self.setAccessibleName(", ".join(filter(None, words)))
        self.setToolTip(as_plain(why))
        self.update()

    def _left(self) -> str:
        return "" if self.good.stock is None else COUNTS.left(self.good.stock)

    def sizeHint(self) -> QSize:
        """Room for a name of two lines."""
        return QSize(scaled(136), scaled(TARGET + 8))

    def paint_content(self, painter: QPainter, area: QRect) -> None:
        """A stripe of its colour or its picture, its name, its price, what is left."""
        theme = self.theme
        on = self.isEnabled()
        left = self._paint_sign(painter, area)
        words = area.adjusted(left, 0, 0, 0)
        ink = colour(theme.text if on else theme.muted)
        small = QFontMetrics(self.font()).height()
        painter.setPen(ink)
        painter.setFont(sized(self.font(), 1.05, bold=True))
        name = QRect(words.left(), words.top(), words.width() - scaled(18), words.height() - small - scaled(4))
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(name, flags, display(self.good.name))
        foot = QRect(words.left(), words.bottom() - small - scaled(2), words.width(), small + scaled(4))
        painter.setFont(self.font())
        if self.why:
            painter.setPen(colour(theme.muted))
            _line(painter, foot, self.why)
        else:
            self._paint_foot(painter, foot)
        self._paint_corner(painter, area)

    def _paint_sign(self, painter: QPainter, area: QRect) -> int:
        """The picture, or a stripe of the colour; the points that it takes at the left."""
        side = scaled(40)
        image = self._photos.image(self.good.picture)
        if image is not None:
            frame = QRectF(area.left(), area.top(), side, side)
            path = QPainterPath()
            path.addRoundedRect(frame, 6, 6)
            painter.save()
            painter.setClipPath(path)
            smooth = Qt.TransformationMode.SmoothTransformation
            wide = image.scaled(side * 2, side * 2, Qt.AspectRatioMode.KeepAspectRatioByExpanding, smooth)
            painter.drawImage(frame, wide)
            painter.restore()
            return side + scaled(8)
        tone = colour(self.good.colour) if self.good.colour else colour(self.theme.faint)
        if not self.isEnabled():
            tone.setAlphaF(0.35)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawRoundedRect(QRectF(area.left() - 2, area.top(), _STRIPE, area.height()), 3, 3)
        return _STRIPE + scaled(6)

    def _paint_foot(self, painter: QPainter, foot: QRect) -> None:
        theme, stock = self.theme, self.good.stock
        painter.setPen(colour(theme.text))
        painter.setFont(sized(self.font(), 1.1, bold=True))
        painter.drawText(
            foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
            amount(self.price) if self.price is not None else "",
        )  # fmt: skip
        if stock is not None:
            painter.setPen(
                colour(theme.removed if stock <= 0 else theme.warning if stock <= _NEAR_END else theme.muted)
            )
            painter.setFont(self.font())
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self._left())

    def _paint_corner(self, painter: QPainter, area: QRect) -> None:
        """How many are in the basket, or the key."""
        theme = self.theme
        corner = QRect(area.right() - scaled(26), area.top() - scaled(2), scaled(30), scaled(20))
        if self.count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.accent))
            painter.drawRoundedRect(QRectF(corner), scaled(10), scaled(10))
            painter.setPen(colour(theme.accent_text))
            painter.setFont(sized(self.font(), 1.0, bold=True))
            painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, str(self.count))
        elif self.key:
            painter.setPen(colour(theme.muted))
            painter.setFont(sized(self.font(), 0.85))
            painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self.key)


def _line(painter: QPainter, area: QRect, words: str) -> None:
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
