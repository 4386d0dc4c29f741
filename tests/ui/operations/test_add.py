"""Files, pictures and texts that come in: pasted, dropped, many at once, too large, badly named."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import (
    DialogOf,
    Open,
    Settle,
    content_of,
    drag_over,
    drop,
    head_files,
    known,
    place_of,
    urls,
)
from upont_desktop.ui.operations.add import bring
from upont_desktop.ui.operations.dialogs.large_files import LargeForm, RefusedForm
from upont_desktop.ui.operations.dialogs.paste import PasteForm
from upont_desktop.ui.transfer import import_plan
from upont_desktop.ui.transfer.drag_source import DraggedResources, mime_of

pytestmark = known


@pytest.fixture
def clipboard(qtbot: QtBot) -> Callable[[QMimeData], None]:
    """Put something into the clipboard."""
    return QGuiApplication.clipboard().setMimeData


def paste(window: object) -> None:
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)  # type: ignore[call-overload]


def test_copied_files_are_pasted(
    open_window: Open, filled: CloneBuilder, settle: Settle, tmp_path: Path, clipboard: Callable[[QMimeData], None]
) -> None:
    window = open_window(filled)
    settle(window)
    folder = tmp_path / "Club"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "a.txt").write_text("a\n")
    (folder / "b.txt").write_text("b\n")
    clipboard(urls(folder))
    window.panes.history.view.setFocus()
    paste(window)
    settle(window)
    assert head_files(filled) >= {"Club/deep/a.txt", "Club/b.txt"}


def test_a_copied_picture_gets_a_name(
    open_window: Open, filled: CloneBuilder, settle: Settle, clipboard: Callable[[QMimeData], None], dialog: DialogOf
) -> None:
    window = open_window(filled)
    settle(window)
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    clipboard(data)
    paste(window)
    form = dialog(window, PasteForm)
    assert form.name.text().startswith("Picture 20")
    assert form.name.selectedText() == form.name.text().removesuffix(".png")
    form.name.setText("Pictures/teal.png")
    form.go.click()
    settle(window)
    kept = QImage()
    assert kept.loadFromData(content_of(filled, "Pictures/teal.png"))
    assert (kept.width(), kept.height(), kept.pixelColor(3, 3)) == (30, 20, QColor("teal"))


def test_a_copied_text_gets_a_name(
    open_window: Open, filled: CloneBuilder, settle: Settle, clipboard: Callable[[QMimeData], None], dialog: DialogOf
) -> None:
    window = open_window(filled)
    settle(window)
    data = QMimeData()
    data.setText("Réunion à 18 h")
    clipboard(data)
    paste(window)
    form = dialog(window, PasteForm)
    form.name.setText("note.txt")
    form.go.click()
    settle(window)
    assert content_of(filled, "note.txt").decode() == "Réunion à 18 h\n"


def test_a_paste_into_a_field_is_the_fields_own(
    open_window: Open, filled: CloneBuilder, settle: Settle, clipboard: Callable[[QMimeData], None]
) -> None:
    window = open_window(filled)
    settle(window)
    data = QMimeData()
    data.setText("readme")
    clipboard(data)
    window.panes.tree.focus_filter()
    paste(window.panes.tree.field)
    assert window.panes.tree.field.text() == "readme"
    assert window.operations._handlers is None
    window.panes.tree.field.clear()
    settle(window)


def test_a_dragged_picture_is_announced_and_asked_about(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf
) -> None:
    window = open_window(filled)
    settle(window)
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    at = place_of(window, "Maths")
    assert drag_over(window, data, at)
    assert window.operations.drops.words == "Add the picture to Maths…"
    drop(window, data, at)
    form = dialog(window, PasteForm)
    form.name.setText("shot.png")
    form.go.click()
    settle(window)
    assert "Maths/shot.png" in head_files(filled)


def test_very_large_files_are_thought_over(
    open_window: Open,
    filled: CloneBuilder,
    settle: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    dialog: DialogOf,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(import_plan, "LARGE", 100)
    window = open_window(filled)
    settle(window)
    film, note = tmp_path / "film.mp4", tmp_path / "note.txt"
    film.write_bytes(b"\0" * 101)
    note.write_text("note\n")
    data, at = urls(film, note), place_of(window, "Maths")
    drag_over(window, data, at)
    qtbot.waitUntil(lambda: window.operations.drops.more == "1 very large file(s): you will be asked")
    drop(window, data, at)
    form = dialog(window, LargeForm)
    assert form.leave.isChecked()
    form.go.click()
    settle(window)
    assert "Maths/note.txt" in head_files(filled)
    assert "Maths/film.mp4" not in head_files(filled)
    bring(window.operations.context, [film], "Maths")
    form = dialog(window, LargeForm)
    assert form.cancel.isDefault()
    form.go.click()
    settle(window)
    assert "Maths/film.mp4" in head_files(filled)


def test_names_that_nobody_else_could_have_are_left_out(
    open_window: Open, filled: CloneBuilder, settle: Settle, tmp_path: Path, dialog: DialogOf
) -> None:
    window = open_window(filled)
    settle(window)
    folder = tmp_path / "Talks"
    folder.mkdir()
    (folder / "con.txt").write_text("reserved\n")
    (folder / "fine.txt").write_text("fine\n")
    bring(window.operations.context, [folder], "")
    form = dialog(window, RefusedForm)
    assert form.list.toPlainText() == "Talks/con.txt: the name is reserved on Windows"
    form.go.click()
    settle(window)
    assert {path for path in head_files(filled) if path.startswith("Talks")} == {"Talks/fine.txt"}


def test_a_name_that_differs_by_case_is_the_same_resource(
    open_window: Open, filled: CloneBuilder, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    source = tmp_path / "README.md"
    source.write_text("other\n")
    data, at = urls(source), QPoint(place_of(window, "Maths").x(), window.height() - 120)
    drag_over(window, data, at)
    qtbot.waitUntil(lambda: window.operations.drops.words == "New version of readme.md")
    drop(window, data, at)  # and nothing is asked: it was said what will be
    settle(window)
    assert content_of(filled, "readme.md") == b"other\n"
    assert window.operations.dialogs.current is None


def test_many_files_are_counted_and_stopped_as_a_whole(
    open_window: Open,
    filled: CloneBuilder,
    settle: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(import_module("upont_desktop.service.operations.add"), "_MOST_FILES", 20)
    window = open_window(filled)
    settle(window)
    folder = tmp_path / "Many"
    folder.mkdir()
    for number in range(900):
        (folder / f"{number}.txt").write_text(f"{number}\n")
    busy, before = window.operations.feedback.busy, filled.head
    said: list[tuple[str, int]] = []

    def stop_on_the_way() -> None:
        if busy.isVisible() and " of 900" in busy.words:
            said.append((busy.words, busy.bar.maximum()))
            busy.cancel.click()

    busy._patience.setInterval(0)
    busy.bar.valueChanged.connect(stop_on_the_way)
    bring(window.operations.context, [folder], "")
    qtbot.waitUntil(lambda: window.operations.feedback.toast.words == "Stopped. Nothing was changed.", timeout=20_000)
    settle(window)
    assert said
    assert said[0][0].startswith("Adding files… ")
    assert said[0][1] == 900
    assert filled.head == before
    assert not (filled.path / "Many").exists()
    assert not busy.isVisible()


def test_own_resources_dropped_on_a_folder_move_there(
    open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    circle = window.session.circle
    assert circle is not None
    data, at = mime_of([], DraggedResources(circle.slug, ("readme.md",))), place_of(window, "Maths")
    assert drag_over(window, data, at)
    assert window.operations.drops.words == "Move “readme.md” to Maths"
    drop(window, data, at)
    settle(window)
    assert {"Maths/readme.md", "readme.md"} & head_files(filled) == {"Maths/readme.md"}


def test_own_resources_stay_where_they_are_already(open_window: Open, filled: CloneBuilder, settle: Settle) -> None:
    window = open_window(filled)
    settle(window)
    circle = window.session.circle
    assert circle is not None
    data, at = mime_of([], DraggedResources(circle.slug, ("Maths",))), place_of(window, "Maths")
    assert not drag_over(window, data, at)
    assert window.operations.drops.words == "It is already there"
    window.operations.drops._end()


def test_a_folder_opens_under_a_drag_that_waits(
    open_window: Open, filled: CloneBuilder, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(filled)
    settle(window)
    source = tmp_path / "a.txt"
    source.write_text("a\n")
    assert "Maths" not in window.panes.tree.tree.open_paths()
    drag_over(window, urls(source), place_of(window, "Maths"))
    qtbot.waitUntil(lambda: "Maths" in window.panes.tree.tree.open_paths())
    window.operations.drops._end()
    settle(window)


def test_a_circle_without_files_takes_none(
    open_window: Open, make_clone: Callable[..., CloneBuilder], settle: Settle, tmp_path: Path
) -> None:
    bare = make_clone("bare", bare=True).write("a.txt", "a\n", on_disk=False)
    bare.commit("First")
    window = open_window(bare)
    settle(window)
    source = tmp_path / "b.txt"
    source.write_text("b\n")
    assert not drag_over(window, urls(source), place_of(window, "a.txt"))
    assert window.operations.drops.words.startswith("This circle has no folder of files")
    window.operations.drops._end()
    settle(window)
