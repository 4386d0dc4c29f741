"""A year of the sample circle: three people, some sixty commits, everything that the application can show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from upont_desktop.domain.metadata import metadata_bytes
from upont_desktop.domain.rooms import KNOWN_VERSION, ROOMS_PATH, KnownRooms, named
from upont_desktop.service.sample import english_texts, french_texts
from upont_desktop.service.sample.first_term import FIRST_TERM
from upont_desktop.service.sample.narration import Story
from upont_desktop.service.sample.people import CAMILLE
from upont_desktop.service.sample.second_term import SECOND_TERM


def tell_the_year(*, french: bool) -> Story:
    """The whole story, its files and its messages in French or in English."""
    words = french_texts if french else english_texts
    story = Story(words.PATHS, words.TEXTS, french)
    for part in (*FIRST_TERM, *SECOND_TERM):
        part(story)
    return story


RoomSample: TypeAlias = Callable[[date, bool], Mapping[str, bytes]]
"""The documents of a room on a day, in French or in English."""


def furnish(story: Story, rooms: KnownRooms, day: date) -> None:
    """Give the circle the rooms that have a sample: as they are on ``day``, so that a birthday is today's and what is
    late is late for anybody who looks.
    """
    furnished = [room for room in rooms if room.sample]
    if not furnished:
        return
    for room in furnished:
        sample: RoomSample = named(room.sample)
        for path, content in sample(day, story.french).items():
            story.put(path, content)
    there = {name for room in furnished for name in (room.name, *room.needs)}
    story.put(
        ROOMS_PATH, metadata_bytes({"rooms": [room.name for room in rooms if room.name in there], "v": KNOWN_VERSION})
    )
    story.tell(CAMILLE, f"{day} 00:00", "Ajoute les personnes et les clubs", "Add people and clubs")
