"""A file too large for the host, in the window: given to git-lfs, or kept out."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.https_host import HttpsHost
from tests.support.plain_git import git
from tests.ui.accessible import nameless
from tests.ui.operations.conftest import DialogOf, Open, Settle, known
from upont_desktop.domain import host_kinds
from upont_desktop.ui.operations.dialogs.host_limits import TooLargeForm
from upont_desktop.ui.widgets.action_spec import ActionId


@known
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("git-lfs") is None, reason="no git-lfs here")
def test_given_to_git_lfs_or_kept_out(
    open_window: Open, filled: CloneBuilder, host: HttpsHost, settle: Settle, dialog: DialogOf, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, home: Path,
) -> None:  # fmt: skip
    (home / ".gitconfig").write_text('[filter "lfs"]\n\tclean = git-lfs clean -- %f\n\tsmudge = git-lfs smudge -- %f\n')
    monkeypatch.setitem(host_kinds._LIMITS, "127.0.0.1", 1)
    host.users.clear()
    bare = host.make("club")
    filled.git("remote", "add", "origin", host.address("club"))
    filled.git("push", "--quiet", str(bare), "main")
    for name in ("film.mp4", "other.mp4"):
        filled.write(name, os.urandom(2 << 20)).commit(f"Film {name}")
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    form = dialog(window, TooLargeForm)
    assert nameless(form) == []
    form.lfs.click()
    qtbot.waitUntil(lambda: window.operations.dialogs.current not in (form, None), timeout=20_000)
    dialog(window, TooLargeForm).go.click()
    settle(window)
    assert window.operations.feedback.toast.words.startswith("Shared:")
    assert set(git(bare, "ls-tree", "-r", "--name-only", "main").split()) >= {".gitattributes", "film.mp4"}
    assert "other.mp4" not in git(bare, "ls-tree", "-r", "--name-only", "main")
    assert "oid sha256:" in git(bare, "show", "main:film.mp4")
    assert (filled.path / "other.mp4").stat().st_size == (filled.path / "film.mp4").stat().st_size == 2 << 20
