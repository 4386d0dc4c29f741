"""Copies that remember where they come from, and what their originals become."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import DialogOf, Open, Settle, choose, content_of, head_files, known, last_message
from upont_desktop.domain.circle import Circle
from upont_desktop.ui.content.pane import ContentWindow
from upont_desktop.ui.operations.dialogs.copy import CopyForm
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow

pytestmark = known
Index = Callable[[CloneBuilder], Circle]


def copy_to(window: MainWindow, dialog: DialogOf, path: str) -> CopyForm:
    """Ask for a copy there."""
    window.commands[ActionId.COPY_TO].trigger()
    form = dialog(window, CopyForm)
    form.path.setText(path)
    return form


def test_a_folder_is_copied_with_what_it_uses(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    filled.write("Maths/sheet.md", "![Logo](../Pictures/logo.svg)\n").commit("Show the logo")
    window = open_window(filled)
    window.panes.tree.tree.choose("Maths", tell=True)
    settle(window)
    form = copy_to(window, dialog, "Physics")
    assert form.uses.isChecked()
    assert form.uses.text() == "With 1 file(s) that it &uses"
    form.go.click()
    settle(window)
    assert head_files(filled) >= {"Physics/sheet.md", "Physics/sheet 2.tex", "Physics/logo.svg"}
    assert content_of(filled, "Physics/sheet.md") == b"![Logo](logo.svg)\n"
    assert "Forked-from: :Maths/sheet.md@" in last_message(filled)


def test_a_copy_begins_in_another_circle(
    open_window: Open,
    index: Index,
    filled: CloneBuilder,
    make_clone: Callable[..., CloneBuilder],
    settle: Settle,
    dialog: DialogOf,
    qtbot: QtBot,
) -> None:
    other = make_clone("other").write("a.txt", "a\n")
    other.commit("First")
    index(other)
    window = open_window(filled)
    choose(window, "readme.md", qtbot)
    settle(window)
    window.commands[ActionId.COPY_TO].trigger()
    form = dialog(window, CopyForm)
    assert form.path.text() == "readme (copy).md"
    form.circle.setCurrentIndex(1)
    assert form.path.text() == "readme.md"
    form.go.click()
    settle(window)
    assert content_of(other, "readme.md") == b"Club\n"
    assert window.operations.feedback.toast.words == "“readme.md” was copied to other."


def test_the_name_on_offer_is_free_and_a_taken_one_is_asked_about_again(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    filled.write("readme (copy).md", "x\n").commit("Copy by hand")
    window = open_window(filled)
    choose(window, "readme.md", qtbot)
    settle(window)
    copy_to(window, dialog, "Maths/sheet 2.tex").go.click()
    settle(window)
    form = dialog(window, CopyForm)
    assert form.path.text() == "Maths/sheet 2.tex"
    assert "Maths/sheet 2.tex" in form.problem
    form.reject()
    settle(window)
    window.commands[ActionId.COPY_TO].trigger()
    form = dialog(window, CopyForm)
    assert form.path.text() == "readme (copy 2).md"
    form.go.click()
    settle(window)
    assert content_of(filled, "readme (copy 2).md") == b"Club\n"


def test_what_the_original_became_is_pointed_out_and_taken(
    open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    origin = filled.head
    text = "one\ntwo\nthree\nfour\nfive\n"
    filled.write("a.md", text).commit("Begin")
    origin = filled.head
    filled.write("b.md", text).commit(f"Fork\n\nForked-from: :a.md@{origin}\n")
    filled.write("b.md", text.replace("five", "5")).commit("Change the fork")
    filled.write("a.md", text.replace("one", "1")).commit("Change the original")
    window = open_window(filled)
    bar = window.operations.original
    choose(window, "b.md", qtbot)
    qtbot.waitUntil(bar.isVisible, timeout=20_000)
    assert bar.words == "The original has 1 newer version(s)"
    bar.compare.click()
    settle(window)
    shown = window.findChild(ContentWindow)
    assert shown is not None
    old, new = shown.pane._versions
    assert (old and old.rel_path, new and new.rel_path) == ("b.md", "a.md")
    shown.close()
    bar.take.click()
    settle(window)
    assert content_of(filled, "b.md") == b"1\ntwo\nthree\nfour\n5\n"
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=20_000)
    choose(window, "readme.md", qtbot)
    settle(window)
    assert not bar.isVisible()


@pytest.mark.parametrize(("button", "content"), [("Take the original's", b"theirs\n"), ("Keep mine", b"mine\n")])
def test_what_cannot_be_merged_is_chosen(
    open_window: Open,
    filled: CloneBuilder,
    settle: Settle,
    dialog: DialogOf,
    qtbot: QtBot,
    button: str,
    content: bytes,
) -> None:
    filled.write("a.md", "one\n").commit("Begin")
    origin = filled.head
    filled.write("b.md", "one\n").commit(f"Fork\n\nForked-from: :a.md@{origin}\n")
    filled.write("b.md", "mine\n").commit("Change the fork")
    filled.write("a.md", "theirs\n").commit("Change the original")
    window = open_window(filled)
    choose(window, "b.md", qtbot)
    qtbot.waitUntil(window.operations.original.isVisible, timeout=20_000)
    window.operations.original.take.click()
    box = dialog(window, QMessageBox)
    next(each for each in box.buttons() if each.text() == button).click()
    settle(window)
    assert content_of(filled, "b.md") == content


def test_an_original_in_another_circle_is_compared(
    open_window: Open,
    index: Index,
    filled: CloneBuilder,
    make_clone: Callable[..., CloneBuilder],
    settle: Settle,
    qtbot: QtBot,
) -> None:
    other = make_clone("other").write("a.md", "one\n")
    other.commit("First")
    origin = other.head
    other.write("a.md", "one\ntwo\n").commit("Second")
    index(other)
    filled.write("b.md", "one\n").commit(f"Fork\n\nForked-from: other:a.md@{origin}\n")
    window = open_window(filled)
    choose(window, "b.md", qtbot)
    qtbot.waitUntil(window.operations.original.isVisible, timeout=20_000)
    window.operations.original.compare.click()
    settle(window)
    shown = window.findChild(ContentWindow)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.pane.viewer is not None)
    assert "1" in shown.pane._bar.notes.text()
    shown.close()
    window.operations.original.take.click()
    settle(window)
    assert content_of(filled, "b.md") == b"one\ntwo\n"
