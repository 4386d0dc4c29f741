"""Erasing a person from every room of this computer whose people are in the circle in which somebody was forgotten.

Their records hold ids alone, which lead nowhere any more; what else names the person (memberships that last, texts) is
for each room to end or to take out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.rooms import named
from upont_desktop.service.library import Library
from upont_desktop.service.operations.context import OperationContext


class Erasure(Protocol):
    """How a room forgets a person."""

    def check(self, context: OperationContext, person: str) -> None:
        """Raise a :class:`UserError` where something has to be settled first."""

    def erase(self, context: OperationContext, person: str, *, texts: bool) -> ChangeSet | None:
        """End what names the person, and with ``texts`` take out what the person wrote; ``None`` where nothing does."""


@dataclass(frozen=True, slots=True)
class ErasedElsewhere:
    """What became of a person in the rooms of a circle: what was changed there, or why it could not be reached."""

    circle: Circle
    changes: tuple[ChangeSet, ...] = ()
    error: UserError | None = None


def check_rooms(library: Library, directory: Circle, person: str, *, like: OperationContext) -> None:
    """Raise a :class:`UserError` where a room, of the directory or of another circle of this computer that names it,
    has something to be settled with a person first; its sentence is in the language of the operation ``like``. What
    cannot be reached is no hindrance.
    """
    for circle in _naming(library, directory):
        try:
            erasures = [*_erasures(library, circle, like)]
        except UserError:
            continue
        for context, erasure in erasures:
            erasure.check(context, person)


def erase_from_rooms(
    library: Library, directory: Circle, person: str, *, like: OperationContext, texts: bool
) -> tuple[ErasedElsewhere, ...]:
    """Erase a person from the rooms of the directory and of every other circle of this computer that names it, in the
    language and the name of the operation ``like``; only circles in which something was changed, or that could not be
    reached.
    """
    found = []
    for circle in _naming(library, directory):
        changes: list[ChangeSet] = []
        try:
            for context, erasure in _erasures(library, circle, like):
                change = erasure.erase(context, person, texts=texts)
                changes += [change] if change is not None else []
        except UserError as error:
            found.append(ErasedElsewhere(circle, tuple(changes), error))
        else:
            found += [ErasedElsewhere(circle, tuple(changes))] if changes else []
    return tuple(found)


def _naming(library: Library, directory: Circle) -> Iterator[Circle]:
    """A directory, and the circles whose people are in it; of one whose folder is gone its index says so."""
    yield directory
    for circle in library.circles():
        if circle.slug != directory.slug and directory.slug == _directory_of(library, circle):
            yield circle


def _directory_of(library: Library, circle: Circle) -> str:
    try:
        return library.rooms(circle).directory
    except UserError:
        with library.records(circle) as database:
            return database.rooms().directory


def _erasures(
    library: Library, circle: Circle, like: OperationContext
) -> Iterator[tuple[OperationContext, Erasure]]:  # fmt: skip
    context = library.workplace(circle, language=like.language, identity=like.identity)
    for spec in library.rooms(circle).known(library.known_rooms):
        if spec.erasure:
            yield context, named(spec.erasure)
