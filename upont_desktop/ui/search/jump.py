"""The jump: to a resource by a part of its name, or to a commit by its hash, tag, branch, date or a reference."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from upont_desktop.domain.errors import BadReference
from upont_desktop.domain.reference import Reference, parse_reference
from upont_desktop.domain.text import display
from upont_desktop.ui import icons
from upont_desktop.ui.finding import Catalogue
from upont_desktop.ui.marked_text import Line
from upont_desktop.ui.search.picker import Picker
from upont_desktop.ui.theme import Themes

_LIMIT = 100
_HASH = re.compile(r"[0-9a-fA-F]{4,64}")


@dataclass(frozen=True, slots=True)
class Revision:
    """Something that names a commit."""

    text: str


class Jump(Picker):
    """Ctrl+P. ``picked`` carries a path (``str``), a :class:`Reference` or a :class:`Revision`."""

    def __init__(self, catalogue: Catalogue, themes: Themes, parent: QWidget) -> None:
        super().__init__(
            themes,
            self.tr("Go to"),
            self.tr("Go to a resource, a hash, a mark, or circle:path{3}"),
            "target",
            parent,
        )
        self._catalogue = catalogue
        self.asked.connect(lambda text: catalogue.ask(text.strip(), _LIMIT))
        catalogue.found.connect(self._show_found)

    def _show_found(self, query: str, found: list[tuple[str, tuple[tuple[int, int], ...]]]) -> None:
        if query != self.text.strip():
            return
        paths = [path_line(path, marks) for path, marks in found]
        direct = self._direct(query)
        lines = [*direct, *paths] if _HASH.fullmatch(query) or ":" in query else [*paths, *direct]
        self.offer(lines, self.tr("%Ln resource(s)", "", len(found)))

    def _direct(self, query: str) -> list[Line]:
        """What the text names by itself, without looking it up."""
        lines: list[Line] = []
        try:
            reference: Reference | None = parse_reference(query)
        except BadReference:
            reference = None
        if reference is not None:
            lines.append(Line(str(reference), reference, "link", "accent", rest=self.tr("reference")))
        if query and " " not in query and ":" not in query:
            word = self.tr("commit") if _HASH.fullmatch(query) else self.tr("mark or line of that name")
            lines.append(Line(query, Revision(query), "circle-dot", "accent", rest=word))
        return lines


def path_line(path: str, marks: tuple[tuple[int, int], ...]) -> Line:
    """A resource found: the file name first, its folder muted, each with its share of the marks."""
    shown = display(path)
    cut = shown.rfind("/") + 1
    return Line(
        title=shown[cut:],
        value=path,
        icon=icons.file_icon(shown),
        tone=icons.file_tone(shown),
        marks=tuple((start - cut, end - cut) for start, end in marks if start >= cut),
        rest=shown[: max(0, cut - 1)],
        rest_marks=tuple((start, end) for start, end in marks if end < cut),
    )
