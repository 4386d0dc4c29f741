"""Rows of one text and of two."""

from __future__ import annotations

import pytest

from upont_desktop.compare import compare
from upont_desktop.domain.content.text import RowKind, TextComparison, TextSide
from upont_desktop.ui.content.code.page_rows import FoundText, PageSide, TextLayout, TextPage, page_of_text, pages_of

OLD = [f"line {at}" for at in range(60)]
NEW = [*OLD[:10], "line ten", *OLD[11:40], "added", *OLD[40:]]


def pages(old: list[str] = OLD, new: list[str] = NEW) -> tuple[TextPage, TextPage]:
    compared = compare("a.txt", "\n".join(old).encode(), "a.txt", "\n".join(new).encode())
    assert isinstance(compared, TextComparison)
    return pages_of(compared)


def texts(page: TextPage, side: PageSide) -> list[str]:
    return [text for at in range(len(page)) if (text := page.text(at, side)) is not None]


def test_one_column_has_what_was_removed_before_what_was_added() -> None:
    unified, _ = pages()
    kinds = [unified.row(at).kind for at in range(len(unified))]
    at = kinds.index(RowKind.REMOVED)
    assert kinds[at : at + 2] == [RowKind.REMOVED, RowKind.ADDED]
    assert unified.text(at, PageSide.RIGHT) == "line 10"
    assert unified.text(at + 1, PageSide.RIGHT) == "line ten"
    assert unified.changes == [at, kinds.index(RowKind.ADDED, at + 2)]


def test_folds_hide_lines_until_they_are_opened() -> None:
    _, beside = pages()
    first = next(at for at in range(len(beside)) if beside.row(at).kind is RowKind.FOLD)
    hidden = beside.row(first).size
    before = len(beside)
    assert beside.unfold(first) == hidden
    assert len(beside) == before + hidden - 1
    beside.unfold_all()
    assert not beside.has_folds
    assert texts(beside, PageSide.RIGHT) == NEW
    assert texts(beside, PageSide.LEFT) == OLD
    assert len(beside.changes) == 2


def test_a_huge_fold_opens_bit_by_bit() -> None:
    many = [str(at) for at in range(12_000)]
    _, beside = pages(many, [*many, "more"])
    fold = next(at for at in range(len(beside)) if beside.row(at).kind is RowKind.FOLD)
    size = beside.row(fold).size
    opened = beside.unfold(fold)
    rest = beside.row(fold + opened - 1)
    assert rest.kind is RowKind.FOLD
    assert rest.size + opened - 1 == size
    assert rest.right is not None
    assert rest.right == (beside.row(fold + opened - 2).right or 0) + 1


@pytest.mark.parametrize("opened", [False, True])
def test_copying_a_side_gives_its_text_whole_folded_or_not(opened: bool) -> None:
    unified, beside = pages()
    if opened:
        beside.unfold_all()
    end = (len(beside) - 1, 10_000)
    assert beside.copied(PageSide.LEFT, (0, 0), end) == "\n".join(OLD)
    assert beside.copied(PageSide.RIGHT, (0, 0), end) == "\n".join(NEW)
    assert unified.copied(PageSide.RIGHT, (0, 0), (len(unified) - 1, 10_000)).count("\n") == len(NEW)


def test_copying_part_of_a_line_and_of_several() -> None:
    page = page_of_text(TextSide(("one", "two", "three")))
    assert page.copied(PageSide.RIGHT, (0, 1), (0, 3)) == "ne"
    assert page.copied(PageSide.RIGHT, (0, 1), (2, 2)) == "ne\ntwo\nth"


def all_found(page: TextPage, words: str, forward: bool = True) -> list[tuple[str, str]]:
    """Side and text of each place, once round; no fold may hide any."""
    start, found = ((0, 0) if forward else (len(page) - 1, 10**6)), list[FoundText]()
    while (hit := page.find(words, start, forward)) is not None and hit not in found:
        assert hit.hidden is None
        found.append(hit)
        start = (hit.row, hit.end if forward else hit.start)
    return [(hit.side.value, page.text(hit.row, hit.side) or "") for hit in found]


def test_finding_looks_on_both_sides_and_finds_unchanged_lines_once() -> None:
    unified, beside = pages()
    for page in (unified, beside):
        page.unfold_all()
    assert [text for _, text in all_found(beside, "LINE 1")][:4] == ["line 1", "line 10", "line 11", "line 12"]
    assert all_found(beside, "line 10") == [("left", "line 10")]
    assert all_found(beside, "line ten") == [("right", "line ten")]
    assert [text for _, text in all_found(unified, "line 10")] == ["line 10"]
    forward = all_found(beside, "line 2")
    assert sorted(all_found(beside, "line 2", forward=False)) == sorted(forward)


def test_finding_what_a_fold_hides_tells_which_line() -> None:
    _, beside = pages()
    found = beside.find("line 25", (0, 0))
    assert found is not None
    fold = beside.row(found.row)
    assert fold.kind is RowKind.FOLD
    assert found.hidden is not None
    assert NEW[(fold.right or 0) + found.hidden] == "line 25"


def test_finding_goes_round_and_finds_nothing_where_there_is_nothing() -> None:
    page = page_of_text(TextSide(("one", "two", "one")))
    first = page.find("one", (2, 1))
    assert first is not None
    assert first.row == 0
    assert page.find("three", (0, 0)) is None
    assert page.find("", (0, 0)) is None
    assert page_of_text(TextSide(())).find("one", (0, 0)) is None


def test_a_side_that_is_not_there_shows_nothing() -> None:
    compared = compare("a.txt", None, "a.txt", b"one\ntwo\n")
    assert isinstance(compared, TextComparison)
    unified, beside = pages_of(compared)
    assert texts(beside, PageSide.LEFT) == []
    assert texts(beside, PageSide.RIGHT) == ["one", "two"]
    assert texts(unified, PageSide.RIGHT) == ["one", "two"]
    assert unified.layout is TextLayout.UNIFIED
