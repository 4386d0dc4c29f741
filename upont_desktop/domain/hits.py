"""What a search found, and where words first appear in the versions of a resource."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from upont_desktop.domain.commit import Signature
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text_extent import WHOLE, TextExtent


class HitKind(StrEnum):
    """Where a search found its words."""

    NAME = "name"
    CONTENT = "content"
    METADATA = "metadata"
    MESSAGE = "message"
    PERSON = "person"
    NAMED_VERSION = "named-version"
    RESOURCE = "resource"
    """A resource that fits what was asked besides words."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of a search.

    ``passage`` is the text around the match, ``marks`` the matched spans in it, in characters. ``rel_path`` or
    ``commit`` (the whole hash) says what was found. ``gone`` is a resource that was deleted, by that commit; of one
    that has another name by now (``formerly``), the passage is the old path. ``extent`` says how much of its text can
    be found.
    """

    circle: str
    kind: HitKind
    passage: str
    marks: tuple[tuple[int, int], ...] = ()
    rel_path: str | None = None
    commit: str | None = None
    title: str = ""
    changed: Signature | None = None
    score: float = 0.0
    gone: bool = False
    formerly: bool = False
    extent: TextExtent = WHOLE


@dataclass(frozen=True, slots=True)
class Appearance:
    """A version in which words appear that no version before it has; ``author`` made it, ``line`` is the first of its
    lines with them.
    """

    resource: Resource
    author: Signature
    line: str
