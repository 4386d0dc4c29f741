"""F1 opens the guide in the window's language: whole, findable, and reading nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from upont_desktop.ui.help.guide import Guide, GuidePage, guide_file
from upont_desktop.ui.widgets.action_spec import ActionId
from upont_desktop.ui.window.main_window import MainWindow
from upont_desktop.ui.wording.translation import LANGUAGES

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform


@pytest.fixture
def guide(make_window: Callable[[], MainWindow], qtbot: QtBot) -> Guide:
    window = make_window()
    QTest.keyClick(window, Qt.Key.Key_F1)
    made = window.app_dialogs.guide
    assert made is not None
    qtbot.waitUntil(made.isVisible)
    return made


def test_f1_opens_it_and_escape_closes_it(guide: Guide, qtbot: QtBot) -> None:
    window = guide.parent()
    assert isinstance(window, MainWindow)
    assert guide.page.toPlainText().startswith("uPont Desktop: a guide")
    window.commands[ActionId.GUIDE].trigger()
    assert window.app_dialogs.guide is guide
    QTest.keyClick(guide.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.app_dialogs.guide is None)


def top_line(guide: Guide) -> str:
    cursor = guide.page.cursorForPosition(guide.page.viewport().rect().topLeft())
    cursor.movePosition(cursor.MoveOperation.NextBlock)
    return cursor.block().previous().text() + "\n" + cursor.block().text()


def test_every_chapter_is_listed_and_gone_to(guide: Guide) -> None:
    names = re.findall(r"^## (.+)$", guide_file("en").read_text("utf-8"), re.MULTILINE)
    assert guide.chapters.model().rowCount() == len(names) >= 8
    for number in (3, 1):
        guide.chapters.choose(number)
        assert names[number] in top_line(guide)


def test_words_are_found_one_after_the_other(guide: Guide) -> None:
    QTest.keyClick(guide.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(guide.field, "undo")
    first = guide.page.textCursor().selectionStart()
    assert guide.page.textCursor().selectedText().lower() == "undo"
    QTest.keyClick(guide.field, Qt.Key.Key_Return)
    assert guide.page.textCursor().selectionStart() > first
    for _ in range(20):
        QTest.keyClick(guide.field, Qt.Key.Key_Return)
    assert guide.page.textCursor().hasSelection()


def test_it_speaks_the_windows_language(make_window: Callable[[], MainWindow]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        window = make_window()
        window.commands[ActionId.GUIDE].trigger()
        guide = window.app_dialogs.guide
        assert guide is not None
        assert guide.page.toPlainText().startswith("uPont Desktop : le guide")
        guide.close()
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there(qtbot: QtBot, language: str) -> None:
    page = GuidePage()
    qtbot.addWidget(page)
    page.resize(700, 500)
    file = guide_file(language)
    text = file.read_text("utf-8")
    page.show_text(text, file.parent)
    for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text):
        picture = page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert isinstance(picture, QImage), name
        assert 80 <= picture.deviceIndependentSize().width() <= 700


def test_it_reads_nothing_from_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    page = GuidePage()
    qtbot.addWidget(page)
    (tmp_path / "guide").mkdir()
    QImage(10, 10, QImage.Format.Format_RGB32).save(str(tmp_path / "secret.png"))
    page.show_text("# A", tmp_path / "guide")
    image = QTextDocument.ResourceType.ImageResource.value
    for name in ("../secret.png", str(tmp_path / "secret.png"), "https://example.org/x.png", "none.png"):
        assert page.loadResource(image, QUrl(name)) is None
    assert page.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("x.css")) is None
