"""What the page for scripts shows, run as it stands there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.support.clones import CloneBuilder

PAGE = Path(__file__).parents[2] / "docs" / "howto" / "script.md"


def test_the_script_of_the_page_compares_two_versions(clone: CloneBuilder) -> None:
    clone.write("notes.txt", "one\n").commit("One")
    clone.write("notes.txt", "two\n").commit("Two")
    found = re.search(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert found is not None
    script = found[1].replace("path/of/a/clone", str(clone.path))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    shown, compared = done.stdout.splitlines()
    assert shown.startswith("TextPreview(")
    assert compared.startswith("TextComparison(")
    assert "two" in compared
