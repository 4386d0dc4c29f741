"""What a copy was made from, in words and as a link; how the program writes that into a message."""

from __future__ import annotations

import html
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.errors import BadReference
from upont_desktop.domain.reference import parse_reference
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display, git_bytes
from upont_desktop.ui.panes.details.rich_text import RESOURCE_SCHEME, Trailer

translate = QCoreApplication.translate
_ORIGIN = "forked-from"
_OWN = frozenset({_ORIGIN, "upont-book"})
"""Keys of the lines that the program itself writes at the end of a message; people read them as words instead."""


def is_own(trailer: Trailer) -> bool:
    """Whether the program wrote it for itself."""
    return trailer.key.lower() in _OWN


def is_origin(trailer: Trailer) -> bool:
    """Whether it says what a copy was made from."""
    return trailer.key.lower() == _ORIGIN


def origin_words(written: str, names: Mapping[str, str]) -> str:
    """``circle:path@hash`` of a message as a person reads it: the path, and the circle where it is another one, by what
    people call it (``names``, by slug).
    """
    try:
        named = parse_reference(written.rpartition("@")[0] or written)
    except BadReference:
        return written
    circle = names.get(named.circle, named.circle) if named.circle is not None else ""
    return f"{display(named.path)} ({circle})" if circle else display(named.path)


def origin_link(origin: Resource) -> str:
    """A version of this circle, as a link to it."""
    words = display(origin.rel_path)
    if origin.version:
        words = translate("Details", "{path}, version {number}").format(path=words, number=origin.version)
    return resource_link(origin.rel_path, words, origin.commit)


def resource_link(rel_path: str, words: str, commit: str = "") -> str:
    """A resource as a link: its path in hexadecimal, as it may hold any bytes, and the commit of a version."""
    return f'<a href="{RESOURCE_SCHEME}{git_bytes(rel_path).hex()}/{commit}">{html.escape(words)}</a>'
