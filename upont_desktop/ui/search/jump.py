"""The jump: to a resource by a part of its name, or to a commit by its hash, tag, branch, date or a reference."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from upont_desktop.domain.commit import Commit, Ref, RefKind
from upont_desktop.domain.errors import BadReference
from upont_desktop.domain.query_words import start_of
from upont_desktop.domain.reference import Reference, parse_reference
from upont_desktop.domain.text import display
from upont_desktop.ui.core.background import LatestJob, Priority, WorkerContext
from upont_desktop.ui.core.name_search import Catalogue, NameSearch
from upont_desktop.ui.search.picker import Picker
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.result_list import ResultLine
from upont_desktop.ui.wording import dates

if TYPE_CHECKING:
    from upont_desktop.service.destinations import Destinations

_LIMIT = 100  # names: what one looks through before writing another letter
_SHORT = 10  # letters of a hash, as everywhere
translate = QCoreApplication.translate
_HASH = re.compile(r"[0-9a-fA-F]{4,64}")


@dataclass(frozen=True, slots=True)
class Revision:
    """Something that names a commit."""

    text: str


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a month or a year: where the history stood at its end."""

    last: date


class JumpPicker(Picker):
    """Ctrl+P. ``picked`` carries a path (``str``), a :class:`Reference`, a :class:`Revision` or a :class:`Day`."""

    def __init__(self, catalogue: Catalogue, themes: Themes, parent: QWidget) -> None:
        super().__init__(
            themes,
            self.tr("Go to"),
            self.tr("Go to a resource, a date, a tag, a hash, or circle:path{3}"),
            "target",
            parent,
        )
        self._catalogue = catalogue
        self._names = NameSearch(catalogue, self)
        self._looking = LatestJob(catalogue.background, self, Priority.VISIBLE)
        self._paths: list[ResultLine] = []
        self._direct: list[ResultLine] | None = None
        self.asked.connect(self._ask)
        self._names.found.connect(self._take_names)

    def _ask(self, text: str) -> None:
        query = text.strip()
        circle = self._catalogue.state[0]
        self._direct = None
        self._names.ask(query, _LIMIT)
        if circle is None:
            return
        day, reference = day_named(query), _reference(query)

        def job(worker: WorkerContext) -> Destinations:
            from upont_desktop.service.destinations import destinations  # noqa: PLC0415 - start-up time

            return destinations(worker.reader(circle), query, day, reference)

        self._looking.ask(job, lambda found: self._take_places(query, day, found))

    def _take_names(self, query: str, found: list[tuple[str, tuple[tuple[int, int], ...]]]) -> None:
        if query == self.text.strip():
            self._paths = [path_line(path, marks) for path, marks in found]
            self._show(query)

    def _take_places(self, query: str, day: date | None, found: Destinations) -> None:
        if query == self.text.strip():
            self._direct = self._lines_of(query, day, found)
            self._show(query)

    def _show(self, query: str) -> None:
        """What was named goes first where the text looks like a hash, a date or a reference."""
        direct = self._direct or []
        named = _HASH.fullmatch(query) or ":" in query or day_named(query) is not None
        lines = [*direct, *self._paths] if named else [*self._paths, *direct]
        word = self.tr("%Ln result(s)", "", len(lines))
        if not lines and query and self._direct is not None:
            word = self.tr("Nothing is called so here: no resource, date, mark or change.")
        self.offer(lines, word)

    def _lines_of(self, query: str, day: date | None, found: Destinations) -> list[ResultLine]:
        lines: list[ResultLine] = []
        if day is not None and found.day is not None:
            rest = self.tr("last change until then: {title}").format(title=told(found.day))
            lines.append(ResultLine(dates.long_day(day), Day(day), "clock", Tone.ACCENT, rest=rest))
        if found.reference is not None:
            lines.append(
                ResultLine(str(found.reference), found.reference, "link", Tone.ACCENT, rest=self.tr("reference"))
            )
        for mark in found.marks:
            value = Revision(mark.commit.hash)
            name = display(mark.ref.shown_name)
            lines.append(
                ResultLine(name, value, "bookmark", Tone.ACCENT, rest=told(mark.commit), side=kind_word(mark.ref))
            )
        if found.commit is not None:
            side = found.commit.hash[:_SHORT] if _HASH.fullmatch(query) else query
            title = display(found.commit.short_description) or side
            value = Revision(found.commit.hash)
            lines.append(ResultLine(title, value, "circle-dot", Tone.ACCENT, rest=_when(found.commit), side=side))
        return lines


def _reference(text: str) -> Reference | None:
    try:
        return parse_reference(text)
    except BadReference:
        return None


def told(commit: Commit) -> str:
    """Its title, and when it was made."""
    return f"{display(commit.short_description)} · {_when(commit)}"


def _when(commit: Commit) -> str:
    return dates.brief(commit.author)


def kind_word(ref: Ref) -> str:
    """What kind of name it is, in a word."""
    match ref.kind:
        case RefKind.NAMED_VERSION:
            return translate("Jump", "named version")
        case RefKind.TAG:
            return translate("Jump", "tag")
        case RefKind.REMOTE_BRANCH:
            return translate("Jump", "shared branch")
        case _:
            return translate("Jump", "branch")


def day_named(text: str) -> date | None:
    """The last day of what is named: ``2024``, ``2024-03``, ``14/03/2024``, or a date as the language writes it."""
    parts = [part for part in re.split(r"[-/.]", text) if part.isdecimal()]
    start = start_of(text)
    if start is not None:
        if len(parts) == 1:
            return date(start.year, 12, 31)
        return (
            date(start.year, start.month, monthrange(start.year, start.month)[1]) if len(parts) == 2 else start.date()
        )
    for form in ("d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMMM d yyyy"):
        found = QLocale().toDate(text, form)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    return None


def path_line(path: str, marks: tuple[tuple[int, int], ...]) -> ResultLine:
    """A resource found: the file name first, its folder muted, each with its share of the marks."""
    shown = display(path)
    cut = shown.rfind("/") + 1
    return ResultLine(
        title=shown[cut:],
        value=path,
        icon=icons.file_icon(shown),
        tone=icons.file_tone(shown),
        marks=tuple((start - cut, end - cut) for start, end in marks if start >= cut),
        rest=shown[: max(0, cut - 1)],
        rest_marks=tuple((start, end) for start, end in marks if end < cut),
    )
