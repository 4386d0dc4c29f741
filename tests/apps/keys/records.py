"""Keys as values: what the documents of the room say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from upont_desktop.domain.books import BookEntry
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import RoomDocument, read_document
from upont_desktop.domain.metadata import JsonValue

ROOM = "keys"
FOLDER = ".upont/keys/doors/"
HAND = "hand"
NO_DOOR = "The key opens no door."


@dataclass(frozen=True)
class Key:
    """A key, and who has it."""

    id: str
    door: str
    holder: str = ""


def key_path(id: str) -> str:
    return f"{FOLDER}{id}.json"


def key_fields(key: Key) -> Mapping[str, JsonValue]:
    return {"door": key.door, "holder": key.holder or None}


def parse_key(path: str, raw: bytes) -> Key | Problem:
    found = read_document(path, raw)
    if not isinstance(found, RoomDocument):
        return found
    if not found.text("door").strip():
        return Problem(NO_DOOR, field="door")
    return Key(path.removeprefix(FOLDER).removesuffix(".json"), found.text("door"), found.text("holder"))


def handed(entry: BookEntry) -> tuple[str, str] | None:
    """The key that an entry speaks of, and who has it from then on; nothing where it speaks of something else."""
    body = entry.body or {}
    key, holder = body.get("key"), body.get("to")
    return (key, holder) if entry.kind == HAND and isinstance(key, str) and isinstance(holder, str) else None
