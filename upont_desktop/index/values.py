"""What values of the domain are in the cells of the index.

SQLite's TEXT is well-formed Unicode and its INTEGER has 64 bits. Paths, names and messages that are no text are stored
as BLOBs of their bytes, masks of many lanes as BLOBs too.
"""

from __future__ import annotations

from upont_desktop.domain.text import git_bytes, git_text


def stored(text: str) -> str | bytes:
    """Exact text from git (:mod:`upont_desktop.domain.text`) as SQLite keeps it."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return git_bytes(text)
    return text


def loaded(value: str | bytes) -> str:
    """The inverse of :func:`stored`: a path or message with its exact bytes as surrogates."""
    return value if isinstance(value, str) else git_text(value)


WIDEST = 1 << 62
"""Sets of lanes below it are numbers to SQLite, which has 63 bits and a sign."""


def stored_mask(mask: int) -> int | bytes:
    """A bit mask of lanes as SQLite keeps it: an INTEGER, or a little-endian BLOB beyond 62 lanes."""
    return mask if mask < WIDEST else mask.to_bytes((mask.bit_length() + 7) // 8, "little")


def loaded_mask(value: int | bytes) -> int:
    """The inverse of :func:`stored_mask`: a set of lanes as bits."""
    return value if isinstance(value, int) else int.from_bytes(value, "little")
