"""Where a comment is written, and the comments that are there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.apps.news.post_pages import Authorship, CommentRow
from upont_desktop.apps.news.records.post_bodies import LONGEST_COMMENT
from upont_desktop.apps.news.ui.feed.feed_words import author_words, written_by, written_moment
from upont_desktop.apps.news.ui.feed.post_text import comment_label
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.text import display
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.wording import dates

_LEAST, _MOST = 1, 6  # lines of the field
_ICON = 16  # points


class WriterFace(QLabel):
    """The face of a person, or the letters of a name."""

    def __init__(self, author: Authorship, size: int, themes: Themes, faces: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._author, self._side, self._themes, self._faces = author, scaled(size), themes, faces
        self.setFixedSize(self._side, self._side)
        faces.changed.connect(self._dress)
        themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        author, scale = self._author, self.devicePixelRatioF()
        face = None
        if author.person is not None and not author.club:
            face = self._faces.face(author.person.photo, self._side, scale)
        name = author_words(author)
        self.setPixmap(face or paint_avatar(name, self._side, scale, self._themes.current, self.font()))


class CommentLine(QWidget):
    """One comment. ``menu_wanted`` carries it, and a place on the screen; ``followed`` the address of a link."""

    menu_wanted = Signal(object, QPoint)
    followed = Signal(str)

    def __init__(self, row: CommentRow, themes: Themes, faces: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        name, when = PlainLabel(author_words(row.author)), PlainLabel()
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        told = (written_moment(row.at, dates.now()), written_by(row.author))
        when.setText(" · ".join(filter(None, told)))
        when.setProperty("role", "muted")
        self.more = QToolButton(self)
        self.more.setProperty("quiet", True)
        self.more.setIcon(icons.icon("dots", themes.current.muted))
        self.more.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        self.more.setAccessibleName(self.tr("More about the comment of {name}").format(name=name.text()))
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(row, self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        if row.hidden is None:
            text = comment_label(display(row.text), self)
            text.linkActivated.connect(self.followed)
        else:
            text = PlainLabel(self.tr("Hidden: {reason}").format(reason=display(row.hidden)))
            text.setWordWrap(True)
            text.setProperty("role", "muted")
        self._arrange(WriterFace(row.author, 28, themes, faces, self), name, when, text)

    def _arrange(self, face: QLabel, name: QLabel, when: QLabel, text: QLabel) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for label in (name, when):
            head.addWidget(label)
        head.addStretch(1)
        head.addWidget(self.more)
        right = QVBoxLayout()
        right.setSpacing(1)
        right.addLayout(head)
        right.addWidget(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setSpacing(10)
        layout.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(right, 1)


class CommentField(QPlainTextEdit):
    """Grows with what is written. ``sent`` says that it is to be said (Ctrl+Enter)."""

    sent = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("framed", True)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = min(max(int(self.document().size().height()), _LEAST), _MOST)
        self.setFixedHeight(lines * line + scaled(20))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter sends."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.sent.emit()
        else:
            super().keyPressEvent(event)


class CommentBox(QWidget):
    """``said`` carries a comment and the club that says it, empty for oneself."""

    said = Signal(str, str)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("commentBox")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes = themes
        self.field = CommentField(self)
        self.field.setPlaceholderText(self.tr("Write a comment"))
        self.field.setAccessibleName(self.tr("Comment"))
        self.voice = QComboBox(self)
        self.voice.setAccessibleName(self.tr("In whose name"))
        self.send = QPushButton(self.tr("Send"), self)
        self.send.setProperty("primary", True)
        self.send.setToolTip(self.tr("Say it (Ctrl+Enter)"))
        self.field.textChanged.connect(self._judge)
        self.field.installEventFilter(self)
        self.field.sent.connect(self._say)
        self.send.clicked.connect(self._say)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.voice)
        foot.addStretch(1)
        foot.addWidget(self.send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self._foot)
        self._judge()

    def show_voices(self, voices: Sequence[tuple[str, str]]) -> None:
        """In whose names the person may speak: for herself first."""
        at = self.voice.currentData()
        self.voice.clear()
        self.voice.addItem(self.tr("As myself"), "")
        for slug, name in voices:
            self.voice.addItem(self.tr("For {club}").format(club=display(name)), slug)
        self.voice.setCurrentIndex(max(0, self.voice.findData(at)))
        self.voice.setVisible(bool(voices))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The buttons come with the keyboard."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._judge()
        return super().eventFilter(watched, event)

    def _judge(self) -> None:
        text = self.field.toPlainText().strip()
        self._foot.setVisible(bool(text) or self.field.hasFocus())
        self.send.setEnabled(0 < len(text) <= LONGEST_COMMENT)

    def _say(self) -> None:
        text = self.field.toPlainText().strip()
        if 0 < len(text) <= LONGEST_COMMENT:
            self.said.emit(text, self.voice.currentData() or "")
