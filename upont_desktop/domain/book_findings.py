"""What a look at the books of a circle finds, in sentences."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.book_chain import BookFlaw
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

SENTENCES = {
    BookFlaw.TORN: QT_TRANSLATE_NOOP("Books", "The last line of “{path}” was not written whole."),
    BookFlaw.GAP: QT_TRANSLATE_NOOP("Books", "“{device}”: entry {n} does not go on from the one before it."),
    BookFlaw.FORGED: QT_TRANSLATE_NOOP("Books", "“{device}”: entry {n} is not as it was written, in “{path}”."),
    BookFlaw.REDACTED: QT_TRANSLATE_NOOP(
        "Books", "“{device}”: the text of entry {n} was taken out, and no entry says by whom."
    ),
    BookFlaw.UNKNOWN: QT_TRANSLATE_NOOP("Books", "“{device}”: entry {n} is of a kind that is not known."),
    BookFlaw.NEWER: QT_TRANSLATE_NOOP("Books", "“{device}”: entry {n} is of a newer version of the program."),
    BookFlaw.CLOCK: QT_TRANSLATE_NOOP("Books", "“{device}”: the clock of entry {n} is not credible."),
    BookFlaw.TWIN: QT_TRANSLATE_NOOP(
        "Books", "“{device}” was written on in a copy, from entry {n} on: both are kept, and both count."
    ),
    BookFlaw.LOST: QT_TRANSLATE_NOOP(
        "Books", "“{device}”: entry {n} was there once and is gone, or is another one now."
    ),
    BookFlaw.SET_ASIDE: QT_TRANSLATE_NOOP(
        "Books", "An entry that was not written whole was set aside, in “{path}”: it does not count."
    ),
    BookFlaw.BEHIND: QT_TRANSLATE_NOOP("Books", "“{path}” on disk does not go on from what is kept of it."),
}
"""English, translated in the context ``Books``."""
NO_LINE = QT_TRANSLATE_NOOP("Books", "“{path}” has a line that is no entry.")
NO_PART = QT_TRANSLATE_NOOP("Books", "“{path}” cannot be read.")
_WITHOUT_ENTRY = {BookFlaw.FORGED: NO_LINE, BookFlaw.LOST: NO_PART}
_HARMLESS = frozenset({BookFlaw.TWIN, BookFlaw.NEWER, BookFlaw.UNKNOWN, BookFlaw.SET_ASIDE})


@dataclass(frozen=True, slots=True)
class BookFinding:
    """One thing that was found: ``number`` is that of the entry, 0 where none could be read."""

    room: str
    device: str
    flaw: BookFlaw
    number: int
    path: str

    @property
    def is_wrong(self) -> bool:
        """Whether something is not as it should be, rather than only worth saying."""
        return self.flaw not in _HARMLESS

    @property
    def sentence(self) -> str:
        """English, with places for ``device``, ``n`` and ``path``."""
        return SENTENCES[self.flaw] if self.number else _WITHOUT_ENTRY.get(self.flaw, SENTENCES[self.flaw])


@dataclass(frozen=True, slots=True)
class RoomFinding:
    """Something wrong in what the books of a room come to, by the room's own check."""

    room: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class BooksReport:
    """How many books and entries were looked at, and what was found. ``compared`` is false where the index has not read
    these books yet, so that what it says they come to was not compared with them.
    """

    books: int
    entries: int
    findings: tuple[BookFinding, ...] = ()
    rooms: tuple[RoomFinding, ...] = ()
    compared: bool = True

    @property
    def sound(self) -> bool:
        """Whether no finding is wrong; those that are only worth saying do not count."""
        return not self.rooms and not any(finding.is_wrong for finding in self.findings)
