"""A window of ours on a circle, in a process of its own, that does things and tells how long a person waits.

``python -m benchmarks.window_child CLONE DATA RUNS`` prints one line of JSON: seconds from the key that deletes a
resource to the painted row (``own``); from the notice that another program made a commit to its row (``noticed``), and
from the end of that program (``others``); the indexing process at rest (``idle_cpu_s`` in ``idle_s`` seconds,
``idle_mib``).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import git, resident_mib
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.window.main_window import MainWindow

_PATIENCE_MS = 60_000
_LOOK_MS = 20
_CALM_LOOKS = 25
_IDLE_S = 4.0
"""Shorter than the time between two slow looks at the clone, which the window does itself."""


class Waited:
    """The window, and the clock."""

    def __init__(self, window: MainWindow, background: Background) -> None:
        self.window, self.background = window, background

    def until(self, reached: Callable[[], bool], calm: int = 1) -> None:
        """Go on until something holds, ``calm`` looks in a row."""
        loop, held = QEventLoop(), 0

        def look() -> None:
            nonlocal held
            held = held + 1 if reached() else 0
            if held >= calm:
                loop.quit()

        looking = QTimer(interval=_LOOK_MS)
        looking.timeout.connect(look)
        looking.start()
        late = QTimer(singleShot=True, interval=_PATIENCE_MS)
        late.timeout.connect(lambda: loop.exit(1))
        late.start()
        code = loop.exec()
        looking.stop()
        if code:
            raise TimeoutError("the window did not come to it")

    def rest(self) -> None:
        """All that was asked is done and shown, for a while."""
        window = self.window
        self.until(
            lambda: (
                window.operations.at_rest
                and window.at_rest
                and self.background.idle
                and window.session.summary.complete
                and not window.session.summary.unread
            ),
            calm=_CALM_LOOKS,
        )

    def top(self) -> str:
        """The hash in the first row of the history, as it is painted."""
        row = self.window.panes.history.model.row_view(0)
        return row.hash if row is not None else ""

    def painted(self, act: Callable[[], None]) -> float:
        """When the row of the commit that ``act`` makes was painted (monotonic)."""
        view, before, at = self.window.panes.history.view, self.top(), 0.0

        def look() -> None:
            nonlocal at
            if not at and self.top() not in ("", before):
                at = time.monotonic()

        view.painted.connect(look)
        act()
        self.until(lambda: bool(at))
        view.painted.disconnect(look)
        self.rest()
        return at


def main() -> int:
    """Measure."""
    clone, data, runs = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    places = DataFolders.default(data)
    library = Library(places)
    background = Background(lambda: library)
    window = MainWindow(background, Themes(application, ThemeChoice.LIGHT), Settings(None))
    window.show()
    window.activateWindow()
    waited = Waited(window, background)
    window.session.open_folder(clone)
    waited.until(lambda: bool(waited.top()))
    window.session.warm()
    waited.rest()
    told = {**_others(waited, clone, runs), **_own(waited, clone, runs), **_idle(waited)}
    print(json.dumps(told), flush=True)
    window.close()
    background.close()
    return 0


def _others(waited: Waited, clone: Path, runs: int) -> dict[str, object]:
    noticed, others = [], []
    path = git(clone, "ls-files", "-z").split(b"\0")[0].decode()
    waited.window.session.stirred.connect(lambda: noticed_at.append(time.monotonic()))
    for number in range(runs + 1):
        noticed_at: list[float] = []
        ended = 0.0

        def commit(number: int = number) -> None:
            nonlocal ended
            (clone / path).write_text(f"changed {number}\n")
            git(clone, "commit", "--quiet", "--message", f"Change {number}", "--", path)
            ended = time.monotonic()

        painted = waited.painted(commit)
        noticed.append(painted - min(at for at in noticed_at if at >= ended))
        others.append(painted - ended)
    return {"noticed": noticed[1:], "others": others[1:]}


def _own(waited: Waited, clone: Path, runs: int) -> dict[str, object]:
    window = waited.window
    tree = window.panes.tree.tree
    paths = [path.decode() for path in git(clone, "ls-files", "-z").split(b"\0")[:-1]]
    own = []
    for path in paths[1 : runs + 2]:
        window.panes.visit_resource(path)
        waited.rest()
        tree.setFocus()
        pressed = time.monotonic()
        own.append(waited.painted(lambda: QTest.keyClick(tree, Qt.Key.Key_Delete)) - pressed)
    return {"own": own[1:]}


def _idle(waited: Waited) -> dict[str, object]:
    process = waited.window.session.indexing.process_id
    ticks = os.sysconf("SC_CLK_TCK")

    def used() -> float:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return sum(int(field) for field in fields[11:15]) / ticks

    before, began = used(), time.monotonic()
    waited.until(lambda: time.monotonic() - began > _IDLE_S)
    return {"idle_cpu_s": used() - before, "idle_s": _IDLE_S, "idle_mib": resident_mib(process)}


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
