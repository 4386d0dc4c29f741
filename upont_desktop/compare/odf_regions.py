"""What stands beside the text of OpenDocument: the edges of pages and slides, annotations."""

from __future__ import annotations

from collections.abc import Mapping

from upont_desktop.compare.xml_stream import XmlReader

_MAX_CHARS = 2_000_000
"""Characters of one part beside the text: more than any has, and little in memory."""
_MAX_DECLARATIONS = 2_000
"""Heads and feet that a presentation declares; each slide may have its own."""

_DECLARATIONS = {
    "header-decl": "use-header-name",
    "footer-decl": "use-footer-name",
    "date-time-decl": "use-date-time-name",
}
"""What a presentation declares once for the edges of its slides, and the attribute by which a slide uses it."""


class DeclaredEdges:
    """The texts of those declarations that a slide uses (OpenDocument 1.3 part 3, 10.7.2 to 10.7.4)."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str], str] = {}
        self._used: set[tuple[str, str]] = set()
        self._open: tuple[str, str] | None = None
        self._left = _MAX_CHARS

    @property
    def texts(self) -> list[str]:
        """In the order in which they are declared."""
        return [" ".join(text.split()) for key, text in self._texts.items() if key in self._used]

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A declaration begins, or a slide names some."""
        if name in _DECLARATIONS and len(self._texts) < _MAX_DECLARATIONS:
            self._open = _DECLARATIONS[name], attributes.get("name", "")
        elif name == "page" and len(self._used) < _MAX_DECLARATIONS:
            self._used.update((use, attributes[use]) for use in _DECLARATIONS.values() if use in attributes)

    def end(self, name: str) -> None:
        """What follows a declaration belongs to none any more."""
        if name in _DECLARATIONS:
            self._open = None

    def characters(self, content: str) -> None:
        """Of a declaration, up to a bound for all."""
        if self._open is not None:
            self._texts[self._open] = self._texts.get(self._open, "") + content[: self._left]
            self._left = max(0, self._left - len(content))


class RegionReader(XmlReader):
    """The paragraphs inside some elements of OpenDocument: what stands at the edges of pages, annotations.

    ``declared`` are the edges that a presentation declares for its slides.
    """

    def __init__(self, *names: str) -> None:
        """``names`` are of the elements; what a slide fills in is left out."""
        self.texts: list[str] = []
        self.declared = DeclaredEdges()
        self._names = frozenset(names)
        self._inside = self._skipping = self._paragraphs = self._chars = 0
        self._text: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Follow the regions, their frames and paragraphs."""
        self.declared.start(name, attributes)
        if self._skipping or (name == "frame" and "class" in attributes):
            self._skipping += 1
        elif name in self._names:
            self._inside += 1
        elif self._inside and name in ("p", "h"):
            self._paragraphs += 1
        elif self._paragraphs and name in ("s", "tab", "line-break"):
            self._text.append(" ")

    def end(self, name: str) -> None:
        """A paragraph or a region is complete."""
        self.declared.end(name)
        if self._skipping:
            self._skipping -= 1
        elif name in self._names:
            self._inside -= 1
        elif self._inside and name in ("p", "h"):
            self._paragraphs = max(0, self._paragraphs - 1)
            if text := " ".join("".join(self._text).split()):
                self.texts.append(text)
            self._text.clear()

    def characters(self, content: str) -> None:
        """Text counts inside paragraphs and declarations only."""
        self.declared.characters(content)
        if self._paragraphs and not self._skipping and self._chars <= _MAX_CHARS:
            self._text.append(content)
            self._chars += len(content)


PAGE_EDGES = ("master-page", "header", "footer", "header-left", "footer-left", "header-first", "footer-first")
"""The elements of OpenDocument that show on every page or slide (1.3 part 3, 16.9 to 16.13)."""
