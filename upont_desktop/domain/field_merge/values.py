"""Values of three versions put together: maps key by key, lists as sets, and one of two for everything else."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from upont_desktop.domain.field_merge.decision import Decision, MergeSide


@dataclass(frozen=True, slots=True)
class Number:
    """A JSON number as it is written: ``1.0`` stays ``1.0``, whatever Python would make of it."""

    text: str


@dataclass(frozen=True, slots=True)
class Missing:
    """No value: the key is not there."""


MISSING = Missing()
Value: TypeAlias = "str | bool | Number | list[Value] | dict[str, Value] | None"
Found: TypeAlias = "Value | Missing"


def merged_value(base: Found, mine: Found, theirs: Found, name: str, decision: Decision) -> Found:
    """One value out of three. A change of one side is taken; a value that one side removed and the other changed
    stays, as changed; of two different ones the decision keeps one.
    """
    if theirs in (mine, base):
        return mine
    if mine == base or isinstance(mine, Missing):
        return theirs
    if isinstance(theirs, Missing):
        return mine
    if isinstance(mine, dict) and isinstance(theirs, dict):
        return merged_map(base if isinstance(base, dict) else {}, mine, theirs, name, decision)
    if isinstance(mine, list) and isinstance(theirs, list):
        return _merged_list(base if isinstance(base, list) else [], mine, theirs, name, decision)
    side = decision.side(name, canonical(mine).encode(), canonical(theirs).encode())
    return mine if side is MergeSide.MINE else theirs


def merged_map(
    base: Mapping[str, Value], mine: Mapping[str, Value], theirs: Mapping[str, Value], name: str, decision: Decision
) -> dict[str, Value]:
    """A map put together key by key; the keys come sorted."""
    result: dict[str, Value] = {}
    for key in sorted({*mine, *theirs}):
        path = f"{name}.{key}" if name else key
        found = merged_value(base.get(key, MISSING), mine.get(key, MISSING), theirs.get(key, MISSING), path, decision)
        if not isinstance(found, Missing):
            result[key] = found
    return result


def _merged_list(
    base: list[Value], mine: list[Value], theirs: list[Value], name: str, decision: Decision
) -> list[Value]:
    keyed = [_by_id(items) for items in (base, mine, theirs)]
    if all(one is not None for one in keyed) and (mine or theirs):
        first, second, third = ({} if one is None else one for one in keyed)
        merged = merged_map(first, second, third, name, decision)
        order = merged_set(list(first), list(second), list(third), str)
        return [merged[key] for key in (*(key for key in order if key in merged), *sorted(set(merged) - set(order)))]
    return merged_set(base, mine, theirs, canonical)


def _by_id(items: list[Value]) -> dict[str, Value] | None:
    """Maps that each have an ``id`` of their own, by it; ``None`` where it is another kind of list."""
    found = {item["id"]: item for item in items if isinstance(item, dict) and isinstance(item.get("id"), str)}
    return {str(key): item for key, item in found.items()} if len(found) == len(items) else None


def merged_set(base: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any], key: Callable[[Any], str]) -> list[Any]:
    """A list put together as a set: what either side added is in, what either side removed is out.

    What stays keeps its order, the new one where a side rearranged it; what is new comes last. An item that stands
    several times is counted.
    """
    items = {key(item): item for item in (*base, *mine, *theirs)}
    before, first, second = ([key(item) for item in side] for side in (base, mine, theirs))
    counts = _counts(Counter(before), Counter(first), Counter(second))
    stay = [one for one in dict.fromkeys(before) if counts[one]]
    names = [*_either(_only(before, stay), _only(first, stay), _only(second, stay)), *stay]
    known = set(before)
    names += _either([], *([one for one in dict.fromkeys(side) if one not in known] for side in (first, second)))
    names += sorted(counts)  # of what both added, in an order that both clones know
    return [items[name] for name in dict.fromkeys(names) for _ in range(counts[name])]


def _either(base: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    """The order of the side that changed it; where both did, differently, that from before."""
    if theirs in (mine, base):
        return mine
    return theirs if mine == base else base


def _counts(base: Counter[str], mine: Counter[str], theirs: Counter[str]) -> Counter[str]:
    """How often each item stands in the result: both sides' changes together, the same change once."""
    counts: Counter[str] = Counter()
    for name in {*mine, *theirs}:
        up, down = mine[name] - base[name], theirs[name] - base[name]
        change = max(up, down) if min(up, down) >= 0 else min(up, down) if max(up, down) <= 0 else up + down
        counts[name] = max(0, base[name] + change)
    return counts


def _only(order: list[str], wanted: Sequence[str]) -> list[str]:
    chosen = set(wanted)
    return list(dict.fromkeys(one for one in order if one in chosen))


def canonical(value: Value) -> str:
    """A value as JSON on one line, its keys sorted; two equal values give the same."""
    match value:
        case Number():
            return value.text
        case dict():
            return "{" + ", ".join(f"{_text(key)}: {canonical(value[key])}" for key in sorted(value)) + "}"
        case list():
            return "[" + ", ".join(map(canonical, value)) + "]"
        case str():
            return _text(value)
        case _:
            return json.dumps(value)


def _text(text: str) -> str:
    """A JSON string; half a surrogate pair, which UTF-8 cannot hold, stays escaped."""
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", json.dumps(text, ensure_ascii=False))


_HALVES = re.compile("[\ud800-\udfff]")
