"""Which slow tests a change asks for (``tools/slow_tests.py``)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import slow_tests

ROOT = Path(__file__).parents[2]
APPLICATIONS = sorted(path.parent.name for path in (ROOT / "upont_desktop/apps").glob("*/room.py"))


def test_every_slow_test_is_asked_for_by_some_file_of_the_package() -> None:
    files = [path.relative_to(ROOT).as_posix() for path in (ROOT / "upont_desktop").rglob("*.py")]
    assert slow_tests.asked_for(files) == sorted(map(str, slow_tests.slow_files()))


@pytest.mark.parametrize("name", APPLICATIONS)
def test_every_application_asks_for_evenings(name: str) -> None:
    """What people do with it for hours."""
    assert [file for file in slow_tests.asked_for([f"upont_desktop/apps/{name}/room.py"]) if "evening" in file]


def test_a_change_of_the_books_kills_them() -> None:
    asked = slow_tests.asked_for(["upont_desktop/service/operations/books.py"])
    assert {"tests/service/operations/test_books_killed.py", "tests/apps/trade/test_killed.py"} <= set(asked)


def test_words_alone_ask_for_nothing() -> None:
    assert slow_tests.asked_for(["README.md", "docs/ARCHITECTURE.md", "resources/themes/light.json"]) == []


def test_a_commit_that_is_not_there_is_told() -> None:
    done = subprocess.run([sys.executable, ROOT / "tools/slow_tests.py", "0" * 40], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr
