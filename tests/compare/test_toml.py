"""TOML: the values that are set, told by where they stand; what is no TOML stays a text."""

from __future__ import annotations

import json
import time
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop import compare as room
from upont_desktop.compare.own_metadata import told
from upont_desktop.compare.toml_loader import MOST_CHARS
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.toml import TomlComparison, TomlPreview

CLUB = """\
title = "Club"  # a comment
size = 3
open = true
since = 2019-09-01
"a b".c = 1.5

[club.room]
code = 'B 12'
empty = {}

[[club.members]]
name = "Zoé"
roles = ["chair", "cook"]

[[club.members]]
name = "Léo"

[[dates]]
day = 1
"""


def shown(text: str) -> TomlPreview:
    found = room.preview("club.toml", text.encode())
    assert isinstance(found, TomlPreview)
    assert "\n".join(found.text.lines) == text.rstrip("\n")
    return found


def compared(old: str | None, new: str | None) -> tuple[TomlComparison, list[tuple[PairKind, str]]]:
    before, after = (None if text is None else text.encode() for text in (old, new))
    found = room.compare("a.toml", before, "a.toml", after)
    assert isinstance(found, TomlComparison)
    pairs = [
        (pair.kind, found.right[pair.right].key if pair.right is not None else found.left[pair.left or 0].key)
        for pair in found.pairs
    ]
    return found, pairs


def test_every_value_is_told_by_where_it_stands() -> None:
    assert [tuple(value) for value in shown(CLUB).values] == [
        ("title", '"Club"'),
        ("size", "3"),
        ("open", "true"),
        ("since", "2019-09-01"),
        ('"a b".c', "1.5"),
        ("club.room.code", '"B 12"'),
        ("club.room.empty", "{}"),
        ("club.members[Zoé].name", '"Zoé"'),
        ("club.members[Zoé].roles", '["chair", "cook"]'),
        ("club.members[Léo].name", '"Léo"'),
        ("dates[1].day", "1"),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('a = 1\nb = "\n', 2),
        ("a = 1\n[b\n", 2),
        ("a = 1\na = 2\n", 2),
        ("not toml", 1),
        ("a = " + "[" * 5_000, 0),  # deeper than Python counts
        ("a = " + "9" * 5_000, 0),
        ("# " + "x" * MOST_CHARS, 0),
    ],
)
def test_what_is_no_toml_stays_a_text(text: str, line: int) -> None:
    found = shown(text)
    assert (found.values, found.wrong_line) == ((), line)


def test_a_key_without_end_costs_nothing() -> None:
    started = time.process_time()
    for text in ("a." * 40_000 + "a = 1", "[" + "a." * 40_000 + "a]", '"a" . ' * 10_000 + "a = 1"):
        assert shown(text).values == ()
    found = told("a.md", b"+++\n" + b"a." * 8_000 + b"a = 1\n+++\nx\n")
    assert "a" not in found
    assert time.process_time() - started < 5


def test_values_are_compared_by_key_in_the_order_of_the_file() -> None:
    old = 'a = 1\nb = 2\nc = 3\n[[p]]\nname = "x"\nv = 1\n[[p]]\nname = "y"\nv = 1\n'
    new = 'c = 3\na = "1"\nd = 4\n[[p]]\nname = "new"\nv = 1\n[[p]]\nname = "y"\nv = 2\n'
    found, pairs = compared(old, new)
    assert pairs == [
        (PairKind.REMOVED, "b"),
        (PairKind.SAME, "c"),
        (PairKind.CHANGED, "a"),
        (PairKind.ADDED, "d"),
        (PairKind.ADDED, "p[new].name"),
        (PairKind.ADDED, "p[new].v"),
        (PairKind.REMOVED, "p[x].name"),
        (PairKind.REMOVED, "p[x].v"),
        (PairKind.SAME, "p[y].name"),
        (PairKind.CHANGED, "p[y].v"),
    ]
    assert not found.text.same_lines


def test_a_side_that_is_not_there_or_no_toml() -> None:
    assert compared(None, "a = 1\n")[1] == [(PairKind.ADDED, "a")]
    assert compared("a = 1\n", None)[1] == [(PairKind.REMOVED, "a")]
    found, pairs = compared("a = 1\n", "a = \n")
    assert (pairs, found.text.changed) == ([], 1)


_scalars = st.one_of(st.integers(-9, 9), st.booleans(), st.text('aé"\\\n.', max_size=4))
_tables = st.dictionaries(st.text('ab.é "', max_size=3), _scalars, max_size=4)


def _toml(table: dict[str, object]) -> str:
    return "".join(f"{json.dumps(key, ensure_ascii=False)} = {json.dumps(value)}\n" for key, value in table.items())


@given(_tables, _tables)
def test_what_is_told_is_what_is_set(old: dict[str, object], new: dict[str, object]) -> None:
    found, _ = compared(_toml(old), _toml(new))
    told = [(found.left[pair.left] if pair.left is not None else None) for pair in found.pairs]
    assert len([each for each in told if each]) == len(old)
    assert len([pair for pair in found.pairs if pair.right is not None]) == len(new)
    for side, table in ((found.left, old), (found.right, new)):
        assert tomllib.loads("".join(f"{value.key} = {value.value}\n" for value in side)) == table
    kinds = {found.right[pair.right].key: pair.kind for pair in found.pairs if pair.right is not None}
    same = [key for key, kind in kinds.items() if kind is PairKind.SAME]
    assert len(same) == sum(key in old and old[key] == new[key] and type(old[key]) is type(new[key]) for key in new)
