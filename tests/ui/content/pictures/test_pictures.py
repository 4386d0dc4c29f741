"""Pictures: read within bounds, laid out, compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtTest import QTest

from tests.compare.documents import pdf, png
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.ui.content.base import ViewPreferences
from upont_desktop.ui.content.pictures.difference import difference
from upont_desktop.ui.content.pictures.picture_canvas import Overlay
from upont_desktop.ui.content.pictures.picture_decoder import PictureDecoder
from upont_desktop.ui.content.pictures.picture_viewers import PictureView
from upont_desktop.ui.content.pictures.pixels import Picture
from upont_desktop.ui.style.theme import Themes

MARK = QColor("#FF0000")


def picture(width: int, height: int, colour: str = "white") -> Picture:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return Picture(image, width, height)


def spotted(width: int, height: int, x: int, y: int, size: int = 10) -> Picture:
    made = picture(width, height)
    painter = QPainter(made.image)
    painter.fillRect(x, y, size, size, QColor("black"))
    painter.end()
    return made


def jpeg(width: int, height: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    assert QImageWriter(buffer, QByteArray(b"jpg")).write(picture(width, height, "blue").image)
    return bytes(buffer.data().data())


@pytest.fixture
def decoder(pixels: HelperPool) -> PictureDecoder:
    return PictureDecoder(pixels)


def test_reading_gives_pixels_and_size(decoder: PictureDecoder) -> None:
    read = decoder.read_picture(png(30, 20, colour=b"\x10\x20\x30"))
    assert isinstance(read, Picture)
    assert (read.width, read.height) == (30, 20)
    assert read.image.pixelColor(5, 5) == QColor(16, 32, 48)


def test_a_large_picture_is_made_smaller_but_keeps_its_size(decoder: PictureDecoder) -> None:
    read = decoder.read_picture(jpeg(6_200, 4_000))
    assert isinstance(read, Picture)
    assert (read.width, read.height) == (6_200, 4_000)
    assert read.image.width() * read.image.height() <= 24_000_000


@pytest.mark.parametrize(
    "data", [b"", b"nothing", png(30, 20)[:40], b"<svg xmlns='http://www.w3.org/2000/svg'/>", pdf(["one"])]
)
def test_what_is_no_picture_is_refused_in_words(data: bytes, decoder: PictureDecoder) -> None:
    read = decoder.read_picture(data)
    assert isinstance(read, Unavailable)
    assert read.reason in (Reason.UNSUPPORTED, Reason.BROKEN)


def test_a_drawing_has_its_own_size_and_pixels_enough(decoder: PictureDecoder) -> None:
    drawn = decoder.draw_svg(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    )
    assert isinstance(drawn, Picture)
    assert (drawn.width, drawn.height) == (40, 20)
    assert drawn.image.width() > 200
    assert drawn.image.pixelColor(10, 10) == QColor("black")
    assert isinstance(decoder.draw_svg("<svg"), Unavailable)
    assert isinstance(decoder.draw_svg(""), Unavailable)


def test_the_same_picture_does_not_differ() -> None:
    found = difference(picture(50, 40), picture(50, 40), MARK)
    assert found.share == 0
    assert found.image.pixelColor(10, 10).alpha() == 0


def test_what_differs_is_marked_where_it_is() -> None:
    found = difference(picture(53, 40), spotted(53, 40, 20, 10), MARK)
    assert found.share == pytest.approx(100 / (53 * 40))
    assert found.image.pixelColor(25, 15) == MARK
    assert found.image.pixelColor(5, 5).alpha() == 0


def test_what_only_the_larger_one_covers_differs_too() -> None:
    found = difference(picture(50, 40), picture(100, 40), MARK)
    assert (found.width, found.height) == (100, 40)
    assert found.share == pytest.approx(0.5)


def test_one_picture_has_no_overlays(themes: Themes, habits: ViewPreferences, shown: Callable[..., None]) -> None:
    view = PictureView(themes, habits, (None, picture(30, 20)), notes="PNG")
    shown(view, 400, 300)
    assert len(view.tools()) == 3
    assert view.notes().startswith("PNG")


def test_small_pictures_are_enlarged_and_large_ones_fit(
    themes: Themes, habits: ViewPreferences, shown: Callable[..., None]
) -> None:
    small, large = (PictureView(themes, habits, (None, picture(size, size))) for size in (16, 4_000))
    for view in (small, large):
        shown(view, 400, 300)
        assert view.canvas.verticalScrollBar().maximum() == 0
        assert view.canvas.horizontalScrollBar().maximum() == 0
    assert small.canvas.zoom > 1
    assert large.canvas.zoom < 0.1


def test_zoom_keeps_the_point_that_is_looked_at(
    themes: Themes, habits: ViewPreferences, shown: Callable[..., None]
) -> None:
    view = PictureView(themes, habits, (None, picture(2_000, 2_000)))
    shown(view, 400, 300)
    canvas = view.canvas
    canvas.set_zoom(1.0)
    canvas.horizontalScrollBar().setValue(500)
    canvas.set_zoom(2.0, QPointF(100, 100))
    assert canvas.horizontalScrollBar().value() == pytest.approx(2 * 600 - 100, abs=2)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.horizontalScrollBar().maximum() == 0
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.zoom > 0.13


@pytest.mark.parametrize("overlay", list(Overlay))
def test_each_overlay_is_painted_and_remembered(
    overlay: Overlay, themes: Themes, habits: ViewPreferences, shown: Callable[..., None]
) -> None:
    view = PictureView(themes, habits, (picture(100, 80), spotted(120, 80, 20, 10)), ("old", "new"), "PNG")
    shown(view, 500, 300)
    view.lay(overlay)
    assert not view.grab().isNull()
    assert habits.overlay == overlay.value
    again = PictureView(themes, habits, (picture(9, 9), picture(9, 9)))
    shown(again)
    assert again.tools()[list(Overlay).index(overlay)].isChecked()


def colour_at(view: PictureView, x: float, y: float) -> QColor:
    image = view.canvas.viewport().grab().toImage()
    return image.pixelColor(round(x * image.width()), round(y * image.height()))


def test_swiping_shows_the_old_one_at_the_left(
    themes: Themes, habits: ViewPreferences, shown: Callable[..., None]
) -> None:
    view = PictureView(themes, habits, (picture(300, 200, "red"), picture(300, 200, "blue")))
    shown(view, 400, 320)
    view.lay(Overlay.SWIPE)
    assert colour_at(view, 0.3, 0.5) == QColor("red")
    assert colour_at(view, 0.7, 0.5) == QColor("blue")
    canvas = view.canvas
    QTest.mousePress(
        canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(canvas.viewport().width() * 0.9), 100)
    )
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton)
    assert colour_at(view, 0.7, 0.4) == QColor("red")
    for _ in range(12):
        QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert colour_at(view, 0.5, 0.4) == QColor("blue")


def test_the_difference_says_how_much(themes: Themes, habits: ViewPreferences, shown: Callable[..., None]) -> None:
    view = PictureView(themes, habits, (picture(100, 100), spotted(100, 100, 0, 0)))
    shown(view)
    view.lay(Overlay.DIFFERENCE)
    assert "1.0" in view.notes() or "1,0" in view.notes()
