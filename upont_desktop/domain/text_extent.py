"""How much of a resource's text a search can find, and why no more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ExtentKind(StrEnum):
    """The front ends have a sentence for each but the first."""

    WHOLE = "whole"
    BYTES = "bytes"
    PAGES = "pages"
    PART = "part"
    NO_TEXT = "no-text"
    ELSEWHERE = "elsewhere"
    PASSWORD = "password"  # noqa: S105 (not a password)
    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class TextExtent:
    """``amount`` counts the bytes or pages that were read, or the bytes of what was not; 0 where that says nothing.

    ``NO_TEXT`` is a document whose pages hold pictures only (a scan), ``ELSEWHERE`` a content that git-lfs keeps and
    that is not on this computer.
    """

    kind: ExtentKind = ExtentKind.WHOLE
    amount: int = 0


WHOLE = TextExtent()
