"""All that a comparison can be: match it with ``assert_never``."""

from __future__ import annotations

from typing import TypeAlias

from upont_desktop.domain.content.archives import ArchiveComparison
from upont_desktop.domain.content.binary import BinaryComparison
from upont_desktop.domain.content.documents import DocumentComparison
from upont_desktop.domain.content.markdown import MarkdownComparison
from upont_desktop.domain.content.media import MediaComparison
from upont_desktop.domain.content.notebooks import NotebookComparison
from upont_desktop.domain.content.pdf import PdfComparison
from upont_desktop.domain.content.pictures import PictureComparison, SvgComparison
from upont_desktop.domain.content.tables import TableComparison
from upont_desktop.domain.content.text import TextComparison
from upont_desktop.domain.content.toml import TomlComparison
from upont_desktop.domain.content.unavailable import Unavailable

Comparison: TypeAlias = (
    TextComparison
    | MarkdownComparison
    | TomlComparison
    | PictureComparison
    | SvgComparison
    | PdfComparison
    | TableComparison
    | DocumentComparison
    | NotebookComparison
    | MediaComparison
    | ArchiveComparison
    | BinaryComparison
    | Unavailable
)
