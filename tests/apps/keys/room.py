"""The line of the registry."""

from __future__ import annotations

from upont_desktop.domain.rooms import RoomSpec

KEYS = RoomSpec(
    name="keys",
    title="Keys",
    explanation="Which key opens which door. Who has it.",
    icon="lock",
    projection="tests.apps.keys.projection:PROJECTION",
    commands="tests.apps.keys.command_table:COMMANDS",
    hits="tests.apps.keys.reader:find_hits",
    command_names=("keys",),
)
