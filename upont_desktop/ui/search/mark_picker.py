"""The list of everything that has a name in a circle: named versions first, then tags and branches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from upont_desktop.domain.commit import RefKind
from upont_desktop.domain.text import display, fold
from upont_desktop.ui.core.background import LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.name_search import Catalogue
from upont_desktop.ui.search.jump import kind_word, told
from upont_desktop.ui.search.picker import Picker
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.result_list import ResultLine

if TYPE_CHECKING:
    from upont_desktop.service.destinations import PlacedRef

_ICONS = {RefKind.NAMED_VERSION: "bookmark", RefKind.TAG: "tag"}
_TONES = {RefKind.NAMED_VERSION: Tone.WARNING, RefKind.TAG: Tone.WARNING}


class MarkPicker(Picker):
    """``picked`` carries the :class:`~upont_desktop.domain.commit.Ref` chosen."""

    def __init__(self, catalogue: Catalogue, themes: Themes, parent: QWidget) -> None:
        hint = self.tr("Filter the named versions, tags and branches")
        super().__init__(themes, self.tr("Named versions"), hint, "bookmark", parent)
        self._catalogue = catalogue
        self._reading = LatestJob(catalogue.background, self, Priority.VISIBLE)
        self._marks: tuple[PlacedRef, ...] | None = None
        self.asked.connect(self._show)

    def start(self, text: str = "") -> None:
        """Open with what is there now."""
        self._marks = None
        super().start(text)
        circle = self._catalogue.state[0]
        if circle is None:
            return

        def job(worker: WorkerContext) -> tuple[PlacedRef, ...]:
            from upont_desktop.service.destinations import all_marks  # noqa: PLC0415 - start-up time

            return all_marks(worker.reader(circle))

        self._reading.ask(job, self._take)

    def _take(self, marks: tuple[PlacedRef, ...]) -> None:
        self._marks = marks
        self._show(self.text)

    def _show(self, text: str) -> None:
        wanted = fold(text.strip())
        lines = [_line(mark) for mark in self._marks or () if wanted in fold(display(mark.ref.shown_name))]
        if self._marks is None:
            word = ""
        elif not self._marks:
            word = self.tr("No version has a name yet: choose one, then “Name this version…”.")
        else:
            word = self.tr("%Ln result(s)", "", len(lines))
        self.offer(lines, word)


def _line(mark: PlacedRef) -> ResultLine:
    kind = mark.ref.kind
    return ResultLine(
        display(mark.ref.shown_name), mark.ref, _ICONS.get(kind, "git-fork"), _TONES.get(kind, Tone.ACCENT),
        rest=told(mark.commit), side=kind_word(mark.ref),
    )  # fmt: skip
