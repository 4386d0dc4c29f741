"""A link that a file's text makes to another resource."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LinkKind(StrEnum):
    """How one resource uses another. ``TYPED`` is for what people wrote in the metadata."""

    LINK = "link"
    PICTURE = "picture"
    INCLUDE = "include"
    EXTENDS = "extends"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class Link:
    """One link, with what it may name and where it is written.

    ``candidates`` are paths from the circle's root, the likeliest first: the link means the first one that exists, and
    is broken where none does. There is more than one where the syntax leaves something out (LaTeX's extensions).
    ``start`` and ``end`` are the span of the path as written, in characters of the file's bytes decoded as
    :func:`upont_desktop.domain.text.git_text` does, which a replacement turns back into bytes without loss.
    ``circle`` is the slug that the link names (``lib:path`` in an exercise), ``None`` for the file's own circle.
    """

    candidates: tuple[str, ...]
    kind: LinkKind
    start: int
    end: int
    circle: str | None = None

    @property
    def target(self) -> str:
        """The likeliest path: what a broken link is called."""
        return self.candidates[0]
