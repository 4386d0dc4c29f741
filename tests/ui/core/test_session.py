"""The session as the window asks it: what the index holds is told as soon as it is read."""

from __future__ import annotations

import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background, Priority
from upont_desktop.ui.core.session import Session

_LONG = 60  # seconds: longer than the test waits


def test_the_first_summary_is_not_given_up_for_a_newer_one(
    filled: CloneBuilder, index: Callable[[CloneBuilder], Circle], library: Library, qtbot: QtBot
) -> None:
    """The indexing process tells this and that while a window starts; each has the session read again."""
    index(filled)
    background = Background(lambda: library, workers=1)
    session, told, go_on = Session(background), list[CircleSummary](), threading.Event()
    session.summarised.connect(told.append)

    def opened() -> None:
        background.ask(lambda _worker: go_on.wait(_LONG), priority=Priority.VISIBLE)
        for _ in range(2):
            session._read()

    session.open_folder(filled.path, opened)
    try:
        qtbot.waitUntil(lambda: bool(told))
        assert told[0].complete
        assert not go_on.is_set()
    finally:
        go_on.set()
        qtbot.waitUntil(lambda: background.idle)
        session.shut_down()
        background.close()
