"""Previews in a terminal."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

from tests.support.clones import CloneBuilder
from upont_desktop.cli.previews import lines_of
from upont_desktop.compare import preview


def test_a_resource_now_and_before(ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder) -> None:
    first = clone.write("a/sheet.md", "# One\n\ttext\n").commit("First")
    clone.write("a/sheet.md", "# Two\n").commit("Second")
    assert call("preview", clone.path, "a/sheet.md").out == "# Two\n"
    assert call("preview", clone.path, "a/sheet.md", "--at", "{1}").out == "# One\n\ttext\n"
    told = ask("preview", clone.path, "a/sheet.md", "--at", first[:9])
    assert (told["path"], told["version"], told["commit"]) == ("a/sheet.md", 1, first)
    assert told["lines"] == ["# One", "\ttext"]
    missing = call("preview", clone.path, "a/gone.md")
    assert (missing.code, missing.out) == (1, "")
    assert call("preview", clone.path, "a/sheet.md", "--at", "{7}").code == 1
    assert call("preview", clone.path, "a/gone.md", "--at", first).code == 1


def lines(name: str, data: bytes) -> list[str]:
    return list(lines_of(preview(name, data)))


def test_every_kind_has_lines() -> None:
    assert lines("t.csv", b"a;b\n1;2\n") == ["a\tb", "1\t2"]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("inside/one.txt", "one")
    assert lines("z.zip", packed.getvalue())[-1].endswith("     3 B  inside/one.txt")
    assert lines("x.bin", bytes(range(256)))[:2] == [
        "application/octet-stream, 256 B",
        "00000000  00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f",
    ]
    cells = [{"cell_type": "code", "source": "1+1", "execution_count": 3, "metadata": {}, "outputs": []}]
    cells[0]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "2\\n"}]
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}
    assert lines("n.ipynb", json.dumps(notebook).encode()) == ["-- code [3]", "1+1", "=> 2\\n"]
    assert lines("p.png", b"\x89PNG broken")[0].startswith("This file seems to be damaged")
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
    assert lines("s.svg", svg) == [f"SVG, 4 × 3, {len(svg)} B", svg.decode()]
