"""The text of OpenDocument paragraphs (OpenDocument 1.3 part 3, 5 and 6.1)."""

from __future__ import annotations

from collections.abc import Mapping

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.xml_stream import XmlReader, whole_number

_PARAGRAPHS = frozenset({"p", "h"})
_SKIPPED = frozenset({"annotation", "tracked-changes", "note-citation", "forms", "styles", "automatic-styles"})
_MAX_CHARS = 2_000_000  # of one paragraph: a guard of memory alone


class OdfText(XmlReader):
    """Gathers the text of paragraphs, each with a line end; annotations and deleted text are left out."""

    def __init__(self, guard: Guard) -> None:
        self.guard = guard
        self._skipping = 0
        self._paragraphs = 0
        self._text: list[str] = []
        self._chars = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Count paragraphs and what is skipped; blanks have elements of their own."""
        if self._skipping or name in _SKIPPED:
            self._skipping += 1
        elif name in _PARAGRAPHS:
            self._paragraphs += 1
        elif self._paragraphs:
            if name == "s":
                self._add(" " * whole_number(attributes.get("c"), 1, 1_000))
            elif name == "tab":
                self._add("\t")
            elif name == "line-break":
                self._add("\n")

    def end(self, name: str) -> None:
        """A paragraph ends its line."""
        if self._skipping:
            self._skipping -= 1
        elif name in _PARAGRAPHS:
            self._paragraphs -= 1
            self._add("\n")

    def characters(self, content: str) -> None:
        """Text counts inside paragraphs only."""
        if self._paragraphs and not self._skipping:
            self._add(content)

    def _add(self, text: str) -> None:
        self._chars += len(text)
        if self._chars <= _MAX_CHARS:
            self._text.append(text)

    def take(self) -> str:
        """The text since the last time."""
        text = "".join(self._text)
        self._text.clear()
        self._chars = 0
        return text
