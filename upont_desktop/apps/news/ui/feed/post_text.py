"""A whole post as it looks: text with formulas and pictures, as high as it is."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from upont_desktop.apps.news.ui.feed.card_document import INDENT, headings
from upont_desktop.apps.news.ui.feed.rendered_posts import RenderedPost, picture_path
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.ui.content.rich.rich_viewer import RichText
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.wording.plain_text import as_plain

_IMAGE = re.compile(r'src="([^"]*)"')
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+[^\s<>\".,;:!?)\]’»]")
_TALLEST = 460  # points of a picture: a poster is seen whole beside its text
_CORNER = 8  # points
_LARGEST = 1.2  # of a heading in a text, times its letters


class PostText(RichText):
    """As high as its text."""

    def __init__(self, themes: Themes, pictures: PhotoStore, parent: QWidget) -> None:
        super().__init__(themes, parent)
        self._store, self._shown = pictures, RenderedPost("")
        self.setObjectName("postText")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(INDENT)
        pictures.changed.connect(self._pictures_changed)

    def extra_style(self) -> str:
        """Headings stand below the title of the post."""
        return headings(self.font(), _LARGEST)

    def show_rendered(self, rendered: RenderedPost) -> None:
        """Show a text; hidden where there is none."""
        self._shown = rendered
        self.setVisible(bool(rendered.html.strip()))
        self._pictures_changed()

    def _pictures_changed(self) -> None:
        images: dict[str, QImage] = {}
        for address in _IMAGE.findall(self._shown.html):
            image = self._store.image(picture_path(address)) if picture_path(address) else None
            if image is not None:
                images[address] = image
        self.put(self._shown.html, images, self._shown.formulas)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines, another height."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, too."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def sizeHint(self) -> QSize:
        """The whole text."""
        return QSize(200, self.height())

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2 * self.frameWidth() + 2)


class PostPicture(QWidget):
    """A picture of the circle, as broad as there is room; ``clicked`` carries its path."""

    clicked = Signal(str)

    def __init__(self, path: str, themes: Themes, pictures: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._path, self._themes, self._store = path, themes, pictures
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(as_plain(path))
        self.setAccessibleName(self.tr("Picture {name}").format(name=path.rpartition("/")[2]))
        pictures.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        image = self._store.image(self._path)
        height = scaled(_TALLEST) // 2
        if image is not None and image.width():
            height = min(image.height() * max(self.width(), 1) // image.width(), scaled(_TALLEST), image.height())
        self.setFixedHeight(max(height, scaled(40)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as it is then."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, or its place."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        image = self._store.image(self._path)
        area = QRectF(self.rect())
        if image is not None:
            size = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            area = QRectF(0, 0, size.width(), size.height())
        shape = QPainterPath()
        shape.addRoundedRect(area, scaled(_CORNER), scaled(_CORNER))
        painter.setClipPath(shape)
        if image is None:
            painter.fillRect(self.rect(), colour(self._themes.current.skeleton))
        else:
            painter.drawImage(area, image)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the file."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self._path)


def comment_label(text: str, parent: QWidget) -> QLabel:
    """What somebody said: plain text in which addresses are links."""
    made, at = [], 0
    for found in _LINK.finditer(text):
        made += [escape(text[at : found.start()]), f'<a href="{escape(found[0])}">{escape(found[0])}</a>']
        at = found.end()
    made.append(escape(text[at:]))
    label = QLabel("".join(made).replace("\n", "<br>"), parent)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
    )
    return label
