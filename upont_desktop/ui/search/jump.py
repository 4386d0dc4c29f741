"""The jump: to a resource by a part of its name, or to a commit by its hash, tag, branch, date or a reference."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from upont_desktop.domain.errors import BadReference
from upont_desktop.domain.query_words import start_of
from upont_desktop.domain.reference import Reference, parse_reference
from upont_desktop.domain.text import display
from upont_desktop.ui.core.name_search import Catalogue, NameSearch
from upont_desktop.ui.search.picker import Picker
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone
from upont_desktop.ui.widgets.result_list import ResultLine
from upont_desktop.ui.wording import dates

_LIMIT = 100
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
        names = NameSearch(catalogue, self)
        self.asked.connect(lambda text: names.ask(text.strip(), _LIMIT))
        names.found.connect(self._show_found)

    def _show_found(self, query: str, found: list[tuple[str, tuple[tuple[int, int], ...]]]) -> None:
        if query != self.text.strip():
            return
        paths = [path_line(path, marks) for path, marks in found]
        direct = self._direct(query)
        named = _HASH.fullmatch(query) or ":" in query or day_named(query) is not None
        lines = [*direct, *paths] if named else [*paths, *direct]
        self.offer(lines, self.tr("%Ln resource(s)", "", len(found)))

    def _direct(self, query: str) -> list[ResultLine]:
        """What the text names by itself, without looking it up."""
        lines: list[ResultLine] = []
        day = day_named(query)
        if day is not None:
            lines.append(
                ResultLine(dates.long_day(day), Day(day), "clock", Tone.ACCENT, rest=self.tr("jump to this date"))
            )
        try:
            reference: Reference | None = parse_reference(query)
        except BadReference:
            reference = None
        if reference is not None:
            lines.append(ResultLine(str(reference), reference, "link", Tone.ACCENT, rest=self.tr("reference")))
        if query and " " not in query and ":" not in query:
            word = self.tr("change") if _HASH.fullmatch(query) else self.tr("tag or branch")
            lines.append(ResultLine(query, Revision(query), "circle-dot", Tone.ACCENT, rest=word))
        return lines


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
