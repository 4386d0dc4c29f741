"""What tests of changes share: a person whom git knows, drops, and waiting until all is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]
Settle = Callable[[MainWindow], None]
D = TypeVar("D", bound=QDialog)


class DialogOf(Protocol):
    """Waits for a dialog of a kind."""

    def __call__(self, window: MainWindow, kind: type[D]) -> D: ...


known = pytest.mark.usefixtures("known_person")


@pytest.fixture
def known_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """Git knows who works here."""
    introduce(monkeypatch, "Léa Martin", "lea@example.org")


@pytest.fixture
def settle(qtbot: QtBot) -> Settle:
    """Wait until everything asked was done and shown."""

    def wait(window: MainWindow) -> None:
        def at_rest() -> bool:
            return window.operations.at_rest and window.at_rest and window._background.idle

        qtbot.waitUntil(lambda: not window.panes.tree.tree.settling and at_rest(), timeout=20_000)

    return wait


@pytest.fixture
def dialog(qtbot: QtBot) -> DialogOf:
    """Wait for a dialog of a kind."""

    def wait(window: MainWindow, kind: type[D]) -> D:
        def there() -> bool:
            found = window.operations.dialogs.current
            return isinstance(found, kind) and found.isVisible()

        qtbot.waitUntil(there, timeout=20_000)
        found = window.operations.dialogs.current
        assert isinstance(found, kind)
        return found

    return wait


def head_files(clone: CloneBuilder) -> set[str]:
    """The paths of the current commit."""
    return set(clone._run(["ls-tree", "-r", "--name-only", "-z", "HEAD"]).decode().split("\0")) - {""}


def content_of(clone: CloneBuilder, path: str, revision: str = "HEAD") -> bytes:
    """What a commit has at a path."""
    return clone._run(["show", f"{revision}:{path}"])


def last_message(clone: CloneBuilder) -> str:
    """The message of the current commit."""
    return clone._run(["log", "-1", "--format=%B"]).decode().strip()


def write_hook(clone: CloneBuilder, name: str, *lines: str) -> None:
    """A program that came with the clone."""
    hook = clone.path / ".git" / "hooks" / name
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    hook.chmod(0o755)


def choose(window: MainWindow, path: str, qtbot: QtBot) -> None:
    """Choose a resource in the tree, and wait for its history."""
    window.panes.tree.tree.choose(path, tell=True)
    qtbot.waitUntil(lambda: getattr(window.trail.place.scope, "rel_path", "") == path)


def urls(*paths: Path) -> QMimeData:
    """What a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag_over(window: MainWindow, data: QMimeData, at: QPoint) -> bool:
    """A drag comes in; tells whether it is welcome."""
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    QApplication.sendEvent(window, enter)
    return enter.isAccepted()


def drop(window: MainWindow, data: QMimeData, at: QPoint) -> None:
    """The button is let go."""
    event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    QApplication.sendEvent(window, event)


def place_of(window: MainWindow, path: str) -> QPoint:
    """Where an entry of the tree is, in the window."""
    view = window.panes.tree.tree
    middle = view.visualRect(view.model().index_of(path)).center()  # type: ignore[attr-defined]
    return view.viewport().mapTo(window, middle)
