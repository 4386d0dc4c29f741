"""Previews as text: what a terminal can show of any content, one string a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.words import size
from upont_desktop.domain.content.archives import ArchivePreview
from upont_desktop.domain.content.binary import BinaryPreview
from upont_desktop.domain.content.documents import Block, BlockKind, DocumentPreview
from upont_desktop.domain.content.markdown import MarkdownPreview
from upont_desktop.domain.content.media import MediaInfo, MediaPreview
from upont_desktop.domain.content.notebooks import Cell, NotebookPreview
from upont_desktop.domain.content.pdf import PdfPreview
from upont_desktop.domain.content.pictures import PictureInfo, PicturePreview, SvgPreview
from upont_desktop.domain.content.previews import Preview
from upont_desktop.domain.content.tables import Sheet, TablePreview
from upont_desktop.domain.content.text import TextPreview
from upont_desktop.domain.content.toml import TomlPreview
from upont_desktop.domain.content.unavailable import Reason, Unavailable


def lines_of(preview: Preview) -> Iterator[str]:  # noqa: C901, PLR0912 - one case for each kind, checked to be all
    """The preview's lines; they may hold any character."""
    match preview:
        case TextPreview() | MarkdownPreview() | TomlPreview():
            yield from preview.text.lines
        case PicturePreview():
            yield picture_line(preview.info)
        case SvgPreview():
            yield picture_line(preview.info)
            yield from preview.text.lines if preview.text else ()
        case PdfPreview():
            for number, page in enumerate(preview.document.pages, 1):
                words = translate("Terminal", "page {number} of {whole}")
                yield "-- " + words.format(number=number, whole=preview.document.page_count)
                yield from page.lines
        case TablePreview():
            for sheet in preview.sheets:
                yield from _sheet(sheet, named=len(preview.sheets) > 1)
        case DocumentPreview():
            yield from map(block_line, preview.document.blocks)
        case NotebookPreview():
            for cell in preview.notebook.cells:
                yield from cell_lines(cell)
        case MediaPreview():
            yield from _media(preview.info)
        case ArchivePreview():
            yield from (f"{'' if one.is_folder else size(one.size):>8}  {one.path}" for one in preview.archive.members)
        case BinaryPreview():
            yield f"{preview.mime}, {size(preview.content.size)}"
            yield from (f"{at:08x}  {row.hex(' ')}" for at, row in preview.content.rows())
        case Unavailable():
            yield reason(preview)
        case _:
            assert_never(preview)


def picture_line(info: PictureInfo) -> str:
    """``PNG, 640 × 480, 12.3 kB``."""
    return f"{info.format}, {info.width} × {info.height}, {size(info.size)}"


def _sheet(sheet: Sheet, *, named: bool) -> Iterator[str]:
    if named:
        yield f"-- {sheet.name}"
    yield from ("\t".join(row) for row in sheet.rows)
    if not sheet.whole:
        yield "…"


def block_line(block: Block) -> str:
    """A paragraph on one line, with a sign for what it is."""
    if block.kind is BlockKind.HEADING:
        return f"{'#' * max(1, block.level)} {block.text}"
    if block.kind is BlockKind.SLIDE:
        return "-- " + translate("Terminal", "slide {number}: {title}").format(number=block.slide, title=block.text)
    if block.kind is BlockKind.LIST_ITEM:
        return f"{block.label or '-'} {block.text}"
    return f"[{block.kind.value}] {block.text}" if block.kind in _ASIDE else block.text


_ASIDE = frozenset({BlockKind.NOTE, BlockKind.COMMENT, BlockKind.PAGE_EDGE})


def cell_lines(cell: Cell) -> Iterator[str]:
    """A cell with what it gave."""
    yield f"-- {cell.kind}{f' [{cell.count}]' if cell.count is not None else ''}"
    yield from cell.lines
    for output in cell.outputs:
        yield from (f"=> {line}" for line in output.text.splitlines())


def _media(info: MediaInfo) -> Iterator[str]:
    yield f"{info.duration:.1f} s, {size(info.size)}"
    yield from filter(None, (info.title, info.artist, info.album, info.year, info.genre, info.comment))


def reason(nothing: Unavailable) -> str:
    """Why there is nothing to show, in the window's words."""
    match nothing.reason:
        case Reason.TOO_LARGE:
            said = translate("Content", "Too large to show here")
        case Reason.TOO_SLOW:
            said = translate("Content", "This would take too long to show")
        case Reason.BROKEN:
            said = translate("Content", "This file seems to be damaged")
        case Reason.ENCRYPTED:
            said = translate("Content", "This file is protected by a password")
        case Reason.ELSEWHERE:
            said = translate("Content", "The content of this file is not on this computer")
        case Reason.CRASHED:
            said = translate("Content", "This file could not be shown")
        case Reason.OLD_OFFICE:
            said = translate("Content", "This file is in an old format of Office")
        case Reason.UNSUPPORTED:
            said = translate("Content", "This kind of file cannot be shown here")
        case _:
            assert_never(nothing.reason)
    return f"{said} ({nothing.detail})." if nothing.detail else f"{said}."
