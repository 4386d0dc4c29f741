"""The line of the registry: light values, everything else by name."""

from __future__ import annotations

from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.rooms import RoomSpec

NEWS = RoomSpec(
    name="news",
    title=QT_TRANSLATE_NOOP("Rooms", "News"),
    explanation=QT_TRANSLATE_NOOP(
        "Rooms",
        "What happens: posts of people and clubs with pictures, comments and reactions, events and sign-ups. All of it "
        "is kept in the circle, and read without a network.",
    ),
    icon="news",
    projection="upont_desktop.apps.news.projection:PROJECTION",
    commands="upont_desktop.apps.news.command_table:COMMANDS",
    command_names=("posts", "post", "events", "event", "signup"),
    sample="upont_desktop.apps.news.sample:sample_documents",
    of_club="upont_desktop.apps.news.reader.hits:club_hits",
    hits="upont_desktop.apps.news.reader.hits:find_hits",
    erasure="upont_desktop.apps.news.operations.erasure:ERASURE",
    document_rule="upont_desktop.apps.news.records.voice_rules:document_rule",
    dues="upont_desktop.apps.news.reader.sheet_dues:sheet_dues",
    rights=("publish", "moderate"),
    page="upont_desktop.apps.news.ui.page:make_page",
)
