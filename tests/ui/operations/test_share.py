"""Sharing through the window: where at the first time, whether the clone's programs may run, and what to do where both
sides changed the same resource.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import DialogOf, Open, Settle, content_of, known, write_hook
from upont_desktop.domain.books import compose_line, first_link, first_part, parse_line
from upont_desktop.domain.circle import Circle
from upont_desktop.service.operations import Choice
from upont_desktop.ui.operations.add import bring
from upont_desktop.ui.operations.dialogs.conflict import ConflictForm
from upont_desktop.ui.operations.dialogs.identity_trust import TrustForm
from upont_desktop.ui.operations.dialogs.merge_editor import PassageChoice
from upont_desktop.ui.operations.dialogs.remote import FirstShareForm, PutBackForm, UniteForm
from upont_desktop.ui.operations.dialogs.share_report import ShareReportForm
from upont_desktop.ui.widgets.action_spec import ActionId


@pytest.fixture
def shared(filled: CloneBuilder, make_clone: Callable[..., CloneBuilder]) -> CloneBuilder:
    """Where the circle is shared."""
    bare = make_clone("shared", bare=True)
    filled.git("remote", "add", "origin", str(bare.path))
    filled.git("push", "--quiet", "--set-upstream", "origin", "main")
    return bare


def change_both_sides(filled: CloneBuilder, theirs: dict[str, str], mine: dict[str, str]) -> None:
    """Somebody shared something else meanwhile."""
    base = filled.head
    filled.write_all(dict(theirs)).commit("Theirs")
    filled.git("push", "--quiet", "origin", "main")
    filled.git("reset", "--quiet", "--hard", base)
    filled.write_all(dict(mine)).commit("Mine")


@known
def test_both_versions_are_looked_at_before_the_choice(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    names = ("readme.md", "Maths/sheet 2.tex", "Maths/sheet 10.tex")
    change_both_sides(filled, dict.fromkeys(names, "theirs\n"), dict.fromkeys(names, "mine\n"))
    window = open_window(filled)
    settle(window)
    window.panes.visit_resource("Maths/sheet 2.tex")
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    form = dialog(window, ConflictForm)
    assert set(form.choices()) == set(names)
    assert set(form.choices().values()) == {Choice.BOTH}
    qtbot.waitUntil(lambda: form.pane.viewer is not None, timeout=20_000)
    mine, theirs = form.pane._versions
    assert mine is not None
    assert theirs is not None
    assert content_of(filled, mine.rel_path, mine.commit) == b"mine\n"
    assert content_of(filled, theirs.rel_path, theirs.commit) == b"theirs\n"
    assert form.mine.text().startswith("Yours, ")
    for name, choice in zip(names, (Choice.BOTH, Choice.THEIRS, Choice.MINE), strict=True):
        form.list.setCurrentRow(sorted(form.choices()).index(name))
        form.buttons[choice].click()
    form.list.setCurrentRow(0)
    first = form.choices()[min(form.choices())]
    assert isinstance(first, Choice)
    assert form.buttons[first].isChecked()
    form.go.click()
    settle(window)
    assert content_of(shared, "readme.md", "main") == b"mine\n"
    assert content_of(shared, "readme (other version).md", "main") == b"theirs\n"
    assert content_of(shared, "Maths/sheet 2.tex", "main") == b"theirs\n"
    assert content_of(shared, "Maths/sheet 10.tex", "main") == b"mine\n"
    assert window.operations.feedback.toast.words == "Shared: 1 change(s) received, 2 sent."
    (chosen,) = window.panes.history.view.chosen_rows()
    assert content_of(filled, "Maths/sheet 2.tex", chosen.hash) == b"theirs\n"  # as it was settled


@known
def test_the_directory_is_shared_first_and_told(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, make_clone: Callable[..., CloneBuilder],
    index: Callable[[CloneBuilder], Circle], settle: Settle,
) -> None:  # fmt: skip
    directory, place = make_clone("directory"), make_clone("place", bare=True)
    directory.write(".upont/rooms.json", b'{"rooms": ["social"]}').commit("Begin")
    directory.git("remote", "add", "origin", str(place.path))
    directory.git("push", "--quiet", "--set-upstream", "origin", "main")
    directory.write("card.md", "card\n").commit("Add a card")
    slug = index(directory).slug
    filled.write(".upont/rooms.json", f'{{"directory": "{slug}", "rooms": []}}').commit("Name the directory")
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    settle(window)
    assert window.operations.feedback.toast.words == "Shared: 1 change(s) sent. directory: 1 change(s) sent."
    assert content_of(place, "card.md", "main") == b"card\n"
    place.git("update-ref", "-d", "refs/heads/main")
    directory.git("remote", "set-url", "origin", str(place.path / "gone"))
    window.commands[ActionId.SHARE].trigger()
    settle(window)
    words = window.operations.feedback.toast.words
    assert words.startswith("Shared: everyone already has the same. directory was not shared: ")


@known
def test_both_sides_of_a_text_are_put_together_passage_by_passage(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    text = "".join(f"line {number}\n" for number in range(12))
    filled.write("a.txt", text).commit("Begin")
    filled.git("push", "--quiet", "origin", "main")
    sides = [text.replace("line 2\n", f"{who} two\n").replace("line 9\n", f"{who} nine\n") for who in ("their", "my")]
    change_both_sides(filled, {"a.txt": sides[0]}, {"a.txt": sides[1].replace("line 0", "line zero")})
    window = open_window(filled)
    settle(window)
    window.resize(800, 600)
    window.commands[ActionId.SHARE].trigger()
    form = dialog(window, ConflictForm)
    assert form.height() <= 600
    qtbot.waitUntil(form.by_line.isVisible, timeout=20_000)
    assert form.buttons[Choice.BOTH].isChecked()  # nothing is merged that nobody looked at
    form.by_line.click()
    editor = form._editors["a.txt"]
    assert editor.place.text() == "Passage 1 of 2"
    assert [side.toPlainText() for side in editor.sides] == ["my two", "their two"]
    assert "my two\ntheir two\n" in editor.result.toPlainText()
    editor.buttons[PassageChoice.THEIRS].click()
    editor._go(1)
    assert editor.buttons[PassageChoice.BOTH].isChecked()
    assert [side.toPlainText() for side in editor.sides] == ["my nine", "their nine"]
    editor.buttons[PassageChoice.MINE].click()
    editor.result.moveCursor(QTextCursor.MoveOperation.End)
    editor.result.insertPlainText("and more\n")
    editor._go(0)
    editor.buttons[PassageChoice.BOTH].click()
    form.go.click()
    settle(window)
    wanted = text.replace("line 0", "line zero").replace("line 2\n", "my two\ntheir two\n").replace("line 9", "my nine")
    assert content_of(shared, "a.txt", "main").decode() == wanted + "and more\n"
    assert (filled.path / "a.txt").read_text() == wanted + "and more\n"


@known
def test_a_side_that_deleted_it_is_shown_as_nothing(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    base = filled.head
    filled.remove("readme.md").commit("Theirs")
    filled.git("push", "--quiet", "origin", "main")
    filled.git("reset", "--quiet", "--hard", base)
    filled.write("readme.md", "mine\n").commit("Mine")
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    form = dialog(window, ConflictForm)
    qtbot.waitUntil(lambda: form.pane.viewer is not None, timeout=20_000)
    before, shown = form.pane._versions
    assert before is None
    assert shown is not None
    assert content_of(filled, shown.rel_path, shown.commit) == b"mine\n"
    assert form.meaning.text() == "One of you changed it, the other deleted it."
    assert form.theirs.text().endswith(": deleted")
    assert form.buttons[Choice.THEIRS].text() == "&Theirs: delete it"
    form.reject()
    settle(window)


@known
def test_the_first_time_asks_where(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    form = dialog(window, FirstShareForm)
    assert not form.go.isEnabled()
    form.place.setText(str(stick))
    form.go.click()
    settle(window)
    assert window.operations.feedback.toast.words == "Shared: 7 change(s) sent."
    made = stick / "clone.git"
    assert filled._run(["ls-remote", str(made), "refs/heads/main"]).decode().split()[0] == filled.head


@known
def test_an_address_that_does_not_answer_is_said_and_asked_again(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, tmp_path: Path
) -> None:
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    form = dialog(window, FirstShareForm)
    form.place.setText(str(tmp_path / "nowhere"))
    form.go.click()
    settle(window)
    assert "There is nothing at the address" in window._notice.accessibleName()
    window.commands[ActionId.SHARE].trigger()
    dialog(window, FirstShareForm).reject()
    settle(window)


@known
def test_sharing_asks_for_trust_naming_what_would_run(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, dialog: DialogOf, tmp_path: Path
) -> None:
    mark = tmp_path / "ran"
    write_hook(filled, "pre-push", f"touch '{mark}'")
    filled.write("readme.md", "mine\n").commit("Mine")
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    form = dialog(window, TrustForm)
    assert "hooks/pre-push" in form.listed.toPlainText()
    assert not form.run.isVisible()
    form.reject()
    settle(window)
    assert not mark.exists()
    assert shared.hash_of("main") != filled.head
    window.commands[ActionId.SHARE].trigger()
    dialog(window, TrustForm).go.click()
    settle(window)
    assert mark.exists()
    assert shared.hash_of("main") == filled.head


@known
def test_a_change_kept_without_programs_still_asks_before_sharing(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, dialog: DialogOf, tmp_path: Path
) -> None:
    write_hook(filled, "pre-commit", "exit 0")
    window = open_window(filled)
    settle(window)
    source = tmp_path / "exam.txt"
    source.write_text("one\n")
    bring(window.operations.context, [source], "")
    dialog(window, TrustForm).go.click()
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    form = dialog(window, TrustForm)
    assert form.go.text() == "Trust and share"
    form.go.click()
    settle(window)
    assert shared.hash_of("main") == filled.head


@known
def test_what_others_have_is_undone_by_a_new_version_and_that_is_said(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, tmp_path: Path
) -> None:
    source = tmp_path / "exam.txt"
    source.write_text("one\n")
    window = open_window(filled)
    settle(window)
    bring(window.operations.context, [source], "")
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    settle(window)
    after = filled.head
    window.commands[ActionId.UNDO].trigger()
    settle(window)
    assert window.operations.feedback.toast.words == "Undone: Add exam.txt, by a new version: others have it"
    assert filled.hash_of("HEAD~1") == after
    assert shared.hash_of("main") == after


@known
def test_a_circle_is_shared_elsewhere(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, dialog: DialogOf, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE_PLACE].trigger()
    form = dialog(window, FirstShareForm)
    assert form.address() == str(shared.path)
    assert not form.go.isEnabled()
    form.place.setText(str(stick))
    form.go.click()
    settle(window)
    made = stick / "clone.git"
    assert filled._run(["ls-remote", str(made), "refs/heads/main"]).decode().split()[0] == filled.head


@known
def test_another_circle_at_the_place_is_asked_about(
    open_window: Open,
    filled: CloneBuilder,
    make_clone: Callable[..., CloneBuilder],
    settle: Settle,
    dialog: DialogOf,
) -> None:
    other, between = make_clone("other"), make_clone("between", bare=True)
    other.write("exam of the school.txt", "school\n").commit("The exam")
    other.git("push", "--quiet", str(between._path), "main")
    window = open_window(filled)
    settle(window)

    def asked() -> UniteForm:
        window.commands[ActionId.SHARE].trigger()
        first = dialog(window, FirstShareForm)
        first.place.setText(str(between._path))
        first.go.click()
        return dialog(window, UniteForm)

    question = asked()
    assert "“clone”" in question._text.text()
    assert "“The exam”" in question._text.text()
    assert not question.go.isDefault()
    question.reject()
    settle(window)
    assert filled.git("remote") == b""
    asked().go.click()
    settle(window)
    assert (filled._path / "exam of the school.txt").exists()
    assert between._run(["rev-parse", "main"]).decode().strip() == filled.head


def rewritten_book(filled: CloneBuilder) -> tuple[str, str]:
    """A book of two entries that was shared, and what somebody has put into the place of it: one of them."""
    path, lines = first_part("social", "other-0001", 2026, 11, 28).path, list[bytes]()
    link = first_link("social", "other-0001")
    for number in (1, 2):
        lines.append(compose_line(number, number, "2026-11-28T21:14:03Z", "lend", link, {"n": number}))
        link = parse_line(lines[-1][:-1], "other-0001").link  # type: ignore[union-attr]
    base = filled.head
    filled.write(path, b"".join(lines)).commit("Book")
    whole = filled.head
    filled.git("push", "--quiet", "origin", "main")
    filled.git("reset", "--quiet", "--hard", base)
    filled.write(path, lines[0]).commit("Book")
    rewritten = filled.head
    filled.git("push", "--quiet", "--force", "origin", "main")
    filled.git("reset", "--quiet", "--hard", whole)
    filled.git("update-ref", "refs/remotes/origin/main", whole)
    return path, rewritten


@known
def test_a_history_that_somebody_rewrote_is_refused_until_entries_are_put_back(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, dialog: DialogOf
) -> None:
    path, rewritten = rewritten_book(filled)
    whole, window = filled.head, open_window(filled)
    settle(window)

    def asked() -> PutBackForm:
        window.commands[ActionId.SHARE].trigger()
        return dialog(window, PutBackForm)

    question = asked()
    assert question._text.text() == (
        "Entries that were already received from “other-0001” are no longer at the shared place (1)."
    )
    assert not question.go.isDefault()
    question.reject()
    settle(window)
    assert (filled.head, shared.git("rev-parse", "main").decode().strip()) == (whole, rewritten)
    kept = filled.git("for-each-ref", "--format=%(objectname)", "refs/upont/kept/").decode().split()
    assert kept == [rewritten], "both sides are kept"
    filled.git("update-ref", "refs/remotes/origin/main", whole)
    asked().go.click()
    settle(window)
    assert content_of(shared, path, "main").count(b"\n") == 2
    assert shared.git("rev-parse", "main").decode().strip() == filled.head


@known
def test_each_file_of_a_folder_is_looked_at_and_nothing_is_given_up(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    change_both_sides(filled, {"rules/a.txt": "a\n", "rules/b.txt": "b\n"}, {"rules": "mine\n"})
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    form = dialog(window, ConflictForm)
    qtbot.waitUntil(lambda: form.files.count() == 3, timeout=20_000)
    for row, content in enumerate((b"mine\n", b"a\n", b"b\n")):
        form.files.setCurrentIndex(row)
        shown = next(side for side in form.pane._versions if side is not None)
        assert content_of(filled, shown.rel_path, shown.commit) == content
    form.buttons[Choice.MINE].click()
    form.go.click()
    settle(window)
    assert content_of(shared, "rules", "main") == b"mine\n"
    assert content_of(shared, "rules (other version)/a.txt", "main") == b"a\n"


@known
def test_better_names_are_offered_for_what_arrived(
    open_window: Open, filled: CloneBuilder, shared: CloneBuilder, settle: Settle, dialog: DialogOf
) -> None:
    change_both_sides(filled, {"README.md": "theirs\n"}, {"new.txt": "mine\n"})
    window = open_window(filled)
    settle(window)
    window.commands[ActionId.SHARE].trigger()
    settle(window)
    toast = window.operations.feedback.toast
    assert toast.words.endswith("1 name(s) do not suit every computer.")
    toast.more.click()
    form = dialog(window, ShareReportForm)
    assert form.moves() == {"README.md": "README (2).md"}
    form.go.click()
    settle(window)
    assert content_of(filled, "README (2).md", "HEAD") == b"theirs\n"
    assert content_of(filled, "readme.md", "HEAD") is not None
