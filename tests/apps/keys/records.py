"""Keys as values: what the documents of the room say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import RoomDocument, read_document
from upont_desktop.domain.metadata import JsonValue

ROOM = "keys"
FOLDER = ".upont/keys/doors/"
NO_DOOR = "The key opens no door."


@dataclass(frozen=True)
class Key:
    """A key, and who had it when it was cut."""

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
