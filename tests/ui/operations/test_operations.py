"""Changes made through the window, on real clones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import (
    DialogOf,
    Open,
    Settle,
    choose,
    drag_over,
    drop,
    head_files,
    known,
    place_of,
    urls,
    write_hook,
)
from upont_desktop.domain.scopes import InFolder, OfResource
from upont_desktop.service import operations as ops
from upont_desktop.ui.operations.add import bring
from upont_desktop.ui.operations.dialogs.identity_trust import IdentityForm, TrustForm
from upont_desktop.ui.operations.dialogs.keep import KeepForm
from upont_desktop.ui.operations.dialogs.paths import ClashForm, MoveForm, NameForm
from upont_desktop.ui.transfer.import_plan import ClashChoice
from upont_desktop.ui.widgets.action_spec import ActionId


@pytest.fixture
def exam(tmp_path: Path) -> Path:
    """A file from outside."""
    (tmp_path / "outside").mkdir()
    file = tmp_path / "outside" / "exam.txt"
    file.write_text("one\n")
    return file


@known
def test_dropped_files_are_added_where_the_words_said(
    open_window: Open, filled: CloneBuilder, settle: Settle, exam: Path, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    other = exam.with_name("marks.csv")
    other.write_text("a,b\n")
    data, at = urls(exam, other), place_of(window, "Maths")
    assert drag_over(window, data, at)
    assert window.operations.drops.isVisible()
    assert window.operations.drops.words == "Add 2 file(s) to Maths"
    drop(window, data, at)
    settle(window)
    assert head_files(filled) >= {"Maths/exam.txt", "Maths/marks.csv"}
    assert (filled.path / "Maths" / "exam.txt").read_text() == "one\n"
    assert not window.operations.drops.isVisible()
    assert window.operations.feedback.toast.words == "Added: 2 file(s)"
    assert not window._status._counts.isVisible()  # no words are cut by the message over them
    window.operations.feedback.toast.hide()
    assert window._status._counts.isVisible()
    qtbot.waitUntil(lambda: window.trail.place.scope == InFolder("Maths"), timeout=10_000)
    settle(window)


@known
def test_undo_and_redo_by_their_shortcuts(
    open_window: Open, filled: CloneBuilder, settle: Settle, exam: Path, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    before = filled.head
    bring(window.operations.context, [exam], "Maths")
    settle(window)
    after = filled.head
    assert "exam.txt" in window.commands[ActionId.UNDO].text()
    window.panes.history.view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert filled.head == before
    assert not (filled.path / "Maths" / "exam.txt").exists()
    assert window.operations.feedback.toast.words.startswith("Undone: ")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Z, both)
    settle(window)
    assert filled.head == after
    assert not window.commands[ActionId.REDO].isEnabled()
    window.operations.feedback.toast.button.click()
    settle(window)
    assert filled.head == before


@known
@pytest.mark.parametrize(
    ("clash", "there"),
    [
        (ClashChoice.REPLACE, {"readme.md": b"other\n"}),
        (ClashChoice.BOTH, {"readme.md": b"Club\n", "readme (2).md": b"other\n"}),
        (ClashChoice.SKIP, {"readme.md": b"Club\n"}),
    ],
)
def test_names_that_exist_are_asked_about_once(
    open_window: Open,
    filled: CloneBuilder,
    settle: Settle,
    tmp_path: Path,
    clash: ClashChoice,
    there: dict[str, bytes],
) -> None:
    window = open_window(filled)
    settle(window)
    source = tmp_path / "readme.md"
    source.write_bytes(b"other\n")
    bring(window.operations.context, [source], "")
    settle(window)
    form = window.operations.dialogs.current
    assert isinstance(form, ClashForm)
    form.choices[clash].click()
    form.go.click()
    settle(window)
    assert {path for path in head_files(filled) if path.startswith("readme")} == there.keys()
    assert {path: (filled.path / path).read_bytes() for path in there} == there


@known
def test_a_file_dropped_on_a_resource_is_its_new_version(
    open_window: Open, filled: CloneBuilder, settle: Settle, exam: Path
) -> None:
    window = open_window(filled)
    settle(window)
    data, at = urls(exam), place_of(window, "readme.md")
    drag_over(window, data, at)
    assert window.operations.drops.words == "New version of readme.md"
    assert window.operations.drops.more.endswith("\nIt is another kind of file: .txt, not .md")
    drop(window, data, at)
    settle(window)
    assert (filled.path / "readme.md").read_text() == "one\n"
    assert window.operations.feedback.toast.words == "New version of readme.md"


@known
def test_a_clone_is_opened_and_not_added(
    open_window: Open, filled: CloneBuilder, make_clone: Callable[..., CloneBuilder], settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    other = make_clone("other").write("a.txt", "a")
    other.commit("First")
    data = urls(other.path)
    drag_over(window, data, QPoint(300, 300))
    assert window._drops.isVisible()
    assert not window.operations.drops.isVisible()
    drop(window, data, QPoint(300, 300))
    qtbot.waitUntil(lambda: window.session.circle is not None and window.session.circle.name == "other")
    qtbot.waitUntil(lambda: window.session.summary.complete, timeout=20_000)
    settle(window)


@known
def test_delete_then_restore_an_older_version(
    open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    choose(window, "Maths/sheet 2.tex", qtbot)
    settle(window)
    window.panes.tree.tree.setFocus()
    QTest.keyClick(window.panes.tree.tree, Qt.Key.Key_Delete)
    settle(window)
    assert "Maths/sheet 2.tex" not in head_files(filled)
    assert not (filled.path / "Maths" / "sheet 2.tex").exists()
    window.panes.visit(OfResource("Maths/sheet 2.tex"))
    qtbot.waitUntil(lambda: window.panes.history.model.rowCount() == 4, timeout=10_000)
    settle(window)
    window.panes.history.view.choose_row(3)
    settle(window)
    window.commands[ActionId.RESTORE].trigger()
    settle(window)
    assert (filled.path / "Maths" / "sheet 2.tex").read_text() == "two\n"


@known
def test_what_changed_on_disk_is_said_and_kept(
    open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    assert not window.operations.bar.isVisible()
    (filled.path / "readme.md").write_text("Club, edited\n")
    (filled.path / "new.txt").write_text("new\n")
    window.operations.monitor.look()
    qtbot.waitUntil(window.operations.bar.isVisible, timeout=20_000)
    assert window.operations.bar.words == "2 file(s) changed, not yet kept"
    window.operations.bar.button.click()
    # the disk is looked at first
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, KeepForm), timeout=20_000)
    form = window.operations.dialogs.current
    assert isinstance(form, KeepForm)
    form.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert form.chosen() == ["readme.md"]
    form.message.title.setText("x" * 51)
    assert "51 characters" in form.message.note
    form.message.title.setText("Say it better")
    form.message.body.setPlainText("It was time.")
    form.go.click()
    settle(window)
    assert filled._run(["log", "-1", "--format=%B"]).decode().strip() == "Say it better\n\nIt was time."
    assert filled._run(["show", "HEAD:readme.md"]) == b"Club, edited\n"
    assert "new.txt" not in head_files(filled)
    qtbot.waitUntil(lambda: window.operations.bar.words == "1 file(s) changed, not yet kept", timeout=20_000)


def test_who_the_person_is_is_asked_once_and_the_change_goes_on(
    open_window: Open, filled: CloneBuilder, settle: Settle, exam: Path, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    bring(window.operations.context, [exam], "")
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, IdentityForm))
    form = window.operations.dialogs.current
    assert isinstance(form, IdentityForm)
    assert not form.go.isEnabled()
    QTest.keyClicks(form.name, "Nina Roux")
    QTest.keyClicks(form.email, "nina@example.org")
    form.here.setChecked(True)
    form.go.click()
    settle(window)
    assert "exam.txt" in head_files(filled)
    assert filled._run(["log", "-1", "--format=%an <%ae>"]).decode().strip() == "Nina Roux <nina@example.org>"


def test_who_does_not_say_changes_nothing(
    open_window: Open, filled: CloneBuilder, settle: Settle, exam: Path, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    before = filled.head
    bring(window.operations.context, [exam], "")
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, IdentityForm))
    form = window.operations.dialogs.current
    assert form is not None
    form.reject()
    settle(window)
    assert filled.head == before


@known
def test_programs_of_the_clone_are_named_before_they_may_run(
    open_window: Open, filled: CloneBuilder, settle: Settle, exam: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    mark = tmp_path / "ran"
    write_hook(filled, "pre-commit", f"touch '{mark}'")
    window = open_window(filled)
    settle(window)
    bring(window.operations.context, [exam], "")
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, TrustForm))
    form = window.operations.dialogs.current
    assert isinstance(form, TrustForm)
    form.go.click()
    settle(window)
    assert "exam.txt" in head_files(filled)
    assert not mark.exists()


@known
def test_rename_by_f2(open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot) -> None:
    window = open_window(filled)
    choose(window, "readme.md", qtbot)
    settle(window)
    QTest.keyClick(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, MoveForm))
    form = window.operations.dialogs.current
    assert isinstance(form, MoveForm)
    assert form.name.selectedText() == "readme"
    form.name.setText("about.md")
    form.go.click()
    settle(window)
    assert {"about.md", "readme.md"} & head_files(filled) == {"about.md"}


@known
def test_a_version_gets_a_name(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    choose(window, "Maths/sheet 2.tex", qtbot)
    settle(window)
    window.panes.history.view.choose_row(1)
    settle(window)
    window.commands[ActionId.NAME_VERSION].trigger()
    form = dialog(window, NameForm)
    form.name.setText("exam")
    assert form.preview.text().endswith(" exam-2")  # there is a tag of that name
    form.name.setText("Donnée  en mars")
    assert "“Donnée en mars”" in form.preview.text()
    assert form.preview.text().endswith(" donnee-en-mars")
    form.go.click()
    settle(window)
    named = filled._run(["for-each-ref", "--format=%(contents)", "refs/tags/donnee-en-mars"]).decode()
    assert named.startswith("Donnée en mars\n")
    assert "Maths/sheet 2.tex" in named


@known
def test_a_window_left_in_the_midst_of_a_change_closes_when_it_is_done(
    open_window: Open, filled: CloneBuilder, settle: Settle, exam: Path, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    window.operations.context.run(lambda _worker, place: ops.add(place, [ops.NewFile("exam.txt", exam)]))
    assert not window.close()
    assert window.isVisible()
    assert window.operations.feedback.toast.words == "The window closes when this is done."
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert "exam.txt" in head_files(filled)
