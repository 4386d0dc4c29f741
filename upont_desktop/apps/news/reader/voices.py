"""In whose name somebody may publish and plan: the clubs that he speaks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypeAlias

from upont_desktop.apps.news.reader.news import NewsReaders
from upont_desktop.apps.social.reader.local import Actor

ClubNames: TypeAlias = tuple[tuple[str, str], ...]
"""Clubs by their short names and their names."""


def clubs_of(readers: NewsReaders) -> ClubNames:
    """The clubs that are active."""
    clubs = readers.people.clubs() if readers.people is not None else ()
    return tuple((row.club.slug, row.club.name) for row in clubs if row.club.active)


def voices_among(clubs: Sequence[tuple[str, str]], actor: Actor, day: dt.date) -> ClubNames:
    """Those of these clubs that somebody speaks for: the ones he is in, then those that he has the right for."""
    own = actor.clubs(day)
    found = [club for club in clubs if club[0] in own or actor.may("publish", club[0], day)]
    return tuple(sorted(found, key=lambda one: one[0] not in own))
