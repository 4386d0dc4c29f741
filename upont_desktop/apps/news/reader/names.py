"""Who wrote what: people and clubs by the directory, and by git where somebody has no card."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from upont_desktop.apps.news.post_pages import Authorship
from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.entry_authors import EntryAuthors
from upont_desktop.index.record_database import RecordDatabase


class NameReader:
    """Names people and clubs of one circle. ``own_name`` is git's name of the person at this computer, for what no
    commit holds yet.
    """

    def __init__(self, database: RecordDatabase, people: SocialReader | None, own_name: str = "") -> None:
        self._database, self._people, self._own_name = database, people, own_name
        self._known: dict[str, PersonRow] = {}

    def learn(self, persons: Collection[str]) -> None:
        """Ask for many people at once."""
        wanted = {person for person in persons if person and person not in self._known}
        if wanted and self._people is not None:
            self._known |= self._people.people.rows(wanted)

    @cached_property
    def clubs(self) -> dict[str, str]:
        """The names of the clubs, by their slugs."""
        return {row.club.slug: row.club.name for row in self._people.clubs()} if self._people is not None else {}

    def of_post(self, person: str, club: str, path: str) -> Authorship:
        """Who wrote the post at a path."""
        name = "" if person else self._database.first_author(path)
        return Authorship(self.person(person), name, club, self.clubs.get(club, club) if club else "")

    def of_entry(self, entry: BookEntry) -> Authorship:
        """Who wrote an entry: the person that it names, else whose commit brought it."""
        person, club = (_text(entry, key) for key in ("by", "club"))
        name = "" if person else self._name_of_device(entry)
        return Authorship(self.person(person), name, club, self.clubs.get(club, club) if club else "")

    def person(self, person: str) -> PersonRow | None:
        """How lists show somebody; ``None`` for nobody, by the id alone where no card is here."""
        if not person:
            return None
        self.learn([person])
        return self._known.get(person) or PersonRow(person, "")

    def _name_of_device(self, entry: BookEntry) -> str:
        address = self._authors.address(entry.device, entry.number)
        return self._database.author_name(address) if address else self._own_name

    @cached_property
    def _authors(self) -> EntryAuthors:
        return self._database.entry_authors(ROOM)


def _text(entry: BookEntry, key: str) -> str:
    found = entry.body.get(key) if entry.body else None
    return found if isinstance(found, str) else ""
