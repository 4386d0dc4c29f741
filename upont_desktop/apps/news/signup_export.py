"""Who is on a sheet, for other programs: a table that spreadsheets open."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

from upont_desktop.apps.news.reader.signup_pages import SheetPage, SignupRow
from upont_desktop.apps.social.pages import person_name
from upont_desktop.apps.social.person_export import safe_cell
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

_HEADS = (
    QT_TRANSLATE_NOOP("Signups", "Order"),
    QT_TRANSLATE_NOOP("Signups", "Name"),
    QT_TRANSLATE_NOOP("Signups", "Promotion"),
    QT_TRANSLATE_NOOP("Signups", "E-mail"),
    QT_TRANSLATE_NOOP("Signups", "Slot"),
    QT_TRANSLATE_NOOP("Signups", "Guests"),
    QT_TRANSLATE_NOOP("Signups", "State"),
    QT_TRANSLATE_NOOP("Signups", "Waiting list"),
    QT_TRANSLATE_NOOP("Signups", "Answer"),
    QT_TRANSLATE_NOOP("Signups", "Signed up"),
    QT_TRANSLATE_NOOP("Signups", "Came in"),
)
STATES = {
    "asked": QT_TRANSLATE_NOOP("Signups", "signed up"),
    "accepted": QT_TRANSLATE_NOOP("Signups", "has a place"),
    "waiting": QT_TRANSLATE_NOOP("Signups", "waits"),
    "refused": QT_TRANSLATE_NOOP("Signups", "refused"),
    "late": QT_TRANSLATE_NOOP("Signups", "too late"),
}
"""What the states of people on a sheet are called, in the context ``Signups``."""


def signup_csv(page: SheetPage, say: Callable[[str], str], say_person: Callable[[str], str]) -> bytes:
    """Everybody on a sheet in their order, in UTF-8 with semicolons and the mark by which spreadsheets know it.

    ``say`` translates a text of the context ``Signups``, ``say_person`` one of ``People``.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([say(head) for head in _HEADS])
    writer.writerows([safe_cell(cell) for cell in _cells(row, say, say_person)] for row in page.rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def _cells(row: SignupRow, say: Callable[[str], str], say_person: Callable[[str], str]) -> Sequence[str]:
    one = row.signup
    return (
        str(row.place), person_name(row.person, say_person), row.person.promotion, row.person.email, row.slot_name,
        str(one.guests), say(STATES[one.state.value]), str(one.position or ""), " ".join(one.answer.split()),
        one.at[:16].replace("T", " "), row.entered.at[:16].replace("T", " ") if row.entered else "",
    )  # fmt: skip
