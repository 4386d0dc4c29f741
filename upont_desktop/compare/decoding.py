"""Bytes as text: the encoding guessed, the line ends noted."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from upont_desktop.compare.guard import RefusedError, refuse_larger
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.content.text import LineEnds, TextSide
from upont_desktop.domain.content.unavailable import Reason


class Decoded(NamedTuple):
    """A text, and how it was read."""

    text: str
    encoding: str
    guessed: bool = False
    bom: bool = False


_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16's, which it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = frozenset("éèêëàâäçùûüôöîïœæÉÈÊÀÂÇÔÎÙŒÆñÑáíóúÁÍÓÚßÄÖÜåøÅØ«»’‘“”–—…•€°²³µ§£©®×÷·½¼ºª¡¿\xa0\xad")
_SAMPLE = 16_384


def decode(data: bytes) -> Decoded:
    """The text of any bytes; never raises.

    A byte order mark is believed; else UTF-8 where it fits; else Windows-1252 where it gives the letters of western
    Europe, which is by far the likeliest of what is left; else what charset-normalizer says.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding, bom=True)
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        encoding = _guess(data)
        return Decoded(data.decode(encoding, "replace"), encoding, guessed=True)


def _guess(data: bytes) -> str:
    odd = bytes(byte for byte in data[: _SAMPLE * 16] if byte >= 0x80)[:_SAMPLE]
    letters = odd.decode("cp1252", "replace")
    if sum(letter in _WESTERN for letter in letters) >= 0.9 * len(letters):
        return "cp1252"
    start = max(0, next((at for at, byte in enumerate(data) if byte >= 0x80), 0) - _SAMPLE // 2)
    return _library_guess(data[start : start + _SAMPLE]) or "cp1252"


def _library_guess(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - late for start-up time: nearly all texts are UTF-8

    best = from_bytes(sample).best()
    return best.encoding if best else None


def text_side(data: bytes, limits: Limits) -> TextSide:
    """The lines of a text; raises :class:`RefusedError` where it is larger than the limits, or has too long a line."""
    refuse_larger(len(data), limits.text_bytes)
    refuse_larger(data.count(b"\n"), limits.lines, "lines")
    decoded = decode(data)
    text, ends = _normalised(decoded.text)
    lines = text.split("\n")
    final_newline = not lines[-1]
    if final_newline:
        lines.pop()
    refuse_larger(len(lines), limits.lines, "lines")
    longest = max(map(len, lines), default=0)
    if longest > limits.line_chars:
        raise RefusedError(Reason.TOO_LARGE, f"a line of {longest:,} characters")
    return TextSide(tuple(lines), decoded.encoding, decoded.guessed, decoded.bom, ends, final_newline)


def _normalised(text: str) -> tuple[str, LineEnds]:
    """The text with line feeds alone, and what it had."""
    if "\r" not in text:
        return text, LineEnds.LF if "\n" in text else LineEnds.NONE
    pairs, returns, feeds = text.count("\r\n"), text.count("\r"), text.count("\n")
    kinds = [kind for kind, count in zip(_KINDS, (feeds - pairs, pairs, returns - pairs), strict=True) if count]
    return text.replace("\r\n", "\n").replace("\r", "\n"), kinds[0] if len(kinds) == 1 else LineEnds.MIXED


_KINDS = (LineEnds.LF, LineEnds.CRLF, LineEnds.CR)
