"""The words of documents that are no plain text, for the index: office documents, spreadsheets, PDF."""

from __future__ import annotations

from typing import Final

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.extensions import kind_by_name

_KINDS: Final = frozenset({ContentKind.DOCUMENT, ContentKind.PRESENTATION, ContentKind.SPREADSHEET, ContentKind.PDF})
_LIMITS: Final = Limits(unpacked_bytes=64_000_000, part_bytes=16_000_000, cells=40_000, embedded_bytes=0, seconds=10.0)
_MOST_CHARS: Final = 1 << 20


def searchable_text(path: str, data: bytes) -> str | None:
    """What a search should find in the document at ``path``, a paragraph or a row a line; ``None`` where that is
    nothing, or cannot be read. Never raises.
    """
    if kind_by_name(path) not in _KINDS:
        return None
    # Late for start-up time: most circles' first resources are others.
    from upont_desktop.compare import preview  # noqa: PLC0415
    from upont_desktop.domain.content.documents import DocumentPreview  # noqa: PLC0415
    from upont_desktop.domain.content.pdf import PdfPreview  # noqa: PLC0415
    from upont_desktop.domain.content.tables import TablePreview  # noqa: PLC0415

    match preview(path, data, limits=_LIMITS):
        case DocumentPreview(document=document):
            lines = [block.text for block in document.blocks if block.text]
        case TablePreview(sheets=sheets):
            lines = [line for sheet in sheets for line in (sheet.name, *("\t".join(row) for row in sheet.rows))]
        case PdfPreview(document=pdf):
            lines = list(pdf.lines())
        case _:
            return None
    return "\n".join(lines)[:_MOST_CHARS]
