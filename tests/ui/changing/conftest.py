"""What tests of changes share: a person whom git knows, drops, and waiting until all is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from upont_desktop.ui.window import MainWindow


@pytest.fixture
def known_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """Git knows who works here."""
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Léa Martin")
    monkeypatch.setenv("GIT_AUTHOR_EMAIL", "lea@example.org")


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until everything asked was done and shown."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.changing.at_rest and window.at_rest and window._background.idle, timeout=20_000)

    return wait


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
