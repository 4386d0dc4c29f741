"""Encodings of texts by the names that people call them."""

from __future__ import annotations

AS_IT_SEEMS = "auto"
"""Stands for no encoding in particular, where another one would hold otherwise."""

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-16-le", "UTF-16"),
    ("utf-16-be", "UTF-16 BE"),
    ("cp1252", "Windows-1252"),
    ("mac_roman", "Mac Roman"),
    ("cp850", "DOS 850"),
    ("iso8859-15", "ISO 8859-15"),
    ("cp1250", "Windows-1250"),
    ("cp1251", "Windows-1251"),
    ("koi8-r", "KOI8-R"),
    ("cp1253", "Windows-1253"),
    ("cp1256", "Windows-1256"),
    ("gb18030", "GB 18030"),
    ("big5", "Big5"),
    ("shift_jis", "Shift JIS"),
    ("euc_kr", "EUC-KR"),
)
"""Python's names, and what people call them: western Europe first, then eastwards."""

_PLAIN = frozenset({"", "utf_8", "ascii", "utf_8_sig"})


def is_plain(encoding: str) -> bool:
    """Whether it is what everybody expects (UTF-8, or part of it), so that it needs no word."""
    return encoding.lower().replace("-", "_") in _PLAIN


def encoding_name(encoding: str) -> str:
    """What people call an encoding that Python has a name for."""
    folded = encoding.lower().replace("-", "_")
    found = next((name for known, name in ENCODINGS if known.replace("-", "_") == folded), "")
    if not found and folded.startswith("cp125"):
        return f"Windows-{folded[2:]}"
    return found or encoding.upper().replace("_", "-")
