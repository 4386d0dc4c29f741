"""What the modules of each kind are given, and what they offer."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from upont_desktop.compare.guard import Guard
from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.previews import Preview


class Source(NamedTuple):
    """A file: its path (for its name), its kind and its bytes; and as which encoding a person wants its text read."""

    path: str
    kind: ContentKind
    data: bytes
    encoding: str = ""


class Handler(NamedTuple):
    """What one kind of content offers.

    Both functions may raise ``RefusedError`` and ``Cancelled``, and nothing else, whatever the bytes are. At most one
    side of a comparison is ``None``: it does not exist there.
    """

    preview: Callable[[Source, Guard], Preview]
    compare: Callable[[Source | None, Source | None, CompareOptions, Guard], Comparison]
