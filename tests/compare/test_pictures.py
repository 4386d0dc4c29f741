"""Pictures by their headers, and drawings that are safe to render."""

from __future__ import annotations

import base64
import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compare import documents
from upont_desktop import compare as room
from upont_desktop.compare.picture_headers import picture_header, svg_header
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.pictures import PictureComparison, PicturePreview, SvgComparison, SvgPreview
from upont_desktop.domain.content.unavailable import Reason, Unavailable


def jpeg(width: int, height: int, *, orientation: int = 1) -> bytes:
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1" + struct.pack(">HH", orientation, 0) + b"\0" * 4
    frame = struct.pack(">BHHB", 8, height, width, 3) + b"\0" * 9
    return (
        b"\xff\xd8\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
        + b"\xff\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame
    )  # fmt: skip


def tiff(width: int, height: int, order: str) -> bytes:
    entries = struct.pack(order + "HHIHHHHII", 256, 3, 1, width, 0, 257, 4, 1, height)
    return (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, 2) + entries


PICTURES = {
    "PNG": documents.png(300, 20),
    "GIF": b"GIF89a" + struct.pack("<HH", 300, 20),
    "BMP": b"BM" + b"\0" * 12 + struct.pack("<Iii", 40, 300, -20),
    "JPEG": jpeg(300, 20),
    "TIFF": tiff(300, 20, "<"),
    "WebP": b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8 + (299).to_bytes(3, "little") + (19).to_bytes(3, "little"),
    "PSD": b"8BPS\0\1" + b"\0" * 6 + b"\0\3" + struct.pack(">II", 20, 300),
    "Netpbm": b"P6\n# made by hand\n300 20\n255\n",
    "JPEG 2000": b"\0\0\0\x0cjP  \r\n\x87\n" + b"\0\0\0\x16ihdr" + struct.pack(">II", 20, 300),
    "AVIF": b"\0\0\0\x20ftypavif" + b"ispe\0\0\0\0" + struct.pack(">II", 300, 20),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_headers(kind: str) -> None:
    assert picture_header(PICTURES[kind]) == (kind, 300, 20)


def test_other_headers() -> None:
    assert picture_header(jpeg(300, 20, orientation=6)) == ("JPEG", 20, 300)
    assert picture_header(tiff(300, 20, ">")) == ("TIFF", 300, 20)
    assert picture_header(b"RIFF\0\0\0\0WEBPVP8 " + b"\0" * 10 + struct.pack("<HH", 300, 20)) == ("WebP", 300, 20)
    assert picture_header(b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + struct.pack("<I", 299 | 19 << 14)) == ("WebP", 300, 20)
    assert picture_header(b"\0\0\1\0\2\0" + b"\x10\x10" + b"\0" * 14 + b"\0\0" + b"\0" * 14) == ("ICO", 256, 256)


@given(st.sampled_from(sorted(PICTURES)), st.integers(0, 80), st.binary(max_size=40))
def test_cut_and_damaged_headers(kind: str, cut: int, more: bytes) -> None:
    header = picture_header(PICTURES[kind][:cut] + more)
    assert header is None or header.width >= 0


def test_pictures() -> None:
    shown = room.preview("a.png", documents.png(3, 4))
    assert isinstance(shown, PicturePreview)
    assert (shown.info.width, shown.info.height) == (3, 4)
    result = room.compare("a.png", documents.png(3, 4), "a.png", documents.png(3, 4))
    assert isinstance(result, PictureComparison)
    assert result.same_bytes


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (documents.png(60_000, 60_000), Reason.TOO_LARGE),
        (documents.png(3, 4)[:12], Reason.BROKEN),
        (b"", Reason.BROKEN),
        (documents.png(0, 4), Reason.BROKEN),
    ],
    ids=range(4),
)
def test_pictures_that_must_not_be_decoded(data: bytes, reason: Reason) -> None:
    shown = room.preview("a.png", data, as_kind=ContentKind.PICTURE)
    assert isinstance(shown, Unavailable)
    assert shown.reason is reason
    assert isinstance(
        room.compare("a.png", documents.png(1, 1), "a.png", data, as_kind=ContentKind.PICTURE), Unavailable
    )


def svg(inside: str, attributes: str = 'width="10" height="20"') -> SvgPreview:
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    text = f"<svg {names} {attributes}>{inside}</svg>"
    shown = room.preview("a.svg", text.encode())
    assert isinstance(shown, SvgPreview), shown
    return shown


DATA = "data:image/png;base64,"


@pytest.mark.parametrize(
    ("inside", "gone"),
    [
        ("<script>alert(1)</script>", "script"),
        ('<image xlink:href="file:///etc/passwd"/>', "passwd"),
        ('<image href="../secret.png"/>', "secret"),
        ('<image href="https://x.y/z.png"/>', "x.y"),
        ('<use xlink:href="other.svg#a"/>', "other"),
        ('<rect style="fill:url(http://x.y/z)"/>', "x.y"),
        ('<rect fill="url( &quot;other.svg#g&quot; )"/>', "other"),
        ("<style>@import 'http://x.y/z.css';</style>", "x.y"),
        ('<rect onclick="boo()"/>', "boo"),
        ("<foreignObject><p>html</p></foreignObject>", "html"),
        (f'<image href="{DATA}{base64.b64encode(documents.png(60_000, 60_000)).decode()}"/>', "base64"),
        ('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', "base64"),
        ('<a href="javascript:boo()"><rect/></a>', "boo"),
    ],
)
def test_what_a_drawing_would_load_is_taken_out(inside: str, gone: str) -> None:
    shown = svg(inside)
    assert shown.drawing
    assert gone not in shown.drawing


def test_what_is_inside_a_drawing_stays() -> None:
    picture = DATA + base64.b64encode(documents.png(2, 2)).decode()
    shown = svg(
        f'<g id="g"/><use href="#g"/><rect fill="url(#p)"/><image href="{picture}"/><style>.a{{fill:red}}</style>'
    )
    for part in ('href="#g"', "url(#p)", "base64", "fill:red"):
        assert part in shown.drawing
    assert (shown.info.width, shown.info.height, shown.problem) == (10, 20, "")


def test_a_document_type_is_harmless_and_entities_are_not() -> None:
    doctype = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    body = b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">%s</svg>'
    shown = room.preview("a.svg", doctype + body % b"<g/>")
    assert isinstance(shown, SvgPreview)
    assert "<g" in shown.drawing
    entity = b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    shown = room.preview("a.svg", entity + body % b"&x;")
    assert isinstance(shown, SvgPreview)
    assert (shown.drawing, shown.problem) == ("", "declares entities")


def test_drawings_that_explode() -> None:
    levels = "".join(f'<g id="g{at}">' + f'<use href="#g{at + 1}"/>' * 10 + "</g>" for at in range(12))
    assert (svg(levels).drawing, svg(levels).problem) == ("", "draws too much")
    assert svg('<g id="a"><use href="#a"/></g>').problem == "uses itself"
    assert svg("<g>" * 500 + "</g>" * 500).problem == "nested too deeply"
    assert svg("", 'width="60000" height="60000"').drawing == ""
    started = time.process_time()
    assert svg("<g/>\n" * 240_000).problem == "draws too much"
    assert time.process_time() - started < 8


def test_a_drawing_on_one_long_line_is_shown_as_picture_only() -> None:
    shown = svg(f'<path d="{"M 0 0 " * 100_000}"/>')
    assert shown.drawing
    assert shown.text is None
    data = ("<svg>" + "<g/>" * 100_000 + "</svg>").encode()
    result = room.compare("a.svg", data, "a.svg", data)
    assert isinstance(result, SvgComparison)
    assert result.text is None
    broken = room.preview("a.svg", b"<svg>" + b"x" * 300_000)
    assert isinstance(broken, Unavailable)


@pytest.mark.parametrize("data", [b"", b"<svg", b"no drawing", documents.XML_BOMB, b"<svg>" + b"\0" * 9])
def test_broken_drawings_are_shown_as_text(data: bytes) -> None:
    shown = room.preview("a.svg", data, as_kind=ContentKind.SVG)
    assert isinstance(shown, SvgPreview)
    assert shown.drawing == ""
    assert shown.problem


def test_drawings_compared() -> None:
    one, other = (b'<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="9"/>' % width for width in (1, 2))
    result = room.compare("a.svg", one, "a.svg", other)
    assert isinstance(result, SvgComparison)
    assert result.text is not None
    assert result.text.changed == 1
    assert result.left is not None
    assert result.left.info.width == 1


def test_svg_sizes() -> None:
    assert svg_header('<svg viewBox="0 0 30.4 20">') == ("SVG", 30, 20)
    assert svg_header('<svg width="100%" height="100%" viewBox="0,0,3,4">') == ("SVG", 3, 4)
    assert svg_header("<svg>") == ("SVG", 0, 0)
    assert svg_header("<html>") is None
