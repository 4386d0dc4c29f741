"""An operation that writes into the book and makes no commit."""

from __future__ import annotations

from collections.abc import Mapping

from upont_desktop.apps.social.records import ROOM
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import append


def written(context: OperationContext, kind: str, body: Mapping[str, JsonValue], summary: str) -> ChangeSet:
    """Write an entry; it is on the disk when this returns, and goes into a commit with others later.

    Who is not in the directory writes as this device.
    """
    said = {key: value for key, value in body.items() if key != "by" or value}
    entry = append(context, ROOM, kind, said)
    return ChangeSet(context.circle.slug, kind, summary, entries=(entry.name,))
