"""The circles in which a circle looks up people and clubs: they are shared before it, so that names are there first."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import Cancelled, UserError
from upont_desktop.repository.clone import open_repository
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.operations.remote import share_address
from upont_desktop.service.operations.share import ShareResult, share
from upont_desktop.service.rooms import rooms_of

if TYPE_CHECKING:
    from upont_desktop.service.library import Library

Exchange = Callable[[OperationContext], ShareResult]
"""How a circle is shared: what :func:`~upont_desktop.service.operations.share` does, perhaps with questions around."""


@dataclass(frozen=True, slots=True)
class NamedShare:
    """How sharing a named circle went: what was exchanged, or why nothing was."""

    circle: Circle
    shared: ShareResult | None = None
    error: UserError | None = None


def share_named(context: OperationContext, library: Library, exchange: Exchange = share) -> tuple[NamedShare, ...]:
    """Share the directory of a circle, then the circle of its clubs, where they are on this computer and shared.

    What stops one of them, a question too, is told and stops nothing else. Their indexes are brought up to date, since
    none of them is open. Raises :class:`Cancelled`.
    """
    found = []
    for circle in _named(context.circle, library):
        place = replace(context, circle=circle, trust=library.trust_answers.of(circle.path))
        with suppress(UserError):
            if not share_address(place):
                continue
        found.append(_shared(place, library, exchange))
    return tuple(found)


def _named(circle: Circle, library: Library) -> tuple[Circle, ...]:
    """A stranger's clone may name any circle: only those that have rooms themselves are meant."""
    found: dict[str, Circle] = {}
    with suppress(UserError):  # of the circle itself: its own share says it
        rooms = rooms_of(open_repository(circle.path))
        for slug in filter(None, (rooms.directory, rooms.clubs)):
            with suppress(UserError):
                named = library.circle(slug)
                if named != circle and rooms_of(open_repository(named.path)).names:
                    found[slug] = named
    return tuple(found.values())


def _shared(context: OperationContext, library: Library, exchange: Exchange) -> NamedShare:
    try:
        shared = exchange(context)
    except Cancelled:
        raise
    except UserError as error:
        return NamedShare(context.circle, error=error)
    if shared.changes:
        _index(context.circle, library)
    return NamedShare(context.circle, shared)


def _index(circle: Circle, library: Library) -> None:
    """Its history and records, not yet its words; what goes wrong is said when it is opened."""
    from upont_desktop.service.index_update import run_indexing  # noqa: PLC0415 - loads what reads documents

    with suppress(UserError):
        run_indexing(circle, library.places, lambda _progress: None, words_s=0, rooms=library.known_rooms)
