"""The line of the registry: light values, everything else by name."""

from __future__ import annotations

from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rooms import RoomSpec

POCHTRON = RoomSpec(
    name="pochtron",
    title=QT_TRANSLATE_NOOP("Rooms", "Bar"),
    explanation=QT_TRANSLATE_NOOP(
        "Rooms",
        "A till for the bar, also without a network: two letters for a person, a key for a drink, the box counted at "
        "the end. It brings the room Accounts with it, which has the goods and what everybody has on their account.",
    ),
    icon="beer",
    page="upont_desktop.apps.pochtron.ui.page:make_page",
    sample="upont_desktop.apps.pochtron.sample:sample_documents",
    needs=("trade",),
)
