"""The numbers that the benchmarks read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from upont_desktop.ui.diagnostics.timings import Timings, peak_memory, percentile_95, process_age


def test_moments_count_once(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "timings.json"
    timings = Timings(file)
    timings.note("window_shown_s")
    first = json.loads(file.read_text())["window_shown_s"]
    timings.note("first_rows_s")
    timings.note("window_shown_s")
    read = json.loads(file.read_text())
    assert read["window_shown_s"] == first
    assert read["first_rows_s"] >= first > 0
    assert read["whole_history_s"] is None
    assert read["peak_rss_mib"] > 20


def test_a_stall_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "timings.json"
    timings = Timings(file)
    timings.note("window_shown_s")
    with qtbot.waitSignal(timings._timer.timeout):
        pass
    start = process_age()
    while process_age() - start < 0.08:  # keeps the event loop waiting
        pass
    with qtbot.waitSignal(timings._timer.timeout):
        pass
    timings.write()
    assert json.loads(file.read_text())["longest_stall_ms"] > 50


def test_stalls_while_scrolling_count_apart(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "timings.json"
    timings = Timings(file)
    timings.note("window_shown_s")
    assert json.loads(file.read_text())["scroll_stall_ms"] is None
    timings.scroll(True)
    for milliseconds in range(1, 41):
        timings.paint(milliseconds / 1000)
    with qtbot.waitSignal(timings._timer.timeout):
        pass
    before = file.read_bytes()
    timings.write()
    assert file.read_bytes() == before
    timings.scroll(False)
    read = json.loads(file.read_text())
    assert (read["paint_p95_ms"], read["paintings"]) == (38.0, 40)
    assert 0 <= read["scroll_stall_ms"] <= read["longest_stall_ms"] + 0.1


@pytest.mark.parametrize(("values", "found"), [([3.0], 3.0), ([2.0, 1.0], 2.0), ([float(n) for n in range(100)], 94.0)])
def test_what_95_in_100_do_not_exceed(values: list[float], found: float) -> None:
    assert percentile_95(values) == found


def test_memory_is_in_mebibytes() -> None:
    assert 20 < peak_memory() < 5000
