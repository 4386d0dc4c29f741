"""Bytes as text: the encoding guessed, the line ends noted."""

from __future__ import annotations

import codecs
import threading
from typing import NamedTuple

from upont_desktop.compare import western
from upont_desktop.compare.guard import RefusedError, refuse_larger
from upont_desktop.domain.content.encodings import AS_IT_SEEMS
from upont_desktop.domain.content.limits import Limits
from upont_desktop.domain.content.text import LineEnds, TextSide
from upont_desktop.domain.content.unavailable import Reason


class DecodedText(NamedTuple):
    """A text, and how it was read.

    ``wrong`` are the bytes, in hexadecimal, that mean nothing in the encoding: U+FFFD stands for each in the text.
    """

    text: str
    encoding: str
    guessed: bool = False
    bom: bool = False
    wrong: str = ""


_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16's, which it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 16_384  # bytes: enough for statistics of letters, and a millisecond
_FEWEST_WIDE = 4
"""Letters without which zeros prove nothing."""
_MOST_WRONG = 1_000
"""Wrong bytes that are kept to compare; a text with more has another encoding than it is read in."""


def decode(data: bytes, encoding: str = "") -> DecodedText:
    """The text of any bytes; never raises.

    An ``encoding`` that a person chose is taken, where Python knows it. Else a byte order mark is believed; else UTF-8
    where it fits, or where what does not fit is less than what does (a wrong byte, a letter cut at the end); else
    UTF-16 or UTF-32 where the zeros of such texts are there; else what :func:`_guess` says.
    """
    if encoding and encoding != AS_IT_SEEMS:
        return _chosen(data, encoding)
    for mark, named in _BOMS:
        if data.startswith(mark):
            return _read(data[len(mark) :], named)._replace(bom=True)
    if wide := wide_encoding(data[:_SAMPLE]):
        return _read(data, wide)._replace(guessed=True)
    try:
        return DecodedText(data.decode(), "utf-8")
    except UnicodeDecodeError:
        read = _read(data, "utf-8")
        letters = sum(character > "\x7f" for character in read.text[: _SAMPLE * 16]) - len(read.wrong) // 2
        if letters > len(read.wrong) // 2:
            return read._replace(guessed=True)
    return _read(data, _guess(data))._replace(guessed=True)


def _chosen(data: bytes, encoding: str) -> DecodedText:
    try:
        name = codecs.lookup(encoding).name
        if not codecs.lookup(name)._is_text_encoding:
            return decode(data)
    except LookupError:
        return decode(data)
    mark = next((mark for mark, named in _BOMS if named == name and data.startswith(mark)), b"")
    return _read(data[len(mark) :], name)._replace(bom=bool(mark))


def _read(data: bytes, encoding: str) -> DecodedText:
    """The text in an encoding, with a mark for each stretch that means nothing in it."""
    wrong: list[str] = []

    def mark(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):
            raise error
        if len(wrong) < _MOST_WRONG:
            wrong.append(error.object[error.start : error.end].hex())
        return "\ufffd", error.end

    name = f"upont-mark-{threading.get_ident()}"  # handlers have names for all threads
    codecs.register_error(name, mark)
    try:
        text = data.decode(encoding, name)
    except UnicodeError:  # some of Python's codecs know no handlers
        text = data.decode("latin-1")
    return DecodedText(text, encoding, wrong="".join(wrong))


def wide_encoding(head: bytes) -> str:
    """UTF-16 or UTF-32 without a byte order mark, by where the zeros of its plain letters stand; empty for neither."""
    for width, encodings in ((4, ("utf-32-le", "utf-32-be")), (2, ("utf-16-le", "utf-16-be"))):
        cut = head[: len(head) // width * width]
        count = len(cut) // width
        zeros = [cut[at::width].count(0) / max(1, count) for at in range(width)]
        for encoding, high, low in ((encodings[0], zeros[1:], zeros[0]), (encodings[1], zeros[:-1], zeros[-1])):
            if (
                count >= _FEWEST_WIDE
                and low < 0.02
                and min(high) >= (0.9 if width == 4 else 0.4)
                and _is_clean(cut, encoding)
            ):
                return encoding
    return ""


def _is_clean(data: bytes, encoding: str) -> bool:
    """Whether this reads as text, without controls or stretches that mean nothing."""
    text = data.decode(encoding, "replace")
    odd = sum(letter == "\ufffd" or (letter < " " and letter not in "\t\n\r\x0b\x0c\x1b") for letter in text)
    return odd <= len(text) * 0.02


def _guess(data: bytes) -> str:
    """Which encoding of one byte a letter it is: the one of Windows, Mac or DOS that makes words of western Europe.

    Where none does, what charset-normalizer says of a text that is long enough for it: of a few letters it makes
    anything.
    """
    start = max(0, next((at for at, byte in enumerate(data) if byte >= 0x80), 0) - _SAMPLE // 2)
    sample = data[start : start + _SAMPLE]
    odd = sum(byte >= 0x80 for byte in sample)
    best = max(western.ENCODINGS, key=lambda encoding: western.likeness(sample, encoding))
    if western.likeness(sample, best) >= western.LIKELY * odd:
        return best
    return (_library_guess(sample) if odd >= _ENOUGH_FOR_THE_LIBRARY else None) or "cp1252"


_ENOUGH_FOR_THE_LIBRARY = 24
"""Bytes beyond ASCII, about a sentence in another script; below, charset-normalizer mostly errs."""


def _library_guess(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - late for start-up time: nearly all texts are UTF-8

    best = from_bytes(sample).best()
    return best.encoding if best else None


def text_side(data: bytes, limits: Limits, encoding: str = "") -> TextSide:
    """The lines of a text; raises :class:`RefusedError` where it is larger than the limits, or has too long a line."""
    refuse_larger(len(data), limits.text_bytes)
    refuse_larger(data.count(b"\n"), limits.lines, "lines")
    decoded = decode(data, encoding)
    text, ends = _normalised(decoded.text)
    lines = text.split("\n")
    final_newline = not lines[-1]
    if final_newline:
        lines.pop()
    refuse_larger(len(lines), limits.lines, "lines")
    longest = max(map(len, lines), default=0)
    if longest > limits.line_chars:
        raise RefusedError(Reason.TOO_LARGE, f"a line of {longest:,} characters")
    return TextSide(
        tuple(lines), decoded.encoding, decoded.guessed, decoded.bom, ends, final_newline, wrong_bytes=decoded.wrong
    )


def _normalised(text: str) -> tuple[str, LineEnds]:
    """The text with line feeds alone, and what it had."""
    if "\r" not in text:
        return text, LineEnds.LF if "\n" in text else LineEnds.NONE
    pairs, returns, feeds = text.count("\r\n"), text.count("\r"), text.count("\n")
    kinds = [kind for kind, count in zip(_KINDS, (feeds - pairs, pairs, returns - pairs), strict=True) if count]
    return text.replace("\r\n", "\n").replace("\r", "\n"), kinds[0] if len(kinds) == 1 else LineEnds.MIXED


_KINDS = (LineEnds.LF, LineEnds.CRLF, LineEnds.CR)
