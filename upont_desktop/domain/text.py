"""Text that came from git, kept exactly.

Git's paths, names and messages are bytes. In code they are ``str`` decoded as UTF-8 with ``surrogateescape``: every
byte string has exactly one such text and every such text gives its bytes back, so values can be compared, sorted and
used as keys without loss. :func:`display` makes what a person reads; its result is never used to name anything.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse


def git_text(raw: bytes) -> str:
    """The exact text of bytes from git; :func:`git_bytes` is its inverse."""
    return raw.decode("utf-8", "surrogateescape")


def git_bytes(text: str) -> bytes:
    """The bytes that ``text`` stands for; also accepts text typed by a person."""
    return text.encode("utf-8", "surrogateescape")


def is_exact(text: str) -> bool:
    """Whether ``text`` is well-formed Unicode, so that what is shown is what it is."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def display(text: str) -> str:
    """``text`` as well as it can be shown: never holds a surrogate.

    Bytes that are no UTF-8 are nearly always names from an older system, so they are read as Windows-1252, and as
    Latin-1 where that has no letter. Line ends and tabs stay; other control characters become their Unicode pictures,
    so that a name cannot fake what is around it.
    """
    if not is_exact(text):
        text = _shown_bytes(_HALF.sub("\ufffd", text))
    return _UNSAFE.sub(lambda found: _PICTURES[ord(found[0])], text)


def _shown_bytes(text: str) -> str:
    if is_exact(text):
        return text
    raw = git_bytes(text)
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


_HALF = re.compile("[\ud800-\udc7f\udd00-\udfff]")  # of JSON, which may escape half a character: no byte of git's
_KEPT = {0x09, 0x0A, 0x0D}
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20) if code not in _KEPT}
_PICTURES[0x7F] = "\u2421"
_PICTURES.update(dict.fromkeys(range(0x80, 0xA0), "\ufffd"))
# Marks that reorder the text around them could make "gpj.exe" read as "exe.jpg".
_PICTURES.update(dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"))
_UNSAFE = re.compile("[" + "".join(map(chr, _PICTURES)) + "]")


def has_words(text: str) -> bool:
    """Whether anything of ``text`` can be seen: white space and invisible marks alone are no message."""
    return any(not letter.isspace() and unicodedata.category(letter) not in _INVISIBLE for letter in text)


def words_or(text: str, otherwise: str) -> str:
    """``text`` where anything of it can be seen."""
    return text if has_words(text) else otherwise


_INVISIBLE = {"Cc", "Cf", "Zl", "Zp", "Zs"}  # controls, joiners and marks of direction, separators


class _Folding(dict[int, str]):
    """Each letter without accents and case, worked out once; a letter may become several (``ß`` gives ``ss``)."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code))
        folded = self[code] = "".join(filterfalse(unicodedata.combining, plain)).casefold()
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """``text`` as everything that finds compares it: without accents and case (``Équation`` gives ``equation``).

    Letter by letter, so that :func:`places_in` can say where each letter of the result comes from.
    """
    if text.isascii():
        return text.lower()
    return (text if is_exact(text) else display(text)).translate(_FOLDING)


def places_in(text: str) -> list[int]:
    """For each letter of ``fold(text)``, the place in ``display(text)`` that it comes from; then the length of that."""
    shown = display(text)
    found = [at for at, letter in enumerate(shown) for _ in _FOLDING[ord(letter)]]
    return [*found, len(shown)]
