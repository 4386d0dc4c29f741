"""What was written into books becomes a commit by itself, and no part of it is shown as not kept."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git
from tests.ui.operations.conftest import Open, Settle, known
from upont_desktop.domain.circle import Circle
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.operations.books import append, tail
from upont_desktop.ui.panes.details.origins import is_own
from upont_desktop.ui.panes.details.rich_text import split_trailers
from upont_desktop.ui.widgets.action_spec import ActionId


@known
def test_books_are_kept_by_themselves(open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot) -> None:
    window = open_window(filled)
    settle(window)
    place = OperationContext(Circle("club", filled.path))
    append(place, "social", "lend", {"by": "7f3a"})
    window.operations.monitor.look()
    settle(window)
    assert window.operations.monitor.unkept == ()
    window.operations.books.keep()
    settle(window)
    assert len(tail(place, "social")) == 0
    assert "1" in git(filled._path, "log", "-1", "--format=%s")
    _, trailers = split_trailers(git(filled._path, "log", "-1", "--format=%b"))
    assert [each.key for each in trailers if is_own(each)] == ["Upont-Book"], "no note of a person's"
    undone = window.commands[ActionId.UNDO]
    assert not undone.isEnabled()
    qtbot.waitUntil(lambda: window.panes.history.model.rowCount() > 0)
