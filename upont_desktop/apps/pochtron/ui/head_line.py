"""The line at the top: which shop, who sells, and how old what this computer knows is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from upont_desktop.apps.pochtron.counter.states import Till
from upont_desktop.apps.pochtron.desk import Freshness
from upont_desktop.apps.pochtron.ui.till_parts import big_label
from upont_desktop.apps.pochtron.ui.words import COUNTS, DOT
from upont_desktop.apps.trade.ui.closing_page import ENTRY_COUNTS
from upont_desktop.domain.text import display
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import ElidedLabel, PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

_NARROW = 860  # points: narrower, there is no room for the words of the buttons
_HOUR, _DAY = 60, 24 * 60  # minutes


class HeadLine(QFrame):
    """Says it, and offers what concerns the till as a whole."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tillHead")
        self._themes = themes
        self.shop, self.seller = big_label(self, 1.2), PlainLabel(self)
        self.state = ElidedLabel(self)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(scaled(4))
        self._signs: list[tuple[QToolButton, str]] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scaled(14), scaled(6), scaled(8), scaled(6))
        layout.setSpacing(scaled(12))
        layout.addWidget(self.shop)
        layout.addWidget(self.seller)
        layout.addWidget(self.state, 1)
        layout.addLayout(self._buttons)
        themes.changed.connect(self._dress)

    def offer(self, words: str, tip: str, icon: str, do: Callable[[], object]) -> QToolButton:
        """Add a button at the right end, which is returned."""
        button = QToolButton(self)
        button.setText(words)
        button.setAccessibleName(words)
        button.setToolTip(as_plain(tip))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumHeight(scaled(44))
        button.setIconSize(QSize(scaled(20), scaled(20)))
        button.clicked.connect(lambda _checked=False: do())
        self._signs.append((button, icon))
        self._buttons.addWidget(button)
        self._dress()
        return button

    def _dress(self) -> None:
        theme = self._themes.current
        for button, icon in self._signs:
            button.setIcon(icons.icon(icon, theme.text, theme.faint))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, signs say what the buttons are for."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        narrow = event.size().width() < scaled(_NARROW)
        for button, _icon in self._signs:
            button.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)

    def show_till(self, till: Till, shop: str) -> None:
        """Show the shop, and who sells in it."""
        self.shop.setText(display(shop))
        self.seller.setText(self.tr("{name} sells").format(name=display(till.seller.name)) if till.seller.id else "")

    def show_freshness(self, known: Freshness) -> None:
        """How old what is known is."""
        parts = []
        if known.clock_odd:
            parts.append(self.tr("the clock of this computer is wrong"))
        if known.silent is not None:
            parts.append(silent_words(known.silent))
        else:
            parts.append(self.tr("shared with nobody yet"))
        if known.not_shared:
            parts.append(ENTRY_COUNTS.not_shared(known.not_shared))
        self.state.say(DOT.join(parts))
        role = "problem" if known.clock_odd else "muted"
        if self.state.property("role") != role:
            self.state.setProperty("role", role)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)


def silent_words(minutes: int) -> str:
    """How long nothing came from elsewhere."""
    if minutes < _HOUR:
        return COUNTS.minutes(minutes)
    return COUNTS.hours(minutes // _HOUR) if minutes < _DAY else COUNTS.days(minutes // _DAY)
