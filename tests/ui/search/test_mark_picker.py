"""The list of named versions, tags and branches: filtered by typing, gone to by Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import Open
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.scopes import OfResource
from upont_desktop.service.operations import Identity, OperationContext, name_version
from upont_desktop.ui.search.mark_picker import MarkPicker
from upont_desktop.ui.widgets.action_spec import ActionId


def test_everything_that_has_a_name_can_be_gone_to(open_window: Open, filled: CloneBuilder, qtbot: QtBot) -> None:
    place = OperationContext(Circle("club", filled.path), identity=Identity("Ada", "ada@example.org"))
    first = filled.hash_of("HEAD~4")
    name_version(place, "Maths/sheet 2.tex", first, "donnée en 2026")
    filled.git("update-ref", "refs/remotes/origin/main", "HEAD~1")
    window = open_window(filled)
    window.panes.history.view.setFocus()
    window.commands[ActionId.MARKS].trigger()
    picker = window.findChild(MarkPicker)
    assert isinstance(picker, MarkPicker)
    qtbot.waitUntil(lambda: picker._lines.rowCount() == 5)
    lines = [picker._lines.line(row) for row in range(5)]
    told = [(line.title, line.side) for line in lines if line is not None]
    assert told == [
        ("donnée en 2026", "named version"), ("exam", "tag"), ("main", "branch"), ("draft", "branch"),
        ("origin/main", "shared branch"),
    ]  # fmt: skip
    QTest.keyClicks(picker._field, "DONNEE")
    assert picker._lines.rowCount() == 1
    QTest.keyClick(picker._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.details.hash == first)
    assert window.trail.place.scope == OfResource("Maths/sheet 2.tex")
    assert window.focusWidget() is window.panes.history.view
    window.commands[ActionId.MARKS].trigger()
    QTest.keyClicks(picker._field, "draft")
    qtbot.waitUntil(lambda: picker._lines.rowCount() == 1)
    QTest.keyClick(picker._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.details.hash == filled.hash_of("draft"))
