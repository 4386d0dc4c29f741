"""A trombinoscope on paper: where each picture and name stands on A4 pages, in millimetres, for whoever paints it.

Groups (promotions, or clubs with their roles) follow each other; a group begins under its heading, and a heading never
stands alone at the foot of a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from upont_desktop.apps.social.pages import MemberRow, PersonRow

PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
"""A4, upright (ISO 216)."""
MARGIN = 15.0  # every printer reaches so far
COLUMNS = 5  # pictures of 32 mm: faces are known at arm's length
_GAP = 5.0  # between neighbours
_NAMES = 12.0  # below a picture: a name in two lines, and a line about it
_HEADING = 12.0  # a line of 14 points with room above
_FOOT = 8.0  # the page's number
_CELL_WIDTH = (PAGE_WIDTH - 2 * MARGIN - (COLUMNS - 1) * _GAP) / COLUMNS
_CELL_HEIGHT = _CELL_WIDTH + _NAMES


@dataclass(frozen=True, slots=True)
class FaceGroup:
    """People under one heading; ``about`` says a line for each, a role for instance."""

    title: str
    people: tuple[PersonRow, ...]
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FaceCell:
    """A picture (a square of ``size``) with the name below it, from the top left corner of the page."""

    x: float
    y: float
    size: float
    person: PersonRow
    about: str = ""


@dataclass(frozen=True, slots=True)
class FaceHeading:
    """The title of a group; ``goes_on`` where the page before has its beginning."""

    x: float
    y: float
    width: float
    height: float
    text: str
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class FacePage:
    """One page, ``number`` from 1."""

    number: int
    headings: tuple[FaceHeading, ...]
    cells: tuple[FaceCell, ...]


def by_promotion(people: Iterable[PersonRow], names: dict[str, str]) -> tuple[FaceGroup, ...]:
    """People under their promotions, the youngest first; ``names`` are what promotions are called, by code."""
    groups: dict[str, list[PersonRow]] = {}
    for row in people:
        groups.setdefault(row.promotion, []).append(row)
    codes = sorted(groups, key=lambda code: (code != "", code), reverse=True)
    return tuple(FaceGroup(names.get(code) or code, tuple(groups[code])) for code in codes)


def by_club(clubs: Iterable[tuple[str, Sequence[MemberRow]]]) -> tuple[FaceGroup, ...]:
    """The members of clubs under their names, with their roles."""
    return tuple(
        FaceGroup(name, tuple(row.person for row in rows), tuple(row.membership.role for row in rows))
        for name, rows in clubs
        if rows
    )


def face_pages(groups: Iterable[FaceGroup]) -> tuple[FacePage, ...]:
    """The pages that the groups take."""
    pages: list[FacePage] = []
    headings: list[FaceHeading] = []
    cells: list[FaceCell] = []
    y = MARGIN
    for group in groups:
        for first, row in _rows(group):
            needed = _CELL_HEIGHT + (_HEADING if first else 0.0)
            if y + needed > PAGE_HEIGHT - MARGIN - _FOOT:
                pages.append(FacePage(len(pages) + 1, tuple(headings), tuple(cells)))
                headings, cells, y = [], [], MARGIN
            if first or not cells:
                headings.append(FaceHeading(MARGIN, y, PAGE_WIDTH - 2 * MARGIN, _HEADING, group.title, not first))
                y += _HEADING
            cells += [FaceCell(MARGIN + at * (_CELL_WIDTH + _GAP), y, _CELL_WIDTH, *who) for at, who in enumerate(row)]
            y += _CELL_HEIGHT + _GAP
    if cells:
        pages.append(FacePage(len(pages) + 1, tuple(headings), tuple(cells)))
    return tuple(pages)


def _rows(group: FaceGroup) -> Iterator[tuple[bool, list[tuple[PersonRow, str]]]]:
    """The people of a group, as many as stand beside each other, and whether they are the first of it."""
    told = [*group.about, *[""] * (len(group.people) - len(group.about))]
    pairs = list(zip(group.people, told, strict=False))
    for start in range(0, len(pairs), COLUMNS):
        yield start == 0, pairs[start : start + COLUMNS]
