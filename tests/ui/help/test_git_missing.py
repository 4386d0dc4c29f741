"""A computer without git, or with an old one: a dialog says how to get it, and looks again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from upont_desktop.service import git_program
from upont_desktop.ui.help.git_dialog import GitDialog
from upont_desktop.ui.window.main_window import MainWindow

Make = Callable[[], MainWindow]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder where programs are; there is none in it."""
    made = tmp_path / "programs"
    made.mkdir()
    monkeypatch.setenv("PATH", str(made))
    monkeypatch.setattr(git_program, "_USUAL", {})
    monkeypatch.setattr(git_program, "_UNIX", ())
    monkeypatch.setattr(git_program, "_kinds", lambda _release: ["debian"])
    monkeypatch.setattr("sys.platform", "linux")
    return made


def put_git(folder: Path, version: str) -> None:
    """A program that says that it is git."""
    program = folder / "git"
    program.write_text(f"#!/bin/sh\necho git version {version}\n")
    program.chmod(0o755)


def dialogs(window: MainWindow) -> list[GitDialog]:
    return [dialog for dialog in window.findChildren(GitDialog) if dialog.isVisible()]


def dialog_of(window: MainWindow, qtbot: QtBot) -> GitDialog:
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    return dialogs(window)[0]


def test_it_says_how_to_get_git_and_looks_again(make_window: Make, folder: Path, qtbot: QtBot) -> None:
    window = make_window()
    window.app_dialogs.check_git()
    dialog = dialog_of(window, qtbot)
    assert dialog.windowTitle() == "Git is missing"
    assert "Version 2.38 or later is needed" in dialog._what.text()
    assert dialog.command.text() == "sudo apt install git"
    dialog._copy()
    assert QApplication.clipboard().text() == "sudo apt install git"
    dialog.look.click()
    qtbot.waitUntil(lambda: dialogs(window) not in ([], [dialog]))
    put_git(folder, "2.47.0")
    dialogs(window)[0].look.click()
    qtbot.waitUntil(lambda: window._background.idle and not dialogs(window))


def test_an_old_git_is_said_with_its_version(make_window: Make, folder: Path, qtbot: QtBot) -> None:
    put_git(folder, "2.30.2")
    window = make_window()
    window.app_dialogs.check_git()
    dialog = dialog_of(window, qtbot)
    assert dialog.windowTitle() == "Git is too old"
    assert "Version 2.30.2 is here, and 2.38 or later is needed." in dialog._what.text()
    dialog.reject()


def test_a_good_git_is_not_spoken_of(make_window: Make, qtbot: QtBot) -> None:
    window = make_window()
    window.app_dialogs.check_git()
    qtbot.waitUntil(lambda: window._background.idle)
    assert not dialogs(window)
