"""Values of the room's documents: what is not as it should be is read as nothing, and told where it matters."""

from __future__ import annotations

from typing import TypeGuard

from upont_desktop.domain.documents import RoomDocument
from upont_desktop.domain.metadata import JsonValue


def is_number(value: JsonValue) -> TypeGuard[int]:
    """Whether a value is a whole number; a truth is none."""
    return isinstance(value, int) and not isinstance(value, bool)


def number_of(document: RoomDocument, key: str, otherwise: int = 0) -> int:
    """A field that is a whole number."""
    found = document.fields.get(key)
    return found if is_number(found) else otherwise


def name_in(path: str, folder: str) -> str | None:
    """The name of the document at ``path``, where it is one directly in a folder."""
    if not (path.startswith(folder) and path.endswith(".json")):
        return None
    name = path[len(folder) : -len(".json")]
    return name if name and "/" not in name else None
