"""Where sharing stands is in sight: on the button, in its menu, asked of the place without a question."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import Open, Settle, known
from upont_desktop.ui.preferences.dialog import PreferencesDialog
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow


@pytest.fixture
def theirs(filled: CloneBuilder, make_clone: Callable[..., CloneBuilder]) -> str:
    """Somebody shares a change that is not here yet: its hash. One of here is not shared."""
    bare = make_clone("shared", bare=True)
    filled.git("remote", "add", "origin", str(bare.path))
    filled.git("push", "--quiet", "--set-upstream", "origin", "main")
    base = filled.head
    filled.write("readme.md", "theirs\n").commit("Mend & more", author="Bob <bob@example.org>")
    made = filled.head
    filled.git("push", "--quiet", "origin", "main")
    filled.git("update-ref", "refs/remotes/origin/main", base)
    filled.git("reset", "--quiet", "--hard", base)
    filled.write("logo.txt", "mine\n").commit("Mine")
    return made


def button_of(window: MainWindow) -> QToolButton:
    action = window.commands[ActionId.SHARE]
    return next(each for each in window.findChildren(QToolButton) if each.defaultAction() is action)


@known
def test_what_others_shared_comes_to_the_button(
    open_window: Open, filled: CloneBuilder, theirs: str, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    share, menu = window.commands[ActionId.SHARE], window.operations.share_button.menu
    qtbot.waitUntil(lambda: share.iconText() == "Share ↑1")
    assert not window.operations.sharing.unseen
    window.operations.sharing.ask()
    qtbot.waitUntil(lambda: share.iconText() == "Share ↑1 ↓1")
    assert button_of(window).text() == "Share ↑1 ↓1"
    assert button_of(window).property("news") is True
    assert "Bob" in share.toolTip()
    assert "Mend & more" in share.toolTip()
    menu.aboutToShow.emit()
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert said[0].count("1 change") == 2
    assert said[1].startswith("Bob, ")
    assert said[1].endswith("Mend && more")
    menu.aboutToHide.emit()
    assert not window.operations.sharing.unseen, "it was looked at"
    assert button_of(window).property("news") is False
    everything = int(filled.git("rev-list", "--all", "--count"))
    qtbot.waitUntil(lambda: window.session.summary.commits == everything)
    settle(window)
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: window.panes.details.hash == theirs)
    share.trigger()
    qtbot.waitUntil(lambda: share.iconText() == "Share")
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "Nothing to send or to receive"


def test_a_version_is_compared_with_the_current_one(
    open_window: Open, filled: CloneBuilder, theirs: str, settle: Settle, qtbot: QtBot
) -> None:
    filled.git("update-ref", "refs/remotes/origin/main", theirs)
    window = open_window(filled)
    view, compare = window.panes.history.view, window.commands[ActionId.COMPARE_CURRENT]

    def pair_from(path: str, row: int) -> list[str] | None:
        window.panes.visit_resource(path)
        settle(window)
        view.choose_row(row)
        settle(window)
        compare.trigger()
        settle(window)
        pair = view.chosen_pair()
        return [one.title for one in pair] if pair is not None else None

    assert pair_from("Maths/sheet 2.tex", 2) == ["Open the circle", "Mend sheet 2 again"]
    assert pair_from("Maths/sheet 2.tex", 0) == ["Mend sheet 2", "Mend sheet 2 again"]
    # What Bob shared is not here yet: the current version is the one below it.
    assert pair_from("readme.md", 0) == ["Open the circle", "Mend & more"]
    assert pair_from("readme.md", 1) is None
    assert window.operations.feedback.toast.words == "There is no other version to compare with."


def test_the_place_is_asked_only_where_the_person_wants_it(
    open_window: Open, filled: CloneBuilder, theirs: str, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(filled)
    action, share = window.commands[ActionId.ASK_BY_ITSELF], window.commands[ActionId.SHARE]
    qtbot.waitUntil(lambda: share.iconText() == "Share ↑1")
    assert action.isChecked()
    window.app_dialogs.show_settings("asks-place")
    settings = window.app_dialogs.preferences
    assert isinstance(settings, PreferencesDialog)
    settings.share.switch.click()
    assert not action.isChecked()
    settings.close()
    window.operations.sharing.ask()
    settle(window)
    assert share.iconText() == "Share ↑1"
    window.commands[ActionId.ASK_PLACE].trigger()
    toast = window.operations.feedback.toast
    qtbot.waitUntil(lambda: toast.words.startswith("1 change"))
    qtbot.waitUntil(lambda: share.iconText() == "Share ↑1 ↓1")
    action.trigger()
    assert window._settings.asks_place


def test_a_place_that_is_away_is_no_news(
    open_window: Open, filled: CloneBuilder, theirs: str, settle: Settle, qtbot: QtBot
) -> None:
    filled.git("remote", "set-url", "origin", "/nowhere.git")
    window = open_window(filled)
    qtbot.waitUntil(lambda: window.commands[ActionId.SHARE].iconText() == "Share ↑1")
    window.operations.sharing.ask()
    settle(window)
    assert window._notice.isHidden()
    assert window.operations.feedback.toast.isHidden()
    window.session.close_circle()
    assert window.commands[ActionId.SHARE].iconText() == "Share"
