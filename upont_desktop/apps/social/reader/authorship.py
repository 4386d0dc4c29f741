"""Whether the person whom an entry names is the one whose commit brought it.

Without signatures an entry says itself by whom it is, and git says whose commit it came with. Both can be made up, but
who writes in another's name has to lie to git, too. An entry where the two differ counts all the same, and is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from upont_desktop.apps.social.pages import PersonRow, RecordProblem
from upont_desktop.apps.social.reader.book import Book
from upont_desktop.apps.social.reader.people import PeopleReader
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.entry_authors import EntryAuthors
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.room_rights import RoomRights
from upont_desktop.domain.text import fold

OTHER_NAME = QT_TRANSLATE_NOOP(
    "Documents",
    "On {day} something was written into the book in the name of {person}, but it came from {address}, which is not on"
    " that card.",
)


def false_names(book: Book, rights: RoomRights, people: PeopleReader, authors: EntryAuthors) -> Iterator[RecordProblem]:
    """The entries that rights apply to and that came with a commit of somebody else than the person they name. Of one
    who has no card, nothing is known.
    """
    entries = [entry for entry in book.kept() if rights.in_force(entry)]
    named = people.rows({entry.by for entry in entries})
    known = people.addresses_of({row.id for row in named.values()})
    for entry in entries:
        person, address = named[entry.by], authors.address(entry.device, entry.number)
        if person.shown and address and (fold(address), person.id) not in known:
            yield _problem(entry, person, address)


def _problem(entry: BookEntry, person: PersonRow, address: str) -> RecordProblem:
    values = {"day": entry.at[:10], "person": person.shown, "address": address}
    return RecordProblem(Problem(OTHER_NAME, values), entry=entry.name)
