"""`upont-desktop circles`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.clones import CloneBuilder


def test_the_circles_known_are_listed(
    ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder, make_clone: Callable[..., CloneBuilder]
) -> None:
    assert ask("circles") == {"circles": []}
    assert "No circle is known yet" in call("circles").err
    clone.write("a.txt", "1").commit("First")
    gone = make_clone("gone")
    ask("index", gone.path)
    ask("index", clone.path)
    place = gone.path
    place.rename(place.with_name("elsewhere"))
    first, second = ask("circles")["circles"]
    assert first == {
        "circle": "clone",
        "path": str(clone.path),
        "path_hex": bytes(clone.path).hex(),
        "title": None,
        "present": True,
        "indexed": True,
        "commits": 1,
        "resources": 1,
        "versions": 1,
    }
    assert (second["circle"], second["present"]) == ("gone", False)
    said = call("circles").out
    assert "1 commit, 1 resource" in said
    assert "its folder is not there" in said


def test_data_are_kept_where_the_option_says(ask: Callable[..., Any], clone: CloneBuilder, tmp_path: Path) -> None:
    clone.write("a.txt", "1").commit("First")
    ask("index", clone.path, "--data-dir", tmp_path / "kept")
    assert (tmp_path / "kept" / "circles.json").is_file()
    assert ask("circles")["circles"] == []
    assert len(ask("circles", "--data-dir", tmp_path / "kept")["circles"]) == 1
