"""The window as a whole: by menu, shortcut, palette and mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle
from upont_desktop.ui.core.index_process import Idle
from upont_desktop.ui.panes.tree.tree_view import TreeView
from upont_desktop.ui.search.command_palette import CommandPalette
from upont_desktop.ui.search.everywhere import SearchEverywhere
from upont_desktop.ui.search.jump import JumpPicker
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[CloneBuilder], MainWindow]
Make = Callable[[], MainWindow]
Index = Callable[[CloneBuilder], Circle]


def title(window: MainWindow) -> str:
    return window.panes.history.view.chosen_rows()[0].title


def words(window: MainWindow) -> str:
    return window.panes.history._words.whole


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.at_rest and window._background.idle)


def test_a_circle_that_was_never_read_shows_by_itself(make_window: Make, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = make_window()
    window.session.open_folder(filled.path)
    qtbot.waitUntil(lambda: window.session.summary.complete and window.at_rest, timeout=20_000)
    settled(window, qtbot)
    assert words(window) == "7 change(s) in clone"
    assert title(window) == "Mend sheet 2 again"
    assert window.windowTitle() == "clone"


def test_a_commit_made_elsewhere_appears_by_itself(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    settled(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.session._watcher._files.files()))
    filled.write("readme.md", "Club!\n").commit("From elsewhere")
    qtbot.waitUntil(lambda: window.panes.history.model.rowCount() == 8, timeout=10_000)
    settled(window, qtbot)
    assert window.panes.history.model.index(0, 1).data() == "From elsewhere"
    assert title(window) == "Mend sheet 2 again"  # the choice stays


def test_choosing_in_the_tree_filters_the_history(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    window.panes.tree.tree.choose("Maths/sheet 2.tex", tell=True)
    qtbot.waitUntil(lambda: words(window) == "3 version(s) of “sheet 2.tex”")
    settled(window, qtbot)
    assert title(window) == "Mend sheet 2 again"
    entry = window.panes.tree.tree.chosen_entry()
    assert entry is not None
    assert entry.rel_path == "Maths/sheet 2.tex"


def test_back_and_forward_by_menu_shortcut_and_key(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    window.panes.visit(InFolder("Maths"))
    window.panes.visit(OfResource("readme.md"))
    settled(window, qtbot)
    window.commands[ActionId.BACK].trigger()
    settled(window, qtbot)
    assert words(window) == "4 change(s) in “Maths”"
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settled(window, qtbot)
    assert words(window) == "7 change(s) in clone"
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settled(window, qtbot)
    assert window.trail.place.scope == InFolder("Maths")


def test_details_of_the_chosen_commit(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    window.panes.history.view.choose_row(6)
    first = filled.hash_of("main~5")
    qtbot.waitUntil(lambda: window.panes.details.hash == first)
    settled(window, qtbot)
    card = window.panes.details._card
    assert 'href="https://example.org/club"' in card._body.text()
    assert "Léa Martin" in card._who.text()
    assert window.panes.details._heading.text() == "3 file(s) changed"
    card.link_followed.emit("commit:" + filled.hash_of("draft")[:9])
    qtbot.waitUntil(lambda: title(window) == "Try more in sheet 10")


def test_two_versions_are_compared_with_each_other(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    window.panes.visit(OfResource("Maths/sheet 2.tex"))
    settled(window, qtbot)
    view = window.panes.history.view
    view.choose_row(0)
    place = QPoint(view.columnViewportPosition(1) + 5, view.rowViewportPosition(2) + 5)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    settled(window, qtbot)
    pair = window.panes.details._pair
    assert pair is not None
    assert [each.version for each in pair] == [1, 3]


def test_the_first_start_says_what_to_do_and_opens_the_sample(make_window: Make, qtbot: QtBot) -> None:
    window = make_window()
    window.open_last()
    settled(window, qtbot)
    assert window._stack.currentWidget() is window._welcome
    window.commands[ActionId.OPEN_SAMPLE].trigger()
    qtbot.waitUntil(lambda: window.session.summary.complete and window.at_rest, timeout=20_000)
    settled(window, qtbot)
    assert window.panes.history.model.rowCount() > 50


def test_a_folder_that_is_no_clone_is_said_kindly(make_window: Make, tmp_path: Path, qtbot: QtBot) -> None:
    window = make_window()
    folder = tmp_path / "plain"
    folder.mkdir()
    window.session.open_folder(folder)
    qtbot.waitUntil(window._notice.isVisible)
    assert window._notice._what.text() == f"“{folder}” is not a circle (git: a clone)."
    assert "choose the folder of one" in window._notice._more.text()
    assert window.session.circle is None
    window._notice.dismiss()


def test_an_empty_circle_says_so(make_window: Make, clone: CloneBuilder, qtbot: QtBot) -> None:
    window = make_window()
    window.session.open_folder(clone.path)
    qtbot.waitUntil(lambda: window.session.summary.complete, timeout=20_000)
    settled(window, qtbot)
    assert window.panes.history._empty.isVisible()
    assert window.panes.history._empty._title.text() == "Nothing is kept here yet"


def test_a_dropped_folder_is_opened_after_saying_so(make_window: Make, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = make_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(filled.path))])
    where, buttons, none = QPoint(50, 50), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window._drops.isVisible()
    qtbot.waitUntil(lambda: window._drops.words == "Drop to open “clone” as a circle")
    QApplication.sendEvent(window, QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, buttons, none))
    qtbot.waitUntil(lambda: window.session.circle is not None)
    assert not window._drops.isVisible()
    qtbot.waitUntil(lambda: window.session.indexing.state == Idle() and window.session.summary.complete, timeout=20_000)


def test_reading_can_be_stopped_and_is_not_begun_again_by_itself(
    make_window: Make, filled: CloneBuilder, qtbot: QtBot
) -> None:
    window = make_window()
    window.session.open_folder(filled.path)
    qtbot.waitUntil(lambda: window.session.indexing.running)
    assert window.commands[ActionId.CANCEL_INDEXING].isEnabled()
    window.commands[ActionId.CANCEL_INDEXING].trigger()
    assert not window.session.indexing.running
    window.session.check()
    settled(window, qtbot)
    assert not window.session.indexing.running
    window.commands[ActionId.REFRESH].trigger()
    qtbot.waitUntil(lambda: window.session.summary.complete, timeout=20_000)


# -- the registry of actions ------------------------------------------------------------------------------------------


def test_every_action_is_in_the_palette(make_window: Make) -> None:
    window = make_window()
    offered = set(window.commands.all())
    shown = {
        action
        for action in window.findChildren(QAction)
        if action.text() and not action.isSeparator() and action.menu() is None and not is_of_qt(action, window)
    }
    assert shown == offered
    palette = CommandPalette(window.commands, window._themes, window)
    assert set(palette.commands()) == {action for action in offered if action.isVisible()}


def is_of_qt(action: QAction, window: MainWindow) -> bool:
    """Bars and fields have actions of their own; the list of circles is data."""
    parent = action.parent()
    return parent is not window and not (isinstance(parent, QMenu) and parent.parent() is window.menuBar())


def test_every_action_is_in_a_menu(make_window: Make) -> None:
    window = make_window()
    in_menus = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert set(window.commands.all()) <= in_menus


def test_no_two_actions_share_a_shortcut(make_window: Make) -> None:
    keys = [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in make_window().commands.all()
        for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))


def test_the_palette_finds_and_does(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    window.panes.visit(InFolder("Maths"))
    settled(window, qtbot)
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window._actions._popups[ActionId.PALETTE]
    assert palette.isVisible()
    QTest.keyClicks(palette._field, "whole circ")
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    settled(window, qtbot)
    assert window.trail.place.scope == WholeCircle()


def test_the_jump_finds_resources_and_commits(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    jump = window._actions._popups[ActionId.JUMP]
    assert isinstance(jump, JumpPicker)
    QTest.keyClicks(jump._field, "sheet 10")
    qtbot.waitUntil(lambda: jump._lines.rowCount() > 0 and jump._lines.line(0).value == "Maths/sheet 10.tex")  # type: ignore[union-attr]
    QTest.keyClick(jump._field, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert window.trail.place.scope == OfResource("Maths/sheet 10.tex")
    for text, found in (("draft", "Try more in sheet 10"), (":Maths/sheet 2.tex{2}", "Mend sheet 2")):
        jump.start()
        jump._field.setText(text)
        qtbot.waitUntil(lambda: jump._lines.rowCount() > 0 and window._background.idle)
        QTest.keyClick(jump._field, Qt.Key.Key_Return)
        settled(window, qtbot)
        assert title(window) == found


@pytest.mark.parametrize(
    ("wanted", "scope", "shown"),
    [
        ("Maths", InFolder("Maths"), "Mend sheet 2 again"),
        (":Maths", InFolder("Maths"), "Mend sheet 2 again"),
        ("Maths/sheet 10.tex", OfResource("Maths/sheet 10.tex"), "Try more in sheet 10"),
        (":Maths/sheet 2.tex{2}", OfResource("Maths/sheet 2.tex"), "Mend sheet 2"),
        ("draft", WholeCircle(), "Try more in sheet 10"),
    ],
)
def test_what_was_asked_for_at_the_start_is_shown(
    wanted: str, scope: Scope, shown: str, open_window: Open, filled: CloneBuilder, qtbot: QtBot
) -> None:
    window = open_window(filled)
    window.select_later(wanted)
    settled(window, qtbot)
    qtbot.waitUntil(lambda: title(window) == shown)
    assert window.trail.place.scope == scope


def test_a_reference_leads_into_another_circle(
    open_window: Open, filled: CloneBuilder, make_clone: Callable[..., CloneBuilder], index: Index, qtbot: QtBot
) -> None:
    other = make_clone("friends")
    other.write("notes.md", "one").commit("Begin notes")
    other.write("notes.md", "two").commit("Go on with notes")
    slug = index(other).slug
    window = open_window(filled)
    window.ways.go_to(Reference("notes.md", slug, 1))
    qtbot.waitUntil(lambda: window.trail.place.scope == OfResource("notes.md"))
    settled(window, qtbot)
    assert window.session.circle is not None
    assert window.session.circle.slug == slug
    assert title(window) == "Begin notes"


def test_search_everywhere_marks_the_passage_and_says_the_kind(
    open_window: Open, filled: CloneBuilder, qtbot: QtBot
) -> None:
    window = open_window(filled)
    window.commands[ActionId.SEARCH_EVERYWHERE].trigger()
    search = window._actions._popups[ActionId.SEARCH_EVERYWHERE]
    assert isinstance(search, SearchEverywhere)
    QTest.keyClicks(search._field, "logo")
    qtbot.waitUntil(lambda: search._lines.rowCount() > 0)
    lines = [search._lines.line(row) for row in range(search._lines.rowCount())]
    assert {line.side.partition(" · ")[0] for line in lines if line} >= {"Name", "Description"}
    marked = [line.rest[start:end].lower() for line in lines if line for start, end in line.rest_marks]
    assert "logo" in marked
    QTest.keyClick(search._field, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert window.trail.place.scope == OfResource("Pictures/logo.svg")


def test_finding_in_the_history_steps_through_what_fits(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    window.panes.history.view.setFocus()
    window.commands[ActionId.FIND_IN_HISTORY].trigger()
    panel = window.panes.history
    assert panel.field.hasFocus()
    window.commands[ActionId.ONLY_FITTING].setChecked(False)
    QTest.keyClicks(panel.field, "sheet")
    qtbot.waitUntil(lambda: panel._where.text() == "1 of 3")
    for expected in ("Try more in sheet 10", "Mend sheet 2", "Mend sheet 2 again"):
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
        assert title(window) == expected
    QTest.keyClick(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert title(window) == "Mend sheet 2"
    assert panel._where.text() == "3 of 3"
    assert panel.model.rowCount() == 7
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel._where.text() == "")


def test_the_tree_can_be_filtered(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    window = open_window(filled)
    window.panes.tree.tree.setFocus()
    window.commands[ActionId.FIND_IN_HISTORY].trigger()
    panel = window.panes.tree
    assert panel.field.hasFocus()
    QTest.keyClicks(panel.field, "logo")
    qtbot.waitUntil(lambda: panel._lines.rowCount() == 1)
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    settled(window, qtbot)
    assert window.trail.place.scope == OfResource("Pictures/logo.svg")
    panel.field.clear()
    assert panel._stack.currentWidget() is panel.tree


# -- memory -----------------------------------------------------------------------------------------------------------


def test_the_next_start_is_where_the_last_one_ended(
    open_window: Open, make_window: Make, filled: CloneBuilder, qtbot: QtBot
) -> None:
    window = open_window(filled)
    window.resize(790, 555)
    window.commands[ActionId.SHOW_DETAILS].setChecked(False)
    window.panes.visit(OfResource("Maths/sheet 2.tex"))
    settled(window, qtbot)
    window.panes.history.view.choose_row(1)
    settled(window, qtbot)
    background, window._background = window._background, _Unclosed()  # type: ignore[assignment]
    window.close()
    window._background = background
    again = make_window()
    again.open_last()
    qtbot.waitUntil(lambda: bool(again.panes.history.view.chosen_rows()))
    settled(again, qtbot)
    assert (again.width(), again.height()) == (790, 555)
    assert not again.panes.details.isVisible()
    assert words(again) == "3 version(s) of “sheet 2.tex”"
    assert title(again) == "Mend sheet 2"


class _Unclosed:
    """Stands where the background was, so that one window's end leaves it to the next window."""

    def close(self) -> None:
        """Nothing."""


def test_a_forgotten_circle_is_off_the_list_and_its_folder_stays(
    open_window: Open, filled: CloneBuilder, qtbot: QtBot
) -> None:
    window = open_window(filled)
    known: list[tuple[Circle, ...]] = []
    window.session.circles_known.connect(known.append)
    window.commands[ActionId.FORGET_CIRCLE].trigger()
    qtbot.waitUntil(lambda: () in known)
    assert (filled.path / "readme.md").exists()
    assert window._stack.currentWidget() is window._welcome


# -- for everyone -----------------------------------------------------------------------------------------------------


def test_every_control_has_a_name(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    from PySide6.QtGui import QAccessible

    window = open_window(filled)
    settled(window, qtbot)
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert unnamed == []


@pytest.mark.parametrize("size", [(640, 420), (2400, 1400)])
def test_any_size_will_do(open_window: Open, filled: CloneBuilder, qtbot: QtBot, size: tuple[int, int]) -> None:
    window = open_window(filled)
    window.resize(*size)
    settled(window, qtbot)
    assert window.panes.history.isVisible()
    assert window.width() <= size[0] + 250


def test_a_past_commit_is_browsed_as_a_whole_and_left_again(
    open_window: Open, filled: CloneBuilder, qtbot: QtBot
) -> None:
    window = open_window(filled)
    window.panes.visit_revision("draft")
    settled(window, qtbot)
    window.commands[ActionId.BROWSE_THEN].trigger()
    settled(window, qtbot)
    tree = window.panes.tree.tree
    assert names_in(tree) == ["Maths", "readme.md"]
    assert window.panes.tree.banner.words == "As it was on 1 January 2024"
    tree.choose("Maths/sheet 2.tex", tell=True)
    qtbot.waitUntil(lambda: window.trail.place.scope == OfResource("Maths/sheet 2.tex"))
    settled(window, qtbot)
    assert title(window) == "Mend sheet 2"  # the version that was in effect then
    window.commands[ActionId.BROWSE_NOW].trigger()
    settled(window, qtbot)
    assert names_in(tree) == ["Maths", "Pictures", "readme.md"]
    assert not window.panes.tree.banner.isVisible()


def names_in(tree: TreeView) -> list[str]:
    model = tree.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_everything_as_it_was_goes_into_a_zip_file(
    open_window: Open, filled: CloneBuilder, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(filled)
    window.panes.visit_revision("draft")
    qtbot.waitUntil(lambda: window.panes.details.hash == filled.hash_of("draft"))
    window.commands[ActionId.EXPORT_THEN].trigger()
    dialog = window.export.dialog
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "clone-2024-01-01.zip"
    dialog.fileSelected.emit(str(tmp_path / "then.zip"))
    dialog.close()
    qtbot.waitUntil(lambda: window.operations.feedback.toast.words == "3 file(s) written into “then.zip”")
    assert all(name.startswith("clone/") for name in ZipFile(tmp_path / "then.zip").namelist())
