"""What the left side and the sections of the room show, read in one go."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from upont_desktop.apps.social.pages import ClubRow, LoanRow, PersonRow, RecordProblem, RequestRow
from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.apps.social.records import Promotion
from upont_desktop.apps.social.ui.person_editor import KnownWords
from upont_desktop.apps.social.ui.side_tree import SideCounts

_CLUBS_ASKED = 40  # for the roles that their members have: enough to propose words
_ROLES = 60  # words that are proposed


@dataclass(frozen=True, slots=True)
class RoomState:
    """The lists beside the people."""

    clubs: tuple[ClubRow, ...]
    promotions: tuple[Promotion, ...]
    known: KnownWords
    roles: tuple[str, ...]
    birthdays: tuple[PersonRow, ...]
    loans: tuple[LoanRow, ...]
    requests: tuple[RequestRow, ...]
    problems: tuple[RecordProblem, ...]

    @property
    def counts(self) -> SideCounts:
        """How many there are of each."""
        return SideCounts(
            len(self.birthdays),
            len(self.loans),
            sum(bool(loan.late) for loan in self.loans),
            sum(row.granted is None for row in self.requests),
            len(self.problems),
        )


def read_state(reader: SocialReader, today: dt.date) -> RoomState:
    """Read it, as of a day."""
    clubs, promotions = reader.clubs(), reader.promotions()
    loans = [loan for loan in reader.loans() if loan.returned is None]
    loans.sort(key=lambda loan: (-loan.late, loan.due))
    return RoomState(
        clubs,
        promotions,
        KnownWords(tuple(each.code for each in promotions), reader.departments()),
        _roles(reader, clubs),
        tuple(reader.birthdays(today)),
        tuple(loans),
        tuple(sorted(reader.requests(), key=lambda row: row.granted is not None)),
        tuple(reader.problems()),
    )


def _roles(reader: SocialReader, clubs: tuple[ClubRow, ...]) -> tuple[str, ...]:
    """Roles that members have, the most usual first."""
    found = Counter(
        row.membership.role for each in clubs[:_CLUBS_ASKED] for row in reader.members(each.club.slug, None)
    )
    return tuple(role for role, _count in found.most_common(_ROLES) if role)
