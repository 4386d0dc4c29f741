"""The head of the agenda: which time is shown, the way to others, and the kinds of views."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QIcon, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

_ICON = 16  # points
_RIGHT = Qt.TextElideMode.ElideRight
_NARROW, _TINY = 780, 560  # points below which the kinds of views, and then all buttons, are signs alone


class AgendaHeader(QWidget):
    """Signals: ``kind_chosen`` a kind of view, ``wanted`` the name of an action."""

    kind_chosen = Signal(str)
    wanted = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._words = themes, ""
        self.title = PlainLabel()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._signs: list[tuple[QToolButton, str]] = []
        self.back = self._sign("arrow-left", self.tr("Earlier"), "news.agenda_back")
        self.forward = self._sign("arrow-right", self.tr("Later"), "news.agenda_on")
        self.today = QPushButton(self.tr("Today"))
        self.today.setToolTip(self.tr("Today"))
        self.today.setAccessibleName(self.tr("Today"))
        self.today.clicked.connect(lambda: self.wanted.emit("news.agenda_today"))
        self.plan = QPushButton(self.tr("Plan an event…"))
        self.plan.setToolTip(self.tr("Plan an event…"))
        self.plan.setAccessibleName(self.tr("Plan an event…"))
        self.plan.setProperty("primary", True)
        self.plan.clicked.connect(lambda: self.wanted.emit("news.plan"))
        self._group = QButtonGroup(self)
        self.kinds = self._make_kinds()
        self._arrange()
        themes.changed.connect(self._dress)
        self._dress()

    def _sign(self, icon: str, words: str, action: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        button.setToolTip(as_plain(words))
        button.setAccessibleName(words)
        if action:
            button.clicked.connect(lambda: self.wanted.emit(action))
        self._signs.append((button, icon))
        return button

    def _make_kinds(self) -> Mapping[str, QToolButton]:
        found: dict[str, QToolButton] = {}
        for kind, icon, words in (
            ("month", "calendar-event", self.tr("Month")), ("week", "columns-3", self.tr("Week")),
            ("day", "sun", self.tr("Day")), ("list", "layout-rows", self.tr("List")),
        ):  # fmt: skip
            button = self._sign(icon, words)
            button.setText(words)
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, kind=kind: self.kind_chosen.emit(kind))
            self._group.addButton(button)
            found[kind] = button
        return found

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(8))
        layout.setSpacing(6)
        for widget in (self.today, self.back, self.forward):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self.title, 1)
        for button in self.kinds.values():
            layout.addWidget(button)
        layout.addSpacing(6)
        layout.addWidget(self.plan)

    def show_kind(self, kind: str) -> None:
        """Press the button of a kind of view."""
        self.kinds[kind].setChecked(True)

    def show_title(self, words: str) -> None:
        """Say which time is shown."""
        self._words = words
        self.title.setToolTip(as_plain(words))
        self._elide()

    def _elide(self) -> None:
        self.title.setText(self.title.fontMetrics().elidedText(self._words, _RIGHT, max(self.title.width(), 60)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room for them."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(_NARROW)
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if wide else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self.kinds.values():
            button.setToolButtonStyle(style)
        tiny = self.width() < scaled(_TINY)
        self.plan.setText("+" if tiny else self.tr("Plan an event…") if wide else self.tr("Plan…"))
        self.today.setText("" if tiny else self.tr("Today"))
        self.today.setIcon(icons.icon("target", self._themes.current.text) if tiny else QIcon())
        QTimer.singleShot(0, self, self._elide)  # once the layout has given it its width

    def _dress(self) -> None:
        for button, icon in self._signs:
            button.setIcon(icons.icon(icon, self._themes.current.muted))
