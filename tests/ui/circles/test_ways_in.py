"""The doors to a circle: the welcome page, drops, and what notices offer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.circles.conftest import FormOf, Make, Settle, drag_over, dragged, drop
from upont_desktop.service.place_kind import PlaceKind, place_kind, proposed_folder
from upont_desktop.ui.application import _open
from upont_desktop.ui.circles.new_circle_form import NewCircleForm
from upont_desktop.ui.circles.receive_form import ReceiveForm
from upont_desktop.ui.core.options import Options


def test_the_welcome_begins_at_its_first_way(make_window: Make, settle: Settle, form: FormOf, qtbot: QtBot) -> None:
    window = make_window()
    window.open_last()
    settle(window)
    assert [way.text() for way in window._welcome.ways] == [
        "New circle",
        "Receive a circle",
        "Open a circle's folder",
    ]
    qtbot.waitUntil(window._welcome.ways[0].hasFocus)
    QTest.keyClick(window._welcome.ways[0], Qt.Key.Key_Return)
    form(window, NewCircleForm).reject()
    window._welcome.ways[1].click()
    form(window, ReceiveForm).reject()


def test_opening_an_ordinary_folder_offers_to_make_it_a_circle(
    make_window: Make, settle: Settle, form: FormOf, folder: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.session.open_folder(folder)
    qtbot.waitUntil(window._notice._offer.isVisible)
    assert window._notice._offer.text() == "Make it a circle…"
    window._notice._offer.click()
    asked = form(window, NewCircleForm)
    assert asked.folder.text() == str(folder)
    asked.reject()
    window.session.open_folder(folder / "nowhere")
    qtbot.waitUntil(lambda: "There is no folder" in window._notice.accessibleName())
    settle(window)
    assert window._notice._offer.isHidden()


def test_a_shared_place_that_is_opened_offers_a_copy_of_ones_own(
    make_window: Make, settle: Settle, form: FormOf, shared: CloneBuilder, qtbot: QtBot
) -> None:
    window = make_window()
    window.session.open_folder(shared.path)
    qtbot.waitUntil(window._notice._offer.isVisible)
    settle(window)
    assert window.panes.history.model.rowCount() == 7
    assert window._notice.accessibleName().startswith("This is where a circle is shared.")
    window._notice._offer.click()
    asked = form(window, ReceiveForm)
    assert asked.source.text() == str(shared.path)
    asked.reject()


def test_an_ordinary_circle_says_nothing_of_that(make_window: Make, settle: Settle, filled: CloneBuilder) -> None:
    window = make_window()
    window.session.open_folder(filled.path)
    settle(window)
    assert window._notice.isHidden()


@pytest.fixture
def places_to_drop(
    folder: Path, filled: CloneBuilder, make_clone: Callable[..., CloneBuilder], tmp_path: Path
) -> dict[str, Path]:
    """Whatever leads to a circle."""
    stick = make_clone("stick/club.git", bare=True).path.parent
    bundle, invitation = tmp_path / "club.bundle", stick / "club.upont-circle"
    filled.git("bundle", "create", "--quiet", str(bundle), "--all")
    invitation.write_text('{"v": 1, "name": "Club", "address": "./club.git"}')
    return {"folder": folder, "stick": stick, "bundle": bundle, "invitation": invitation}


@pytest.mark.parametrize(
    ("what", "words", "kind"),
    [
        ("folder", "Drop to make “Chess Club” a circle", NewCircleForm),
        ("stick", "Drop to get a copy of your own of the circle that is shared in “stick”", ReceiveForm),
        ("bundle", "Drop to receive the circle in “club.bundle”", ReceiveForm),
        ("invitation", "Drop to receive the circle that “club.upont-circle” invites to", ReceiveForm),
    ],
)
def test_a_drop_says_what_it_will_do_and_does_it(
    what: str,
    words: str,
    kind: type[NewCircleForm | ReceiveForm],
    make_window: Make,
    form: FormOf,
    places_to_drop: dict[str, Path],
    qtbot: QtBot,
) -> None:
    place = places_to_drop[what]
    window = make_window()
    assert drag_over(window, dragged(place))
    qtbot.waitUntil(lambda: window._drops.words == words)
    drop(window, dragged(place))
    asked = form(window, kind)
    first = asked.folder if isinstance(asked, NewCircleForm) else asked.source
    assert first.text() == str(place)
    assert asked.problem == ""
    asked.reject()


def test_what_is_no_circle_is_not_taken(make_window: Make, tmp_path: Path, settle: Settle, qtbot: QtBot) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(b"\x89PNG")
    window = make_window()
    drag_over(window, dragged(file))
    qtbot.waitUntil(lambda: window._drops.words == "“photo.png” is not a circle")
    drop(window, dragged(file))
    settle(window)
    assert window.circle_dialogs.current is None
    assert window._drops.isHidden()


def test_an_invitation_is_received_over_an_open_circle_too(
    make_window: Make, settle: Settle, form: FormOf, filled: CloneBuilder, shared: CloneBuilder, tmp_path: Path
) -> None:
    file = tmp_path / "club.upont-circle"
    file.write_text('{"v": 1, "name": "Club", "address": "./club.git"}')
    window = make_window()
    window.session.open_folder(filled.path)
    settle(window)
    drag_over(window, dragged(file))
    drop(window, dragged(file))
    form(window, ReceiveForm).reject()


def test_a_file_that_was_double_clicked_opens_the_dialog(make_window: Make, form: FormOf, tmp_path: Path) -> None:
    file = tmp_path / "club.upont-circle"
    file.write_text('{"v": 1, "name": "Club", "address": "https://host.example/club.git"}')
    window = make_window()
    _open(window, Options(circle=file))
    asked = form(window, ReceiveForm)
    assert asked.source.text() == str(file)
    assert asked.note.text() == "The circle is called “Club”."
    asked.reject()


def test_the_window_closes_while_something_is_asked(make_window: Make, form: FormOf, folder: Path) -> None:
    window = make_window()
    window.circle_dialogs.new(folder)
    form(window, NewCircleForm)
    window.close()
    assert not window.isVisible()


def test_kinds_of_places(
    tmp_path: Path, filled: CloneBuilder, shared: CloneBuilder, make_clone: Callable[..., CloneBuilder]
) -> None:
    (tmp_path / "plain").mkdir()
    (tmp_path / "file.txt").write_text("x")
    kinds = {
        filled.path: PlaceKind.CIRCLE,
        filled.path / "Maths": PlaceKind.CIRCLE,
        shared.path: PlaceKind.SHARED,
        shared.path.parent / "plain": PlaceKind.ORDINARY,
        tmp_path / "file.txt": PlaceKind.NOTHING,
        tmp_path / "gone": PlaceKind.NOTHING,
    }
    assert {path: place_kind(path) for path in kinds} == kinds


def test_a_proposed_folder_is_free_and_its_name_suits_every_system(tmp_path: Path) -> None:
    (tmp_path / "Club").mkdir()
    assert proposed_folder(tmp_path, "Club") == tmp_path / "Club"  # empty
    (tmp_path / "Club" / "x").touch()
    assert proposed_folder(tmp_path, "Club.git") == tmp_path / "Club 2"
    assert proposed_folder(tmp_path, "a/b: c?.") == tmp_path / "a-b- c-"
    assert proposed_folder(tmp_path, "..") == tmp_path / "circle"
    assert proposed_folder(tmp_path / "no", "x").parent == Path.home()
