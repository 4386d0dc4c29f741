"""The settings dialog: each choice is in effect at once, and remembered."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.bug_report import ExceptionHook
from upont_desktop.ui.core.external_programs import ExternalPrograms
from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.preferences.dialog import PreferencesDialog
from upont_desktop.ui.style.fonts import apply_fonts, fixed_font
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.window_host import WindowHost
from upont_desktop.ui.wording.translation import speak


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    """Give the application back its language and fonts."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    apply_fonts(qapp, 100, "")


@pytest.fixture
def stage(
    qapp: QApplication, as_before: None, background: Background, themes: Themes, places: DataFolders, qtbot: QtBot
) -> Iterator[WindowHost]:
    """The window as the program makes it."""
    settings = Settings(places.settings)
    settings.language = "en"
    made = WindowHost(qapp, background, themes, settings, ExceptionHook(places.log), ExternalPrograms(settings))
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def open_settings(stage: WindowHost) -> Callable[[], PreferencesDialog]:
    """Open the settings as the menu does."""

    def show() -> PreferencesDialog:
        stage.window.commands[ActionId.SETTINGS].trigger()
        assert stage.window.app_dialogs.preferences is not None
        return stage.window.app_dialogs.preferences

    return show


def pick(box: QComboBox, value: object) -> None:
    """Choose as a person does, by the keyboard."""
    box.setFocus()
    at = box.findData(value)
    assert at >= 0
    while box.currentIndex() != at:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)


def remembered(places: DataFolders) -> Settings:
    return Settings(places.settings)


def test_colours_change_at_once(
    stage: WindowHost, open_settings: Callable[[], PreferencesDialog], themes: Themes, places: DataFolders
) -> None:
    pick(open_settings().looks.colours, ThemeChoice.DARK)
    assert themes.current.dark
    assert stage.window.commands[ActionId.THEME_DARK].isChecked()
    stage._settings.save()
    assert remembered(places).theme is ThemeChoice.DARK


def test_another_language_is_spoken_at_once(
    stage: WindowHost, open_settings: Callable[[], PreferencesDialog], filled: CloneBuilder, qtbot: QtBot
) -> None:
    stage.window.session.open_folder(filled.path)
    qtbot.waitUntil(lambda: stage.window.session.summary.complete and stage.window.at_rest, timeout=20_000)
    before = stage.window
    pick(open_settings().looks.language, "fr")
    qtbot.waitUntil(lambda: stage.window is not before)
    window = stage.window
    dialog = window.app_dialogs.preferences
    assert dialog is not None
    assert dialog.windowTitle() == "Réglages"
    assert dialog.focusWidget() is dialog.looks.language
    assert window.commands[ActionId.OPEN_FOLDER].text() == "&Ouvrir le dossier d’un cercle…"
    qtbot.waitUntil(lambda: window.session.circle is not None and window.at_rest, timeout=20_000)
    assert window.panes.history.model.rowCount() == 7
    assert not shiboken6.isValid(before)
    pick(dialog.looks.language, "en")
    qtbot.waitUntil(lambda: stage.window is not window)
    assert stage.window.commands[ActionId.OPEN_FOLDER].text() == "&Open a circle's folder…"


def test_a_larger_text_is_shown_at_once(
    stage: WindowHost, open_settings: Callable[[], PreferencesDialog], places: DataFolders, qtbot: QtBot
) -> None:
    before, points, fixed = stage.window, stage.window.font().pointSizeF(), fixed_font().pointSizeF()
    pick(open_settings().looks.text_size, 110)
    qtbot.waitUntil(lambda: stage.window is not before)
    assert stage.window.font().pointSizeF() == pytest.approx(points * 1.1)
    assert fixed_font().pointSizeF() == pytest.approx(fixed * 1.1)
    assert remembered(places).text_size == 110


def test_another_fixed_width_font_is_used_at_once(
    stage: WindowHost, open_settings: Callable[[], PreferencesDialog], qtbot: QtBot
) -> None:
    before, looks = stage.window, open_settings().looks
    family = looks.fixed.itemData(looks.fixed.count() - 1)
    pick(looks.fixed, family)
    qtbot.waitUntil(lambda: stage.window is not before)
    assert fixed_font().family() == family


def test_keeping_by_itself_is_switched_and_timed(
    stage: WindowHost, open_settings: Callable[[], PreferencesDialog], places: DataFolders
) -> None:
    keeping = open_settings().keeping
    keeping.quiet.setValue(90)
    assert stage._settings.quiet_seconds == 90
    QTest.keyClick(keeping.switch, Qt.Key.Key_Space)
    assert not stage._settings.keeps_automatically
    assert not keeping.quiet.isEnabled()
    stage._settings.save()
    assert (remembered(places).keeps_automatically, remembered(places).quiet_seconds) == (False, 90)


def config(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), "config", *arguments]
    return subprocess.run(command, capture_output=True, text=True).stdout.strip()


def test_who_the_person_is_goes_into_gits_own_files(
    stage: WindowHost,
    open_settings: Callable[[], PreferencesDialog],
    filled: CloneBuilder,
    qtbot: QtBot,
    background: Background,
) -> None:
    for name in ("user.name", "user.email"):
        config(filled.path, "--unset-all", name)
    stage.window.session.open_folder(filled.path)
    qtbot.waitUntil(lambda: stage.window.session.circle is not None)
    page = open_settings().identity
    qtbot.waitUntil(lambda: background.idle)
    for field, text in ((page.everywhere.name, "Zoe"), (page.everywhere.email, "zoe@example.org")):
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: config(filled.path, "--global", "user.email") == "zoe@example.org")
    assert config(filled.path, "--global", "user.name") == "Zoe"
    assert not page.here.name.isEnabled()
    page.differs.click()
    QTest.keyClicks(page.here.name, "Le club")
    page.here.email.setFocus()
    QTest.keyClicks(page.here.email, "club")
    QTest.keyClick(page.here.email, Qt.Key.Key_Return)
    assert page.note.text() == "Please enter a name, and an e-mail address with an @."
    QTest.keyClicks(page.here.email, "@example.org")
    QTest.keyClick(page.here.email, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: config(filled.path, "--local", "user.email") == "club@example.org")
    assert config(filled.path, "user.name") == "Le club"
    page.differs.click()
    qtbot.waitUntil(lambda: config(filled.path, "user.name") == "Zoe")


def test_programs_are_chosen_by_kind(stage: WindowHost, open_settings: Callable[[], PreferencesDialog]) -> None:
    page = open_settings().programs
    assert not page.choose.isEnabled()
    QTest.keyClicks(page.ending, "*.PDF")
    assert page.choose.isEnabled()
    page.take("/usr/bin/evince")
    assert stage._settings.openers == {"pdf": "/usr/bin/evince"}
    item = page.list.topLevelItem(0)
    assert item is not None
    assert (item.text(0), item.text(1), item.toolTip(1)) == (".pdf", "evince", "/usr/bin/evince")
    item.setSelected(True)
    page.remove.click()
    assert stage._settings.openers == {}


def test_a_page_can_be_gone_to(open_settings: Callable[[], PreferencesDialog]) -> None:
    dialog = open_settings()
    dialog.show_field("everywhere_name")
    assert dialog.focusWidget() is dialog.identity.everywhere.name
    assert dialog.list.at == 3


def test_the_language_of_the_command_line_is_only_the_first(
    qapp: QApplication, as_before: None, background: Background, themes: Themes, places: DataFolders, qtbot: QtBot
) -> None:
    settings = Settings(places.settings)
    stage = WindowHost(qapp, background, themes, settings, ExceptionHook(places.log), ExternalPrograms(settings), "fr")
    stage.window.show()
    assert stage.window.commands[ActionId.QUIT].text() == "&Quitter"
    settings.language = "en"
    stage.remake("language")
    assert stage.window.commands[ActionId.QUIT].text() == "&Quit"
    stage.window.close()


def test_speaking_again_forgets_the_language_before(qapp: QApplication, as_before: None) -> None:
    for code in ("fr", "en", "fr", "en"):
        speak(qapp, code)
    assert QApplication.translate("MainWindow", "Open the folder of a circle") == "Open the folder of a circle"
    assert QApplication.translate("QPlatformTheme", "Close") == "Close"


def test_other_colours_after_another_language(stage: WindowHost, themes: Themes, qapp: QApplication) -> None:
    stage.window.commands.with_icon(ActionId.QUIT)
    stage.window.commands.with_icon(ActionId.SETTINGS)
    stage._settings.language = "fr"
    stage.remake("language")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the window before is gone
    themes.choose(ThemeChoice.DARK)  # an error in a slot fails the test
    assert stage.window.commands[ActionId.QUIT].text() == "&Quitter"
    themes.choose(ThemeChoice.LIGHT)
