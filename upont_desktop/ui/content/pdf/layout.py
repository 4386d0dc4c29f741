"""Where the pages of a document, or of two, stand. Sizes only: nothing is drawn here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from upont_desktop.domain.content.part_pair import Pair, PairKind
from upont_desktop.domain.content.pdf import PdfComparison, PdfDocument, PdfPage

MARGIN, GAP, CAPTION = 14, 14, 24  # points
_A4 = PdfPage(595, 842, ())
_MOST = 20_000  # pages: their heights are added up at each change of the scale


@dataclass(frozen=True, slots=True)
class PdfSheets:
    """Pages in the order to show: pairs of page numbers, and the documents that they are of."""

    pairs: tuple[Pair, ...]
    documents: tuple[PdfDocument | None, PdfDocument | None]

    @property
    def double(self) -> bool:
        """Whether there are two documents."""
        return None not in self.documents

    def sides(self, pair: Pair) -> Iterator[tuple[int, int, PdfPage]]:
        """The pages of a pair: side (0: old, 1: new), number, size."""
        for side, (document, number) in enumerate(zip(self.documents, (pair.left, pair.right), strict=True)):
            if document is not None and number is not None:
                yield side, number, page_of(document, number)


def page_of(document: PdfDocument, number: int) -> PdfPage:
    """A page; where it was not read, one of the size of the last that was."""
    if number < len(document.pages):
        return document.pages[number]
    return document.pages[-1] if document.pages else _A4


def sheets_of_document(document: PdfDocument) -> PdfSheets:
    """The pages of one document, those of the other side left empty."""
    count = min(document.page_count, _MOST)
    return PdfSheets(tuple(Pair(PairKind.SAME, None, at) for at in range(count)), (None, document))


def sheets_of_comparison(compared: PdfComparison) -> PdfSheets:
    """The pages of two, as they were paired."""
    return PdfSheets(compared.pages, (compared.left, compared.right))


class PageLayout:
    """Pages one below the other, as wide as there is room times ``zoom``."""

    def __init__(self, sheets: PdfSheets, room: float, zoom: float) -> None:
        self._sheets = sheets
        columns = 2 if sheets.double else 1
        self.column = max(40.0, (room - 2 * MARGIN - (columns - 1) * GAP) / columns * zoom)
        self.width = columns * self.column + (columns - 1) * GAP + 2 * MARGIN
        widths = [page.width for pair in sheets.pairs for _, _, page in sheets.sides(pair)]
        self._scale = self.column / max(1.0, max(widths, default=1.0))
        self._tops = list(self._measured(sheets.pairs))

    def _measured(self, pairs: Sequence[Pair]) -> Iterator[float]:
        top = float(GAP)
        for pair in pairs:
            yield top
            highest = max((page.height * self._scale for _, _, page in self._sheets.sides(pair)), default=0.0)
            top += CAPTION + highest + GAP
        yield top

    @property
    def height(self) -> float:
        """The height of all pages with the gaps between them, in pixels."""
        return self._tops[-1]

    def top(self, at: int) -> float:
        """Where a pair starts, with its caption."""
        return self._tops[at]

    def at(self, height: float) -> int:
        """The pair at a height."""
        return max(0, min(len(self._sheets.pairs) - 1, bisect_right(self._tops, height) - 1))

    def caption(self, at: int) -> QRectF:
        """Where the words above a pair stand."""
        return QRectF(MARGIN, self._tops[at], self.width - 2 * MARGIN, CAPTION)

    def pages(self, at: int) -> Iterator[tuple[int, int, QRectF]]:
        """The pages of a pair: side, number, place."""
        for side, number, page in self._sheets.sides(self._sheets.pairs[at]):
            column = side if self._sheets.double else 0
            width = page.width * self._scale
            left = MARGIN + column * (self.column + GAP) + (self.column - width) / 2
            yield side, number, QRectF(left, self._tops[at] + CAPTION, width, page.height * self._scale)
