"""The numbers that the benchmarks read."""

from __future__ import annotations

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from upont_desktop.ui.stalls import Timings, peak_memory, process_age


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


def test_memory_is_in_mebibytes() -> None:
    assert 20 < peak_memory() < 5000
