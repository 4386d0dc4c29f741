"""Parts of a card: a face that can be changed, contacts that can be copied, lines that lead somewhere."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.ui.panes.details.facts import rich_label, say
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

_FACE = 88  # points
_ICON = 16  # points


class FaceButton(QPushButton):
    """The photo of a card, or initials. A click asks for another picture, and one can be dropped on it: ``dropped``
    carries its path.
    """

    dropped = Signal(Path)

    def __init__(self, themes: Themes, photos: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._photos = themes, photos
        self._name, self._path = "", ""
        size = scaled(_FACE)
        self.setFlat(True)
        self.setObjectName("face")
        self.setIconSize(QSize(size, size))
        self.setFixedSize(QSize(size + 6, size + 6))
        self.setAcceptDrops(True)
        self.setToolTip(self.tr("Choose a photo, or drop one here"))
        photos.changed.connect(self._dress)
        themes.changed.connect(self._dress)

    def show_face(self, name: str, path: str) -> None:
        """Show the face of somebody, by name and by the path of the photo."""
        self._name, self._path = name, path
        self.setAccessibleName(self.tr("Photo of {name}").format(name=name))
        self._dress()

    def _dress(self) -> None:
        size, scale = scaled(_FACE), self.devicePixelRatioF()
        face = self._photos.face(self._path, size, scale)
        self.setIcon(face or paint_avatar(self._name, size, scale, self._themes.current, self.font()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture from another program."""
        if picture_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        file = picture_in(event)
        if file is not None:
            event.acceptProposedAction()
            self.dropped.emit(file)


def picture_in(event: QDropEvent) -> Path | None:
    """The one file that is dragged, where its name says that it is a picture."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    file = Path(urls[0].toLocalFile())
    return file if icons.file_icon(file.name) == "photo" else None


class ContactLine(QWidget):
    """An address or a number, with a button that copies it and one that writes to it, or calls."""

    def __init__(self, themes: Themes, value: str, kind: str, parent: QWidget, shown: str = "") -> None:
        """``shown`` is how people read it, where that is another text."""
        super().__init__(parent)
        self._themes = themes
        label = PlainLabel(shown or value)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setToolTip(as_plain(value))
        mail = kind == "mailto"
        self.copy = self._button("copy", self.tr("Copy {value}").format(value=value))
        self.write = self._button(
            "mail" if mail else "phone",
            (self.tr("Write to {value}") if mail else self.tr("Call {value}")).format(value=value),
        )
        self.copy.clicked.connect(lambda: self._copy(value))
        self.write.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(f"{kind}:{value}")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(label, 1)
        row.addWidget(self.copy)
        row.addWidget(self.write)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        button.setIcon(icons.icon(icon, self._themes.current.muted))
        button.setToolTip(as_plain(words))
        button.setAccessibleName(words)
        return button

    def _copy(self, value: str) -> None:
        QGuiApplication.clipboard().setText(value)
        self.copy.setIcon(icons.icon("check", self._themes.current.added))


class CardSection(QWidget):
    """A heading with lines below; hidden where it has none. ``followed`` carries the address of a link."""

    followed = Signal(str)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        heading = PlainLabel(title)
        heading.setProperty("role", "heading")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addLayout(self._lines)
        self.hide()

    def clear(self) -> None:
        """Take away all lines, and hide until there are others."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def put(self, lines: Iterable[str]) -> None:
        """Show these lines of rich text in place of the others."""
        self.clear()
        for text in lines:
            label = rich_label()
            say(label, text)
            label.setAccessibleName(self._title)
            label.linkActivated.connect(self.followed)
            self.add(label)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the other lines."""
        left = isinstance(widget, QPushButton)
        self._lines.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag(0))
        self.show()

    @property
    def texts(self) -> list[str]:
        """What its lines say, with their marks."""
        return [label.text() for label in self.findChildren(QLabel)[1:] if not label.isHidden()]


def link(address: str, words: str) -> str:
    """A link of a line."""
    return f'<a href="{html.escape(address)}">{html.escape(words)}</a>'


def muted(words: str, themes: Themes) -> str:
    """Words of a line that are less important."""
    return f"<span style='color:{themes.current.muted}'>{html.escape(words)}</span>"


def flat_button(words: str, do: Callable[[], object], *, inline: bool = False) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(words)
    button.setProperty("flat", True)
    button.setProperty("inline", inline)
    button.clicked.connect(do)
    return button


def button_row(buttons: Sequence[QPushButton]) -> QHBoxLayout:
    """Buttons one beside the other, at the left."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
