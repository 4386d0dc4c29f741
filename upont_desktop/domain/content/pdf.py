"""PDF documents: pages and their text. Rendering is the view's work, which gets the bytes from the service."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.content.part_pair import Pair
from upont_desktop.domain.content.text import Rows


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One page: its size as shown, in points (72 to the inch), and its text.

    ``damaged`` is for a page whose text could not be read, wholly or in part; its size may then be a guess.
    """

    width: float
    height: float
    lines: tuple[str, ...]
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class PdfDocument:
    """A document. ``page_count`` counts all of it; ``pages`` are those that were read in the time there was."""

    page_count: int
    pages: tuple[PdfPage, ...]
    title: str = ""
    author: str = ""
    size: int = 0

    def lines(self) -> tuple[str, ...]:
        """The text of all pages read, which the rows of a comparison index."""
        return tuple(line for page in self.pages for line in page.lines)

    def damaged_pages(self) -> tuple[int, ...]:
        """The pages, from 0, whose text could not be read."""
        return tuple(number for number, page in enumerate(self.pages) if page.damaged)

    def page_of_line(self, index: int) -> int:
        """The page, from 0, on which a line of :meth:`lines` stands."""
        for number, page in enumerate(self.pages):
            index -= len(page.lines)
            if index < 0:
                return number
        raise IndexError


@dataclass(frozen=True, slots=True)
class PdfPreview:
    """A document to show."""

    document: PdfDocument


@dataclass(frozen=True, slots=True)
class PdfComparison:
    """Two documents, page by page.

    ``pages`` pairs page numbers from 0, in order. A page is the same when its text and what it draws are the same;
    ``same_text`` lists the right numbers of changed pages whose text is the same. ``rows`` compare the text of all
    pages (:meth:`PdfDocument.lines`). ``whole`` is false where pages beyond the limit were not compared.
    """

    left: PdfDocument | None
    right: PdfDocument | None
    pages: tuple[Pair, ...]
    rows: Rows = ()
    same_text: tuple[int, ...] = ()
    whole: bool = True
