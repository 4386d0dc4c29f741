"""What a room names is there, and fits."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from tests.apps.keys.room import KEYS
from upont_desktop.apps.registry import ROOMS
from upont_desktop.domain.metadata import METADATA_FOLDER
from upont_desktop.domain.rooms import RoomSpec, named
from upont_desktop.ui.core.resources import resources_folder


@pytest.mark.parametrize("room", [*ROOMS, KEYS], ids=lambda room: room.name)
def test_what_a_room_names_is_there(room: RoomSpec) -> None:
    assert room.name.isascii()
    assert room.name.isalpha()
    assert room.name.islower()
    assert room.folder != METADATA_FOLDER
    assert (resources_folder() / f"icons/{room.icon}.svg").is_file()
    assert room.explanation.count(". ") == 1, "two sentences"
    if room.projection:
        projection = named(room.projection)
        assert projection.name == room.name
        assert all(folder.startswith(room.folder) and folder.endswith("/") for folder in projection.folders)
    commands = named(room.commands) if room.commands else ()
    assert tuple(command.name for command in commands) == room.command_names
    assert all(callable(named(command.handler)) for command in commands)
    assert {one for one in room.needs if one not in {known.name for known in ROOMS}} == set()
    for door in filter(None, (room.page, room.hits, room.dues)):
        assert callable(named(door))


def test_rooms_have_names_of_their_own_in_both_languages() -> None:
    assert len({room.name for room in ROOMS}) == len(ROOMS)
    commands = [name for room in ROOMS for name in room.command_names]
    assert len(set(commands)) == len(commands)
    texts = {
        message.findtext("source"): message.findtext("translation")
        for context in ET.parse(resources_folder() / "translations/upont_desktop_fr.ts").getroot().iter("context")
        if context.findtext("name") == "Rooms"
        for message in context.iter("message")
    }
    for room in ROOMS:
        assert texts[room.title]
        assert texts[room.explanation]
