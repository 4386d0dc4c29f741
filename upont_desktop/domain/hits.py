"""What a search found, and where words first appear in the versions of a resource."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

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
    RECORD = "record"
    """Something that a room keeps: a person, a club."""


class FoundRecord(NamedTuple):
    """What of a room was found: ``name`` is what the room knows it by, ``kind`` what it is (English, translated in the
    context ``Rooms``), ``icon`` one of the program's.
    """

    room: str
    name: str
    kind: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of a search.

    ``passage`` is the text around the match, ``marks`` the matched spans in it, in characters. ``rel_path`` or
    ``commit`` (the whole hash) says what was found. ``gone`` is a resource that was deleted, by that commit; of one
    that has another name by now (``formerly``), the passage is the old path. ``extent`` says how much of its text can
    be found. ``record`` is what of a room was found; ``rel_path`` is then its document.
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
    record: FoundRecord | None = None


@dataclass(frozen=True, slots=True)
class Appearance:
    """A version in which words appear that no version before it has; ``author`` made it, ``line`` is the first of its
    lines with them.
    """

    resource: Resource
    author: Signature
    line: str
