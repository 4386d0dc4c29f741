"""Drawings in SVG, as picture and as text.

A renderer would load what a drawing names, and would multiply what it uses: so it gets a drawing from which all that
was taken out.
"""

from __future__ import annotations

import base64
import binascii
import re
from xml.etree.ElementTree import Element, ParseError, register_namespace, tostring

from defusedxml import DefusedXmlException, ElementTree

from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.picture_headers import picture_header, svg_header
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.text import compare_sides, read_text
from upont_desktop.compare.text_decoder import decode
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.pictures import PictureInfo, SvgComparison, SvgPreview
from upont_desktop.domain.content.text import TextSide
from upont_desktop.domain.content.unavailable import Reason

MAX_CHARS = 3_000_000
"""A longer drawing is shown as text only."""
_MAX_DRAWN = 200_000  # elements, repeated ones counted each time: maps have tens of thousands
_MAX_DEPTH = 100  # groups in groups: drawing programs make a few, Python can follow about a thousand
_SVG = "{http://www.w3.org/2000/svg}"
_HREFS = frozenset({"href", "src", "{http://www.w3.org/1999/xlink}href"})
_DROPPED = frozenset({"script", "foreignObject", "iframe", "audio", "video", "handler", "listener", "animate", "set"})
_OUTSIDE = re.compile(r"url\(\s*[\"']?(?!\s*#)|@import|expression\(|javascript:", re.IGNORECASE)
_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp|bmp);base64,", re.IGNORECASE)

register_namespace("", _SVG.strip("{}"))
register_namespace("xlink", "http://www.w3.org/1999/xlink")


def preview_svg(source: Source, guard: Guard) -> SvgPreview:
    """A drawing to show; raises :class:`RefusedError` where neither picture nor text can be shown."""
    refuse_larger(len(source.data), guard.limits.text_bytes)
    text, refused = _text(source, guard)
    whole = "\n".join(text.lines) if text else decode(source.data).text
    try:
        return SvgPreview(_info(whole, source, guard), safe_drawing(whole, guard), text)
    except RefusedError as error:
        if refused:
            raise refused from error
        info = PictureInfo("SVG", 0, 0, len(source.data))
        return SvgPreview(info, "", text, error.unavailable.detail or error.unavailable.reason.value)


def _text(source: Source, guard: Guard) -> tuple[TextSide | None, RefusedError | None]:
    """The drawing as text, or why it cannot be shown so."""
    try:
        return read_text(source, guard), None
    except RefusedError as error:
        guard.check()
        return None, error


def _info(text: str, source: Source, guard: Guard) -> PictureInfo:
    header = svg_header(text)
    if header is None:
        raise RefusedError(Reason.BROKEN, "no <svg> tag")
    if header.width * header.height > guard.limits.pixels:
        raise RefusedError(Reason.TOO_LARGE, f"{header.width} × {header.height} pixels")
    return PictureInfo("SVG", header.width, header.height, len(source.data))


def safe_drawing(text: str, guard: Guard) -> str:
    """The drawing without scripts, links, foreign content and what lies outside of it.

    Raises :class:`RefusedError` where it is no well-formed SVG, declares entities, or draws more than we take.
    """
    if len(text) > MAX_CHARS:
        raise RefusedError(Reason.TOO_LARGE, f"{len(text):,} characters")
    try:
        root = ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", text))
    except DefusedXmlException as error:
        raise RefusedError(Reason.UNSUPPORTED, "declares entities") from error
    except (ParseError, ValueError) as error:
        raise RefusedError(Reason.BROKEN, str(error)) from error
    if root.tag.rpartition("}")[2] != "svg":
        raise RefusedError(Reason.BROKEN, "no drawing")
    guard.check()
    _clean(root, guard, 0)
    _refuse_explosions(root)
    return tostring(root, encoding="unicode")


def _clean(element: Element, guard: Guard, depth: int) -> None:
    if depth > _MAX_DEPTH:
        raise RefusedError(Reason.UNSUPPORTED, "nested too deeply")
    for name, value in list(element.items()):
        plain = name.rpartition("}")[2]
        if plain.startswith("on") or (name in _HREFS and not _is_inside(value, guard)) or _OUTSIDE.search(value):
            del element.attrib[name]
    if element.text and element.tag.rpartition("}")[2] == "style" and _OUTSIDE.search(element.text):
        element.text = ""
    kept = [child for child in element if child.tag.rpartition("}")[2] not in _DROPPED]
    if len(kept) != len(element):
        element[:] = kept  # at once: to remove one by one takes the square of their number
    for child in guard.watched(kept):
        _clean(child, guard, depth + 1)


def _is_inside(address: str, guard: Guard) -> bool:
    """Whether an address is a part of the drawing, or a picture in it that is safe to decode."""
    address = address.strip()
    if address.startswith("#"):
        return True
    found = _DATA.match(address)
    if not found:
        return False
    try:
        start = base64.b64decode(re.sub(r"\s", "", address[found.end() : found.end() + 90_000])[:65_536])
    except (binascii.Error, ValueError):
        return False
    header = picture_header(start)
    return header is not None and header.width * header.height <= guard.limits.pixels


def _refuse_explosions(root: Element) -> None:
    """Count what ``<use>`` draws in the end: ten uses of ten uses of … are the billion laughs of drawings."""
    named = {element.get("id", ""): element for element in root.iter() if element.get("id")}
    drawn: dict[Element, int] = {}

    def count(element: Element, depth: int) -> int:
        if depth > _MAX_DEPTH * 2:
            raise RefusedError(Reason.UNSUPPORTED, "uses itself")
        if element not in drawn:
            total = 1 + sum(count(child, depth + 1) for child in element)
            if element.tag == f"{_SVG}use":
                address = next((value for name, value in element.items() if name in _HREFS), "")
                if target := named.get(address.strip().removeprefix("#")):
                    total += count(target, depth + 1)
            if total > _MAX_DRAWN:
                raise RefusedError(Reason.TOO_LARGE, "draws too much")
            drawn[element] = total
        return drawn[element]

    count(root, 0)


def compare_svg(left: Source | None, right: Source | None, options: CompareOptions, guard: Guard) -> SvgComparison:
    """Two drawings, as pictures and as text."""
    before, after = left and preview_svg(left, guard), right and preview_svg(right, guard)
    if any(drawing and drawing.text is None for drawing in (before, after)):
        return SvgComparison(before, after, None)
    left_text, right_text = before.text if before else None, after.text if after else None
    return SvgComparison(before, after, compare_sides(ContentKind.SVG, left_text, right_text, options, guard))


HANDLER = Handler(preview_svg, compare_svg)
