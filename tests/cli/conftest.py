"""The command line, called as the console script calls it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from upont_desktop.cli.main import main

Word = str | bytes | Path


@dataclass(frozen=True)
class Said:
    """What a call ended with and printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Call the command line; bytes become what Python makes of such an argument."""

    def run(*words: Word) -> Said:
        capsys.readouterr()
        code = main([os.fsdecode(word) for word in words])
        told = capsys.readouterr()
        return Said(code, told.out, told.err)

    return run


@pytest.fixture
def ask(call: Callable[..., Said]) -> Callable[..., Any]:
    """Call the command line with ``--json``, and give what it says; it must succeed in silence."""

    def run(command: str, *words: Word) -> Any:
        said = call(command, "--json", *words)
        assert (said.code, said.err) == (0, "")
        return said.json

    return run
