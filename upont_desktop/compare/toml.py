"""TOML: as text, and as the values that are set."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.text import compare_sides, read_text
from upont_desktop.compare.toml_loader import NotToml, load_toml
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.part_pair import Pair, PairKind
from upont_desktop.domain.content.text import TextSide
from upont_desktop.domain.content.toml import TomlComparison, TomlPreview, TomlValue

_MOST_SHOWN: Final = 500
"""Characters of one value: a list shows its beginning; the whole stands in the text."""
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_NAMES: Final = ("name", "id", "key", "title")
"""What tells the tables of an array apart, where all of them have it and no two the same."""


def preview_toml(source: Source, guard: Guard) -> TomlPreview:
    """A file of settings to show. What is no TOML is a text all the same."""
    side = read_text(source, guard)
    values, wrong_line = _values(side, guard)
    return TomlPreview(side, values, wrong_line)


def compare_toml(left: Source | None, right: Source | None, options: CompareOptions, guard: Guard) -> TomlComparison:
    """Two files of settings, as texts and by their values. A side that is no TOML leaves the texts alone."""
    before, after = left and read_text(left, guard), right and read_text(right, guard)
    text = compare_sides(ContentKind.TOML, before, after, options, guard)
    sides = [_values(side, guard) if side else ((), 0) for side in (before, after)]
    old, new = ((), ()) if any(wrong for _, wrong in sides) else (sides[0][0], sides[1][0])
    return TomlComparison(text, old, new, tuple(_paired(old, new)))


def _values(side: TextSide, guard: Guard) -> tuple[tuple[TomlValue, ...], int]:
    try:
        table = load_toml("\n".join(side.lines))
    except NotToml as error:
        return (), error.line
    return tuple(guard.watched(_of_table("", table))), 0


def _of_table(above: str, table: Mapping[str, object]) -> Iterator[TomlValue]:
    for key, value in table.items():
        written = key if _BARE.fullmatch(key) else json.dumps(key, ensure_ascii=False)
        yield from _of_value(f"{above}.{written}" if above else written, value)


def _of_value(key: str, value: object) -> Iterator[TomlValue]:
    tables = [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
    if isinstance(value, dict) and value:
        yield from _of_table(key, value)
    elif isinstance(value, list) and tables and len(tables) == len(value):
        for name, table in zip(_names_of(tables), tables, strict=True):
            yield from _of_table(f"{key}[{name}]", table) if table else iter([TomlValue(f"{key}[{name}]", "{}")])
    else:
        written = _written(value)
        yield TomlValue(key, written if len(written) <= _MOST_SHOWN else f"{written[:_MOST_SHOWN]}…")


def _names_of(tables: Sequence[Mapping[str, object]]) -> list[str]:
    for name in _NAMES:
        found = [table.get(name) for table in tables]
        if all(isinstance(each, str) and each for each in found) and len(set(found)) == len(found):
            return [str(each) for each in found]
    return [str(number) for number in range(1, len(tables) + 1)]


def _written(value: object) -> str:
    """A value as TOML writes it, on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, dict):
        inside = ", ".join(f"{key} = {_written(each)}" for key, each in value.items())
        return f"{{ {inside} }}" if inside else "{}"
    return str(value)


def _paired(left: Sequence[TomlValue], right: Sequence[TomlValue]) -> Iterator[Pair]:
    """By key, in the order of the newer file; what is gone stands where it was."""
    before, after = ({value.key: at for at, value in enumerate(side)} for side in (left, right))
    told = 0
    for at, value in enumerate(right):
        was = before.get(value.key)
        while was is not None and told < was:
            if left[told].key not in after:
                yield Pair(PairKind.REMOVED, told, None)
            told += 1
        if was is None:
            yield Pair(PairKind.ADDED, None, at)
        else:
            yield Pair(PairKind.SAME if left[was].value == value.value else PairKind.CHANGED, was, at)
    yield from (Pair(PairKind.REMOVED, at, None) for at in range(told, len(left)) if left[at].key not in after)


HANDLER = Handler(preview_toml, compare_toml)
