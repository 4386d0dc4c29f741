"""Scripts that are written without spaces between words: Chinese, Japanese, Thai and their neighbours, and Korean.

SQLite's tokenizer takes a whole sentence of them for one word. To the index each of their letters is therefore a word
of its own, and what a person looks for is a phrase of such words: it is found wherever it stands. Korean has spaces,
but particles and compounds hang on its words, so its syllables are treated alike.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

LETTERS = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"  # Hangul
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u303b\u303c"  # radicals and marks that stand for letters
    "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # kana, of full and half width
    "\u3100-\u312f\u31a0-\u31bf"  # Bopomofo
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese characters
)
"""Ranges for the inside of a regular expression's brackets."""


@cache
def _letter() -> re.Pattern[str]:
    """Compiled at the first text that is not ASCII: it takes milliseconds, and every start imports this module."""
    return re.compile(f"[{LETTERS}]")


@cache
def _to_normalise() -> re.Pattern[str]:
    """The same with Latin letters of full width."""
    return re.compile(f"[{LETTERS}\uff01-\uff5e]")


def is_unspaced(letter: str) -> bool:
    """Whether words need no space after ``letter``."""
    return not letter.isascii() and _letter().match(letter) is not None


def spaced(text: str) -> str:
    """``text`` as the index of words is given it, and asked for it: each letter of such a script stands alone.

    Forms of full and half width, and letters written in parts, become the usual ones (NFKC). A text without any such
    letter comes back as it is.
    """
    if text.isascii() or not _to_normalise().search(text):
        return text
    return _letter().sub(r" \g<0> ", unicodedata.normalize("NFKC", text))
