"""Paints posts as cards: who and when, the title, the text as it looks, pictures, what people say of it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from upont_desktop.apps.news.post_pages import PostRow
from upont_desktop.apps.news.ui.feed.card_document import CardDocument
from upont_desktop.apps.news.ui.feed.card_layout import STRIP, CardLayout, CardSizes, content_width, lay_out
from upont_desktop.apps.news.ui.feed.feed_model import ROW_ROLE, Index
from upont_desktop.apps.news.ui.feed.feed_words import ICONS, author_words, moment_words, state_words, written_by
from upont_desktop.apps.news.ui.feed.rendered_posts import (
    RenderedPosts,
    card_text,
    named_pictures,
    picture_path,
    pictures_of,
)
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.icons import paint_icon
from upont_desktop.ui.style.theme import Theme, Themes, colour
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.wording import dates

_DOCUMENTS, _AVATARS = 120, 500
"""Kept: texts of some screens of cards, faces of those who write."""
_ICON, _SMALL_ICON, _RADIUS, _CORNER = 17, 14, 10, 8  # points
_FADE = 46  # points of a text that goes on below
_SHOWN = 3  # pictures on a card
_ALWAYS = ("like", "dislike")
WAITING = 180
"""Points of a card that was not read yet: about as high as most."""
_TITLE = 1.18  # times the letters of a text


class CardDelegate(QStyledItemDelegate):
    """Lays out and paints cards. ``hovered`` is the target under the mouse: a row and a name."""

    def __init__(
        self, themes: Themes, faces: PhotoStore, pictures: PhotoStore, rendered: RenderedPosts, view: QWidget
    ) -> None:  # fmt: skip
        super().__init__(view)
        self._themes, self._faces, self._pictures, self._rendered, self._view = themes, faces, pictures, rendered, view
        self._documents: OrderedDict[tuple[str, int, str], CardDocument] = OrderedDict()
        self._avatars: OrderedDict[tuple[str, str, int], QPixmap] = OrderedDict()
        self._events: dict[str, str] = {}
        self.hovered: tuple[int, str] = (-1, "")
        self._dress()
        themes.changed.connect(self._dress)

    def _dress(self) -> None:
        font = self._view.font()
        self._bold, self._title = QFont(font), QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._title.setWeight(QFont.Weight.DemiBold)
        self._title.setPointSizeF(font.pointSizeF() * _TITLE)
        self._documents.clear()
        self._avatars.clear()

    def forget(self, texts: frozenset[str]) -> None:
        """These texts are rendered now: lay them out anew."""
        for key in [key for key, document in self._documents.items() if key[0] in texts and not document.is_rendered]:
            del self._documents[key]

    # -- sizes -------------------------------------------------------------------------------------------------------

    def height(self, row: PostRow, width: int) -> int:
        """The height of a card in a row so wide."""
        return self.layout_of(row, width).height

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows get their heights from the list."""
        return QSize(scaled(WAITING), scaled(WAITING))

    def layout_of(self, row: PostRow, width: int) -> CardLayout:
        """Where everything stands on a card in a row so wide."""
        unit, inner = scaled(100) / 100, content_width(width, scaled(100) / 100)
        line = QFontMetrics(self._view.font()).height()
        post, hidden = row.post, row.hidden is not None
        title = QFontMetrics(self._title).boundingRect(0, 0, inner, 10_000, _WRAP, display(post.title)).height()
        body = 0 if hidden else self._document(row, inner).whole_height if post.body.strip() else 0
        sizes = CardSizes(
            line if self._state(row) else 0,
            title,
            body,
            scaled(STRIP) if self._picture_paths(row) and not hidden else 0,
            line + scaled(10) if post.event and not hidden else 0,
            tuple(self._left(row)),
            tuple(self._right(row)),
        )
        return lay_out(width, sizes, unit)

    def _document(self, row: PostRow, width: int) -> CardDocument:
        text, theme = card_text(row.post.body), self._themes.current
        key = (text, width, theme.name)
        found = self._documents.get(key)
        if found is None:
            found = CardDocument(
                text, self._rendered.get(text), theme, self._view.font(), width, self._view.devicePixelRatioF()
            )
            self._documents[key] = found
            if len(self._documents) > _DOCUMENTS:
                self._documents.popitem(last=False)
        else:
            self._documents.move_to_end(key)
        return found

    def _picture_paths(self, row: PostRow) -> tuple[str, ...]:
        """What is attached, then what the text names."""
        attached = pictures_of(row.post)
        inside = (picture_path(address) for address in named_pictures(row.post.body))
        return tuple(dict.fromkeys((*attached, *filter(None, inside))))

    def _left(self, row: PostRow) -> Iterator[tuple[str, int]]:
        for kind in ICONS:
            count = row.reactions.counts.get(kind, 0)
            if kind in _ALWAYS or count or row.reactions.own == kind:
                yield kind, self._button_width(str(count) if count else "")
        yield "react", self._button_width("")

    def _right(self, row: PostRow) -> Iterator[tuple[str, int]]:
        yield "comments", self._button_width(str(row.comments) if row.comments else "")
        yield "bookmark", self._button_width("")
        yield "menu", self._button_width("")

    def _button_width(self, text: str) -> int:
        words = QFontMetrics(self._view.font()).horizontalAdvance(text) + scaled(5) if text else 0
        return scaled(_ICON) + 2 * scaled(8) + words

    def _state(self, row: PostRow) -> str:
        told = state_words(row, dates.now())
        if row.post.audience:
            audience = self.tr("For {promotions}").format(promotions=display(", ".join(row.post.audience)))
            return " · ".join(filter(None, (told, audience)))
        return told

    # -- painting ----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card; where it is not read yet, its outline."""
        row = index.data(ROW_ROLE)
        area, theme = option.rect, self._themes.current
        painter.save()
        painter.fillRect(area, colour(theme.window))  # what is chosen has an edge, and no ground
        painter.translate(area.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, PostRow):
            layout = self.layout_of(row, area.width())
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._ground(painter, layout.card, colour_name(theme, selected=selected), theme)
            self._card(painter, row, layout, index.row())
        else:
            sizes = CardSizes(0, 0, scaled(60), 0, 0, (), ())
            layout = lay_out(area.width(), sizes, scaled(100) / 100)
            self._ground(painter, layout.card, theme.border, theme)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.skeleton))
            painter.drawEllipse(layout.face)
            for bar in (layout.head.adjusted(0, 6, -layout.head.width() // 2, -layout.head.height() + 14), layout.body):
                painter.drawRoundedRect(bar, 4, 4)
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, card: QRect, edge: str, theme: Theme) -> None:
        painter.setPen(QPen(colour(edge), 1))
        painter.setBrush(colour(theme.base))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), scaled(_RADIUS), scaled(_RADIUS))

    def _card(self, painter: QPainter, row: PostRow, layout: CardLayout, number: int) -> None:
        theme = self._themes.current
        if layout.state.height():
            self._icon_text(painter, layout.state, _state_icon(row), self._state(row), theme.muted)
        self._head(painter, row, layout)
        painter.setFont(self._title)
        painter.setPen(colour(theme.muted if row.hidden is not None else theme.text))
        painter.drawText(layout.title, _WRAP, display(row.post.title))
        if layout.body.height():
            self._body(painter, row, layout)
        if layout.pictures.height():
            self._paint_pictures(painter, row, layout.pictures)
        if layout.event.height():
            self._event(painter, layout.event, row.event_title)
        for name, rect in layout.targets.items():
            if name != "event":
                self._button(painter, row, name, rect, hovered=self.hovered == (number, name))

    def _head(self, painter: QPainter, row: PostRow, layout: CardLayout) -> None:
        theme, face = self._themes.current, layout.face
        painter.drawPixmap(QPointF(face.topLeft()), self._face(row, face.width()))
        half = layout.head.height() // 2
        upper, lower = layout.head.adjusted(0, 0, 0, -half), layout.head.adjusted(0, half, 0, 0)
        if row.unread:
            dot = scaled(9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.accent))
            painter.drawEllipse(QRectF(upper.right() - dot, upper.center().y() - dot / 2, dot, dot))
            upper = upper.adjusted(0, 0, -2 * dot, 0)
        painter.setFont(self._bold)
        painter.setPen(colour(theme.text))
        name = author_words(row.author)
        _write(painter, upper, name, Qt.AlignmentFlag.AlignBottom)
        painter.setFont(self._view.font())
        painter.setPen(colour(theme.muted))
        told = " · ".join(filter(None, (moment_words(row.post.published, dates.now()), written_by(row.author))))
        _write(painter, lower, told, Qt.AlignmentFlag.AlignTop)

    def _body(self, painter: QPainter, row: PostRow, layout: CardLayout) -> None:
        area, theme = layout.body, self._themes.current
        document = self._document(row, area.width())
        painter.save()
        painter.translate(area.topLeft())
        document.drawContents(painter, QRectF(0, 0, area.width(), area.height()))
        painter.restore()
        if layout.more:
            fade = QRect(area.left(), area.bottom() - scaled(_FADE), area.width(), scaled(_FADE) + 1)
            shade, clear = QLinearGradient(fade.topLeft(), fade.bottomLeft()), colour(theme.base)
            clear.setAlpha(0)
            shade.setColorAt(0, clear)
            shade.setColorAt(0.6, colour(theme.base))
            painter.fillRect(fade, shade)
            painter.setPen(colour(theme.accent))
            painter.setFont(self._view.font())
            _write(painter, fade, self.tr("Read on"), Qt.AlignmentFlag.AlignBottom)

    def _paint_pictures(self, painter: QPainter, row: PostRow, area: QRect) -> None:
        paths = self._picture_paths(row)
        shown = paths[:_SHOWN]
        space = scaled(6)
        width = (area.width() - space * (len(shown) - 1)) // len(shown)
        cell = QRect()
        for number, path in enumerate(shown):
            cell = QRect(area.left() + number * (width + space), area.top(), width, area.height())
            self._picture(painter, path, cell, cover=len(shown) > 1)
        if len(paths) > _SHOWN:
            painter.fillRect(cell, QColor(0, 0, 0, 150))
            painter.setPen(Qt.GlobalColor.white)
            painter.setFont(self._title)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, f"+{len(paths) - _SHOWN}")

    def _picture(self, painter: QPainter, path: str, cell: QRect, *, cover: bool) -> None:
        image = self._pictures.image(path)
        if image is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self._themes.current.skeleton))
            painter.drawRoundedRect(cell, scaled(_CORNER), scaled(_CORNER))
            paint_icon(
                painter,
                "photo",
                self._themes.current.faint,
                QRectF(cell.center().x() - 12, cell.center().y() - 12, 24, 24),
            )
            return
        size = image.size().scaled(
            cell.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding if cover else Qt.AspectRatioMode.KeepAspectRatio
        )
        target = QRect(cell.topLeft(), size)
        if cover:
            target.moveCenter(cell.center())
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(cell if cover else target), scaled(_CORNER), scaled(_CORNER))
        painter.save()
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)
        painter.restore()

    def _event(self, painter: QPainter, area: QRect, title: str) -> None:
        words = display(title) or self.tr("Go to the event")
        self._icon_text(painter, area, "calendar-event", words, self._themes.current.accent)

    def _icon_text(self, painter: QPainter, area: QRect, icon: str, words: str, ink: str) -> None:
        side = scaled(_SMALL_ICON)
        paint_icon(painter, icon, ink, QRectF(area.left(), area.center().y() - side / 2 + 0.5, side, side))
        painter.setPen(colour(ink))
        painter.setFont(self._view.font())
        _write(painter, area.adjusted(side + scaled(6), 0, 0, 0), words, Qt.AlignmentFlag.AlignVCenter)

    def _button(self, painter: QPainter, row: PostRow, name: str, rect: QRect, *, hovered: bool) -> None:
        theme = self._themes.current
        own = name == row.reactions.own or (name == "bookmark" and row.bookmarked)
        ink = theme.accent if own else theme.muted
        if hovered or own:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.accent_soft if own else theme.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), scaled(7), scaled(7))
        side = scaled(_ICON)
        left = rect.left() + scaled(8)
        paint_icon(
            painter,
            _BUTTONS.get(name) or ICONS[name],
            ink,
            QRectF(left, rect.center().y() - side / 2 + 0.5, side, side),
        )
        count = row.comments if name == "comments" else row.reactions.counts.get(name, 0)
        if count:
            painter.setPen(colour(ink))
            painter.setFont(self._view.font())
            _write(
                painter, rect.adjusted(scaled(8) + side + scaled(5), 0, 0, 0), str(count), Qt.AlignmentFlag.AlignVCenter
            )

    def _face(self, row: PostRow, size: int) -> QPixmap:
        scale, author = self._view.devicePixelRatioF(), row.author
        if author.person is not None and not author.club:
            face = self._faces.face(author.person.photo, size, scale)
            if face is not None:
                return face
        name = author_words(author)
        key = (name, f"{self._themes.current.name}{scale}", size)
        if key not in self._avatars:
            if len(self._avatars) >= _AVATARS:
                self._avatars.popitem(last=False)
            self._avatars[key] = paint_avatar(name, size, scale, self._themes.current, self._view.font())
        return self._avatars[key]

    def link_at(self, row: PostRow, layout: CardLayout, at: QPoint) -> str:
        """The address of the link in the text that is at a point of the row."""
        if not layout.body.contains(at):
            return ""
        document = self._document(row, layout.body.width())
        return document.documentLayout().anchorAt(QPointF(at - layout.body.topLeft()))


_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_BUTTONS = {"react": "mood-smile", "comments": "message", "bookmark": "bookmark", "menu": "dots"}


def colour_name(theme: Theme, *, selected: bool) -> str:
    """The edge of a card."""
    return theme.accent if selected else theme.border


def _state_icon(row: PostRow) -> str:
    if row.hidden is not None:
        return "eye-off"
    return "clock" if row.scheduled else "pin" if row.pinned else "users"


def _write(painter: QPainter, area: QRect, text: str, vertical: Qt.AlignmentFlag) -> None:
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | vertical, words)
