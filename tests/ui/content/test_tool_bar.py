"""What stands above a content, where there is much room and where there is little."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from upont_desktop.ui.content.pane import ContentPane
from upont_desktop.ui.content.tool_bar import _REST, ContentToolBar
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.actions import Actions


@pytest.fixture
def bar(background: Background, themes: Themes, qtbot: QtBot) -> ContentToolBar:
    window = QMainWindow()
    qtbot.addWidget(window)
    pane = ContentPane(background, themes, window)
    pane.register(Actions(window, themes))
    window.setCentralWidget(pane)
    window.show()
    return pane.findChildren(ContentToolBar)[0]


@pytest.mark.parametrize("width", [230, 300, 360, 900])
def test_names_are_whole_and_every_action_is_somewhere(bar: ContentToolBar, width: int) -> None:
    bar.window().resize(width, 400)
    bar.resize(width, bar.height())
    buttons = [each for each in bar.findChildren(QToolButton) if each.isVisible()]
    for name in ("Preview", "Comparison"):
        (button,) = (each for each in buttons if each.text().replace("&", "") == name)
        assert button.width() >= button.sizeHint().width()
    menu = bar._more.menu()
    menu.aboutToShow.emit()
    there = {each.defaultAction() for each in buttons} | {*menu.actions()}
    assert all(step.defaultAction() in there for step in bar._steps)
    assert len(menu.actions()) == len(_REST) + sum(step.isHidden() for step in bar._steps)
    assert any(step.isHidden() for step in bar._steps) == (width < 400)
