"""What a document holds beside its text, and is not compared word by word."""

from __future__ import annotations

from enum import StrEnum


class PartKind(StrEnum):
    """The parts that may differ where the text does not."""

    FORMATS = "formats"
    PICTURES = "pictures"
    DRAWINGS = "drawings"
    CHARTS = "charts"
    COMMENTS = "comments"
    MACROS = "macros"
    EMBEDDED = "embedded"
    DATA = "data"
    PROPERTIES = "properties"
    SETTINGS = "settings"
    OTHER = "other"
