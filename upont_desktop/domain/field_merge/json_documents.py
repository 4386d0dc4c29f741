"""JSON documents put together, written one key a line."""

from __future__ import annotations

import json
from typing import NoReturn

from upont_desktop.domain.field_merge.decision import Decision, Times, later_side
from upont_desktop.domain.field_merge.values import MISSING, Found, Missing, Number, Value, canonical, merged_value

_COUPLES = (("opens", "closes"), ("start", "until"))
"""Fields of which the second must not come before the first: the sheets and memberships of APPS are checked so."""


def merge_json(base: bytes | None, mine: bytes, theirs: bytes, times: Times | None, settled: Decision) -> bytes | None:
    """The document, or ``None`` where a side is no JSON."""
    first, second = parse_json(mine), parse_json(theirs)
    if isinstance(first, Missing) or isinstance(second, Missing):
        return None
    before = MISSING if base is None else parse_json(base)
    decision = settled.within(later_side([(_edited(first), _edited(second))], times))
    merged = merged_value(before, first, second, "", decision)
    assert not isinstance(merged, Missing)
    if isinstance(merged, dict) and isinstance(first, dict) and isinstance(second, dict):
        merged = _coupled(merged, first, second, decision)
    return json_document(merged)


def parse_json(raw: bytes) -> Found:
    """A document, or ``MISSING`` where it is none: a key that stands twice included, as one of both would be lost."""
    try:
        value: Value = json.loads(
            raw.decode("utf-8-sig"),
            parse_int=Number,
            parse_float=Number,
            parse_constant=_refuse,
            object_pairs_hook=_map,
        )
    except (ValueError, RecursionError):
        return MISSING
    return value


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)


def _map(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def json_document(value: Value) -> bytes:
    """A document's bytes: an object has one key a line, sorted, as :func:`metadata_bytes` writes them."""
    if not isinstance(value, dict) or not value:
        return f"{canonical(value)}\n".encode()
    lines = [f"{canonical(key)}: {canonical(value[key])}" for key in sorted(value)]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def _edited(value: Value) -> str:
    stamp = value.get("edited") if isinstance(value, dict) else None
    return stamp.text if isinstance(stamp, Number) else stamp if isinstance(stamp, str) else ""


def _coupled(
    merged: dict[str, Value], mine: dict[str, Value], theirs: dict[str, Value], decision: Decision
) -> dict[str, Value]:
    """Two dates, of which each side changed one, may have come into the wrong order: then both are of one side."""
    for couple in _COUPLES:
        if _in_order(mine, couple) and _in_order(theirs, couple) and not _in_order(merged, couple):
            first, second = ({key: side[key] for key in couple if key in side} for side in (mine, theirs))
            side = decision.side(" – ".join(couple), canonical(first).encode(), canonical(second).encode())
            merged = {**{key: merged[key] for key in merged if key not in couple}, **(first, second)[side != "mine"]}
    return merged


def _in_order(value: dict[str, Value], couple: tuple[str, str]) -> bool:
    start, end = (value.get(key) for key in couple)
    return not (isinstance(start, str) and isinstance(end, str)) or start <= end
