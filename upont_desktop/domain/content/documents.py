"""Office documents: their text as blocks, and the pictures that they carry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.part_pair import Pair
from upont_desktop.domain.content.parts import PartKind
from upont_desktop.domain.content.text import Rows


class BlockKind(StrEnum):
    """What a block of text is. ``SLIDE`` is the heading before each slide, its text the slide's title.

    ``PAGE_EDGE`` stands at the top or the bottom of every page, or on every slide.
    """

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    TABLE_ROW = "table-row"
    SLIDE = "slide"
    NOTE = "note"
    COMMENT = "comment"
    PAGE_EDGE = "page-edge"


class Block(NamedTuple):
    """A paragraph or its like. ``level`` is a heading's, from 1; ``slide`` the number of its slide, from 1, or 0.

    The cells of a table's row are separated by tabs. ``label`` is what a numbered item shows before its text (``2.``,
    ``b)``), which is no part of the text: an item that comes before others does not change them.
    """

    kind: BlockKind
    text: str
    level: int = 0
    slide: int = 0
    label: str = ""


@dataclass(frozen=True, slots=True)
class EmbeddedPicture:
    """A picture inside a document. ``digest`` tells whether two are the same; ``data`` is base64, or not given."""

    name: str
    format: str
    width: int
    height: int
    size: int
    digest: str
    data: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a document. ``whole`` is false where the end was left out."""

    blocks: tuple[Block, ...]
    pictures: tuple[EmbeddedPicture, ...] = ()
    title: str = ""
    author: str = ""
    slides: int = 0
    whole: bool = True


@dataclass(frozen=True, slots=True)
class DocumentPreview:
    """A document to show as text."""

    kind: ContentKind
    document: Document


@dataclass(frozen=True, slots=True)
class DocumentComparison:
    """Two documents; ``rows`` index their blocks, ``pictures`` pair their pictures by index.

    ``others`` names what differs beside the text: where it is empty, every part that is not compared is the same, byte
    for byte.
    """

    kind: ContentKind
    left: Document | None
    right: Document | None
    rows: Rows
    pictures: tuple[Pair, ...] = ()
    others: tuple[PartKind, ...] = ()
