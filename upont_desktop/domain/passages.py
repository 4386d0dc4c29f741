"""Where a search's words stand in a text, and the passage around them.

The rules are those of the index (SQLite's ``unicode61`` tokenizer with ``remove_diacritics``): case and accents do not
count, a word begins after anything that is no letter or digit. Places are counted in characters of the text returned.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from upont_desktop.domain.query import SearchWords
from upont_desktop.domain.text import fold
from upont_desktop.domain.unspaced_scripts import LETTERS, is_unspaced

Mark = tuple[int, int]

_WIDTH = 180  # characters: two lines of the list of results
_BEFORE = 40  # characters before the first word, so that it does not stand without its sentence
_MOST_PLACES = 60  # marks that a passage can have; looking for more costs time in long texts
_LIGATURES = {"oe": "œ", "ae": "æ"}
_ACCENT = "\u0300"
_SURROGATES = 0xD800  # the first of the code points that stand for bytes that are no text
_LETTER_OR_DIGIT = r"[^\W_]"
_JOINED = rf"[^\W_{LETTERS}]"
"""A letter that a word goes on with; in scripts without spaces, a word may begin or end beside any."""


def flat(text: str) -> str:
    """Folded, and with ligatures as people type them: ``Œuvre`` gives ``oeuvre``."""
    folded = fold(text)
    if not folded.isascii():
        for letters, ligature in _LIGATURES.items():
            folded = folded.replace(ligature, letters)
    return folded


def spellings(text: str) -> tuple[str, ...]:
    """``text`` as it may be spelt, for look-ups that know no ligatures: as it is, without any, with all of them."""
    plain = joined = text.lower()
    for letters, ligature in _LIGATURES.items():
        plain = plain.replace(ligature, letters)
        joined = joined.replace(letters, ligature)
    return (text,) if plain == joined else (plain, joined)


class WordFinder:
    """Finds words in texts."""

    def __init__(self, words: Sequence[SearchWords], *, inside: bool = False) -> None:
        """With ``inside``, words are also found in the middle of others."""
        self._words = tuple((word.text, word.exact, inside) for word in words if not word.excluded)

    def has_all(self, text: str) -> bool:
        """Whether every word is there."""
        level = _level(text)
        return all(pattern.search(level) for pattern in self._patterns(level))

    def marks(self, text: str) -> tuple[Mark, ...]:
        """The places of the words, in order, none touching another."""
        merged: list[Mark] = []
        for start, end, _ in self._places(text):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return tuple(merged)

    def first(self, text: str) -> int | None:
        """Where one of the words stands, the first that is found; ``None`` where there is none."""
        level = _level(text)
        likely = [
            word for word in self._words if not word[0].isascii() or not level.isascii() or word[0].lower() in level
        ]
        accents = _ACCENT in level
        found = next(filter(None, (_pattern(*word, accents).search(level) for word in likely)), None)
        return found.start() if found else None

    def passage(self, text: str, width: int = _WIDTH) -> tuple[str, tuple[Mark, ...]]:
        """About ``width`` characters on one line, where most of the words stand together, and the places in them."""
        start = max(0, self._best(text, width) - _BEFORE) if len(text) > width else 0
        end = min(len(text), start + width)
        start, end = _at_spaces(text, start, end)
        line = " ".join(text[start:end].split())
        shown = ("…" if start else "") + line + ("…" if end < len(text) else "")
        return shown, self.marks(shown)

    def _best(self, text: str, width: int) -> int:
        """Where the window begins that has the most different words; the first of equals."""
        places = self._places(text)
        best, most = 0, 0
        ends = [start for start, _, _ in places]
        for at, (start, _, _) in enumerate(places):
            until = bisect_right(ends, start + width - _BEFORE)
            count = len({word for _, _, word in places[at:until]})
            if count > most:
                best, most = start, count
                if most == len(self._words):
                    break
        return best

    def _patterns(self, level: str) -> list[re.Pattern[str]]:
        accents = _ACCENT in level
        return [_pattern(*word, accents) for word in self._words]

    def _places(self, text: str) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = []
        level = _level(text)
        for word, pattern in enumerate(self._patterns(level)):
            for count, match in enumerate(pattern.finditer(level), 1):
                found.append((match.start(), match.end(), word))
                if count == _MOST_PLACES:
                    break
        return sorted(found)


def _at_spaces(text: str, start: int, end: int) -> tuple[int, int]:
    """Move both ends inwards to spaces, where there are any near."""
    if start:
        gap = re.compile(r"\s").search(text, start, start + _BEFORE // 2)
        start = gap.end() if gap else start
    if end < len(text):
        near = max(text.rfind(space, end - _BEFORE // 2, end) for space in " \n\t")
        end = near if near > start else end
    return start, end


@lru_cache(maxsize=256)
def _pattern(text: str, exact: bool, inside: bool, accents: bool) -> re.Pattern[str]:
    """What finds a word in a text that :func:`_level` gave; ``accents`` where that has marks of their own."""
    # Composed again, as texts have them: folding takes the syllables of Hangul apart.
    words = re.findall(f"{_LETTER_OR_DIGIT}+", unicodedata.normalize("NFC", flat(text)))
    if not words:
        return re.compile(re.escape(text))
    after = f"{_ACCENT}*+" if accents else ""
    body = r"[\W_]++".join("".join(_letters(word, after)) for word in words)
    if not inside and not is_unspaced(words[0][0]):
        body = _beginning(body)
    whole = not inside and (exact or not text[-1].isalnum()) and not is_unspaced(words[-1][-1])
    return re.compile(body + (f"(?!{_JOINED})" if whole else ""))


def _beginning(body: str) -> str:
    """``body`` at the beginning of a word. An expression that starts with a letter is searched much faster, so the
    look behind comes after it where it can.
    """
    if body.startswith("("):
        return f"(?<!{_JOINED}){body}"
    return rf"{body[0]}(?<!{_JOINED}[\s\S]){body[1:]}"


def _letters(word: str, after: str) -> Iterator[str]:
    """An expression for each letter of a flat word; ligatures count as their letters."""
    at = 0
    while at < len(word):
        pair = word[at : at + 2]
        if pair in _LIGATURES:
            yield f"(?:{pair[0]}{after}{pair[1]}{after}|{_LIGATURES[pair]}{after})"
            at += 2
        else:
            broken = r"\s*+" if is_unspaced(word[at]) and at + 1 < len(word) else ""  # a line may end anywhere
            yield word[at] + after + broken
            at += 1


class _Levels(dict[int, int]):
    """For ``str.translate``: each character as :func:`~upont_desktop.domain.text.fold` has it, if that is one."""

    def __missing__(self, code: int) -> int:
        letter = chr(code)
        folded = fold(letter) if code < _SURROGATES or code > _SURROGATES + 0x7FF else letter
        level = ord(_ACCENT) if not folded or unicodedata.combining(letter) else code
        level = ord(folded) if len(folded) == 1 else level
        self[code] = level
        return level


_LEVELS = _Levels()


def _level(text: str) -> str:
    """``text`` folded, character by character: what is found in it stands at the same place in ``text``."""
    if text.isascii():
        return text.lower()
    try:  # by the byte, some twenty times faster: nearly all that Western languages write
        return text.encode("cp1252").translate(_levels_of_bytes()).decode("cp1252")
    except UnicodeEncodeError:
        return text.translate(_LEVELS)


@lru_cache(maxsize=1)
def _levels_of_bytes() -> bytes:
    return bytes(_level_of_byte(bytes((code,))) for code in range(256))


def _level_of_byte(byte: bytes) -> int:
    try:
        level = chr(_LEVELS[ord(byte.decode("cp1252"))]).encode("cp1252")
    except UnicodeError:
        return byte[0]
    return level[0]
