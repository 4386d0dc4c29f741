"""What programs write where a person wrote nothing: no fact about a document."""

from __future__ import annotations

_TITLES = frozenset({"untitled", "(untitled)", "untitled document", "sans titre", "sans nom", "unspecified", "unknown"})
_PEOPLE = frozenset({"anonymous", "(anonymous)", "unknown", "unspecified", "author", "user", "utilisateur"})
_TOOLS = frozenset({"python-docx", "openpyxl", "pptxgenjs", "python-pptx", "apache poi", "docx4j"})
"""Programs that write their own name where the author's belongs."""


def told_title(text: str) -> str:
    """A title that somebody gave; empty for what a program put in its place."""
    return "" if text.strip().casefold() in _TITLES | _TOOLS else text


def told_author(text: str) -> str:
    """A person; empty for what a program put in their place."""
    return "" if text.strip().casefold() in _PEOPLE | _TOOLS else text
