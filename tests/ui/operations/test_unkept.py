"""What is not kept yet: looked at, and taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.accessible import parts
from tests.ui.operations.conftest import Open, Settle, known
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow


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
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(discard.isEnabled, timeout=20_000)
    discard.trigger()
    qtbot.waitUntil(lambda: readme.read_text() == kept, timeout=20_000)
    assert (filled.path / "new.md").read_text() == "new\n"
    qtbot.waitUntil(lambda: "readme.md" in window.operations.feedback.toast.words, timeout=20_000)
    qtbot.waitUntil(lambda: not discard.isEnabled(), timeout=20_000)
    settle(window)
    qtbot.waitUntil(lambda: "readme.md" in window.commands[ActionId.UNDO].text(), timeout=20_000)
    window.commands[ActionId.UNDO].trigger()
    qtbot.waitUntil(lambda: readme.read_text() == "edited\n", timeout=20_000)


@known
def test_what_is_not_kept_is_a_row_on_top_of_the_history(
    open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    panes, row = window.panes, window.panes.history.unkept
    assert row.isHidden()
    readme = filled.path / "readme.md"
    readme.write_text("edited once\n")
    (filled.path / "new.md").write_text("new\n")
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(row.isVisible, timeout=20_000)
    assert row.text().startswith("2 file")
    panes.visit_resource("readme.md")
    settle(window)
    assert row.text() == "Not kept yet"
    assert [part.name for part in parts(window) if part.name == row.text()] == ["Not kept yet"]  # for readers, too
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panes.details.shows_unkept, timeout=20_000)
    pane = panes.details.content.pane
    assert pane is not None
    qtbot.waitUntil(lambda: shown(window) == ("readme.md", True), timeout=20_000)
    settle(window)
    first = pane._versions
    assert window.operations.selection.target().path == "readme.md"
    readme.write_text("edited twice\n")
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(lambda: pane._versions != first, timeout=20_000)
    window.commands[ActionId.DISCARD].trigger()
    qtbot.waitUntil(row.isHidden, timeout=20_000)
    qtbot.waitUntil(lambda: not panes.details.shows_unkept, timeout=20_000)
    assert panes.history.view.chosen_rows()


def shown(window: MainWindow) -> tuple[str, bool]:
    """The path whose content is shown, and whether as a comparison of what is kept with the disk."""
    pane = window.panes.details.content.pane
    old, new = pane._versions if pane is not None else (None, None)
    return (new.rel_path if new else "", old is not None and old.exists and new is not None and new.is_on_disk)
