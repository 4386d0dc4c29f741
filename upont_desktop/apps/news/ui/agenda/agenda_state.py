"""What stands beside the agenda: the clubs, and in whose name the person at this computer may plan."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.apps.news.reader.news import NewsReaders
from upont_desktop.apps.news.reader.voices import ClubNames, clubs_of, voices_among


@dataclass(frozen=True, slots=True)
class AgendaState:
    """Clubs by their short names and their names; ``voices`` are those that the person speaks for."""

    clubs: ClubNames = ()
    voices: ClubNames = ()


def agenda_state(readers: NewsReaders) -> AgendaState:
    """Read it, in the state of the index that the readers hold."""
    clubs = clubs_of(readers)
    return AgendaState(clubs, voices_among(clubs, readers.actor, readers.now.date()))
