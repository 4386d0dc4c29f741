"""Money: whole cents, read from what people type and written as their language does. No float ever stands near it."""

from __future__ import annotations

import re

from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

MOST_CENTS = 1_000_000_000
"""Ten million euros: beyond it somebody forgot a comma; and sums of as many moves as a book can hold stay exact in
SQLite's integers.
"""
_SPACES = " \u00a0\u202f\u2009"
_MINUS = "-\u2212\u2013"
_SIGNS = re.compile(r"€|EUR", re.IGNORECASE)
_POINT = re.compile(r"(?<=[0-9])€(?=[0-9]{2}\s*\Z)")
_WITHIN = re.compile(r"[0-9]\s*(?:€|EUR)\s*[0-9]", re.IGNORECASE)
_AMOUNT = re.compile(
    rf"(?P<whole>[0-9]{{1,3}}(?:(?P<between>[{_SPACES}.,'’])[0-9]{{3}})(?:(?P=between)[0-9]{{3}})*|[0-9]+)"
    r"(?:(?P<point>[.,])(?P<cents>[0-9]{1,2}))?"
)
_WITH_ZERO = 2  # digits of cents

NO_AMOUNT = QT_TRANSLATE_NOOP("Documents", "“{value}” is no amount of money: write it like 3,50.")
TOO_FINE = QT_TRANSLATE_NOOP("Documents", "“{value}” is finer than a cent.")
TOO_MUCH = QT_TRANSLATE_NOOP("Documents", "“{value}” is more than there can be in one amount.")


def read_cents(text: str) -> int | Problem:
    """The cents of an amount as people type it: ``3``, ``3,5``, ``3.50 €``, ``3€50``, ``1 234,50``, ``-2``.

    A comma and a point are the same, and nothing is rounded: a third decimal is a mistake, even a nought, also where a
    sign between thousands could be meant, as in ``3,505``.
    """
    pointed = _POINT.sub(",", text)
    if _WITHIN.search(pointed):
        return Problem(NO_AMOUNT, {"value": text.strip()})
    bare = _SIGNS.sub("", pointed, count=1).strip(_SPACES + "\t\r\n")
    negative = bare[:1] in _MINUS and bool(bare)
    digits = bare[1:].strip(_SPACES) if negative else bare
    if re.fullmatch(r"[0-9]*[.,][0-9]{3,}", digits):
        return Problem(TOO_FINE, {"value": text.strip()})
    found = _AMOUNT.fullmatch(digits)
    if found is None or (found["between"] and found["between"] == found["point"]):
        return Problem(NO_AMOUNT, {"value": text.strip()})
    whole = re.sub(r"[^0-9]", "", found["whole"])
    if len(whole) > len(str(MOST_CENTS)):
        return Problem(TOO_MUCH, {"value": text.strip()})
    cents = int(whole) * 100 + int((found["cents"] or "").ljust(_WITH_ZERO, "0"))
    if cents > MOST_CENTS:
        return Problem(TOO_MUCH, {"value": text.strip()})
    return -cents if negative else cents


def written_cents(cents: int, language: str = "fr", sign: str = "€") -> str:
    """An amount as a language writes it: ``−1 234,50 €``, ``−€1,234.50``. An empty ``sign`` leaves it out."""
    whole, rest = divmod(abs(cents), 100)
    minus = "\u2212" if cents < 0 else ""
    if language == "fr":
        amount = f"{whole:,}".replace(",", "\u202f") + f",{rest:02d}"
        return f"{minus}{amount}\u00a0{sign}" if sign else f"{minus}{amount}"
    return f"{minus}{sign}{whole:,}.{rest:02d}"


def plain_cents(cents: int, point: str = ".") -> str:
    """An amount for other programs: digits, ``point`` and two more, nothing else."""
    whole, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{whole}{point}{rest:02d}"
