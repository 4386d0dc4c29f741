"""The facts of a card: a name on the left; words, links or people on the right."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.wording.plain_text import as_plain

_AVATAR = 18  # points
_NARROW = 270
"""Width in points below which a value beside its name would be cut."""
_BY_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """Somebody to show: name and address as people see them, and what there is to say below, such as when."""

    name: str
    email: str = ""
    below: str = ""


def rich_label() -> QLabel:
    """A label of rich text with links, as high as it must be. Tab stops at it where there is a link to follow."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(_BY_MOUSE)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def say(label: QLabel, text: str) -> None:
    """Put rich text into a label that has a name, and its words for those who hear the screen."""
    flags = _BY_MOUSE | Qt.TextInteractionFlag.LinksAccessibleByKeyboard if "<a " in text else _BY_MOUSE
    if label.textInteractionFlags() != flags:
        label.setTextInteractionFlags(flags)
    label.setText(text)
    label.setAccessibleDescription(QTextDocumentFragment.fromHtml(text).toPlainText())


class PersonLine(QWidget):
    """One person: picture, name, address."""

    def __init__(self, themes: Themes, person: PersonFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._person = themes, person
        self._picture, words = QLabel(), rich_label()
        size = scaled(_AVATAR)
        self._picture.setFixedSize(QSize(size, size))
        email = (
            f" <span style='color:{themes.current.muted}'>{html.escape(person.email)}</span>" if person.email else ""
        )
        below = f"<br>{html.escape(person.below)}" if person.below else ""
        words.setText(f"{html.escape(person.name)}{email}{below}")
        words.setAccessibleName(" ".join(part for part in (person.name, person.email, person.below) if part))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        scale = self.devicePixelRatioF()
        self._picture.setPixmap(paint_avatar(person.name, size, scale, themes.current, self.font()))


class CommitFacts(QWidget):
    """Rows of facts. ``link_followed`` carries the address of a link."""

    link_followed = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QWidget]] = []
        self._stacked = False

    @property
    def names(self) -> list[str]:
        """The facts that are shown, from the top."""
        return [label.text() for label, _value in self._rows]

    def text(self, name: str) -> str:
        """What a fact says, without its markup."""
        value = next(value for label, value in self._rows if label.text() == name)
        labels = [value, *value.findChildren(QLabel)]
        return "\n".join(label.text() for label in labels if isinstance(label, QLabel) and label.text())

    def follow(self, before: QWidget) -> None:
        """Let Tab go through the links after this widget, in the order of the facts: they came later than it."""
        for _label, value in self._rows:
            if value.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, value)
                before = value

    def add(self, name: str, text: str, tip: str) -> None:
        """A fact in words, as HTML."""
        value = rich_label()
        say(value, text)
        value.linkActivated.connect(self.link_followed)
        self._put(name, value, tip)

    def add_people(self, name: str, people: Iterable[PersonFacts], tip: str) -> None:
        """A fact that is people, one below the other."""
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3)
        for person in people:
            lines.addWidget(PersonLine(self._themes, person))
        self._put(name, column, tip)

    def _put(self, name: str, value: QWidget, tip: str) -> None:
        label = QLabel(as_plain(name))
        label.setProperty("role", "muted")
        label.setToolTip(as_plain(tip))
        value.setToolTip(as_plain(tip))
        value.setAccessibleName(name)
        self._rows.append((label, value))
        self._place(len(self._rows) - 1)

    def _place(self, at: int) -> None:
        """Name and value beside each other, or below each other where the value would have no room."""
        label, value = self._rows[at]
        if self._stacked:
            self._grid.addWidget(label, 2 * at, 0, 1, 2)
            self._grid.addWidget(value, 2 * at + 1, 0, 1, 2)
        else:
            self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, at, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for both beside each other, or no longer."""
        super().resizeEvent(event)
        stacked = self.width() < scaled(_NARROW)
        if stacked != self._stacked:
            self._stacked = stacked
            for row in self._rows:
                for widget in row:
                    self._grid.removeWidget(widget)
            for at in range(len(self._rows)):
                self._place(at)

    def clear(self) -> None:
        """Take away all lines of facts."""
        self._rows.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
