"""What people do to keys."""

from __future__ import annotations

from tests.apps.keys.records import HAND, ROOM, Key, key_fields, key_path
from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.documents import changed_document
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import append
from upont_desktop.service.records import DocumentPlan, Records, change_documents


def set_key(context: OperationContext, key: Key) -> ChangeSet:
    """Add a key, or say something else of it."""

    def plan(records: Records) -> DocumentPlan:
        path = key_path(key.id)
        new = changed_document(path, records.read(path), key_fields(key))
        return DocumentPlan({path: new}, f"Say where the key of {key.door} is")

    return change_documents(context, "set-key", plan)


def lose_key(context: OperationContext, id: str) -> ChangeSet:
    return change_documents(context, "lose-key", lambda _: DocumentPlan({key_path(id): None}, f"Lose the key {id}"))


def hand_key(context: OperationContext, id: str, holder: str) -> BookEntry:
    """Write into this device's book that somebody has the key now: durable when this returns, committed later."""
    return append(context, ROOM, HAND, {"key": id, "to": holder})
