"""The line of the registry: light values, everything else by name."""

from __future__ import annotations

from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rooms import RoomSpec

SOCIAL = RoomSpec(
    name="social",
    title=QT_TRANSLATE_NOOP("Rooms", "People"),
    explanation=QT_TRANSLATE_NOOP(
        "Rooms",
        "Who is who: cards with photos, promotions, clubs with their members of every year. Clubs lend their things "
        "here, and know when they come back.",
    ),
    icon="users",
    projection="upont_desktop.apps.social.projection:PROJECTION",
    commands="upont_desktop.apps.social.command_table:COMMANDS",
    command_names=("people", "person", "club", "loan", "right"),
    erasure="upont_desktop.apps.social.operations.erasure:ERASURE",
    person_named="upont_desktop.apps.social.document_rule:person_named",
    sample="upont_desktop.apps.social.sample:sample_documents",
    hits="upont_desktop.apps.social.reader.hits:find_hits",
    actor="upont_desktop.apps.social.reader.local:founding_person",
    document_rule="upont_desktop.apps.social.document_rule:document_rule",
    dues="upont_desktop.apps.social.reader.deposits:deposit_dues",
    rights=("people", "club"),
    page="upont_desktop.apps.social.ui.page:make_page",
)
