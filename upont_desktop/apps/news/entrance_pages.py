"""An entrance list on paper: where each line stands on A4 pages, in millimetres, for whoever paints it.

Slots follow each other, each under its heading; a heading never stands alone at the foot of a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from upont_desktop.apps.news.reader.signup_pages import SheetPage, SignupRow

PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
"""A4, upright (ISO 216)."""
MARGIN = 15.0  # every printer reaches so far
LINE = 8.5  # a line of 10 points, a box to tick, and air for a pen
HEADING = 14.0  # a line of 13 points with room above
_TITLE = 22.0  # of the first page: the title, and a line about it
_TOP = 8.0  # of the others: the title, small
_FOOT = 8.0  # the page's number


@dataclass(frozen=True, slots=True)
class EntranceLine:
    """Somebody; or a heading, where ``row`` is ``None``: the name of a slot, or of those who wait."""

    y: float
    row: SignupRow | None
    text: str = ""
    waits: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class EntrancePage:
    """One page, ``number`` from 1."""

    number: int
    lines: tuple[EntranceLine, ...]


@dataclass(frozen=True, slots=True)
class EntranceGroup:
    """People under one heading."""

    name: str
    rows: tuple[SignupRow, ...]
    waits: bool = False


def entrance_groups(page: SheetPage) -> tuple[EntranceGroup, ...]:
    """Who has a place, by slot, then who waits; in each by name."""
    everybody = page.entrance()
    groups = [
        EntranceGroup(
            slot.name, tuple(row for row in everybody if row.signup.accepted and row.signup.slot == slot.id)
        )
        for slot in page.sheet.slots
    ]  # fmt: skip
    waiting = sorted((row for row in everybody if not row.signup.accepted), key=lambda row: row.place)
    return tuple(group for group in (*groups, EntranceGroup("", tuple(waiting), waits=True)) if group.rows)


def entrance_pages(groups: Sequence[EntranceGroup]) -> tuple[EntrancePage, ...]:
    """The pages that the groups take; one where nobody is on the list."""
    pages: list[EntrancePage] = []
    lines: list[EntranceLine] = []
    y = MARGIN + _TITLE
    for group, row, first in _rows(groups):
        needed = LINE + (HEADING if first else 0.0)
        if y + needed > PAGE_HEIGHT - MARGIN - _FOOT:
            pages.append(EntrancePage(len(pages) + 1, tuple(lines)))
            lines, y = [], MARGIN + _TOP
        if first or not lines:
            lines.append(EntranceLine(y, None, group.name, group.waits, not first))
            y += HEADING
        lines.append(EntranceLine(y, row))
        y += LINE
    return (*pages, EntrancePage(len(pages) + 1, tuple(lines)))


def _rows(groups: Sequence[EntranceGroup]) -> Iterator[tuple[EntranceGroup, SignupRow, bool]]:
    for group in groups:
        for number, row in enumerate(group.rows):
            yield group, row, number == 0
