"""Several ways of looking at one content, of which one shows: rendered or as text, pages or text, and so on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QStackedLayout, QWidget

from upont_desktop.ui.content.base import Viewer, ViewPreferences
from upont_desktop.ui.content.blame_margin import BlameMargin
from upont_desktop.ui.wording.plain_text import as_plain


@dataclass(frozen=True, slots=True)
class Facet:
    """One way of looking: its key in the habits, its name, and what makes it when it is first wanted."""

    key: str
    title: str
    make: Callable[[], Viewer]


class Facets(Viewer):
    """Shows one facet; the choice is remembered for the ``family`` of contents."""

    def __init__(
        self, family: str, facets: Sequence[Facet], habits: ViewPreferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._family, self._habits = family, habits
        self._facets = {facet.key: facet for facet in facets}
        self._made: dict[str, Viewer] = {}
        self._stack = QStackedLayout(self)
        self._group = QActionGroup(self)
        self._choices: dict[str, QAction] = {}
        for facet in facets:
            action = QAction(facet.title, self._group)
            action.setCheckable(True)
            action.setToolTip(as_plain(facet.title))
            action.triggered.connect(lambda _checked=False, key=facet.key: self.choose(key))
            self._choices[facet.key] = action
        wanted = habits.facet(family, facets[0].key)
        self._show(wanted if wanted in self._facets else facets[0].key)

    @property
    def choices(self) -> list[QAction]:
        """The ways of looking, to be shown beside each other; none where there is but one."""
        return list(self._choices.values()) if len(self._choices) > 1 else []

    @property
    def current(self) -> Viewer:
        """The facet that is in front."""
        found = self._stack.currentWidget()
        assert isinstance(found, Viewer)
        return found

    def choose(self, key: str) -> None:
        """Show another facet, and this one first from now on."""
        self._habits.choose_facet(self._family, key)
        self._show(key)
        self.changed.emit()

    def _show(self, key: str) -> None:
        if key not in self._made:
            viewer = self._made[key] = self._facets[key].make()
            viewer.changed.connect(self.changed)
            viewer.failed.connect(self.failed)
            viewer.opened.connect(self.opened)
            viewer.line_followed.connect(self.line_followed)
            self._stack.addWidget(viewer)
        self._choices[key].setChecked(True)
        self._stack.setCurrentWidget(self._made[key])
        self.setFocusProxy(self._made[key])

    def release(self) -> None:
        """Release every facet that was made, also those behind."""
        for viewer in self._made.values():
            viewer.release()

    @property
    def at_rest(self) -> bool:
        """Whether the view that shows is."""
        return self.current.at_rest

    # -- the current one's offers ------------------------------------------------------------------------------------

    def tools(self) -> tuple[QAction, ...]:
        """Those of the view that shows."""
        return self.current.tools()

    def notes(self) -> str:
        """What the facet in front says, as for all that follows."""
        return self.current.notes()

    @property
    def titled(self) -> bool:
        """Whether the facet in front names both versions itself."""
        return self.current.titled

    @property
    def searchable(self) -> bool:
        """Whether words can be found in the facet in front."""
        return self.current.searchable

    def search(self, words: str, direction: int) -> bool:
        """Search in the facet in front."""
        return self.current.search(words, direction)

    @property
    def steps(self) -> bool:
        """Whether the facet in front has changes to step through."""
        return self.current.steps

    def step(self, direction: int) -> bool:
        """Go to the next change of the facet in front."""
        return self.current.step(direction)

    @property
    def wants_origins(self) -> bool:
        """Whether the facet in front has a margin for origins."""
        return self.current.wants_origins

    def show_origins(self, margin: BlameMargin) -> None:
        """Show origins in the margin of the facet in front."""
        self.current.show_origins(margin)

    def go_to_line(self, line: int) -> None:
        """Scroll the facet in front to a line."""
        self.current.go_to_line(line)

    def ignores_blanks(self) -> bool:
        """Whether the facet in front can leave blanks out of account."""
        return self.current.ignores_blanks()
