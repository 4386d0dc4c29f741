"""Keeping what was changed on disk: the words that stand already, drafts, messages said before; keeping by itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import DialogOf, Open, Settle, choose, content_of, head_files, known, last_message
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.operations import keep
from upont_desktop.ui.operations.add import bring
from upont_desktop.ui.operations.dialogs.keep import KeepForm, SayMoreForm
from upont_desktop.ui.operations.dialogs.message_editor import MessageEditor
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow
from upont_desktop.ui.worktree.commit_message import CommitMessage
from upont_desktop.ui.worktree.drafts import MessageDrafts
from upont_desktop.ui.worktree.quiescence import Mark, QuiescenceTracker, folder_of, is_passing


def edit(window: MainWindow, clone: CloneBuilder, files: dict[str, str], qtbot: QtBot) -> None:
    """Another program writes files, and the window notices."""
    for path, content in files.items():
        (clone.path / path).write_text(content)
    window.operations.monitor.look_at_once()
    qtbot.waitUntil(lambda: {file.path for file in window.operations.monitor.unkept} >= files.keys(), timeout=20_000)


@known
def test_the_message_says_what_changed(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    edit(window, filled, {"Maths/sheet 2.tex": "two\neven better\nand more\n"}, qtbot)
    window.commands[ActionId.KEEP_CHANGES].trigger()
    form = dialog(window, KeepForm)
    qtbot.waitUntil(lambda: form.message.title.text() == "sheet 2.tex: 1 line(s) added")
    form.go.click()
    settle(window)
    assert last_message(filled) == "sheet 2.tex: 1 line(s) added"
    assert window.operations.monitor.remembered.recent("clone") == ()


@known
def test_of_several_files_each_has_its_line(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    edit(window, filled, {"Maths/sheet 2.tex": "two\n", "readme.md": "Club!\n", "a.txt": "a\n"}, qtbot)
    window.commands[ActionId.KEEP_CHANGES].trigger()
    form = dialog(window, KeepForm)
    lines = "Maths/sheet 2.tex: 1 line(s) removed\na.txt: new\nreadme.md: 1 line(s) changed"
    qtbot.waitUntil(lambda: form.message.body.toPlainText() == lines)
    form.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert "a.txt" not in form.message.body.toPlainText()
    form.go.click()
    settle(window)
    assert last_message(filled).endswith("\n\nMaths/sheet 2.tex: 1 line(s) removed\nreadme.md: 1 line(s) changed")
    assert "a.txt" not in head_files(filled)


def shows(form: KeepForm, path: str) -> bool:
    """Whether the comparison beside the list is that of a file."""
    new = form.pane._versions[1]
    return new is not None and new.rel_path == path


@known
def test_each_file_is_compared_before_it_is_kept_and_one_goes_back(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    window.resize(800, 600)
    edit(window, filled, {"Maths/sheet 2.tex": "two\n", "readme.md": "Club!\n", "a.txt": "a\n"}, qtbot)
    window.commands[ActionId.KEEP_CHANGES].trigger()
    form = dialog(window, KeepForm)
    assert form.width() <= 800
    assert form.height() <= 600
    assert form.pane.height() > 150
    form.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    seen = []
    for row, path in enumerate(["Maths/sheet 2.tex", "a.txt", "readme.md"]):
        form.list.setCurrentRow(row)
        qtbot.waitUntil(partial(shows, form, path))
        qtbot.waitUntil(lambda: form.pane.at_rest)
        seen.append(form.pane._versions[0] is not None)
    assert seen == [True, False, True]
    form.back.click()
    qtbot.waitUntil(lambda: form.list.count() == 2, timeout=20_000)
    assert (filled.path / "readme.md").read_text() == "Club\n"
    assert "readme.md" in form.told.text()
    assert form.chosen() == ["Maths/sheet 2.tex"]  # the tick that was taken away stays away
    form.list.setCurrentRow(1)
    form.back.click()
    qtbot.waitUntil(lambda: form.list.count() == 1, timeout=20_000)
    assert not (filled.path / "a.txt").exists()
    form.back.click()
    qtbot.waitUntil(lambda: window.operations.dialogs.current is None, timeout=20_000)
    settle(window)
    for _ in range(3):
        window.commands[ActionId.UNDO].trigger()
        settle(window)
    assert (filled.path / "readme.md").read_text() == "Club!\n"
    assert (filled.path / "a.txt").read_text() == "a\n"


@known
def test_what_is_written_outlasts_the_dialog_and_the_program(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, places: DataFolders, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    edit(window, filled, {"readme.md": "Club!\n"}, qtbot)
    window.commands[ActionId.KEEP_CHANGES].trigger()
    form = dialog(window, KeepForm)
    form.message.title.setFocus()
    form.message.title.selectAll()
    QTest.keyClicks(form.message.title, "Greet louder")
    form.message.body.setPlainText("They asked for it.")
    form.reject()
    settle(window)
    window.close()
    Settings(places.settings).save()
    assert MessageDrafts(Settings(places.settings)).draft("clone") == CommitMessage(
        "Greet louder", "They asked for it."
    )
    again = open_window(filled)
    settle(again)
    again.operations.monitor.look_at_once()
    qtbot.waitUntil(lambda: bool(again.operations.monitor.unkept))
    again.commands[ActionId.KEEP_CHANGES].trigger()
    form = dialog(again, KeepForm)
    assert form.message.title.text() == "Greet louder"
    form.go.click()
    settle(again)
    assert last_message(filled) == "Greet louder\n\nThey asked for it."
    remembered = again.operations.monitor.remembered
    assert (remembered.draft("clone"), remembered.recent("clone")) == (CommitMessage(), ("Greet louder",))


@known
def test_what_was_said_before_is_said_again(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    for title in ("Mend a slip", "Say it better", "Mend a slip"):
        window.operations.monitor.remembered.add_recent("clone", title)
    edit(window, filled, {"readme.md": "Club!\n"}, qtbot)
    window.commands[ActionId.KEEP_CHANGES].trigger()
    form = dialog(window, KeepForm)
    offered = form.message.again.menu().actions()
    assert [action.text() for action in offered] == ["Mend a slip", "Say it better"]
    offered[1].trigger()
    form.go.click()
    settle(window)
    assert last_message(filled).splitlines()[0] == "Say it better"


@known
def test_what_was_dropped_without_a_word_is_described_afterwards(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, tmp_path: Path
) -> None:
    window = open_window(filled)
    settle(window)
    source = tmp_path / "exam.txt"
    source.write_text("one\n")
    bring(window.operations.context, [source], "")
    settle(window)
    assert last_message(filled) == "Add exam.txt"
    window.operations.feedback.toast.more.click()
    form = dialog(window, SayMoreForm)
    assert (form.message.title.text(), form.go.isEnabled()) == ("Add exam.txt", False)
    form.message.title.setFocus()
    form.message.title.selectAll()
    QTest.keyClicks(form.message.title, "Hand in the exam")
    form.message.body.setPlainText("For the second year.")
    form.go.click()
    settle(window)
    assert last_message(filled) == "Hand in the exam\n\nFor the second year."
    assert window.operations.feedback.toast.words == "Message saved."
    assert not window.operations.feedback.toast.more.isVisible()
    assert "Hand in the exam" in window.commands[ActionId.UNDO].text()


def test_a_french_suggestion_is_nobodys_own_words(qtbot: QtBot) -> None:
    default = CommitMessage("a.txt\u00a0: 1 ligne", "a.txt\u00a0: 1 ligne\nb.txt\u00a0: nouveau")
    editor = MessageEditor(default)
    qtbot.addWidget(editor)
    assert not editor.touched
    assert editor.message() == str(default)


def test_a_better_suggestion_does_not_replace_what_a_person_wrote(qtbot: QtBot) -> None:
    editor = MessageEditor(CommitMessage("Default"))
    qtbot.addWidget(editor)
    assert (editor.title.text(), editor.message()) == ("Default", "Default")
    editor.suggest(CommitMessage("Better", "with a body"))
    assert editor.message() == "Better\n\nwith a body"
    editor.title.setText("Mine")
    editor.suggest(CommitMessage("Better still"))
    assert editor.message() == "Mine\n\nwith a body"
    editor.title.clear()
    assert editor.message() == "Better still\n\nwith a body"


@known
def test_a_new_large_file_is_kept_only_on_request(
    open_window: Open,
    filled: CloneBuilder,
    settle: Settle,
    dialog: DialogOf,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(keep, "LARGE", 20)
    window = open_window(filled)
    settle(window)
    edit(window, filled, {"film.mp4": "x" * 21, "readme.md": "y" * 21}, qtbot)
    window.commands[ActionId.KEEP_CHANGES].trigger()
    form = dialog(window, KeepForm)
    qtbot.waitUntil(lambda: form.chosen() == ["readme.md"])
    assert "very large" in form.list.item(0).text()
    form.go.click()
    settle(window)
    assert "film.mp4" not in head_files(filled)
    assert content_of(filled, "readme.md") == b"y" * 21


def test_what_is_edited_in_its_own_program_is_noticed_at_once(
    open_window: Open, filled: CloneBuilder, settle: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = open_window(filled)
    choose(window, "readme.md", qtbot)
    settle(window)
    window.session._watcher._look.stop()
    window.commands[ActionId.OPEN_OUTSIDE].trigger()
    settle(window)
    assert opened == [QUrl.fromLocalFile(str(filled.path / "readme.md"))]
    beside = filled.path / "readme.md.new"
    beside.write_text("Club, edited\n")
    beside.replace(filled.path / "readme.md")
    qtbot.waitUntil(lambda: [file.path for file in window.operations.monitor.unkept] == ["readme.md"], timeout=4_000)


@known
def test_a_folder_keeps_itself_after_a_moment_of_quiet(
    open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    window._settings.quiet_seconds = 5
    window.panes.tree.tree.choose("Maths", tell=True)
    qtbot.waitUntil(lambda: window.operations.selection.folder() == "Maths")
    action = window.commands[ActionId.KEEP_AUTOMATICALLY]
    assert not action.isChecked()
    action.trigger()
    assert window.operations.monitor.automatic == {"Maths"}
    before = filled.head
    edit(window, filled, {"Maths/sheet 2.tex": "two\n", "readme.md": "edited\n", "Maths/x.tmp": "passing\n"}, qtbot)
    assert filled.head == before
    qtbot.waitUntil(lambda: filled.head != before, timeout=20_000)
    settle(window)
    assert content_of(filled, "Maths/sheet 2.tex") == b"two\n"
    assert last_message(filled) == "sheet 2.tex: 1 line(s) removed"
    assert content_of(filled, "readme.md") == b"Club\n"
    assert "Maths/x.tmp" not in head_files(filled)
    assert window.commands[ActionId.KEEP_AUTOMATICALLY].isChecked()
    window.commands[ActionId.KEEP_AUTOMATICALLY].trigger()
    assert window.operations.monitor.automatic == frozenset()


class TestQuiet:
    """The bookkeeping behind it."""

    def test_a_folder_rests_when_all_its_files_do(self) -> None:
        quiet, folders = QuiescenceTracker(), {"a"}
        first: dict[str, Mark] = {"a/1": (1, 1), "a/2": (1, 1), "b/3": (1, 1)}
        quiet.look(first, 0)
        assert quiet.at_rest(folders, 29, 30) == []
        assert quiet.next_rest(folders, 29, 30) == 1
        quiet.look({**first, "a/2": (2, 1)}, 29)
        assert quiet.at_rest(folders, 31, 30) == []
        assert quiet.at_rest(folders, 59, 30) == [["a/1", "a/2"]]

    def test_what_was_tried_is_not_tried_again_before_it_changes(self) -> None:
        quiet = QuiescenceTracker()
        quiet.look({"1": (1, 1)}, 0)
        quiet.tried(["1"])
        assert quiet.at_rest({""}, 60, 30) == []
        quiet.look({"1": None}, 60)
        assert quiet.at_rest({""}, 90, 30) == [["1"]]

    def test_what_was_kept_is_forgotten(self) -> None:
        quiet = QuiescenceTracker()
        quiet.look({"1": (1, 1)}, 0)
        quiet.tried(["1"])
        quiet.look({}, 10)
        quiet.look({"1": (1, 1)}, 20)
        assert quiet.at_rest({""}, 50, 30) == [["1"]]

    @pytest.mark.parametrize(
        ("path", "folders", "found"),
        [
            ("a/b/c", {"a"}, "a"),
            ("a/b/c", {"a", "a/b"}, "a/b"),
            ("ab/c", {"a"}, None),
            ("c", {""}, ""),
            ("c", set(), None),
        ],
    )
    def test_the_nearest_folder_counts(self, path: str, folders: set[str], found: str | None) -> None:
        assert folder_of(path, folders) == found

    @pytest.mark.parametrize("name", ["~$letter.docx", ".~lock.a.ods#", "x.part", "sheet.tex~", ".sheet.swp"])
    def test_files_that_programs_make_for_a_while(self, name: str) -> None:
        assert is_passing(f"a/{name}")
        assert not is_passing("a/sheet.tex")


def test_odd_settings_count_as_none(tmp_path: Path) -> None:
    remembered = MessageDrafts(Settings(tmp_path / "settings.ini"))
    for value in ([["x"]], {"a": 1}, "text", ["zz"], [1, 2, 3], None):
        for what in ("draft", "messages", "automatic"):
            remembered._write("club", what, value)
        assert remembered.draft("club") == CommitMessage()
        assert remembered.automatic("club") == frozenset()
        assert all(isinstance(each, str) for each in remembered.recent("club"))


@known
def test_it_looks_before_it_speaks(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.KEEP_CHANGES].trigger()
    qtbot.waitUntil(lambda: window.operations.feedback.toast.words == "Everything on disk is already kept.")
    window.operations.monitor.watch((), "")
    (filled.path / "readme.md").write_text("Just saved\n")
    window.commands[ActionId.KEEP_CHANGES].trigger()  # before anything was noticed
    form = dialog(window, KeepForm)
    assert form.chosen() == ["readme.md"]
    form.reject()


@known
def test_what_is_shown_is_watched_on_disk(
    open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    choose(window, "Maths/sheet 2.tex", qtbot)  # opens its folder
    settle(window)
    watched = window.operations.monitor._shown
    folder, file = filled.path / "Maths", filled.path / "Maths" / "sheet 2.tex"
    qtbot.waitUntil(lambda: str(file) in watched.files() and str(folder) in watched.directories())
    window.session._watcher._look.stop()  # the slow look finds it too
    file.write_text("written in place\n")
    qtbot.waitUntil(lambda: [each.path for each in window.operations.monitor.unkept] == ["Maths/sheet 2.tex"])
    (folder / "new.txt").write_text("new\n")
    qtbot.waitUntil(lambda: "Maths/new.txt" in [each.path for each in window.operations.monitor.unkept])
