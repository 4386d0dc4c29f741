"""Versions on their way out of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import Open, Settle, choose, drag_over
from tests.ui.operations.test_move_delete import select
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.programs import may_run
from upont_desktop.ui.panes.details.changes_view import ChangesView
from upont_desktop.ui.transfer.drag_source import MIME_OWN, own_of
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow


def drags(monkeypatch: pytest.MonkeyPatch) -> list[QDrag]:
    """The drags that begin from now on."""
    begun: list[QDrag] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: begun.append(drag))
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    return begun


def drag_from(window: MainWindow, path: str) -> None:
    """Press on an entry of the tree, and move."""
    view = window.panes.tree.tree
    start = view.visualRect(view.model().index_of(path)).center()  # type: ignore[attr-defined]
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (4, 12, 30):
        QTest.mouseMove(view.viewport(), start - QPoint(0, step))


def test_a_resource_dragged_out_travels_as_a_copy(
    open_window: Open, filled: CloneBuilder, settle: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    begun = drags(monkeypatch)
    drag_from(window, "readme.md")
    qtbot.waitUntil(lambda: bool(begun))
    data = begun[0].mimeData()
    file = Path(data.urls()[0].toLocalFile())
    assert (file.name, file.read_text()) == ("readme.md", "Club\n")
    assert not file.is_relative_to(filled.path)
    assert not file.stat().st_mode & 0o222
    assert data.hasFormat(MIME_OWN)
    assert not drag_over(window, data, QPoint(500, 300))
    settle(window)


def test_an_older_version_is_saved_as_a_copy(
    open_window: Open,
    filled: CloneBuilder,
    settle: Settle,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    window = open_window(filled)
    choose(window, "Maths/sheet 2.tex", qtbot)
    settle(window)
    window.panes.history.view.choose_row(2)
    settle(window)
    goal = tmp_path / "old.tex"
    window.commands[ActionId.SAVE_COPY].trigger()
    dialog = window.operations.dialogs.current
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "sheet 2.tex"
    dialog.fileSelected.emit(str(goal))
    dialog.close()
    settle(window)
    assert goal.read_text() == "two\n"


def test_what_the_system_would_run_is_not_opened(
    open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    filled.write("prize.desktop", "[Desktop Entry]\nExec=true\n").commit("A gift")
    window = open_window(filled)
    choose(window, "prize.desktop", qtbot)
    settle(window)
    resource = window.operations.selection.target().resource
    assert resource is not None
    assert may_run(resource.name, resource.kind)
    window.commands[ActionId.OPEN_OUTSIDE].trigger()
    assert "may be a program" in window.operations.feedback.toast.words


def test_several_and_folders_travel_together(
    open_window: Open, filled: CloneBuilder, settle: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    select(window, "Maths", "readme.md")
    settle(window)
    begun = drags(monkeypatch)
    drag_from(window, "readme.md")
    qtbot.waitUntil(lambda: bool(begun), timeout=20_000)
    files = {Path(url.toLocalFile()).name: Path(url.toLocalFile()) for url in begun[0].mimeData().urls()}
    assert files.keys() == {"Maths", "readme.md"}
    inside = {file.name: file.read_text() for file in files["Maths"].iterdir()}
    assert inside == {"sheet 2.tex": "two\neven better\n", "sheet 10.tex": "ten\nmore\n"}
    own = own_of(begun[0].mimeData())
    assert own is not None
    assert set(own.paths) == {"Maths", "readme.md"}
    assert set(window.panes.tree.selected_paths()) == {"Maths", "readme.md"}
    settle(window)


def test_a_content_that_is_elsewhere_keeps_back_no_other(
    open_window: Open, filled: CloneBuilder, settle: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'a' * 64}\nsize 12\n"
    filled.write("Maths/film.mp4", pointer).commit("Add a film")
    window = open_window(filled)
    settle(window)
    begun = drags(monkeypatch)
    said: list[UserError] = []
    window.operations.drags.failed.connect(said.append)
    drag_from(window, "Maths")
    qtbot.waitUntil(lambda: bool(said))
    folder = Path(begun[0].mimeData().urls()[0].toLocalFile())
    assert {file.name for file in folder.iterdir()} == {"sheet 2.tex", "sheet 10.tex"}
    assert "“Maths/film.mp4” (12 bytes) is kept by git-lfs" in str(said[0])
    settle(window)


def test_what_is_browsed_as_it_was_travels_as_it_was(
    open_window: Open, filled: CloneBuilder, settle: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    window.panes.history.view.choose_row(window.panes.history.model.rowCount() - 1)
    settle(window)
    window.commands[ActionId.BROWSE_THEN].trigger()
    qtbot.waitUntil(lambda: window.panes.tree.tree.model().index_of("Maths").isValid())  # type: ignore[attr-defined]
    settle(window)
    assert not window.commands[ActionId.DELETE].isEnabled()
    begun = drags(monkeypatch)
    drag_from(window, "Maths")
    qtbot.waitUntil(lambda: bool(begun), timeout=20_000)
    folder = Path(begun[0].mimeData().urls()[0].toLocalFile())
    assert (folder / "sheet 2.tex").read_text() == "two\n"
    own = own_of(begun[0].mimeData())
    assert own is not None
    assert own.paths == ()
    settle(window)


def test_what_a_commit_deleted_is_dragged_out_of_its_details(
    open_window: Open, filled: CloneBuilder, settle: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    filled.remove("readme.md").commit("Delete the page")
    window = open_window(filled)
    settle(window)
    view = window.panes.details.findChild(ChangesView)
    assert isinstance(view, ChangesView)
    begun = drags(monkeypatch)
    start = view.visualRect(view.changes.first("readme.md")).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (4, 12, 30):
        QTest.mouseMove(view.viewport(), start + QPoint(0, step))
    qtbot.waitUntil(lambda: bool(begun), timeout=20_000)
    assert Path(begun[0].mimeData().urls()[0].toLocalFile()).read_text() == "Club\n"
    settle(window)
