"""Text of others in places where Qt guesses whether a text is HTML: tooltips, and labels that are not told.

A name such as ``<img src=…>`` would load a file there, or look like a part of the window. Qt guesses by the first tag
of the first line alone (``Qt::mightBeRichText``), which is one no more with an invisible mark behind its bracket.
"""

from __future__ import annotations

import re

from PySide6.QtGui import Qt

_MARK = "\u2060"  # a word joiner: no width, no letter, and no place to break a line
_BEGINS = re.compile("[<&]")


def as_plain(text: str) -> str:
    """``text`` as Qt shows it letter by letter; unchanged where it would be shown so anyway."""
    at = 0
    while Qt.mightBeRichText(text):
        found = _BEGINS.search(text, at)
        if found is None:
            return text
        text, at = f"{text[: found.end()]}{_MARK}{text[found.end() :]}", found.end() + 1
    return text
