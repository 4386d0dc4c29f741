"""What is chosen in the room: whom and what its actions are about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from upont_desktop.apps.social.pages import ClubPage, ClubRow, LoanRow, MemberRow, PersonCard, PersonRow, RequestRow
from upont_desktop.apps.social.records import Thing
from upont_desktop.apps.social.ui.person_editor import KnownWords
from upont_desktop.apps.social.ui.source import RecordSource
from upont_desktop.ui.applications import RoomHost


@dataclass(slots=True)
class RoomSelection:
    """``people`` are those selected in whatever is shown; ``card`` is the one at the right; ``club`` the page shown;
    ``members`` and ``things`` what is selected on it; ``loan`` and ``request`` the rows of a section.
    """

    people: list[PersonRow] = field(default_factory=list)
    members: list[MemberRow] = field(default_factory=list)
    card: PersonCard | None = None
    club: ClubPage | None = None
    thing: Thing | None = None
    loan: LoanRow | None = None
    request: RequestRow | None = None
    clubs: tuple[ClubRow, ...] = ()
    roles: tuple[str, ...] = ()
    known: KnownWords = field(default_factory=KnownWords)


@dataclass(frozen=True, slots=True)
class RoomDesk:
    """What the handlers of the room work with. ``go`` shows a section or a club by its key, ``show_person`` selects
    somebody by id once the records know them.
    """

    host: RoomHost
    source: RecordSource
    chosen: RoomSelection
    go: Callable[[str], None]
    show_person: Callable[[str], None]
