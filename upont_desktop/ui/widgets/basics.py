"""Small parts that several panes share: a search field, an empty state, a flat button, a thin line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.ui.core.resources import resources_folder
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes, colour
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.wording.plain_text import as_plain

_INSET = 7  # pixels, as the style sheet has them in lines


class SearchField(QLineEdit):
    """A line with an icon, a hint and a cross to clear it."""

    def __init__(self, themes: Themes, hint: str, icon: str = "search", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon = icon
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._mark = QAction(self.tr("Search"), self)
        self._mark.triggered.connect(self.setFocus)
        self.addAction(self._mark, QLineEdit.ActionPosition.LeadingPosition)
        self._cross = QAction(self.tr("Clear"), self)
        self._cross.triggered.connect(self.clear)
        self._cross.setVisible(False)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        theme = self._themes.current
        self._mark.setIcon(icons.icon(self._icon, theme.muted))
        self._cross.setIcon(icons.icon("x", theme.muted))


class PlainLabel(QLabel):
    """Shows its text letter by letter: Qt would take what somebody wrote for HTML where it looks like it."""

    def __init__(self, text: str | QWidget | None = None, parent: QWidget | None = None) -> None:
        """A text, or only the parent, as Qt takes them."""
        super().__init__(parent if isinstance(text, str) else text or parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if isinstance(text, str):
            self.setText(text)


class ElidedLabel(PlainLabel):
    """One line that ends in … where there is no room for it; whole in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def whole(self) -> str:
        """The text before it was shortened to fit."""
        return self._whole

    def say(self, text: str) -> None:
        """Say something else; line ends become spaces."""
        text = " ".join(text.split("\n"))
        if self.toolTip() == as_plain(self._whole):
            self.setToolTip(as_plain(text))
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width() - max(self.indent(), 0)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class IconLabel(QLabel):
    """An icon in a token's colour, which follows the theme."""

    def __init__(self, themes: Themes, name: str, tone: Tone, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._name, self._tone, self._size = themes, name, tone, scaled(size)
        self.setFixedSize(QSize(self._size, self._size))
        themes.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        tone = self._themes.current.ink(self._tone)
        self.setPixmap(icons.pixmap(self._name, tone, self._size, self.devicePixelRatioF()))


class BrandMark(QLabel):
    """The program's mark, the same everywhere."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(size, size))
        mark = QIcon(str(resources_folder() / "icons" / "upont-desktop.svg"))
        self.setPixmap(mark.pixmap(QSize(size, size), self.devicePixelRatioF()))


class EmptyState(QWidget):
    """What is shown where there is nothing: what it is, and what to do next."""

    def __init__(self, themes: Themes, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._text = PlainLabel(title), PlainLabel(text)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._text.setProperty("role", "muted")
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(8)
        self._layout.addStretch(2)
        self._layout.addWidget(IconLabel(themes, icon, Tone.FAINT, 44, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._layout.addWidget(label)
        self._layout.addStretch(3)

    def say(self, title: str, text: str) -> None:
        """Put another title and another text below the icon."""
        self._title.setText(title)
        self._text.setText(text)

    def offer(self, widget: QWidget) -> None:
        """Offer something to do below the text."""
        self._layout.insertWidget(self._layout.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)


def action_button(action: QAction, primary: bool = False, dots: bool = True) -> QPushButton:
    """A push button that does what an action does, and says what it says; without the dots of a question to come where
    it is the primary one, or where they are not wanted.
    """
    button = QPushButton()
    button.setProperty("primary", primary)

    def follow() -> None:
        words = action.text().replace("&", "")
        button.setText(words if dots and not primary else words.rstrip("…"))
        button.setIcon(action.icon() if not primary else button.icon())
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    action.changed.connect(follow)
    button.clicked.connect(action.trigger)
    follow()
    return button


def tool_button(action: QAction, text_beside: bool = False) -> QToolButton:
    """A flat button for an action."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(scaled(18), scaled(18)))
    if text_beside:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def shadow_of(themes: Themes, parent: QWidget) -> QGraphicsDropShadowEffect:
    """What lies over the window stands out by a soft shadow."""
    shadow = QGraphicsDropShadowEffect(parent)
    shadow.setBlurRadius(24)
    shadow.setOffset(0, 4)
    shadow.setColor(colour(themes.current.shadow))
    return shadow


def thin_line() -> QFrame:
    """A hairline between two parts."""
    line = QFrame()
    line.setObjectName("line")
    return line


def inset(box: QAbstractSpinBox) -> None:
    """Let what is written in a spin box begin where it does in a line: Qt leaves out the air of the style sheet."""
    line = box.findChild(QLineEdit)
    if line is not None:
        line.setTextMargins(_INSET, 0, 0, 0)
