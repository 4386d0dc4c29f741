"""The program starts itself in a stranger's folder without running what lies there."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from upont_desktop.service.own_program import own_program


@pytest.mark.parametrize("module", ["argparse", "json", "subprocess", "upont_desktop"])
def test_modules_of_the_folder_are_never_imported(module: str, tmp_path: Path) -> None:
    (tmp_path / f"{module}.py").write_text("open('ran', 'w').close()\n", "utf-8")
    done = subprocess.run([*own_program(), "--version"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0
    assert "uPont Desktop" in done.stdout + done.stderr
    assert [path.name for path in tmp_path.iterdir()] == [f"{module}.py"]
