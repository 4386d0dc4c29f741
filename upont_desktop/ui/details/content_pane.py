"""The slot for the content of one resource: its comparison with the version before."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.text import Row, TextComparison
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.resource import Resource
from upont_desktop.ui.background import Background, Desk, Slot
from upont_desktop.ui.details.unified_text import UnifiedText, rows_of
from upont_desktop.ui.errors import trouble_of
from upont_desktop.ui.fields import EmptyState
from upont_desktop.ui.theme import Themes


class ContentPane(QWidget):
    """What the details show of one resource. It takes two versions and finds out itself, in the background, what to
    show of them.
    """

    def __init__(self, background: Background, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot = Slot(background, self)
        self._empty = EmptyState(themes, "arrows-diff", self.tr("Nothing to compare"), "", self)
        self._text = UnifiedText(themes, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._text)

    def show_versions(self, circle: Circle, old: Resource | None, new: Resource | None) -> None:
        """Compare two versions; with one of them only, show it."""

        def job(desk: Desk) -> tuple[Comparison, tuple[Row, ...]]:
            compared = desk.reader(circle).compare(old, new, cancelled=lambda: desk.cancelled)
            return compared, rows_of(compared) if isinstance(compared, TextComparison) else ()

        self._slot.ask(job, lambda answer: self._take(*answer), self._fail)

    def clear(self) -> None:
        """Show nothing."""
        self._slot.cancel()
        self._say(self.tr("Nothing to compare"), "")

    def _take(self, compared: Comparison, rows: tuple[Row, ...]) -> None:
        if not isinstance(compared, TextComparison):
            self._say(self.tr("No comparison of this kind of file yet"), "")
            return
        self._text.put(compared, rows)
        self._stack.setCurrentWidget(self._text)

    def _fail(self, error: UserError) -> None:
        trouble = trouble_of(error)
        self._say(trouble.what, trouble.advice)

    def _say(self, title: str, text: str) -> None:
        self._text.put(None)
        self._empty.say(title, text)
        self._stack.setCurrentWidget(self._empty)
