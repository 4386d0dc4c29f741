"""Sharing with a host through the window: signed in once, refused, kept, forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost, https_host
from tests.ui.accessible import nameless
from tests.ui.operations.conftest import DialogOf, Open, Settle, known
from upont_desktop.ui.circles.receive_form import ReceiveForm
from upont_desktop.ui.circles.sign_in_form import SignInForm
from upont_desktop.ui.operations.dialogs.remote import FirstShareForm
from upont_desktop.ui.preferences.dialog import PreferencesDialog
from upont_desktop.ui.preferences.sign_ins import SignInsPage
from upont_desktop.ui.widgets.action_spec import ActionId


@known
def test_signed_in_once_then_forgotten(
    open_window: Open, filled: CloneBuilder, host: HttpsHost, passwords: Path, settle: Settle, dialog: DialogOf,
    qtbot: QtBot, tmp_path: Path,
) -> None:  # fmt: skip
    bare = host.make("club")
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    first = dialog(window, FirstShareForm)
    first.place.setText(host.address("club"))
    first.go.click()
    form = dialog(window, SignInForm)
    assert nameless(form) == []
    assert form.secret.echoMode() is QLineEdit.EchoMode.Password
    assert not form.problem
    form.name.setText("ada")
    form.secret.setText("wrong")
    form.go.click()
    qtbot.waitUntil(lambda: window.operations.dialogs.current not in (form, None), timeout=20_000)
    again = dialog(window, SignInForm)
    assert "did not accept" in again.problem
    assert again.name.text() == "ada"
    again.secret.setText(SECRET)
    again.go.click()
    settle(window)
    assert window.operations.feedback.toast.words == "Shared: 7 change(s) sent."
    assert (bare / "refs/heads/main").exists()
    assert SECRET in passwords.read_text()

    host.read_only, host.denied = True, "You are not allowed to push code to this project."
    filled.write("late.txt", "one\n").commit("Late")
    window.commands[ActionId.SHARE].trigger()
    qtbot.waitUntil(window._notice.isVisible, timeout=20_000)
    assert "not send to it" in window._notice._what.text()
    button = window.commands[ActionId.SHARE]
    qtbot.waitUntil(lambda: button.iconText() == "Receive")
    assert "You can receive from this place" in button.toolTip()
    settle(window)
    host.read_only = False
    with https_host(tmp_path / "new", host.certificate) as new:
        bare.rename(new.folder / "club.git")
        host.moved = new.port
        button.trigger()
        settle(window)
        toast = window.operations.feedback.toast
        assert toast.words == f"Shared: 1 change(s) sent. The place has moved to {new.address('club')}."
        qtbot.waitUntil(lambda: button.iconText() == "Share")
        toast.button.click()
        qtbot.waitUntil(lambda: toast.words == f"Shared at {new.address('club')} from now on.", timeout=20_000)
        assert filled._run(["remote", "get-url", "origin"]).decode().strip() == new.address("club")
        new.gone = 404
        button.trigger()
        qtbot.waitUntil(lambda: "nothing for you" in window._notice._what.text(), timeout=20_000)
        assert window._notice._offer.isVisible()
        (new.folder / "club.git").rename(bare)
    filled.git("remote", "set-url", "origin", host.address("club"))
    host.moved = 0

    window.commands[ActionId.SETTINGS].trigger()
    settings = next(each for each in QApplication.topLevelWidgets() if isinstance(each, PreferencesDialog))
    settings.show_field("sign-ins")
    page = settings.findChild(SignInsPage)
    assert isinstance(page, SignInsPage)
    qtbot.waitUntil(lambda: page.places.count() == 1 and page.places.isEnabled())
    page.places.setCurrentRow(0)
    assert page.places.currentItem().text() == f"{host.root}  ·  ada"
    page.forget.click()
    qtbot.waitUntil(lambda: passwords.read_text() == "{}" and not page.places.isEnabled())
    settings.close()

    window.commands[ActionId.SHARE].trigger()
    dialog(window, SignInForm).cancel.click()
    settle(window)
    assert window.operations.at_rest


@pytest.mark.slow
def test_a_circle_is_received_by_somebody_who_signs_in_on_the_way(
    open_window: Open, filled: CloneBuilder, host: HttpsHost, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    bare = host.make("club")
    filled.git("push", "--quiet", str(bare), "main")
    window = open_window(filled)
    settle(window)
    window.circle_dialogs.receive(host.address("club"))
    receive = window.circle_dialogs.current
    assert isinstance(receive, ReceiveForm)
    receive.folder.put(str(tmp_path / "received"))
    receive.begin()
    qtbot.waitUntil(lambda: receive.findChild(SignInForm) is not None, timeout=20_000)
    form = receive.findChild(SignInForm)
    assert isinstance(form, SignInForm)
    qtbot.waitUntil(lambda: not form.keep.isEnabled())
    form.name.setText("ada")
    form.secret.setText(SECRET)
    form.go.click()
    qtbot.waitUntil((tmp_path / "received/readme.md").exists, timeout=20_000)
    settle(window)
