"""An operation that writes into the book and makes no commit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.trade.operations.permission import require_counted
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.faults import TOO_MANY
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import append, append_all

MOST_TOGETHER = 20_000
"""Entries that one batch has: a part of a book holds them, and a till still reads it at each sale."""


def written(
    context: OperationContext, kind: str, body: Mapping[str, JsonValue], summary: str, intention: str = ""
) -> ChangeSet:
    """Write an entry; it is on the disk when this returns, and goes into a commit with others later. What is empty is
    left out of its body. Raises what :func:`~upont_desktop.service.operations.books.append` raises.
    """
    said = {key: value for key, value in body.items() if value not in ("", None, [])}
    entry = append(context, ROOM, kind, said, intention=intention)
    return ChangeSet(context.circle.slug, kind, summary, entries=(entry.name,))


def written_all(
    context: OperationContext, news: Sequence[tuple[str, Mapping[str, JsonValue]]], operation: str, summary: str
) -> ChangeSet:
    """Write several entries together: all of them, or none. Raises what :func:`written` raises,
    :class:`DeviceNotAccepted`, and :class:`RecordRefused` for more than go together.
    """
    require_counted(context)
    if len(news) > MOST_TOGETHER:
        raise RecordRefused(TOO_MANY, most=MOST_TOGETHER)
    said = [(kind, {key: value for key, value in body.items() if value not in ("", None, [])}) for kind, body in news]
    entries = append_all(context, ROOM, said) if said else []
    return ChangeSet(context.circle.slug, operation, summary, entries=tuple(entry.name for entry in entries))


def done_before(context: OperationContext, kind: str, name: str, summary: str) -> ChangeSet:
    """What a repeated click gives: the entry that was written."""
    return ChangeSet(context.circle.slug, kind, summary, entries=(name,))
