"""Receiving a circle in the window: from a place, a bundle, an invitation or an address."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.accessible import nameless
from tests.ui.circles.conftest import FormOf, Make, Settle
from upont_desktop.ui.circles.receive_form import ReceiveForm
from upont_desktop.ui.widgets.action_spec import ActionId


def test_a_circle_is_received_into_the_folder_that_is_proposed(
    make_window: Make, form: FormOf, settle: Settle, shared: CloneBuilder, home: Path, qtbot: QtBot
) -> None:
    (home / "Documents" / "club").mkdir(parents=True)
    (home / "Documents" / "club" / "mine.txt").write_text("mine\n")
    window = make_window()
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    asked = form(window, ReceiveForm)
    qtbot.waitUntil(asked.source.hasFocus)
    assert not asked.go.isEnabled()
    QTest.keyClicks(asked.source, str(shared.path))
    qtbot.waitUntil(lambda: asked.folder.text() == str(home / "Documents" / "club 2"))
    assert asked.note.text() == "The circle is called “club”."
    assert nameless(asked) == []
    QTest.keyClick(asked.source, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.circle is not None)
    settle(window)
    received = home / "Documents" / "club 2"
    assert window.session.circle is not None
    assert window.session.circle.path == received
    assert (received / "Maths/sheet 2.tex").read_text() == "two\neven better\n"
    assert window.panes.history.model.rowCount() == 7
    assert window.operations.feedback.toast.words == "“club” was received: 7 change(s)."
    assert sorted(path.name for path in (home / "Documents").iterdir()) == ["club", "club 2"]


def test_an_invitation_is_copied_pasted_and_received(
    make_window: Make, form: FormOf, settle: Settle, filled: CloneBuilder, shared: CloneBuilder, qtbot: QtBot
) -> None:
    mine = filled.path.with_name("mine")
    window = make_window()
    window.session.open_folder(filled.path)
    settle(window)
    window.commands[ActionId.COPY_INVITATION].trigger()
    settle(window)
    text = QGuiApplication.clipboard().text()
    assert "invited to the circle “clone”" in text
    assert text.rstrip().endswith(str(shared.path))
    window.commands[ActionId.RECEIVE_CIRCLE].trigger()
    asked = form(window, ReceiveForm)
    QTest.keyClick(asked.source, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(asked.folder.text()))
    asked.folder.setText(str(mine))
    asked.go.click()
    qtbot.waitUntil(lambda: window.session.circle is not None and window.session.circle.path == mine)
    settle(window)


def test_a_saved_invitation_fills_the_dialog_in(
    make_window: Make, form: FormOf, settle: Settle, filled: CloneBuilder, shared: CloneBuilder, tmp_path: Path
) -> None:
    window = make_window()
    window.session.open_folder(filled.path)
    settle(window)
    assert window.session.circle is not None
    file = tmp_path / "club.upont-circle"
    for _ in range(2):  # the person agrees that it is replaced
        window.circle_dialogs.write_invitation(window.session.circle, file)
        settle(window)
    assert window.operations.feedback.toast.words == "“club.upont-circle” invites to the circle: hand it on."
    window.circle_dialogs.take(file)
    asked = form(window, ReceiveForm)
    assert asked.source.text() == str(file)
    assert asked.note.text() == "The circle is called “clone”."
    asked.reject()


def test_an_invitation_to_a_circle_that_is_shared_nowhere_offers_to_say_where(
    make_window: Make, settle: Settle, filled: CloneBuilder
) -> None:
    window = make_window()
    window.session.open_folder(filled.path)
    settle(window)
    window.commands[ActionId.COPY_INVITATION].trigger()
    settle(window)
    assert "has no place where it is shared yet" in window._notice.accessibleName()
    assert window._notice._offer.text() == "Where it is shared…"
    window._notice._offer.click()
    settle(window)
    assert window.operations.dialogs.current is not None
    window.operations.dialogs.current.reject()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("--upload-pack=evil", "is not an address that a circle can be received from"),
        ("{tmp}/nothing", "No circle is shared at"),
        ("{tmp}/bad.upont-circle", "is not an invitation that can be used"),
    ],
)
def test_what_cannot_be_received_is_said_inside_the_dialog(
    given: str, said: str, make_window: Make, form: FormOf, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "bad.upont-circle").write_text("{}")
    window = make_window()
    window.circle_dialogs.receive()
    asked = form(window, ReceiveForm)
    asked.source.setText(given.format(tmp=tmp_path))
    asked.folder.setText(str(tmp_path / "into"))
    asked.go.click()
    qtbot.waitUntil(lambda: said in asked.problem)
    assert asked.source.text() == given.format(tmp=tmp_path)
    assert asked.folder.text() == str(tmp_path / "into")
    assert asked.go.isEnabled()
    assert not (tmp_path / "into").exists()
    asked.reject()


def test_a_folder_that_holds_files_is_left_alone(
    make_window: Make, form: FormOf, shared: CloneBuilder, folder: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.circle_dialogs.receive(str(shared.path))
    asked = form(window, ReceiveForm)
    asked.folder.setText(str(folder))
    asked.go.click()
    qtbot.waitUntil(lambda: "holds files already" in asked.problem)
    assert not (folder / ".git").exists()
    asked.reject()


def test_receiving_is_stopped_and_leaves_nothing(
    make_window: Make, form: FormOf, filled: CloneBuilder, shared: CloneBuilder, tmp_path: Path, qtbot: QtBot
) -> None:
    into = tmp_path / "into"
    into.mkdir()
    window = make_window()
    window.circle_dialogs.receive(str(shared.path))
    asked = form(window, ReceiveForm)
    asked.folder.setText(str(into / "club"))
    asked.go.click()
    assert asked.running
    asked.cancel.click()
    qtbot.waitUntil(lambda: not asked.running)
    assert asked.problem == "Stopped. Nothing was left behind."
    assert list(into.iterdir()) == []
    assert asked.isVisible()
    asked.go.click()
    qtbot.waitUntil(lambda: window.session.circle is not None)
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle and not window.session.indexing.running)
