"""The window scrolling by itself, for measures."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.ui.diagnostics import auto_scroll
from upont_desktop.ui.window.main_window import MainWindow


def test_it_goes_all_over_the_history_and_every_screen_is_timed(
    open_window: Callable[[CloneBuilder], MainWindow],
    clone: CloneBuilder,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(120):
        clone.write("log.txt", f"{number}\n").commit(f"Entry {number}")
    monkeypatch.setattr(auto_scroll, "_JUMPS", 3)
    monkeypatch.setattr(auto_scroll, "_PLACES", 1)
    monkeypatch.setattr(auto_scroll, "_WHEEL_FRAMES", 2)
    monkeypatch.setattr(auto_scroll, "_DRAG_FRAMES", 4)
    window = open_window(clone)
    panel = window.panes.history
    took: list[float] = []
    places: set[int] = set()
    panel.view.follow_painting(took.append)
    bar = panel.view.verticalScrollBar()
    bar.valueChanged.connect(places.add)
    way = auto_scroll.AutoScroll(panel, window)
    with qtbot.waitSignal(way.ended):
        way.start()
    assert bar.value() == bar.maximum()
    assert len(places) > 8
    assert len(took) > 4
    assert all(0 < seconds < 5 for seconds in took)
