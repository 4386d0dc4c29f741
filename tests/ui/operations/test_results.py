"""After every action its result is selected and in view."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import DialogOf, Open, Settle, choose, known
from upont_desktop.domain.scopes import InFolder, OfResource, WholeCircle
from upont_desktop.ui.operations.add import bring
from upont_desktop.ui.operations.dialogs.keep import KeepForm
from upont_desktop.ui.operations.move_delete import move_to
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

pytestmark = known

SHEET = "Maths/sheet 2.tex"


def chosen_commit(window: MainWindow) -> str:
    """The commit chosen in the history, where it is one."""
    rows = window.panes.history.view.chosen_rows()
    return rows[0].hash if len(rows) == 1 else ""


def in_tree(window: MainWindow) -> str:
    """The path chosen in the tree, where it is in view."""
    tree = window.panes.tree.tree
    entry = tree.chosen_entry()
    in_view = tree.viewport().rect().intersects(tree.visualRect(tree.currentIndex()))
    return entry.rel_path if entry is not None and in_view else ""


def shows(window: MainWindow, path: str, commit: str) -> bool:
    """Whether a resource is chosen in the tree, and a version of it in the history and the details."""
    here = (window.trail.place.scope, in_tree(window), chosen_commit(window), window.panes.details.hash)
    return here == (OfResource(path), path, commit, commit)


@pytest.fixture
def window(open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot) -> MainWindow:
    """A window on a sheet, with the keyboard in the tree."""
    window = open_window(filled)
    settle(window)
    choose(window, SHEET, qtbot)
    settle(window)
    window.panes.tree.tree.setFocus()
    return window


def test_a_moved_file_is_shown_at_its_new_place(
    window: MainWindow, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    move_to(window.operations.context, {SHEET: "Pictures/two.tex"})
    settle(window)
    qtbot.waitUntil(lambda: shows(window, "Pictures/two.tex", filled.head))
    assert window.focusWidget() is window.panes.tree.tree
    window.commands[ActionId.UNDO].trigger()
    settle(window)
    qtbot.waitUntil(lambda: shows(window, SHEET, filled.head))
    window.commands[ActionId.REDO].trigger()
    settle(window)
    qtbot.waitUntil(lambda: shows(window, "Pictures/two.tex", filled.head))


def test_what_was_added_is_shown_and_can_be_shown_again(
    window: MainWindow, filled: CloneBuilder, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    source = tmp_path / "exam.txt"
    source.write_text("one\n")
    bring(window.operations.context, [source], "Pictures")
    settle(window)
    qtbot.waitUntil(lambda: shows(window, "Pictures/exam.txt", filled.head))
    choose(window, SHEET, qtbot)
    QTest.mouseClick(window.operations.feedback.toast.shown, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shows(window, "Pictures/exam.txt", filled.head))
    window.commands[ActionId.UNDO].trigger()
    settle(window)
    qtbot.waitUntil(lambda: window.trail.place.scope == InFolder("Pictures"))
    settle(window)
    assert window._notice.isHidden()
    assert chosen_commit(window)
    assert in_tree(window) == "Pictures"


def test_the_version_kept_is_chosen(
    window: MainWindow, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    filled.write(SHEET, "two\nthe best\n")
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(lambda: bool(window.operations.monitor.unkept))
    window.panes.history.view.choose_row(1)
    settle(window)
    window.commands[ActionId.KEEP_CHANGES].trigger()
    form = dialog(window, KeepForm)
    form.go.click()
    settle(window)
    qtbot.waitUntil(lambda: shows(window, SHEET, filled.head))
    assert window.focusWidget() is window.panes.tree.tree


def test_the_version_restored_is_chosen(window: MainWindow, filled: CloneBuilder, settle: Settle, qtbot: QtBot) -> None:
    before = filled.head
    window.panes.history.view.choose_row(2)
    settle(window)
    window.commands[ActionId.RESTORE].trigger()
    settle(window)
    assert filled.head != before
    qtbot.waitUntil(lambda: shows(window, SHEET, filled.head))


def test_undo_of_what_is_looked_at_shows_its_neighbour(
    window: MainWindow, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    before = filled.head
    window.commands[ActionId.DELETE].trigger()
    settle(window)
    qtbot.waitUntil(lambda: chosen_commit(window) == filled.head == window.panes.details.hash)
    assert window.trail.place.scope == OfResource(SHEET)  # never the whole circle
    window.commands[ActionId.UNDO].trigger()
    settle(window)
    assert filled.head == before
    qtbot.waitUntil(lambda: shows(window, SHEET, before))
    assert window._notice.isHidden()


def test_undo_in_the_whole_circle_shows_the_change_before(
    window: MainWindow, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    before = filled.head
    window.commands[ActionId.DELETE].trigger()
    settle(window)
    window.commands[ActionId.WHOLE_CIRCLE].trigger()
    qtbot.waitUntil(lambda: window.panes.details.hash == filled.head)
    settle(window)
    window.commands[ActionId.UNDO].trigger()
    settle(window)
    qtbot.waitUntil(lambda: chosen_commit(window) == before == window.panes.details.hash)
    assert window.trail.place.scope == WholeCircle()
    assert window._notice.isHidden()


def test_what_another_program_removes_moves_nobody(
    window: MainWindow, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    (filled.path / SHEET).unlink()
    filled.commit("Remove the sheet")
    window.session.check()
    qtbot.waitUntil(lambda: window.session.summary.head == filled.head)
    settle(window)
    assert window.trail.place.scope == OfResource(SHEET)
