"""The pane on real clones: every kind of content, previewed and compared, by the real service."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QMessageBox, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from tests.compare import documents
from tests.support.clones import CloneBuilder
from tests.support.objects import LINK
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.service.library import Library
from upont_desktop.ui.content.base import Viewer
from upont_desktop.ui.content.code.text_viewers import TextComparisonView, TextView
from upont_desktop.ui.content.lists.media_player import MediaView
from upont_desktop.ui.content.lists.record_list import RecordsView
from upont_desktop.ui.content.pane import ContentPane, ContentWindow
from upont_desktop.ui.content.pdf.pdf_viewer import PdfView
from upont_desktop.ui.content.pdf.render_client import PageDrawer
from upont_desktop.ui.content.pictures.picture_viewers import PictureView
from upont_desktop.ui.content.rich.rich_viewer import RichView
from upont_desktop.ui.content.tables.table_viewers import TableView
from upont_desktop.ui.content.tabs import Facets
from upont_desktop.ui.content.unavailable import UnavailableView
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.widgets.actions import Actions


def svg(colour: str) -> bytes:
    shape = f'<rect width="9" height="9" fill="{colour}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{shape}</svg>'.encode()


def notebook(text: str) -> bytes:
    cell = {"cell_type": "code", "metadata": {}, "source": text, "outputs": [], "execution_count": 1}
    return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


Kind = tuple[bytes, bytes, type[Viewer], type[Viewer]]
KINDS: dict[str, Kind] = {
    "code.py": (b"x = 1\n", b"x = 2\n", TextView, TextComparisonView),
    "text.txt": (b"one\n", b"two\n", TextView, TextComparisonView),
    "note.md": (b"# One\n\n![l](logo.png)\n", b"# Two\n\n![l](logo.png)\n", RichView, RichView),
    "club.toml": (b'name = "A"\n', b'name = "B"\n', RecordsView, RecordsView),
    "logo.png": (documents.png(4, 3), documents.png(9, 3), PictureView, PictureView),
    "draw.svg": (svg("red"), svg("blue"), PictureView, PictureView),
    "exam.pdf": (documents.pdf(["one"]), documents.pdf(["two"]), PdfView, PdfView),
    "marks.csv": (b"a,b\n1,2\n", b"a,b\n1,3\n", TableView, TableView),
    "money.xlsx": (documents.xlsx({"S": [[1]]}), documents.xlsx({"S": [[2]]}), TableView, TableView),
    "rules.docx": (documents.docx(["One."]), documents.docx(["Two."]), RichView, RichView),
    "talk.pptx": (documents.pptx([("A", "b")]), documents.pptx([("A", "c")]), RichView, RichView),
    "data.ipynb": (notebook("1"), notebook("2"), RichView, RichView),
    "song.wav": (documents.wav(), documents.wav(seconds=2), MediaView, MediaView),
    "all.zip": (documents.zipped({"a": b"1"}), documents.zipped({"a": b"2"}), RecordsView, RecordsView),
    "raw.bin": (bytes(99), bytes(98) + b"x", TextView, TextComparisonView),
    "locked.pdf": (
        documents.pdf(["one"], password="x"), documents.pdf(["two"], password="x"), UnavailableView, UnavailableView,
    ),
    "broken.docx": (b"PK\x03\x04 no", b"PK\x03\x04 none", UnavailableView, UnavailableView),
}  # fmt: skip


@pytest.fixture
def circle(clone: CloneBuilder, index: Callable[[CloneBuilder], Circle]) -> Circle:
    """Two versions of every kind of content."""
    clone.write_all({name: kind[0] for name, kind in KINDS.items()}).commit("Open")
    clone.write_all({name: kind[1] for name, kind in KINDS.items()}).commit("Change everything")
    return index(clone)


@pytest.fixture
def versions(library: Library) -> Callable[[Circle, str], tuple[Resource, Resource]]:
    """Tell the newest version of a path, and the one before."""

    def read(circle: Circle, path: str) -> tuple[Resource, Resource]:
        new, old = (each.resource for each in library.reader(circle).resources.history(path)[:2])
        return old, new

    return read


@pytest.fixture
def pane(background: Background, themes: Themes, qtbot: QtBot) -> Iterator[ContentPane]:
    made = ContentPane(background, themes)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    yield made
    made.clear()
    qtbot.waitUntil(lambda: not PageDrawer._working)


Show = Callable[..., Viewer]


@pytest.fixture
def show(pane: ContentPane, qtbot: QtBot) -> Show:
    """Show two versions, and wait until they are there."""

    def wait(circle: Circle, old: Resource | None, new: Resource | None) -> Viewer:
        with qtbot.waitSignal(pane.settled, timeout=20_000):
            pane.show_versions(circle, old, new)
        assert pane.viewer is not None
        return pane.viewer

    return wait


def current(viewer: Viewer) -> Viewer:
    return viewer.current if isinstance(viewer, Facets) else viewer


@pytest.fixture
def both(
    circle: Circle, versions: Callable[[Circle, str], tuple[Resource, Resource]]
) -> Callable[[str], tuple[Circle, Resource, Resource]]:
    """The circle and two versions of a path."""
    return lambda name: (circle, *versions(circle, name))


Both = Callable[[str], tuple[Circle, Resource, Resource]]


def keyboard_of(widget: QWidget) -> QWidget:
    """The widget that gets the keyboard in the end."""
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    return widget


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_is_previewed_and_compared(
    name: str, both: Both, pane: ContentPane, show: Show, qtbot: QtBot
) -> None:
    compared = show(*both(name))
    assert isinstance(current(compared), KINDS[name][3])
    for choice in getattr(compared, "choices", []):
        choice.trigger()
        assert not pane.grab().isNull()
        assert pane._bar.notes.whole == compared.notes()
    for choice in getattr(compared, "choices", [])[:1]:
        choice.trigger()
    with qtbot.waitSignal(pane.settled, timeout=20_000):
        action(pane, "content_preview").trigger()
    preview = pane.viewer
    assert preview is not None
    assert isinstance(current(preview), KINDS[name][2])
    assert preview.notes() or (isinstance(preview, UnavailableView) and preview.empty.toolTip())
    assert not pane.grab().isNull()
    assert keyboard_of(preview).accessibleName()


def action(pane: ContentPane, name: str) -> QAction:
    found = pane.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_the_latest_question_wins(both: Both, pane: ContentPane, qtbot: QtBot) -> None:
    seen: list[type[Viewer]] = []
    pane.settled.connect(lambda: seen.append(type(pane.viewer)))  # type: ignore[arg-type]
    for name in ("code.py", "all.zip", "marks.csv"):
        pane.show_versions(*both(name))
    qtbot.waitUntil(lambda: pane.at_rest and bool(seen), timeout=20_000)
    assert seen == [TableView]


def test_a_content_takes_the_keyboard_from_another_content_only(
    both: Both, pane: ContentPane, show: Show, qtbot: QtBot
) -> None:
    window = QSplitter()
    qtbot.addWidget(window)
    window.addWidget(pane)
    elsewhere = QLineEdit()
    window.addWidget(elsewhere)
    window.show()
    show(*both("code.py"))
    pane.take_focus()
    viewer = show(*both("text.txt"))
    assert viewer.isAncestorOf(window.focusWidget())
    elsewhere.setFocus()
    show(*both("code.py"))
    assert window.focusWidget() is elsewhere
    pane.setParent(None)  # it is not the window's to delete


def test_modes_follow_what_there_is(both: Both, pane: ContentPane, show: Show) -> None:
    circle, old, new = both("code.py")
    show(circle, old, new)
    assert action(pane, "content_comparison").isChecked()
    assert not action(pane, "content_preview").isChecked()
    assert isinstance(show(circle, None, new), TextView)
    assert not action(pane, "content_comparison").isEnabled()
    assert action(pane, "content_preview").isChecked()
    assert isinstance(show(circle, old, None), TextView)
    assert "delet" in pane._bar.notes.whole
    assert isinstance(show(circle, old, new), TextComparisonView)


def test_what_only_moved_shows_its_content_and_says_so(
    clone: CloneBuilder, index: Callable[[CloneBuilder], Circle], library: Library, pane: ContentPane, show: Show
) -> None:
    clone.write("a.txt", "some words to keep\n").commit("Open")
    clone.move("a.txt", "b/a.txt").commit("Move")
    circle = index(clone)
    new, old = (each.resource for each in library.reader(circle).resources.history("b/a.txt"))
    assert isinstance(show(circle, old, new), TextView)
    assert pane._bar.notes.whole.startswith("moved from a.txt")


def test_a_copy_is_not_called_moved(
    clone: CloneBuilder, index: Callable[[CloneBuilder], Circle], library: Library, pane: ContentPane, show: Show
) -> None:
    clone.write("a.txt", "some words to keep\n").commit("Open")
    clone.write("b/a.txt", "some words to keep\n").commit("Copy")
    reader = library.reader(index(clone))
    copy, original = (next(iter(reader.resources.history(path))).resource for path in ("b/a.txt", "a.txt"))
    assert isinstance(show(reader.circle, original, copy), TextView)
    assert pane._bar.notes.whole.startswith("copied from a.txt")


def test_links_say_where_they_lead(
    clone: CloneBuilder, index: Callable[[CloneBuilder], Circle], library: Library, show: Show
) -> None:
    clone.write("here.png", "../outside.png", mode=LINK, on_disk=False).commit("Link")
    clone.write("here.png", "elsewhere.png", mode=LINK, on_disk=False).commit("Link elsewhere")
    circle = index(clone)
    new, old = (each.resource for each in library.reader(circle).resources.history("here.png"))
    viewer = show(circle, old, new)
    assert isinstance(viewer, TextComparisonView)
    alone = show(circle, None, new)
    assert isinstance(alone, TextView)
    alone.code.select_all()
    assert alone.code.copied() == "elsewhere.png"


def test_pictures_of_a_text_are_those_of_its_time(both: Both, pane: ContentPane, show: Show) -> None:
    circle, old, new = both("note.md")
    widths = []
    for side in (old, new):
        viewer = current(show(circle, None, side))
        assert isinstance(viewer, RichView)
        widths.append(viewer.text._pictures["logo.png"].width())
    assert widths == [4, 9]


def test_only_the_web_and_the_circle_are_followed(both: Both, pane: ContentPane, show: Show) -> None:
    show(*both("note.md"))
    web: list[str] = []
    paths: list[str] = []
    pane.link_followed.connect(web.append)
    pane.resource_followed.connect(paths.append)
    for address in ("https://example.org", "logo.png", "file:///etc/passwd", "javascript:x", "../x", "/etc/passwd"):
        pane._follow(address)
    assert web == ["https://example.org"]
    assert paths == ["logo.png", "etc/passwd"]


def test_blanks_can_be_ignored(
    clone: CloneBuilder, index: Callable[[CloneBuilder], Circle], library: Library, pane: ContentPane, show: Show,
    qtbot: QtBot,
) -> None:  # fmt: skip
    clone.write("a.txt", "one two\nthree\n").commit("Open")
    clone.write("a.txt", "one   two\nthree\n").commit("Space out")
    circle = index(clone)
    new, old = (each.resource for each in library.reader(circle).resources.history("a.txt"))
    assert show(circle, old, new).steps
    with qtbot.waitSignal(pane.settled):
        action(pane, "ignore_blanks").trigger()
    assert pane.viewer is not None
    assert not pane.viewer.steps
    assert action(pane, "ignore_blanks").isChecked()


def test_words_are_found_as_they_are_written(both: Both, pane: ContentPane, show: Show, qtbot: QtBot) -> None:
    circle, _, new = both("text.txt")
    viewer = show(circle, None, new)
    assert isinstance(viewer, TextView)
    action(pane, "find_in_content").trigger()
    pane._find._field.setText("TWO")
    qtbot.waitUntil(lambda: viewer.code.copied() == "two" and not viewer.code.selection.empty)
    pane._find._field.setText("nothing")
    qtbot.waitUntil(lambda: bool(pane._find._said.text()))
    pane._find.leave()
    assert not pane._find.isVisible()


def test_steps_and_choices_are_remembered(both: Both, pane: ContentPane, show: Show) -> None:
    viewer = show(*both("note.md"))
    assert isinstance(viewer, Facets)
    viewer.choose("text")
    again = show(both("note.md")[0], None, both("note.md")[2])
    assert isinstance(current(again), TextView)


def test_actions_go_into_a_registry_once(background: Background, themes: Themes, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    pane = ContentPane(background, themes)
    window.setCentralWidget(pane)
    actions = Actions(window, themes)
    pane.register(actions)
    window.show()
    names = [each.objectName() for each in actions.all()]
    assert len(names) == len(set(names)) >= 10
    shortcuts = [each.shortcut().toString() for each in actions.all() if not each.shortcut().isEmpty()]
    assert len(shortcuts) == len(set(shortcuts))
    assert not actions[ActionId.CONTENT_PREVIEW].isEnabled()
    window.close()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that the system was told to open."""
    found: list[Path] = []

    def open_url(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def test_a_copy_is_opened_read_only_and_under_its_name(
    both: Both, pane: ContentPane, show: Show, opened: list[Path], qtbot: QtBot
) -> None:
    circle, old, new = both("exam.pdf")
    show(circle, old, new)
    for name in ("open_elsewhere", "open_older_elsewhere"):
        action(pane, name).trigger()
    qtbot.waitUntil(lambda: len(opened) == 2)
    contents = {path.name: path.read_bytes() for path in opened}
    assert contents == {"exam (version 2).pdf": KINDS["exam.pdf"][1], "exam (version 1).pdf": KINDS["exam.pdf"][0]}
    assert all(path.stat().st_mode & 0o333 == 0 for path in opened)


def test_programs_are_not_run(
    clone: CloneBuilder, index: Callable[[CloneBuilder], Circle], library: Library, pane: ContentPane, show: Show,
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("opened"))
    clone.write("tool.exe", b"MZ\0\0").commit("Add a tool")
    circle = index(clone)
    show(circle, None, library.reader(circle).resources.resource("tool.exe").version.resource)
    action(pane, "open_elsewhere").trigger()
    qtbot.waitUntil(lambda: bool(pane.findChildren(QMessageBox)))
    pane.findChildren(QMessageBox)[0].close()


def test_a_copy_is_saved_where_the_person_says(
    both: Both, pane: ContentPane, show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    circle, old, new = both("logo.png")
    show(circle, old, new)
    target = tmp_path / "copy.png"
    pane._doing.save_to(target)
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: target.read_bytes() == KINDS["logo.png"][1])


def test_what_cannot_be_saved_is_told(both: Both, pane: ContentPane, show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    circle, old, new = both("logo.png")
    show(circle, old, new)
    with qtbot.waitSignal(pane.failed):
        pane._doing.save_to(tmp_path / "nowhere" / "copy.png")


def test_a_damaged_clone_is_told_in_words(both: Both, pane: ContentPane, circle: Circle, qtbot: QtBot) -> None:
    _, _, new = both("code.py")
    gone = Resource(new.circle, new.rel_path, new.version, new.commit, "0" * 40, new.mode, new.change)
    with qtbot.waitSignal(pane.settled):
        pane.show_versions(circle, None, gone)
    assert pane.viewer is None
    assert pane.at_rest
    assert pane._stage.empty._title.text()


def test_a_window_of_its_own_shows_the_same(both: Both, pane: ContentPane, show: Show, qtbot: QtBot) -> None:
    show(*both("marks.csv"))
    action(pane, "enlarge_content").trigger()
    windows = pane.findChildren(ContentWindow)
    assert len(windows) == 1
    qtbot.waitUntil(lambda: isinstance(windows[0].pane.viewer, TableView))
    assert "marks.csv" in windows[0].windowTitle()
    windows[0].close()


def test_views_are_freed(both: Both, pane: ContentPane, show: Show, qtbot: QtBot) -> None:
    for _ in range(3):
        for name in ("exam.pdf", "code.py", "note.md"):
            show(*both(name))
    pane.clear()
    qtbot.waitUntil(lambda: not PageDrawer._working)
    qtbot.waitUntil(lambda: not pane._stage.findChildren(Viewer))


def test_going_back_needs_no_work(pane: ContentPane, show: Show, both: Both) -> None:
    first, second = both("code.py"), both("text.txt")
    before = show(*first)
    show(*second)
    pane.show_versions(*first)  # nobody waits for anything
    assert pane.at_rest
    assert isinstance(pane.viewer, TextComparisonView)
    assert isinstance(before, TextComparisonView)
    assert pane.viewer.code.page is before.code.page


def test_what_ends_its_helper_is_said_and_the_next_is_shown(
    both: Both, library: Library, themes: Themes, qtbot: QtBot
) -> None:
    """Each picture ends these helpers; a text needs none of them."""
    pool = HelperPool("odd", program=[sys.executable, "-c", "raise SystemExit"])
    background = Background(lambda: library, pixels=pool)
    pane = ContentPane(background, themes)
    qtbot.addWidget(pane)
    pane.show()
    for name, view in (("logo.png", UnavailableView), ("code.py", TextComparisonView)):
        with qtbot.waitSignal(pane.settled, timeout=20_000):
            pane.show_versions(*both(name))
        assert isinstance(pane.viewer, view)
        if isinstance(pane.viewer, UnavailableView):
            assert "could not be shown" in pane.viewer.empty.accessibleName()
    pane.clear()
    background.close()
    pool.close()


def lines(pane: ContentPane) -> str:
    assert isinstance(pane.viewer, TextView)
    pane.viewer.code.select_all()
    return pane.viewer.code.copied().strip()


def choose_encoding(pane: ContentPane, name: str, qtbot: QtBot) -> None:
    """Through the menu that the action opens where the mouse is."""
    action(pane, "read_as").trigger()
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in pane.findChildren(QMenu) if len(menu.actions()) > 9))
    menu = next(menu for menu in pane.findChildren(QMenu) if len(menu.actions()) > 9 and menu.isVisible())
    with qtbot.waitSignal(pane.settled, timeout=20_000):
        next(each for each in menu.actions() if each.text() == name).trigger()
    menu.close()


MENUS = pytest.mark.qt_log_ignore("does not support", extend=True)  # the offscreen platform


@MENUS
def test_a_text_is_read_as_the_person_says(
    clone: CloneBuilder, index: Callable[[CloneBuilder], Circle], library: Library, pane: ContentPane, show: Show,
    qtbot: QtBot,
) -> None:  # fmt: skip
    for word in ("Привет", "Пока"):
        clone.write("a.txt", f"{word}\n".encode("cp1251")).commit(word)
    circle = index(clone)
    new, old = (each.resource for each in library.reader(circle).resources.history("a.txt"))
    show(circle, None, new)
    seemed = lines(pane)
    assert seemed != "Пока"
    assert "(guessed)" in pane._bar.notes.whole
    choose_encoding(pane, "Windows-1251", qtbot)
    assert lines(pane) == "Пока"
    assert "Windows-1251" in pane._bar.notes.whole
    assert "(guessed)" not in pane._bar.notes.whole
    show(circle, None, old)
    assert lines(pane) == "Привет"
    choose_encoding(pane, "Detect automatically", qtbot)
    show(circle, None, new)
    assert lines(pane) == seemed


@MENUS
def test_what_was_chosen_holds_after_a_restart_and_in_every_pane(
    clone: CloneBuilder, index: Callable[[CloneBuilder], Circle], library: Library, themes: Themes, qtbot: QtBot,
    background: Background, pane: ContentPane, show: Show,
) -> None:  # fmt: skip
    clone.write("a.txt", "Пока\n".encode("cp1251")).commit("Kept")
    circle = index(clone)
    (kept,) = (each.resource for each in library.reader(circle).resources.history("a.txt"))
    other = ContentPane(background, themes)
    qtbot.addWidget(other)
    other.show_versions(circle, None, kept)
    qtbot.waitUntil(lambda: isinstance(other.viewer, TextView))
    show(circle, None, kept)
    choose_encoding(pane, "Windows-1251", qtbot)
    qtbot.waitUntil(lambda: lines(other) == "Пока")
    later = Background(lambda: Library(library.places))
    try:
        fresh = ContentPane(later, themes)
        qtbot.addWidget(fresh)
        with qtbot.waitSignal(fresh.settled, timeout=20_000):
            fresh.show_versions(circle, None, kept)
        assert lines(fresh) == "Пока"
        fresh.clear()
    finally:
        later.close()


def test_a_script_goes_out_to_be_read_in_letters_that_all_programs_know(
    clone: CloneBuilder, index: Callable[[CloneBuilder], Circle], library: Library, pane: ContentPane, show: Show,
    opened: list[Path], qtbot: QtBot,
) -> None:  # fmt: skip
    clone.write("a.sh", "echo Пока\n".encode("cp1251")).commit("Kept")
    circle = index(clone)
    (kept,) = (each.resource for each in library.reader(circle).resources.history("a.sh"))
    library.encodings.choose([kept], "cp1251")
    show(circle, None, kept)
    action(pane, "open_elsewhere").trigger()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].suffix == ".txt"
    assert opened[0].read_text(encoding="utf-8-sig") == "echo Пока\n"
