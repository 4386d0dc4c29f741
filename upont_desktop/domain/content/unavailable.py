"""Why there is no preview or comparison to show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """The front ends have a sentence for each."""

    TOO_LARGE = "too-large"
    TOO_SLOW = "too-slow"
    BROKEN = "broken"
    ENCRYPTED = "encrypted"
    UNSUPPORTED = "unsupported"
    OLD_OFFICE = "old-office"
    """A binary format of Office from before 2007 (.doc, .xls, .ppt), whatever the file is called."""
    ELSEWHERE = "elsewhere"
    """Git-lfs keeps the content, and it is not on this computer."""
    CRASHED = "crashed"
    """What reads such files ended over this one."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Nothing can be shown, and why.

    ``detail`` is for the folded part of the message: plain English, a library's own words, or what was too much
    (``60000 × 60000 pixels``).
    """

    reason: Reason
    detail: str = ""
