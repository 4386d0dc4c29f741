"""PDF documents: pages drawn elsewhere, side by side."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.compare.documents import pdf
from upont_desktop.compare import compare, preview
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.pdf import PdfComparison, PdfPreview
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.ui.content.pdf.layout import PageLayout, sheets_of_comparison, sheets_of_document
from upont_desktop.ui.content.pdf.pdf_viewer import PdfView
from upont_desktop.ui.content.pdf.render_client import PageDrawer, PageRequest
from upont_desktop.ui.style.theme import Themes

OLD = pdf(["one", "two", "three"])
NEW = pdf(["one", "TWO", "three", "four"])


@pytest.fixture
def compared() -> PdfComparison:
    found = compare("a.pdf", OLD, "a.pdf", NEW)
    assert isinstance(found, PdfComparison)
    return found


@pytest.fixture
def drawer(qtbot: QtBot, pixels: HelperPool) -> Iterator[PageDrawer]:
    made = PageDrawer((OLD, b"%PDF-1.4 broken"), pixels)
    yield made
    made.close()
    qtbot.waitUntil(lambda: made not in PageDrawer._working)


def draw(qtbot: QtBot, drawer: PageDrawer, wish: PageRequest) -> QImage:
    with qtbot.waitSignal(drawer.drawn, timeout=20_000) as got:
        drawer.wish([wish])
    assert got.args is not None
    asked, image = got.args
    assert asked == wish
    assert isinstance(image, QImage)
    return image


def test_it_is_known_when_all_is_drawn(drawer: PageDrawer, qtbot: QtBot) -> None:
    seen = [drawer.idle]
    drawer.wish([PageRequest(0, 0, 90, 90), PageRequest(0, 1, 90, 90)])
    seen.append(drawer.idle)
    with qtbot.waitSignals([drawer.drawn, drawer.drawn], timeout=20_000):
        pass
    qtbot.waitUntil(lambda: drawer.idle)
    assert seen == [True, False]


def darkest(image: QImage) -> int:
    return min(image.pixelColor(x, y).lightness() for x in range(0, image.width(), 2) for y in range(image.height()))


def test_pages_are_drawn_on_white_in_another_process(drawer: PageDrawer, qtbot: QtBot) -> None:
    image = draw(qtbot, drawer, PageRequest(0, 1, 200, 280))
    assert (image.width(), image.height()) == (200, 280)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert darkest(image) < 160
    assert draw(qtbot, drawer, PageRequest(0, 99, 200, 280)).isNull()
    assert draw(qtbot, drawer, PageRequest(1, 0, 200, 280)).isNull()


def test_a_helper_that_dies_between_two_pages_costs_nothing(
    drawer: PageDrawer, pixels: HelperPool, qtbot: QtBot
) -> None:
    draw(qtbot, drawer, PageRequest(0, 0, 100, 140))
    (helper,) = pixels.processes
    os.kill(helper, signal.SIGKILL)
    assert not draw(qtbot, drawer, PageRequest(0, 1, 100, 140)).isNull()


def test_documents_that_a_helper_has_forgotten_are_sent_again(
    drawer: PageDrawer, pixels: HelperPool, qtbot: QtBot
) -> None:
    draw(qtbot, drawer, PageRequest(0, 0, 100, 140))
    others = [PageDrawer((OLD, NEW), pixels) for _ in range(3)]
    for other in others:
        assert not draw(qtbot, other, PageRequest(0, 0, 50, 70)).isNull()
        assert not draw(qtbot, other, PageRequest(1, 3, 50, 70)).isNull()
        other.close()
    assert not draw(qtbot, drawer, PageRequest(0, 2, 100, 140)).isNull()


def test_too_many_pixels_are_never_asked_for(drawer: PageDrawer) -> None:
    drawer.wish([PageRequest(0, 0, 100_000, 100_000)])
    assert drawer._thread is None


def test_pairs_stand_below_each_other_and_sides_beside(compared: PdfComparison) -> None:
    sheets = sheets_of_comparison(compared)
    layout = PageLayout(sheets, 600, 1.0)
    assert layout.width == 600
    for at in range(len(sheets.pairs)):
        for side, _, place in layout.pages(at):
            assert place.left() >= (side * 300) + 5
            assert place.right() <= 300 + side * 300
            assert place.top() > layout.top(at)
            assert layout.at(place.center().y()) == at
    assert layout.at(0) == 0
    assert layout.at(10**9) == len(sheets.pairs) - 1
    assert PageLayout(sheets, 600, 2.0).width > 1100


def test_every_page_is_there_though_not_all_were_read() -> None:
    found = preview("a.pdf", OLD)
    assert isinstance(found, PdfPreview)
    short = found.document.__class__(3, found.document.pages[:1])
    assert [len(list(PageLayout(sheets_of_document(short), 300, 1).pages(at))) for at in range(3)] == [1, 1, 1]


def test_steps_go_to_changed_pages(
    themes: Themes, compared: PdfComparison, shown: Callable[..., None], pixels: HelperPool, qtbot: QtBot
) -> None:
    view = PdfView(themes, sheets_of_comparison(compared), (OLD, NEW), pixels, "notes")
    shown(view, 500, 400)
    kinds = [pair.kind for pair in compared.pages]
    assert kinds == [PairKind.SAME, PairKind.CHANGED, PairKind.SAME, PairKind.ADDED]
    assert view.steps
    assert view.canvas.current == 1  # where the first difference is
    assert view.step(1)
    assert view.canvas.current == 3
    assert not view.step(1)
    assert view.step(-1)
    assert view.canvas.current == 1
    assert "2" in view.notes()
    qtbot.waitUntil(lambda: 1 in view.canvas._differences, timeout=20_000)
    assert view.canvas._differences[1].share > 0
    view.release()
    qtbot.waitUntil(lambda: not PageDrawer._working)


def test_the_width_settles(themes: Themes, shown: Callable[..., None], pixels: HelperPool, qtbot: QtBot) -> None:
    found = preview("a.pdf", OLD)
    assert isinstance(found, PdfPreview)
    view = PdfView(themes, sheets_of_document(found.document), (None, OLD), pixels)
    shown(view, 400, 300)
    laid_out: list[float] = []
    lay_out = view.canvas._lay_out
    view.canvas._lay_out = lambda: (laid_out.append(1.0), lay_out())[1]  # type: ignore[func-returns-value, method-assign]
    for height in range(300, 900, 20):
        view.resize(400, height)
        qtbot.wait(0)
    assert len(laid_out) <= 30
    view.release()
    qtbot.waitUntil(lambda: not PageDrawer._working)


def test_a_comparison_begins_at_the_first_page_that_differs(
    themes: Themes, pixels: HelperPool, shown: Callable[..., None], qtbot: QtBot
) -> None:
    words = [f"page {number}" for number in range(12)]
    old, new = pdf(words), pdf([*words[:7], "other", *words[8:]])
    found = compare("a.pdf", old, "a.pdf", new)
    assert isinstance(found, PdfComparison)
    view = PdfView(themes, sheets_of_comparison(found), (old, new), pixels)
    drawn: list[PageRequest] = []
    view.canvas._drawer.drawn.connect(lambda wish, _image: drawn.append(wish))
    shown(view)
    qtbot.waitUntil(lambda: len(drawn) >= 2 and view.at_rest, timeout=20_000)
    assert view.canvas.current == 7
    assert {(wish.side, wish.page) for wish in drawn[:2]} == {(0, 7), (1, 7)}  # and nothing before them
    assert not view.step(1)
    view.release()


def test_a_title_that_no_person_gave_is_not_told() -> None:
    for title, told in (("untitled", ""), ("(Untitled)", ""), ("Untitled thoughts", "Untitled thoughts")):
        found = preview("a.pdf", pdf(["one"], title=title))
        assert isinstance(found, PdfPreview)
        assert found.document.title == told
