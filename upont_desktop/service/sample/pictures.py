"""Pictures of the sample circle, drawn in a few lines of geometry: no file of anybody's is needed."""

from __future__ import annotations

import math
import random
import struct
import zlib
from typing import TypeAlias

Colour: TypeAlias = tuple[int, int, int]

_LETTERS = {
    "A": "01110 10001 10001 11111 10001 10001 10001",
    "C": "01111 10000 10000 10000 10000 10000 01111",
    "D": "11110 10001 10001 10001 10001 10001 11110",
    "E": "11111 10000 10000 11110 10000 10000 11111",
    "G": "01110 10001 10000 10111 10001 10001 01110",
    "L": "10000 10000 10000 10000 10000 10000 11111",
    "M": "10001 11011 10101 10101 10001 10001 10001",
    "O": "01110 10001 10001 10001 10001 10001 01110",
    "P": "11110 10001 10001 11110 10000 10000 10000",
    "S": "01111 10000 10000 01110 00001 00001 11110",
    "T": "11111 00100 00100 00100 00100 00100 00100",
    "U": "10001 10001 10001 10001 10001 10001 01110",
    "0": "01110 10001 10001 10001 10001 10001 01110",
    "1": "00100 01100 00100 00100 00100 00100 01110",
    "2": "01110 10001 00001 00110 01000 10000 11111",
    "4": "00010 00110 01010 10010 11111 00010 00010",
    "5": "11111 10000 11110 00001 00001 10001 01110",
    " ": "00000 00000 00000 00000 00000 00000 00000",
}


class Canvas:
    """An RGB picture; shapes are filled line by line, their left and right edges smoothed."""

    def __init__(self, width: int, height: int, colour: Colour = (255, 255, 255)) -> None:
        """``width`` and ``height`` are in pixels."""
        self.width = width
        self.height = height
        self._rows = [bytearray(bytes(colour) * width) for _ in range(height)]

    def gradient(self, top: Colour, bottom: Colour) -> None:
        """Fill everything, from one colour down to another."""
        for y in range(self.height):
            self._rows[y][:] = bytes(_mixed(top, bottom, y / (self.height - 1))) * self.width

    def span(self, y: int, left: float, right: float, colour: Colour, alpha: float = 1.0) -> None:
        """One line from ``left`` to ``right``, which may be fractions of pixels."""
        if not 0 <= y < self.height:
            return
        left, right = max(left, 0.0), min(right, float(self.width))
        if right <= left:
            return
        first, last = math.ceil(left), math.floor(right)
        if last < first:
            self._blend(first - 1, y, colour, alpha * (right - left))
            return
        if alpha >= 1:
            self._rows[y][3 * first : 3 * last] = bytes(colour) * (last - first)
        else:
            for x in range(first, last):
                self._blend(x, y, colour, alpha)
        self._blend(first - 1, y, colour, alpha * (first - left))
        self._blend(last, y, colour, alpha * (right - last))

    def box(self, x: float, y: int, width: float, height: int, colour: Colour, alpha: float = 1.0) -> None:
        """A rectangle filled with a colour; ``alpha`` 1 covers what is below."""
        for row in range(y, y + height):
            self.span(row, x, x + width, colour, alpha)

    def ellipse(self, x: float, y: float, across: float, down: float, colour: Colour, alpha: float = 1.0) -> None:
        """A filled ellipse around (x, y), of the two radii."""
        for row in range(math.floor(y - down), math.ceil(y + down) + 1):
            part = 1 - ((row + 0.5 - y) / down) ** 2
            if part > 0:
                half = across * math.sqrt(part)
                self.span(row, x - half, x + half, colour, alpha)

    def disc(self, x: float, y: float, radius: float, colour: Colour, alpha: float = 1.0) -> None:
        """A circle filled with a colour, its edge smoothed."""
        self.ellipse(x, y, radius, radius, colour, alpha)

    def bulbs(self, text: str, y: float, pitch: float, colour: Colour, halo: Colour) -> None:
        """``text`` in the middle, as lamps on a marquee; ``pitch`` is the distance between two lamps."""
        lamps = [letter for letter in text if letter in _LETTERS]
        x = (self.width - pitch * (6 * len(lamps) - 2)) / 2
        for letter in lamps:
            for row, line in enumerate(_LETTERS[letter].split()):
                for column, lit in enumerate(line):
                    if lit == "1":
                        self.disc(x + column * pitch, y + row * pitch, pitch * 0.62, halo, 0.35)
                        self.disc(x + column * pitch, y + row * pitch, pitch * 0.4, colour)
            x += 6 * pitch

    def png(self) -> bytes:
        """The picture as a PNG file (RFC 2083): eight bits a channel, no filter, one chunk of data."""
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        lines = zlib.compress(b"".join(b"\0" + row for row in self._rows), 9)
        chunks = ((b"IHDR", header), (b"IDAT", lines), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)

    def _blend(self, x: int, y: int, colour: Colour, alpha: float) -> None:
        if not 0 <= x < self.width or alpha <= 0:
            return
        row, at = self._rows[y], 3 * x
        for channel in range(3):
            before = row[at + channel]
            row[at + channel] = round(before + (colour[channel] - before) * min(alpha, 1.0))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _mixed(one: Colour, other: Colour, part: float) -> Colour:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue


def gala_poster(version: int, sold_out: str) -> bytes:
    """The poster of the gala: 1 a first try, 2 with the town, 3 in the right year and at night, 4 with a band that says
    that it is ``sold_out``.
    """
    canvas = Canvas(360, 480)
    night = version >= 3
    canvas.gradient(*(((14, 16, 54), (120, 50, 110)) if night else ((250, 214, 165), (226, 110, 96))))
    chance = random.Random(2025)  # noqa: S311 (stars, not secrets)
    if night:
        for _ in range(140):
            canvas.disc(chance.random() * 360, chance.random() * 300, 0.5 + chance.random(), (255, 250, 225), 0.8)
    if version >= 2:
        _sky(canvas, night=night)
        _town(canvas, night=night)
    lamp, halo = ((255, 236, 170), (255, 190, 80)) if night else ((120, 30, 50), (255, 235, 210))
    canvas.bulbs("GALA", 40, 13, lamp, halo)
    canvas.bulbs("2025" if night else "2024", 155, 9, lamp, halo)
    if version >= 4:
        canvas.box(0, 392, 360, 58, (196, 30, 58))
        canvas.bulbs(sold_out, 402, 6, (255, 255, 255), (255, 210, 210))
    return canvas.png()


def _sky(canvas: Canvas, *, night: bool) -> None:
    light: Colour = (250, 246, 220) if night else (255, 240, 190)
    for radius in (62, 52, 44):
        canvas.disc(276, 262, radius, light, 0.12)
    canvas.disc(276, 262, 34, light)
    if night:
        canvas.disc(264, 252, 6, (232, 226, 196))
        canvas.disc(286, 268, 9, (236, 230, 200))


def _town(canvas: Canvas, *, night: bool) -> None:
    chance = random.Random(7)  # noqa: S311
    x = -6.0
    while x < 360:
        width, height = chance.randint(26, 48), chance.randint(70, 170)
        shade = chance.randint(0, 16)
        wall: Colour = (24 + shade, 20 + shade, 48 + shade) if night else (150 + shade, 74 + shade, 84 + shade)
        canvas.box(x, 480 - height, width, height, wall)
        for row in range(480 - height + 8, 470, 14):
            for column in range(6, width - 8, 10):
                if chance.random() < 0.55:
                    lit: Colour = (255, 214, 120) if night else (255, 228, 196)
                    canvas.box(x + column, row, 5, 7, lit, 0.9)
        x += width + chance.randint(0, 5)


def spiral_figure(*, labelled: bool) -> bytes:
    """The figure of the sheet on sequences: points that wind towards their limit; later with its axes and circle."""
    canvas = Canvas(360, 300, (252, 252, 250))
    if labelled:
        for step in range(0, 361, 30):
            canvas.box(step, 0, 1, 300, (226, 230, 236))
            canvas.box(0, max(step - 30, 0), 360, 1, (226, 230, 236))
        canvas.box(0, 150, 360, 2, (120, 130, 145))
        canvas.box(180, 0, 2, 300, (120, 130, 145))
        for turn in range(720):
            angle = math.radians(turn / 2)
            canvas.disc(181 + 120 * math.cos(angle), 151 + 120 * math.sin(angle), 0.9, (150, 170, 200))
    for turn in range(520):
        radius = 132 * math.exp(-turn / 190)
        angle = turn / 24
        colour = _mixed((200, 55, 70), (40, 90, 190), turn / 520)
        canvas.disc(181 + radius * math.cos(angle), 151 + radius * math.sin(angle), 1.8, colour)
    for term in range(0, 520, 26):
        radius = 132 * math.exp(-term / 190)
        angle = term / 24
        canvas.disc(181 + radius * math.cos(angle), 151 + radius * math.sin(angle), 4, (40, 44, 70))
    return canvas.png()


def pancakes(*, butter: bool) -> bytes:
    """A plate of pancakes; with its butter once the recipe has some."""
    canvas = Canvas(320, 220)
    canvas.gradient((232, 242, 240), (196, 222, 218))
    canvas.ellipse(160, 176, 138, 26, (120, 150, 150), 0.35)
    canvas.ellipse(160, 168, 134, 26, (250, 250, 252))
    canvas.ellipse(160, 164, 106, 18, (232, 234, 240))
    for layer in range(7):
        y = 158 - 11 * layer
        lean = 3 * math.sin(layer * 1.7)
        canvas.ellipse(160 + lean, y + 4, 92 - layer, 15, (168, 98, 40))
        canvas.ellipse(160 + lean, y, 92 - layer, 15, (240, 190, 110))
        canvas.ellipse(158 + lean, y - 1, 78 - layer, 11, (226, 160, 78))
    if butter:
        canvas.ellipse(160, 88, 52, 9, (250, 200, 60), 0.75)
        canvas.box(142, 70, 34, 14, (255, 236, 140))
        canvas.box(142, 82, 34, 5, (244, 210, 96))
    return canvas.png()
