"""Records of another program's database: what Django's ``dumpdata`` writes, or its tables as CSV files."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any, TypeAlias

from upont_desktop.apps.social.person_import import CsvTable, read_table

Fields: TypeAlias = Mapping[str, Any]
Dump: TypeAlias = Mapping[str, Mapping[int, Fields]]
"""The fields of each record, by its number, by its model (``trade.price``). References are numbers, without ``_id``."""
_KEYS = ("id", "pk")
_PARENT = "_ptr"  # of a model that adds fields to another one's: its number is that of the other


def is_dump(raw: bytes) -> bool:
    """Whether a file is JSON, and no table."""
    return raw.lstrip()[:1] in {b"[", b"{"}


def read_dump(files: Mapping[str, bytes]) -> Dump:
    """The records of some files, by the names of the files. What is no record is left out."""
    found: dict[str, dict[int, Fields]] = defaultdict(dict)
    for name, raw in files.items():
        if is_dump(raw):
            _take_json(raw, found)
        else:
            _take_table(PurePath(name).stem, read_table(raw), found)
    return found


def _take_json(raw: bytes, found: dict[str, dict[int, Fields]]) -> None:
    try:
        loaded = json.loads(raw, parse_float=str)
    except (ValueError, RecursionError):
        return
    for one in loaded if isinstance(loaded, list) else ():
        if isinstance(one, dict) and isinstance(one.get("fields"), dict) and type(one.get("pk")) is int:
            found[str(one.get("model")).lower()][one["pk"]] = one["fields"]


def _take_table(name: str, table: CsvTable, found: dict[str, dict[int, Fields]]) -> None:
    """A table of the database (``trade_price.csv``), whose first line has the names of its columns."""
    rows = (table.header, *table.rows) if table.header else table.rows
    names = [head.lower().removesuffix("_id") for head in rows[0]] if rows else []
    key = next((at for at, head in enumerate(names) if head in _KEYS or head.endswith(_PARENT)), None)
    if key is None:
        return
    for row in rows[1:]:
        fields = dict(zip(names, map(_value, row), strict=False))
        number = _value(row[key])
        if isinstance(number, int):
            found[name.lower().replace("_", ".", 1)][number] = fields


def _value(cell: str) -> int | str | bool | None:
    """A cell as the database had it; what has a point stays a text, as in JSON files."""
    if cell in {"t", "true", "True", "f", "false", "False"}:
        return cell[0].lower() == "t"
    bare = cell.removeprefix("-")
    if bare.isdecimal() and bare.isascii() and len(bare) <= 18:
        return int(cell)
    return cell or None
