"""The words of a resource, for the index: what a preview of it shows as text, and how much of it was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from upont_desktop.compare.kinds import HEAD_BYTES, kind_of
from upont_desktop.compare.text_decoder import decode
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.extensions import kind_by_name
from upont_desktop.domain.text import display
from upont_desktop.domain.text_extent import WHOLE, ExtentKind, TextExtent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from upont_desktop.domain.content.documents import Document
    from upont_desktop.domain.content.notebooks import Notebook
    from upont_desktop.domain.content.pdf import PdfDocument
    from upont_desktop.domain.content.tables import Sheet

MOST_TEXT: Final = 1 << 24
"""Bytes of a text that are read, from its beginning."""
MOST_DOCUMENT: Final = 1 << 26
"""Bytes of a document; of a larger one nothing can be read, as it is no use without its end."""
MOST_OTHER: Final = 1 << 20
"""Bytes of what has no words, but may say something of itself in its head (a picture, a sound)."""
CHEAP: Final = 1 << 20
"""Bytes of a text that is read in a few milliseconds, so that it need not wait for its turn."""

_DOCUMENTS: Final = frozenset(
    {
        ContentKind.PDF,
        ContentKind.DOCUMENT,
        ContentKind.PRESENTATION,
        ContentKind.SPREADSHEET,
        ContentKind.NOTEBOOK,
    }
)
_LINES: Final = frozenset(
    {
        ContentKind.TEXT,
        ContentKind.CODE,
        ContentKind.EXERCISE,
        ContentKind.MARKDOWN,
        ContentKind.TOML,
        ContentKind.SVG,
        ContentKind.TABLE,
    }
)
# A document of 300 pages takes some ten seconds; one that takes longer than this is made to.
_LIMITS: Final = Limits(
    unpacked_bytes=64_000_000, part_bytes=16_000_000, cells=40_000, embedded_bytes=0, pages=2_000, seconds=30.0
)
_MOST_CHARS: Final = 1 << 24  # of one text in the index: some thirty novels
_UNREAD: Final = frozenset(
    "mp3 mp4 ogg oga ogv wav flac m4a mov avi mkv webm zip gz tgz bz2 xz 7z rar tar iso dmg exe dll so bin class jar"
    " ttf otf woff woff2 psd xcf blend".split()
)


@dataclass(frozen=True, slots=True)
class ReadingPlan:
    """How much of a content is worth reading, in bytes (0: nothing); ``cut``, whether its beginning alone is any use.

    ``slow`` says that reading may take long, whatever the size.
    """

    most: int
    cut: bool = False
    slow: bool = False


@dataclass(frozen=True, slots=True)
class SearchableText:
    """What a search should find, a paragraph, a cell or a row a line."""

    text: str
    extent: TextExtent = WHOLE


NOTHING: Final = SearchableText("")


def reading_plan(path: str) -> ReadingPlan:
    """What to read of a resource, by its name."""
    kind = kind_by_name(path)
    if kind in _DOCUMENTS:
        return ReadingPlan(MOST_DOCUMENT, slow=True)
    if kind is None or kind in _LINES:
        return ReadingPlan(0 if path.rpartition(".")[2].lower() in _UNREAD else MOST_TEXT, cut=True)
    return ReadingPlan(0 if path.rpartition(".")[2].lower() in _UNREAD else MOST_OTHER)


def searchable_text(path: str, data: bytes, size: int) -> SearchableText:
    """What a search should find in the resource at ``path``, whose content of ``size`` bytes begins with ``data``.

    Bounded in time and memory. Never raises.
    """
    kind = kind_of(path, data[:HEAD_BYTES])
    if kind in _LINES:
        return _text(data, size)
    if kind in _DOCUMENTS:
        if size > len(data):
            return SearchableText("", TextExtent(ExtentKind.TOO_LARGE, size))
        return _document(path, data)
    return NOTHING


def _text(data: bytes, size: int) -> SearchableText:
    read = data[:MOST_TEXT]
    if size > len(read):
        read = _whole_lines(read)
    extent = WHOLE if size <= len(data) <= MOST_TEXT else TextExtent(ExtentKind.BYTES, len(read))
    return SearchableText(_shown(decode(read).text), extent)


def _whole_lines(data: bytes) -> bytes:
    """Without the line that was cut, which may end in half a letter; a text of one line loses a few bytes."""
    end = data.rfind(b"\n", len(data) - CHEAP)
    return data[: end + 1] if end >= 0 else data[: len(data) & ~3].rstrip(bytes(range(0x80, 0x100)))


def _shown(text: str) -> str:
    return display(text.replace("\0", ""))


def _document(path: str, data: bytes) -> SearchableText:
    # Late for start-up time: most circles' first resources are others.
    from upont_desktop.compare import preview  # noqa: PLC0415
    from upont_desktop.domain.content.documents import DocumentPreview  # noqa: PLC0415
    from upont_desktop.domain.content.notebooks import NotebookPreview  # noqa: PLC0415
    from upont_desktop.domain.content.pdf import PdfPreview  # noqa: PLC0415
    from upont_desktop.domain.content.tables import TablePreview  # noqa: PLC0415
    from upont_desktop.domain.content.unavailable import Unavailable  # noqa: PLC0415

    match preview(path, data, limits=_LIMITS):
        case PdfPreview(document=pdf):
            return _pdf(pdf)
        case DocumentPreview(document=document):
            return _joined(_of_document(document), whole=document.whole)
        case TablePreview(sheets=sheets):
            return _joined(_of_sheets(sheets), whole=all(sheet.whole for sheet in sheets))
        case NotebookPreview(notebook=notebook):
            return _joined(_of_notebook(notebook), whole=notebook.whole)
        case Unavailable() as refused:
            return SearchableText("", _refusal(refused.reason.value, len(data)))
        case _:
            return NOTHING


def _refusal(reason: str, size: int) -> TextExtent:
    kinds = {"encrypted": ExtentKind.PASSWORD, "too-large": ExtentKind.TOO_LARGE, "unsupported": ExtentKind.WHOLE}
    kind = kinds.get(reason, ExtentKind.UNREADABLE)
    return TextExtent(kind, size if kind is ExtentKind.TOO_LARGE else 0)


def _pdf(document: PdfDocument) -> SearchableText:
    lines = document.lines()
    if not lines:
        return SearchableText("", TextExtent(ExtentKind.NO_TEXT, document.page_count))
    read = len(document.pages)
    found = _joined(iter(lines), whole=True)
    return SearchableText(found.text, TextExtent(ExtentKind.PAGES, read)) if read < document.page_count else found


def _of_document(document: Document) -> Iterator[str]:
    return (block.text for block in document.blocks if block.text)


def _of_sheets(sheets: tuple[Sheet, ...]) -> Iterator[str]:
    for sheet in sheets:
        yield sheet.name
        yield from ("\t".join(row) for row in sheet.rows)


def _of_notebook(notebook: Notebook) -> Iterator[str]:
    for cell in notebook.cells:
        yield from cell.lines
        yield from (output.text for output in cell.outputs if output.text)


def _joined(lines: Iterator[str], *, whole: bool) -> SearchableText:
    text = "\n".join(lines)
    cut = text[:_MOST_CHARS]
    return SearchableText(_shown(cut), WHOLE if whole and len(cut) == len(text) else TextExtent(ExtentKind.PART))
