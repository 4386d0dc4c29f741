"""Formulas of Markdown and notebooks: which text is one, how it is set, and what a stranger's can do."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from upont_desktop.compare import compare, preview
from upont_desktop.domain.content.codec import dumps, loads
from upont_desktop.domain.content.markdown import MarkdownComparison, MarkdownPreview
from upont_desktop.domain.content.math_formula import FORMULA
from upont_desktop.domain.content.notebooks import NotebookPreview


def shown(text: str) -> MarkdownPreview:
    found = preview("a.md", text.encode())
    assert isinstance(found, MarkdownPreview)
    return found


def sources(text: str) -> list[str]:
    return [formula.source for formula in shown(text).formulas]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"so $u_n = \frac{1}{n}$, for $n \in \N$.", [r"$u_n = \frac{1}{n}$", r"$n \in \N$"]),
        ("$$\na\n\n+ b\n$$\nafter", ["$$\na\n\n+ b\n$$"]),
        ("- a list: $$x$$ and $x^2$", ["$$x$$", "$x^2$"]),
        ("> $$\n> x\n> $$", ["$$\nx\n$$"]),
        ("| a |\n|---|\n| $\\sqrt{2}$ |", [r"$\sqrt{2}$"]),
        ("it costs 5 $ and 6 $, or $5 and $6", []),
        (r"\$x\$ and `$x$` and $ x $ and $$ $$", []),
        ("    $$\n    x\n    $$", []),
        ("```\n$x$\n```", []),
        ("$a_1$ _and_ $b_2$", ["$a_1$", "$b_2$"]),
    ],
)
def test_what_is_a_formula(text: str, found: list[str]) -> None:
    assert sources(text) == found


def test_a_formula_is_a_drawing_in_the_text() -> None:
    formula = shown(r"a $\frac{1}{n_k}$ b").formulas[0]
    assert formula.svg.startswith("<svg")
    assert "<text" not in formula.svg
    assert 0.3 < formula.width < 3
    assert formula.ascent > 0.5
    assert formula.depth > 0.2
    found = shown(r"a $\frac{1}{n_k}$ b")
    assert f'<img src="{FORMULA}{formula.digest}" alt="$\\frac{{1}}{{n_k}}$">' in found.html
    assert loads(dumps(found)) == found


@pytest.mark.parametrize("bad", [r"\frac{", r"\unknown{x}", "x^", "{{{", r"\begin{array}", r"\def\a{b}\a", "&"])
def test_what_cannot_be_set_stays_as_it_is_written(bad: str) -> None:
    found = shown(f"a ${bad}$ b <i>")
    assert found.formulas == ()
    assert bad.replace("&", "&amp;") in found.html
    assert "<i>" not in found.html


def test_a_changed_formula_is_marked_as_a_whole() -> None:
    found = compare("a.md", b"let $x^2$ and $y$ be", "a.md", b"let $x^3$ and $y$ be")
    assert isinstance(found, MarkdownComparison)
    old, same, new = (next(one for one in found.formulas if one.source == text) for text in ("$x^2$", "$y$", "$x^3$"))
    assert f'<del><img src="{FORMULA}{old.digest}"' in found.html
    assert f'<ins><img src="{FORMULA}{new.digest}"' in found.html
    assert found.html.count(same.digest) == 1


def test_cells_of_a_notebook_have_formulas() -> None:
    cells = [{"cell_type": "markdown", "source": ["$$x$$"]}, {"cell_type": "code", "source": "a = '$y$'"}]
    found = preview("a.ipynb", json.dumps({"cells": cells}).encode())
    assert isinstance(found, NotebookPreview)
    assert [formula.source for formula in found.notebook.formulas] == ["$$x$$"]
    assert FORMULA in found.notebook.cells[0].html


# Each of these takes hours, or all memory, where the work is not estimated before it begins.
BOMBS = [
    "{" * 30 + "x" + "}" * 30, r"\sqrt{" * 30 + "x" + "}" * 30, r"\left(" * 30 + "x" + r"\right)" * 30,
    r"\substack" * 30 + "x", r"\xleftarrow" * 30 + "x", r"\begin{matrix}" * 30 + "x" + r"\end{matrix}" * 30,
    r"\def\a{\b\b}\def\b{\c\c}\def\c{\a\a}\a", r"\hspace{1000000000em}x",
    "x_{" * 2_000, "{" * 5_000 + "x" + "}" * 5_000,
]  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_stays_text(bomb: str) -> None:
    began = time.monotonic()
    assert sources(f"$${bomb}$$") == []
    assert time.monotonic() - began < 5


@settings(max_examples=60, deadline=5_000, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from([
    "x", "1", "{", "}", "_", "^", " ", "&", "\\\\", "<", "é", r"\frac", r"\sqrt", r"\left(", r"\right)", r"\text{a}",
    r"\begin{cases}", r"\end{cases}", r"\sum", r"\mathbb{R}", r"\substack", r"\color{red}", r"\tag{1}", "%", "~", "#",
]), max_size=14))  # fmt: skip
def test_no_formula_ends_a_preview(parts: list[str]) -> None:
    found = shown(f"before ${''.join(parts)}$ after")
    assert "before" in found.html
    assert "after" in found.html
    assert all(formula.svg.count("<svg") == 1 for formula in found.formulas)
