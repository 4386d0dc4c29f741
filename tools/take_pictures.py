"""Take the pictures of the guide and of the README: the program itself, on its sample circle, without a screen.

    make pictures

Each is taken when nothing is being read any more, and written with few colours, so that it stays small.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from project_facts import ROOT
from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from upont_desktop.apps.news.ui.feed.view import FeedView
from upont_desktop.apps.news.ui.page import NewsRoom
from upont_desktop.apps.pochtron.counter import events
from upont_desktop.apps.pochtron.counter.states import Ready, Serving
from upont_desktop.apps.pochtron.setup import Want, set_up
from upont_desktop.apps.pochtron.ui.page import BarRoom
from upont_desktop.apps.registry import ROOMS
from upont_desktop.apps.social.ui.page import PeopleRoom
from upont_desktop.apps.trade.records.coins import CashCount
from upont_desktop.apps.trade.ui.accounts_view import AccountsView
from upont_desktop.apps.trade.ui.page import TradeRoom
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.bug_report import ExceptionHook
from upont_desktop.ui.core.external_programs import ExternalPrograms
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.window_host import WindowHost

GUIDE, SHOWN = ROOT / "docs/guide/pictures", ROOT / "docs/screenshots"
SIZE = (1120, 700)
_PATIENCE_S, _QUIET_S = 60.0, 0.5
_SOMEBODY = 3  # in the lists of people and of accounts: somebody with clubs, and with entries


class Studio:
    """A window on the sample circle in one language and one look."""

    def __init__(self, application: QApplication, folder: Path, language: str, theme: ThemeChoice) -> None:
        self.application = application
        places = DataFolders.default(folder)
        settings = Settings(None)
        self.background = Background(lambda: Library(places, rooms=ROOMS))
        self.background.bug.connect(_fail)
        themes, mishaps, openers = Themes(application, theme), ExceptionHook(places.log), ExternalPrograms(settings)
        self.window = WindowHost(
            application, self.background, themes, settings, mishaps, openers, language, ROOMS
        ).window
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        self.window.session.open_sample()
        self.wait(lambda: self.window.session.summary.complete)

    def wait(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Wait until something is so, and nothing moves. Raises :class:`SystemExit` where that never comes."""
        begun, quiet_since = time.monotonic(), time.monotonic()
        while time.monotonic() - quiet_since < _QUIET_S:
            self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if not (ready() and self.window.at_rest and self.background.idle):
                quiet_since = time.monotonic()
            if time.monotonic() - begun > _PATIENCE_S:
                raise SystemExit("the window does not come to rest")

    def show(self, *paths: str) -> None:
        """Go to a resource, by the path that it has in the language of the sample circle."""
        self.window.panes.visit_first(paths)
        self.wait()

    def take(self, file: Path, over: QWidget | None = None) -> None:
        """Write a picture of the window, with a dialog over its middle if one is given."""
        self.wait()
        image = self.window.grab().toImage()
        if over is not None:
            painter = QPainter(image)
            middle = QPoint((image.width() - over.width()) // 2, (image.height() - over.height()) // 3)
            painter.fillRect(image.rect(), QColor(0, 0, 0, 60))
            painter.drawPixmap(middle, over.grab())
            painter.end()
        save(image, file)

    def close(self) -> None:
        """End it."""
        self.window.close()
        self.background.close()
        self.application.processEvents()


def save(image: QImage, file: Path) -> None:
    """Write a picture with its own 256 most frequent colours."""
    file.parent.mkdir(parents=True, exist_ok=True)
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(whole.constBits()).cast("B").cast("I"))
    colours = [colour for colour, _ in counted.most_common(256)]
    few = whole.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither)
    if not few.save(str(file), quality=0):
        raise SystemExit(f"{file} cannot be written")


def _fail(error: BaseException) -> None:
    raise SystemExit(f"the program failed: {error!r}")


def take_for_guide(studio: Studio, language: str) -> None:
    """What the guide shows."""
    window = studio.window
    studio.show("Affiches/gala.png", "Posters/gala.png")
    studio.take(GUIDE / f"{language}-window.png")
    studio.show("Comptes/tresorerie.csv", "Accounts/treasury.csv")
    studio.take(GUIDE / f"{language}-compare.png")
    show_people(studio)
    studio.take(GUIDE / f"{language}-people.png")
    show_news(studio)
    studio.take(GUIDE / f"{language}-news.png")
    show_accounts(studio)
    studio.take(GUIDE / f"{language}-accounts.png")
    show_bar(studio)
    studio.take(GUIDE / f"{language}-bar.png")
    window.commands[ActionId.GO_HISTORY].trigger()
    window.commands[ActionId.SEARCH_EVERYWHERE].trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("gala")
    studio.take(GUIDE / f"{language}-search.png")
    window.commands[ActionId.PALETTE].trigger()
    window.panes.history.view.setFocus()
    window.app_dialogs.show_settings()
    assert window.app_dialogs.preferences is not None
    studio.take(GUIDE / f"{language}-settings.png", over=window.app_dialogs.preferences)
    window.app_dialogs.preferences.close()


def show_people(studio: Studio) -> None:
    """Go to the room of people, and choose somebody."""
    window = studio.window
    window.commands["room_social"].trigger()
    page = window.rooms.page
    assert isinstance(page, PeopleRoom)
    studio.wait(lambda: page.people.model.total > 0)
    page.people.choose_row(_SOMEBODY)
    studio.wait(lambda: page.card.card is not None)


def show_news(studio: Studio) -> None:
    """Go to the room of news, and open the post that stands first."""
    window = studio.window
    window.commands["room_news"].trigger()
    page = window.rooms.page
    assert isinstance(page, NewsRoom)
    view = page.views[0]
    assert isinstance(view, FeedView)
    studio.wait(lambda: view.panel.model.rowCount() > 0)
    first = view.panel.model.card(0)
    assert first is not None
    view.open_post(first.post.id)
    studio.wait(lambda: view.pane.post is not None)


def show_accounts(studio: Studio) -> None:
    """Go to the room of accounts, and choose one with its statement."""
    window = studio.window
    window.commands["room_trade"].trigger()
    page = window.rooms.page
    assert isinstance(page, TradeRoom)
    page.show_view(AccountsView.key)
    view = page.view
    assert isinstance(view, AccountsView)
    studio.wait(lambda: len(view.table.rows.lines) > _SOMEBODY)
    view.table.select_value(view.table.rows.lines[_SOMEBODY].value)
    studio.wait(lambda: bool(view.statement.rows.lines))


def show_bar(studio: Studio) -> None:
    """Go to the bar, as its first seller, whom git knows by the environment; open it, and serve somebody."""
    os.environ |= {"GIT_AUTHOR_NAME": "Léa Moreau", "GIT_AUTHOR_EMAIL": "lea.moreau@example.org"}
    window = studio.window
    window.commands["room_pochtron"].trigger()
    page = window.rooms.page
    assert isinstance(page, BarRoom)
    studio.wait(lambda: page.setup is not None)
    window.operations.context.run(lambda _worker, place: set_up(place), lambda _change: page.refresh())
    studio.wait(lambda: page.setup is not None and page.setup.want is Want.NOTHING)
    page.happen(events.OpenAsked(CashCount(loose=5_000)))
    studio.wait(lambda: isinstance(page.driver.till.state, Ready))
    page.happen(events.Typed("zo"))
    page.happen(events.Entered())
    studio.wait(lambda: isinstance(page.driver.till.state, Serving))
    for place in (4, 4, 8):
        page.happen(events.GoodTouched(page.view.goods.shown[place].id))


@contextmanager
def studio_for(application: QApplication, language: str, theme: ThemeChoice) -> Iterator[Studio]:
    """A studio with a folder of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        studio = Studio(application, Path(folder), language, theme)
        yield studio
        studio.close()


def main() -> int:
    """Take them all."""
    application = QApplication([sys.argv[0]])
    application.setStyle("Fusion")
    application.setCursorFlashTime(0)
    for language, theme in (("en", ThemeChoice.DARK), ("fr", ThemeChoice.LIGHT)):
        with studio_for(application, language, theme) as studio:
            studio.show("Affiches/gala.png", "Posters/gala.png")
            studio.take(SHOWN / f"window-{theme.value}-{language}.png")
            studio.window.commands[ActionId.THEME_LIGHT].setChecked(True)
            take_for_guide(studio, language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
