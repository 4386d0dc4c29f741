"""The search everywhere: names, contents, information, descriptions and people, in all circles, as one types."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.history import Hit, HitKind
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background, Priority, Slot
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.search.picker import Picker
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.result_list import ResultLine
from upont_desktop.ui.wording import dates, labels

_LIMIT = 60
_PAUSE_MS = 25


class SearchEverywhere(Picker):
    """Ctrl+Shift+F. ``picked`` carries a :class:`Hit`."""

    def __init__(self, background: Background, themes: Themes, parent: QWidget) -> None:
        super().__init__(
            themes,
            self.tr("Search everywhere"),
            self.tr("Search names, contents, descriptions, people…"),
            "list-search",
            parent,
        )
        self._slot = Slot(background, self, Priority.VISIBLE)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.asked.connect(lambda _text: self._pause.start())

    def _search(self) -> None:
        query = self.text.strip()
        if not query:
            self._slot.cancel()
            self.offer([], self.tr("Narrow it down with author:, path:, type:, before:, after: or in:messages"))
            return
        self._slot.ask(lambda desk: desk.library.search(query, limit=_LIMIT), self._show_hits, self._show_problem)

    def _show_hits(self, hits: tuple[Hit, ...]) -> None:
        self.offer([hit_line(hit) for hit in hits], self.tr("%Ln result(s)", "", len(hits)))

    def _show_problem(self, error: UserError) -> None:
        self.offer([], trouble_of(error).what)


def hit_line(hit: Hit) -> ResultLine:
    """A hit: what was found first, the passage with its marks below, the kind of hit at the right."""
    passage, side = display(hit.passage).replace("\n", " "), f"{labels.hit_word(hit.kind)} · {hit.circle}"
    if hit.rel_path is not None and hit.kind is not HitKind.MESSAGE:
        title = display(hit.rel_path.rpartition("/")[2])
        icon, tone = icons.file_icon(title), icons.file_tone(title)
        return ResultLine(title, hit, icon, tone, rest=passage, rest_marks=hit.marks, side=side, below=True)
    icon, title = labels.hit_icon(hit.kind), display(hit.title)
    if title in ("", passage):  # the passage is all there is: who and when says more than the same again
        return ResultLine(passage, hit, icon, marks=hit.marks, rest=_by(hit), side=side, below=True)
    return ResultLine(title, hit, icon, rest=passage, rest_marks=hit.marks, side=side, below=True)


def _by(hit: Hit) -> str:
    if hit.changed is None:
        return ""
    return f"{display(hit.changed.name)} · {dates.relative(hit.changed, dates.now())}"
