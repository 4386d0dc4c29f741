"""A post that is read: the whole text, its pictures, what people say of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from upont_desktop.apps.news.post_pages import FeedState, PostPage, PostRow
from upont_desktop.apps.news.ui.feed.comment_box import CommentBox, CommentLine, WriterFace
from upont_desktop.apps.news.ui.feed.feed_words import (
    ICONS,
    author_words,
    moment_words,
    reaction_word,
    state_words,
    written_by,
)
from upont_desktop.apps.news.ui.feed.post_text import PostPicture, PostText
from upont_desktop.apps.news.ui.feed.rendered_posts import RenderedPosts, pictures_of
from upont_desktop.apps.news.ui.signups.sheet_card import SheetCard
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.basics import EmptyState, PlainLabel, thin_line
from upont_desktop.ui.widgets.flow_layout import FlowLayout
from upont_desktop.ui.wording import dates
from upont_desktop.ui.wording.plain_text import as_plain

_ICON = 18  # points
_LAID_OUT_MS = 30  # after comments were put in: their lines are broken by then


class PostPane(QWidget):
    """Shows a :class:`PostPage`. ``acted`` carries what was clicked, and the post; ``said`` a comment, and the club
    that says it; ``comment_menu`` a comment and a place; ``followed`` the address of a link; ``closed`` asks to go
    back.
    """

    acted = Signal(str, object)
    said = Signal(str, str)
    comment_menu = Signal(object, QPoint)
    followed = Signal(str)
    closed = Signal()

    def __init__(
        self, context: ActionContext, faces: PhotoStore, pictures: PhotoStore, rendered: RenderedPosts, parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes = themes = context.themes
        self._faces, self._pictures, self._rendered = faces, pictures, rendered
        self.page: PostPage | None = None
        self._inside = QWidget()
        self.text = PostText(themes, pictures, self._inside)
        self.sheet = SheetCard(context, self._inside)
        self.box = CommentBox(themes, self)
        self.area = QScrollArea(self)
        self.comments: list[CommentLine] = []
        self.follow = False  # what was just said is to be brought into view
        self.close_button, self.menu_button = QToolButton(self), QToolButton(self)
        self._empty = EmptyState(
            themes, "message", self.tr("No post is open"), self.tr("Choose one to read it with its comments."), self
        )
        self._arrange()
        rendered.changed.connect(self._rendered_changed)
        for part in (self.text, self.sheet):
            part.followed.connect(self.followed)
        self.box.said.connect(self.said)
        themes.changed.connect(self._dress)
        self._dress()
        self.show_page(None)

    # -- making ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._title, self._state, self._name, self._when = PlainLabel(), PlainLabel(), PlainLabel(), PlainLabel()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(bold)
        for label in (self._title, self._state, self._name, self._when):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._state, self._when):
            label.setProperty("role", "muted")
        self._count = PlainLabel()
        self._count.setFont(bold)
        self._event = QPushButton(self.tr("Go to the event"))
        self._event.setProperty("flat", True)
        self._event.clicked.connect(lambda: self._act("event"))
        self._pictures_place, self._buttons_place = QWidget(self._inside), QWidget(self._inside)
        self._comments_place = QWidget(self._inside)
        self._buttons = FlowLayout(self._buttons_place)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._layout_inside()
        self._layout_whole()

    def _layout_whole(self) -> None:
        self.area.setObjectName("pane")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._inside)
        self._whole = QWidget(self)
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(self.area, 1)
        whole.addWidget(thin_line())
        whole.addWidget(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)
        layout.addWidget(self._empty)

    def _head(self) -> QHBoxLayout:
        """Who wrote it, with the menu and the way out."""
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._name)
        names.addWidget(self._when)
        self._face_place = QHBoxLayout()
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 8, 8)
        head.setSpacing(10)
        head.addLayout(self._face_place)
        head.addLayout(names, 1)
        for button, words in ((self.menu_button, self.tr("More")), (self.close_button, self.tr("Close the post"))):
            button.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
            button.setToolTip(as_plain(words))
            button.setAccessibleName(words)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.clicked.connect(self.closed)
        self.menu_button.clicked.connect(lambda: self._act("menu"))
        return head

    def _layout_inside(self) -> None:
        self._inside.setObjectName("pane")
        for place in (self._pictures_place, self._comments_place):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8 if place is self._pictures_place else 0)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(16, 4, 16, 16)
        layout.setSpacing(10)
        for widget in (self._state, self._title, self.text, self._pictures_place):
            layout.addWidget(widget)
        layout.addWidget(self._event, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.sheet)
        for widget in (self._buttons_place, thin_line(), self._count, self._comments_place):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _dress(self) -> None:
        ink = self._themes.current.muted
        self.close_button.setIcon(icons.icon("x", ink))
        self.menu_button.setIcon(icons.icon("dots", ink))
        self._event.setIcon(icons.icon("calendar-event", self._themes.current.accent))
        if self.page is not None:
            self._show(self.page)

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def post(self) -> PostRow | None:
        """The post that is open."""
        return self.page.row if self.page is not None else None

    def show_voices(self, state: FeedState) -> None:
        """In whose names the person may comment."""
        self.box.show_voices(state.voices)

    def show_page(self, page: PostPage | None) -> None:
        """Show a post, or that none is open. Another one begins at its top, without what was being written."""
        before, self.page = self.page, page
        self._whole.setVisible(page is not None)
        self._empty.setVisible(page is None)
        other = page is None or before is None or before.row.post.id != page.row.post.id
        if other:
            self.box.field.clear()
        if page is not None:
            at = self.area.verticalScrollBar().value()
            self._show(page)
            self.area.verticalScrollBar().setValue(0 if other else at)
        if page is not None and before is not None and self.follow and len(page.comments) > len(before.comments):
            self.follow = False
            QTimer.singleShot(_LAID_OUT_MS, self, self.show_last_comment)

    def _show(self, page: PostPage) -> None:
        row, now = page.row, dates.now()
        post, hidden = row.post, row.hidden is not None
        self._name.setText(author_words(row.author))
        told = (moment_words(post.published, now), written_by(row.author))
        self._when.setText(" · ".join(filter(None, told)))
        self._say_state(row)
        self._title.setText(display(post.title))
        self._put(self._face_place, WriterFace(row.author, 38, self._themes, self._faces, self))
        self._show_text()
        self._event.setVisible(bool(post.event) and not hidden)
        self._event.setText(display(row.event_title).replace("&", "&&") or self.tr("Go to the event"))
        self.sheet.show_event(post.event if not hidden else "", may_open=False)
        self._show_pictures(row)
        self._show_buttons(row)
        self._show_comments(page)

    def _say_state(self, row: PostRow) -> None:
        audience = ", ".join(row.post.audience)
        told = (
            state_words(row, dates.now()),
            self.tr("For {promotions}: a filter, everybody can read it").format(promotions=display(audience))
            if audience
            else "",
        )
        self._state.setText(" · ".join(filter(None, told)))
        self._state.setVisible(any(told))

    def _show_text(self) -> None:
        if self.page is None:
            return
        rendered = self._rendered.get(self.page.row.post.body.strip())
        if rendered is not None:
            self.text.show_rendered(rendered)

    def _rendered_changed(self, texts: frozenset[str]) -> None:
        if self.page is not None and self.page.row.post.body.strip() in texts:
            self._show_text()

    def _show_pictures(self, row: PostRow) -> None:
        layout = self._pictures_place.layout()
        assert layout is not None
        empty(layout)
        for path in pictures_of(row.post):
            picture = PostPicture(path, self._themes, self._pictures, self._pictures_place)
            picture.clicked.connect(lambda shown: self.followed.emit(f":{shown}"))
            layout.addWidget(picture)
        self._pictures_place.setVisible(bool(row.post.pictures))

    def _show_buttons(self, row: PostRow) -> None:
        empty(self._buttons)
        theme = self._themes.current
        for kind, icon in ICONS.items():
            count = row.reactions.counts.get(kind, 0)
            button = QToolButton(self._buttons_place)
            own = row.reactions.own == kind
            button.setIcon(icons.icon(icon, theme.accent if own else theme.muted))
            button.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
            button.setCheckable(True)
            button.setChecked(own)
            button.setToolTip(as_plain(reaction_word(kind)))
            button.setAccessibleName(f"{reaction_word(kind)}: {count}")
            if count:
                button.setText(str(count))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _on, kind=kind: self._act(kind))
            self._buttons.addWidget(button)
        mark = QToolButton(self._buttons_place)
        mark.setIcon(icons.icon("bookmark", theme.accent if row.bookmarked else theme.muted))
        mark.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        mark.setCheckable(True)
        mark.setChecked(row.bookmarked)
        mark.setToolTip(self.tr("Keep for later: only on this computer"))
        mark.setAccessibleName(mark.toolTip())
        mark.clicked.connect(lambda: self._act("bookmark"))
        self._buttons.addWidget(mark)

    def _show_comments(self, page: PostPage) -> None:
        layout = self._comments_place.layout()
        assert layout is not None
        empty(layout)
        self.comments = []
        for row in page.comments:
            line = CommentLine(row, self._themes, self._faces, self._comments_place)
            line.menu_wanted.connect(self.comment_menu)
            line.followed.connect(self.followed)
            layout.addWidget(line)
            self.comments.append(line)
        count = len(page.comments)
        self._count.setText(self.tr("%Ln comment(s)", "", count) if count else self.tr("No comment yet"))

    @staticmethod
    def _put(layout: QLayout, widget: QWidget) -> None:
        empty(layout)
        layout.addWidget(widget)

    def _act(self, name: str) -> None:
        if self.page is not None:
            self.acted.emit(name, self.page.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the feed."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def show_last_comment(self) -> None:
        """Bring what was said last into view."""
        if self.comments:
            self.area.ensureWidgetVisible(self.comments[-1])


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and drop it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
