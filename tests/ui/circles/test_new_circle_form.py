"""Making a circle in the window: from nothing, and from an ordinary folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git
from tests.ui.accessible import nameless
from tests.ui.circles.conftest import FormOf, Make, Settle
from upont_desktop.ui.circles.new_circle_form import NewCircleForm
from upont_desktop.ui.window.main_window import MainWindow


def rows(form: NewCircleForm) -> list[tuple[str, bool, str]]:
    """The files listed: path, whether they are ticked, why not."""
    model = form.files.model
    return [
        (
            str(model.index(row, 0).data()),
            model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked,
            str(model.index(row, 2).data()),
        )
        for row in range(model.rowCount())
    ]


def shown_history(window: MainWindow) -> list[str]:
    model = window.panes.history.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_a_circle_is_begun_from_nothing_by_the_keyboard_alone(
    make_window: Make, form: FormOf, settle: Settle, home: Path, qtbot: QtBot
) -> None:
    (home / "Documents").mkdir()
    window = make_window()
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    asked = form(window, NewCircleForm)
    qtbot.waitUntil(asked.name.hasFocus)
    QTest.keyClicks(asked.name, "Chess night")
    qtbot.waitUntil(lambda: asked.folder.text() == str(home / "Documents" / "Chess night"))
    assert not asked.go.isEnabled()  # nobody knows yet who makes it
    for key, text in ((asked.person.name, "Lea Martin"), (asked.person.email, "lea@example.org")):
        key.setFocus()
        QTest.keyClicks(key, text)
    settle(window)
    assert not asked.files.isVisible()
    assert nameless(asked) == []
    QTest.keyClick(asked.person.email, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.circle is not None and window.session.circle.name == "Chess night")
    settle(window)
    made = home / "Documents" / "Chess night"
    assert (made / ".git").is_dir()
    assert git(made, "config", "--global", "user.email") == "lea@example.org"
    assert window.operations.feedback.toast.words.startswith("“Chess night” is a circle now.")
    assert window.circle_dialogs.current is None


@pytest.mark.usefixtures("known")
def test_an_ordinary_folder_becomes_a_circle_with_what_is_ticked(
    make_window: Make, form: FormOf, settle: Settle, folder: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.circle_dialogs.new(folder)
    asked = form(window, NewCircleForm)
    assert asked.name.text() == "Chess Club"
    assert asked.person.name.text() == "Léa Martin"
    assert [(path, ticked) for path, ticked, _ in rows(asked)] == [
        (".env", False), ("Thumbs.db", False), ("2026/march.txt", True), ("notes.txt", True), ("rules.md", True),
    ]  # fmt: skip
    assert rows(asked)[0][2] == "it looks private: a password or a key"
    assert asked.files.total.startswith("The circle begins with 3 file(s), 15 bytes.")
    assert "2 stay(s) in the folder" in asked.files.total
    view = asked.files.view
    view.setFocus()
    for row in (1, 3):  # the space bar ticks, and takes the tick away
        view.setCurrentIndex(asked.files.model.index(row, 0))
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert asked.files.total.startswith("The circle begins with 3 file(s)")
    asked.go.click()
    qtbot.waitUntil(lambda: window.session.circle is not None)
    settle(window)
    names = git(folder, "ls-tree", "-r", "--name-only", "HEAD").splitlines()
    assert names == ["2026/march.txt", "Thumbs.db", "rules.md"]
    assert git(folder, "log", "-1", "--format=%an <%ae>") == "Léa Martin <lea@example.org>"
    assert shown_history(window) == ["First version of Chess Club"]
    assert window.panes.history.view.chosen_rows()[0].hash == git(folder, "rev-parse", "HEAD")
    assert window.operations.monitor.unkept == ()


@pytest.mark.usefixtures("known")
def test_all_selected_files_are_ticked_at_once(make_window: Make, form: FormOf, folder: Path) -> None:
    window = make_window()
    window.circle_dialogs.new(folder)
    asked = form(window, NewCircleForm)
    asked.files.view.selectAll()
    asked.files.view.selectionModel().setCurrentIndex(
        asked.files.model.index(4, 0), asked.files.view.selectionModel().SelectionFlag.NoUpdate
    )
    QTest.keyClick(asked.files.view, Qt.Key.Key_Space)
    assert asked.files.model.chosen == frozenset()
    QTest.keyClick(asked.files.view, Qt.Key.Key_Space)
    assert len(asked.files.model.chosen) == 5
    asked.reject()
    assert not (folder / ".git").exists()


@pytest.mark.usefixtures("known")
def test_an_error_is_said_inside_the_dialog_and_the_fields_stay(
    make_window: Make, form: FormOf, settle: Settle, filled: CloneBuilder, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.circle_dialogs.new(filled.path)
    asked = form(window, NewCircleForm)
    assert asked.problem.startswith(f"“{filled.path}” is a circle already, or lies in one.")
    asked.folder.setText(str(tmp_path / "not" / "there"))
    asked.go.click()
    qtbot.waitUntil(lambda: "There is no folder" in asked.problem)
    assert asked.isVisible()
    assert asked.folder.text() == str(tmp_path / "not" / "there")
    assert asked.folder.isEnabled()
    assert asked.go.isEnabled()
    assert window._notice.isHidden()
    asked.reject()


@pytest.mark.usefixtures("known")
def test_making_is_stopped_and_leaves_the_folder_as_it_was(
    make_window: Make, form: FormOf, settle: Settle, folder: Path, qtbot: QtBot
) -> None:
    for number in range(1200):  # more than one report of progress
        (folder / f"sheet {number}.txt").write_bytes(b"%d\n" % number)
    before = sorted(path.name for path in folder.iterdir())
    window = make_window()
    window.circle_dialogs.new(folder)
    asked = form(window, NewCircleForm)
    asked.go.click()
    assert asked.running
    assert not asked.name.isEnabled()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not asked.running)
    assert asked.isVisible()
    assert asked.problem == "Stopped. The folder is as it was."
    assert sorted(path.name for path in folder.iterdir()) == before
    asked.go.click()
    qtbot.waitUntil(lambda: window.session.circle is not None)
    settle(window)
    assert len(git(folder, "ls-files").splitlines()) == 1203
    assert QApplication.activeModalWidget() is None


@pytest.mark.usefixtures("known")
def test_who_one_is_in_this_circle_alone_is_remembered_there(
    make_window: Make, form: FormOf, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL"):
        monkeypatch.delenv(name)
    git(folder, "config", "--global", "user.name", "Léa Martin")
    git(folder, "config", "--global", "user.email", "lea@example.org")
    window = make_window()
    window.circle_dialogs.new(folder)
    asked = form(window, NewCircleForm)
    assert asked.person.email.text() == "lea@example.org"
    asked.person.email.setText("lea@club.example")
    asked.go.click()
    qtbot.waitUntil(lambda: window.session.circle is not None)
    assert git(folder, "config", "--local", "user.email") == "lea@club.example"
    assert git(folder, "config", "--global", "user.email") == "lea@example.org"
    assert git(folder, "log", "-1", "--format=%ae") == "lea@club.example"
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle)
