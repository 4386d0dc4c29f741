"""An import before it is done: whom it adds, whom it knows, who is in doubt, what cannot be taken."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.apps.social.pages import PersonRow
from upont_desktop.apps.social.records import PersonChange, PersonRecord
from upont_desktop.domain.document_problems import Problem


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody whom the import adds; ``line`` of the file, from 1. ``card`` is the card of another program, all of
    which is kept; ``photo`` a picture of any size, which is taken where it is small enough.
    """

    line: int
    person: PersonRecord
    photo: bytes | None = None
    card: bytes | None = None


@dataclass(frozen=True, slots=True)
class SamePerson:
    """Somebody who is in the directory already; ``changes`` fill what the card does not say yet."""

    line: int
    known: PersonRow
    changes: PersonChange


@dataclass(frozen=True, slots=True)
class DoubtfulPerson:
    """Somebody who may be one of ``known``, the likeliest first: a person has to say."""

    line: int
    person: PersonRecord
    known: tuple[PersonRow, ...]
    photo: bytes | None = None
    card: bytes | None = None


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A line that cannot be taken, as it stands in the file, and why."""

    line: int
    text: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. Nothing is written before ``import_people`` is given it.

    Nobody in doubt is taken until a person has moved the line to ``new`` or ``same``.
    """

    new: tuple[NewPerson, ...] = ()
    same: tuple[SamePerson, ...] = ()
    doubtful: tuple[DoubtfulPerson, ...] = ()
    wrong: tuple[WrongLine, ...] = ()
