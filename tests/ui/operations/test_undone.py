"""What was undone, and what could not be done: brought back, told path by path, cleared."""

from __future__ import annotations

import os
import time

from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import DialogOf, Open, Settle, content_of, head_files, known
from upont_desktop.service import operations as ops
from upont_desktop.ui.operations.dialogs.keep import KeepForm
from upont_desktop.ui.operations.dialogs.undone import UndoneForm, UnlockForm
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow
from upont_desktop.ui.worktree.quiescence import QuiescenceTracker


def notice_of(window: MainWindow) -> str:
    """What the notice above the panes says, where it is shown."""
    return window._notice._what.text() if window._notice.isVisible() else ""


@known
def test_what_was_undone_comes_back(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    window.operations.context.run(lambda _worker, place: ops.add(place, [ops.NewFile("a.md", b"a\n")]))
    settle(window)
    qtbot.waitUntil(window.commands[ActionId.UNDO].isEnabled)
    window.commands[ActionId.UNDO].trigger()
    settle(window)
    window.operations.context.run(lambda _worker, place: ops.add(place, [ops.NewFile("b.md", b"b\n")]))
    settle(window)
    window.commands[ActionId.UNDONE].trigger()
    form = dialog(window, UndoneForm)
    assert form.list.count() == 1
    assert "a.md" in form.list.item(0).text()
    form.go.click()
    settle(window)
    assert {"a.md", "b.md"} <= head_files(filled)
    window.commands[ActionId.UNDONE].trigger()
    qtbot.waitUntil(lambda: "Nothing that was undone" in window.operations.feedback.toast.words)


@known
def test_a_path_that_cannot_be_kept_is_told_and_offered_another_name(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    inner = CloneBuilder(filled.path / "sub")
    inner.write("code.py", "c\n").commit("Inner")
    _ = inner.path
    (filled.path / "why?.md").write_text("why\n")
    (filled.path / "readme.md").write_text("edited\n")
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(lambda: len(window.operations.monitor.unkept) == 3, timeout=20_000)
    assert "2" in window.operations.bar.words
    window.commands[ActionId.KEEP_CHANGES].trigger()
    form = dialog(window, KeepForm)
    assert form.chosen() == ["readme.md"]
    texts = [form.list.item(row).text() for row in range(3)]
    assert any("clone of its own" in text for text in texts)
    (row,) = (row for row, text in enumerate(texts) if "why-.md" in text)
    form.list.item(row).setCheckState(form.list.item(0).checkState().Checked)
    form.go.click()
    settle(window)
    assert content_of(filled, "why-.md") == b"why\n"
    assert content_of(filled, "readme.md") == b"edited\n"
    window.operations.context.run(lambda _worker, place: ops.add(place, [ops.NewFile("c.md", b"c")], left_out=LEFT))
    settle(window)
    qtbot.waitUntil(lambda: "“away” was left out: it is a link to another place." in notice_of(window))


LEFT = (ops.LeftOutPath("away", ops.PathProblem.LINK),)


@known
def test_a_lock_that_was_left_is_cleared_after_a_question(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    unlock = window.commands[ActionId.CLEAR_LOCKS]
    assert not unlock.isVisible()
    lock = filled.git_dir / "index.lock"
    lock.touch()
    os.utime(lock, (time.time() - 3 * 86_400,) * 2)
    window.operations.context.run(lambda _worker, place: ops.add(place, [ops.NewFile("a.md", b"a\n")]))
    qtbot.waitUntil(lambda: "index.lock" in notice_of(window), timeout=20_000)
    assert "3 day(s) ago" in notice_of(window)
    assert window._notice._unlock.isVisible()
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(unlock.isVisible, timeout=20_000)
    window._notice._unlock.click()
    form = dialog(window, UnlockForm)
    assert lock.exists()
    form.go.click()
    settle(window)
    assert not lock.exists()
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(lambda: not unlock.isVisible(), timeout=20_000)


def test_what_was_undone_does_not_keep_itself_again() -> None:
    quiet = QuiescenceTracker()
    quiet.look({"a": (1, 1), "b": (1, 1)}, 0.0)
    assert quiet.at_rest([""], 10.0, 5.0) == [["a", "b"]]
    quiet.look({}, 11.0)  # both were kept
    quiet.leave(["a"])
    quiet.look({"a": (1, 1)}, 12.0)
    assert quiet.at_rest([""], 30.0, 5.0) == []
    quiet.look({"a": (2, 1)}, 31.0)
    assert quiet.at_rest([""], 40.0, 5.0) == [["a"]]
