"""Rendered text: what it loads, what it finds, where its changes are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from tests.ui.content.code.test_colours import contrast
from upont_desktop.compare import compare, preview
from upont_desktop.domain.content.markdown import MarkdownComparison, MarkdownPreview
from upont_desktop.domain.content.math_formula import FORMULA
from upont_desktop.ui.content.code.colours import strong
from upont_desktop.ui.content.rich.rich_viewer import RichView
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.style.tone import Tone

IMAGE = QTextDocument.ResourceType.ImageResource.value


def image(width: int = 20) -> QImage:
    made = QImage(width, 10, QImage.Format.Format_RGB32)
    made.fill(QColor("blue"))
    return made


def test_nothing_is_loaded_but_what_came_with_the_text(
    themes: Themes, shown: Callable[..., None], tmp_path: Path
) -> None:
    file = tmp_path / "secret.png"
    image().save(str(file))
    addresses = [file.as_uri(), str(file), "http://example.org/x.png", "other.png"]
    html = "".join(f'<img src="{address}">' for address in [*addresses, "mine.png"])
    view = RichView(themes, html, {"mine.png": image()})
    shown(view)
    for address in addresses:
        sign = view.text.loadResource(IMAGE, QUrl(address))
        assert isinstance(sign, QImage)
        assert not sign.isNull()
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert view.text.loadResource(style, QUrl(file.as_uri())) is None
    seen = view.text.viewport().grab().toImage()
    blue = sum(seen.pixelColor(x, y) == QColor("blue") for x in range(seen.width()) for y in range(40))
    assert blue == pytest.approx(20 * 10, abs=20)


def test_formulas_stand_on_the_line_in_the_colour_of_the_text(
    themes: Themes, shown: Callable[..., None], qtbot: QtBot
) -> None:
    found = preview("a.md", rb"xxx $x$ $x_n$ $\frac{1}{n}$")
    assert isinstance(found, MarkdownPreview)
    view = RichView(themes, found.html, {}, formulas=found.formulas)
    shown(view, 400, 200)

    def ink(left: int, right: int) -> tuple[QColor, int]:
        """The ink farthest from the ground between two columns, and the lowest row that has it."""
        seen, ground = view.text.viewport().grab().toImage(), QColor(themes.current.base)
        pixels = [(seen.pixelColor(x, y), y) for x in range(left, right) for y in range(seen.height())]
        distance = [abs(one.lightness() - ground.lightness()) for one, _ in pixels]
        darkest = max(distance)
        lowest = max(y for (_, y), far in zip(pixels, distance, strict=True) if far > darkest / 2)
        return pixels[distance.index(darkest)][0], lowest

    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        themes.choose(choice)
        cursor = view.text.textCursor()
        edges = []
        for at in (0, 3, 4, 5):  # before the letters, behind them, before the first formula, behind it
            cursor.setPosition(at)
            edges.append(view.text.cursorRect(cursor).left())
        letters, formula = ink(edges[0], edges[1]), ink(edges[2], edges[3])
        assert abs(letters[1] - formula[1]) <= 1  # both stand on the same line
        assert abs(letters[0].lightness() - formula[0].lightness()) < 90
    assert all(view.text.loadResource(IMAGE, QUrl(FORMULA + one.digest)) is not None for one in found.formulas)


def test_a_formula_is_copied_as_it_is_written(themes: Themes) -> None:
    found = preview("a.md", rb"let $x^2$ and ![y](y.png) be $\frac{1}{2}$.")
    assert isinstance(found, MarkdownPreview)
    view = RichView(themes, found.html, {}, formulas=found.formulas)
    view.text.selectAll()
    assert view.text.createMimeDataFromSelection().text().strip() == "let $x^2$ and \ufffc be $\\frac{1}{2}$."
    view.text.deleteLater()


def test_a_wide_formula_fits(themes: Themes, shown: Callable[..., None]) -> None:
    found = preview("a.md", ("$" + "x + " * 60 + "x$").encode())
    assert isinstance(found, MarkdownPreview)
    view = RichView(themes, found.html, {}, formulas=found.formulas)
    shown(view, 400, 300)
    drawn = view.text.loadResource(IMAGE, QUrl(FORMULA + found.formulas[0].digest))
    assert isinstance(drawn, QImage)
    assert drawn.deviceIndependentSize().width() < 400


def test_wide_pictures_fit(themes: Themes, shown: Callable[..., None]) -> None:
    view = RichView(themes, '<img src="wide.png">', {"wide.png": image(3_000)})
    shown(view, 400, 300)
    found = view.text.loadResource(IMAGE, QUrl("wide.png"))
    assert isinstance(found, QImage)
    assert found.width() < 400


def test_links_are_told_and_not_opened(themes: Themes, shown: Callable[..., None]) -> None:
    view = RichView(themes, '<p><a href="https://example.org">x</a></p>', {})
    shown(view)
    followed: list[str] = []
    view.opened.connect(followed.append)
    view.text.anchorClicked.emit(QUrl("https://example.org"))
    view.text.anchorClicked.emit(QUrl("#part"))
    assert followed == ["https://example.org"]
    assert "x" in view.text.toPlainText()


def test_finding_goes_on_and_round(themes: Themes, shown: Callable[..., None]) -> None:
    view = RichView(themes, "<p>one two</p><p>ONE three</p>", {})
    shown(view)
    places = []
    for direction in (0, 0, 1, 1, -1):
        assert view.search("one", direction)
        places.append(view.text.textCursor().selectionStart())
    assert places == [0, 0, 8, 0, 8]
    assert len(view.text.extraSelections()) == 2
    assert not view.search("four", 1)
    assert not view.search("", 0)
    assert view.text.extraSelections() == []


def test_steps_go_to_what_changed(themes: Themes, shown: Callable[..., None]) -> None:
    html = (
        "<p>same</p><p>a <ins>word</ins></p><p>same</p>"
        '<div class="del"><p>gone</p></div><p>same</p><p>and <del>more</del></p>'
    )
    view = RichView(themes, html, {}, changes=True)
    shown(view)
    seen = []
    while view.step(1):
        seen.append(view.text.textCursor().block().text())
    assert seen == ["a word", "gone", "and more"]
    assert view.step(-1)
    assert view.text.textCursor().block().text() == "gone"


def test_the_look_follows_the_theme(themes: Themes, shown: Callable[..., None]) -> None:
    view = RichView(themes, "<p>text <ins>word</ins></p>", {}, changes=True)
    shown(view)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        themes.choose(choice)
        theme = themes.current
        block = view.text.document().begin()
        colours = []
        fragments = block.begin()
        while not fragments.atEnd():
            look = fragments.fragment().charFormat()
            colours.append((look.foreground().color().name(), look.background().color().name()))
            fragments += 1
        assert colours[1][1].upper() == strong(theme, Tone.ADDED)
        assert contrast(colours[1][0], colours[1][1]) >= 4.5
        assert contrast(colours[0][0], theme.base) >= 4.5
        assert view.step(1) or view.text.textCursor().position() > 0
    themes.choose(ThemeChoice.LIGHT)


def test_cells_of_a_table_that_is_gone_have_the_ground_of_that(themes: Themes, shown: Callable[..., None]) -> None:
    found = compare("a.md", b"same\n\n|a|b|\n|-|-|\n|1|2|\n", "a.md", b"same\n")
    assert isinstance(found, MarkdownComparison)
    view = RichView(themes, found.html, {}, changes=True)
    shown(view)
    cursor = view.text.document().find("2")
    cell = cursor.currentTable().cellAt(cursor)
    assert cell.format().background().color().name().upper() == themes.current.removed_soft.upper()
    assert view.step(1)
