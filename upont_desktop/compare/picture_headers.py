"""Format and size of a picture from its header alone: nothing is decoded, so nothing can explode.

Sources: the formats' own specifications (PNG 3rd edition §11.2.1, JPEG ITU T.81 §B.2, GIF89a §18, RIFF WebP container,
TIFF 6.0 §2, ISO 14496-12 for HEIF and AVIF, the Netpbm manual pages).
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from typing import NamedTuple

HEADER_BYTES = 1 << 20
"""No header is looked for beyond this many bytes (JPEGs with large thumbnails come close)."""


class PictureHeader(NamedTuple):
    """What a picture's header declares: its format's name, and its size in pixels as it is shown."""

    format: str
    width: int
    height: int


def picture_header(data: bytes) -> PictureHeader | None:
    """The header of a picture, or ``None`` where there is none, or it is cut short. Never raises."""
    head = data[:HEADER_BYTES]
    for magic, read in _READERS:
        if head.startswith(magic):
            try:
                return read(head)
            except (struct.error, IndexError, ValueError):
                return None
    return _boxed(head) if head[4:8] == b"ftyp" else None


def _png(head: bytes) -> PictureHeader:
    width, height = struct.unpack(">II", head[16:24])
    return PictureHeader("PNG", width, height)


def _gif(head: bytes) -> PictureHeader:
    width, height = struct.unpack("<HH", head[6:10])
    return PictureHeader("GIF", width, height)


def _bmp(head: bytes) -> PictureHeader:
    if struct.unpack("<I", head[14:18])[0] == 12:
        width, height = struct.unpack("<HH", head[18:22])
    else:
        width, height = struct.unpack("<ii", head[18:26])
    return PictureHeader("BMP", abs(width), abs(height))


def _jpeg(head: bytes) -> PictureHeader | None:
    at, turned = 2, False
    while at + 9 <= len(head):
        if head[at] != 0xFF:
            return None
        marker = head[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return PictureHeader("JPEG", height, width) if turned else PictureHeader("JPEG", width, height)
        else:
            length = struct.unpack(">H", head[at + 2 : at + 4])[0]
            if marker == 0xE1 and head[at + 4 : at + 10] == b"Exif\0\0":
                turned = _is_turned(head[at + 10 : at + 2 + length])
            at += 2 + max(2, length)
    return None


def _is_turned(exif: bytes) -> bool:
    """Whether the orientation (EXIF tag 0x0112) lays the picture on its side: 5 to 8."""
    try:
        tag, _, value = _tiff_tags(exif, {0x0112})[0]
    except (struct.error, IndexError):
        return False
    return tag == 0x0112 and 5 <= value <= 8


def _tiff_tags(data: bytes, wanted: set[int]) -> list[tuple[int, int, int]]:
    """The wanted tags of the first directory: (tag, type, value), for values that fit in four bytes."""
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None:
        return []
    start = struct.unpack(order + "I", data[4:8])[0]
    count = struct.unpack(order + "H", data[start : start + 2])[0]
    found = []
    for index in range(min(count, 512)):
        entry = data[start + 2 + index * 12 : start + 14 + index * 12]
        tag, kind = struct.unpack(order + "HH", entry[:4])
        if tag in wanted:
            value = struct.unpack(order + "H", entry[8:10]) if kind == 3 else struct.unpack(order + "I", entry[8:12])
            found.append((tag, kind, value[0]))
    return found


def _tiff(head: bytes) -> PictureHeader | None:
    sizes = {tag: value for tag, _, value in _tiff_tags(head, {256, 257})}
    return PictureHeader("TIFF", sizes[256], sizes[257]) if len(sizes) == 2 else None


def _riff(head: bytes) -> PictureHeader | None:
    if head[8:12] != b"WEBP":
        return None
    chunk = head[12:16]
    if chunk == b"VP8 ":
        width, height = struct.unpack("<HH", head[26:30])
        return PictureHeader("WebP", width & 0x3FFF, height & 0x3FFF)
    if chunk == b"VP8L":
        bits = struct.unpack("<I", head[21:25])[0]
        return PictureHeader("WebP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if chunk == b"VP8X" and len(head) >= 30:
        width, height = int.from_bytes(head[24:27], "little"), int.from_bytes(head[27:30], "little")
        return PictureHeader("WebP", width + 1, height + 1)
    return None


def _ico(head: bytes) -> PictureHeader | None:
    count = struct.unpack("<H", head[4:6])[0]
    sizes = [(head[at] or 256, head[at + 1] or 256) for at in range(6, 6 + 16 * min(count, 64), 16)]
    return PictureHeader("ICO", *max(sizes)) if sizes else None


def _psd(head: bytes) -> PictureHeader:
    height, width = struct.unpack(">II", head[14:22])
    return PictureHeader("PSD", width, height)


_NUMBERS = re.compile(rb"P[1-6](?:\s|#[^\n]{0,2000}\n)+(\d{1,9})(?:\s|#[^\n]{0,2000}\n)+(\d{1,9})\s")


def _netpbm(head: bytes) -> PictureHeader | None:
    found = _NUMBERS.match(head[:4096])
    return PictureHeader("Netpbm", int(found[1]), int(found[2])) if found else None


def _jp2(head: bytes) -> PictureHeader | None:
    at = head.find(b"ihdr", 0, 4096)
    if at < 0:
        return None
    height, width = struct.unpack(">II", head[at + 4 : at + 12])
    return PictureHeader("JPEG 2000", width, height)


def _boxed(head: bytes) -> PictureHeader | None:
    """HEIF and AVIF: the largest ``ispe`` box is the picture, smaller ones are tiles and thumbnails."""
    sizes = [struct.unpack(">II", found[1]) for found in re.finditer(rb"ispe\0\0\0\0([\0-\xff]{8})", head[:65536])]
    if not sizes or head[8:12] not in (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis"):
        return None
    return PictureHeader("AVIF" if head[8:12].startswith(b"avi") else "HEIF", *max(sizes))


_READERS: tuple[tuple[bytes, Callable[[bytes], PictureHeader | None]], ...] = (
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"\xff\xd8\xff", _jpeg),
    (b"GIF87a", _gif),
    (b"GIF89a", _gif),
    (b"RIFF", _riff),
    (b"BM", _bmp),
    (b"II*\0", _tiff),
    (b"MM\0*", _tiff),
    (b"\0\0\1\0", _ico),
    (b"\0\0\2\0", _ico),
    (b"8BPS", _psd),
    (b"\0\0\0\x0cjP  ", _jp2),
    *((b"P%d" % number, _netpbm) for number in range(1, 7)),
)


_SVG_TAG = re.compile(r"<svg\b([^>]{0,4000})>", re.IGNORECASE)
_SVG_SIZE = re.compile(r"(?<![\w:-])(width|height|viewBox)\s{0,20}=\s{0,20}[\"']([^\"']{0,200})[\"']")
_SVG_LENGTH = re.compile(r"\s*(\d{1,9}(?:\.\d{1,6})?)\s*(px|pt|pc|mm|cm|in)?\s*")
_PIXELS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def svg_header(text: str) -> PictureHeader | None:
    """The size that an SVG's first tag declares, in CSS pixels (96 to the inch), or its view box; else ``None``."""
    found = _SVG_TAG.search(text[:65536])
    if not found:
        return None
    attributes = dict(_SVG_SIZE.findall(found[1]))
    width, height = _pixels(attributes.get("width", "")), _pixels(attributes.get("height", ""))
    if width is None or height is None:
        box = re.findall(r"-?\d{1,9}(?:\.\d{1,6})?", attributes.get("viewBox", ""))
        if len(box) != 4:
            return PictureHeader("SVG", 0, 0)
        width, height = float(box[2]), float(box[3])
    return PictureHeader("SVG", round(abs(width)), round(abs(height)))


def _pixels(length: str) -> float | None:
    found = _SVG_LENGTH.fullmatch(length)
    return float(found[1]) * _PIXELS[found[2] or ""] if found else None
