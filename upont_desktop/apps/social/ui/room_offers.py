"""Which actions of the room make sense now, and what can be dropped on it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QDropEvent

from upont_desktop.apps.social.ui.room_selection import RoomSelection

_ENDINGS = frozenset({".csv", ".vcf", ".txt", ".tsv"})
"""Of files that can be imported when they are dropped on the room."""


def offered(chosen: RoomSelection) -> Mapping[str, bool]:
    """By the names of the actions; those that are not named always make sense."""
    club, people, one = chosen.club, chosen.people, chosen.card is not None and len(chosen.people) <= 1
    lent, request = chosen.loan is not None, chosen.request
    unanswered = request is not None and request.granted is None
    return {
        "social.edit_card": one, "social.set_photo": one, "social.forget": one, "social.card_history": one,
        "social.remove_photo": one and chosen.card is not None and bool(chosen.card.row.photo),
        "social.copy_emails": any(person.email for person in people),
        "social.merge": len(people) == 2,
        "social.add_members": bool(chosen.clubs) and (club is not None or bool(people)),
        "social.change_role": bool(chosen.members), "social.end_mandate": bool(chosen.members),
        "social.hand_over": club is not None, "social.edit_club": club is not None,
        "social.archive_club": club is not None and club.club.active,
        "social.revive_club": club is not None and not club.club.active,
        "social.add_thing": club is not None,
        "social.lend": chosen.thing is not None and not lent, "social.give_back": lent, "social.extend": lent,
        "social.grant_request": unanswered, "social.refuse_request": unanswered,
        "social.take_back": chosen.problem is not None and chosen.problem.unallowed is not None,
    }  # fmt: skip


def importable(event: QDropEvent) -> tuple[Path, ...]:
    """The files that are dragged, where all of them can be imported."""
    urls = event.mimeData().urls()
    files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    whole = len(files) == len(urls) and all(file.suffix.lower() in _ENDINGS for file in files)
    return files if whole else ()
