"""What tests of the ways to a circle share: ordinary folders, shared places, dialogs, and waiting until all is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.people import introduce
from upont_desktop.ui.circles.work_form import WorkForm
from upont_desktop.ui.window.main_window import MainWindow

Make = Callable[[], MainWindow]
Settle = Callable[[MainWindow], None]
F = TypeVar("F", bound=WorkForm)


class FormOf(Protocol):
    """Waits for a dialog of a kind."""

    def __call__(self, window: MainWindow, kind: type[F]) -> F: ...


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Git knows who works here."""
    introduce(monkeypatch, "Léa Martin", "lea@example.org")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An ordinary folder of a club."""
    folder = tmp_path / "Chess Club"
    for name in ("rules.md", "2026/march.txt", ".env", "notes.txt", "Thumbs.db"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"text\n")
    return folder


@pytest.fixture
def shared(filled: CloneBuilder, make_clone: Callable[..., CloneBuilder]) -> CloneBuilder:
    """Where the circle is shared."""
    bare = make_clone("club.git", bare=True)
    filled.git("remote", "add", "origin", str(bare.path))
    filled.git("push", "--quiet", "--set-upstream", "origin", "main")
    return bare


@pytest.fixture
def settle(qtbot: QtBot) -> Settle:
    """Wait until everything asked was done and shown."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.at_rest and window._background.idle and not window.session.indexing.running)

    return wait


@pytest.fixture
def form(qtbot: QtBot) -> FormOf:
    """Wait for a dialog of a kind, and until it has looked at what stands in it."""

    def wait(window: MainWindow, kind: type[F]) -> F:
        def there() -> bool:
            found = window.circle_dialogs.current
            return isinstance(found, kind) and found.isVisible() and window._background.idle

        qtbot.waitUntil(there)
        found = window.circle_dialogs.current
        assert isinstance(found, kind)
        return found

    return wait


def dragged(path: Path) -> QMimeData:
    """What a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drag_over(window: MainWindow, data: QMimeData) -> bool:
    """A drag comes in; tells whether it is welcome."""
    at, none = QPoint(60, 60), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, enter)
    return enter.isAccepted()


def drop(window: MainWindow, data: QMimeData) -> None:
    """The button is let go."""
    at, none = QPointF(60, 60), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
