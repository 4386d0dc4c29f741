"""PDF documents: which pages changed, and the text of all of them compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from upont_desktop.compare.guard import Guard, RefusedError
from upont_desktop.compare.lines import compare_lines, whole
from upont_desktop.compare.sequence_matcher import match, numbered
from upont_desktop.compare.source import Handler, Source
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.part_pair import Pair, PairKind
from upont_desktop.domain.content.pdf import PdfComparison, PdfPage, PdfPreview
from upont_desktop.domain.content.text import RowKind
from upont_desktop.domain.content.unavailable import Reason

if TYPE_CHECKING:
    from upont_desktop.compare.pdf_pages import DigestedPdf


def _read(source: Source, guard: Guard, *, drawn: bool, share: float = 0.8) -> DigestedPdf:
    from upont_desktop.compare.pdf_pages import read_pdf  # noqa: PLC0415 - late for start-up time: pypdf, 0.1 s

    return read_pdf(source, guard, drawn=drawn, share=share)


def preview_pdf(source: Source, guard: Guard) -> PdfPreview:
    """The pages with their text; the view draws them from the bytes itself."""
    return PdfPreview(_read(source, guard, drawn=False).document)


def compare_pdf(left: Source | None, right: Source | None, options: CompareOptions, guard: Guard) -> PdfComparison:
    """Two documents: the pages paired, and the text of all of them compared."""
    if left is None or right is None:
        return _alone(left, right, guard)
    before, after = _read(left, guard, drawn=True, share=0.4), _read(right, guard, drawn=True)
    all_read = all(_all_read(read) for read in (before, after))
    if not all_read:
        before, after = _cut_alike(before, after)
    pages, same_text = _paired(before, after, guard)
    rows = compare_lines(before.document.lines(), after.document.lines(), options, guard).rows
    return PdfComparison(before.document, after.document, pages, rows, same_text, all_read)


def _all_read(read: DigestedPdf) -> bool:
    return len(read.document.pages) == read.document.page_count


def _cut_alike(before: DigestedPdf, after: DigestedPdf) -> tuple[DigestedPdf, DigestedPdf]:
    """Both as far as both were read: a page that one side had no time for has not gone."""
    common = min(len(read.document.pages) for read in (before, after) if not _all_read(read))
    cut = [
        read._replace(document=replace(read.document, pages=read.document.pages[:common]), drawn=read.drawn[:common])
        for read in (before, after)
    ]
    return cut[0], cut[1]


def _alone(left: Source | None, right: Source | None, guard: Guard) -> PdfComparison:
    if right is not None:
        document = _read(right, guard, drawn=False).document
        pages = tuple(Pair(PairKind.ADDED, None, at) for at in range(len(document.pages)))
        return PdfComparison(None, document, pages, whole(len(document.lines()), RowKind.ADDED, guard))
    if left is None:
        raise RefusedError(Reason.UNSUPPORTED)
    document = _read(left, guard, drawn=False).document
    pages = tuple(Pair(PairKind.REMOVED, at, None) for at in range(len(document.pages)))
    return PdfComparison(document, None, pages, whole(len(document.lines()), RowKind.REMOVED, guard))


def _paired(before: DigestedPdf, after: DigestedPdf, guard: Guard) -> tuple[tuple[Pair, ...], tuple[int, ...]]:
    """Pages that draw the same are the same; between those, pages with the same text are pairs, then pages in order."""
    left, right = before.document.pages, after.document.pages
    looks_left, looks_right = numbered(_looks(before), _looks(after))
    same = match(looks_left, looks_right, guard).matches
    pairs: list[Pair] = []
    same_text: list[int] = []
    a = b = 0
    for a_end, b_end, size in (*same, (len(left), len(right), 0)):
        texts = numbered((page.lines for page in left[a:a_end]), (page.lines for page in right[b:b_end]))
        for pair in _pairs_between(texts[0], texts[1], guard):
            here = None if pair.left is None else pair.left + a
            there = None if pair.right is None else pair.right + b
            pairs.append(Pair(pair.kind, here, there))
            if here is not None and there is not None and left[here].lines == right[there].lines:
                same_text.append(there)
        pairs.extend(Pair(PairKind.SAME, a_end + at, b_end + at) for at in range(size))
        a, b = a_end + size, b_end + size
    return tuple(pairs), tuple(same_text)


def _looks(read: DigestedPdf) -> Iterator[tuple[PdfPage, object]]:
    """What makes a page the same as another; one of which nothing could be read is like no other."""
    return ((page, drawn or object()) for page, drawn in zip(read.document.pages, read.drawn, strict=True))


def _pairs_between(a: list[int], b: list[int], guard: Guard) -> Iterator[Pair]:
    at_a = at_b = 0
    for found_a, found_b, size in (*match(a, b, guard).matches, (len(a), len(b), 0)):
        common = min(found_a - at_a, found_b - at_b)
        yield from (Pair(PairKind.CHANGED, at_a + at, at_b + at) for at in range(common))
        yield from (Pair(PairKind.REMOVED, at, None) for at in range(at_a + common, found_a))
        yield from (Pair(PairKind.ADDED, None, at) for at in range(at_b + common, found_b))
        yield from (Pair(PairKind.CHANGED, found_a + at, found_b + at) for at in range(size))
        at_a, at_b = found_a + size, found_b + size


HANDLER = Handler(preview_pdf, compare_pdf)
