"""The search everywhere: names, contents, information, descriptions and people, in all circles, as one types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.domain.query import suggested
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.search.picker import Picker
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.result_list import ResultLine
from upont_desktop.ui.wording import dates, labels

translate = QCoreApplication.translate

_LIMIT = 60  # results: what one looks through before writing another word
_PAUSE_MS = 25  # after the last letter: short, as a search answers within 30 ms


@dataclass(frozen=True, slots=True)
class _Found:
    """What a search gave; ``unread`` files' words are still being read; ``names`` of the circles, by their slugs."""

    query: str
    hits: tuple[Hit, ...]
    unread: int
    names: Mapping[str, str]


class SearchEverywhere(Picker):
    """Ctrl+Shift+F. ``picked`` carries a :class:`Hit`; a line that is a search itself is typed into the field."""

    def __init__(self, background: Background, themes: Themes, settings: Settings, parent: QWidget) -> None:
        super().__init__(
            themes,
            self.tr("Search everywhere"),
            self.tr("Search names, contents, descriptions, people…"),
            "list-search",
            parent,
        )
        self._settings = settings
        self._slot = LatestJob(background, self, Priority.VISIBLE)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.asked.connect(lambda _text: self._pause.start())
        self.picked.connect(lambda _hit: self._settings.keep_search(self.text))

    def _search(self) -> None:
        query = self.text.strip()
        if not query:
            self._slot.cancel()
            self._offer_searches()
            return

        def job(worker: WorkerContext) -> _Found:
            hits = worker.library.search(query, limit=_LIMIT)
            circles = worker.library.circles()
            unread = sum(worker.reader(circle).summary().unread for circle in circles)
            return _Found(query, hits, unread, worker.circle_names)

        self._slot.ask(job, self._show_hits, self._show_problem)

    def _offer_searches(self) -> None:
        """What was looked for lately, and what can be asked."""
        lines = [ResultLine(text, text, "list-search") for text in self._settings.searches]
        examples = (
            (self.tr("author:"), self.tr("what one person made")),
            (self.tr("type:pdf"), self.tr("files of one kind")),
            (self.tr("after:2024"), self.tr("what changed since then")),
            (self.tr("in:messages"), self.tr("descriptions of changes only")),
            ('"…"', self.tr("these words in this order")),
        )
        lines += [ResultLine(text, text.replace("…", ""), "bolt", Tone.FAINT, rest=rest) for text, rest in examples]
        self.offer(lines, self.tr("Words are looked for in names first, then in information, then in contents"))

    def _show_hits(self, found: _Found) -> None:
        word = self.tr("%Ln result(s)", "", len(found.hits))
        if found.unread:
            word += " · " + self.tr("%Ln file(s) are still being read: there may be more", "", found.unread)
        lines = [hit_line(hit, found.names.get(hit.circle, hit.circle)) for hit in found.hits]
        if not lines:
            lines = self._instead(found.query)
            word = word if found.unread else self.tr("Nothing was found. Fewer or shorter words find more.")
        self.offer(lines, word)

    def _instead(self, query: str) -> list[ResultLine]:
        """What may have been meant."""
        meant = suggested(query)
        if meant is None:
            return []
        return [ResultLine(self.tr("Did you mean “{query}”?").format(query=meant), meant, "list-search")]

    def _show_problem(self, error: UserError) -> None:
        self.offer([], trouble_of(error).what)

    def _pick(self) -> None:
        line = self._lines.line(self._list.currentIndex().row())
        if line is not None and isinstance(line.value, str):
            self._field.setText(line.value)
        else:
            super()._pick()


def hit_line(hit: Hit, circle: str) -> ResultLine:
    """A hit: what was found first, the passage with its marks below, the kind of hit and its circle at the right."""
    passage = display(hit.passage).replace("\n", " ")
    if hit.record is not None:
        return _record_line(hit, hit.record, passage, circle)
    side = f"{labels.hit_word(hit.kind)} · {circle}"
    if hit.rel_path is not None and hit.kind is not HitKind.MESSAGE:
        title = display(hit.rel_path.rpartition("/")[2])
        icon, tone = icons.file_icon(title), Tone.FAINT if hit.gone else icons.file_tone(title)
        if passage == title:  # at the top: where it is says nothing more
            rest = _state(hit) or _by(hit)
            return ResultLine(title, hit, icon, tone, marks=hit.marks, rest=rest, side=side, below=True)
        rest = " · ".join(part for part in (passage, _state(hit)) if part)
        return ResultLine(title, hit, icon, tone, rest=rest, rest_marks=hit.marks, side=side, below=True)
    icon, title = labels.hit_icon(hit.kind), display(hit.title)
    if title in ("", passage):  # the passage is all there is: who and when says more than the same again
        return ResultLine(passage, hit, icon, marks=hit.marks, rest=_by(hit), side=side, below=True)
    return ResultLine(title, hit, icon, rest=passage, rest_marks=hit.marks, side=side, below=True)


def _record_line(hit: Hit, record: FoundRecord, passage: str, circle: str) -> ResultLine:
    """Something that a room keeps: what it is called, then the passage where that says more."""
    title, side = display(hit.title), f"{translate('Rooms', record.kind)} · {circle}"
    icon = record.icon or labels.hit_icon(hit.kind)
    if passage in ("", title):
        return ResultLine(title, hit, icon, marks=hit.marks if passage else (), side=side, below=True)
    return ResultLine(title, hit, icon, rest=passage, rest_marks=hit.marks, side=side, below=True)


def _state(hit: Hit) -> str:
    """What a person should know of the file found, beside its passage."""
    if hit.gone:
        return translate("SearchEverywhere", "deleted")
    if hit.formerly:
        return translate("SearchEverywhere", "its name before")
    if hit.kind is HitKind.RESOURCE:
        return _by(hit)
    return labels.extent_words(hit.extent)


def _by(hit: Hit) -> str:
    if hit.changed is None:
        return ""
    return f"{display(hit.changed.name)} · {dates.relative(hit.changed, dates.now())}"
