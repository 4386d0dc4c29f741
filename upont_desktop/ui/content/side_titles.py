"""Which versions are compared: a title above each side, or above the one view of both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.basics import IconLabel
from upont_desktop.ui.wording.plain_text import as_plain
from upont_desktop.ui.wording.version_titles import SEPARATOR

_ARROW = 14  # points


class SideTitle(QLabel):
    """A title in as many lines as its parts need, each cut at the end, whole in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[str] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Name a version; parts at its end are left out where there is no room."""
        self._parts = text.split(SEPARATOR)
        self.setToolTip(as_plain(text))
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line, or not."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        lines: list[str] = []
        for part in self._parts:
            longer = f"{lines[-1]}{SEPARATOR}{part}" if lines else part
            if lines and metrics.horizontalAdvance(longer) > room:
                lines.append(part)
            else:
                lines[-1:] = [longer]
        self.setText("\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines))


class SideTitles(QWidget):
    """The older version on the left, the newer one on the right."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sides")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.old, self.new = SideTitle(self), SideTitle(self)
        self.old.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 6)
        row.setSpacing(8)
        row.addWidget(self.old, 1)
        row.addWidget(IconLabel(themes, "arrow-narrow-right", Tone.MUTED, _ARROW, self))
        row.addWidget(self.new, 1)
        self.hide()

    def say(self, old: str, new: str) -> None:
        """Name the versions that stand below."""
        self.old.say(old)
        self.new.say(new)
