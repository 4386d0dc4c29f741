"""What is chosen in the room: whom and what its actions are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from upont_desktop.apps.social.pages import (
    ClubPage,
    ClubRow,
    LoanRow,
    MemberRow,
    PersonCard,
    PersonRow,
    RecordProblem,
    RequestRow,
    ThingRow,
)
from upont_desktop.apps.social.records import Thing
from upont_desktop.apps.social.ui.person_editor import KnownWords
from upont_desktop.apps.social.ui.source import PeopleSource
from upont_desktop.ui.applications import RoomHost


@dataclass(slots=True)
class RoomSelection:
    """``people`` are those selected in whatever is shown; ``card`` is the one at the right; ``club`` the page shown;
    ``members`` and ``things`` what is selected on it; ``loan``, ``request`` and ``problem`` the rows of a
    section.
    """

    people: list[PersonRow] = field(default_factory=list)
    members: list[MemberRow] = field(default_factory=list)
    card: PersonCard | None = None
    club: ClubPage | None = None
    thing: Thing | None = None
    loan: LoanRow | None = None
    request: RequestRow | None = None
    problem: RecordProblem | None = None
    clubs: tuple[ClubRow, ...] = ()
    roles: tuple[str, ...] = ()
    known: KnownWords = field(default_factory=KnownWords)

    def leave_page(self) -> None:
        """Nothing is chosen of what another page or section shows."""
        self.members = []
        self.club = self.thing = self.loan = self.request = self.problem = None

    def choose_in_club(self, rows: Iterable[object]) -> None:
        """Choose what rows on the page of a club stand for: members, or a thing."""
        chosen = list(rows)
        self.members = [row for row in chosen if isinstance(row, MemberRow)]
        self.people = [row.person for row in self.members]
        thing = next((row for row in chosen if isinstance(row, ThingRow)), None)
        self.thing = thing.thing if thing is not None else None
        self.loan = thing.loan if thing is not None else None

    def choose_row(self, value: object) -> None:
        """Choose what a row of a section stands for (``None``: none), and whom it is about."""
        self.loan = value if isinstance(value, LoanRow) else None
        self.thing = value.thing if isinstance(value, LoanRow) else None
        self.request = value if isinstance(value, RequestRow) else None
        self.problem = value if isinstance(value, RecordProblem) else None
        person = value if isinstance(value, PersonRow) else getattr(value, "person", getattr(value, "by", None))
        self.people = [person] if isinstance(person, PersonRow) else []


@dataclass(frozen=True, slots=True)
class RoomDesk:
    """What the handlers of the room work with. ``go`` shows a section or a club by its key, ``show_person`` selects
    somebody by id once the records know them.
    """

    host: RoomHost
    source: PeopleSource
    chosen: RoomSelection
    go: Callable[[str], None]
    show_person: Callable[[str], None]
