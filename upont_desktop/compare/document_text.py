"""The blocks of text of office documents, read from their XML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.list_numbers import NumberingReader
from upont_desktop.compare.odf_text import OdfText
from upont_desktop.compare.xml_stream import EnoughError, XmlReader, whole_number
from upont_desktop.domain.content.documents import Block, BlockKind

_MAX_BLOCK_CHARS = 50_000  # a paragraph of a person is far shorter; a longer one is a file in disguise
_SIGNS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"}
_MAX_SLIDE_CHARS = 2_000_000
"""Characters of one slide, or of one part beside the text: more than any has, and little in memory."""
_HEADING_STYLE = re.compile(r"(?:heading|titre|überschrift|título|titolo)\s*([1-9])", re.IGNORECASE)


class BlockCollector:
    """Gathers blocks within the limits. The cells of a table's row become one block."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._chars = 0
        self._cells: list[str] | None = None
        self._tables = 0
        self.found: list[Block] = []
        self.whole = True

    def add(self, kind: BlockKind, text: str, level: int = 0, slide: int = 0, label: str = "") -> None:
        """Add a block, unless it is empty; a slide may be."""
        self._guard.check()
        text = " ".join(text.replace("\0", "").split("\n")).strip()[:_MAX_BLOCK_CHARS]
        if not text and kind is not BlockKind.SLIDE:
            return
        if self._tables and self._cells is not None and kind is not BlockKind.SLIDE:
            self._cells[-1:] = [f"{self._cells[-1]} {text}".strip()] if self._cells else [text]
            return
        self._chars += len(text)
        if len(self.found) >= self._guard.limits.lines or self._chars > self._guard.limits.text_bytes // 4:
            self.whole = False
            raise EnoughError
        self.found.append(Block(kind, text, level, slide, label))

    def add_new(self, kind: BlockKind, texts: Iterable[str]) -> None:
        """Texts that several parts may hold (the head of the first page, of even ones): each once."""
        here = {block.text for block in self.found if block.kind is kind}
        for text in texts:
            before = len(self.found)
            if " ".join(text.split()) not in here:
                self.add(kind, text)
                here.update(block.text for block in self.found[before:])

    def start_row(self) -> None:
        """A row of a table begins; tables inside tables belong to the outer one's cell."""
        self._tables += 1
        if self._tables == 1:
            self._cells = []

    def start_cell(self) -> None:
        """A cell begins; those of a table in a table belong to the outer cell."""
        if self._tables == 1 and self._cells is not None:
            self._cells.append("")

    def end_row(self, slide: int = 0) -> None:
        """The row is complete: its cells become a block."""
        self._tables = max(0, self._tables - 1)
        if not self._tables and self._cells is not None:
            cells, self._cells = self._cells, None
            if any(cells):
                self.add(BlockKind.TABLE_ROW, "\t".join(cells), slide=slide)


class ParagraphStyleReader(XmlReader):
    """What Word's paragraph styles are (ECMA-376 part 1, 17.7): headings by name or outline level, and lists."""

    def __init__(self) -> None:
        self.levels: dict[str, int] = {}
        self.lists: set[str] = set()
        self.numbers: dict[str, str] = {}
        self._style = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Look at a style's name and outline level."""
        if name == "style":
            self._style = attributes.get("styleId", "")
        elif name == "name" and self._style:
            found = _HEADING_STYLE.match(attributes.get("val", ""))
            if found:
                self.levels[self._style] = int(found[1])
            elif attributes.get("val", "").lower() == "title":  # of the document: it stands above all headings
                self.levels[self._style] = 1
            elif attributes.get("val", "").lower().startswith("list"):
                self.lists.add(self._style)
        elif name == "numId" and self._style:
            self.numbers[self._style] = attributes.get("val", "")
        elif name == "outlineLvl" and self._style:
            level = whole_number(attributes.get("val"), 9, 9)
            if level < 9:  # 9 is the level of plain text
                self.levels.setdefault(self._style, level + 1)

    def end(self, name: str) -> None:
        """Forget the style at its end."""
        if name == "style":
            self._style = ""


class WordReader(XmlReader):
    """The paragraphs of WordprocessingML (ECMA-376 part 1, 17.3)."""

    def __init__(
        self,
        blocks: BlockCollector,
        styles: ParagraphStyleReader,
        kind: BlockKind = BlockKind.PARAGRAPH,
        numbering: NumberingReader | None = None,
    ) -> None:
        """``styles`` and ``numbering`` have been read; ``kind`` is what a plain paragraph becomes."""
        self._numbering = numbering or NumberingReader()
        self._list, self._list_level = "", 0
        self._chars = 0
        self._blocks = blocks
        self._styles = styles
        self._plain = kind
        self._skipping = 0
        self._in_text = False
        self._text: list[str] = []
        self._kind = kind
        self._level = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Follow paragraphs, runs and tables; an alternative for older programs would say everything twice."""
        if self._skipping or name == "Fallback":
            self._skipping += 1
        elif name == "p":
            self._flush()
        elif name in ("pStyle", "numPr", "numId", "ilvl"):
            self._property(name, attributes.get("val", ""))
        elif name == "t":
            self._in_text = True
        elif name in _SIGNS:
            self._text.append(_SIGNS[name])
        elif name == "tr":
            self._blocks.start_row()
        elif name == "tc":
            self._blocks.start_cell()

    def _property(self, name: str, value: str) -> None:
        """What a paragraph is: by its style, by the list that it belongs to."""
        if name == "pStyle":
            self._style(value)
        elif name == "numId":
            self._list = value
        elif name == "ilvl":
            self._list_level = whole_number(value, 0, 8)
        elif self._kind is BlockKind.PARAGRAPH:
            self._kind = BlockKind.LIST_ITEM

    def end(self, name: str) -> None:
        """A paragraph or a row is complete."""
        if self._skipping:
            self._skipping -= 1
        elif name == "t":
            self._in_text = False
        elif name == "p":
            self._flush()
        elif name == "tr":
            self._blocks.end_row()

    def characters(self, content: str) -> None:
        """Text counts inside text elements only."""
        if self._in_text and not self._skipping and self._chars <= _MAX_BLOCK_CHARS:
            self._text.append(content)
            self._chars += len(content)

    def _style(self, style: str) -> None:
        self._level = self._styles.levels.get(style, 0)
        if self._level:
            self._kind = BlockKind.HEADING
        elif style in self._styles.lists and self._kind is BlockKind.PARAGRAPH:
            self._kind = BlockKind.LIST_ITEM
            self._list = self._list or self._styles.numbers.get(style, "")

    def _flush(self) -> None:
        text = "".join(self._text)
        label = ""
        if self._kind is BlockKind.LIST_ITEM and text.strip():
            label = self._numbering.label(self._list, self._list_level)
        self._blocks.add(self._kind, text, self._level, label=label)
        self._text.clear()
        self._kind, self._level = self._plain, 0
        self._list, self._list_level, self._chars = "", 0, 0


class SlideReader(XmlReader):
    """The shapes of a PresentationML slide (ECMA-376 part 1, 19.3): its title first, then its paragraphs.

    Notes, comments, layouts and the data of diagrams have the same paragraphs.
    """

    def __init__(self, *, places: bool = True) -> None:
        """Start with an empty slide; ``places`` says whether the shapes that a slide fills in count."""
        self.title = ""
        self.paragraphs: list[tuple[BlockKind, str]] = []
        self._places = places
        self._in_title = self._in_text = self._in_place = False
        self._skipping = self._chars = 0
        self._text: list[str] = []
        self._cells: list[str] | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Follow shapes, paragraphs and tables."""
        if self._skipping or name == "Fallback":
            self._skipping += 1
        elif name == "sp":
            self._in_title = self._in_place = False
        elif name == "ph":
            self._in_title = attributes.get("type") in ("title", "ctrTitle")
            self._in_place = True
        elif name in ("t", "text"):
            self._in_text = True
        elif name == "br":
            self._text.append(" ")
        elif name == "tr":
            self._cells = []

    def end(self, name: str) -> None:
        """A paragraph, a cell or a row is complete."""
        if self._skipping:
            self._skipping -= 1
        elif name == "t":
            self._in_text = False
        elif name in ("p", "text") and self._cells is None:
            self._in_text = False
            self._end_paragraph()
        elif name == "tc" and self._cells is not None:
            self._cells.append(" ".join("".join(self._text).split()))
            self._text.clear()
        elif name == "tr" and self._cells is not None:
            self.paragraphs.append((BlockKind.TABLE_ROW, "\t".join(self._cells)))
            self._cells = None

    def _end_paragraph(self) -> None:
        text = "".join(self._text).strip()
        self._text.clear()
        if not text or (self._in_place and not self._places):
            return
        if self._in_title:
            self.title = f"{self.title} {text}".strip()
        else:
            self.paragraphs.append((BlockKind.PARAGRAPH, text))

    def characters(self, content: str) -> None:
        """Text counts inside text elements only; a slide has only so much of it."""
        if self._in_text and not self._skipping and self._chars <= _MAX_SLIDE_CHARS:
            self._text.append(content)
            self._chars += len(content)


class OpenDocumentReader(OdfText):
    """The paragraphs of an OpenDocument text or presentation (OpenDocument 1.3 part 3, 5, 9.1 and 10.2)."""

    def __init__(self, blocks: BlockCollector, guard: Guard) -> None:
        """Start before the first block."""
        super().__init__(guard)
        self._blocks = blocks
        self.slides = 0
        self._slide_at = 0
        self._lists = self._notes = self._nested = 0
        self._level = 0
        self._in_title = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Follow paragraphs, lists, tables and slides."""
        super().start(name, attributes)
        if name in ("p", "h"):
            self._nested += 1
            if self._nested == 1:
                self.take()
                self._level = whole_number(attributes.get("outline-level"), 1, 9) if name == "h" else 0
        elif name == "list":
            self._lists += 1
        elif name == "notes":
            self._notes += 1
        elif name == "page":
            self.slides += 1
            self._blocks.add(BlockKind.SLIDE, "", slide=self.slides)
            self._slide_at = len(self._blocks.found) - 1
        elif name == "frame":
            self._in_title = attributes.get("class") == "title"
        elif name == "table-row":
            self._blocks.start_row()
        elif name in ("table-cell", "covered-table-cell"):
            self._blocks.start_cell()

    def end(self, name: str) -> None:
        """A paragraph or a row is complete."""
        super().end(name)
        if name in ("p", "h"):
            self._nested -= 1
            if not self._nested:
                self._end_paragraph(self.take())
        elif name == "list":
            self._lists -= 1
        elif name == "notes":
            self._notes -= 1
        elif name == "frame":
            self._in_title = False
        elif name == "table-row":
            self._blocks.end_row(self.slides)

    def _end_paragraph(self, text: str) -> None:
        if self._in_title and self.slides and not self._notes:
            slide = self._blocks.found[self._slide_at]
            self._blocks.found[self._slide_at] = slide._replace(text=f"{slide.text} {text.strip()}".strip()[:1_000])
        elif self._notes:
            self._blocks.add(BlockKind.NOTE, text, slide=self.slides)
        elif self._level:
            self._blocks.add(BlockKind.HEADING, text, self._level, self.slides)
        else:
            self._blocks.add(BlockKind.LIST_ITEM if self._lists else BlockKind.PARAGRAPH, text, slide=self.slides)
