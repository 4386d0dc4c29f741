"""Which old encoding makes words of western Europe out of bytes: of Windows, of the Mac, or of DOS."""

from __future__ import annotations

from typing import Final

ENCODINGS: Final = ("cp1252", "mac_roman", "cp850")
"""In order of how many such files there are: the first wins where two fit as well."""
LIKELY: Final = 0.6
"""Of at most 2 for each letter beyond ASCII; Russian read as western gets below 0."""

_SMALL: Final = frozenset("éèêëàâäáãåçùûüúôöóòõøîïíìœæñßÿ")
_LARGE: Final = frozenset("ÉÈÊËÀÂÄÁÃÅÇÙÛÜÚÔÖÓÕØÎÏÍŒÆÑ")
_SIGNS: Final = frozenset("«»“”„‹›–—…•€°£§©®×÷·½¼¾²³µª±¡¿\xa0\xad‰†")
_APOSTROPHES: Final = frozenset("’‘")


def likeness(sample: bytes, encoding: str) -> float:
    """How well the bytes read as words: from -2 to 2 for each letter beyond ASCII, by itself and by its neighbours."""
    text = f" {sample.decode(encoding, 'replace')} "
    return sum(
        _fits(text[at - 1], letter, text[at + 1])
        for at, letter in enumerate(text)
        if letter > "\x7f" and 0 < at < len(text) - 1
    )


def _fits(before: str, letter: str, after: str) -> float:
    inside = before.isalpha() and after.isalpha()
    if letter in _SMALL:
        alone = before > "\x7f" and after > "\x7f" and inside
        return -1.0 if alone else 2.0 if (before.isalpha() and not before.isupper()) or after.isalpha() else 1.0
    if letter in _LARGE:
        return -2.0 if before.islower() or (before > "\x7f" and after > "\x7f") else 1.0
    if letter in _APOSTROPHES:
        return 2.0 if inside else 1.0
    if letter in _SIGNS:
        return -2.0 if inside else 0.8
    return -2.0
