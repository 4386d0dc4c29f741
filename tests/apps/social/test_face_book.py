"""Pages of pictures and names."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.support.social_room import SocialRoom
from upont_desktop.apps.social.face_book import (
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    FaceGroup,
    by_club,
    by_promotion,
    face_pages,
)
from upont_desktop.apps.social.pages import PersonRow

GROUPS = st.lists(st.integers(0, 60), max_size=6)


@given(GROUPS)
def test_everybody_stands_once_within_the_margins(sizes: list[int]) -> None:
    groups = [
        FaceGroup(f"G{at}", tuple(PersonRow(f"{at}-{n}", "x") for n in range(size))) for at, size in enumerate(sizes)
    ]
    pages = face_pages(groups)
    cells = [cell for page in pages for cell in page.cells]
    assert [cell.person.id for cell in cells] == [row.id for group in groups for row in group.people]
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    for page in pages:
        assert page.headings, "each page says whom it shows"
        for start, end in pairwise([*(heading.y for heading in page.headings), PAGE_HEIGHT]):
            assert [cell for cell in page.cells if start < cell.y < end], "no heading stands alone"
        for cell in page.cells:
            assert MARGIN <= cell.x <= PAGE_WIDTH - MARGIN - cell.size + 0.001
            assert MARGIN <= cell.y <= PAGE_HEIGHT - MARGIN - cell.size


def test_by_promotion_and_by_club(room: SocialRoom) -> None:
    with room.reader() as reader:
        names = {one.code: one.name for one in reader.promotions()}
        groups = by_promotion(reader.everybody(), names)
        assert [(group.title, len(group.people)) for group in groups] == [
            ("Class of 2029", 10), ("Class of 2028", 10), ("Class of 2027", 10), ("Class of 2026", 10),
        ]  # fmt: skip
        clubs = by_club((row.club.name, reader.members(row.club.slug)) for row in reader.clubs())
        assert clubs[0].about[:2] == ("president", "treasurer")
        assert len(face_pages(clubs)) == 3
