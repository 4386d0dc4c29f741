"""The kinds of content that the application tells apart."""

from __future__ import annotations

from enum import StrEnum


class ContentKind(StrEnum):
    """What a file is to a person; also the key of its icon."""

    TEXT = "text"
    CODE = "code"
    EXERCISE = "exercise"
    MARKDOWN = "markdown"
    TOML = "toml"
    PICTURE = "picture"
    SVG = "svg"
    PDF = "pdf"
    TABLE = "table"
    SPREADSHEET = "spreadsheet"
    DOCUMENT = "document"
    PRESENTATION = "presentation"
    NOTEBOOK = "notebook"
    AUDIO = "audio"
    VIDEO = "video"
    ARCHIVE = "archive"
    BINARY = "binary"

    @property
    def is_text(self) -> bool:
        """Whether the bytes are lines that people write: what text search, blame and text merges work on."""
        return self in _LINES


_LINES = frozenset(
    {
        ContentKind.TEXT,
        ContentKind.CODE,
        ContentKind.EXERCISE,
        ContentKind.MARKDOWN,
        ContentKind.TOML,
        ContentKind.SVG,
        ContentKind.TABLE,
        ContentKind.NOTEBOOK,
    }
)
