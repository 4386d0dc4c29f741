"""The line of the registry."""

from __future__ import annotations

from upont_desktop.domain.rooms import RoomSpec

KEYS = RoomSpec(
    name="keys",
    title="Keys",
    explanation="Which key opens which door. Who has it.",
    icon="lock",
    projection="tests.apps.keys.projection:PROJECTION",
    page="tests.apps.keys.page:make_page",
    commands="tests.apps.keys.command_table:COMMANDS",
    hits="tests.apps.keys.reader:find_hits",
    command_names=("keys",),
)
