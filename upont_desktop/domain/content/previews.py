"""All that a preview can be: match it with ``assert_never``."""

from __future__ import annotations

from typing import TypeAlias

from upont_desktop.domain.content.archives import ArchivePreview
from upont_desktop.domain.content.binary import BinaryPreview
from upont_desktop.domain.content.documents import DocumentPreview
from upont_desktop.domain.content.markdown import MarkdownPreview
from upont_desktop.domain.content.media import MediaPreview
from upont_desktop.domain.content.notebooks import NotebookPreview
from upont_desktop.domain.content.pdf import PdfPreview
from upont_desktop.domain.content.pictures import PicturePreview, SvgPreview
from upont_desktop.domain.content.tables import TablePreview
from upont_desktop.domain.content.text import TextPreview
from upont_desktop.domain.content.toml import TomlPreview
from upont_desktop.domain.content.unavailable import Unavailable

Preview: TypeAlias = (
    TextPreview
    | MarkdownPreview
    | TomlPreview
    | PicturePreview
    | SvgPreview
    | PdfPreview
    | TablePreview
    | DocumentPreview
    | NotebookPreview
    | MediaPreview
    | ArchivePreview
    | BinaryPreview
    | Unavailable
)
