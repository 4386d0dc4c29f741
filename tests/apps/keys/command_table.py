"""What the terminal knows of the room before it is used: light to import."""

from __future__ import annotations

from upont_desktop.cli.command import Command, Topic, Value, option, word
from upont_desktop.cli.common_arguments import CLONE, TRUST

COMMANDS = (
    Command(
        "keys", Topic.ROOMS, "the keys and who has them", "tests.apps.keys.commands:run",
        (
            CLONE,
            word("key", "KEY", Value.TEXT, "a key to say something of", "?"),
            option("--door", "DOOR", Value.TEXT, "the door that it opens", ""),
            option("--holder", "NAME", Value.TEXT, "who has it", ""),
            TRUST,
        ),
        writes=True,
    ),
)  # fmt: skip
