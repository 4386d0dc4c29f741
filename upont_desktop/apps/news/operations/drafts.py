"""Posts that are not published yet: kept on this computer, and never in a clone."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.apps.news.operations.posts import PostDraft
from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.news.records.posts import moment_of
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.own_records import OwnRecords

_DRAFTS = "drafts"


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft under the id that its post will have, or has: with ``edits`` it is a post that is there already."""

    id: str
    draft: PostDraft
    edited: str = ""
    edits: bool = False


class DraftStore:
    """The drafts of one person on this computer, circle by circle."""

    def __init__(self, folders: DataFolders) -> None:
        self._records = OwnRecords(folders, ROOM)

    def load(self, circle: str) -> tuple[KeptDraft, ...]:
        """Every draft, the last one first; what cannot be understood is left out."""
        kept = self._records.load(circle).get(_DRAFTS)
        fields = kept if isinstance(kept, dict) else {}
        found = [_draft(id, one) for id, one in fields.items() if isinstance(one, dict)]
        return tuple(sorted(found, key=lambda one: one.edited, reverse=True))

    def keep(self, circle: str, kept: KeptDraft) -> None:
        """Keep a draft in the place of the one that has its id."""
        self._change(circle, kept.id, _written(kept))

    def drop(self, circle: str, id: str) -> None:
        """Keep it no longer: it was published, or thrown away."""
        self._change(circle, id, None)

    def _change(self, circle: str, id: str, written: JsonValue) -> None:
        def change(known: dict[str, JsonValue]) -> dict[str, JsonValue]:
            kept = known.get(_DRAFTS)
            drafts = {key: one for key, one in kept.items() if key != id} if isinstance(kept, dict) else {}
            return {**known, _DRAFTS: {**drafts, **({} if written is None else {id: written})}}

        self._records.change(circle, change)


def _written(kept: KeptDraft) -> JsonValue:
    draft = kept.draft
    return {
        "title": draft.title, "body": draft.body, "club": draft.club, "event": draft.event,
        "published": draft.published.isoformat() if draft.published else None,
        "pinned": draft.pinned.isoformat() if draft.pinned else None,
        "audience": list(draft.audience), "pictures": list(draft.pictures), "files": list(map(str, draft.files)),
        "edited": kept.edited, "edits": kept.edits,
    }  # fmt: skip


def _draft(id: str, fields: dict[str, JsonValue]) -> KeptDraft:
    def text(key: str) -> str:
        found = fields.get(key)
        return found if isinstance(found, str) else ""

    def texts(key: str) -> tuple[str, ...]:
        found = fields.get(key)
        return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()

    try:
        pinned = dt.date.fromisoformat(text("pinned"))
    except ValueError:
        pinned = None
    files = tuple(Path(one) for one in texts("files"))
    draft = PostDraft(
        text("title"), text("body"), text("club"), moment_of(text("published")), pinned, text("event"),
        texts("audience"), texts("pictures"), files,
    )  # fmt: skip
    return KeptDraft(id, draft, text("edited"), fields.get("edits") is True)
