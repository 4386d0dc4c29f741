"""The commands about the rooms of a circle."""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Command, Topic, Value, option, word
from upont_desktop.cli.common_arguments import CLONE, TRUST
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

ROOM_COMMANDS = (
    Command(
        "rooms", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "the rooms of a circle, and those that it could have"),
        "rooms:run", (CLONE,),
    ),
    Command(
        "room", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "add a room to a circle, or remove one: its records stay"),
        "rooms:change",
        (
            Argument(
                ("action",), Value.CHOICE, QT_TRANSLATE_NOOP("Terminal", "what to do"), "ACTION",
                choices=("add", "remove"),
            ),
            CLONE,
            word("room", "ROOM", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "the name of a room, as “rooms” lists it")),
            option(
                "--directory", "SLUG", Value.SLUG,
                QT_TRANSLATE_NOOP("Terminal", "the circle in which people are looked up; else this one"), "",
            ),
            option(
                "--clubs", "SLUG", Value.SLUG,
                QT_TRANSLATE_NOOP("Terminal", "the circle in which clubs are looked up; else this one"), "",
            ),
            TRUST,
        ),
        writes=True,
    ),
)  # fmt: skip
