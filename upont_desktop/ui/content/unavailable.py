"""Nothing can be shown, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.ui.content import content_labels
from upont_desktop.ui.content.base import Viewer
from upont_desktop.ui.content.code.text_viewers import fill
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import EmptyState

_ICONS = {Reason.TOO_LARGE: "package", Reason.TOO_SLOW: "clock", Reason.BROKEN: "unlink", Reason.ENCRYPTED: "lock"}


class UnavailableView(Viewer):
    """Why, and what to do; a library's own words, which are English, come where the mouse rests."""

    def __init__(self, themes: Themes, content: Unavailable, notes: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, advice = content_labels.reason(content.reason)
        self._notes = notes
        self.empty = EmptyState(themes, _ICONS.get(content.reason, "file-unknown"), title, advice, self)
        self.empty.setToolTip(content.detail)
        self.empty.setAccessibleName(f"{title}. {advice}")
        fill(self, self.empty)

    def notes(self) -> str:
        """What is known all the same."""
        return self._notes
