"""What does not fit in the records of a sheet, as anyone can work it out from them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP


class FindingKind(StrEnum):
    """What can be wrong with the records of a sheet."""

    MISSING = "missing"
    ORDER = "order"
    PEOPLE = "people"
    RESULT = "result"
    SECOND_RESULT = "second-result"
    NO_CLOSING = "no-closing"
    OLD_CLOSING = "old-closing"
    NO_RESULT = "no-result"
    IGNORED = "ignored"
    NO_RIGHT = "no-right"


class SheetFinding(NamedTuple):
    """Something that does not fit: the hash and the time of the entry, and a device, a person or a number with it."""

    kind: FindingKind
    hash: str
    at: str
    about: str = ""

    @property
    def problem(self) -> Problem:
        """The same in a sentence."""
        return Problem(_SENTENCES[self.kind], {"day": self.at[:10], "time": self.at[11:16], "about": self.about})


_SENTENCES: Mapping[FindingKind, str] = MappingProxyType(
    {
        FindingKind.MISSING: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: the order names {about} entries that are not there, or may not count."
        ),
        FindingKind.ORDER: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: what arrived together does not stand in the order that its hashes give."
        ),
        FindingKind.PEOPLE: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: the closing names other people than those who were on the sheet."
        ),
        FindingKind.RESULT: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: the published result is not the one that the records give. Theirs counts."
        ),
        FindingKind.SECOND_RESULT: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: a second result was published. The first one counts."
        ),
        FindingKind.NO_CLOSING: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: a draw names no closing of the sheet. It does not count."
        ),
        FindingKind.OLD_CLOSING: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: the draw was made from an earlier closing than the last one."
        ),
        FindingKind.NO_RESULT: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: a result was published, though places go by arrival. It does not count."
        ),
        FindingKind.IGNORED: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: {about} kept the order though another computer did. It does not count."
        ),
        FindingKind.NO_RIGHT: QT_TRANSLATE_NOOP(
            "Documents", "{day}, {time}: somebody wrote as an organiser who had no right to. It does not count."
        ),
    }
)
