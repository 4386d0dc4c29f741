"""The history model keeps Qt's contract while pages come, rows are added, and histories are rewritten."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.scopes import InFolder, OfResource, WholeCircle
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.panes.history.history_model import HASH_ROLE, TITLE, HistoryModel
from upont_desktop.ui.panes.history.history_pages import PAGE

Index = Callable[[CloneBuilder], Circle]


@pytest.fixture
def model(background: Background) -> HistoryModel:
    made = HistoryModel(background)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


def titles(model: HistoryModel) -> list[str]:
    return [model.index(row, TITLE).data() for row in range(model.rowCount())]


def shown(model: HistoryModel, circle: Circle, qtbot: QtBot, scope: object = WholeCircle()) -> HistoryModel:
    with qtbot.waitSignal(model.loaded):
        model.show(circle, scope)  # type: ignore[arg-type]
    return model


def test_all_rows_are_there_at_once(model: HistoryModel, filled: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    shown(model, index(filled), qtbot)
    assert titles(model) == [
        "Mend sheet 2 again",
        "Put the logo with the pictures",
        "Take the draft",
        "Try more in sheet 10",
        "Add the logo",
        "Mend sheet 2",
        "Open the circle",
    ]


def test_a_folder_and_a_resource(model: HistoryModel, filled: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    circle = index(filled)
    shown(model, circle, qtbot, InFolder("Pictures"))
    assert "Put the logo with the pictures" in titles(model)
    shown(model, circle, qtbot, OfResource("Maths/sheet 2.tex"))
    assert titles(model) == ["Mend sheet 2 again", "Mend sheet 2", "Open the circle"]
    row = model.row_view(0)
    assert row is not None
    assert (row.version, row.resource and row.resource.version) == ("3", 3)
    assert row.sentence.startswith("version 3, modified by Hugo Petit, ")
    assert row.sentence.endswith(", Mend sheet 2 again. Current. exam")


def many(clone: CloneBuilder, count: int) -> CloneBuilder:
    for number in range(count):
        clone.write("log.txt", f"{number}\n").commit(f"Entry {number}")
    return clone


def test_pages_come_when_they_are_asked_for(
    model: HistoryModel, clone: CloneBuilder, index: Index, qtbot: QtBot
) -> None:
    count = 3 * PAGE + 5
    shown(model, index(many(clone, count)), qtbot)
    assert model.rowCount() == count
    last = model.index(count - 1, TITLE)
    with qtbot.waitSignal(model.dataChanged) as changed:
        assert last.data() is None
    assert last.data() == "Entry 0"
    assert changed.args is not None
    assert (changed.args[0].row(), changed.args[1].row()) == (3 * PAGE, count - 1)


def test_what_was_scrolled_past_is_not_fetched(
    model: HistoryModel, clone: CloneBuilder, index: Index, qtbot: QtBot
) -> None:
    shown(model, index(many(clone, 10 * PAGE)), qtbot)
    for page in range(1, 10):
        model.row_view(page * PAGE)
    qtbot.waitUntil(lambda: not model.loading)
    assert 9 in model._pages
    assert len(model._pages) < 8


def test_new_commits_are_announced_on_top_and_the_choice_stays(
    model: HistoryModel, filled: CloneBuilder, index: Index, qtbot: QtBot
) -> None:
    shown(model, index(filled), qtbot)
    from PySide6.QtCore import QPersistentModelIndex

    chosen = QPersistentModelIndex(model.index(2, TITLE))
    commit = chosen.data(HASH_ROLE)
    filled.write("readme.md", "Club!\n").commit("Shout")
    filled.write("readme.md", "Club!!\n").commit("Shout louder")
    index(filled)
    with qtbot.waitSignals([model.rowsInserted, model.resized]):
        model.refresh()
    assert titles(model)[:3] == ["Shout louder", "Shout", "Mend sheet 2 again"]
    assert chosen.row() == 4
    assert chosen.data(HASH_ROLE) == commit


def test_a_rewritten_history_begins_anew(model: HistoryModel, filled: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    shown(model, index(filled), qtbot)
    filled.git("reset", "--quiet", "--hard", "HEAD~2")
    filled.git("tag", "-d", "exam")
    filled.write("readme.md", "Other\n").commit("Go another way")
    index(filled)
    with qtbot.waitSignals([model.modelReset, model.restarted]):
        model.refresh()
    assert titles(model)[:2] == ["Go another way", "Take the draft"]
    assert model.rowCount() == 6


def test_nothing_new_resets_nothing(model: HistoryModel, filled: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    shown(model, index(filled), qtbot)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    with qtbot.waitSignal(model.dataChanged):
        model.refresh()
    assert not resets


def test_the_row_of_a_commit(model: HistoryModel, filled: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    shown(model, index(filled), qtbot)
    rows: dict[str, int | None] = {}
    for commit in (filled.hash_of("draft"), "0" * 40):
        model.find(commit, lambda row, commit=commit: rows.update({commit: row}))  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(rows) == 2)
    assert rows == {filled.hash_of("draft"): 3, "0" * 40: None}


def test_an_empty_circle_has_no_rows(model: HistoryModel, clone: CloneBuilder, index: Index, qtbot: QtBot) -> None:
    shown(model, index(clone), qtbot)
    assert model.rowCount() == 0


def test_columns_have_names(model: HistoryModel) -> None:
    across = Qt.Orientation.Horizontal
    assert [model.headerData(at, across) for at in range(model.columnCount())] == ["", "What changed", "Who", "When"]
    assert model.columnCount(model.createIndex(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 0
