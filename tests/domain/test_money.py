"""Amounts as people type them, and as languages write them; and no float anywhere near."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.money import MOST_CENTS, NO_AMOUNT, TOO_FINE, TOO_MUCH, plain_cents, read_cents, written_cents

ROOT = Path(__file__).parents[2]
CENTS = st.integers(-MOST_CENTS, MOST_CENTS)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("3,50", 350), ("3.50 €", 350), ("€3.5", 350), ("3", 300), ("3,5", 350), ("0", 0), (" 12 EUR", 1_200),
        ("1 234,50", 123_450), ("1\u202f234,50\u00a0€", 123_450), ("1.234,50", 123_450), ("1,234.50", 123_450),
        ("1'234.50", 123_450), ("-2", -200), ("−3,50 €", -350), ("10 000 000", 1_000_000_000),
    ],
)  # fmt: skip
def test_what_people_type_is_an_amount(text: str, cents: int) -> None:
    assert read_cents(text) == cents


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("3,505", TOO_FINE), ("3.500", TOO_FINE), ("0,001", TOO_FINE), ("", NO_AMOUNT), ("three", NO_AMOUNT),
        ("1 23", NO_AMOUNT), ("3,50,10", NO_AMOUNT), ("1e5", NO_AMOUNT), ("٣", NO_AMOUNT), ("--3", NO_AMOUNT),
        ("$3", NO_AMOUNT), ("3,", NO_AMOUNT), ("nan", NO_AMOUNT), ("1234567890", TOO_MUCH), ("9" * 400, TOO_MUCH),
    ],
)  # fmt: skip
def test_what_is_none_is_refused_with_a_reason(text: str, why: str) -> None:
    found = read_cents(text)
    assert isinstance(found, Problem)
    assert found.sentence == why


@given(CENTS, st.sampled_from(["fr", "en"]))
def test_what_is_written_is_read_back(cents: int, language: str) -> None:
    assert read_cents(written_cents(cents, language)) == cents
    assert read_cents(plain_cents(cents)) == cents
    assert read_cents(plain_cents(cents, ",")) == cents


@given(st.text(max_size=20))
def test_any_text_is_an_amount_or_not(text: str) -> None:
    found = read_cents(text)
    assert isinstance(found, int | Problem)


def test_each_language_writes_its_own() -> None:
    assert written_cents(-123_450) == "−1\u202f234,50\u00a0€"
    assert written_cents(-123_450, "en") == "−€1,234.50"
    assert plain_cents(-5) == "-0.05"


def test_no_float_stands_near_money() -> None:
    """No number with a point, no division that makes one, and nothing that rounds."""
    apps = ROOT / "upont_desktop/apps"
    accounts = [one for one in (apps / "trade").rglob("*.py") if "ui" not in one.relative_to(apps).parts]
    assert len(accounts) > 30
    modules = [ROOT / "upont_desktop/domain/money.py", *accounts]
    found = [f"{one.name}: {ast.unparse(node)}" for one in modules for node in _nodes(one) if _is_float(node)]
    # a bar has seconds, in which a float does no harm
    found += [f"{one.name}: {ast.unparse(node)}" for one in (apps / "pochtron").rglob("*.py") for node in _nodes(one)
              if "ui" not in one.parts and _divides(node)]  # fmt: skip
    assert found == []


_MONEY = re.compile("cents|price|deposit|amount|balance|euro")
_DRAWN = {"bar_chart.py"}  # how high a bar stands is no amount


def test_no_amount_of_any_room_becomes_a_float() -> None:
    """Neither a deposit nor the price of an event: whatever is called money is not divided, and made no float."""
    modules = [one for one in (ROOT / "upont_desktop/apps").rglob("*.py") if one.name not in _DRAWN]
    assert len(modules) > 250
    nodes = ((one, node) for one in modules for node in _nodes(one) if _is_float(node) or _is_called(node, "toDouble"))
    assert [f"{one.name}: {ast.unparse(node)}" for one, node in nodes if _MONEY.search(" ".join(_names(node)))] == []


def _names(node: ast.AST) -> Iterator[str]:
    for one in ast.walk(node):
        if isinstance(one, ast.Name | ast.Attribute):
            yield one.id if isinstance(one, ast.Name) else one.attr


def _is_called(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name


def _nodes(module: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(module.read_bytes()))


def _is_float(node: ast.AST) -> bool:
    called = node.func if isinstance(node, ast.Call) else None
    made = isinstance(called, ast.Name) and called.id in {"float", "round"}
    return made or _divides(node) or (isinstance(node, ast.Constant) and isinstance(node.value, float))


def _divides(node: ast.AST) -> bool:
    """By a number; paths are joined by names."""
    if not isinstance(node, ast.BinOp | ast.AugAssign) or not isinstance(node.op, ast.Div):
        return False
    by = node.right if isinstance(node, ast.BinOp) else node.value
    return not (isinstance(by, ast.JoinedStr) or (isinstance(by, ast.Constant) and isinstance(by.value, str)))


def test_a_sign_between_digits_is_a_point_or_a_mistake() -> None:
    assert [read_cents(text) for text in ("3€50", "1 234€50 ", "-3€05")] == [350, 123_450, -305]
    for text in ("3€5", "3€505", "3 EUR 50", "3,5€50", "3€50€20", "€3€50€"):
        assert isinstance(read_cents(text), Problem), text
