"""A terminal opens in a folder, with what the computer has."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from upont_desktop.ui.core.terminals import open_in

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="others have a terminal of their own")


def program(folder: Path, name: str, told: Path) -> None:
    file = folder / name
    file.write_text(f'#!/bin/sh\nprintf "%s" "{name} in $PWD" > "{told}.part"; mv "{told}.part" "{told}"\n')
    file.chmod(0o755)


def test_the_persons_own_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    programs, there, told = tmp_path / "bin", tmp_path / "a folder", tmp_path / "told"
    programs.mkdir()
    there.mkdir()
    monkeypatch.setenv("PATH", f"{programs}:/bin:/usr/bin")
    monkeypatch.setattr("upont_desktop.ui.core.terminals._LINUX", ("missing-one", "some-terminal"))
    monkeypatch.delenv("TERMINAL", raising=False)
    assert not open_in(there)
    program(programs, "some-terminal", told)
    assert open_in(there)
    qtbot.waitUntil(told.exists)
    assert told.read_text() == f"some-terminal in {there}"
    told.unlink()
    program(programs, "own-terminal", told)
    monkeypatch.setenv("TERMINAL", "own-terminal")
    assert open_in(there)
    qtbot.waitUntil(told.exists)
    assert told.read_text() == f"own-terminal in {there}"
