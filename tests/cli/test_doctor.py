"""`upont-desktop doctor`."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import system_needs

from upont_desktop.service.diagnosis import LIBRARIES
from upont_desktop.service.git_program import OLDEST_GIT


def test_versions_and_places_are_told(ask: Callable[..., Any], call: Callable[..., Any], data_folder: Path) -> None:
    told = ask("doctor")
    assert (told["healthy"], told["missing"]) == (True, [])
    facts = {item["name"]: item["value"] for item in told["facts"]}
    assert facts["Python"].startswith(".".join(map(str, sys.version_info[:3])))
    for name in ("git", "SQLite", "Qt (PySide6)", "sqlalchemy"):
        assert re.match(r"\d+\.\d+", facts[name])
    assert facts["data"] == str(data_folder)
    assert not data_folder.exists()
    assert "Nothing is missing." in call("doctor").out


def test_what_is_missing_is_said(call: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("PATH", str(tmp_path))
    said = call("doctor", "--data-dir", blocked / "data")
    assert (said.code, said.err) == (1, "")
    assert "Missing: Git was not found" in said.out
    assert "cannot be written" in said.out


def test_what_is_looked_for_is_what_the_program_asks_for() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    # Qt, and what one system lacks, have marks.
    everywhere = [line for line in project["dependencies"] if ";" not in line]
    assert {re.split(r"[~<>= ]", line)[0] for line in everywhere} == set(LIBRARIES)
    assert system_needs.OLDEST_GIT == OLDEST_GIT
