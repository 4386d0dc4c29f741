"""Views of contents: made from real bytes by the real comparison, shown nowhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from upont_desktop.ui.content.base import Viewer, ViewPreferences


@pytest.fixture
def habits() -> ViewPreferences:
    """Nothing chosen yet."""
    return ViewPreferences()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., None]:
    """Show a view at a size."""

    def show(viewer: Viewer, width: int = 900, height: int = 600) -> None:
        qtbot.addWidget(viewer)
        viewer.resize(width, height)
        viewer.show()
        qtbot.waitExposed(viewer)

    return show
