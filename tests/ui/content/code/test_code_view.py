"""The view of lines, with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.content.code.test_page_rows import NEW, pages
from upont_desktop.domain.content.text import ComparedRow, RowKind, TextSide
from upont_desktop.ui.content.base import ViewPreferences
from upont_desktop.ui.content.code.code_view import CodeView
from upont_desktop.ui.content.code.page_rows import PageSide, TextLayout, TextPage, page_of_text
from upont_desktop.ui.content.code.text_viewers import TextComparisonView, TextView
from upont_desktop.ui.style.theme import Themes


@pytest.fixture
def view(qtbot: QtBot, themes: Themes) -> CodeView:
    made = CodeView(themes)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def text(*lines: str) -> TextPage:
    return page_of_text(TextSide(lines))


def place(view: CodeView, row: int, column: int, side: PageSide = PageSide.RIGHT) -> QPoint:
    """A point of the viewport in the middle of a row, at the edge of a character."""
    height = view.verticalScrollBar().singleStep()
    for x in range(view.viewport().width()):
        at = QPointF(x, row * height + height / 2 - view.verticalScrollBar().value())
        if view.side_at(x) is side and view.place_at(at, side) == (row, column):
            return QPoint(x + 2, int(at.y()))
    raise AssertionError((row, column))


def test_dragging_selects_and_copies(view: CodeView) -> None:
    view.show_page(text("one two", "three four", "five"))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, 0, 4))
    QTest.mouseMove(view.viewport(), place(view, 1, 5))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, 1, 5))
    assert view.copied() == "two\nthree"
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "two\nthree"


def test_two_clicks_select_a_word_three_a_line(view: CodeView) -> None:
    view.show_page(text("one two", "three"))
    at = place(view, 0, 5)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.copied() == "two"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.copied() == "one two"


def test_keys_move_the_current_row_and_select_rows(view: CodeView) -> None:
    view.show_page(text(*(f"line {at}" for at in range(100))))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current == 1
    assert view.copied() == "line 1"
    assert "line 1" in view.accessibleDescription()
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.copied() == "line 1\nline 2\nline 3"
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current == 99
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.copied().count("\n") == 99


def test_enter_opens_a_fold_and_so_does_a_click(view: CodeView) -> None:
    for page in pages():
        view.show_page(page)
        folds = [at for at in range(len(page)) if page.row(at).kind is RowKind.FOLD]
        view.go_to(folds[0])
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert page.row(folds[0]).kind is RowKind.SAME
        view.unfold_all()
        assert not page.has_folds


def test_steps_go_from_change_to_change(view: CodeView) -> None:
    page, _ = pages()
    view.show_page(page)
    assert view.step(1)
    assert view.current == page.changes[0]
    assert view.step(1)
    assert view.current == page.changes[1]
    assert not view.step(1)
    assert view.step(-1)
    assert view.current == page.changes[0]


def test_finding_opens_the_fold_that_hides_the_words(view: CodeView) -> None:
    _, page = pages()
    view.show_page(page)
    assert view.search("line 25", 1)
    assert view.copied() == "line 25"
    assert page.text(view.current, PageSide.RIGHT) == "line 25"
    assert not view.search("nowhere", 1)


def test_finding_goes_on_and_back(view: CodeView) -> None:
    view.show_page(text("a x", "b x x", "c"))
    rows = []
    for direction in (0, 1, 1, 1, -1):
        assert view.search("x", direction)
        rows.append((view.current, view.selection.start[1]))
    assert rows == [(0, 2), (1, 2), (1, 4), (0, 2), (1, 4)]


def test_writing_more_letters_stays_at_the_place_found(view: CodeView) -> None:
    view.show_page(text("xa", "xb", "xb"))
    assert view.search("x", 0)
    assert view.search("xb", 0)
    assert view.current == 1
    assert view.search("xb", 0)
    assert view.current == 1


@pytest.mark.parametrize("wrap", [False, True])
def test_each_place_of_a_line_is_where_it_is_drawn(view: CodeView, wrap: bool) -> None:
    line = "a\tb é 日本 " + "word " * 40
    view.set_wrap(wrap)
    view.show_page(text(line, "second"))
    seen = {view.place_at(QPointF(x, 5), PageSide.RIGHT)[1] for x in range(view.viewport().width())}
    assert seen >= set(range(40))
    if wrap:
        assert view.horizontalScrollBar().maximum() == 0
        assert view.row_at(5) == view.row_at(view.verticalScrollBar().singleStep() + 5) == 0
    else:
        assert view.horizontalScrollBar().maximum() > 0
        assert view.row_at(view.verticalScrollBar().singleStep() + 5) == 1


def test_lines_in_every_script_are_painted(view: CodeView) -> None:
    view.show_page(text("plain", "שלום עולם", "日本語", "e\u0301\u0301", "🙂🙂", "\x00\x1b", "ｗｉｄｅ" * 2_000))
    view.select_all()
    view.mark("o")
    assert not view.grab().isNull()


def ink_of(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(0, image.width(), 2) for y in range(image.height())
    )


def test_only_what_is_seen_is_asked_for(view: CodeView, monkeypatch: pytest.MonkeyPatch) -> None:
    page = text(*(f"line {at}" for at in range(100_000)))
    view.show_page(page)
    view.go_to(50_000)
    asked: list[int] = []
    whole = TextPage.row

    def row(self: TextPage, at: int) -> ComparedRow:
        asked.append(at)
        return whole(self, at)

    monkeypatch.setattr(TextPage, "row", row)
    assert ink_of(view.grab().toImage()) > 0
    assert asked
    assert len(set(asked)) < 100
    assert min(asked) > 49_000


def test_a_line_of_a_million_characters_is_painted_by_its_visible_part(view: CodeView) -> None:
    view.show_page(text("x" * 1_000_000))
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert ink_of(view.grab().toImage()) > 0


def test_a_wide_view_shows_both_sides_until_the_person_chose(
    themes: Themes, shown: Callable[..., None], qtbot: QtBot
) -> None:
    view = TextComparisonView(themes, ViewPreferences(), pages())
    shown(view, 900)
    assert view.code.page.layout is TextLayout.SIDE_BY_SIDE
    view.resize(500, 400)
    qtbot.waitUntil(lambda: view.code.page.layout is TextLayout.UNIFIED)
    beside = view.tools()[0]
    beside.trigger()
    assert view.code.page.layout is TextLayout.SIDE_BY_SIDE
    view.resize(480, 400)
    assert view.code.page.layout is TextLayout.SIDE_BY_SIDE


def test_the_first_change_is_in_view(themes: Themes, shown: Callable[..., None]) -> None:
    old = [f"line {at}" for at in range(300)]
    view = TextComparisonView(
        themes, ViewPreferences(side_by_side=False), pages(old, [*old[:3], "new", *old[3:], "end"])
    )
    shown(view, 500, 300)
    assert view.code.current == view.code.page.changes[0]
    assert view.code.verticalScrollBar().value() == 0


def test_sides_are_selected_apart(view: CodeView) -> None:
    _, page = pages()
    page.unfold_all()
    view.show_page(page)
    at = place(view, 2, 3, PageSide.LEFT)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view.viewport(), QPoint(view.viewport().width() - 5, at.y()))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    assert view.selection.side is PageSide.LEFT
    assert view.copied() == "e 2"


def test_an_empty_text_takes_every_key(view: CodeView) -> None:
    view.show_page(text())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_C):
        QTest.keyClick(view, key)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert view.copied() == ""
    assert not view.search("x", 1)


def test_line_numbers_can_be_left_out(themes: Themes, shown: Callable[..., None]) -> None:
    with_numbers, without = (
        TextView(themes, ViewPreferences(), text(*NEW), numbers=numbers) for numbers in (True, False)
    )
    for view in (with_numbers, without):
        shown(view)
    assert (
        without.code.place_at(QPointF(40, 5), PageSide.RIGHT)[1]
        > with_numbers.code.place_at(QPointF(40, 5), PageSide.RIGHT)[1]
    )
