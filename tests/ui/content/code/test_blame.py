"""Who last changed each line: in the margin, on demand, and back through history from there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.conftest import HUGO, LEA
from upont_desktop.domain.scopes import OfResource
from upont_desktop.ui.content.code.code_view import CodeView
from upont_desktop.ui.content.code.text_viewers import TextView
from upont_desktop.ui.content.pane import ContentPane, ContentWindow
from upont_desktop.ui.content.tabs import Facets
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]


@pytest.fixture
def written(clone: CloneBuilder) -> CloneBuilder:
    """A text of three versions, moved in between."""
    clone.write("a.txt", "one\ntwo\nthree\n").commit("First", author=LEA)
    clone.write("a.txt", "one\nTWO\nthree\n").commit("Second", author=HUGO)
    clone.move("a.txt", "b.txt").commit("Move", author=HUGO)
    clone.write("b.txt", "one\nTWO\nthree\nfour\n").commit("Third", author=LEA)
    return clone


def rest(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle and pane_of(window) is not None)


def pane_of(window: MainWindow) -> ContentPane | None:
    return window.panes.details.content.pane


def code_of(window: MainWindow) -> CodeView:
    pane = pane_of(window)
    assert pane is not None
    viewer = pane.viewer
    shown = viewer.current if isinstance(viewer, Facets) else viewer
    assert isinstance(shown, TextView)
    return shown.code


def showing(open_window: Open, written: CloneBuilder, qtbot: QtBot, path: str = "b.txt") -> MainWindow:
    window = open_window(written)
    window.panes.visit_resource(path)
    rest(window, qtbot)
    window.commands[ActionId.SHOW_ORIGINS].trigger()
    qtbot.waitUntil(lambda: isinstance(code_of(window), CodeView) and code_of(window)._margin is not None)
    return window


def in_margin(code: CodeView, line: int) -> QPoint:
    return QPoint(20, int((line + 0.5) * code._painter.height))


def test_the_margin_comes_when_it_is_asked_for(open_window: Open, written: CloneBuilder, qtbot: QtBot) -> None:
    window = showing(open_window, written, qtbot)
    code = code_of(window)
    margin = code._margin
    assert margin is not None
    assert [margin.starts_block(line) for line in range(4)] == [True, True, True, True]
    assert margin.tip(1).startswith("Second\nHugo Petit, ")
    assert margin.tip(1).endswith("Version 2, a.txt\nClick to go there")
    assert margin.tip(3).endswith("Version 4\nClick to see what was here before")
    assert code.line_of_margin(QPointF(in_margin(code, 2))) == 2
    assert code.line_of_margin(QPointF(code.viewport().width() - 5, 5)) is None
    code.go_to(1)
    assert code.accessibleDescription().endswith("written by Hugo Petit, 1 Jan 2024")
    assert window.commands[ActionId.SHOW_ORIGINS].isChecked()
    window.commands[ActionId.SHOW_ORIGINS].trigger()
    rest(window, qtbot)
    assert code_of(window)._margin is None


def test_a_click_goes_to_the_version_and_from_there_to_the_one_before(
    open_window: Open, written: CloneBuilder, qtbot: QtBot
) -> None:
    window = showing(open_window, written, qtbot)
    code = code_of(window)
    QTest.mouseClick(code.viewport(), Qt.MouseButton.LeftButton, pos=in_margin(code, 1))
    second = written.hash_of("HEAD~2")
    qtbot.waitUntil(lambda: window.trail.place.commit == second)
    assert window.trail.place.scope == OfResource("b.txt")
    rest(window, qtbot)
    qtbot.waitUntil(lambda: code_of(window)._margin is not None)
    assert code_of(window).page.text(1, code_of(window).page.sides[0]) == "TWO"
    assert code_of(window).current == 1
    code = code_of(window)
    QTest.mouseClick(code.viewport(), Qt.MouseButton.LeftButton, pos=in_margin(code, 1))
    qtbot.waitUntil(lambda: window.trail.place.commit == written.hash_of("HEAD~3"))
    rest(window, qtbot)
    assert code_of(window).page.text(1, code_of(window).page.sides[0]) == "two"
    assert window.trail.can_go_back


def test_the_margin_is_painted_in_its_own_room(open_window: Open, written: CloneBuilder, qtbot: QtBot) -> None:
    window = showing(open_window, written, qtbot)
    code = code_of(window)
    with_margin = code.viewport().grab().toImage()
    before = code._columns.gutter
    code.show_margin(None)
    assert code._columns.gutter < before
    assert code.viewport().grab().toImage() != with_margin
    assert before < code.viewport().width() * 0.6


def test_a_text_inside_facets_has_it_too_and_a_rendered_one_not(
    open_window: Open, clone: CloneBuilder, qtbot: QtBot
) -> None:
    clone.write("a.md", "# One\n").commit("First", author=LEA)
    clone.write("a.md", "# One\n\ntwo\n").commit("Second", author=HUGO)
    window = open_window(clone)
    window.panes.visit_resource("a.md")
    rest(window, qtbot)
    window.commands[ActionId.SHOW_ORIGINS].trigger()
    rest(window, qtbot)
    pane = pane_of(window)
    assert pane is not None
    assert isinstance(pane.viewer, Facets)
    pane.viewer.choose("text")
    qtbot.waitUntil(lambda: code_of(window)._margin is not None)
    pane.viewer.choose("rendered")
    assert not pane.viewer.wants_origins


def test_a_link_in_a_text_leads_to_the_resource_or_says_that_it_is_gone(
    open_window: Open, clone: CloneBuilder, qtbot: QtBot
) -> None:
    clone.write("docs/a.md", "[b](../b.txt) [gone](gone.txt)").write("b.txt", "1").commit("First", author=LEA)
    window = open_window(clone)
    window.panes.visit_resource("docs/a.md")
    rest(window, qtbot)
    pane = pane_of(window)
    assert pane is not None
    assert pane.viewer is not None
    with qtbot.waitSignal(window.panes.failed):
        pane.viewer.opened.emit("gone.txt")
    assert window.trail.place.scope == OfResource("docs/a.md")
    pane.viewer.opened.emit("../b.txt")
    qtbot.waitUntil(lambda: window.trail.place.scope == OfResource("b.txt"))


def test_no_shortcut_of_the_content_is_taken(open_window: Open, written: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(written)
    rest(window, qtbot)
    keys = [key.toString() for action in window.commands.all() for key in action.shortcuts()]
    assert "Ctrl+Alt+W" in keys
    assert {key for key in keys if keys.count(key) > 1} == set()


def test_ctrl_f_finds_in_the_content_that_has_the_keyboard(
    open_window: Open, written: CloneBuilder, qtbot: QtBot
) -> None:
    window = showing(open_window, written, qtbot)
    pane = pane_of(window)
    assert pane is not None
    pane.take_focus()
    window.commands[ActionId.FIND_IN_HISTORY].trigger()
    qtbot.waitUntil(pane._find.isVisible)


def test_the_buttons_say_what_is_shown(open_window: Open, written: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(written)
    window.panes.visit_resource("b.txt")
    rest(window, qtbot)
    pane, actions = pane_of(window), window.commands
    assert pane is not None
    buttons = {button.defaultAction(): button for button in pane._bar.findChildren(QToolButton)}
    preview, comparison = buttons[actions[ActionId.CONTENT_PREVIEW]], buttons[actions[ActionId.CONTENT_COMPARISON]]
    for wanted in (True, False, True):
        actions[ActionId.CONTENT_PREVIEW if wanted else ActionId.CONTENT_COMPARISON].trigger()
        rest(window, qtbot)
        assert (preview.isChecked(), comparison.isChecked()) == (wanted, not wanted)
    window.panes.visit_revision("HEAD~3")  # there is nothing to compare the first version with
    window.panes.details.content.show_versions(pane._circle, None, pane._versions[1])  # type: ignore[arg-type]
    assert preview.isChecked()
    assert not comparison.isChecked()


def test_a_text_that_has_another_look_shows_its_lines(open_window: Open, clone: CloneBuilder, qtbot: QtBot) -> None:
    clone.write("a.md", "# One\n\nTwo\n").commit("First", author=LEA)
    clone.write("a.md", "# One\n\nThree\n").commit("Second", author=HUGO)
    window = showing(open_window, clone, qtbot, "a.md")
    pane = pane_of(window)
    assert pane is not None
    assert code_of(window)._margin is not None
    pane.enlarge()
    (larger,) = (each for each in window.findChildren(ContentWindow))
    qtbot.waitUntil(lambda: larger.pane.viewer is not None and larger.pane.at_rest)
    viewer = larger.pane.viewer
    assert isinstance(viewer, Facets)
    assert isinstance(viewer.current, TextView)  # as it was looked at in the small one
    larger.close()
    window.commands[ActionId.SHOW_ORIGINS].trigger()
    rest(window, qtbot)
    assert isinstance(pane.viewer, Facets)
    assert not isinstance(pane.viewer.current, TextView)
