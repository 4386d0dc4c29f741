"""Sharing over ssh through the window: the host's fingerprint, a key made there, and a host that has changed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.ssh_host import NO_SSHD, SSHD, make_host_key, ssh_host
from tests.ui.accessible import nameless
from tests.ui.operations.conftest import DialogOf, Open, Settle, known
from upont_desktop.ui.circles.host_forms import KeyForm, UnknownHostForm
from upont_desktop.ui.operations.dialogs.remote import FirstShareForm
from upont_desktop.ui.widgets.action_spec import ActionId


@known
@pytest.mark.slow
@pytest.mark.skipif(SSHD is None, reason=NO_SSHD)
def test_a_host_is_looked_at_and_a_key_made(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot, tmp_path: Path,
    home: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    bare = tmp_path / "club.git"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(bare)], check=True)
    (home / ".ssh").mkdir(mode=0o700)
    with ssh_host(tmp_path / "sshd", home) as server:
        monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "file:ssh")
        monkeypatch.setenv("GIT_SSH_COMMAND", f"ssh -F {server.client}")
        window = open_window(filled)
        settle(window)
        window.commands[ActionId.SHARE].trigger()
        first = dialog(window, FirstShareForm)
        first.place.setText(server.address(bare))
        first.go.click()
        unknown = dialog(window, UnknownHostForm)
        assert unknown.shown.text() == server.fingerprint
        assert nameless(unknown) == []
        unknown.go.click()
        key = dialog(window, KeyForm)
        assert nameless(key) == []
        assert not key.go.isEnabled()
        key.make.click()
        qtbot.waitUntil(key.copy.isVisible)
        key.copy.click()
        server.let_in(QGuiApplication.clipboard().text())
        key.go.click()
        settle(window)
        assert window.operations.feedback.toast.words == "Shared: 7 change(s) sent."
        make_host_key(tmp_path)
        (home / ".ssh/known_hosts").write_text(f"{server.name} {(tmp_path / 'host_key.pub').read_text()}")
        window.commands[ActionId.SHARE].trigger()
        qtbot.waitUntil(window._notice.isVisible, timeout=20_000)
        assert "another key than before" in window._notice._what.text()
        settle(window)
