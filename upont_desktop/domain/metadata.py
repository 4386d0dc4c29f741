"""Metadata: free fields of a version (ARCHITECTURE, sections 2 and 3).

They live in the clone at ``.upont/metadata/<rel_path>.json``, one key a line, sorted, so that a difference reads well;
sharing merges them by field (:mod:`upont_desktop.domain.field_merge`). What a file says of itself is kept apart and is
read-only.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"

FOLDER = ".upont/"
METADATA_FOLDER = ".upont/metadata/"
_SUFFIX = ".json"

TITLE = "title"
LEVEL = "level"
LABELS = "labels"
MAINTAINERS = "maintainers"
DEPENDENCIES = "dependencies"


def _none() -> Mapping[str, JsonValue]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Metadata:
    """The fields of one version: what people ``typed``, and what the file ``told`` of itself."""

    typed: Mapping[str, JsonValue] = field(default_factory=_none)
    told: Mapping[str, JsonValue] = field(default_factory=_none)

    def __bool__(self) -> bool:
        """Whether there is any field."""
        return bool(self.typed or self.told)

    def get(self, key: str) -> JsonValue:
        """The value of ``key``: what people typed wins over what the file says."""
        return self.typed[key] if key in self.typed else self.told.get(key)


def is_private(rel_path: str) -> bool:
    """Whether the path is the application's own (``.upont/…``): kept in versions, not shown among resources."""
    return rel_path.startswith(FOLDER)


def metadata_path(rel_path: str) -> str:
    """Where the metadata of a resource lives in the clone."""
    return f"{METADATA_FOLDER}{rel_path}{_SUFFIX}"


def described_path(rel_path: str) -> str | None:
    """The resource whose metadata live at ``rel_path``, or ``None`` where it is no metadata file."""
    if rel_path.startswith(METADATA_FOLDER) and rel_path.endswith(_SUFFIX):
        return rel_path[len(METADATA_FOLDER) : -len(_SUFFIX)] or None
    return None


def metadata_bytes(typed: Mapping[str, JsonValue]) -> bytes:
    """The file's content: a JSON object with one key a line, sorted."""
    if not typed:
        return b"{}\n"
    lines = [f"{json.dumps(key, ensure_ascii=False)}: {_value(typed[key])}" for key in sorted(typed)]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("utf-8", "surrogatepass")


def _value(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)


def parse_metadata(raw: bytes) -> dict[str, JsonValue] | None:
    """The fields of a metadata file, or ``None`` where it is no JSON object (a conflict's marks, for instance)."""
    try:
        loaded = json.loads(raw.decode("utf-8-sig"), parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        return None
    return loaded if isinstance(loaded, dict) else None
