"""After an operation, the panes read again what it names, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import Open, Settle, choose, known, known_person, settle
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.scopes import InFolder
from upont_desktop.service.history_reader import HistoryReader
from upont_desktop.service.operations import NewFile, OperationContext, add, describe, update
from upont_desktop.service.resource_reader import ResourceReader
from upont_desktop.ui.window.main_window import MainWindow

__all__ = ["known_person", "settle"]
pytestmark = known

SHEET, OTHER, README = "Maths/sheet 2.tex", "Maths/sheet 10.tex", "readme.md"
_READS = {
    HistoryReader: ("rows", "count", "row_of", "commit", "containing"),
    ResourceReader: ("tree", "paths", "resource", "unseen", "broken_dependencies"),
}


class Reads:
    """What was asked of the real readers since :meth:`forget`: a question, and what it was about."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[tuple[object, ...]] = []
        for kind, names in _READS.items():
            for name in names:
                monkeypatch.setattr(kind, name, self._counted(getattr(kind, name)))

    def _counted(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def counted(reader: object, *given: object) -> Any:
            self.asked.append((real.__name__, *given))
            return real(reader, *given)

        return counted

    def of(self, *names: str) -> list[object]:
        """What these questions were about."""
        return [asked[1] if len(asked) > 1 else "" for asked in self.asked if asked[0] in names]

    def forget(self) -> None:
        """Count from here on."""
        self.asked.clear()


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    """Counts what is read."""
    return Reads(monkeypatch)


@pytest.fixture
def do(reads: Reads, filled: CloneBuilder, settle: Settle, qtbot: QtBot) -> Callable[..., None]:
    """Do something that nobody expects to be led to, wait until the index has it, and count what is read for it."""

    def run(window: MainWindow, work: Callable[[OperationContext], ChangeSet]) -> None:
        context = window.operations.context
        settle(window)
        reads.forget()
        context.run(lambda _worker, place: work(place), lambda change: context.announce(change, by_person=False))
        settle(window)
        qtbot.waitUntil(lambda: window.session.summary.head == filled.head)
        settle(window)

    return run


def test_what_an_operation_does_not_name_is_not_read(
    open_window: Open, filled: CloneBuilder, reads: Reads, do: Callable[..., None], settle: Settle, qtbot: QtBot
) -> None:
    filled.write("Maths/uses.md", "[it](<../readme.md>)\n").commit("Use the readme")
    window = open_window(filled)
    settle(window)

    # A resource is looked at, and another one gets a new version: only the folder of that one is read.
    choose(window, OTHER, qtbot)
    settle(window)
    window.panes.history.view.choose_row(0)
    do(window, lambda place: update(place, README, b"[it](<uses.md>)\n"))
    assert window.session.index_change.change is not None
    assert window.session.index_change.touched == frozenset({README})
    assert set(reads.of("tree")) == {""}
    assert reads.of("rows", "count", "row_of", "commit", "containing", "paths") == []
    assert OTHER not in reads.of("resource")

    # The other one is changed itself: its history, its details and its folder are read, the rest is not.
    do(window, lambda place: update(place, OTHER, b"new\n"))
    assert set(reads.of("tree")) <= {"", "Maths"}
    assert reads.of("rows")
    assert window.panes.history.model.row_view(0).hash == filled.head  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: OTHER in reads.of("resource"))
    assert reads.of("paths", "unseen", "broken_dependencies") == []

    # A folder is looked at: its newest change loses the label, and after that nothing is new there.
    window.panes.visit(InFolder("Maths"))
    settle(window)
    window.panes.history.view.choose_row(2)
    do(window, lambda place: describe(place, {README: {"level": "1A"}}))
    assert reads.of("rows")
    do(window, lambda place: describe(place, {README: {"level": "2A"}}))
    assert reads.of("rows", "count", "commit") == []
    do(window, lambda place: add(place, [NewFile("Pictures/new.svg", b"<svg>new</svg>")]))
    assert reads.of("rows", "count", "commit") == []
    assert "Maths" not in reads.of("tree")
    do(window, lambda place: update(place, SHEET, b"three\n"))
    assert reads.of("rows")
    assert window.panes.history.model.row_view(0).hash == filled.head  # type: ignore[union-attr]


def test_labels_and_links_follow(
    open_window: Open, filled: CloneBuilder, reads: Reads, do: Callable[..., None], settle: Settle, qtbot: QtBot
) -> None:
    """The commit that was the newest loses its label, and a resource that is used from now on says so."""
    window = open_window(filled)
    choose(window, SHEET, qtbot)
    settle(window)
    before = filled.head
    window.panes.history.view.choose_row(0)
    settle(window)
    assert window.panes.details.hash == before
    do(window, lambda place: update(place, README, b"See [sheet](<Maths/sheet 2.tex>)\n"))
    assert before in reads.of("commit")
    shown = window.panes.details.shown_details
    assert shown is not None
    assert [child.hash for child in shown.children] == [filled.head]
    assert SHEET in reads.of("resource")
    assert all("main" not in badge.text for badge in window.panes.history.model.row_view(0).badges)  # type: ignore[union-attr]
    window.panes.history.view.choose_row(1)
    settle(window)
    do(window, lambda place: update(place, README, b"No link\n"))
    assert reads.of("commit", "rows") == []
    assert SHEET in reads.of("resource")
