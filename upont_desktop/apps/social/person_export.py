"""People for other programs: a table that spreadsheets open, and cards that address books open."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from upont_desktop.apps.social.records import PersonRecord
from upont_desktop.domain.text import display

_HEADS = (
    "promo", "nom", "prénom", "mail", "téléphone", "nom complet", "surnoms", "naissance", "département", "statut",
    "login", "catégories", "note", "numéro de carte",
)  # fmt: skip
"""The first four are the columns of uPont v4's own list; the import knows all of them."""
_RECKONED = re.compile(r"\s*[=@\uff1d\uff20]|[\t\r\n]|\s*[+\uff0b\uff0d-](?![\d\s.,()/-]*$)")
"""How a cell begins that a spreadsheet reckons with, the wide signs of East Asia among them; not so a telephone number.
"""


def csv_of(records: Iterable[PersonRecord]) -> bytes:
    """A table of people with semicolons, in UTF-8 with the mark by which spreadsheets know it."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADS)
    writer.writerows([safe_cell(cell) for cell in _row(one)] for one in records)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def _row(person: PersonRecord) -> Sequence[str]:
    return (
        person.promotion, person.family, person.given, ", ".join(person.emails), ", ".join(person.phones), person.shown,
        ", ".join(person.nicknames), person.birth.isoformat() if person.birth else "", person.department,
        person.status.value, person.login, ", ".join(person.categories), " ".join(person.note.split()),
        ", ".join(person.numbers),
    )  # fmt: skip


def safe_cell(cell: str) -> str:
    """A text that no spreadsheet takes for a formula, and that reads as it stands: anybody may have written it."""
    shown = display(cell)
    return f"'{shown}" if _RECKONED.match(shown) else shown


def vcard_of(cards: Iterable[bytes]) -> bytes:
    """Cards in one file, each as it stands in the directory."""
    return b"".join(card if card.endswith(b"\n") else card + b"\n" for card in cards)
