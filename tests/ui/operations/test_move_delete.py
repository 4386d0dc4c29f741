"""Several resources at once: moved, deleted, with what would break named first and links written anew."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import DialogOf, Open, Settle, choose, content_of, head_files, known
from upont_desktop.ui.operations.dialogs.paths import DeleteForm, MoveForm
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

pytestmark = known


def select(window: MainWindow, *paths: str) -> None:
    """Several entries, as with Ctrl held."""
    view = window.panes.tree.tree
    for number, path in enumerate(paths):
        flag = QItemSelectionModel.SelectionFlag
        way = (flag.ClearAndSelect if not number else flag.Select) | flag.Rows
        view.selectionModel().setCurrentIndex(view.model().index_of(path), way)  # type: ignore[attr-defined]


def linked(clone: CloneBuilder) -> CloneBuilder:
    """A page that shows a picture."""
    clone.write("Pictures/logo.svg", "<svg/>").write("page.md", "![Logo](Pictures/logo.svg)\n").commit("Show the logo")
    return clone


def test_a_move_names_who_uses_it_and_writes_the_links_anew(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(linked(filled))
    choose(window, "Pictures/logo.svg", qtbot)
    settle(window)
    QTest.keyClick(window, Qt.Key.Key_F2)
    form = dialog(window, MoveForm)
    assert "page.md" in form.users.text()
    assert form.rewrite.isChecked()
    form.folder.setText("Art")
    form.go.click()
    settle(window)
    assert content_of(filled, "page.md") == b"![Logo](Art/logo.svg)\n"
    assert "Art/logo.svg" in head_files(filled)


def test_a_name_that_cannot_be_kept_is_refused_while_it_is_typed(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    choose(window, "readme.md", qtbot)
    settle(window)
    window.commands[ActionId.RENAME].trigger()
    form = dialog(window, MoveForm)
    form.name.setText("aux.md")
    assert (form._problem.text(), form.go.isEnabled()) == ("The name is reserved on Windows", False)
    form.name.setText("about.md")
    assert not form._problem.isVisible()
    assert form.go.isEnabled()
    form.reject()
    settle(window)


def test_links_may_stay_as_they_are(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(linked(filled))
    window.panes.tree.tree.choose("Pictures", tell=True)
    qtbot.waitUntil(lambda: window.operations.selection.folder() == "Pictures")
    settle(window)
    window.commands[ActionId.RENAME].trigger()
    form = dialog(window, MoveForm)
    assert "page.md" in form.users.text()
    form.rewrite.setChecked(False)
    form.name.setText("Art")
    form.go.click()
    settle(window)
    assert content_of(filled, "page.md") == b"![Logo](Pictures/logo.svg)\n"
    assert "Art/logo.svg" in head_files(filled)


def test_several_move_at_once(open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf) -> None:
    window = open_window(filled)
    settle(window)
    select(window, "readme.md", "Pictures")
    settle(window)
    window.commands[ActionId.RENAME].trigger()
    form = dialog(window, MoveForm)
    assert not form.name.isVisible()
    form.folder.setText("Old")
    form.go.click()
    settle(window)
    assert head_files(filled) >= {"Old/readme.md", "Old/Pictures/logo.svg"}
    assert window.operations.feedback.toast.words == "Moved: 2 file(s)"


def test_several_are_deleted_by_one_step(open_window: Open, filled: CloneBuilder, settle: Settle) -> None:
    window = open_window(filled)
    settle(window)
    before = filled.head
    select(window, "readme.md", "Maths")
    settle(window)
    QTest.keyClick(window.panes.tree.tree, Qt.Key.Key_Delete)
    settle(window)
    assert head_files(filled) == {"Pictures/logo.svg"}
    window.operations.feedback.toast.button.click()
    settle(window)
    assert filled.head == before


def test_a_delete_that_breaks_links_is_asked_about(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(linked(filled))
    choose(window, "Pictures/logo.svg", qtbot)
    settle(window)
    window.commands[ActionId.DELETE].trigger()
    form = dialog(window, DeleteForm)
    assert "page.md" in form._text.text()
    assert form.cancel.isDefault()
    form.reject()
    settle(window)
    assert "Pictures/logo.svg" in head_files(filled)
    window.commands[ActionId.DELETE].trigger()
    dialog(window, DeleteForm).go.click()
    settle(window)
    assert "Pictures/logo.svg" not in head_files(filled)


def test_a_folder_is_restored_as_it_was(open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot) -> None:
    window = open_window(filled)
    settle(window)
    window.panes.tree.tree.choose("Maths", tell=True)
    qtbot.waitUntil(lambda: window.operations.selection.folder() == "Maths")
    settle(window)
    window.panes.history.view.choose_row(window.panes.history.model.rowCount() - 1)
    settle(window)
    window.commands[ActionId.RESTORE].trigger()
    settle(window)
    assert content_of(filled, "Maths/sheet 2.tex") == b"two\n"
    assert content_of(filled, "Maths/sheet 10.tex") == b"ten\n"
    assert "Pictures/logo.svg" in head_files(filled)


def test_everything_is_restored_after_a_question(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf
) -> None:
    window = open_window(filled)
    settle(window)
    window.panes.history.view.choose_row(window.panes.history.model.rowCount() - 1)
    settle(window)
    window.commands[ActionId.RESTORE].trigger()
    box = dialog(window, QMessageBox)
    next(button for button in box.buttons() if button.text() == "Restore everything").click()
    settle(window)
    assert head_files(filled) == {"readme.md", "Maths/sheet 2.tex", "Maths/sheet 10.tex"}
