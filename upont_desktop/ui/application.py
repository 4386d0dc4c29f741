"""The window's application: made, dressed, shown, and run until it is closed."""

from __future__ import annotations

import gc
import itertools
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from upont_desktop.domain.index_progress import CircleSummary
from upont_desktop.domain.rooms import RoomSpec
from upont_desktop.ui.core.background import Background, Priority
from upont_desktop.ui.core.bug_report import ExceptionHook
from upont_desktop.ui.core.external_programs import ExternalPrograms
from upont_desktop.ui.core.garbage import GarbageCollector
from upont_desktop.ui.core.open_requests import OpenRequests
from upont_desktop.ui.core.options import Options
from upont_desktop.ui.core.resources import resources_folder
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.diagnostics.qt_messages import follow_qt
from upont_desktop.ui.diagnostics.timings import Timings
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.focus_ring import FocusRings
from upont_desktop.ui.window.main_window import MainWindow
from upont_desktop.ui.window.window_host import WindowHost

if TYPE_CHECKING:
    from upont_desktop.service.data_folders import DataFolders
    from upont_desktop.service.library import Library

SWITCH_S = 0.0002
"""Seconds that a thread may hold the interpreter: a frame of the screen has 16 ms."""
_TITLE_BAR = 40  # points, about: the system says it when the window is there
_SETTLED_MS = 3000  # by then the start is over: what is loaded stays, and helpers may be started ahead
_RESTING_LOOKS = 3  # of a second each: what was read may ask for more
_CALM_LOOKS = 8  # of 100 ms each, one after the other, in which nothing is read or shown
_PATIENCE_MS = 2000  # until held work begins although nothing was painted


def run(
    options: Options,
    places: DataFolders,
    open_library: Callable[[], Library],
    early: subprocess.Popen[bytes] | None = None,
    rooms: Sequence[RoomSpec] = (),
) -> int:
    """Show the window and stay until it is closed, or until the picture asked for is taken; tells the exit code.

    ``early`` is the process that indexes the circle named in the options, where it was started already; ``rooms`` are
    those that a circle can have beside its files.
    """
    # Background threads run Python too: by default one may hold the interpreter for 5 ms, again and again.
    sys.setswitchinterval(SWITCH_S)
    follow_qt()
    application = _application()
    settings = Settings(places.settings if options.screenshot is None else None)
    themes = Themes(application, ThemeChoice(options.theme) if options.theme else settings.theme)
    mishaps = ExceptionHook(places.log)
    mishaps.install()
    background = Background(open_library)
    background.bug.connect(mishaps.take)
    FocusRings(application, themes)
    openers = ExternalPrograms(settings)
    openers.install()
    stage = WindowHost(application, background, themes, settings, mishaps, openers, options.language, rooms)
    window = stage.window
    _start(application, stage, background, options, early)
    garbage = GarbageCollector(application)
    # What the start made stays until the end: going through it again and again for garbage takes 70 ms each time.
    QTimer.singleShot(_SETTLED_MS, gc.freeze)
    _warm_helpers(window, background)
    code = application.exec()
    background.close()
    garbage.stop()
    openers.uninstall()
    mishaps.uninstall()
    return code


def _application() -> QApplication:
    application = QApplication([sys.argv[0]])
    application.setApplicationName("upont-desktop")
    application.setApplicationDisplayName("uPont Desktop")
    application.setDesktopFileName("upont-desktop")
    application.setStyle("Fusion")
    icon = resources_folder() / "icons" / "upont-desktop.svg"
    if icon.is_file():
        application.setWindowIcon(QIcon(str(icon)))
    return application


def _start(
    application: QApplication,
    stage: WindowHost,
    background: Background,
    options: Options,
    early: subprocess.Popen[bytes] | None,
) -> None:
    """Show the window, and what happens once it is up; what the system asked to open meanwhile goes first."""
    window = stage.window
    # It sees each event of the program, of which there are ten thousand in a start: only where such requests come.
    requests = OpenRequests(application) if sys.platform == "darwin" else None
    if early is not None:
        window.session.expect(early)
    _fit_screen(window)
    if options.size is not None:
        window.resize(*options.size)
    if options.timings is not None:
        _measure(window, background, Timings(options.timings, window), scroll=options.scroll)
    _rows_first(window, background)

    def first() -> None:
        # A lambda, as another window may be in the place of this one later.
        if requests is None or not requests.serve(lambda path: stage.window.circle_dialogs.take(path)):  # noqa: PLW0108
            _open(window, options)

    window.painted_first.connect(first)
    if options.screenshot is not None:
        _photograph(window, background, options)
    window.show()
    window.activateWindow()


def _fit_screen(window: MainWindow) -> None:
    """A first window is as large as it likes to be, and no larger than the screen with its bars."""
    room = window.screen().availableSize() - QSize(0, _TITLE_BAR)
    if not window.isMaximized():
        window.resize(window.size().boundedTo(room))


def _rows_first(window: MainWindow, background: Background) -> None:
    """Hold back what can wait until the history is drawn, or it is known that there is none to draw soon."""

    def summarised(summary: CircleSummary) -> None:
        if not summary.complete:
            background.release()

    background.hold()
    once = Qt.ConnectionType.SingleShotConnection
    window.panes.history.view.painted.connect(background.release, once)
    window.session.circles_known.connect(background.release, once)
    window.session.failed.connect(background.release, once)
    window.session.summarised.connect(summarised)
    QTimer.singleShot(_PATIENCE_MS, background, background.release)


def _warm_helpers(window: MainWindow, background: Background) -> None:
    """Start the helpers before they are asked: the one for documents when the history is drawn, as the first preview
    follows; when the start is over the one for pictures, as most starts show none, and the indexing process, which the
    first change wants.
    """

    def warm_documents() -> None:
        background.ask(lambda worker: worker.library.documents.warm(), priority=Priority.IDLE)

    window.panes.history.view.painted.connect(warm_documents, Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(_SETTLED_MS, background, background.warm_pixels)
    QTimer.singleShot(_SETTLED_MS, window, window.session.warm)


def _open(window: MainWindow, options: Options) -> None:
    if options.circle is not None and options.circle.is_file():
        window.session.list_circles()
        window.circle_dialogs.take(options.circle.absolute())
    elif options.circle is not None:
        window.session.open_folder(options.circle)
    elif options.sample:
        window.session.open_sample()
    else:
        window.open_last()
    if options.select:
        window.select_later(options.select)


def _measure(window: MainWindow, background: Background, timings: Timings, *, scroll: bool) -> None:
    def painted() -> None:
        timings.note("first_rows_s")
        if window.at_rest or window.session.summary.complete:
            timings.note("whole_history_s")

    calm = itertools.count()

    def look() -> None:
        nonlocal calm
        if not (window.session.summary.complete and window.at_rest and background.idle):
            calm = itertools.count()
        elif next(calm) == _RESTING_LOOKS:
            timings.note("at_rest_s")

    window.painted_first.connect(lambda: timings.note("window_shown_s"))
    window.panes.history.view.painted.connect(painted)
    regularly = QTimer(timings, interval=1000)
    regularly.timeout.connect(timings.write)
    regularly.timeout.connect(look)
    regularly.start()
    window.closing.connect(timings.write)
    if scroll:
        _scroll(window, background, timings)


def _scroll(window: MainWindow, background: Background, timings: Timings) -> None:
    """Scroll through the history once all is shown, and nothing else has been going on for a while."""
    from upont_desktop.ui.diagnostics.auto_scroll import AutoScroll  # noqa: PLC0415 - only when asked for

    way = AutoScroll(window.panes.history, window)
    window.panes.history.view.follow_painting(timings.paint)
    way.ended.connect(lambda: timings.scroll(False))
    looking, calm = QTimer(way, interval=100), itertools.count()

    def begin() -> None:
        nonlocal calm
        if not (window.session.summary.complete and window.at_rest and background.idle):
            calm = itertools.count()
        elif next(calm) == _CALM_LOOKS:
            looking.stop()
            timings.scroll(True)
            way.start()

    looking.timeout.connect(begin)
    looking.start()


def _photograph(window: MainWindow, background: Background, options: Options) -> None:
    from upont_desktop.ui.diagnostics.screenshot import ScreenshotTaker  # noqa: PLC0415 - only when asked for

    assert options.screenshot is not None
    photographer = ScreenshotTaker(window, background, options.screenshot)

    def taken(good: bool) -> None:
        window.close()
        QApplication.exit(0 if good else 1)

    photographer.taken.connect(taken)
