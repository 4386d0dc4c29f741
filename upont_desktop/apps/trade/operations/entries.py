"""An operation that writes into the book and makes no commit."""

from __future__ import annotations

from collections.abc import Mapping

from upont_desktop.apps.trade.records import ROOM
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import append


def written(
    context: OperationContext, kind: str, body: Mapping[str, JsonValue], summary: str, intention: str = ""
) -> ChangeSet:
    """Write an entry; it is on the disk when this returns, and goes into a commit with others later. What is empty is
    left out of its body. Raises what :func:`~upont_desktop.service.operations.books.append` raises.
    """
    said = {key: value for key, value in body.items() if value not in ("", None, [])}
    entry = append(context, ROOM, kind, said, intention=intention)
    return ChangeSet(context.circle.slug, kind, summary, entries=(entry.name,))


def done_before(context: OperationContext, kind: str, name: str, summary: str) -> ChangeSet:
    """What a repeated click gives: the entry that was written."""
    return ChangeSet(context.circle.slug, kind, summary, entries=(name,))
