"""What is not kept yet: looked at, and taken back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import Open, Settle, known
from upont_desktop.ui.widgets.action_spec import ActionId


@known
def test_back_to_the_kept_version_and_undo(
    open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    readme = filled.path / "readme.md"
    kept = readme.read_text()
    readme.write_text("edited\n")
    (filled.path / "new.md").write_text("new\n")
    window.panes.visit_resource("readme.md")
    settle(window)
    discard = window.commands[ActionId.DISCARD]
    window.changing.looking.look_at_once()
    qtbot.waitUntil(discard.isEnabled, timeout=20_000)
    discard.trigger()
    qtbot.waitUntil(lambda: readme.read_text() == kept, timeout=20_000)
    assert (filled.path / "new.md").read_text() == "new\n"
    qtbot.waitUntil(lambda: "readme.md" in window.changing.feedback.toast.words, timeout=20_000)
    qtbot.waitUntil(lambda: not discard.isEnabled(), timeout=20_000)
    settle(window)
    qtbot.waitUntil(lambda: "readme.md" in window.commands[ActionId.UNDO].text(), timeout=20_000)
    window.commands[ActionId.UNDO].trigger()
    qtbot.waitUntil(lambda: readme.read_text() == "edited\n", timeout=20_000)
