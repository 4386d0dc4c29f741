"""Texts and code: one alone, or two compared."""

from __future__ import annotations

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from upont_desktop.ui.content.base import Viewer, ViewPreferences, push, switch
from upont_desktop.ui.content.blame_margin import BlameMargin
from upont_desktop.ui.content.code.code_view import CodeView
from upont_desktop.ui.content.code.page_rows import TextPage
from upont_desktop.ui.content.code.row_layout import wrappable
from upont_desktop.ui.style.theme import Themes

WIDE = 760
"""From this width on, in points, two texts stand side by side unless the person chose otherwise."""


class TextView(Viewer):
    """One text, with line numbers unless ``numbers`` is false."""

    def __init__(
        self,
        themes: Themes,
        habits: ViewPreferences,
        page: TextPage,
        notes: str = "",
        numbers: bool = True,
        wrap: bool = True,
    ) -> None:
        super().__init__()
        self._habits, self._notes = habits, notes
        self.code = CodeView(themes, self)
        self.code.line_followed.connect(self.line_followed)
        self._with_origins = numbers
        self._origins = switch(
            themes, self.tr("Who last changed each line"), "user", habits.origins, self._set_origins, self
        )
        self._wrappable = wrap and wrappable(page)
        self._wrap = switch(themes, self.tr("Wrap long lines"), "text-wrap", habits.wrap, self._set_wrap, self)
        self.code.set_wrap(self._wrappable and habits.wrap)
        self.code.show_page(page, numbers)
        fill(self, self.code)

    def _set_wrap(self, on: bool) -> None:
        self._habits.wrap = on
        self.code.set_wrap(on)

    def _set_origins(self, on: bool) -> None:
        self._habits.origins = on
        if not on:
            self.code.show_margin(None)
        self.changed.emit()

    @property
    def wants_origins(self) -> bool:
        """Whether the person wants them, of a text that has any."""
        return self._with_origins and self._habits.origins

    def show_origins(self, margin: BlameMargin) -> None:
        """Show in the margin who last changed each line."""
        self.code.show_margin(margin)

    def go_to_line(self, line: int) -> None:
        """Until the reader goes elsewhere."""
        self.code.start_at(line)

    def tools(self) -> tuple[QAction, ...]:
        """Origins of lines, and wrapping, where that can be."""
        origins = (self._origins,) if self._with_origins else ()
        return (*origins, self._wrap) if self._wrappable else origins

    def notes(self) -> str:
        """What was said of the text."""
        return self._notes

    @property
    def searchable(self) -> bool:
        """Words can always be found in a text."""
        return True

    def search(self, words: str, direction: int) -> bool:
        """See :meth:`CodeView.search`."""
        return self.code.search(words, direction)


class TextComparisonView(Viewer):
    """Two texts: in one column, or side by side as the person chooses or the width suggests."""

    def __init__(
        self,
        themes: Themes,
        habits: ViewPreferences,
        pages: tuple[TextPage, TextPage],
        notes: str = "",
        numbers: bool = True,
        blanks: bool = True,
        wrap: bool = True,
    ) -> None:
        super().__init__()
        self._habits, self._pages, self._notes, self._numbers = habits, pages, notes, numbers
        self._blanks = blanks
        self._wrappable = wrap and all(map(wrappable, pages))
        self._themes = themes
        self.code = CodeView(themes, self)
        self._beside = switch(
            themes, self.tr("Side by side"), "columns-2", bool(habits.side_by_side), self._set_beside, self
        )
        self._wrap = switch(themes, self.tr("Wrap long lines"), "text-wrap", habits.wrap, self._set_wrap, self)
        self._unfold = push(themes, self.tr("Show the unchanged lines"), "layout-rows", self.code.unfold_all, self)
        self.code.page_changed.connect(self._page_changed)
        self._shown: TextPage | None = None
        self.code.set_wrap(self._wrappable and habits.wrap)
        self._show(beside=bool(habits.side_by_side))
        fill(self, self.code)

    def _show(self, beside: bool) -> None:
        page = self._pages[1 if beside else 0]
        if page is not self._shown:
            self._shown = page
            self.code.show_page(page, self._numbers, page.changes[0] if page.changes else 0)
        self._beside.blockSignals(True)
        self._beside.setChecked(beside)
        self._beside.blockSignals(False)

    def _set_beside(self, on: bool) -> None:
        self._habits.side_by_side = on
        self._show(on)
        self.changed.emit()

    def _set_wrap(self, on: bool) -> None:
        self._habits.wrap = on
        self.code.set_wrap(on)

    def _page_changed(self) -> None:
        self._unfold.setEnabled(self.code.page.has_folds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide view shows both sides, until the person chose."""
        super().resizeEvent(event)
        if self._habits.side_by_side is None:
            self._show(beside=event.size().width() >= WIDE)

    def tools(self) -> tuple[QAction, ...]:
        """Side by side, wrapping, folds."""
        wrap = (self._wrap,) if self._wrappable else ()
        return (self._beside, *wrap, self._unfold)

    def notes(self) -> str:
        """What was said of the comparison."""
        return self._notes

    @property
    def searchable(self) -> bool:
        """Words can always be found in a text."""
        return True

    def search(self, words: str, direction: int) -> bool:
        """See :meth:`CodeView.search`."""
        return self.code.search(words, direction)

    @property
    def steps(self) -> bool:
        """Whether there are changes to step through."""
        return bool(self.code.page.changes)

    def step(self, direction: int) -> bool:
        """See :meth:`CodeView.step`."""
        return self.code.step(direction)

    def ignores_blanks(self) -> bool:
        """Texts can be compared without their blanks."""
        return self._blanks


def fill(outer: QWidget, inner: QWidget) -> None:
    """Give all the room to one widget, and the keyboard."""
    layout = QVBoxLayout(outer)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inner)
    outer.setFocusProxy(inner)
