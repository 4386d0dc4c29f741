"""`upont-desktop uses`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.clones import CloneBuilder


@pytest.fixture
def linked(clone: CloneBuilder) -> CloneBuilder:
    clone.write("docs/sheet.md", "![picture](figure.png) and [more](gone.md)\n").write("docs/figure.png", b"\x89PNG")
    clone.write("docs/other.md", "![again](figure.png)\n").commit("First")
    return clone


def test_both_directions_are_told(ask: Callable[..., Any], call: Callable[..., Any], linked: CloneBuilder) -> None:
    told = ask("uses", linked.path, "docs/sheet.md")
    assert (told["path"], told["reverse"]) == ("docs/sheet.md", False)
    assert [(item["target"]["path"], item["broken"]) for item in told["dependencies"]] == [
        ("docs/figure.png", False),
        ("docs/gone.md", True),
    ]
    told = ask("uses", linked.path, "./docs/figure.png", "--reverse")
    assert [item["source"]["path"] for item in told["dependencies"]] == ["docs/other.md", "docs/sheet.md"]
    assert "docs/gone.md  (missing)" in call("uses", linked.path, "docs/sheet.md").out
    assert len(call("uses", linked.path, "docs/figure.png", "--reverse").out.splitlines()) == 2


def test_a_missing_resource_can_be_used(
    ask: Callable[..., Any], call: Callable[..., Any], linked: CloneBuilder
) -> None:
    told = ask("uses", linked.path, "docs/gone.md", "--reverse")
    assert [item["source"]["path"] for item in told["dependencies"]] == ["docs/sheet.md"]
    assert ask("uses", linked.path, "docs/figure.png")["dependencies"] == []
    said = call("uses", linked.path, "nowhere.md")
    assert (said.code, said.out) == (1, "")
